"""English words with which somebody judges, or feels."""

from functools import cache

from workbench.text.lexicons.tables import read_words
from workbench.text.lexicons.user import lexicon

FILE = "judging_words.tsv"


@cache
def all_judging_words() -> frozenset[str]:
    """Return the words of the program and the user's."""
    return frozenset(lexicon(read_words, FILE))
