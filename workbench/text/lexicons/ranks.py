"""Ranks that English tells without their number: 第四名, "just outside the medals"."""

from collections.abc import Mapping
from functools import cache

from workbench.text.lexicons.tables import built_in_text, phrases, read_table, whole_number

FILE = "ranks_in_words.tsv"
COLUMNS = ("rank", "english")


def read_ranks(text: str, name: str = FILE) -> Mapping[int, tuple[str, ...]]:
    """Return the words by the rank they tell.

    Raises `InputError` as `read_table` and `whole_number` do.
    """
    return {
        whole_number(row, 0, name): phrases(row.cells[1]) for row in read_table(text, COLUMNS, name)
    }


@cache
def built_in_ranks() -> Mapping[int, tuple[str, ...]]:
    """Return the ranks that come with the program."""
    return read_ranks(built_in_text(FILE))
