"""A memory: one file of units, open in one thread, with its indexes."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple, Self

from workbench.memory import database
from workbench.memory.frequency import Frequencies
from workbench.memory.index import BigramIndex
from workbench.memory.keys import fingerprint, key_of
from workbench.memory.rows import (
    INSERTION,
    SELECTION,
    UPDATE,
    UPDATE_FACTS,
    UnitRow,
    row_of,
    unit_of,
)
from workbench.memory.target_words import TargetIndex
from workbench.memory.unit import NOWHERE, Document, MemoryUnit
from workbench.model.errors import EnvironmentFailure

_PROBES = 12
_WORTH_SAVING = 200

# Units: with so many more than twice those counted, bigrams are counted again on opening.
_UNCOUNTED = 500
_AT_ONCE = 500
_BATCH = 1_000


class IndexState(StrEnum):
    """Whether what is in a memory can be found in it."""

    SOUND = "sound"
    DEAD = "dead"
    """Units that exist are not in the index: it was damaged or emptied."""
    OUTDATED = "outdated"
    """It was made with other tables of variants."""


class Source(NamedTuple):
    """What a lookup reads of a unit before it is worth reading whole."""

    id: int
    text: str
    language: str
    target_language: str


class Memory:
    """An open memory; use it from the thread that opened it, one `Memory` a thread.

    Every method may raise an `EnvironmentFailure` of `workbench.memory.database`. What looks
    something up or changes the index raises `memory.index_dead` or `memory.index_outdated` unless
    `index_state` is sound; `workbench.memory.upkeep.rebuild` helps.
    """

    def __init__(self, path: Path, *, writable: bool = False) -> None:
        """Open an existing memory. Asks the index for units that exist; a few milliseconds."""
        self.path = path
        self.writable = writable
        self.connection = database.connect(path, writable=writable)
        self._unit_counts, self._span_counts = Frequencies(), Frequencies()
        self.unit_index = BigramIndex(self.connection, "unit_index", self._unit_counts)
        self.span_index = BigramIndex(self.connection, "span_index", self._span_counts)
        self.target_index = TargetIndex(self.connection)
        self._changes = 0
        self._counted = 0
        self._counts_version: str | int | bytes | None = None
        self._data_version = 0
        self.index_state = IndexState.SOUND
        try:
            with self.snapshot():
                self.id = str(self.meta("id"))
                self._take_news_in()
                self.index_state = self._probed()
        except BaseException:
            self.connection.close()
            raise

    @classmethod
    def create(cls, path: Path) -> Self:
        """Make an empty memory and open it for writing."""
        database.create(path)
        return cls(path, writable=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; a writable one keeps its counts of bigrams if many changed."""
        try:
            if self.writable and self._changes >= _WORTH_SAVING:
                with self.transaction():
                    self.save_counts()
        finally:
            self.connection.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Commit all that is done within, or nothing of it. May be nested: the outermost counts."""
        with database.memory_errors(self.path):
            if self.connection.in_transaction:
                yield
                return
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self.connection.execute("COMMIT")
            except BaseException:
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
                raise

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Answer all questions within from one moment of the memory, whatever others write.

        An index and the rows that it leads to belong together so. May be nested.
        """
        with database.memory_errors(self.path):
            if self.connection.in_transaction:
                yield
                return
            self.connection.execute("BEGIN")
            try:
                yield
            finally:
                if self.connection.in_transaction:
                    self.connection.execute("COMMIT")

    def require_index(self) -> None:
        """Raise `memory.index_dead` or `memory.index_outdated` unless units can be found.

        What other connections did since the last call is taken in: new counts, a rebuilt index.
        """
        with database.memory_errors(self.path):
            data_version = int(self.connection.execute("PRAGMA data_version").fetchone()[0])
            if data_version != self._data_version:
                self._data_version = data_version
                with self.snapshot():
                    self._take_news_in()
        if self.index_state is not IndexState.SOUND:
            raise EnvironmentFailure(f"memory.index_{self.index_state}", path=str(self.path))

    def meta(self, name: str) -> str | int | bytes | None:
        """Return a value about the memory as a whole, `None` if there is none."""
        sql = "SELECT value FROM meta WHERE name = ?"
        row: tuple[str | int | bytes | None] | None
        row = self.connection.execute(sql, (name,)).fetchone()
        return None if row is None else row[0]

    def set_meta(self, name: str, value: str | int | bytes) -> None:
        """Set a value about the memory as a whole, inside a transaction."""
        self.connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (name, value))

    def __len__(self) -> int:
        with database.memory_errors(self.path):
            return int(self.connection.execute("SELECT count(*) FROM unit").fetchone()[0])

    def newest_id(self) -> int:
        """Return the highest id of a unit, 0 where there is none; at once, unlike `len`."""
        with database.memory_errors(self.path):
            row = self.connection.execute("SELECT max(id) FROM unit").fetchone()
        return int(row[0] or 0)

    def unfinished_imports(self) -> frozenset[tuple[int, int]]:
        """Return the imports that did not come to their end, each with how far it is."""
        sql = "SELECT id, position FROM import_run WHERE finished_at IS NULL"
        with database.memory_errors(self.path):
            return frozenset((int(row[0]), int(row[1])) for row in self.connection.execute(sql))

    # Reading.

    def get(self, unit_id: int) -> MemoryUnit | None:
        """Return a unit, `None` if there is none."""
        return self.units([unit_id]).get(unit_id)

    def units(self, ids: Collection[int]) -> Mapping[int, MemoryUnit]:
        """Return units by id, without those that do not exist."""
        return {unit.id: unit for unit in self._selected("u.id", list(ids))}

    def version(self, unit_id: int) -> int | None:
        """Return how often a unit was written, `None` if there is none."""
        sql = "SELECT version FROM unit WHERE id = ?"
        with database.memory_errors(self.path):
            row = self.connection.execute(sql, (unit_id,)).fetchone()
        return None if row is None else int(row[0])

    def same(self, digest: int) -> list[MemoryUnit]:
        """Return the units whose source has a key, the newest id first; at most 100."""
        sql = f"{SELECTION} WHERE u.digest = ? ORDER BY u.id DESC LIMIT 100"
        with database.memory_errors(self.path):
            rows = self.connection.execute(sql, (digest,)).fetchall()
        return [unit_of(UnitRow._make(row)) for row in rows]

    def from_segment(self, project: str, segment: int) -> MemoryUnit | None:
        """Return the unit that follows a segment, `None` if there is none."""
        sql = f"{SELECTION} WHERE u.project = ? AND u.segment = ?"
        with database.memory_errors(self.path):
            row = self.connection.execute(sql, (project, segment)).fetchone()
        return None if row is None else unit_of(UnitRow._make(row))

    def segments_of(self, project: str) -> set[int]:
        """Return the segments of a project that units follow."""
        sql = "SELECT segment FROM unit WHERE project = ?"
        with database.memory_errors(self.path):
            return {int(row[0]) for row in self.connection.execute(sql, (project,))}

    def stamps_of(self, project: str) -> dict[int, tuple[int, int]]:
        """Return the revision and time of change of each segment of a project that units follow."""
        sql = "SELECT segment, revision, changed_at FROM unit WHERE project = ?"
        with database.memory_errors(self.path):
            rows = self.connection.execute(sql, (project,)).fetchall()
        return {int(segment): (int(rev or 0), int(changed)) for segment, rev, changed in rows}

    def all_units(self, after: int = 0) -> Iterator[MemoryUnit]:
        """Yield every unit behind an id, in the order of their ids, reading some at a time."""
        sql = f"{SELECTION} WHERE u.id > ? ORDER BY u.id LIMIT {_BATCH}"
        while True:
            with database.memory_errors(self.path):
                rows = self.connection.execute(sql, (after,)).fetchall()
            if not rows:
                return
            for row in rows:
                yield unit_of(UnitRow._make(row))
            after = int(rows[-1][0])

    def sources(self, ids: Sequence[int]) -> list[Source]:
        """Return the sources of some units, in no order."""
        sql = (
            "SELECT id, source, source_language, target_language FROM unit"
            f" WHERE id IN ({','.join(map(str, ids))})"
        )
        with database.memory_errors(self.path):
            return [Source._make(row) for row in self.connection.execute(sql)]

    def _selected(self, column: str, values: Sequence[int]) -> Iterator[MemoryUnit]:
        for start in range(0, len(values), _AT_ONCE):
            some = values[start : start + _AT_ONCE]
            sql = f"{SELECTION} WHERE {column} IN ({','.join('?' * len(some))})"
            with database.memory_errors(self.path):
                rows = self.connection.execute(sql, some).fetchall()
            yield from (unit_of(UnitRow._make(row)) for row in rows)

    # Writing.

    def add(self, unit: MemoryUnit) -> int:
        """Add a unit and return its id; its own `id` is not looked at."""
        self.require_index()
        with self.transaction():
            key = key_of(unit.source.text)
            values = row_of(unit, self.document_id(unit.document), key)
            unit_id = self.connection.execute(INSERTION, (None, *values)).lastrowid or 0
            self.unit_index.add([(unit_id, key)])
            self.target_index.add(unit_id, unit.target.text)
            self.counts_changed()
        return unit_id

    def update(self, unit: MemoryUnit) -> bool:
        """Write a unit over the one with its id; return whether there is one.

        If a text changed, its sentences are forgotten and wait to be linked again.
        """
        self.require_index()
        with self.transaction():
            before = self.get(unit.id)
            if before is None:
                return False
            key = key_of(unit.source.text)
            values = row_of(unit, self.document_id(unit.document), key)
            if _texts(before) == _texts(unit):
                self.connection.execute(UPDATE_FACTS, (*values, unit.id))
                return True
            # In imports it is mostly another target of a source that is the same to the index: its
            # entry is right as it is, and to take one out takes a millisecond.
            is_found_so = key == key_of(before.source.text)
            self._take_out(before, of_sources=not is_found_so)
            self.connection.execute(UPDATE, (*values, unit.id))
            if not is_found_so:
                self.unit_index.add([(unit.id, key)])
            self.target_index.add_again(unit.id, unit.target.text)
        return True

    def note_use(self, unit_id: int, moment: int) -> None:
        """Count that a unit was inserted into a translation, at ms since the epoch, UTC."""
        unit = self.get(unit_id)
        if unit is not None:
            self.update(replace(unit, used_at=moment, usage_count=max(0, unit.usage_count) + 1))

    def delete(self, ids: Iterable[int]) -> int:
        """Delete units; return how many there were."""
        self.require_index()
        with self.transaction():
            found = self.units(list(ids))
            for unit in found.values():
                self._take_out(unit)
                self.connection.execute("DELETE FROM unit WHERE id = ?", (unit.id,))
        return len(found)

    def _take_out(self, unit: MemoryUnit, *, of_sources: bool = True) -> None:
        """Take a unit, as it is stored, and its sentences out of all indexes."""
        if of_sources:
            self.unit_index.remove([(unit.id, key_of(unit.source.text))])
        self.target_index.remove(unit.id, unit.target.text)
        self.drop_spans(unit)
        self.counts_changed()

    def drop_spans(self, unit: MemoryUnit) -> None:
        """Forget the sentences of a unit as it is stored, inside a transaction."""
        sql = "SELECT id, source_start, source_end FROM span WHERE unit_id = ?"
        spans = self.connection.execute(sql, (unit.id,)).fetchall()
        text = unit.source.text
        self.span_index.remove([(row[0], key_of(text[row[1] : row[2]])) for row in spans])
        self.connection.execute("DELETE FROM span WHERE unit_id = ?", (unit.id,))

    def document_id(self, document: Document) -> int:
        """Return the id of a document, which is added if it is new; 0 for none."""
        if document == NOWHERE:
            return 0
        values = (document.title, document.url, document.outlet, document.published_at)
        sql = (
            "SELECT id FROM document WHERE title = ? AND url = ? AND outlet = ?"
            " AND published_at = ?"
        )
        row = self.connection.execute(sql, values).fetchone()
        if row is not None:
            return int(row[0])
        columns = "title, url, outlet, published_at"
        insertion = f"INSERT INTO document ({columns}) VALUES (?, ?, ?, ?)"
        return self.connection.execute(insertion, values).lastrowid or 0

    # The indexes.

    def _take_news_in(self) -> None:
        """Take stored counts of bigrams over that are not known yet; look at a bad index again."""
        counts_version = self.meta("counts_version")
        if counts_version != self._counts_version:
            self._counts_version = counts_version
            self._unit_counts.restore(self._blob("unit_counts"))
            self._span_counts.restore(self._blob("span_counts"))
            counted = self.meta("counted")
            self._counted = counted if isinstance(counted, int) else 0
        newest = self.newest_id()
        if newest > 2 * self._counted + _UNCOUNTED:
            self.unit_index.recount()
            self.span_index.recount()
            self._counted = newest
        if self.index_state is not IndexState.SOUND:
            self.index_state = self._probed()

    def save_counts(self) -> None:
        """Store the counts of bigrams, inside a transaction."""
        before = self.meta("counts_version")
        self._counts_version = (before if isinstance(before, int) else 0) + 1
        self.set_meta("counts_version", self._counts_version)
        self.set_meta("unit_counts", self._unit_counts.stored())
        self.set_meta("span_counts", self._span_counts.stored())
        self.set_meta("counted", self.newest_id())
        self._changes = 0

    def counts_changed(self) -> None:
        """Have the counts stored on closing once enough of this is told: they take 2 MB."""
        self._changes += 1

    def _blob(self, name: str) -> bytes:
        value = self.meta(name)
        return value if isinstance(value, bytes) else b""

    def _probed(self) -> IndexState:
        """Ask the index for units that exist: a dead one answers counts and checks all the same."""
        if self.meta("keys") != fingerprint():
            return IndexState.OUTDATED
        sound = all(self._is_found(unit_id) for unit_id in self._samples())
        return IndexState.SOUND if sound else IndexState.DEAD

    def _samples(self) -> list[int]:
        first, last = self.connection.execute("SELECT min(id), max(id) FROM unit").fetchone()
        if first is None:
            return []
        wanted = {first + (last - first) * part // _PROBES for part in range(_PROBES + 1)}
        sql = "SELECT id FROM unit WHERE id >= ? ORDER BY id LIMIT 1"
        return [int(self.connection.execute(sql, (each,)).fetchone()[0]) for each in wanted]

    def _is_found(self, unit_id: int) -> bool:
        sql = "SELECT source, target FROM unit WHERE id = ?"
        source, target = self.connection.execute(sql, (unit_id,)).fetchone()
        found = self.unit_index.has(unit_id, key_of(source))
        return found and self.target_index.has(unit_id, target) and self._spans_found(unit_id)

    def _spans_found(self, unit_id: int) -> bool:
        sql = (
            "SELECT s.id, substr(u.source, s.source_start + 1, s.source_end - s.source_start)"
            " FROM span s JOIN unit u ON u.id = s.unit_id WHERE u.id = ? LIMIT 1"
        )
        rows = self.connection.execute(sql, (unit_id,)).fetchall()
        return all(self.span_index.has(row[0], key_of(row[1])) for row in rows)


def _texts(unit: MemoryUnit) -> tuple[str, str]:
    return unit.source.text, unit.target.text
