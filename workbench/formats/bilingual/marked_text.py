"""A text cut where its spans begin and end, for formats whose marks must not overlap."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Mark:
    """What is written before and after `text[start:end]`, in code points."""

    start: int
    end: int
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the text, and the marks over it, outermost first."""

    text: str
    marks: tuple[Mark, ...]


def pieces(text: str, marks: Sequence[Mark]) -> Iterator[Piece]:
    """Yield the text in order, cut so that no mark begins or ends inside a piece.

    Marks may overlap and may reach beyond the text; the earlier of two lies outside the later.
    """
    ends = {place for mark in marks for place in (mark.start, mark.end) if 0 < place < len(text)}
    cuts = [0, *sorted(ends), len(text)]
    for start, end in pairwise(cuts):
        if start < end:
            over = tuple(mark for mark in marks if mark.start <= start and end <= mark.end)
            yield Piece(text[start:end], over)
