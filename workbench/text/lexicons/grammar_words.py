"""Small words of English grammar, and words that hyphens join."""

from dataclasses import dataclass
from functools import cache, partial

from workbench.text.lexicons.tables import read_by_kind
from workbench.text.lexicons.user import lexicon

FILE = "grammar_words.tsv"


@dataclass(frozen=True, slots=True)
class GrammarWords:
    """The words by what they do in a sentence; the file says what each kind is."""

    adverb: frozenset[str]
    article: frozenset[str]
    auxiliary: frozenset[str]
    coordinator: frozenset[str]
    determiner: frozenset[str]
    intending: frozenset[str]
    linked: frozenset[str]
    linking: frozenset[str]
    measure: frozenset[str]
    modifier: frozenset[str]
    number: frozenset[str]
    object: frozenset[str]
    opening: frozenset[str]
    person_group: frozenset[str]
    plural: frozenset[str]
    prefix: frozenset[str]
    preposition: frozenset[str]
    pronoun: frozenset[str]
    relative: frozenset[str]
    saying: frozenset[str]
    subordinator: frozenset[str]
    time: frozenset[str]
    unchanging: frozenset[str]
    unit: frozenset[str]
    verbal: frozenset[str]


read_grammar_words = partial(read_by_kind, GrammarWords)


@cache
def grammar_words() -> GrammarWords:
    """Return the words of the program and the user's."""
    return lexicon(read_grammar_words, FILE)
