"""An alignment under way: an article and its English in pieces, and the rows they stand in."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from workbench.model.highlight import Side
from workbench.model.ids import AlignmentId
from workbench.model.language import Variant
from workbench.model.segment import SourceContent

# In percent: from this confidence on a pair that was proposed is taken without being looked at.
SURE = 80


class Mark(StrEnum):
    """What is known of a row besides its confidence."""

    PROPOSED = "proposed"
    BY_HAND = "by_hand"
    RIGHT = "right"
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True, order=True)
class Piece:
    """`text[start:end]` of a paragraph of one side, in code points; paragraphs count from 0."""

    paragraph: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class AlignedRow:
    """Pieces of both sides that render one another, in rising order; one side may be empty.

    `confidence` is in percent, 0 where a side is empty or where somebody changed the row.
    """

    sources: tuple[Piece, ...]
    targets: tuple[Piece, ...]
    confidence: int = 0
    mark: Mark = Mark.PROPOSED

    def pieces(self, side: Side) -> tuple[Piece, ...]:
        """Return the pieces of one side."""
        return self.sources if side is Side.SOURCE else self.targets

    @property
    def is_pair(self) -> bool:
        """Return whether both sides have something."""
        return bool(self.sources and self.targets)

    @property
    def is_doubtful(self) -> bool:
        """Return whether somebody should look: nobody has, and it is not sure by itself."""
        is_open = self.mark in {Mark.PROPOSED, Mark.BY_HAND}
        return is_open and (not self.is_pair or self.confidence < SURE)


@dataclass(frozen=True, slots=True)
class AlignedSide:
    """A text as it came; `place` is its file or its address, "" for one that was pasted.

    `published_at` is milliseconds since the epoch, UTC, 0 where unknown.
    """

    title: str
    paragraphs: tuple[SourceContent, ...]
    place: str = ""
    url: str = ""
    published_at: int = 0

    def text(self, piece: Piece) -> str:
        """Return the words of a piece."""
        return self.paragraphs[piece.paragraph].text[piece.start : piece.end]

    def joined(self, pieces: Sequence[Piece]) -> str:
        """Return the words of several pieces as one text.

        A line feed stands between two paragraphs, as where segments are merged, and a space
        between parts of one whose middle is elsewhere.
        """
        text = ""
        before: Piece | None = None
        for piece in pieces:
            if before is not None:
                text = text.rstrip() + gap_between(before, piece)
            text += self.text(piece).strip()
            before = piece
        return text


@dataclass(frozen=True, slots=True)
class AlignedSentences:
    """Sentences of both sides that render one another; `confidence` is in percent."""

    sources: tuple[Piece, ...]
    targets: tuple[Piece, ...]
    confidence: int


@dataclass(frozen=True, slots=True)
class Alignment:
    """An alignment as a project keeps it: every piece of either side stands in exactly one row.

    `variant` is the Chinese of the source, `method` by what the rows were proposed. `sentences` are
    those of the proposal, whatever became of its rows. `taken_at` is when it last went into the
    project, a memory or a file. Moments are milliseconds since the epoch, UTC, 0 for never.
    """

    id: AlignmentId
    title: str
    variant: Variant
    source: AlignedSide
    target: AlignedSide
    rows: tuple[AlignedRow, ...]
    sentences: tuple[AlignedSentences, ...] = ()
    method: str = ""
    created_at: int = 0
    created_by: str = ""
    changed_at: int = 0
    taken_at: int = 0

    def side(self, side: Side) -> AlignedSide:
        """Return the text of one side."""
        return self.source if side is Side.SOURCE else self.target

    def text(self, row: AlignedRow, side: Side) -> str:
        """Return the words of one side of a row, "" where it is empty."""
        return self.side(side).joined(row.pieces(side))

    @property
    def doubtful(self) -> int:
        """Return how many rows somebody should look at."""
        return sum(row.is_doubtful for row in self.rows)


def gap_between(one: Piece, other: Piece) -> str:
    """Return what stands between two pieces that are read as one."""
    return "\n" if one.paragraph != other.paragraph else " "
