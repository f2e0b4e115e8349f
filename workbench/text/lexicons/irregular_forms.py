"""Words that English makes of a name or noun by no rule: France, French; foot, feet."""

from dataclasses import dataclass
from functools import cache

from workbench.text.lexicons.tables import read_table
from workbench.text.lexicons.user import lexicon

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
def all_irregular_forms() -> tuple[IrregularWord, ...]:
    """Return the words of the program and the user's."""
    return lexicon(read_irregular_forms, FILE)
