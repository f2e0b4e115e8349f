"""Convert a benchmark's texts with whatever `opencc` this Python has; run by `bench_conversion.py`.

    python conversion_peer.py TASK RESULT

TASK is a JSON file: `texts` (name → text, one of them `timed`), `configurations` and `repeats`.
RESULT gets `version`, `outputs` (configuration → name → text), `seconds` (configuration → the best
of the repeats over the timed text), `news seconds` (s2twp over the timed text and the articles),
and `first`, the seconds of a first conversion, the import included. It imports nothing of this
project: the peer has an environment of its own.
"""

import json
import sys
import time
from importlib.metadata import version
from pathlib import Path

TASK, RESULT = (Path(argument) for argument in sys.argv[1:])


def main() -> None:
    task = json.loads(TASK.read_text(encoding="utf-8"))
    began = time.perf_counter()
    from opencc import OpenCC  # noqa: PLC0415 - its time is measured

    OpenCC("s2twp").convert("汉字")
    first = time.perf_counter() - began
    converters = {name: OpenCC(name) for name in task["configurations"]}
    outputs = {
        name: {key: converter.convert(text) for key, text in task["texts"].items()}
        for name, converter in converters.items()
    }
    timed = task["texts"]["timed"]
    seconds = {
        name: min(seconds_of(converter, timed) for _ in range(task["repeats"]))
        for name, converter in converters.items()
    }
    texts = task["texts"]
    news = {
        name: min(seconds_of(converters["s2twp"], texts[name]) for _ in range(task["repeats"]))
        for name in ("timed", "articles")
    }
    found = {"version": version("opencc"), "outputs": outputs, "seconds": seconds, "first": first}
    found["news seconds"] = news
    RESULT.write_text(json.dumps(found), encoding="utf-8")


def seconds_of(converter: object, text: str) -> float:
    began = time.perf_counter()
    converter.convert(text)  # type: ignore[attr-defined]  # the peer's class is unknown here
    return time.perf_counter() - began


main()
