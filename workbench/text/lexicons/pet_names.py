"""First names that one person may bear: pet names, and the same name in other languages."""

from functools import cache

from workbench.text.lexicons.tables import read_table
from workbench.text.lexicons.user import lexicon

FILE = "pet_names.tsv"
COLUMNS = ("names",)


def read_pet_names(text: str, name: str = FILE) -> tuple[frozenset[str], ...]:
    """Return the groups of a table; raises `InputError` as `read_table` does."""
    return tuple(frozenset(row.cells[0].split()) for row in read_table(text, COLUMNS, name))


@cache
def all_pet_names() -> tuple[frozenset[str], ...]:
    """Return the groups of the program and the user's."""
    return lexicon(read_pet_names, FILE)
