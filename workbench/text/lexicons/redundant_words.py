"""Words of which a clause needs one: groups that say one thing, verbs with a word too many."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from workbench.text.lexicons.tables import chosen, phrases, read_table
from workbench.text.lexicons.user import lexicon

FILE = "redundant_words.tsv"


@dataclass(frozen=True, slots=True)
class RedundantWords:
    """The groups of each word, as written, and what each verb and abbreviation already says."""

    groups: Mapping[str, frozenset[str]]
    pairs: Mapping[str, frozenset[str]]
    short: Mapping[str, frozenset[str]]


def read_redundant_words(text: str, name: str = FILE) -> RedundantWords:
    """Return the rows of a table; raises `InputError` as `read_table` does."""
    groups: dict[str, set[str]] = {}
    pairs: dict[str, set[str]] = {}
    short: dict[str, set[str]] = {}
    for row in read_table(text, ("kind", "words"), name):
        kind = chosen(row, 0, ("group", "pair", "short"), name)
        if kind == "group":
            members = phrases(row.cells[1])
            for each in members:
                groups.setdefault(each, set()).add(row.cells[1])
        else:
            word, _, again = row.cells[1].partition(" ")
            (pairs if kind == "pair" else short).setdefault(word, set()).add(again)
    return RedundantWords(_frozen(groups), _frozen(pairs), _frozen(short))


def _frozen(found: Mapping[str, set[str]]) -> Mapping[str, frozenset[str]]:
    return {word: frozenset(each) for word, each in found.items()}


@cache
def redundant_words() -> RedundantWords:
    """Return the words of the program and the user's."""
    return lexicon(read_redundant_words, FILE)
