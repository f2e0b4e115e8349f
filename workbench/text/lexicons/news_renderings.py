"""How the news puts common Chinese words in English, beyond a dictionary's words for them."""

from dataclasses import dataclass
from functools import cache

from workbench.text.lexicons.tables import read_table
from workbench.text.lexicons.user import lexicon

FILE = "news_renderings.tsv"
_COLUMNS = ("chinese", "english")


@dataclass(frozen=True, slots=True)
class NewsRendering:
    """A Chinese word and the English words, in small letters, that may tell it."""

    chinese: str
    english: tuple[str, ...]


def read_news_renderings(text: str, name: str = FILE) -> tuple[NewsRendering, ...]:
    """Return the rows of a table; raises `InputError` as `read_table` does."""
    rows = (row.cells for row in read_table(text, _COLUMNS, name))
    return tuple(NewsRendering(chinese, tuple(english.split())) for chinese, english in rows)


@cache
def all_news_renderings() -> tuple[NewsRendering, ...]:
    """Return the rows of the program and the user's."""
    return lexicon(read_news_renderings, FILE)
