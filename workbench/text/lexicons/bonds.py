"""Words beside a name that say what its bearer does or is."""

from dataclasses import dataclass
from functools import cache

from workbench.text.lexicons.tables import chosen, phrases, read_table
from workbench.text.lexicons.user import lexicon

FILE = "bonds.tsv"
SIDES = ("before", "after", "either")


@dataclass(frozen=True, slots=True)
class Bond:
    """What a name may be in a sentence, and the words that say so on one of its sides."""

    name: str
    side: str
    chinese: tuple[str, ...]
    beside: str
    english: tuple[str, ...]


def read_bonds(text: str, name: str = FILE) -> tuple[Bond, ...]:
    """Return the rows of a table; raises `InputError` as `read_table` does, and `lexicon.kind`."""
    found = []
    for row in read_table(text, ("bond", "side", "chinese", "beside", "english"), name):
        bond, _, chinese, _, english = row.cells
        side, beside = chosen(row, 1, SIDES, name), chosen(row, 3, SIDES, name)
        found.append(Bond(bond, side, tuple(chinese.split()), beside, phrases(english)))
    return tuple(found)


@cache
def all_bonds() -> tuple[Bond, ...]:
    """Return the bonds of the program and the user's."""
    return lexicon(read_bonds, FILE)
