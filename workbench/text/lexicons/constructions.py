"""Constructions with a polarity of their own, and the English that keeps or belies them."""

from dataclasses import dataclass
from functools import cache

from workbench.text.lexicons.tables import read_table
from workbench.text.lexicons.user import lexicon

FILE = "constructions.tsv"
_COLUMNS = ("construction", "chinese", "says", "belies", "governs")


@dataclass(frozen=True, slots=True)
class Construction:
    """A Chinese construction and English words, in small letters; a `*` ends a beginning.

    `says` may keep it, `belies` say the contrary where nothing of `says` stands. `x` in Chinese
    stands for what lies between. `governs` wants a word behind it in the target, too.
    """

    name: str
    chinese: tuple[str, ...]
    says: tuple[str, ...]
    belies: tuple[str, ...] = ()
    governs: bool = False


def read_constructions(text: str, name: str = FILE) -> tuple[Construction, ...]:
    """Return the rows of a table; raises `InputError` as `read_table` does."""
    return tuple(
        Construction(
            row.cells[0],
            tuple(row.cells[1].split()),
            _english(row.cells[2]),
            _english(row.cells[3]),
            bool(row.cells[4]),
        )
        for row in read_table(text, _COLUMNS, name)
    )


def _english(cell: str) -> tuple[str, ...]:
    return tuple(word.replace("_", " ") for word in cell.split())


@cache
def all_constructions() -> tuple[Construction, ...]:
    """Return the rows of the program and the user's."""
    return lexicon(read_constructions, FILE)
