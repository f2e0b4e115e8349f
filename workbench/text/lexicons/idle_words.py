"""Words that say too little to tell which words of the other language render them."""

from dataclasses import dataclass
from functools import cache, partial

from workbench.text.lexicons.tables import read_by_kind
from workbench.text.lexicons.user import lexicon

FILE = "idle_words.tsv"


@dataclass(frozen=True, slots=True)
class IdleWords:
    """The words by kinds, Simplified or in small letters; the file says what each kind is."""

    chinese: frozenset[str]
    unsaid: frozenset[str]
    english: frozenset[str]


read_idle_words = partial(read_by_kind, IdleWords)


@cache
def idle_words() -> IdleWords:
    """Return the words of the program and the user's."""
    return lexicon(read_idle_words, FILE)
