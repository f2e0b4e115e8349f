"""Chinese surnames and how they are read as surnames."""

from dataclasses import dataclass
from functools import cache

from workbench.text.lexicons.tables import read_table
from workbench.text.lexicons.user import lexicon

FILE = "surnames.tsv"
COLUMNS = ("surname", "reading", "rarer", "common", "credit")


@dataclass(frozen=True, slots=True)
class Surname:
    """A surname, its usual reading, the rarer ones, and whether texts are full of it.

    The reading is "" for a surname that is known to be common only. `is_credit` marks one by which
    a name that stands alone in a photo credit is known.
    """

    surname: str
    reading: str
    rarer: tuple[str, ...] = ()
    common: bool = False
    is_credit: bool = False


def read_surnames(text: str, name: str = FILE) -> tuple[Surname, ...]:
    """Return the surnames of a table; raises `InputError` as `read_table` does."""
    return tuple(
        Surname(
            surname,
            reading,
            tuple(each.strip() for each in rarer.split(",") if each.strip()),
            common == "yes",
            credit == "yes",
        )
        for surname, reading, rarer, common, credit in (
            row.cells for row in read_table(text, COLUMNS, name)
        )
    )


@cache
def all_surnames() -> tuple[Surname, ...]:
    """Return the surnames of the program and the user's."""
    return lexicon(read_surnames, FILE)
