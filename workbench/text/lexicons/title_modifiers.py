"""What stands before a title: associate, visiting, former."""

from functools import cache

from workbench.text.lexicons.tables import phrases, read_table
from workbench.text.lexicons.user import lexicon

FILE = "title_modifiers.tsv"
COLUMNS = ("english", "chinese")

# English words of one meaning, and the Chinese ones.
Modifier = tuple[tuple[str, ...], tuple[str, ...]]


def read_title_modifiers(text: str, name: str = FILE) -> tuple[Modifier, ...]:
    """Return the modifiers of a table; raises `InputError` as `read_table` does."""
    return tuple(
        (phrases(row.cells[0]), tuple(row.cells[1].split()))
        for row in read_table(text, COLUMNS, name)
    )


@cache
def all_title_modifiers() -> tuple[Modifier, ...]:
    """Return the modifiers of the program and the user's."""
    return lexicon(read_title_modifiers, FILE)
