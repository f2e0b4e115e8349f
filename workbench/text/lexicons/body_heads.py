"""The last words of the names of bodies and of places in both languages."""

from dataclasses import dataclass
from functools import cache

from workbench.text.lexicons.tables import chosen, phrases, read_table
from workbench.text.lexicons.user import lexicon

FILE = "body_heads.tsv"
PLACE = "place"
KINDS = ("body", PLACE)


@dataclass(frozen=True, slots=True)
class BodyHead:
    """What a kind of body is called, hospitals, banks, prisons, or a kind of place."""

    is_place: bool
    chinese: tuple[str, ...]
    english: tuple[str, ...]


def read_body_heads(text: str, name: str = FILE) -> tuple[BodyHead, ...]:
    """Return the rows of a table; raises `InputError` as `read_table` and `chosen` do."""
    found = []
    for row in read_table(text, ("kind", "chinese", "english"), name):
        _, chinese, english = row.cells
        is_place = chosen(row, 0, KINDS, name) == PLACE
        found.append(BodyHead(is_place, tuple(chinese.split()), phrases(english)))
    return tuple(found)


@cache
def all_body_heads() -> tuple[BodyHead, ...]:
    """Return the heads of the program and the user's."""
    return lexicon(read_body_heads, FILE)
