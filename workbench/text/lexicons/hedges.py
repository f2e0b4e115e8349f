"""Words around a number that say how exactly it is meant."""

from dataclasses import dataclass
from functools import cache

from workbench.text.lexicons.tables import built_in_text, phrases, read_table

FILE = "hedges.tsv"
COLUMNS = ("precision", "chinese_before", "chinese_after", "english_before", "english_after")


@dataclass(frozen=True, slots=True)
class Hedges:
    """What says of a number that it is about, at least or at most so many, in either language.

    Those of "exact" only end like one of the others. English words are in small letters.
    """

    precision: str
    chinese_before: tuple[str, ...]
    chinese_after: tuple[str, ...]
    english_before: tuple[str, ...]
    english_after: tuple[str, ...]


def read_hedges(text: str, name: str = FILE) -> tuple[Hedges, ...]:
    """Return the hedges of a table; raises `InputError` as `read_table` does."""
    return tuple(
        Hedges(
            precision,
            tuple(chinese_before.split()),
            tuple(chinese_after.split()),
            phrases(english_before),
            phrases(english_after),
        )
        for precision, chinese_before, chinese_after, english_before, english_after in (
            row.cells for row in read_table(text, COLUMNS, name)
        )
    )


@cache
def built_in_hedges() -> tuple[Hedges, ...]:
    """Return the hedges that come with the program."""
    return read_hedges(built_in_text(FILE))
