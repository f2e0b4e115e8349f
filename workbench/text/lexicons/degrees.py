"""Properties that there may be more or less of, and how either language compares by them."""

from dataclasses import dataclass
from functools import cache

from workbench.text.lexicons.tables import read_table, unknown_kind
from workbench.text.lexicons.user import lexicon

FILE = "degrees.tsv"
_COLUMNS = ("property", "pole", "chinese", "comparative", "plain")
_POLES = 2


@dataclass(frozen=True, slots=True)
class Degree:
    """One pole of a property: its Chinese words and its English ones, in small letters.

    `comparative` say by themselves that there is more of it, `plain` with "more" before them.
    """

    name: str
    pole: str
    chinese: tuple[str, ...]
    comparative: tuple[str, ...]
    plain: tuple[str, ...]


def read_degrees(text: str, name: str = FILE) -> tuple[Degree, ...]:
    """Return the rows of a table.

    Raises `InputError` as `read_table` does, and `lexicon.kind` for the third pole of a property.
    """
    found: list[Degree] = []
    poles: dict[str, dict[str, None]] = {}
    for row in read_table(text, _COLUMNS, name):
        known = poles.setdefault(row.cells[0], {})
        if row.cells[1] not in known and len(known) == _POLES:
            raise unknown_kind(row, row.cells[1], known, name)
        known[row.cells[1]] = None
        chinese, comparative, plain = (tuple(cell.split()) for cell in row.cells[2:])
        found.append(Degree(row.cells[0], row.cells[1], chinese, comparative, plain))
    return tuple(found)


@cache
def all_degrees() -> tuple[Degree, ...]:
    """Return the rows of the program and the user's."""
    return lexicon(read_degrees, FILE)
