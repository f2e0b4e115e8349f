"""Years of study: 大三, a third-year student."""

from collections.abc import Mapping
from functools import cache

from workbench.text.lexicons.tables import phrases, read_table
from workbench.text.lexicons.user import lexicon

FILE = "school_years.tsv"
COLUMNS = ("chinese", "english")


def read_school_years(text: str, name: str = FILE) -> Mapping[str, tuple[str, ...]]:
    """Return how English says each year; raises `InputError` as `read_table` does."""
    return {row.cells[0]: phrases(row.cells[1]) for row in read_table(text, COLUMNS, name)}


@cache
def all_school_years() -> Mapping[str, tuple[str, ...]]:
    """Return the years of the program and the user's."""
    return lexicon(read_school_years, FILE)
