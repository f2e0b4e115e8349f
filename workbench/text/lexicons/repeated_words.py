"""Words that stand twice on purpose, in English and in Chinese."""

from dataclasses import dataclass
from functools import cache, partial

from workbench.text.lexicons.tables import read_by_kind
from workbench.text.lexicons.user import lexicon

FILE = "repeated_words.tsv"


@dataclass(frozen=True, slots=True)
class RepeatedWords:
    """The words by how they stand twice; the file says what each kind is."""

    english: frozenset[str]
    joined: frozenset[str]
    chinese: frozenset[str]
    pair: frozenset[str]
    cognate: frozenset[str]


read_repeated_words = partial(read_by_kind, RepeatedWords)


@cache
def repeated_words() -> RepeatedWords:
    """Return the words of the program and the user's."""
    return lexicon(read_repeated_words, FILE)
