"""A quantity: its value, its unit, how exact it is, and the units there are."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from functools import cache, lru_cache

from workbench.model.language import Variant
from workbench.text.lexicons.units import all_units


class Kind(StrEnum):
    """What a number is used for."""

    CARDINAL = "cardinal"
    ORDINAL = "ordinal"
    FRACTION = "fraction"
    MULTIPLE = "multiple"
    CODE = "code"
    """Compared as a string of letters and figures: COP28, a telephone number."""
    CALENDAR = "calendar"
    """Part of a date or a time of day; read only to be left to the checks of dates."""


class Precision(StrEnum):
    """How exactly the words around a number mean it."""

    EXACT = "exact"
    ABOUT = "about"
    AT_LEAST = "at least"
    AT_MOST = "at most"
    FEW = "few"
    """Only its size is told: dozens, 数百; `low` and `high` bound it."""
    OPEN = "open"
    """The words can be read in more than one way: 近三年, "over five years"."""


class Dimension(StrEnum):
    """What a unit measures; only units of one dimension can be converted."""

    NONE = "none"
    PEOPLE = "people"
    PERCENT = "percent"
    POINT = "point"
    TIMES = "times"
    GROWTH = "growth"
    MONEY = "money"
    TEMPERATURE = "temperature"
    LENGTH = "length"
    AREA = "area"
    MASS = "mass"
    VOLUME = "volume"
    POWER = "power"
    ENERGY = "energy"
    TIME = "time"
    MONTHS = "months"
    DATA = "data"


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of measurement: so many (`factor`) of its dimension's base unit.

    `name` is its English plural or its currency code. Some stand for several (元, dollars, 度);
    `agrees_with` names those that such a one agrees with.
    """

    name: str
    dimension: Dimension
    factor: Fraction = Fraction(1)
    agrees_with: frozenset[str] = frozenset()

    def agrees(self, other: "Unit") -> bool:
        """Return whether two units are, or may be, the same."""
        return (
            self.name == other.name
            or other.name in self.agrees_with
            or self.name in other.agrees_with
        )


PLAIN = Unit("", Dimension.NONE)


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number that stands at `start` to `end` of a text, in code points.

    The span holds the number's own words without its unit (which ends at `unit_end`). `low` and
    `high` are the same but for ranges and words as vague as "dozens". `also` are other values that
    the words may be read as. `needed` tells that a faithful translation must have it; one that is
    not may be worded away ("a", "both", "another") or be no number at all. `code` is the text of a
    code, in capitals and without hyphens and spaces. `spelled` tells that it stands in words.
    """

    start: int
    end: int
    low: Fraction
    high: Fraction
    unit: Unit = PLAIN
    kind: Kind = Kind.CARDINAL
    precision: Precision = Precision.EXACT
    needed: bool = True
    spelled: bool = False
    code: str = ""
    also: tuple[Fraction, ...] = ()
    unit_end: int = 0

    @property
    def is_range(self) -> bool:
        """Return whether it has two ends that are both written out, or a vague size."""
        return self.low is not self.high and self.low != self.high

    @property
    def value(self) -> Fraction:
        """Return the value, the lower one of a range."""
        return self.low

    def of(self, text: str) -> str:
        """Return its words with their unit."""
        return text[self.start : max(self.end, self.unit_end)]


@lru_cache(maxsize=4096)
def value_of(figures: str) -> Fraction:
    """Return the value of figures without commas, perhaps with a decimal point."""
    return Fraction(figures)


def converted(value: Fraction, unit: Unit, target: Unit) -> Fraction | None:
    """Return a value in another unit of the same dimension, `None` where there is no such way.

    Currencies have no fixed rate and are never converted.
    """
    if unit.dimension is not target.dimension or unit.dimension is Dimension.MONEY:
        return None
    if unit.dimension is not Dimension.TEMPERATURE:
        return value * unit.factor / target.factor
    if unit.name == target.name:
        return value
    if target.name == "degrees Fahrenheit":
        return value * 9 / 5 + 32
    return (value - 32) * 5 / 9


# Where 元 without more is the local dollar.
LOCAL_DOLLARS = frozenset({Variant.TAIWAN, Variant.HONG_KONG, Variant.SINGAPORE})


@cache
def units() -> Mapping[str, Unit]:
    """Return the units by their names; that of a plain number is ""."""
    found = {"": PLAIN}
    for each in all_units():
        unit = Unit(each.unit, Dimension(each.dimension), each.size, each.agrees)
        found.setdefault(each.unit, unit)  # a later row adds words
    return found
