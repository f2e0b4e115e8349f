"""Words that are shaped like the name of a person."""

from functools import cache

from workbench.text.lexicons.tables import read_table
from workbench.text.lexicons.user import lexicon

FILE = "surname_words.tsv"


def read_surname_words(text: str, name: str = FILE) -> frozenset[str]:
    """Return the words; raises `InputError` as `read_table` does."""
    return frozenset(row.cells[0] for row in read_table(text, ("word",), name))


@cache
def all_surname_words() -> frozenset[str]:
    """Return the words of the program and the user's."""
    return lexicon(read_surname_words, FILE)
