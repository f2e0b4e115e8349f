"""Measure a project of 100,000 segments, beside SQLite itself in the same run.

    python -m tests.benchmarks.bench_project [--segments 100000] [--folder FOLDER]

Prints how long it takes to open the project and list it (outline and tallies), to commit an edit
(median and 99th percentile of 500), and the peak memory of the process that does so. The peers are
the least anybody could do with the same tools: the same text written by a bare `UPDATE` with
`synchronous=FULL`, in WAL mode as here and in SQLite's default mode.
"""

import argparse
import resource
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from random import Random
from typing import TypeVar

from workbench.model.article import ImportedArticle
from workbench.model.language import Variant
from workbench.model.segment import Role, SourceContent
from workbench.services.commands.articles import AddArticle
from workbench.services.commands.command import Batch
from workbench.services.commands.targets import SetTarget
from workbench.services.session import Session

T = TypeVar("T")

EDITS = 500

# In one article; their lengths are those of news: 20 to 250 characters, most of them near 90.
PARAGRAPHS = 25

TEXT = "美国总统气候特使克里周日抵达北京，将同中国官员就合作应对气候变化举行会谈。分析人士认为，"


def paragraph(random: Random) -> str:
    length = min(250, max(20, round(random.gauss(90, 45))))
    start = random.randrange(len(TEXT))
    return (TEXT * 7)[start : start + length]


def article(random: Random, number: int) -> ImportedArticle:
    matters = [SourceContent(Role.BODY, paragraph(random)) for _ in range(PARAGRAPHS)]
    url = f"https://example.org/{number}"
    return ImportedArticle(f"第{number}篇", url, None, Variant.CHINA, tuple(matters))


def make_project(path: Path, segments: int) -> float:
    """Fill a project, half of it translated, and return how many seconds that took."""
    random = Random(7)  # noqa: S311 - no secret
    began = time.perf_counter()
    with Session(path, author="bench") as session:
        for number in range(segments // PARAGRAPHS):
            session.execute(AddArticle(article(random, number), f"{number}.txt"))
        keys = session.read.outline()[::2]
        edits = [SetTarget(key.id, "The envoy arrived in Beijing. " * 4) for key in keys]
        session.execute(Batch("translate", edits))
    return time.perf_counter() - began


def measure(path: Path) -> None:
    """Open, list and edit; print what it took. Runs in a process of its own, for its memory."""
    began = time.perf_counter()
    session = Session(path, author="bench")
    opened = time.perf_counter()
    outline = session.read.outline()
    outlined = time.perf_counter()
    tallies = session.read.tallies()
    tallied = time.perf_counter()
    say("open", opened - began)
    say(f"outline of {len(outline):,} segments", outlined - opened)
    say(f"{len(tallies):,} tallies", tallied - outlined)
    say("open, outline and tallies", tallied - began)
    random = Random(8)  # noqa: S311 - no secret
    chosen = [random.choice(outline).id for _ in range(EDITS)]
    texts = [f"Edit {number} of the translation. " * 5 for number in range(EDITS)]
    edits = [SetTarget(key, text) for key, text in zip(chosen, texts, strict=True)]
    commits = timed(session.execute, edits)
    undos = timed(lambda _: session.undo(), range(EDITS // 5))
    session.close()
    say_spread("commit of an edit", commits)
    say_spread("undo", undos)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    mebibytes = peak / (2**20 if sys.platform == "darwin" else 1024)
    say("peak memory with the project open", mebibytes, "MiB")


def timed(act: Callable[[T], object], values: Iterable[T]) -> list[float]:
    spent = []
    for value in values:
        began = time.perf_counter()
        act(value)
        spent.append(time.perf_counter() - began)
    return spent


def measure_peer(path: Path, mode: str) -> None:
    """Do as many edits by a bare UPDATE, of texts that are not there yet."""
    random = Random(8)  # noqa: S311 - no secret
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute(f"PRAGMA journal_mode = {mode}")
    connection.execute("PRAGMA synchronous = FULL")
    ids = [row[0] for row in connection.execute("SELECT id FROM segment")]
    rows = [(f"{mode} {n} of the translation. " * 5, random.choice(ids)) for n in range(EDITS)]
    update = "UPDATE segment SET target = ? WHERE id = ?"
    spent = timed(lambda row: connection.execute(update, row), rows)
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.close()
    say_spread(f"peer: bare UPDATE, journal_mode={mode}", spent)


def say(what: str, value: float, unit: str = "s") -> None:
    amount = f"{value * 1000:9.1f} ms" if unit == "s" else f"{value:9.0f} {unit}"
    write(f"{what:44} {amount}")


def say_spread(what: str, spent: list[float]) -> None:
    p99 = statistics.quantiles(spent, n=100)[98]
    middle = statistics.median(spent)
    write(f"{what:44} {middle * 1000:9.2f} ms p50 {p99 * 1000:9.2f} ms p99")


def write(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--segments", type=int, default=100_000)
    parser.add_argument(
        "--folder", type=Path, help="where to write; a temporary folder if not given"
    )
    parser.add_argument("--measure", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.measure:
        measure(options.measure)
        return
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        path = Path(folder) / "bench.dzp"
        say(f"making {options.segments:,} segments", make_project(path, options.segments))
        say("size", path.stat().st_size / 2**20, "MiB")
        command = [sys.executable, "-m", "tests.benchmarks.bench_project", "--measure", str(path)]
        subprocess.run(command, check=True)
        for mode in ("WAL", "DELETE"):
            measure_peer(path, mode)


if __name__ == "__main__":
    main()
