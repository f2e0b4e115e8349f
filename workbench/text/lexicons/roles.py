"""What people are in the news, the tags of their parties, and asides, in both languages."""

from collections.abc import Mapping
from functools import cache

from workbench.text.folding import fold
from workbench.text.lexicons.tables import built_in_text, phrases, read_table

ROLES_FILE = "roles.tsv"
PARTIES_FILE = "party_tags.tsv"
ASIDES_FILE = "aside_words.tsv"


def read_pairs(text: str, columns: tuple[str, str], name: str) -> dict[str, tuple[str, ...]]:
    """Return the English of each folded Chinese word; raises `InputError` as `read_table` does."""
    found: dict[str, tuple[str, ...]] = {}
    for row in read_table(text, columns, name):
        for word in row.cells[0].split():
            found[fold(word)] = phrases(row.cells[1])
    return found


@cache
def built_in_roles() -> Mapping[str, tuple[str, ...]]:
    """Return what English calls each role, in small letters, by its folded Chinese."""
    return read_pairs(built_in_text(ROLES_FILE), ("chinese", "english"), ROLES_FILE)


@cache
def built_in_parties() -> Mapping[str, tuple[str, ...]]:
    """Return the tags of each party, the usual one first, by its folded Chinese."""
    return read_pairs(built_in_text(PARTIES_FILE), ("chinese", "tags"), PARTIES_FILE)


@cache
def built_in_aside_words() -> Mapping[str, tuple[str, ...]]:
    """Return what English says for each aside of one word, by its folded Chinese."""
    return read_pairs(built_in_text(ASIDES_FILE), ("chinese", "english"), ASIDES_FILE)
