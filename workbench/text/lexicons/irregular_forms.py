"""Words that English makes of a name or noun by no rule: France, French; foot, feet."""

from collections.abc import Mapping
from functools import cache

from workbench.text.lexicons.tables import built_in_text, read_table

FILE = "irregular_forms.tsv"
COLUMNS = ("word", "forms")


def read_irregular_forms(text: str, name: str = FILE) -> Mapping[str, frozenset[str]]:
    """Return the forms by their words; raises `InputError` as `read_table` does."""
    rows = (row.cells for row in read_table(text, COLUMNS, name))
    return {word: frozenset(forms.split()) for word, forms in rows}


@cache
def built_in_irregular_forms() -> Mapping[str, frozenset[str]]:
    """Return the forms that come with the program."""
    return read_irregular_forms(built_in_text(FILE))
