"""English words for countries, their people and great cities."""

from functools import cache

from workbench.text.lexicons.tables import built_in_text, read_table

FILE = "english_places.tsv"
COLUMNS = ("word",)


def read_places(text: str, name: str = FILE) -> tuple[str, ...]:
    """Return the words of a table; raises `InputError` as `read_table` does."""
    return tuple(row.cells[0] for row in read_table(text, COLUMNS, name))


@cache
def built_in_places() -> tuple[str, ...]:
    """Return the words that come with the program."""
    return read_places(built_in_text(FILE))
