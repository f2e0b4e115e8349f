"""Words that say how or how surely a thing is so, and the English that keeps them."""

from dataclasses import dataclass
from functools import cache

from workbench.text.lexicons.tables import read_table
from workbench.text.lexicons.user import lexicon

FILE = "qualifiers.tsv"
_COLUMNS = ("qualifier", "chinese", "unless", "english")


@dataclass(frozen=True, slots=True)
class Qualifier:
    """What limits a statement, the Chinese that tells it, and all English that may tell it.

    `unless` are longer words in which the Chinese says something else; a `*` ends the beginning of
    an English word.
    """

    name: str
    chinese: tuple[str, ...]
    unless: tuple[str, ...]
    english: tuple[str, ...]


def read_qualifiers(text: str, name: str = FILE) -> tuple[Qualifier, ...]:
    """Return the rows of a table; raises `InputError` as `read_table` does."""
    return tuple(
        Qualifier(
            row.cells[0],
            tuple(row.cells[1].split()),
            tuple(row.cells[2].split()),
            tuple(word.replace("_", " ") for word in row.cells[3].split()),
        )
        for row in read_table(text, _COLUMNS, name)
    )


@cache
def all_qualifiers() -> tuple[Qualifier, ...]:
    """Return the rows of the program and the user's."""
    return lexicon(read_qualifiers, FILE)
