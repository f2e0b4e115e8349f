"""Words of the trade in Chinese photo credits."""

from dataclasses import dataclass, fields
from functools import cache

from workbench.text.lexicons.tables import words_by_kind
from workbench.text.lexicons.user import lexicon

FILE = "credit_words.tsv"


@dataclass(frozen=True, slots=True)
class TradeWords:
    """The words by what they say; the file says what each kind is."""

    file: frozenset[str]
    screen: frozenset[str]
    internet: frozenset[str]
    courtesy: frozenset[str]
    taken: frozenset[str]
    source: frozenset[str]
    picture: frozenset[str]
    staff: frozenset[str]
    noise: frozenset[str]
    public: frozenset[str]
    made: frozenset[str]


def read_credit_words(text: str, name: str = FILE) -> TradeWords:
    """Return the words of a table; raises `InputError` as `words_by_kind` does."""
    kinds = tuple(field.name for field in fields(TradeWords))
    return TradeWords(*words_by_kind(text, kinds, name))


@cache
def all_credit_words() -> TradeWords:
    """Return the words of the program and the user's."""
    return lexicon(read_credit_words, FILE)
