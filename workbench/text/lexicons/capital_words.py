"""English words by their capitals."""

from dataclasses import dataclass
from functools import cache, partial

from workbench.text.lexicons.tables import read_by_kind
from workbench.text.lexicons.user import lexicon

FILE = "capital_words.tsv"


@dataclass(frozen=True, slots=True)
class CapitalWords:
    """The words by what their capitals say; the file says what each kind is."""

    abbreviation: frozenset[str]
    always: frozenset[str]
    ambiguous: frozenset[str]
    ordinary: frozenset[str]
    particle: frozenset[str]
    phrase: frozenset[str]


read_capital_words = partial(read_by_kind, CapitalWords)


@cache
def capital_words() -> CapitalWords:
    """Return the words of the program and the user's."""
    return lexicon(read_capital_words, FILE)


@cache
def ordinary_words() -> frozenset[str]:
    """Return English words that have a capital where they stand and are nobody's names."""
    return capital_words().ordinary
