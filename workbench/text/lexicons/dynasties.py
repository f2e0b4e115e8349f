"""China's dynasties: 南宋, Southern Song."""

from dataclasses import dataclass
from functools import cache

from workbench.text.lexicons.tables import read_table
from workbench.text.lexicons.user import lexicon

FILE = "dynasties.tsv"
COLUMNS = ("name", "chinese")


@dataclass(frozen=True, slots=True)
class Dynasty:
    """A dynasty with the Chinese words for its years."""

    name: str
    chinese: tuple[str, ...]


def read_dynasties(text: str, name: str = FILE) -> tuple[Dynasty, ...]:
    """Return the dynasties of a table; raises `InputError` as `read_table` does."""
    return tuple(
        Dynasty(row.cells[0], tuple(row.cells[1].split()))
        for row in read_table(text, COLUMNS, name)
    )


@cache
def all_dynasties() -> tuple[Dynasty, ...]:
    """Return the dynasties of the program and the user's."""
    return lexicon(read_dynasties, FILE)
