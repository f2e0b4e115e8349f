"""What people are in the news, the tags of their parties, and asides, in both languages."""

from functools import cache

from workbench.text.lexicons.tables import merged, phrases, read_table
from workbench.text.lexicons.user import lexicon

ROLES_FILE = "roles.tsv"
PARTIES_FILE = "party_tags.tsv"
ASIDES_FILE = "aside_words.tsv"

COLUMNS = ("chinese", "english")

# Chinese words, and what English has for them.
Pairs = tuple[tuple[str, tuple[str, ...]], ...]


def read_pairs(text: str, name: str) -> Pairs:
    """Return each Chinese word with its English; raises `InputError` as `read_table` does."""
    pairs = merged(
        (word, phrases(row.cells[1]))
        for row in read_table(text, COLUMNS, name)
        for word in row.cells[0].split()
    )
    return tuple(pairs.items())


@cache
def all_pairs(name: str) -> Pairs:
    """Return the words of one of the tables of the program and the user's."""
    return lexicon(read_pairs, name)
