"""Words that stand twice on purpose, in English and in Chinese."""

from dataclasses import dataclass, fields
from functools import cache

from workbench.text.lexicons.tables import words_by_kind
from workbench.text.lexicons.user import lexicon

FILE = "repeated_words.tsv"


@dataclass(frozen=True, slots=True)
class RepeatedWords:
    """The words by how they stand twice; the file says what each kind is."""

    english: frozenset[str]
    joined: frozenset[str]
    chinese: frozenset[str]
    pair: frozenset[str]


def read_repeated_words(text: str, name: str = FILE) -> RepeatedWords:
    """Return the words of a table; raises `InputError` as `words_by_kind` does."""
    kinds = tuple(field.name for field in fields(RepeatedWords))
    return RepeatedWords(*words_by_kind(text, kinds, name))


@cache
def repeated_words() -> RepeatedWords:
    """Return the words of the program and the user's."""
    return lexicon(read_repeated_words, FILE)
