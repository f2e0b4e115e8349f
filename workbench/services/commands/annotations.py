"""Highlights and notes: making, changing and removing them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from workbench.model.errors import UsageError
from workbench.model.highlight import Anchor, Highlight, Note, Side
from workbench.model.ids import HighlightId, NoteId, SegmentId
from workbench.services.commands.command import Undoable
from workbench.services.commands.following import side_text
from workbench.storage.transaction import Transaction
from workbench.text.anchoring import make_anchor


@dataclass(frozen=True, slots=True)
class MarkedSpan:
    """A span to highlight: `text[start:end]` of one side, in code points."""

    side: Side
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class AddHighlight(Undoable):
    """Highlight a span of the source, of the target, or one of each.

    Raises `UsageError("highlight.range")` for a span that is empty or outside the text.
    """

    segment_id: SegmentId
    kind: str
    spans: Sequence[MarkedSpan]
    note: str = ""
    code: ClassVar[str] = "add_highlight"

    def apply(self, tx: Transaction) -> None:
        """Store the highlight with anchors that outlive edits."""
        segment = tx.segments.get(self.segment_id)
        if not self.spans:
            raise UsageError("highlight.range", start=0, end=0, length=0)
        anchors = tuple(
            make_anchor(span.side, side_text(segment, span.side), span.start, span.end, segment.rev)
            for span in self.spans
        )
        tx.highlights.insert(
            Highlight(HighlightId(0), segment.id, self.kind, anchors, self.note, tx.now, tx.author)
        )


@dataclass(frozen=True, slots=True)
class ChangeHighlight(Undoable):
    """Give a highlight another kind or another note; `None` keeps what it has."""

    highlight_id: HighlightId
    kind: str | None = None
    note: str | None = None
    code: ClassVar[str] = "change_highlight"

    def apply(self, tx: Transaction) -> None:
        """Write what was given."""
        highlight = tx.highlights.get(self.highlight_id)
        kind = highlight.kind if self.kind is None else self.kind
        note = highlight.note if self.note is None else self.note
        tx.highlights.save(replace(highlight, kind=kind, note=note))


@dataclass(frozen=True, slots=True)
class AttachHighlight(Undoable):
    """Give a highlight a new place on one side, above all one that lost its own."""

    highlight_id: HighlightId
    span: MarkedSpan
    code: ClassVar[str] = "attach_highlight"

    def apply(self, tx: Transaction) -> None:
        """Replace the anchor of that side, or add one."""
        highlight = tx.highlights.get(self.highlight_id)
        segment = tx.segments.get(highlight.segment_id)
        span = self.span
        text = side_text(segment, span.side)
        fresh = make_anchor(span.side, text, span.start, span.end, segment.rev)
        kept: tuple[Anchor, ...] = tuple(a for a in highlight.anchors if a.side is not span.side)
        tx.highlights.save(replace(highlight, anchors=(*kept, fresh)))


@dataclass(frozen=True, slots=True)
class RemoveHighlight(Undoable):
    """Remove a highlight."""

    highlight_id: HighlightId
    code: ClassVar[str] = "remove_highlight"

    def apply(self, tx: Transaction) -> None:
        """Delete it; the journal keeps it."""
        tx.highlights.delete(self.highlight_id)


@dataclass(frozen=True, slots=True)
class AddNote(Undoable):
    """Write a note on a segment; an empty text is refused (`note.empty`)."""

    segment_id: SegmentId
    text: str
    code: ClassVar[str] = "add_note"

    def apply(self, tx: Transaction) -> None:
        """Store the note with its author and time."""
        text = self.text.strip()
        if not text:
            raise UsageError("note.empty", segment=self.segment_id)
        segment = tx.segments.get(self.segment_id)
        tx.notes.insert(Note(NoteId(0), segment.id, text, tx.author, tx.now))


@dataclass(frozen=True, slots=True)
class ChangeNote(Undoable):
    """Change a note's text or whether it is resolved; `None` keeps what it has."""

    note_id: NoteId
    text: str | None = None
    resolved: bool | None = None
    code: ClassVar[str] = "change_note"

    def apply(self, tx: Transaction) -> None:
        """Write what was given; an empty text is refused (`note.empty`)."""
        note = tx.notes.get(self.note_id)
        text = note.text if self.text is None else self.text.strip()
        if not text:
            raise UsageError("note.empty", segment=note.segment_id)
        resolved = note.resolved if self.resolved is None else self.resolved
        tx.notes.save(replace(note, text=text, resolved=resolved))


@dataclass(frozen=True, slots=True)
class RemoveNote(Undoable):
    """Remove a note."""

    note_id: NoteId
    code: ClassVar[str] = "remove_note"

    def apply(self, tx: Transaction) -> None:
        """Delete it; the journal keeps it."""
        tx.notes.delete(self.note_id)
