"""What a translation may leave out or put in without losing anything."""

from dataclasses import dataclass
from functools import cache, partial

from workbench.text.lexicons.tables import read_by_kind
from workbench.text.lexicons.user import lexicon

FILE = "omittable_words.tsv"


@dataclass(frozen=True, slots=True)
class OmittableWords:
    """Phrases a clause may begin with that says nothing by itself; English ones in small letters.

    `boilerplate` are marks of what belongs to the page and not to the article.
    """

    chinese: frozenset[str]
    english: frozenset[str]
    boilerplate: frozenset[str]


read_omittable_words = partial(read_by_kind, OmittableWords)


@cache
def all_omittable_words() -> OmittableWords:
    """Return the words of the program and the user's."""
    return lexicon(read_omittable_words, FILE)
