"""Words that say too little to tell which words of the other language render them."""

from dataclasses import dataclass, fields
from functools import cache

from workbench.text.lexicons.tables import words_by_kind
from workbench.text.lexicons.user import lexicon

FILE = "idle_words.tsv"


@dataclass(frozen=True, slots=True)
class IdleWords:
    """The words by kinds, Simplified or in small letters; the file says what each kind is."""

    chinese: frozenset[str]
    unsaid: frozenset[str]
    english: frozenset[str]


def read_idle_words(text: str, name: str = FILE) -> IdleWords:
    """Return the words of a table; raises `InputError` as `words_by_kind` does."""
    kinds = tuple(field.name for field in fields(IdleWords))
    return IdleWords(*words_by_kind(text, kinds, name))


@cache
def idle_words() -> IdleWords:
    """Return the words of the program and the user's."""
    return lexicon(read_idle_words, FILE)
