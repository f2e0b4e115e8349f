"""English words for countries, their people and great cities."""

from functools import cache
from pathlib import Path

from workbench.text.lexicons.tables import built_in_text, read_table
from workbench.text.lexicons.user import read_user_rows

FILE = "english_places.tsv"
COLUMNS = ("word",)


def read_places(text: str, name: str = FILE) -> tuple[str, ...]:
    """Return the words of a table; raises `InputError` as `read_table` does."""
    return tuple(row.cells[0] for row in read_table(text, COLUMNS, name))


@cache
def built_in_places() -> tuple[str, ...]:
    """Return the words that come with the program."""
    return read_places(built_in_text(FILE))


@cache
def places_with(folder: Path) -> tuple[str, ...]:
    """Return the built-in words, then those of the user's lexicons in a folder; read once."""
    return built_in_places() + read_user_rows(read_places, FILE, folder)[0]
