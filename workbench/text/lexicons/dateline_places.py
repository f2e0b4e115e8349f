"""Places that reporters write from, by their names."""

from dataclasses import dataclass
from functools import cache

from workbench.text.lexicons.tables import built_in_text, phrases, read_table

FILE = "dateline_places.tsv"
COLUMNS = ("english", "chinese", "others")


@dataclass(frozen=True, slots=True)
class DatelinePlace:
    """How English names a place, its Chinese names in Simplified, and its other English ones."""

    english: str
    chinese: tuple[str, ...]
    others: tuple[str, ...] = ()


def read_dateline_places(text: str, name: str = FILE) -> tuple[DatelinePlace, ...]:
    """Return the places of a table; raises `InputError` as `read_table` does."""
    rows = (row.cells for row in read_table(text, COLUMNS, name))
    return tuple(
        DatelinePlace(english, tuple(chinese.split()), phrases(others))
        for english, chinese, others in rows
    )


@cache
def built_in_dateline_places() -> tuple[DatelinePlace, ...]:
    """Return the places that come with the program."""
    return read_dateline_places(built_in_text(FILE))
