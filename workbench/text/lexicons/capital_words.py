"""English words by their capitals."""

from dataclasses import dataclass, fields
from functools import cache

from workbench.text.lexicons.tables import words_by_kind
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


def read_capital_words(text: str, name: str = FILE) -> CapitalWords:
    """Return the words of a table; raises `InputError` as `words_by_kind` does."""
    kinds = tuple(field.name for field in fields(CapitalWords))
    return CapitalWords(*words_by_kind(text, kinds, name))


@cache
def capital_words() -> CapitalWords:
    """Return the words of the program and the user's."""
    return lexicon(read_capital_words, FILE)


@cache
def ordinary_words() -> frozenset[str]:
    """Return English words that have a capital where they stand and are nobody's names."""
    return capital_words().ordinary
