"""Generic words that end the names of bodies, places and works, and what English ends theirs by."""

from functools import cache

from workbench.text.lexicons.tables import merged, phrases, read_table
from workbench.text.lexicons.user import lexicon

FILE = "generic_names.tsv"

COLUMNS = ("chinese", "english")

# Chinese endings, and the English words of which one is in each name that ends so.
Generics = tuple[tuple[str, tuple[str, ...]], ...]


def read_generic_names(text: str, name: str) -> Generics:
    """Return each ending with its English; raises `InputError` as `read_table` does."""
    pairs = merged(
        (word, phrases(row.cells[1]))
        for row in read_table(text, COLUMNS, name)
        for word in row.cells[0].split()
    )
    return tuple(pairs.items())


@cache
def all_generic_names() -> Generics:
    """Return the endings of the program and the user's."""
    return lexicon(read_generic_names, FILE)
