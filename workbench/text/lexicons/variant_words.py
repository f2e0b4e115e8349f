"""Characters and words that only one region writes so."""

from dataclasses import dataclass
from functools import cache, partial

from workbench.text.lexicons.tables import read_by_kind
from workbench.text.lexicons.user import lexicon

FILE = "variant_words.tsv"


@dataclass(frozen=True, slots=True)
class VariantWords:
    """What is written so in Hong Kong only, and in Taiwan only."""

    hong_kong: frozenset[str]
    taiwan: frozenset[str]


read_variant_words = partial(read_by_kind, VariantWords)


@cache
def all_variant_words() -> VariantWords:
    """Return the words of the program and the user's."""
    return lexicon(read_variant_words, FILE)
