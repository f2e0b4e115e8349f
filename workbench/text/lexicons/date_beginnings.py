"""How English words for dates begin, so that no other word is looked at."""

from functools import cache

from workbench.text.lexicons.tables import read_table
from workbench.text.lexicons.user import lexicon

FILE = "date_beginnings.tsv"
COLUMNS = ("beginning",)


def read_beginnings(text: str, name: str = FILE) -> tuple[str, ...]:
    """Return a table's beginnings, `_` as a space; raises `InputError` as `read_table` does."""
    return tuple(row.cells[0].replace("_", " ") for row in read_table(text, COLUMNS, name))


@cache
def all_beginnings() -> tuple[str, ...]:
    """Return the beginnings of the program and the user's."""
    return lexicon(read_beginnings, FILE)
