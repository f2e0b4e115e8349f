"""Characters and words that only one region writes so."""

from dataclasses import dataclass, fields
from functools import cache

from workbench.text.lexicons.tables import words_by_kind
from workbench.text.lexicons.user import lexicon

FILE = "variant_words.tsv"


@dataclass(frozen=True, slots=True)
class VariantWords:
    """What is written so in Hong Kong only, and in Taiwan only."""

    hong_kong: frozenset[str]
    taiwan: frozenset[str]


def read_variant_words(text: str, name: str = FILE) -> VariantWords:
    """Return the words of a table; raises `InputError` as `words_by_kind` does."""
    kinds = tuple(field.name for field in fields(VariantWords))
    return VariantWords(*words_by_kind(text, kinds, name))


@cache
def all_variant_words() -> VariantWords:
    """Return the words of the program and the user's."""
    return lexicon(read_variant_words, FILE)
