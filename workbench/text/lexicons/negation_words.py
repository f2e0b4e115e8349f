"""Words of denial in either language, and those that only look so."""

from dataclasses import dataclass
from functools import cache, partial

from workbench.text.lexicons.tables import read_by_kind
from workbench.text.lexicons.user import lexicon

FILE = "negation_words.tsv"


@dataclass(frozen=True, slots=True)
class NegationWords:
    """Words by what they do; English ones in small letters, a `*` ends a beginning.

    Chinese: `idle` ones have a character of denial and deny nothing (不少), `idiom` ones are worded
    with or without a denial (不可避免), `lexical` ones deny inside the word (不满), `doubled` ones
    twice (不得不), and `light` ones deny nothing: a denial before them is of what is behind, and
    English often has no word for them (未发挥作用). Of the English ones `english` deny, `carrier`
    may carry a denial, and `plain` only begin like one (`until`).
    """

    idle: frozenset[str]
    idiom: frozenset[str]
    lexical: frozenset[str]
    denial: frozenset[str]
    doubled: frozenset[str]
    light: frozenset[str]
    english: frozenset[str]
    carrier: frozenset[str]
    plain: frozenset[str]


read_negation_words = partial(read_by_kind, NegationWords)


@cache
def all_negation_words() -> NegationWords:
    """Return the words of the program and the user's."""
    return lexicon(read_negation_words, FILE)
