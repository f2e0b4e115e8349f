"""Words that stand twice on purpose, in English and in Chinese."""

from functools import cache

from workbench.text.lexicons.tables import built_in_text, words_by_kind

FILE = "repeated_words.tsv"


def read_repeated_words(text: str, name: str = FILE) -> tuple[frozenset[str], frozenset[str]]:
    """Return the English and the Chinese words; raises `InputError` as `words_by_kind` does."""
    english, chinese = words_by_kind(text, ("english", "chinese"), name)
    return english, chinese


@cache
def built_in_repeated_words() -> tuple[frozenset[str], frozenset[str]]:
    """Return the English and the Chinese words that come with the program."""
    return read_repeated_words(built_in_text(FILE))
