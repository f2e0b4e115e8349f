"""The journal: every change is one logged transaction; undo and redo replay its images.

A replay is itself a logged transaction, so undo works across restarts, can be observed like any
other change, and loses nothing: what was undone and then overwritten stays in the log as history.
A change goes on with the transaction before it only where that takes no stored text out of the
history, see `ImageLog.onto`.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum

from workbench.model.changes import ChangeSet
from workbench.model.ids import TransactionId
from workbench.model.vouching import Hand
from workbench.storage.images import (
    Change,
    Image,
    ImageLog,
    put_row,
    read_images,
    remove_row,
    set_columns,
    whole_row,
)
from workbench.storage.steps import Steps, at_once
from workbench.storage.table import RowValues
from workbench.storage.tables import COLUMNS
from workbench.storage.transaction import Transaction

# Edits of one field make one step while they follow each other within this time. It is the outer
# limit, for callers that tell no steps apart; typing in the window ends its steps sooner, see
# `workbench.text.typing.steps`.
MERGE_MILLISECONDS = 4_000

UNDO = "undo"
REDO = "redo"


class State(StrEnum):
    """Where a transaction stands: in force, undone, or undone and then left behind."""

    APPLIED = "applied"
    UNDONE = "undone"
    DROPPED = "dropped"
    FIXED = "fixed"


@dataclass(frozen=True, slots=True)
class Entry:
    """One logged transaction; `at` is when it last grew, milliseconds since the epoch, UTC."""

    id: TransactionId
    command: str
    author: str
    at: int


@dataclass(frozen=True, slots=True)
class Instruction:
    """How a change is to be logged.

    `command` is the command's code; transactions with equal, non-empty `merge_key`s merge; one that
    is not `undoable` stays out of the undo stack; `origin` is handed on to observers; `hand` is in
    which capacity the author acts. One that is not `synced` outlives the program, but a power cut
    may take it back until `sync_log`, or the next one that is synced.
    """

    command: str
    merge_key: str = ""
    undoable: bool = True
    origin: str = ""
    hand: Hand = Hand.TRANSLATOR
    synced: bool = True


class Journal:
    """Runs changes against one writable connection, logs them, and replays them backwards."""

    def __init__(
        self, connection: sqlite3.Connection, *, author: str, clock: Callable[[], int]
    ) -> None:
        """Log as `author`; `clock` gives milliseconds since the epoch, UTC."""
        self._connection = connection
        self.author = author
        self._clock = clock
        self._sealed = True

    def run(self, apply: Callable[[Transaction], None], how: Instruction) -> ChangeSet:
        """Apply one change in one database transaction; everything or nothing is committed."""

        def whole(transaction: Transaction) -> Iterator[None]:
            apply(transaction)
            yield

        return at_once(self.run_in_steps(whole, how))

    def run_in_steps(
        self, apply: Callable[[Transaction], Iterator[None]], how: Instruction
    ) -> Steps[ChangeSet]:
        """Apply one change bit by bit, still in one database transaction.

        It is open until the last step: nothing else can be run before, and where the steps are
        given up nothing was done.
        """
        now = self._clock()
        with self._atomic() if how.synced else self._unsynced():
            log = ImageLog()
            transaction = Transaction(
                self._connection, log, author=self.author, now=now, hand=how.hand
            )
            yield from apply(transaction)
            transaction.settle()
            changes = log.changes(origin=how.origin, command=how.command)
            if changes and not self._go_on(log, how, now):
                yield from log.write(self._connection, self._begin(how, now))
        self._sealed = self._sealed and not changes
        return changes

    def seal(self) -> None:
        """End the present undo step: the next edit of the same field starts a new one."""
        self._sealed = True

    def undoable(self) -> Entry | None:
        """Return the transaction that `undo` would take back, or `None`."""
        return self._entry("state = 'applied' AND replay = '' ORDER BY id DESC")

    def redoable(self) -> Entry | None:
        """Return the transaction that `redo` would do again, or `None`."""
        return self._entry("state = 'undone' AND replay = '' ORDER BY id")

    def undo(self, origin: str = "") -> ChangeSet:
        """Take the last transaction back; an empty change set if there is none."""
        entry = self.undoable()
        return self._replay(entry, UNDO, origin) if entry else ChangeSet(replay=UNDO)

    def redo(self, origin: str = "") -> ChangeSet:
        """Do the last undone transaction again; an empty change set if there is none."""
        entry = self.redoable()
        return self._replay(entry, REDO, origin) if entry else ChangeSet(replay=REDO)

    @contextmanager
    def _atomic(self) -> Iterator[None]:
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._connection.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise

    @contextmanager
    def _unsynced(self) -> Iterator[None]:
        self._connection.execute("PRAGMA synchronous = NORMAL")
        try:
            with self._atomic():
                yield
        finally:
            self._connection.execute("PRAGMA synchronous = FULL")

    def _go_on(self, log: ImageLog, how: Instruction, now: int) -> bool:
        """Fold a change into the transaction before it; return false where it stands alone."""
        number = self._unfinished(how, now)
        step = None if number is None else log.onto(read_images(self._connection, number))
        if number is None or step is None:
            return False
        _store(step, self._connection, number)
        self._stamp(number, now)
        return True

    def _unfinished(self, how: Instruction, now: int) -> TransactionId | None:
        """Return the transaction that a change of this kind may go on with."""
        if self._sealed or not how.merge_key:
            return None
        row = self._connection.execute(
            "SELECT id, replay, merge_key, state, at FROM transaction_log ORDER BY id DESC LIMIT 1"
        ).fetchone()
        if row is None or row["replay"] or row["state"] != State.APPLIED:
            return None
        fits = row["merge_key"] == how.merge_key and now - row["at"] <= MERGE_MILLISECONDS
        return TransactionId(row["id"]) if fits else None

    def _begin(self, how: Instruction, now: int) -> TransactionId:
        if how.undoable:
            self._connection.execute(
                "UPDATE transaction_log SET state = 'dropped'"
                " WHERE replay = '' AND state = 'undone'"
            )
        self._sealed = False
        state = State.APPLIED if how.undoable else State.FIXED
        return self._log(how.command, now, state, merge_key=how.merge_key)

    def _log(
        self,
        command: str,
        now: int,
        state: State,
        *,
        merge_key: str = "",
        replay: str = "",
        reverts: int = 0,
    ) -> TransactionId:
        cursor = self._connection.execute(
            "INSERT INTO transaction_log"
            " (replay, command, author, started_at, at, merge_key, reverts, state)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (replay, command, self.author, now, now, merge_key, reverts, state.value),
        )
        return TransactionId(int(cursor.lastrowid or 0))

    def _stamp(self, number: TransactionId, now: int) -> None:
        self._connection.execute("UPDATE transaction_log SET at = ? WHERE id = ?", (now, number))

    def _entry(self, condition: str) -> Entry | None:
        row = self._connection.execute(
            f"SELECT id, command, author, at FROM transaction_log WHERE {condition} LIMIT 1"
        ).fetchone()
        return None if row is None else Entry(TransactionId(row[0]), row[1], row[2], row[3])

    def _replay(self, entry: Entry, direction: str, origin: str) -> ChangeSet:
        backwards = direction == UNDO
        now = self._clock()
        log = ImageLog()
        with self._atomic():
            for image in read_images(self._connection, entry.id):
                self._put_back(entry.id, image, log, backwards=backwards)
            number = self._log(entry.command, now, State.FIXED, replay=direction, reverts=entry.id)
            _store(log, self._connection, number)
            state = State.UNDONE if backwards else State.APPLIED
            self._connection.execute(
                "UPDATE transaction_log SET state = ? WHERE id = ?", (state.value, entry.id)
            )
        self._sealed = True
        return log.changes(origin=origin, command=entry.command, replay=direction)

    def _put_back(
        self, number: TransactionId, image: Image, log: ImageLog, *, backwards: bool
    ) -> None:
        kind, entity_id = image.ref.kind, image.ref.id
        if image.change is Change.UPDATE:
            wanted = image.before if backwards else image.after
            self._restore(image, dict(wanted or {}), log)
        elif (image.change is Change.CREATE) == backwards:
            row = whole_row(self._connection, kind, entity_id)
            self._keep_row(number, image, row)
            remove_row(self._connection, kind, entity_id)
            log.record(image.ref, Change.DELETE, row, None)
        else:
            row = dict((image.before if backwards else image.after) or {})
            put_row(self._connection, kind, row)
            log.record(image.ref, Change.CREATE, None, None)

    def _restore(self, image: Image, wanted: RowValues, log: ImageLog) -> None:
        kind, entity_id = image.ref.kind, image.ref.id
        now = whole_row(self._connection, kind, entity_id)
        values = dict(wanted)
        if "rev" in COLUMNS[kind][1]:
            values["rev"] = int(now["rev"] or 0) + 1
        set_columns(self._connection, kind, entity_id, values)
        log.record(image.ref, Change.UPDATE, {name: now[name] for name in values}, values)

    def _keep_row(self, number: TransactionId, image: Image, row: RowValues) -> None:
        if image.change is not Change.CREATE:
            return
        kept = ImageLog()
        kept.record(image.ref, Change.CREATE, None, row)
        _store(kept, self._connection, number)


def _store(log: ImageLog, connection: sqlite3.Connection, number: TransactionId) -> None:
    for _ in log.write(connection, number):
        pass
