"""Words that are shaped like the name of a person."""

from functools import cache

from workbench.text.lexicons.tables import read_words
from workbench.text.lexicons.user import lexicon

FILE = "surname_words.tsv"


@cache
def all_surname_words() -> frozenset[str]:
    """Return the words of the program and the user's."""
    return frozenset(lexicon(read_words, FILE))
