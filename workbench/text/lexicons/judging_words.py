"""English words with which somebody judges, or feels."""

from functools import cache

from workbench.text.lexicons.tables import read_table
from workbench.text.lexicons.user import lexicon

FILE = "judging_words.tsv"


def read_judging_words(text: str, name: str = FILE) -> frozenset[str]:
    """Return the words, in small letters; raises `InputError` as `read_table` does."""
    return frozenset(row.cells[0] for row in read_table(text, ("word",), name))


@cache
def all_judging_words() -> frozenset[str]:
    """Return the words of the program and the user's."""
    return lexicon(read_judging_words, FILE)
