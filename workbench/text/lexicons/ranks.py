"""Ranks that English tells without their number: 第四名, "just outside the medals"."""

from collections.abc import Mapping
from functools import cache

from workbench.text.lexicons.tables import merged, phrases, read_table, whole_number
from workbench.text.lexicons.user import lexicon

FILE = "ranks_in_words.tsv"
COLUMNS = ("rank", "english")


def read_ranks(text: str, name: str = FILE) -> Mapping[int, tuple[str, ...]]:
    """Return the words by the rank they tell.

    Raises `InputError` as `read_table` and `whole_number` do.
    """
    return merged(
        (whole_number(row, 0, name), phrases(row.cells[1]))
        for row in read_table(text, COLUMNS, name)
    )


@cache
def all_ranks() -> Mapping[int, tuple[str, ...]]:
    """Return the ranks of the program and the user's."""
    return lexicon(read_ranks, FILE)
