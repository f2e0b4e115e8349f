"""Words with which English says one result again, in groups."""

from functools import cache

from workbench.text.lexicons.tables import read_table
from workbench.text.lexicons.user import lexicon

FILE = "said_again.tsv"


def read_said_again(text: str, name: str = FILE) -> dict[str, str]:
    """Return each word with the first of its group; raises `InputError` as `read_table` does."""
    groups = (row.cells[0].split() for row in read_table(text, ("words",), name))
    return {word: group[0] for group in groups for word in group}


@cache
def all_said_again() -> dict[str, str]:
    """Return the words of the program and the user's."""
    return lexicon(read_said_again, FILE)
