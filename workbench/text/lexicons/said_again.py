"""Words with which English says one result again, in groups."""

from functools import cache

from workbench.text.lexicons.tables import built_in_text, read_table

FILE = "said_again.tsv"


def read_said_again(text: str, name: str = FILE) -> dict[str, str]:
    """Return each word with the first of its group; raises `InputError` as `read_table` does."""
    groups = (row.cells[0].split() for row in read_table(text, ("words",), name))
    return {word: group[0] for group in groups for word in group}


@cache
def built_in_said_again() -> dict[str, str]:
    """Return the words that come with the program."""
    return read_said_again(built_in_text(FILE))
