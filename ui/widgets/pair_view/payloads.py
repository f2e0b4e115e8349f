"""What the pair view's signals carry, and how dense it is."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPoint

from ui.viewmodels.rows import Column, Mark
from workbench.model.ids import SegmentId


class Density(StrEnum):
    """How much room is left around the texts."""

    COMFORTABLE = "comfortable"
    COMPACT = "compact"


@dataclass(frozen=True, slots=True)
class EditedText:
    """The text of a segment's target as it is in the editor now.

    `whole` tells that the change came in at once: a paste, a drop, a composition, a correction.
    """

    segment_id: SegmentId
    text: str
    whole: bool = False


class Refusal(StrEnum):
    """Why what was typed went nowhere."""

    SOURCE = "source"
    CONVERSION = "conversion"
    LOCKED = "locked"
    BUSY = "busy"
    NO_SEGMENT = "no_segment"


@dataclass(frozen=True, slots=True)
class Selection:
    """`text[start:end]` of a segment's column, in code points; empty where only a cursor is."""

    segment_id: SegmentId
    column: Column
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class MarkClick:
    """A mark of a painted cell was clicked."""

    segment_id: SegmentId
    column: Column
    mark: Mark


@dataclass(frozen=True, slots=True)
class MenuRequest:
    """A context menu is wanted at a place on the screen, for a column of the active row."""

    column: Column
    position: QPoint
