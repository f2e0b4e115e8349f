"""Saving what can still be read of a damaged project into a new one.

The damaged file is only ever read: SQLite works on a copy of it. Rows are read table by table;
where a page is damaged they are asked for one by one, so that only what lies on it is lost.
"""

import shutil
import sqlite3
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from workbench.model.article import Article
from workbench.model.changes import Kind
from workbench.model.errors import EnvironmentFailure
from workbench.model.ids import ArticleId
from workbench.model.language import Variant
from workbench.storage.annotation_tables import HIGHLIGHTS, NOTES, OVERRIDES
from workbench.storage.connection import file_errors, storage_errors
from workbench.storage.images import put_row
from workbench.storage.schema import MAGIC, migrate
from workbench.storage.table import RowValues, Scalar, Table
from workbench.storage.tables import ARTICLES, LATER_TABLES, SEGMENTS, SETTINGS

_TABLES: tuple[Table[Any], ...] = (SETTINGS, ARTICLES, SEGMENTS, HIGHLIGHTS, NOTES, OVERRIDES)
_TRIED = 200_000
"""How many numbers are tried where the file no longer says which was the last."""


@dataclass(frozen=True, slots=True)
class SalvageReport:
    """How many rows of each table were saved, and how many at most were there and could not be.

    `invented` counts articles whose own entry was lost: their segments are in one without a title.
    """

    saved: Mapping[str, int]
    lost: Mapping[str, int]
    invented: int = 0


def salvage(damaged: Path, into: Path) -> SalvageReport:
    """Make a new project at `into` from all that can be read of `damaged`, which is not touched.

    The history is not taken over: undo begins anew. Raises `EnvironmentFailure`: `salvage.exists`
    if there is a file at `into`, `salvage.nothing` if nothing can be read, `project.missing`,
    `project.no_folder`, `disk.full`, `disk.failed`.
    """
    if into.exists():
        raise EnvironmentFailure("salvage.exists", path=str(into))
    if not damaged.exists():
        raise EnvironmentFailure("project.missing", path=str(damaged))
    if not into.parent.is_dir():
        raise EnvironmentFailure("project.no_folder", path=str(into), folder=str(into.parent))
    with (
        file_errors(into),
        tempfile.TemporaryDirectory(dir=into.parent, prefix=f".{into.name}.") as folder,
    ):
        copy = _working_copy(damaged, Path(folder))
        fresh = Path(folder) / "fresh.dzp"
        with storage_errors(into):
            report = _transfer(copy, fresh, damaged)
        fresh.rename(into)
    return report


def _working_copy(damaged: Path, folder: Path) -> Path:
    copy = folder / "damaged.dzp"
    shutil.copyfile(damaged, copy)
    log = damaged.with_name(f"{damaged.name}-wal")
    if log.exists():
        shutil.copyfile(log, folder / "damaged.dzp-wal")
    with copy.open("r+b") as file:
        file.write(MAGIC)
    return copy


def _transfer(copy: Path, fresh: Path, damaged: Path) -> SalvageReport:
    with (
        closing(sqlite3.connect(copy, isolation_level=None)) as source,
        closing(sqlite3.connect(fresh, isolation_level=None)) as target,
    ):
        source.row_factory = sqlite3.Row
        # With this SQLite reads a file that is shorter than its header says.
        source.execute("PRAGMA writable_schema = ON")
        tables = _readable_tables(source, damaged)
        migrate(target, 0)
        target.execute("BEGIN")
        saver = _Saver(source, target)
        for table in tables:
            saver.save(table)
        target.execute("COMMIT")
    return SalvageReport(dict(saver.saved), dict(saver.lost), saver.invented)


def _readable_tables(source: sqlite3.Connection, damaged: Path) -> tuple[Table[Any], ...]:
    """Return the tables to carry over; those of later versions where the file has them."""
    try:
        tables = {row[0] for row in source.execute("SELECT name FROM sqlite_schema")}
    except sqlite3.DatabaseError as error:
        raise EnvironmentFailure("salvage.nothing", path=str(damaged)) from error
    if not {table.name for table in _TABLES} <= tables:
        raise EnvironmentFailure("salvage.nothing", path=str(damaged))
    return (*_TABLES, *(table for table in LATER_TABLES if table.name in tables))


class _Saver:
    """Carries rows over, table by table, parents first."""

    def __init__(self, source: sqlite3.Connection, target: sqlite3.Connection) -> None:
        self._source = source
        self._target = target
        self._known: defaultdict[str, set[Scalar]] = defaultdict(set)
        self.saved: Counter[str] = Counter()
        self.lost: Counter[str] = Counter()
        self.invented = 0

    def save(self, table: Table[Any]) -> None:
        for row in _rows(self._source, table.name):
            if row is not None and self._fits(table, row) and self._put(table, row):
                self._known[table.name].add(row["id"])
                self.saved[table.name] += 1
            else:
                self.lost[table.name] += 1

    def _fits(self, table: Table[Any], row: RowValues) -> bool:
        """Tell whether a row makes sense and has what it belongs to."""
        try:
            table.decode(row)
        except (ValueError, KeyError, TypeError, IndexError):
            return False
        if table.parent == "article_id":
            self._ensure_article(row["article_id"])
        return table.parent != "segment_id" or row["segment_id"] in self._known["segment"] | {0}

    def _put(self, table: Table[Any], row: RowValues) -> bool:
        try:
            put_row(self._target, table.kind, row)
        except sqlite3.IntegrityError:
            return False
        return True

    def _ensure_article(self, number: Scalar) -> None:
        if number in self._known["article"]:
            return
        entry = Article(ArticleId(int(number or 0)), int(number or 0), "", "", None, Variant.CHINA)
        put_row(self._target, Kind.ARTICLE, {**ARTICLES.encode(entry), "id": number})
        self._known["article"].add(number)
        self.saved["article"] += 1
        self.invented += 1


def _rows(source: sqlite3.Connection, table: str) -> Iterator[RowValues | None]:
    """Yield every row that can be read in the order of ids, and `None` for each that cannot."""
    last, highest = 0, _highest(source, table)
    while last < highest:
        # Where the walk breaks off, the rows that follow are tried one by one.
        with suppress(sqlite3.DatabaseError):
            for row in source.execute(f"SELECT * FROM {table} WHERE id > {last} ORDER BY id"):
                if last < row["id"] <= highest:
                    last = row["id"]
                    yield dict(row)
            return
        found: list[RowValues | None] = [None]
        while last < highest and (not found or found[0] is None):
            last += 1
            found = _lookup(source, table, last)
            yield from found


def _lookup(source: sqlite3.Connection, table: str, number: int) -> list[RowValues | None]:
    """Return the row of a number, nothing if there is none, `None` if it cannot be read."""
    try:
        rows = source.execute(f"SELECT * FROM {table} WHERE id = ?", (number,)).fetchall()
    except sqlite3.DatabaseError:
        return [None]
    return [dict(row) for row in rows]


def _highest(source: sqlite3.Connection, table: str) -> int:
    with suppress(sqlite3.DatabaseError):
        row = source.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).fetchone()
        return int(row[0]) if row else 0
    return _TRIED
