"""Alignments of an article and its English: kept while one works on them, and removed."""

from dataclasses import dataclass, replace
from typing import ClassVar

from workbench.model.alignment import AlignedRow, Alignment
from workbench.model.ids import AlignmentId
from workbench.services.commands.command import Undoable
from workbench.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class AddAlignment:
    """Keep an alignment in the project; its `id` and its moments are given here.

    Kept out of the project's undo, as all on alignments is but their removal: the view of an
    alignment has an undo of its own, and what is typed in an article is no step between two of it.
    """

    alignment: Alignment
    code: ClassVar[str] = "add_alignment"
    merge_key: ClassVar[str] = ""
    undoable: ClassVar[bool] = False

    def apply(self, tx: Transaction) -> None:
        """Store it."""
        new = replace(self.alignment, created_at=tx.now, created_by=tx.author, changed_at=tx.now)
        tx.alignments.insert(new)


@dataclass(frozen=True, slots=True)
class SetRows:
    """Keep the rows of an alignment as they are now."""

    alignment_id: AlignmentId
    rows: tuple[AlignedRow, ...]
    code: ClassVar[str] = "set_rows"
    merge_key: ClassVar[str] = ""
    undoable: ClassVar[bool] = False

    def apply(self, tx: Transaction) -> None:
        """Write the rows alone: the texts never change."""
        known = tx.alignments.get(self.alignment_id)
        if known.rows != self.rows:
            tx.alignments.save(replace(known, rows=self.rows, changed_at=tx.now))


@dataclass(frozen=True, slots=True)
class MarkTaken:
    """Remember that an alignment went into the project, a memory or a file."""

    alignment_id: AlignmentId
    code: ClassVar[str] = "mark_taken"
    merge_key: ClassVar[str] = ""
    undoable: ClassVar[bool] = False

    def apply(self, tx: Transaction) -> None:
        """Write when."""
        tx.alignments.save(replace(tx.alignments.get(self.alignment_id), taken_at=tx.now))


@dataclass(frozen=True, slots=True)
class RemoveAlignment(Undoable):
    """Remove an alignment; undo brings it back. What was made of it stays."""

    alignment_id: AlignmentId
    code: ClassVar[str] = "remove_alignment"

    def apply(self, tx: Transaction) -> None:
        """Delete it."""
        tx.alignments.delete(self.alignment_id)
