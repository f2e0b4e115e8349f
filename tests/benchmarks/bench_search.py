"""Measure finding, replacing and filtering in a project of 100,000 segments.

    python -m tests.benchmarks.bench_search [--segments 100000] [--folder FOLDER]

Prints for each search how long it takes to the first hit and to the last (of at most 50,000), for
each filter how long until its segments are known and listed, and what a replacement of a thousand
places costs. The peer is SQLite's own LIKE over the same texts, which knows neither variants
nor expressions. The aims: the first hit in less than 1 s, the whole in less than 3 s, a filter in
less than 0.3 s.
"""

import argparse
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from random import Random

from tests.benchmarks.bench_project import make_project
from ui.viewmodels.row_list import RowList
from ui.viewmodels.scope import Scope
from workbench.model.segment import Role, Status
from workbench.services.conversion.converting import Conversions
from workbench.services.finding.searching import Field, Finder, Search, replacing
from workbench.services.jobs import CancelToken
from workbench.services.session import Session
from workbench.storage.searching import Filter, SearchView
from workbench.text.conversion.engine import OpenccEngine
from workbench.text.search import Query

BOTH = frozenset({Field.SOURCE, Field.TARGET})
SEARCHES = {
    "common words, any form": Search(Query("氣候"), BOTH),
    "one character": Search(Query("访"), BOTH),
    "words that are nowhere": Search(Query("彗星"), BOTH),
    "English, any case": Search(Query("beijing"), BOTH),
    "English, whole word": Search(Query("the", whole_word=True), BOTH),
    "expression that tries every word": Search(Query(r"(\w+) in (Beijing)", regular=True), BOTH),
    "expression that is nowhere": Search(Query(r"彗星|\d{9}", regular=True), BOTH),
    "in notes and conversions by OpenCC": Search(Query("彗星"), frozenset(Field)),
}
FILTERS = {
    "role": Filter(roles=frozenset({Role.BODY})),
    "status": Filter(statuses=frozenset({Status.DRAFT})),
    "origin": Filter(origins=frozenset({"typed"})),
    "highlight, note, lock": Filter(kinds=frozenset({"term"}), locked=False),
    "text, any form": Filter(text="氣候"),
    "text that is nowhere": Filter(text="comet"),
    "Chinese that is nowhere": Filter(text="彗星"),
    "a character with many forms": Filter(text="發"),
    "changed by and since": Filter(changed_by="bench", changed_since=1),
    "everything at once": Filter(
        roles=frozenset({Role.BODY}), statuses=frozenset({Status.DRAFT}), text="envoy"
    ),
}


def lengthen(path: Path) -> None:
    """Give the segments texts of the length of news: some 150 characters, some 80 words."""
    random = Random(9)  # noqa: S311 - no secret
    words = ["the", "envoy", "arrived", "in", "Beijing", "for", "talks", "on", "climate", "deals,"]
    english = [" ".join(random.choice(words) for _ in range(80)) + "." for _ in range(200)]
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT id FROM segment").fetchall()
        values = [(english[row[0] % 200], row[0]) for row in rows]
        connection.executemany("UPDATE segment SET target = ? WHERE id = ?", values)
        connection.execute("UPDATE segment SET source = source || substr(source, 1, 60)")
        lengths = "source_length = length(source), target_length = length(target)"
        connection.execute(f"UPDATE segment SET {lengths}")  # noqa: S608 - our own names
        connection.commit()


def measure_search(
    search: Search, path: Path, conversions: Conversions
) -> tuple[float, float, int]:
    """Return seconds to the first hit and to the end, and the number of hits."""
    began, first, count = time.perf_counter(), 0.0, 0
    with SearchView(path) as view:
        for batch in Finder(search, conversions).find(view, CancelToken()):
            count += len(batch)
            first = first or (time.perf_counter() - began if count else 0.0)
    whole = time.perf_counter() - began
    return first or whole, whole, count


def measure_filter(wanted: Filter, path: Path, rows: RowList) -> tuple[float, int]:
    """Return the seconds until the list behind the pair view holds what passes, and how much."""
    began = time.perf_counter()
    with SearchView(path) as view:
        passing = view.matching(wanted)
    rows.limit(Scope(only=passing))
    rows.row_keys({})
    return time.perf_counter() - began, len(rows)


def measure_replacement(session: Session, conversions: Conversions) -> tuple[float, float, int]:
    """Return the seconds a replacement and its undo take, and how many places it changed."""
    within = frozenset(key.id for key in session.read.outline()[:1000])
    search = Search(Query("envoy"), BOTH, within=within, replacement="special envoy")
    with SearchView(session.path) as view:
        hits = [h for b in Finder(search, conversions).find(view, CancelToken()) for h in b]
        command = replacing(hits, view, conversions)
    done = timed(lambda: session.execute(command))
    return done, timed(session.undo), command.outcome.places


def timed(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    return time.perf_counter() - began


def measure_peer(path: Path) -> float:
    sql = "SELECT id FROM segment WHERE source LIKE ? OR target LIKE ?"
    with closing(sqlite3.connect(path)) as connection:
        return timed(lambda: connection.execute(sql, ("%彗星%", "%彗星%")).fetchall())


def write(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def measure(path: Path) -> None:
    conversions = Conversions(OpenccEngine())
    write(f"{'search':44} {'first hit':>10} {'whole':>10} {'hits':>8}")
    for name, search in SEARCHES.items():
        first, whole, count = measure_search(search, path, conversions)
        write(f"{name:44} {first * 1000:7.0f} ms {whole * 1000:7.0f} ms {count:8,}")
    write(f"{'peer: LIKE, one form, exact':44} {'':10} {measure_peer(path) * 1000:7.0f} ms")
    with Session(path, author="bench") as session:
        write(f"{'filter':44} {'':10} {'listed':>10} {'pass':>8}")
        rows = RowList()
        rows.load(session.read.outline(), Scope())
        for name, wanted in FILTERS.items():
            spent, count = measure_filter(wanted, path, rows)
            write(f"{name:44} {'':10} {spent * 1000:7.0f} ms {count:8,}")
        done, undone, places = measure_replacement(session, conversions)
        write(f"{'replacing in 1,000 segments':44} {'':10} {done * 1000:7.0f} ms {places:8,}")
        write(f"{'undoing that':44} {'':10} {undone * 1000:7.0f} ms")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--segments", type=int, default=100_000)
    parser.add_argument(
        "--folder", type=Path, help="where to write; a temporary folder if not given"
    )
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        path = Path(folder) / "bench.dzp"
        make_project(path, options.segments)
        lengthen(path)
        measure(path)


if __name__ == "__main__":
    main()
