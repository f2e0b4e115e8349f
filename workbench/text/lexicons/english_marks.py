"""Words by which English chooses a or an, and sets its apostrophes, hyphens and commas."""

from dataclasses import dataclass
from functools import cache, partial

from workbench.text.lexicons.tables import read_by_kind
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


read_mark_words = partial(read_by_kind, MarkWords)


@cache
def mark_words() -> MarkWords:
    """Return the words of the program and the user's."""
    return lexicon(read_mark_words, FILE)
