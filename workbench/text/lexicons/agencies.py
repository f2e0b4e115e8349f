"""News agencies, picture services and outlets, by their names."""

from dataclasses import dataclass
from functools import cache

from workbench.text.lexicons.tables import phrases, read_table
from workbench.text.lexicons.user import lexicon

FILE = "agencies.tsv"
COLUMNS = ("english", "chinese", "others")


@dataclass(frozen=True, slots=True)
class Agency:
    """How English names an agency, its Chinese names, and its other English ones."""

    english: str
    chinese: tuple[str, ...] = ()
    others: tuple[str, ...] = ()


def read_agencies(text: str, name: str = FILE) -> tuple[Agency, ...]:
    """Return the agencies of a table; raises `InputError` as `read_table` does."""
    return tuple(
        Agency(
            english,
            tuple(chinese.split()),
            phrases(others),
        )
        for english, chinese, others in (row.cells for row in read_table(text, COLUMNS, name))
    )


@cache
def all_agencies() -> tuple[Agency, ...]:
    """Return the agencies of the program and the user's."""
    return lexicon(read_agencies, FILE)
