"""A table of an article in its rows and columns."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from workbench.model.segment import TableCell

P = TypeVar("P")


@dataclass(frozen=True, slots=True)
class Cell(Generic[P]):
    """What stands in a cell: no paragraph, one, or several."""

    paragraphs: tuple[P, ...] = ()
    is_head: bool = False


@dataclass(frozen=True, slots=True)
class Table(Generic[P]):
    """Rows of equally many cells; `is_guessed` where their places are not known, one cell a row."""

    rows: tuple[tuple[Cell[P], ...], ...]
    is_guessed: bool = False

    @property
    def width(self) -> int:
        """Return how many columns there are."""
        return len(self.rows[0]) if self.rows else 0

    @property
    def has_head(self) -> bool:
        """Return whether the first row is headings alone."""
        return bool(self.rows) and all(each.is_head or not each.paragraphs for each in self.rows[0])

    def written(self, cell: Callable[[Cell[P]], str], row: str) -> Iterator[str]:
        """Yield each row: its cells written by `cell`, put into `row` at its `{}`."""
        return (row.format("".join(map(cell, cells))) for cells in self.rows)


def table_of(paragraphs: Sequence[P], places: Sequence[TableCell | None]) -> Table[P]:
    """Return paragraphs in the table they come from; rows and columns without any are left out.

    Where a place is not known, each paragraph is a row.
    """
    known = [place for place in places if place is not None]
    if len(known) < len(places):
        return Table(tuple((Cell((each,)),) for each in paragraphs), is_guessed=True)
    inside: dict[tuple[int, int], list[P]] = {}
    for paragraph, place in zip(paragraphs, known, strict=True):
        inside.setdefault((place.row, place.column), []).append(paragraph)
    heads = {(place.row, place.column) for place in known if place.is_head}
    columns = sorted({place.column for place in known})
    return Table(
        tuple(
            tuple(
                Cell(tuple(inside.get((row, column), ())), (row, column) in heads)
                for column in columns
            )
            for row in sorted({place.row for place in known})
        )
    )
