"""Words around a number that say how exactly it is meant."""

from dataclasses import dataclass
from functools import cache

from workbench.text.lexicons.tables import chosen, phrases, read_table
from workbench.text.lexicons.user import lexicon

FILE = "hedges.tsv"
COLUMNS = ("precision", "chinese_before", "chinese_after", "english_before", "english_after")

# What may be said of a number, of those there are: `workbench.text.numbers.quantity.Precision`.
PRECISIONS = ("exact", "about", "at least", "at most")


@dataclass(frozen=True, slots=True)
class Hedges:
    """What says of a number that it is about, at least or at most so many, in either language.

    Those of "exact" only end like one of the others. English words are in small letters.
    """

    precision: str
    chinese_before: tuple[str, ...]
    chinese_after: tuple[str, ...]
    english_before: tuple[str, ...]
    english_after: tuple[str, ...]


def read_hedges(text: str, name: str = FILE) -> tuple[Hedges, ...]:
    """Return the hedges of a table; raises `InputError` as `read_table`, `chosen` do."""
    return tuple(
        Hedges(
            chosen(row, 0, PRECISIONS, name),
            tuple(row.cells[1].split()),
            tuple(row.cells[2].split()),
            phrases(row.cells[3]),
            phrases(row.cells[4]),
        )
        for row in read_table(text, COLUMNS, name)
    )


@cache
def all_hedges() -> tuple[Hedges, ...]:
    """Return the hedges of the program and the user's."""
    return lexicon(read_hedges, FILE)
