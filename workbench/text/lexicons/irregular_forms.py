"""Words that English makes of a name or noun by no rule: France, French; foot, feet."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from workbench.text.lexicons.tables import built_in_text, read_table
from workbench.text.lexicons.user import read_user_rows

FILE = "irregular_forms.tsv"
COLUMNS = ("word", "forms")


@dataclass(frozen=True, slots=True)
class IrregularWord:
    """A word in small letters and what English makes of it."""

    word: str
    forms: frozenset[str]


def read_irregular_forms(text: str, name: str = FILE) -> tuple[IrregularWord, ...]:
    """Return the words of a table; raises `InputError` as `read_table` does."""
    rows = (row.cells for row in read_table(text, COLUMNS, name))
    return tuple(IrregularWord(word, frozenset(forms.split())) for word, forms in rows)


@cache
def built_in_irregular_forms() -> tuple[IrregularWord, ...]:
    """Return the words that come with the program."""
    return read_irregular_forms(built_in_text(FILE))


@cache
def irregular_forms_with(folder: Path) -> tuple[IrregularWord, ...]:
    """Return the built-in words, then those of the user's lexicons in a folder; read once."""
    return built_in_irregular_forms() + read_user_rows(read_irregular_forms, FILE, folder)[0]
