"""Quantities as English news writes them: 350 million, 25.5 trillion, 70 percent, HK$3 billion."""

from fractions import Fraction

from workbench.text.numbers.english_words import ORDINALS, SMALL_NAMES
from workbench.text.numbers.quantity import Dimension, Kind, Precision, Quantity

# Smaller numbers are spelled where no unit follows (AP Stylebook style).
SPELLED_BELOW = 10

_SIZES = (("trillion", 10**12), ("billion", 10**9), ("million", 10**6))
_ROUNDS = (*_SIZES, ("thousand", 10**3))
_TEENS = 20
_QUARTER = 4

# A scale is used where at most three decimals stand before it.
_FINEST = 1000

_WORDS = SMALL_NAMES.split()
_ORDINAL_WORDS = {value: name for name, value in ORDINALS.items()}
_SIGNS = {"USD": "$", "dollars": "$", "HKD": "HK$", "TWD": "NT$", "AUD": "A$", "SGD": "S$"}
_NAMES = {
    "CNY": "yuan",
    "local": "yuan",
    "yuan": "yuan",
    "EUR": "euros",
    "JPY": "yen",
    "GBP": "pounds",
    "KRW": "won",
    "RUB": "rubles",
    "MOP": "patacas",
    "per mille": "per 1,000",
}
_PREFIXES = {
    Precision.ABOUT: "about ",
    Precision.AT_LEAST: "more than ",
    Precision.AT_MOST: "nearly ",
}
_TIMES = {Fraction(2): "twice", Fraction(1, 2): "half"}


def english_figure(quantity: Quantity) -> str:
    """Return the English form of a quantity in news style, with its precision and its unit."""
    prefix = _PREFIXES.get(quantity.precision, "")
    return prefix + bare_figure(quantity)


def bare_figure(quantity: Quantity) -> str:
    """Return the English form of a quantity without what softens it: "9 billion yuan"."""
    if quantity.kind is Kind.CODE:
        return quantity.code
    if quantity.kind is Kind.ORDINAL:
        return _joined(_ordinal(quantity.low), _ordinal(quantity.high))
    if quantity.unit.dimension is Dimension.GROWTH:
        return f"{english_number(quantity.low * 100)} percent more"
    if quantity.unit.dimension is Dimension.TIMES:
        return _TIMES.get(quantity.low, f"{english_number(quantity.low)} times")
    if quantity.precision is Precision.FEW:
        return _size(quantity) if quantity.unit.name != "years" else _age(quantity)
    return with_unit(_number(quantity), quantity)


def english_number(value: Fraction) -> str:
    """Return a value in figures: 350 million, 12,345, 3.5; one-third for a part of a whole."""
    if value < 0:
        return f"minus {english_number(-value)}"
    for name, size in _SIZES:
        mantissa = value / size
        if mantissa >= 1 and (mantissa * _FINEST).denominator == 1:
            return f"{_decimal(mantissa)} {name}"
    if 0 < value < 1 and value.numerator < SPELLED_BELOW and value.denominator <= SPELLED_BELOW:
        return _part(value)
    if value.numerator == 1 and value.denominator >= _FINEST:
        return f"one in {english_number(Fraction(value.denominator))}"
    return _decimal(value)


def _decimal(value: Fraction) -> str:
    """Return a value with thousands set apart and at most three decimals, more if it is small."""
    if 0 < value < Fraction(1, _FINEST):
        return f"{float(value):.12f}".rstrip("0")
    scaled = round(value * _FINEST)
    whole, rest = divmod(scaled, _FINEST)
    decimals = f"{rest:03}".rstrip("0")
    return f"{whole:,}.{decimals}" if decimals else f"{whole:,}"


def _part(value: Fraction) -> str:
    if value == Fraction(1, 2):
        return "half"
    below = "quarter" if value.denominator == _QUARTER else _ORDINAL_WORDS[value.denominator]
    plural = "s" if value.numerator > 1 else ""
    return f"{_WORDS[value.numerator]}-{below}{plural}"


def _ordinal(value: Fraction) -> str:
    number = int(value)
    if 0 < number < SPELLED_BELOW:
        return _ORDINAL_WORDS[number]
    last = number % 10 if number // 10 % 10 != 1 else 0
    return f"{number:,}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(last, 'th') }".replace(" ", "")


def _number(quantity: Quantity) -> str:
    if quantity.unit.dimension in {Dimension.NONE, Dimension.PEOPLE}:
        return _joined(spelled_number(quantity.low), spelled_number(quantity.high))
    return _joined(english_number(quantity.low), english_number(quantity.high))


def spelled_number(value: Fraction) -> str:
    """Return a value in news style where no unit follows: nine, 10, 3.5."""
    small = value.denominator == 1 and 0 < value < SPELLED_BELOW
    return _WORDS[int(value)] if small else english_number(value)


def _joined(low: str, high: str) -> str:
    """Return a range, with the scale said once where both have it: 3 to 5 million."""
    if low == high:
        return low
    first, _, scale = low.partition(" ")
    return f"{first} to {high}" if scale and high.endswith(scale) else f"{low} to {high}"


def with_unit(number: str, quantity: Quantity) -> str:
    """Return the words of a number with a quantity's unit or sign: HK$5, 0.5 percentage point."""
    unit = quantity.unit
    if unit.name in _SIGNS:
        signed = number.removeprefix("minus ")
        return ("minus " if signed != number else "") + _SIGNS[unit.name] + signed
    if unit.dimension in {Dimension.NONE, Dimension.PEOPLE}:
        return number
    name = _NAMES.get(unit.name, unit.name)
    single = 0 < quantity.low < 1 and quantity.unit.dimension is Dimension.POINT
    if quantity.is_range or not (quantity.low == 1 or single) or not name.endswith("s"):
        return f"{number} {name}"
    return f"{number} {_singular(name)}"


def _singular(name: str) -> str:
    if name == "feet":
        return "foot"
    return name.removesuffix("s") if not name.endswith("ies") else name[:-3] + "y"


def _age(quantity: Quantity) -> str:
    """Return an age of which only the ten years are known: 六旬, the 60s."""
    decade = quantity.low >= SPELLED_BELOW and quantity.high - quantity.low == SPELLED_BELOW - 1
    return f"the {int(quantity.low)}s" if decade else _size(quantity)


def _size(quantity: Quantity) -> str:
    """Return how English says a size without a figure: dozens, hundreds of thousands."""
    if quantity.high < SPELLED_BELOW:
        return "several"
    if quantity.high < _TEENS:
        return "more than 10"
    size = max((each for _, each in _ROUNDS if each <= quantity.high), default=1)
    names = {value: name for name, value in _ROUNDS}
    many = quantity.high / size
    ranks = ((100, "hundreds"), (10, "tens"), (0, ""))
    rank = next(name for least, name in ranks if many >= least)
    if size == 1:
        return "dozens" if rank == "tens" else "hundreds"
    return f"{rank} of {names[size]}s" if rank else f"{names[size]}s"
