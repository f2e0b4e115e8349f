"""Tables of what has several names in both languages: places of datelines, lenders of pictures."""

from dataclasses import dataclass
from functools import cache

from workbench.text.lexicons.tables import phrases, read_table
from workbench.text.lexicons.user import lexicon

PLACES = "dateline_places.tsv"
LENDERS = "lenders.tsv"
COLUMNS = ("english", "chinese", "others")


@dataclass(frozen=True, slots=True)
class BothNames:
    """How English names one thing, its Chinese names in Simplified, and its other English ones."""

    english: str
    chinese: tuple[str, ...]
    others: tuple[str, ...] = ()


def read_both_names(text: str, name: str) -> tuple[BothNames, ...]:
    """Return the rows of a table; raises `InputError` as `read_table` does."""
    rows = (row.cells for row in read_table(text, COLUMNS, name))
    return tuple(
        BothNames(english, tuple(chinese.split()), phrases(others))
        for english, chinese, others in rows
    )


@cache
def all_dateline_places() -> tuple[BothNames, ...]:
    """Return the places of the program and the user's."""
    return lexicon(read_both_names, PLACES)


@cache
def all_lenders() -> tuple[BothNames, ...]:
    """Return the lenders of pictures of the program and the user's."""
    return lexicon(read_both_names, LENDERS)
