"""What people are in the news, the tags of their parties, and asides, in both languages."""

from functools import cache

from workbench.text.lexicons.tables import Pairs, read_pairs
from workbench.text.lexicons.user import lexicon

ROLES_FILE = "roles.tsv"
PARTIES_FILE = "party_tags.tsv"
ASIDES_FILE = "aside_words.tsv"


@cache
def all_pairs(name: str) -> Pairs:
    """Return the words of one of the tables of the program and the user's."""
    return lexicon(read_pairs, name)
