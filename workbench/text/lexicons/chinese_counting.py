"""Chinese words beside numerals, and words that only look like numbers."""

from functools import cache

from workbench.text.lexicons.tables import built_in_text, read_table

MEASURES_FILE = "measure_words.tsv"
LOOKALIKES_FILE = "number_lookalikes.tsv"
COLUMNS = ("word",)


def read_words(text: str, name: str) -> tuple[str, ...]:
    """Return the words of a table; raises `InputError` as `read_table` does."""
    return tuple(row.cells[0] for row in read_table(text, COLUMNS, name))


@cache
def built_in_measures() -> tuple[str, ...]:
    """Return what may stand between a numeral and what it counts."""
    return read_words(built_in_text(MEASURES_FILE), MEASURES_FILE)


@cache
def built_in_lookalikes() -> tuple[str, ...]:
    """Return the words, or their beginnings, that begin with a figure and are no number."""
    return read_words(built_in_text(LOOKALIKES_FILE), LOOKALIKES_FILE)
