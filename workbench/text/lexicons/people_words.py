"""Words around the names of people in Chinese news."""

from dataclasses import dataclass
from functools import cache, partial

from workbench.text.lexicons.tables import read_by_kind
from workbench.text.lexicons.user import lexicon

FILE = "people_words.tsv"


@dataclass(frozen=True, slots=True)
class PeopleWords:
    """Titles, what follows a name, and words that look like one; the file says what each is."""

    title: frozenset[str]
    follower: frozenset[str]
    polite: frozenset[str]
    word: frozenset[str]
    no_given: frozenset[str]
    no_name: frozenset[str]
    place: frozenset[str]
    sound: frozenset[str]
    given: frozenset[str]
    nature: frozenset[str]


read_people_words = partial(read_by_kind, PeopleWords)


@cache
def all_people_words() -> PeopleWords:
    """Return the words of the program and the user's."""
    return lexicon(read_people_words, FILE)
