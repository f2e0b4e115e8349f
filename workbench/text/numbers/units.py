"""The units that news is written in, with their size in the base unit of their dimension.

Bases: metre, square metre, gram, litre, watt, watt-hour, second, month, byte. A calendar month has
no fixed number of days, so years and months are a dimension of their own.
"""

from collections.abc import Mapping
from fractions import Fraction

from workbench.model.language import Variant
from workbench.text.numbers.quantity import PLAIN, TEMPERATURES, Dimension, Unit

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
"""Units that stand for more than one, and those that no factor converts."""

LOCAL_DOLLARS = frozenset({Variant.TAIWAN, Variant.HONG_KONG, Variant.SINGAPORE})
"""Where 元 without more is the local dollar."""

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
"""Every unit by its name."""
