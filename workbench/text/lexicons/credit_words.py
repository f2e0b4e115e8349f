"""Words of the trade in Chinese photo credits."""

from dataclasses import dataclass
from functools import cache, partial

from workbench.text.lexicons.tables import read_by_kind
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


read_credit_words = partial(read_by_kind, TradeWords)


@cache
def all_credit_words() -> TradeWords:
    """Return the words of the program and the user's."""
    return lexicon(read_credit_words, FILE)
