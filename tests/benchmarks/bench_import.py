"""Measure the import of many articles through the command line, on one core.

    python -m tests.benchmarks.bench_import [--articles 1000] [--folder FOLDER]

The articles are the samples and, where `../shared` is there, the articles in it, over and over,
each with an address of its own. Prints articles a second for the whole process, from its start to
its end; beside it, in the same run, the peer: BeautifulSoup's `html.parser` with `get_text` alone
over the same files, which finds no paragraph, no role and no byline and saves nothing. Then how
long `duizhao --help` and `duizhao show --json` of the result take.
"""

import argparse
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.conftest import ROOT, SAMPLES, SHARED, article_files

HELP_RUNS = 9

PEER = """
import sys
from pathlib import Path
from bs4 import BeautifulSoup
for path in Path(sys.argv[1]).iterdir():
    BeautifulSoup(path.read_text("utf-8"), "html.parser").get_text()
"""

_ADDRESS = re.compile(r"\]\(([^)\s]*)\)\s*$", re.MULTILINE)


def write_articles(folder: Path, count: int) -> int:
    """Write the articles, each with its own address; return how many characters they have."""
    texts = [
        path.read_text("utf-8")
        for path in (*article_files(SAMPLES), *article_files(SHARED / "articles"))
    ]
    size = 0
    for number in range(count):
        text = _ADDRESS.sub(rf"](\1?copy={number})", texts[number % len(texts)], count=1)
        (folder / f"{number}.txt").write_text(text, "utf-8")
        size += len(text)
    return size


def run_on_one_core(*words: object) -> float:
    """Run Python with these words on one core where cores can be chosen; return its seconds."""
    began = time.perf_counter()
    subprocess.run(
        [sys.executable, *map(str, words)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.DEVNULL,
        preexec_fn=stay_on_one_core,
        check=True,
    )
    return time.perf_counter() - began


def stay_on_one_core() -> None:
    if sys.platform == "linux":
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def measure(folder: Path, count: int) -> None:
    articles = folder / "articles"
    articles.mkdir()
    project = folder / "bench.dzp"
    size = write_articles(articles, count)
    say(f"{count:,} articles, {size / 1e6:.1f} million characters with their markup, one core")
    imported = run_on_one_core("-m", "workbench", "import", project, articles)
    say(f"duizhao import                 {imported:7.2f} s  {count / imported:6.0f} articles/s")
    peer = run_on_one_core("-c", PEER, articles)
    say(f"html.parser, get_text alone    {peer:7.2f} s  {count / peer:6.0f} articles/s")
    again = run_on_one_core("-m", "workbench", "import", project, articles)
    say(f"duizhao import again           {again:7.2f} s  {count / again:6.0f} articles/s")
    shown = run_on_one_core("-m", "workbench", "show", project, "--json", "--to", "zh-TW")
    say(f"duizhao show --json            {shown:7.2f} s  {count / shown:6.0f} articles/s")
    runs = [run_on_one_core("-m", "workbench", "--help") for _ in range(HELP_RUNS)]
    say(f"duizhao --help                 {statistics.median(runs) * 1000:7.0f} ms")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--folder", help="where to write; a temporary folder by default")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=given.folder) as folder:
        measure(Path(folder), given.articles)


if __name__ == "__main__":
    main()
