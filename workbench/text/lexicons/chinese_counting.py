"""Chinese words beside numerals, and words that only look like numbers."""

from dataclasses import dataclass
from functools import cache

from workbench.text.lexicons.tables import read_table, read_words, whole_number
from workbench.text.lexicons.user import lexicon

MEASURES_FILE = "measure_words.tsv"
LOOKALIKES_FILE = "number_lookalikes.tsv"
AGES_FILE = "age_words.tsv"
AGES_COLUMNS = ("word", "low", "high")


@dataclass(frozen=True, slots=True)
class AgeWord:
    """A word for an age, with the years it may be."""

    word: str
    low: int
    high: int


def read_age_words(text: str, name: str = AGES_FILE) -> tuple[AgeWord, ...]:
    """Return the words of a table; raises `InputError` as `read_table` and `whole_number` do."""
    return tuple(
        AgeWord(row.cells[0], whole_number(row, 1, name), whole_number(row, 2, name))
        for row in read_table(text, AGES_COLUMNS, name)
    )


@cache
def all_age_words() -> tuple[AgeWord, ...]:
    """Return the words for ages of the program and the user's."""
    return lexicon(read_age_words, AGES_FILE)


@cache
def all_measures() -> tuple[str, ...]:
    """Return what may stand between a numeral and what it counts."""
    return lexicon(read_words, MEASURES_FILE)


@cache
def all_lookalikes() -> tuple[str, ...]:
    """Return the words, or their beginnings, that begin with a figure and are no number."""
    return lexicon(read_words, LOOKALIKES_FILE)
