"""Units and currencies: how they are converted, and their words in Chinese and English."""

from dataclasses import dataclass
from fractions import Fraction
from functools import cache

from workbench.text.lexicons.tables import chosen, fraction, phrases, read_table
from workbench.text.lexicons.user import lexicon

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

# As `workbench.text.numbers.quantity.Dimension` names them.
DIMENSIONS = (
    "none",
    "people",
    "percent",
    "point",
    "times",
    "growth",
    "money",
    "temperature",
    "length",
    "area",
    "mass",
    "volume",
    "power",
    "energy",
    "time",
    "months",
    "data",
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
    """Return the units of a table; raises as `read_table`, `chosen` and `fraction` do."""
    return tuple(
        UnitWords(
            row.cells[0],
            chosen(row, 1, DIMENSIONS, name),
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
def all_units() -> tuple[UnitWords, ...]:
    """Return the units of the program and the user's."""
    return lexicon(read_units, FILE)
