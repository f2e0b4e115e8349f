"""English words for countries, their people and great cities."""

from functools import cache

from workbench.text.lexicons.tables import read_words
from workbench.text.lexicons.user import lexicon

FILE = "english_places.tsv"


@cache
def all_places() -> tuple[str, ...]:
    """Return the words of the program and the user's."""
    return lexicon(read_words, FILE)
