"""How well two quantities fit: the same value, a conversion, an honest rounding, or another one."""

from dataclasses import replace
from enum import IntEnum
from fractions import Fraction

from workbench.text.numbers.quantity import (
    PLAIN,
    Dimension,
    Kind,
    Precision,
    Quantity,
    Unit,
    converted,
    units,
)

LOOSE = frozenset({Dimension.NONE, Dimension.PEOPLE})

_SHARES = frozenset({Dimension.PERCENT, Dimension.NONE, Dimension.PEOPLE})
_LASTING = frozenset({Dimension.TIME, Dimension.MONTHS})
_MULTIPLIES = frozenset({Dimension.TIMES, Dimension.GROWTH})
_COUNTS = frozenset({Kind.CARDINAL, Kind.MULTIPLE})
_HEDGED = frozenset({Precision.ABOUT, Precision.AT_LEAST, Precision.AT_MOST, Precision.OPEN})

# Of those that are written with two figures.
FIRST_YEAR = 1800

# A twelfth of the Gregorian year's mean length.
SECONDS_IN_MONTH = Fraction(2_629_746)

_BOUNDS = frozenset({Precision.AT_LEAST, Precision.AT_MOST})

_NEAR = Fraction(6, 100)
_BOUND = Fraction(5, 100)
_LAST = Fraction(99, 100)
_VERY_NEAR = Fraction(1, 100)
_TRUNCATED = Fraction(1, 10)
_SEASONED = Fraction(12, 100)
_FINE = Fraction(5, 1000)
MILLION = 10**6

FAHRENHEIT = "degrees Fahrenheit"

# On the scale of Celsius no weather and no fever is warmer.
HOTTEST = 60


# From here on it makes no odds whether 倍 adds to the one or not.
MANY_TIMES = 10


SPELLED_BELOW = 10

# Degrees that are rather a difference than a temperature.
WARMEST = 10

# The largest denominator of a converted value: two decimals.
FINEST = 100


class Fit(IntEnum):
    """The better, the higher."""

    NONE = 0
    UNIT = 1
    """The same figure with another unit."""
    ROUNDED = 2
    """Rounded without saying so."""
    AMBIGUOUS = 3
    """As many times as 倍 is read wrongly: 增长两倍 for twice as many."""
    LOOSE = 4
    VALUE = 5
    SAME = 6


def fit(source: Quantity, target: Quantity) -> Fit:
    """Return how well a quantity of the target renders one of the source."""
    if Kind.CODE in {source.kind, target.kind}:
        return _code_fit(source, target)
    if Kind.CALENDAR in {source.kind, target.kind}:
        counted = _is_count(source) or _is_count(target)
        return Fit.LOOSE if source.low == target.low and not counted else Fit.NONE
    if source.unit.dimension in _MULTIPLIES:
        return _multiple_fit(source, target)
    points = _is_in_points(source, target)
    if units_agree(source.unit, target.unit) and not points:
        return _agreed_fit(source, target)
    if points or _is_part(source, target) or _is_converted(source, target):
        return Fit.VALUE
    return Fit.UNIT if source.low == target.low and source.high == target.high else Fit.NONE


def _is_in_points(source: Quantity, target: Quantity) -> bool:
    """Return whether basis points are told as points without their name: a quarter-point cut."""
    basis = source.unit.dimension is Dimension.POINT and source.unit.factor != 1
    bare = target.unit.dimension in LOOSE and target.low != source.low
    return basis and bare and target.low == source.low * source.unit.factor


def units_agree(one: Unit, other: Unit) -> bool:
    """Return whether two units may be the same, or one of them is not said."""
    if one.dimension in LOOSE or other.dimension in LOOSE:
        return True
    return one.agrees(other)


def _is_change(one: Unit, other: Unit) -> bool:
    """Return whether one of two units of money is a part of the other: cents of a dollar."""
    money = one.dimension is other.dimension is Dimension.MONEY
    return money and one.factor != other.factor and one.agrees(other)


def _agreed_fit(source: Quantity, target: Quantity) -> Fit:
    """Judge two numbers whose units may be the same."""
    if _is_change(source.unit, target.unit):
        paid = source.low * source.unit.factor == target.low * target.unit.factor
        return Fit.VALUE if paid else Fit.UNIT if source.low == target.low else Fit.NONE
    if source.unit.name == "degrees" and target.unit.name == FAHRENHEIT:
        source = replace(source, unit=units()["degrees Celsius"])  # as 度 is meant
        return Fit.VALUE if _is_converted(source, target) else Fit.NONE
    if target.unit.name == "degrees" and source.low != target.low > HOTTEST:
        source = replace(source, unit=units()["degrees Celsius"])  # a fever of 102 degrees
        target = replace(target, unit=units()[FAHRENHEIT])
        return Fit.VALUE if _is_converted(source, target) else Fit.NONE
    price = source.unit.name == "percent of the price"
    return _price_fit(source, target) if price else _value_fit(source, target)


def may_be_year(source: Quantity, target: Quantity) -> bool:
    """Return whether so many years are rather the year that the target has: 22年, 2022."""
    year = target.kind is Kind.CALENDAR and target.low >= FIRST_YEAR
    return year and source.unit.name == "years" and target.low % 100 == source.low


def _is_count(quantity: Quantity) -> bool:
    """Return whether it is in words and counts something that is no time: 三场, four phases."""
    counts = quantity.kind in _COUNTS and quantity.unit.dimension not in _LASTING
    return counts and quantity.spelled and quantity.low < SPELLED_BELOW


def _code_fit(source: Quantity, target: Quantity) -> Fit:
    if source.kind is target.kind:
        if plain_code(source.code, target.code) == plain_code(target.code, source.code):
            return Fit.SAME
        plain = source.code.isdecimal() or target.code.isdecimal()
        return Fit.LOOSE if plain and figures(source) == figures(target) else Fit.NONE
    return Fit.LOOSE if figures(source) == figures(target) else Fit.NONE


def plain_code(code: str, other: str) -> str:
    """Return a code without the letters before its figures where the other has none: 歼-35A."""
    if not other[:1].isdecimal():
        return code
    return code[next((at for at, each in enumerate(code) if each.isdecimal()), 0) :]


def figures(quantity: Quantity) -> str:
    """Return the first figures of a code, or those of a whole value."""
    if quantity.kind is Kind.CODE:
        start = next((at for at, each in enumerate(quantity.code) if each.isdecimal()), 0)
        end = start
        while end < len(quantity.code) and quantity.code[end].isdecimal():
            end += 1
        return quantity.code[start:end]
    return str(quantity.low)


def _values(quantity: Quantity) -> tuple[Fraction, ...]:
    return (quantity.low, *quantity.also)


def _value_fit(source: Quantity, target: Quantity) -> Fit:
    if source.low == target.low and source.high == target.high:
        return Fit.SAME
    if source.is_range or target.is_range:
        return Fit.LOOSE if _overlap(source, target) else Fit.NONE
    if not set(_values(source)).isdisjoint(_meanings(target, source)):
        return Fit.VALUE
    if _is_part(source, target):
        return Fit.VALUE
    if target.precision in _HEDGED and any(is_rounding(it, target.low) for it in source.also):
        return Fit.LOOSE  # 一年零十一个月, nearly two years
    return _rounded(source, target)


def _meanings(target: Quantity, source: Quantity) -> tuple[Fraction, ...]:
    """Return the values a target may have for a source: "a third" is an ordinal too, no unit's."""
    if target.kind is Kind.FRACTION and source.unit.dimension not in LOOSE:
        return (target.low,)
    return _values(target)


def _overlap(source: Quantity, target: Quantity) -> bool:
    """Return whether two sizes, or a size and a value, can be of the same things."""
    top = _top(target)
    if source.precision is Precision.FEW and target.precision in _HEDGED - {Precision.AT_LEAST}:
        top += top * _TRUNCATED  # 二十几 is "some 20" as well
    return source.low <= top and target.low <= _top(source)


def _top(quantity: Quantity) -> Fraction:
    lasts = quantity.precision is Precision.AT_LEAST and not quantity.is_range
    return quantity.high + _last_place(quantity.high) * _LAST if lasts else quantity.high


def _rounded(source: Quantity, target: Quantity) -> Fit:
    """Judge a target that is rounder than the source: nearly 3,000 for 2,987."""
    if target.low == 0 or not is_rounding(source.low, target.low):
        return Fit.NONE
    bounds = source.precision is target.precision and source.precision in _BOUNDS
    if bounds and abs(source.low - target.low) > target.low * _BOUND:
        return Fit.NONE
    honest = target.precision in _HEDGED or target.precision is Precision.FEW
    honest = honest or _is_fine(source.low, target.low)
    if target.precision in {Precision.ABOUT, Precision.OPEN}:
        away = abs(source.low - target.low) * 2 - _last_place(target.low)
        honest = away < 0 or (away == 0 and source.low < target.low)
    if target.precision is Precision.AT_LEAST:
        honest = source.low >= target.low
    if target.precision is Precision.AT_MOST:
        honest = source.low <= target.low
    return Fit.LOOSE if honest else Fit.ROUNDED


def _is_fine(exact: Fraction, rounded: Fraction) -> bool:
    """Return whether a large or decimal value is rounded as news does unsaid: 958.11亿, 95.8 bn."""
    large = rounded >= MILLION or rounded.denominator != 1
    return large and abs(exact - rounded) <= rounded * _FINE


def is_rounding(exact: Fraction, rounded: Fraction) -> bool:
    """Return whether a value is a rounder form of another: cut, or within half a last place."""
    place = _last_place(rounded)
    if exact == rounded or _last_place(exact) >= place:
        return False
    near = abs(exact - rounded) * 2 <= place and abs(exact - rounded) <= rounded * _NEAR
    return near or 0 < exact - rounded < min(place, rounded * _TRUNCATED)


def _last_place(value: Fraction) -> Fraction:
    """Return the size of a value's last place that is not nought."""
    place = Fraction(1)
    while value.denominator != 1 and place.denominator < 10**6:
        value *= 10
        place /= 10
    number = int(value)
    while number and number % 10 == 0 and place < 10**18:
        number //= 10
        place *= 10
    return place


def _is_part(source: Quantity, target: Quantity) -> bool:
    """Return whether one is the other as a part of a hundred: 七成 and seven in 10."""
    dimensions = (source.unit.dimension, target.unit.dimension)
    if any(each not in _SHARES for each in dimensions):
        return False
    one, other = _shares(source), _shares(target)
    if any(share == each for share in one for each in other):
        return True
    vague = source.precision is not Precision.EXACT or target.precision is not Precision.EXACT
    fraction = Kind.FRACTION in {source.kind, target.kind} and dimensions[0] is not dimensions[1]
    return fraction and any(
        abs(share - each) <= (Fraction(4, 100) if vague else Fraction(5, 1000))
        for share in one
        for each in other
    )


def _shares(quantity: Quantity) -> tuple[Fraction, ...]:
    if quantity.unit.dimension is Dimension.PERCENT:
        return (quantity.low * quantity.unit.factor / 100,)
    return _values(quantity)


def _is_converted(source: Quantity, target: Quantity) -> bool:
    """Return whether the target gives the source in another unit, rounded fairly."""
    if any(_is_given(value, source.unit, target) for value in source.also):
        return True
    value = converted(source.low, source.unit, target.unit)
    if value is None:
        return _is_season(source, target)
    if source.unit.dimension is Dimension.TEMPERATURE and _is_warming(source, target):
        return True
    if target.precision is Precision.ABOUT and not target.needed:  # "a pound or so"
        return abs(value - target.low) <= max(value, target.low) * _SEASONED
    return is_near(value, target.low) or is_near(
        source.low, converted(target.low, target.unit, source.unit) or Fraction(0)
    )


def _is_given(value: Fraction, unit: Unit, target: Quantity) -> bool:
    """Return whether another reading is given in another unit: 一年零三个月, 15 months."""
    return converted(value, unit, target.unit) == target.low


def _is_warming(source: Quantity, target: Quantity) -> bool:
    """Return whether a few degrees are given as the same difference on the other scale."""
    ratio = Fraction(9, 5) if target.unit.name == FAHRENHEIT else Fraction(5, 9)
    return 0 <= source.low <= WARMEST and is_near(source.low * ratio, target.low)


def is_near(value: Fraction, given: Fraction) -> bool:
    """Return whether a converted value is given as precisely as a writer would."""
    if value == given:
        return True
    away = abs(value - given)
    size = max(abs(given), abs(value))
    return away <= size * _VERY_NEAR or (
        away * 2 <= _last_place(given) and away <= size * _NEAR and given.denominator <= FINEST
    )


def _is_season(source: Quantity, target: Quantity) -> bool:
    """Return whether days and months agree about as well as they can: 半个月, two weeks."""
    if {source.unit.dimension, target.unit.dimension} != _LASTING:
        return False
    one, other = _seconds(source), _seconds(target)
    return abs(one - other) <= max(one, other) * _SEASONED


def _seconds(quantity: Quantity) -> Fraction:
    size = quantity.low * quantity.unit.factor
    return size * SECONDS_IN_MONTH if quantity.unit.dimension is Dimension.MONTHS else size


def _price_fit(source: Quantity, target: Quantity) -> Fit:
    """Judge 八折, which is 20 percent off and no 80 percent off."""
    if target.unit.name == "percent off":
        return Fit.SAME if target.low in source.also else Fit.NONE
    named = target.unit.dimension is Dimension.PERCENT
    return Fit.VALUE if named and target.low in _values(source) else Fit.NONE


def _multiple_fit(source: Quantity, target: Quantity) -> Fit:
    """Judge 倍: a growth by N is N+1 times as much and N hundred percent more."""
    grown = source.unit.dimension is Dimension.GROWTH
    times = source.low + 1 if grown else source.low
    dimension = target.unit.dimension
    if dimension is Dimension.PERCENT:
        more = grown or target.unit.name == "percent more"
        shares = {(times - 1) * 100} if more else {(times - 1) * 100, times * 100}
        return Fit.VALUE if target.low in shares else Fit.NONE
    counts = dimension is Dimension.TIMES or target.unit is PLAIN
    if not counts or target.kind is Kind.ORDINAL:
        return Fit.NONE
    if target.low == times:
        return Fit.SAME
    if target.low == 1 / times and times > 1:
        return Fit.VALUE
    if grown and target.low == source.low:
        return Fit.AMBIGUOUS if source.low < MANY_TIMES else Fit.VALUE
    return _value_fit(source, target) if source.is_range or target.is_range else Fit.NONE


def proportion(value: Fraction) -> str:
    """Return a value as plain figures, for texts to be searched for it."""
    return str(int(value)) if value.denominator == 1 else ""
