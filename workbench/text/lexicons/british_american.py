"""Words that British and American writers spell otherwise."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from workbench.model.errors import InputError
from workbench.text.lexicons.tables import Row, built_in_text, read_table
from workbench.text.lexicons.user import read_user_rows

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
    british, american, shared = row.cells
    if shared not in _SHARED:
        known = ", ".join(filter(None, _SHARED))
        raise InputError("lexicon.kind", file=name, line=row.line, kind=shared, known=known)
    return SpeltWord(british, american, shared)


@cache
def built_in_spelt_words() -> tuple[SpeltWord, ...]:
    """Return the words that come with the program."""
    return read_spelt_words(built_in_text(FILE))


@cache
def spelt_words_with(folder: Path) -> tuple[SpeltWord, ...]:
    """Return the built-in words, then those of the user's lexicons in a folder; read once."""
    return built_in_spelt_words() + read_user_rows(read_spelt_words, FILE, folder)[0]
