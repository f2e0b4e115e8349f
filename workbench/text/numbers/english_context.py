"""What stands around an English numeral: its currency, its unit, the words that soften it."""

from fractions import Fraction

from workbench.text.numbers.english_figures import EnglishNumeral
from workbench.text.numbers.english_hedges import AFTER, BEFORE, BOUNDS, SPANS
from workbench.text.numbers.english_tokens import Tokens
from workbench.text.numbers.english_units import (
    BETWEEN,
    CLOSE_UNITS,
    PREFIXES,
    UNIT_PHRASES,
    UNIT_STARTS,
)
from workbench.text.numbers.quantity import PLAIN, Dimension, Precision, Unit
from workbench.text.numbers.units import UNITS

PREFIX_ENDS = frozenset(phrase.split()[-1] for phrase in PREFIXES)
BEFORE_ENDS = frozenset(phrase.split()[-1] for phrase in BEFORE)
AFTER_STARTS = frozenset(phrase.split()[0] for phrase in AFTER)
"""Where one of these words is not, no phrase is looked for."""

LONGEST_HEDGE = 4
"""In tokens."""

_DENIALS = frozenset({"no", "not", "never"})
_OPPOSITES = {
    Precision.AT_LEAST: Precision.AT_MOST,
    Precision.AT_MOST: Precision.AT_LEAST,
}

_OF_ONE = frozenset({"of a", "of an", "of one"})
"""Between a part and its unit: a quarter of a percentage point."""

_SKIPPED = frozenset({"a", "an", "the", "$", "us", "to", "by"})
_DAMPED = frozenset(
    {"over", "under", "around", "above", "past the", "past", "within", "below", "top"}
)


def currency_before(tokens: Tokens, index: int) -> tuple[Unit | None, int]:
    """Return the currency written before a number, and the token it begins with."""
    if tokens.word(index - 1) not in PREFIX_ENDS:
        return None, index
    for length in (3, 2, 1):
        unit = PREFIXES.get(tokens.phrase(index - length, index))
        spaced = length > 1 and tokens.gap(index - 1) != "" and len(tokens.word(index - 2)) == 1
        if unit is not None and tokens.joined(index) and not spaced:
            return unit, index - length
    return None, index


def unit_after(tokens: Tokens, numeral: EnglishNumeral) -> tuple[Unit, int, Fraction]:
    """Return the unit after a numeral, the token after it, and a half that is added behind it.

    An adjective may stand between: "three straight days"; "half an hour".
    """
    start = numeral.end
    if numeral.part and tokens.word(start) in {"a", "an"}:
        start += 1
    if tokens.word(start) in BETWEEN and tokens.joined(start):
        start += 1
    unit, end = _unit_at(tokens, start, close=start == numeral.end)
    if unit is PLAIN and numeral.part and tokens.phrase(start, start + 2) in _OF_ONE:
        unit, end = _unit_at(tokens, start + 2, close=False)
    if unit is PLAIN:
        return PLAIN, numeral.end, Fraction(0)
    if tokens.phrase(end, end + 3) == "and a half" and tokens.joined(end):
        return unit, end + 3, Fraction(1, 2)
    return unit, end, Fraction(0)


def _unit_at(tokens: Tokens, start: int, *, close: bool) -> tuple[Unit, int]:
    for length in range(UNIT_STARTS.get(tokens.word(start), 0), 0, -1):
        phrase = tokens.phrase(start, start + length)
        unit = UNIT_PHRASES.get(phrase)
        if unit is None or not tokens.joined(start):
            continue
        if phrase in CLOSE_UNITS and not (close and tokens.gap(start) == ""):
            continue
        return unit, start + length
    return PLAIN, start


def precision_of(tokens: Tokens, start: int, unit_end: int, end: int | None = None) -> Precision:
    """Return what the words before a number's first token and after its unit say of it."""
    phrase, before = _before(tokens, start)
    after = _after(tokens, unit_end) or (_after(tokens, end) if end is not None else None)
    spanned = tokens.word(unit_end - 1) in SPANS
    if before and phrase in _DAMPED and spanned:
        before = Precision.OPEN
    if phrase in BOUNDS:
        before = Precision.OPEN
    told = {way for way in (before, after) if way}
    if len(told) > 1:
        told.discard(Precision.ABOUT)
    return told.pop() if len(told) == 1 else Precision.OPEN if told else Precision.EXACT


def is_below_zero(tokens: Tokens, start: int, unit_end: int, unit: Unit) -> bool:
    """Tell whether a number is below zero: minus 5, -5 C, -$3 billion, 5 degrees below zero."""
    if tokens.word(start - 1) in {"minus", "negative"} and tokens.joined(start):
        return True
    if unit.dimension not in _SIGNED:
        return False
    heat = unit.dimension is Dimension.TEMPERATURE
    below = heat and tokens.word(unit_end) == "below" and tokens.word(unit_end + 1)
    gap = tokens.gap(start) if start else f" {tokens.text[: tokens.starts[0]]}"
    signed = gap[-1:] in {"-", "−", "–"} and gap[:-1] != ""
    return below in {"zero", "freezing"} or (signed and not tokens.is_figure(start - 1))


_SIGNED = frozenset({Dimension.TEMPERATURE, Dimension.PERCENT, Dimension.POINT, Dimension.MONEY})
"""What may stand behind a sign; before a plain number it is rather a dash."""


def _before(tokens: Tokens, start: int) -> tuple[str, Precision | None]:
    place = start
    for _ in range(3):
        ends = tokens.word(place - 1) in BEFORE_ENDS
        for length in range(LONGEST_HEDGE if ends else 0, 0, -1):
            phrase = tokens.phrase(place - length, place)
            if phrase in BEFORE and tokens.joined(place):
                denied = tokens.word(place - length - 1) in _DENIALS
                return phrase, _OPPOSITES.get(BEFORE[phrase]) if denied else BEFORE[phrase]
        if tokens.word(place - 1) not in _SKIPPED:
            break
        place -= 1
    return "", None


def _after(tokens: Tokens, end: int) -> Precision | None:
    if tokens.word(end) not in AFTER_STARTS:
        return None
    for length in (3, 2, 1):
        phrase = tokens.phrase(end, end + length)
        if phrase in AFTER and tokens.joined(end):
            return AFTER[phrase]
    return None


__all__ = ["UNITS", "currency_before", "precision_of", "unit_after"]
