"""Words that stand twice on purpose, in English and in Chinese."""

from functools import cache

from workbench.text.lexicons.tables import words_by_kind
from workbench.text.lexicons.user import lexicon

FILE = "repeated_words.tsv"


def read_repeated_words(text: str, name: str = FILE) -> tuple[frozenset[str], frozenset[str]]:
    """Return the English and the Chinese words; raises `InputError` as `words_by_kind` does."""
    english, chinese = words_by_kind(text, ("english", "chinese"), name)
    return english, chinese


@cache
def all_repeated_words() -> tuple[frozenset[str], frozenset[str]]:
    """Return the English and the Chinese words of the program and the user's."""
    return lexicon(read_repeated_words, FILE)
