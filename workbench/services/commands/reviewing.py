"""Taking a reviewer's changes over, as one step."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import ClassVar

from workbench.model.highlight import Note
from workbench.model.ids import NoteId, SegmentId
from workbench.model.proposal import Proposal, TakenRow
from workbench.model.vouching import EditKind, Hand
from workbench.services.commands.command import Undoable
from workbench.services.commands.targets import SetStatus, SetTarget
from workbench.storage.transaction import Transaction

TAKE_REVIEW = "take_review"


@dataclass(frozen=True, slots=True)
class ReviewTaken:
    """What was done: how many segments have changed, and how many were left for being others."""

    segments: int = 0
    notes: int = 0
    stale: tuple[SegmentId, ...] = ()


@dataclass(slots=True)
class TakeReview(Undoable):
    """Write the targets, statuses and notes that were accepted, each in its reviewer's name.

    A reviewer is an editor: the change keeps or raises a status, and the reviewer vouches for it. A
    segment that changed since its row was compared with it, is locked or gone, is left alone and
    counted in `outcome`.
    """

    rows: Sequence[TakenRow]
    outcome: ReviewTaken = field(default_factory=ReviewTaken)
    code: ClassVar[str] = TAKE_REVIEW

    def apply(self, tx: Transaction) -> None:
        """Write each row that still fits."""
        stale: list[SegmentId] = []
        notes = 0
        for row in self.rows:
            segment = tx.segments.find(row.segment_id)
            if segment is None or segment.rev != row.rev or segment.locked:
                stale.append(row.segment_id)
                continue
            with _in_the_name_of(row.author, tx):
                _write(tx, row)
            notes += len(row.notes)
            for note in row.notes:
                _note(tx, note)
        self.outcome = ReviewTaken(len(self.rows) - len(stale), notes, tuple(stale))


@contextmanager
def _in_the_name_of(author: str, tx: Transaction) -> Iterator[None]:
    """Let an editor of that name act."""
    before = tx.author, tx.hand
    tx.author, tx.hand = author or tx.author, Hand.EDITOR
    try:
        yield
    finally:
        tx.author, tx.hand = before


def _write(tx: Transaction, row: TakenRow) -> None:
    if row.target is not None:
        SetTarget(row.segment_id, row.target, edit=EditKind.CORRECTION).apply(tx)
    if row.status is not None and tx.segments.get(row.segment_id).target:
        SetStatus((row.segment_id,), row.status).apply(tx)


def _note(tx: Transaction, note: Proposal) -> None:
    author, at = note.author or tx.author, note.at or tx.now
    tx.notes.insert(Note(NoteId(0), note.segment_id, note.new, author, at, note.resolved))
