"""Chinese words with a negative meaning, and what says them in English."""

from dataclasses import dataclass
from functools import cache

from workbench.text.lexicons.tables import read_table
from workbench.text.lexicons.user import lexicon

FILE = "negative_words.tsv"
_COLUMNS = ("chinese", "english", "must")


@dataclass(frozen=True, slots=True)
class NegativeWords:
    """Chinese words of one meaning and the English that says it, in small letters.

    A `*` ends a beginning. `must` tells that no translation does without a negative word, `alone`
    that none does without one of these.
    """

    chinese: tuple[str, ...]
    english: tuple[str, ...]
    must: bool
    alone: bool = False


def read_negative_words(text: str, name: str = FILE) -> tuple[NegativeWords, ...]:
    """Return the rows of a table; raises `InputError` as `read_table` does."""
    return tuple(
        NegativeWords(
            tuple(row.cells[0].split()),
            tuple(word.replace("_", " ") for word in row.cells[1].split()),
            bool(row.cells[2]),
            row.cells[2] == "alone",
        )
        for row in read_table(text, _COLUMNS, name)
    )


@cache
def all_negative_words() -> tuple[NegativeWords, ...]:
    """Return the rows of the program and the user's."""
    return lexicon(read_negative_words, FILE)
