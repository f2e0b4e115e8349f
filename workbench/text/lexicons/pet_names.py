"""First names that one person may bear: pet names, and the same name in other languages."""

from functools import cache

from workbench.text.lexicons.tables import built_in_text, read_table

FILE = "pet_names.tsv"
COLUMNS = ("names",)


def read_pet_names(text: str, name: str = FILE) -> tuple[frozenset[str], ...]:
    """Return the groups of a table; raises `InputError` as `read_table` does."""
    return tuple(frozenset(row.cells[0].split()) for row in read_table(text, COLUMNS, name))


@cache
def built_in_pet_names() -> tuple[frozenset[str], ...]:
    """Return the built-in groups; read once in a process."""
    return read_pet_names(built_in_text(FILE))
