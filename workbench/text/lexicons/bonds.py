"""Words beside a name that say what its bearer does or is."""

from dataclasses import dataclass
from functools import cache

from workbench.model.errors import InputError
from workbench.text.lexicons.tables import built_in_text, phrases, read_table

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
        bond, side, chinese, beside, english = row.cells
        for kind in (side, beside):
            if kind not in SIDES:
                known = ", ".join(SIDES)
                raise InputError("lexicon.kind", file=name, line=row.line, kind=kind, known=known)
        found.append(Bond(bond, side, tuple(chinese.split()), beside, phrases(english)))
    return tuple(found)


@cache
def built_in_bonds() -> tuple[Bond, ...]:
    """Return the bonds that come with the program."""
    return read_bonds(built_in_text(FILE))
