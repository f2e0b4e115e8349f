"""Measure how soon the window can be worked in, beside a bare Qt window in the same run.

    python -m tests.benchmarks.bench_window [--segments 100000] [--runs 5]

Each run is a process of its own. Prints, as medians: from the start of the process until an empty
window is painted (the peer), until the program's window on the sample article accepts typing, and
the same with a large project; how much of the latter is the opening itself; one keystroke and its
paint; and the peak memory of the process. Then one keystroke while a TMX is imported into a memory.
Without a screen it runs offscreen.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.bench_project import make_project
from tests.benchmarks.made_news import News
from workbench.formats.tmx.writer import write_units
from workbench.model.translation_unit import Header

ROOT = Path(__file__).resolve().parent.parent.parent
STARTED = "BENCH_STARTED"
IMPORTED = 300_000
HEADER = Header((("srclang", "zh-CN"), ("creationtool", "bench"), ("creationtoolversion", "1")))


def probe(kind: str, path: Path | None) -> dict[str, float]:
    """Run one window in a process of its own and return what it measured."""
    arguments = [kind] if path is None else [kind, str(path)]
    environment = dict(os.environ)
    # A user's second start reads what the first one compiled.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    if not environment.get("DISPLAY") and not environment.get("WAYLAND_DISPLAY"):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as home:
        environment |= {"HOME": home, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home}
        environment[STARTED] = str(time.monotonic())
        command = [sys.executable, "-m", "tests.benchmarks.window_probe", *arguments]
        done = subprocess.run(
            command, env=environment, cwd=ROOT, stdout=subprocess.PIPE, check=True
        )
    measured: dict[str, float] = json.loads(done.stdout)
    return measured


def measure(kind: str, path: Path | None, runs: int) -> dict[str, float]:
    """Return the medians of several runs; the first, with cold caches, is left out."""
    found = [probe(kind, path) for _ in range(runs + 1)][1:]
    return {name: statistics.median(each[name] for each in found) for name in found[0]}


def show(title: str, figures: dict[str, float]) -> None:
    """Print one line of figures."""
    shown = "   ".join(f"{name} {value:,.1f}" for name, value in figures.items())
    print(f"{title:<28}{shown}")  # noqa: T201 - a benchmark prints


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--segments", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=5)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder) / "large.dzp"
        make_project(project, chosen.segments)
        show("bare Qt window (peer)", measure("bare", None, chosen.runs))
        show("the sample article", measure("sample", None, chosen.runs))
        show(f"{chosen.segments:,} segments", measure("project", project, chosen.runs))
        memory = Path(folder) / "old.tmx"
        with memory.open("wb") as stream:
            write_units(stream, HEADER, News().units(IMPORTED))
        show("a TMX imported meanwhile", measure("import", memory, chosen.runs))


if __name__ == "__main__":
    main()
