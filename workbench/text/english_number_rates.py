"""What follows an English number and belongs to it: a rate (2.4 per 1,000), cents after dollars."""

from collections.abc import Mapping
from fractions import Fraction

from workbench.text.english_number_figures import read_english_numeral
from workbench.text.english_number_tokens import Tokens
from workbench.text.english_number_units import UNIT_PHRASES
from workbench.text.quantity import Dimension, Quantity, Unit
from workbench.text.quantity_units import UNITS

_RATES: Mapping[int, str] = {
    10**3: "per mille",
    10**4: "per 10,000",
    10**5: "per 100,000",
    10**6: "per million",
}
RATES = frozenset(_RATES.values())

_PER = ("per every", "per", "for every", "in every", "out of every", "out of", "in a", "in")
_NOUNS = 3
"""At most so many words stand between: 2.4 deaths per 1,000, 3 new cases per 100,000."""

_SMALL: Mapping[str, Fraction] = {
    "jiao": Fraction(1, 10),
    "mao": Fraction(1, 10),
    "fen": Fraction(1, 100),
    "cents": Fraction(1, 100),
    "cent": Fraction(1, 100),
    "pence": Fraction(1, 100),
}


def rate_after(tokens: Tokens, end: int) -> tuple[Unit, int] | None:
    """Return the unit of the rate that follows the token before `end`, and where it ends."""
    for place in range(end, end + _NOUNS + 1):
        if place >= len(tokens) or not tokens.joined(place) or tokens.is_figure(place):
            return None
        for phrase in _PER if place == end or tokens.word(place) in {"per", "for"} else ():
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
    return (UNITS[name], whole.end) if name else None


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
        unit = UNIT_PHRASES.get(tokens.phrase(end, end + length))
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
