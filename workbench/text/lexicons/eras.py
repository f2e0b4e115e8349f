"""Eras that years are counted from: 民国, 光绪, 昭和."""

from dataclasses import dataclass
from functools import cache

from workbench.text.lexicons.tables import read_table, whole_number
from workbench.text.lexicons.user import lexicon

FILE = "eras.tsv"
COLUMNS = ("era", "first", "last")

# Of those that are written with four figures.
_LAST_YEAR = 2199


@dataclass(frozen=True, slots=True)
class Era:
    """An era by its Chinese name, with the solar years of its first and its last year."""

    name: str
    first: int
    last: int


def read_eras(text: str, name: str = FILE) -> tuple[Era, ...]:
    """Return the eras of a table; raises `InputError` as `read_table` and `whole_number` do."""
    return tuple(
        Era(
            row.cells[0],
            whole_number(row, 1, name),
            whole_number(row, 2, name) if row.cells[2] else _LAST_YEAR,
        )
        for row in read_table(text, COLUMNS, name)
    )


@cache
def all_eras() -> tuple[Era, ...]:
    """Return the eras of the program and the user's."""
    return lexicon(read_eras, FILE)
