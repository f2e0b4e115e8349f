"""What a wrong number should be, written in the shape of the target's own words."""

import re
from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

from workbench.checks.numbers.pairs import Pair
from workbench.model.finding import Fix
from workbench.text.numbers.english_style import (
    SPELLED_BELOW,
    bare_figure,
    english_number,
    spelled_number,
    with_unit,
)
from workbench.text.numbers.english_words import FIXED, TENS_NAMES, VAGUE
from workbench.text.numbers.quantity import Dimension, Kind, Precision, Quantity, converted
from workbench.text.patterns import compiled

CONTENDERS = "contenders"
_ROUNDS: Mapping[int, str] = {
    4: "semifinals",
    8: "quarterfinals",
    16: "round of 16",
    32: "round of 32",
}

# Verbs and adjectives that hold a number of times, by how they begin.
_MULTIPLES: Mapping[int, str] = {2: "double", 3: "triple", 4: "quadruple", 5: "quintuple"}
_FOLDS: Mapping[int, str] = {2: "twofold", 3: "threefold", 4: "fourfold", 5: "fivefold"}

# Units that English has its own measure for: the writer chooses whether to convert.
_UNSURE_UNITS = frozenset(
    {"jin", "mu", "li", "ping", "taels", "Taiwan catties", "jia", "local", "degrees", ""}
)

_NAMED = frozenset(Dimension) - {Dimension.NONE, Dimension.PEOPLE}

# What joins the ends of a range that can be written again: 30 to 40, 30-40, 20 or 30.
_RANGE = compiled(r"\b(to|or)\b|\d\s?[-–—]\s?\d")

SIGN = compiled(r"(?:(?:US|HK|NT|[ACS])?[$]|[€£¥₩]|(?:RMB|CNY|USD|HKD|EUR|MOP)\s?)\Z")
LONGEST_SIGN = 4

# Of a converted value: two figures are as exact as "about" is.
_FIGURES = 2

# Ordinals that follow "an".
_VOWELS = ("8", "11th", "18th", "eigh", "elev")

_DECADES = dict(zip(range(20, 100, 10), TENS_NAMES.split(), strict=True))
_HUNDRED = 100


def value_fix(text: str, pair: Pair) -> Fix | None:
    """Return an edit of the number's own words where the rest of the phrase can stay."""
    source, target = pair.source, pair.target
    if text[target.start : target.end].lower() in FIXED:
        figure = _named(text, source, target)
    elif _is_plain(text, source, target):
        figure = _replacement(text, source, target)
    else:
        figure = _special(text, source, target)
    return Fix(target.start, target.end, figure) if figure else None


def unit_fix(text: str, pair: Pair) -> Fix | None:
    """Return an edit that keeps a number and gives it the source's unit or currency."""
    source, target = pair.source, pair.target
    unsure = source.unit.name in _UNSURE_UNITS or text[target.end : target.end + 1] == "-"
    if unsure or source.is_range or target.is_range or target.unit_end < target.end:
        return None
    sign = SIGN.search(text, max(0, target.start - LONGEST_SIGN), target.start)
    start = sign.start() if sign else target.start
    money = source.unit.dimension is Dimension.MONEY
    words = text[target.start : target.end]
    figure = bare_figure(source) if money and target.spelled else with_unit(words, source)
    return Fix(start, max(target.end, target.unit_end), figure)


def _is_plain(text: str, source: Quantity, target: Quantity) -> bool:
    """Return whether only the number has to change, not its unit nor what it is."""
    kinds = {source.kind, target.kind}
    fixed = kinds & {Kind.FRACTION, Kind.MULTIPLE, Kind.CODE} or len(kinds) > 1
    sizes = source.precision is target.precision is Precision.FEW
    if target.unit.name == "percent off" or sizes:
        return False
    if fixed or min(source.low, target.low) < 0 or source.is_range is not target.is_range:
        return False
    apart = source.unit.dimension is not target.unit.dimension
    units = apart or not source.unit.agrees(target.unit)
    if units and source.unit.dimension in _NAMED and target.unit.dimension in _NAMED:
        return False
    return not source.is_range or _RANGE.search(text, target.start, target.end) is not None


def _special(text: str, source: Quantity, target: Quantity) -> str | None:
    """Return the words of a number that is no plain one; `None` where none are known."""
    words = text[target.start : target.end]
    kinds = source.kind, target.kind
    if source.low < 0:
        return _below_zero(text, source, target)
    if source.kind is Kind.MULTIPLE:
        return _growth(source, target)
    if kinds == (Kind.FRACTION, Kind.FRACTION):
        return _fraction(words, source)
    if kinds == (Kind.CARDINAL, Kind.ORDINAL):
        return bare_figure(replace(source, kind=Kind.ORDINAL))
    return _sized_or_converted(words, source, target)


def _sized_or_converted(words: str, source: Quantity, target: Quantity) -> str | None:
    if source.precision is target.precision is Precision.FEW:
        return _size(words, source)
    if target.unit.name == "percent off" and source.also:
        return english_number(source.also[0])
    return _converted(source, target)


def _named(text: str, source: Quantity, target: Quantity) -> str | None:
    """Return another word for one that holds a number: doubled, quarterfinals; not for twins."""
    words = text[target.start : target.end]
    if source.kind is target.kind is Kind.MULTIPLE:
        return _times(words, source)
    name = _ROUNDS.get(int(source.low)) if source.unit.name == CONTENDERS else None
    if name is None or words.lower().removesuffix("s") + "s" not in _ROUNDS.values():
        return None
    return name if words.endswith("s") else name.removesuffix("s") if name.endswith("s") else None


def _below_zero(text: str, source: Quantity, target: Quantity) -> str | None:
    """Return a temperature with the "minus" that it lost; not after "by"."""
    heat = Dimension.TEMPERATURE in {source.unit.dimension, target.unit.dimension}
    changed = text[max(0, target.start - 3) : target.start] == "by "
    same = target.low == -source.low and heat and not changed
    return f"minus {text[target.start : target.end]}" if same else None


def _times(words: str, source: Quantity) -> str | None:
    """Return "doubling" for "tripling" and "twofold" for "threefold", as the source says."""
    times = int(source.low + (source.unit.dimension is Dimension.GROWTH))
    stem = _MULTIPLES.get(times)
    if stem is None or source.is_range or source.low.denominator != 1:
        return None
    for other in _MULTIPLES.values():
        if words.lower().startswith(other[:-1]):
            return stem[:-1] + words[len(other) - 1 :]
    return _FOLDS[times] if words.lower() in _FOLDS.values() else None


def _growth(source: Quantity, target: Quantity) -> str | None:
    """Return the percentage by which something grew: 是去年的1.5倍 is up 50 percent."""
    if target.unit.dimension is not Dimension.PERCENT or source.is_range or target.is_range:
        return None
    grown = source.unit.dimension is Dimension.GROWTH
    more = (source.low if grown else source.low - 1) * 100
    return english_number(more) if more > 0 else None


def _fraction(words: str, source: Quantity) -> str | None:
    """Return a part in the shape of another: a fifth, one-fifth, one in five."""
    value = source.low
    if source.is_range or not 0 < value < 1 or value.denominator > SPELLED_BELOW:
        return None
    if re.search(r"\b(?:in|out of)\b", words):
        shape = re.sub(r"^\S+", spelled_number(Fraction(value.numerator)), words)
        shape = re.sub(r"\S+$", spelled_number(Fraction(value.denominator)), shape)
        return shape.capitalize() if words[:1].isupper() else shape
    figure = english_number(value)
    if value.numerator == 1 and words.lower().startswith("a "):
        return "half" if figure == "half" else f"a {figure.removeprefix('one-')}"
    return figure


def _size(words: str, source: Quantity) -> str | None:
    """Return dozens for hundreds, and 40s or forties for 30s or thirties."""
    if source.unit.name == "years":
        decade = int(source.low)
        if decade not in _DECADES or source.high - source.low != SPELLED_BELOW - 1:
            return None
        spelled = words[:1].isalpha()
        return _DECADES[decade][:-1] + "ies" if spelled else f"{decade}s"
    first = words.split(" ", 1)[0].lower()
    return bare_figure(source) if first in VAGUE and source.high >= _HUNDRED / 5 else None


def _converted(source: Quantity, target: Quantity) -> str | None:
    """Return the source's value in the target's unit, where it is exact or said to be near."""
    if source.is_range or target.is_range or source.unit.name == target.unit.name:
        return None
    value = converted(source.low, source.unit, target.unit)
    if value is None or value <= 0:
        return None
    if value.denominator == 1:
        return english_number(value)
    if target.precision is not Precision.ABOUT:
        return None
    return english_number(Fraction(f"{float(value):.{_FIGURES}g}"))


def _replacement(text: str, source: Quantity, target: Quantity) -> str:
    """Return the right number, written as the wrong one is: spelled, with hyphens, capitalised."""
    words = text[target.start : target.end]
    small = source.low < SPELLED_BELOW and source.low.denominator == 1
    if source.is_range:
        return _range(words, source)
    if source.kind is Kind.ORDINAL:
        figure = bare_figure(source)
        if words.lower().startswith(("a ", "an ")):
            figure = f"{'an' if figure.startswith(_VOWELS) else 'a'} {figure}"
    else:
        figure = (spelled_number if small and target.spelled else english_number)(source.low)
    if "-" in words:
        figure = figure.replace(" ", "-")
    return figure.capitalize() if words[:1].isupper() else figure


def _range(words: str, source: Quantity) -> str:
    """Return a range joined as the target's is: 3,000 to 5,000; 30–40; 20 or 30."""
    word = re.search(r"\b(to|or)\b", words)
    joined = f" {word[1]} " if word else re.sub(r"[\w.,]", "", words).strip()[:1]
    low, high = english_number(source.low), english_number(source.high)
    first, _, scale = low.partition(" ")
    shared = scale and scale == high.partition(" ")[2]
    return f"{first if shared else low}{joined}{high}"
