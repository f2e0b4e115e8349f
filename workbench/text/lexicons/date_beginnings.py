"""How English words for dates begin, so that no other word is looked at."""

from functools import cache

from workbench.text.lexicons.tables import built_in_text, read_table

FILE = "date_beginnings.tsv"
COLUMNS = ("beginning",)


def read_beginnings(text: str, name: str = FILE) -> tuple[str, ...]:
    """Return a table's beginnings, `_` as a space; raises `InputError` as `read_table` does."""
    return tuple(row.cells[0].replace("_", " ") for row in read_table(text, COLUMNS, name))


@cache
def built_in_beginnings() -> tuple[str, ...]:
    """Return the beginnings that come with the program."""
    return read_beginnings(built_in_text(FILE))
