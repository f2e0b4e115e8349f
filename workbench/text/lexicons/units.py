"""Units and currencies: how they are converted, and their words in Chinese and English."""

from dataclasses import dataclass
from fractions import Fraction
from functools import cache

from workbench.text.lexicons.tables import built_in_text, fraction, phrases, read_table

FILE = "units.tsv"
COLUMNS = (
    "unit",
    "dimension",
    "size",
    "agrees",
    "chinese",
    "chinese_before",
    "english",
    "english_before",
)


@dataclass(frozen=True, slots=True)
class UnitWords:
    """A unit: so many (`size`) of its dimension's base unit, and its words in either language.

    `agrees` names the units it may stand for. The words stand after a number or, with `_before`,
    before it; those of English are in small letters.
    """

    unit: str
    dimension: str
    size: Fraction
    agrees: frozenset[str]
    chinese: tuple[str, ...]
    chinese_before: tuple[str, ...]
    english: tuple[str, ...]
    english_before: tuple[str, ...]


def read_units(text: str, name: str = FILE) -> tuple[UnitWords, ...]:
    """Return the units of a table; raises `InputError` as `read_table` and `fraction` do."""
    return tuple(
        UnitWords(
            row.cells[0],
            row.cells[1],
            fraction(row, 2, name) if row.cells[2] else Fraction(1),
            frozenset(phrases(row.cells[3])),
            tuple(row.cells[4].split()),
            tuple(row.cells[5].split()),
            phrases(row.cells[6]),
            phrases(row.cells[7]),
        )
        for row in read_table(text, COLUMNS, name)
    )


@cache
def built_in_units() -> tuple[UnitWords, ...]:
    """Return the units that come with the program."""
    return read_units(built_in_text(FILE))
