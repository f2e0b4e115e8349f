"""What tells in either language that a clause is a condition, a reason, a contrast."""

from dataclasses import dataclass
from functools import cache

from workbench.text.lexicons.tables import read_table
from workbench.text.lexicons.user import lexicon

FILE = "clause_signs.tsv"
_COLUMNS = ("sign", "chinese", "english")


@dataclass(frozen=True, slots=True)
class ClauseSign:
    """One thing a clause may be, the Chinese that tells it, and all English that may tell it.

    `x` in Chinese stands for what lies between; a `*` ends the beginning of an English word.
    """

    name: str
    chinese: tuple[str, ...]
    english: tuple[str, ...]


def read_clause_signs(text: str, name: str = FILE) -> tuple[ClauseSign, ...]:
    """Return the rows of a table; raises `InputError` as `read_table` does."""
    return tuple(
        ClauseSign(
            row.cells[0],
            tuple(row.cells[1].split()),
            tuple(word.replace("_", " ") for word in row.cells[2].split()),
        )
        for row in read_table(text, _COLUMNS, name)
    )


@cache
def all_clause_signs() -> tuple[ClauseSign, ...]:
    """Return the rows of the program and the user's."""
    return lexicon(read_clause_signs, FILE)
