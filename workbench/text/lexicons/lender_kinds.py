"""Words that say what kind of body or person lent a picture: airport, hospital, prosecutors."""

from collections.abc import Mapping
from functools import cache

from workbench.text.lexicons.tables import merged, read_table
from workbench.text.lexicons.user import lexicon

FILE = "lender_kinds.tsv"
COLUMNS = ("english", "chinese")


def read_lender_kinds(text: str, name: str = FILE) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return English words with their Chinese; raises `InputError` as `read_table` does."""
    return tuple(
        (row.cells[0], tuple(row.cells[1].split())) for row in read_table(text, COLUMNS, name)
    )


@cache
def all_lender_kinds() -> Mapping[str, tuple[str, ...]]:
    """Return what the program's words and the user's may be in Chinese."""
    return merged(lexicon(read_lender_kinds, FILE))
