"""Words by which English chooses a or an, and sets its apostrophes, hyphens and commas."""

from dataclasses import dataclass, fields
from functools import cache

from workbench.text.lexicons.tables import words_by_kind
from workbench.text.lexicons.user import lexicon

FILE = "english_marks.tsv"


@dataclass(frozen=True, slots=True)
class MarkWords:
    """The words by what they decide; the file says what each kind is."""

    adjective: frozenset[str]
    before_its: frozenset[str]
    behind_comma: frozenset[str]
    behind_it_is: frozenset[str]
    belonging: frozenset[str]
    brand: frozenset[str]
    consonant: frozenset[str]
    owned: frozenset[str]
    owner: frozenset[str]
    plural: frozenset[str]
    vowel: frozenset[str]


def read_mark_words(text: str, name: str = FILE) -> MarkWords:
    """Return the words of a table; raises `InputError` as `words_by_kind` does."""
    kinds = tuple(field.name for field in fields(MarkWords))
    return MarkWords(*words_by_kind(text, kinds, name))


@cache
def mark_words() -> MarkWords:
    """Return the words of the program and the user's."""
    return lexicon(read_mark_words, FILE)
