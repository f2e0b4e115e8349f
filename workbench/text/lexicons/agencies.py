"""News agencies, picture services and outlets, by their names."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from workbench.text.lexicons.tables import built_in_text, phrases, read_table
from workbench.text.lexicons.user import read_user_rows

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
def built_in_agencies() -> tuple[Agency, ...]:
    """Return the agencies that come with the program."""
    return read_agencies(built_in_text(FILE))


@cache
def agencies_with(folder: Path) -> tuple[Agency, ...]:
    """Return the built-in agencies, then those of the user's lexicons in a folder; read once."""
    return built_in_agencies() + read_user_rows(read_agencies, FILE, folder)[0]
