"""A quantity: its value, its unit, how exact it is, and the units there are."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from functools import lru_cache

from workbench.model.language import Variant


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

TEMPERATURES = frozenset({"degrees Celsius", "degrees Fahrenheit"})


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


_SIZES: Mapping[Dimension, Mapping[str, str]] = {
    Dimension.PERCENT: {
        "percent": "1",
        "per mille": "1/10",
        "per 10,000": "1/100",
        "per 100,000": "1/1000",
        "per million": "1/10000",
    },
    Dimension.POINT: {"percentage points": "1", "basis points": "1/100"},
    Dimension.NONE: {"occasions": "1", "contenders": "1", "ten-year ages": "1"},
    Dimension.PEOPLE: {"people": "1"},
    Dimension.TIMES: {"times": "1"},
    Dimension.GROWTH: {"times more": "1"},
    Dimension.LENGTH: {
        "kilometers": "1000",
        "meters": "1",
        "centimeters": "0.01",
        "millimeters": "0.001",
        "micrometers": "0.000001",
        "nanometers": "0.000000001",
        "miles": "1609.344",
        "nautical miles": "1852",
        "yards": "0.9144",
        "feet": "0.3048",
        "inches": "0.0254",
        "li": "500",
        "light-years": "9460730472580800",
    },
    Dimension.AREA: {
        "square kilometers": "1000000",
        "square meters": "1",
        "hectares": "10000",
        "acres": "4046.8564224",
        "mu": "2000/3",
        "square miles": "2589988.110336",
        "square feet": "0.09290304",
        "ping": "400/121",
    },
    Dimension.MASS: {
        "tons": "1000000",
        "kilograms": "1000",
        "grams": "1",
        "milligrams": "0.001",
        "micrograms": "0.000001",
        "jin": "500",
        "taels": "50",
        "ounces": "28.349523125",
        "carats": "0.2",
    },
    Dimension.VOLUME: {
        "liters": "1",
        "milliliters": "0.001",
        "cubic meters": "1000",
        "cubic feet": "28.316846592",
        "barrels": "158.987294928",
        "gallons": "3.785411784",
    },
    Dimension.POWER: {
        "watts": "1",
        "kilowatts": "1000",
        "megawatts": "1000000",
        "gigawatts": "1000000000",
        "horsepower": "735.49875",
    },
    Dimension.ENERGY: {
        "watt-hours": "1",
        "kilowatt-hours": "1000",
        "megawatt-hours": "1000000",
        "gigawatt-hours": "1000000000",
        "terawatt-hours": "1000000000000",
    },
    Dimension.TIME: {
        "milliseconds": "0.001",
        "seconds": "1",
        "minutes": "60",
        "quarters of an hour": "900",
        "hours": "3600",
        "days": "86400",
        "weeks": "604800",
        "fortnights": "1209600",
    },
    Dimension.MONTHS: {
        "months": "1",
        "quarters": "3",
        "years": "12",
        "decades": "120",
        "centuries": "1200",
    },
    Dimension.DATA: {
        "bytes": "1",
        "kilobytes": "1000",
        "megabytes": "1000000",
        "gigabytes": "1000000000",
        "terabytes": "1000000000000",
    },
}

CURRENCIES = frozenset(
    [
        "CNY",
        "HKD",
        "TWD",
        "MOP",
        "USD",
        "EUR",
        "JPY",
        "GBP",
        "KRW",
        "RUB",
        "INR",
        "AUD",
        "CAD",
        "NZD",
        "SGD",
        "CHF",
        "THB",
        "PHP",
        "MYR",
        "VND",
        "IDR",
        "TRY",
        "BRL",
        "SEK",
        "NOK",
        "DKK",
        "PKR",
        "ILS",
        "UAH",
        "ZAR",
        "MXN",
        "ARS",
        "BTC",
    ]
)

_DOLLARS = frozenset({"USD", "HKD", "TWD", "AUD", "CAD", "NZD", "SGD"})

_YUAN = frozenset({"CNY", "TWD", "HKD", "MOP", "SGD", "yuan"})

_PAID_IN_CENTS = frozenset({"EUR", "dollars", "local", "CNY", "yuan", "MOP"})

# Units that stand for more than one, and those that no factor converts.
LOOSE: Mapping[str, Unit] = {
    "local": Unit("local", Dimension.MONEY, agrees_with=_YUAN | {"dollars"}),
    "yuan": Unit("yuan", Dimension.MONEY, agrees_with=frozenset({"CNY", "TWD"})),
    "dollars": Unit("dollars", Dimension.MONEY, agrees_with=_DOLLARS),
    "cents": Unit("cents", Dimension.MONEY, Fraction(1, 100), _DOLLARS | _PAID_IN_CENTS),
    "fen": Unit("fen", Dimension.MONEY, Fraction(1, 100), frozenset({"CNY", "yuan", "cents"})),
    "jiao": Unit("jiao", Dimension.MONEY, Fraction(1, 10), frozenset({"CNY", "yuan", "cents"})),
    "Taiwan catties": Unit("Taiwan catties", Dimension.MASS, Fraction(600), frozenset({"jin"})),
    "pounds": Unit("pounds", Dimension.MASS, Fraction("453.59237"), frozenset({"GBP"})),
    "percent of the price": Unit(
        "percent of the price", Dimension.PERCENT, agrees_with=frozenset({"percent", "percent off"})
    ),
    "percent more": Unit(
        "percent more", Dimension.PERCENT, agrees_with=frozenset({"percent", "per mille"})
    ),
    "percent off": Unit("percent off", Dimension.PERCENT, agrees_with=frozenset({"percent"})),
    "degrees": Unit("degrees", Dimension.TEMPERATURE, agrees_with=TEMPERATURES),
    "degrees Celsius": Unit("degrees Celsius", Dimension.TEMPERATURE),
    "degrees Fahrenheit": Unit("degrees Fahrenheit", Dimension.TEMPERATURE),
}

# Where 元 without more is the local dollar.
LOCAL_DOLLARS = frozenset({Variant.TAIWAN, Variant.HONG_KONG, Variant.SINGAPORE})

UNITS: Mapping[str, Unit] = {
    "": PLAIN,
    **{
        name: Unit(name, dimension, Fraction(size))
        for dimension, sizes in _SIZES.items()
        for name, size in sizes.items()
    },
    **{code: Unit(code, Dimension.MONEY) for code in CURRENCIES},
    **LOOSE,
}
