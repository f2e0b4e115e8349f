"""English words for countries, their people and great cities."""

from functools import cache

from workbench.text.lexicons.tables import read_table
from workbench.text.lexicons.user import lexicon

FILE = "english_places.tsv"
COLUMNS = ("word",)


def read_places(text: str, name: str = FILE) -> tuple[str, ...]:
    """Return the words of a table; raises `InputError` as `read_table` does."""
    return tuple(row.cells[0] for row in read_table(text, COLUMNS, name))


@cache
def all_places() -> tuple[str, ...]:
    """Return the words of the program and the user's."""
    return lexicon(read_places, FILE)
