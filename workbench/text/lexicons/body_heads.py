"""The last words of the names of bodies in both languages."""

from dataclasses import dataclass
from functools import cache

from workbench.text.lexicons.tables import phrases, read_table
from workbench.text.lexicons.user import lexicon

FILE = "body_heads.tsv"


@dataclass(frozen=True, slots=True)
class BodyHead:
    """What a kind of body is called: hospitals, banks, prisons."""

    chinese: tuple[str, ...]
    english: tuple[str, ...]


def read_body_heads(text: str, name: str = FILE) -> tuple[BodyHead, ...]:
    """Return the rows of a table; raises `InputError` as `read_table` does."""
    rows = read_table(text, ("chinese", "english"), name)
    return tuple(BodyHead(tuple(row.cells[0].split()), phrases(row.cells[1])) for row in rows)


@cache
def all_body_heads() -> tuple[BodyHead, ...]:
    """Return the heads of the program and the user's."""
    return lexicon(read_body_heads, FILE)
