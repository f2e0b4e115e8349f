"""Words and names of which English has several forms, of which one text has one."""

from functools import cache

from workbench.text.lexicons.tables import phrases, read_table
from workbench.text.lexicons.user import lexicon

FILE = "two_forms.tsv"

COLUMNS = ("forms",)

Groups = tuple[tuple[str, ...], ...]


def read_two_forms(text: str, name: str) -> Groups:
    """Return the forms of each word; raises `InputError` as `read_table` does."""
    return tuple(phrases(row.cells[0]) for row in read_table(text, COLUMNS, name))


@cache
def all_two_forms() -> Groups:
    """Return the forms of the program and the user's."""
    return lexicon(read_two_forms, FILE)
