"""What stands beside an English figure: its rate, its hedge, what it counts."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from functools import cache

from workbench.text.lexicons.hedges import all_hedges
from workbench.text.numbers.english_figures import EnglishNumeral, read_english_numeral
from workbench.text.numbers.english_units import (
    BETWEEN,
    CLOSE_UNITS,
    prefix_ends,
    prefixes,
    unit_phrases,
    unit_starts,
)
from workbench.text.numbers.english_words import Tokens
from workbench.text.numbers.quantity import PLAIN, Dimension, Kind, Precision, Quantity, Unit, units


@cache
def hedges_before() -> Mapping[str, Precision]:
    """Return what words before a number say of it."""
    return {
        phrase: Precision(each.precision) for each in all_hedges() for phrase in each.english_before
    }


@cache
def hedges_after() -> Mapping[str, Precision]:
    """Return what words after a number say of it."""
    return {
        phrase: Precision(each.precision) for each in all_hedges() for phrase in each.english_after
    }


@cache
def before_ends() -> frozenset[str]:
    """Return the tokens that words before a number end with."""
    return frozenset(phrase.split()[-1] for phrase in hedges_before())


@cache
def after_starts() -> frozenset[str]:
    """Return the tokens without which no phrase is looked for after a number."""
    return frozenset(phrase.split()[0] for phrase in hedges_after())


# Words of a bound that say little of how the number was rounded.
BOUNDS = frozenset({"up to", "as many as", "as much as", "within", "as few as", "beyond", "top"})

# Units of time: "over five years" may mean during them.
SPANS = frozenset(
    {"days", "weeks", "months", "years", "hours", "minutes", "seconds", "decades", "quarters"}
)


_RATES: Mapping[int, str] = {
    10**3: "per mille",
    10**4: "per 10,000",
    10**5: "per 100,000",
    10**6: "per million",
}
RATES = frozenset(_RATES.values())

_PER = ("per every", "per", "for every", "in every", "out of every", "out of", "in a", "in")
_BEGIN = frozenset(phrase.split()[0] for phrase in _PER)
_BEGIN_LATE = frozenset({"per", "for"})

# At most so many words stand between: 2.4 deaths per 1,000, 3 new cases per 100,000.
_NOUNS = 3

_SMALL: Mapping[str, Fraction] = {
    "jiao": Fraction(1, 10),
    "mao": Fraction(1, 10),
    "fen": Fraction(1, 100),
    "cents": Fraction(1, 100),
    "cent": Fraction(1, 100),
    "pence": Fraction(1, 100),
}


# Of which so many are told: seven out of 10; only one of more, as in "one in a million".
LARGEST_WHOLE = 1000

_OUT_OF = ("out of every", "out of the", "out of", "in every", "in", "of every", "of the")


def settled(found: Sequence[Quantity]) -> Iterator[Quantity]:
    """Yield quantities, those inside a proportion or a rate needed no more: nine in 10."""
    shares = [each for each in found if each.kind is Kind.FRACTION and each.needed is False]
    rate_end = 0
    for each in found:
        inside = each.start < rate_end or any(
            share.start <= each.start and each.end <= share.end and share is not each
            for share in shares
        )
        if each.unit.name in RATES:
            rate_end = each.unit_end
        yield replace(each, needed=False) if inside and each.needed else each


def whole_after(tokens: Tokens, above: EnglishNumeral) -> EnglishNumeral | None:
    """Return the whole of which a numeral tells the part: the 10 of "seven out of 10"."""
    place = above.end
    if tokens.word(place + 1) in {"in", "out"}:
        place += 1
    if tokens.word(place) not in {"in", "out", "of"}:
        return None
    lengths = [
        len(phrase.split())
        for phrase in _OUT_OF
        if tokens.phrase(place, place + len(phrase.split())) == phrase
    ]
    below = read_english_numeral(tokens, place + lengths[0]) if lengths else None
    if below is None or below.low <= above.low or below.part:
        return None
    if below.low > LARGEST_WHOLE and above.low > 1:
        return None
    return below if above.low.denominator == 1 and above.low else None


def rate_after(tokens: Tokens, end: int) -> tuple[Unit, int] | None:
    """Return the unit of the rate that follows the token before `end`, and where it ends."""
    for place in range(end, end + _NOUNS + 1):
        if place >= len(tokens) or not tokens.joined(place) or tokens.is_figure(place):
            return None
        word = tokens.word(place)
        for phrase in _PER if word in (_BEGIN if place == end else _BEGIN_LATE) else ():
            length = len(phrase.split())
            if tokens.phrase(place, place + length) == phrase:
                return _rate(tokens, place + length)
    return None


def _rate(tokens: Tokens, place: int) -> tuple[Unit, int] | None:
    if not tokens.joined(place):
        return None
    begin = place - 1 if tokens.word(place - 1) == "a" else place
    whole = read_english_numeral(tokens, begin)
    if whole is None or whole.low != whole.high or whole.low.denominator != 1:
        return None
    name = _RATES.get(int(whole.low))
    return (units()[name], whole.end) if name else None


def cents_after(tokens: Tokens, end: int, amount: Quantity) -> tuple[Fraction, int] | None:
    """Return an amount of money with the cents, jiao and fen that follow it, and their end."""
    if amount.unit.dimension is not Dimension.MONEY or amount.unit.factor != 1:
        return None
    place, value, last = _behind_unit(tokens, end), amount.low, None
    while (part := _part(tokens, place)) is not None:
        value, place = value + part[0], part[1]
        last = place
    return None if last is None else (value, last)


def _behind_unit(tokens: Tokens, end: int) -> int:
    """Return the token after the unit that stands at a token."""
    for length in (3, 2, 1):
        unit = unit_phrases().get(tokens.phrase(end, end + length))
        if unit is not None and unit.dimension is Dimension.MONEY:
            return end + length
    return end


def _part(tokens: Tokens, place: int) -> tuple[Fraction, int] | None:
    start = place + 1 if tokens.word(place) == "and" else place
    numeral = read_english_numeral(tokens, start)
    if numeral is None or numeral.article or numeral.low.denominator != 1:
        return None
    size = _SMALL.get(tokens.word(numeral.end))
    near = tokens.gap(start) in {" ", ", "} and tokens.joined(numeral.end)
    if size is None or not near or numeral.low * size >= 1:
        return None
    return numeral.low * size, numeral.end + 1


# In tokens.
LONGEST_HEDGE = 4

_DENIALS = frozenset({"no", "not", "never"})
_OPPOSITES = {
    Precision.AT_LEAST: Precision.AT_MOST,
    Precision.AT_MOST: Precision.AT_LEAST,
}

# Between a part and its unit: a quarter of a percentage point.
_OF_ONE = frozenset({"of a", "of an", "of one"})

_SKIPPED = frozenset({"a", "an", "the", "$", "us", "to", "by"})
_DAMPED = frozenset(
    {"over", "under", "around", "above", "past the", "past", "within", "below", "top"}
)


def currency_before(tokens: Tokens, index: int) -> tuple[Unit | None, int]:
    """Return the currency written before a number, and the token it begins with."""
    if tokens.word(index - 1) not in prefix_ends():
        return None, index
    for length in (3, 2, 1):
        unit = prefixes().get(tokens.phrase(index - length, index))
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
    for length in range(unit_starts().get(tokens.word(start), 0), 0, -1):
        phrase = tokens.phrase(start, start + length)
        unit = unit_phrases().get(phrase)
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
    """Return whether a number is below zero: minus 5, -5 C, -$3 billion, 5 degrees below zero."""
    if tokens.word(start - 1) in {"minus", "negative"} and tokens.joined(start):
        return True
    if unit is PLAIN:
        return tokens.phrase(unit_end, unit_end + 2) in {"below zero", "below freezing"}
    if unit.dimension not in _SIGNED:
        return False
    heat = unit.dimension is Dimension.TEMPERATURE
    below = heat and tokens.word(unit_end) == "below" and tokens.word(unit_end + 1)
    gap = tokens.gap(start) if start else f" {tokens.text[: tokens.starts[0]]}"
    signed = gap[-1:] in {"-", "−", "–"} and gap[:-1] != ""
    return below in {"zero", "freezing"} or (signed and not tokens.is_figure(start - 1))


# What may stand behind a sign; before a plain number it is rather a dash.
_SIGNED = frozenset({Dimension.TEMPERATURE, Dimension.PERCENT, Dimension.POINT, Dimension.MONEY})


def _before(tokens: Tokens, start: int) -> tuple[str, Precision | None]:
    place = start
    for _ in range(3):
        ends = tokens.word(place - 1) in before_ends()
        for length in range(LONGEST_HEDGE if ends else 0, 0, -1):
            phrase = tokens.phrase(place - length, place)
            if phrase in hedges_before() and tokens.joined(place):
                denied = tokens.word(place - length - 1) in _DENIALS
                return phrase, _OPPOSITES.get(
                    hedges_before()[phrase]
                ) if denied else hedges_before()[phrase]
        if tokens.word(place - 1) not in _SKIPPED:
            break
        place -= 1
    return "", None


def _after(tokens: Tokens, end: int) -> Precision | None:
    if tokens.word(end) not in after_starts():
        return None
    for length in (3, 2, 1):
        phrase = tokens.phrase(end, end + length)
        if phrase in hedges_after() and tokens.joined(end):
            return hedges_after()[phrase]
    return None


__all__ = ["currency_before", "precision_of", "unit_after"]
