"""Words that British and American writers spell otherwise."""

from dataclasses import dataclass
from functools import cache

from workbench.text.lexicons.tables import Row, chosen, read_table
from workbench.text.lexicons.user import lexicon

FILE = "british_american.tsv"
COLUMNS = ("british", "american", "shared")

_SHARED = ("british", "american", "")


@dataclass(frozen=True, slots=True)
class SpeltWord:
    """A word as either writes it; `shared` names the dialect whose form the other writes too.

    `shared` is "british", "american", or "" where neither form is good in both countries.
    """

    british: str
    american: str
    shared: str = ""


def read_spelt_words(text: str, name: str = FILE) -> tuple[SpeltWord, ...]:
    """Return the words of a table.

    Raises `InputError` as `read_table` does, and `lexicon.kind` where `shared` is no dialect.
    """
    return tuple(_spelt_word(row, name) for row in read_table(text, COLUMNS, name))


def _spelt_word(row: Row, name: str) -> SpeltWord:
    british, american, shared = *row.cells[:2], chosen(row, 2, _SHARED, name)
    return SpeltWord(british, american, shared)


@cache
def all_spelt_words() -> tuple[SpeltWord, ...]:
    """Return the words of the program and the user's."""
    return lexicon(read_spelt_words, FILE)
