"""What the pair view shows: rows of three texts with marks, asked for one at a time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple, Protocol

from PySide6.QtCore import SignalInstance

from workbench.model.finding import Severity
from workbench.model.ids import SegmentId
from workbench.model.language import Variant
from workbench.model.segment import Role, Status


class Column(StrEnum):
    """One of the aligned columns."""

    SOURCE = "source"
    TARGET = "target"
    CONVERSION = "conversion"


class MarkStyle(StrEnum):
    """How a mark looks, besides its colour."""

    FILL = "fill"
    UNDERLINE = "underline"
    THIN = "thin"
    DOTTED = "dotted"
    DASHED = "dashed"
    WAVE = "wave"
    STRONG = "strong"
    EMPHASIS = "emphasis"
    CHIP = "chip"
    CHIP_MISSING = "chip_missing"


@dataclass(frozen=True, slots=True)
class Mark:
    """Something shown over `text[start:end]` (code points).

    `token` names a colour of the theme (`highlight.term`, `info`, `warning`), or is "" for none.
    `tip` is shown on hovering. `id` is the highlight's, or 0. `label` stands small beside a chip.
    """

    start: int
    end: int
    style: MarkStyle
    token: str = ""
    tip: str = ""
    id: int = 0
    label: str = ""


class RowKey(NamedTuple):
    """What is known of every row without reading its texts; lengths are in code points.

    A tuple, because a hundred thousand of them are made at once.
    `heading` is a title to draw above the row, where an article begins in a list of several.
    """

    segment_id: SegmentId
    role: Role
    source_length: int
    target_length: int
    heading: str = ""


@dataclass(frozen=True, slots=True)
class RowContent:
    """One row as it is shown.

    `number` counts the article's rows from 1. `language` is the source's variant, `conversion`
    the conversion's. `texts` lacks the conversion where it is not computed yet; `changed` is set
    where a re-import changed the source; `proposal` stands in an empty target until Tab takes it;
    `lacking` says in a few words what a target still has to say; `findings` counts what the checks
    say and nobody settled, `found` says it, the gravest first.
    """

    segment_id: SegmentId
    rev: int
    number: int
    role: Role
    status: Status
    level: int
    language: Variant
    texts: Mapping[Column, str]
    marks: Mapping[Column, tuple[Mark, ...]] = field(default_factory=dict)
    conversion: Variant = Variant.TAIWAN
    origin: str = ""
    hint: str = ""
    proposal: str = ""
    lacking: str = ""
    locked: bool = False
    changed: bool = False
    withdrawn: bool = False
    busy: bool = False
    notes: int = 0
    findings: int = 0
    worst: Severity | None = None
    found: tuple[str, ...] = ()


class RowSource(Protocol):
    """Where the pair view gets its rows from; lives on the window's thread.

    `reset` tells that the list of rows is another one. `changed` carries a frozenset of the segment
    ids whose content is to be asked for again (and whose lengths may be new).
    """

    @property
    def reset(self) -> SignalInstance:
        """Return the signal that the list changed; carries nothing."""

    @property
    def changed(self) -> SignalInstance:
        """Return the signal that some rows changed."""

    def keys(self) -> Sequence[RowKey]:
        """Return the keys of all rows in order; cheap."""

    def contents(self, segment_ids: Sequence[SegmentId]) -> Mapping[SegmentId, RowContent]:
        """Return rows as they are shown; asked for what is on the screen only."""
