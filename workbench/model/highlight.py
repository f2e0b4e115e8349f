"""Highlights and notes."""

from dataclasses import dataclass, field
from enum import StrEnum

from workbench.model.ids import HighlightId, NoteId, OverrideId, SegmentId
from workbench.model.language import Variant

# How many code points of context an anchor keeps on each side of its quote.
CONTEXT = 32


class Side(StrEnum):
    """Which text of a segment a span lies in."""

    SOURCE = "source"
    TARGET = "target"


class AnchorState(StrEnum):
    """Whether an anchor still has its place."""

    ANCHORED = "anchored"
    ORPHAN = "orphan"


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place in a text that outlives edits.

    Position, quote and context follow the TextPositionSelector and TextQuoteSelector of the W3C
    Web Annotation Data Model; offsets are code points. `rev` is the revision of the segment at
    which the position was last known to be right.
    """

    side: Side
    start: int
    end: int
    quote: str
    prefix: str = ""
    suffix: str = ""
    rev: int = 1
    state: AnchorState = AnchorState.ANCHORED


@dataclass(frozen=True, slots=True)
class Highlight:
    """A typed, coloured, optionally annotated span of the source, the target, or one of each."""

    id: HighlightId
    segment_id: SegmentId
    kind: str
    anchors: tuple[Anchor, ...]
    note: str = ""
    created_at: int = 0
    created_by: str = ""

    @property
    def state(self) -> AnchorState:
        """Return `ORPHAN` if any of its anchors lost its place."""
        lost = any(anchor.state is AnchorState.ORPHAN for anchor in self.anchors)
        return AnchorState.ORPHAN if lost else AnchorState.ANCHORED


@dataclass(frozen=True, slots=True)
class Note:
    """A remark of a user on a segment."""

    id: NoteId
    segment_id: SegmentId
    text: str
    author: str = ""
    created_at: int = 0
    resolved: bool = False


@dataclass(frozen=True, slots=True)
class ConversionOverride:
    """A conversion of one segment written by hand; `source` is the text it was written for."""

    id: OverrideId
    segment_id: SegmentId
    variant: Variant
    text: str
    source: str = field(default="")
