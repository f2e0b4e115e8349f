"""One transaction: typed reading and writing of entities, every change recorded as an image."""

import sqlite3
from collections.abc import Iterable, Iterator
from typing import Generic

from workbench.model.changes import EntityRef, Kind
from workbench.model.errors import UsageError
from workbench.model.segment import Segment, Status
from workbench.model.sign_off import SignOff
from workbench.model.vouching import Hand
from workbench.storage.images import Change, ImageLog
from workbench.storage.table import E, RowValues, Scalar, Table
from workbench.storage.tables import (
    ALIGNMENTS,
    ARTICLES,
    CHOICES,
    DECISIONS,
    HIGHLIGHTS,
    NOTES,
    OPINIONS,
    ORIGINAL_PARTS,
    ORIGINALS,
    OVERRIDES,
    SEGMENTS,
    SETTINGS,
    SIGN_OFFS,
    SOURCE_COPIES,
    TERMS,
)
from workbench.text.cleaning import whole_characters
from workbench.text.counting import count_characters

# The columns of a segment that a sign-off vouches for.
SIGNED = frozenset({"source", "target", "target_spans", "status", "omitted", "role", "withdrawn"})


class Rows(Generic[E]):
    """The entities of one kind inside a transaction."""

    def __init__(self, connection: sqlite3.Connection, log: ImageLog, table: Table[E]) -> None:
        """Read and write `table` through `connection`, recording into `log`."""
        self._connection = connection
        self._log = log
        self._table = table
        marks = ", ".join("?" for _ in table.columns)
        self._insert = f"INSERT INTO {table.name} ({', '.join(table.columns)}) VALUES ({marks})"

    def get(self, entity_id: int) -> E:
        """Return one entity; raise `UsageError("<kind>.unknown")` if there is none."""
        row = self._row(entity_id)
        if row is None:
            raise UsageError(f"{self._table.kind}.unknown", id=entity_id)
        return self._table.decode(row)

    def find(self, entity_id: int) -> E | None:
        """Return one entity or `None`."""
        row = self._row(entity_id)
        return None if row is None else self._table.decode(row)

    def all(self) -> list[E]:
        """Return every entity of the kind, for kinds of which there are few."""
        rows = self._connection.execute(f"SELECT * FROM {self._table.name} ORDER BY id").fetchall()
        return [self._table.decode(_values(row)) for row in rows]

    def where(self, column: str, value: Scalar, order: str = "id") -> list[E]:
        """Return the entities whose `column` equals `value`, in the order of a column."""
        sql = f"SELECT * FROM {self._table.name} WHERE {column} = ? ORDER BY {order}"
        rows = self._connection.execute(sql, (value,)).fetchall()
        return [self._table.decode(_values(row)) for row in rows]

    def _encoded(self, entity: E) -> dict[str, Scalar]:
        """Return an entity as a row; SQLite takes no lone surrogates, wherever they came from."""
        values = self._table.encode(entity)
        return {
            name: whole_characters(value) if isinstance(value, str) else value
            for name, value in values.items()
        }

    def insert(self, entity: E) -> E:
        """Store a new entity (its `id` is ignored) and return it with the id it got."""
        values = self._encoded(entity)
        row = tuple(values[column] for column in self._table.columns)
        cursor = self._connection.execute(self._insert, row)
        new_id = int(cursor.lastrowid or 0)
        self._record(self._ref(new_id, values), Change.CREATE, None, None)
        return self._table.decode({**values, "id": new_id})

    def insert_each(self, entities: Iterable[E]) -> Iterator[int]:
        """Store new entities in order, one at each step, and yield the ids they get."""
        for entity in entities:
            values = self._encoded(entity)
            row = tuple(values[column] for column in self._table.columns)
            new_id = int(self._connection.execute(self._insert, row).lastrowid or 0)
            self._record(self._ref(new_id, values), Change.CREATE, None, None)
            yield new_id

    def save(self, entity: E) -> None:
        """Store the new state of an existing entity; nothing is written if nothing changed."""
        before = self._row(entity.id)
        if before is None:
            raise UsageError(f"{self._table.kind}.unknown", id=entity.id)
        after = self._encoded(entity)
        changed = [name for name in self._table.columns if before[name] != after[name]]
        if not changed:
            return
        sets = ", ".join(f"{name} = ?" for name in changed)
        sql = f"UPDATE {self._table.name} SET {sets} WHERE id = ?"
        self._connection.execute(sql, (*(after[name] for name in changed), entity.id))
        self._record(
            self._ref(entity.id, after),
            Change.UPDATE,
            {name: before[name] for name in changed},
            {name: after[name] for name in changed},
        )

    def delete(self, entity_id: int) -> None:
        """Remove an entity; its whole last state is kept in the journal."""
        before = self._row(entity_id)
        if before is None:
            raise UsageError(f"{self._table.kind}.unknown", id=entity_id)
        sql = f"DELETE FROM {self._table.name} WHERE id = ?"
        self._connection.execute(sql, (entity_id,))
        self._record(self._ref(entity_id, before), Change.DELETE, before, None)

    def _record(
        self, ref: EntityRef, change: Change, before: RowValues | None, after: RowValues | None
    ) -> None:
        self._log.record(ref, change, before, after)

    def _row(self, entity_id: int) -> RowValues | None:
        sql = f"SELECT * FROM {self._table.name} WHERE id = ?"
        row = self._connection.execute(sql, (entity_id,)).fetchone()
        return None if row is None else _values(row)

    def _ref(self, entity_id: int, values: RowValues) -> EntityRef:
        parent = int(values[self._table.parent] or 0) if self._table.parent else 0
        return EntityRef(self._table.kind, entity_id, parent)


class SignOffRows(Rows[SignOff]):
    """The sign-offs; `unsigned` are the articles that lost theirs in this transaction."""

    def __init__(self, connection: sqlite3.Connection, log: ImageLog) -> None:
        """Read and write sign-offs as `Rows` does."""
        super().__init__(connection, log, SIGN_OFFS)
        self.unsigned: set[int] = set()
        self._none: set[int] = set()

    def withdraw(self, article_id: int) -> None:
        """Take an article's sign-off back, if there is one; asked of each of its segments."""
        if article_id in self._none:
            return
        for known in self.where("article_id", article_id):
            self.delete(known.id)
        self._none.add(article_id)

    def _record(
        self, ref: EntityRef, change: Change, before: RowValues | None, after: RowValues | None
    ) -> None:
        super()._record(ref, change, before, after)
        self._none.discard(ref.parent)
        if change is Change.DELETE:
            self.unsigned.add(ref.parent)
        else:
            self.unsigned.discard(ref.parent)


class SegmentRows(Rows[Segment]):
    """The segments; what changes the texts of a signed article withdraws its sign-off."""

    def __init__(
        self, connection: sqlite3.Connection, log: ImageLog, sign_offs: SignOffRows
    ) -> None:
        """Read and write segments as `Rows` does, beside the `sign_offs` of their articles."""
        super().__init__(connection, log, SEGMENTS)
        self._sign_offs = sign_offs

    def _record(
        self, ref: EntityRef, change: Change, before: RowValues | None, after: RowValues | None
    ) -> None:
        super()._record(ref, change, before, after)
        if change is not Change.UPDATE or SIGNED.intersection(after or ()):
            self._sign_offs.withdraw(ref.parent)

    def unfinish(self, article_id: int) -> None:
        """Make the final segments of an article reviewed: nobody's signature is on them now."""
        found = self._connection.execute(
            "SELECT id, rev FROM segment WHERE article_id = ? AND status = 'final'", (article_id,)
        ).fetchall()
        for segment_id, rev in found:
            before = {"status": Status.FINAL.value, "rev": rev}
            after = {"status": Status.REVIEWED.value, "rev": rev + 1}
            ref = EntityRef(Kind.SEGMENT, segment_id, article_id)
            self._log.record(ref, Change.UPDATE, before, after)
        self._connection.executemany(
            "UPDATE segment SET status = 'reviewed', rev = ? WHERE id = ?",
            [(rev + 1, segment_id) for segment_id, rev in found],
        )


def _values(row: sqlite3.Row) -> dict[str, Scalar]:
    return dict(zip(row.keys(), row, strict=True))


class Transaction:
    """What a command changes a project through; made by the journal, alive for one `apply`.

    `author` is who acts, by which `hand`, and `now` is when, in milliseconds since the epoch, UTC.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        log: ImageLog,
        *,
        author: str,
        now: int,
        hand: Hand = Hand.TRANSLATOR,
    ) -> None:
        """Open the kinds of entity over one connection and one image log."""
        self.author = author
        self.now = now
        self.hand = hand
        self.articles = Rows(connection, log, ARTICLES)
        self.highlights = Rows(connection, log, HIGHLIGHTS)
        self.notes = Rows(connection, log, NOTES)
        self.overrides = Rows(connection, log, OVERRIDES)
        self.choices = Rows(connection, log, CHOICES)
        self.decisions = Rows(connection, log, DECISIONS)
        self.sign_offs = SignOffRows(connection, log)
        self.segments = SegmentRows(connection, log, self.sign_offs)
        self.settings = Rows(connection, log, SETTINGS)
        self.terms = Rows(connection, log, TERMS)
        self.source_copies = Rows(connection, log, SOURCE_COPIES)
        self.originals = Rows(connection, log, ORIGINALS)
        self.original_parts = Rows(connection, log, ORIGINAL_PARTS)
        self.alignments = Rows(connection, log, ALIGNMENTS)
        self.opinions = Rows(connection, log, OPINIONS)
        self._connection = connection

    def keep_bytes(self, sha256: str, packed: str) -> None:
        """Store the bytes of an original, once.

        They are in no image: what undo takes back leaves them, so that redo and other articles find
        them again, and the journal holds no second copy.
        """
        self._connection.execute(
            "INSERT OR IGNORE INTO source_bytes (sha256, packed) VALUES (?, ?)", (sha256, packed)
        )

    def is_signed(self, article_id: int) -> bool:
        """Return whether somebody signed an article off."""
        return bool(self.sign_offs.where("article_id", article_id))

    def settle(self) -> None:
        """End it: what was final by a signature that was withdrawn on the way is reviewed again.

        Last of all, for a command may still hold and store segments as it read them at its start.
        """
        for article_id in self.sign_offs.unsigned:
            self.segments.unfinish(article_id)

    def repetitions(self, segment: Segment) -> list[Segment]:
        """Return the other segments with the same source, in all articles."""
        sql = (
            "SELECT * FROM segment WHERE source_length = ? AND source_characters = ?"
            " AND source = ? AND id <> ? ORDER BY id"
        )
        key = (len(segment.source), count_characters(segment.source), segment.source, segment.id)
        rows = self._connection.execute(sql, key).fetchall()
        return [SEGMENTS.decode(_values(row)) for row in rows]

    def last_position(self, table: str, article_id: int = 0) -> int:
        """Return the highest position of all articles, or of one article's segments; else 0."""
        if table == "article":
            row = self._connection.execute("SELECT max(position) FROM article").fetchone()
        else:
            sql = "SELECT max(position) FROM segment WHERE article_id = ?"
            row = self._connection.execute(sql, (article_id,)).fetchone()
        return int(row[0] or 0)
