"""Generic words that end the names of bodies, places and works, and what English ends theirs by."""

from functools import cache

from workbench.text.lexicons.tables import Pairs, read_pairs
from workbench.text.lexicons.user import lexicon

FILE = "generic_names.tsv"


@cache
def all_generic_names() -> Pairs:
    """Return the endings of the program and the user's, and their English; a name has one of it."""
    return lexicon(read_pairs, FILE)
