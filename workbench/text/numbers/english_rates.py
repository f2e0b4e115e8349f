"""What follows an English number and belongs to it: 2.4 per 1,000, one in three, the cents."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from workbench.text.numbers.english_figures import EnglishNumeral, read_english_numeral
from workbench.text.numbers.english_tokens import Tokens
from workbench.text.numbers.english_units import UNIT_PHRASES
from workbench.text.numbers.quantity import Dimension, Kind, Quantity, Unit
from workbench.text.numbers.units import UNITS

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


LARGEST_WHOLE = 1000
"""Of which so many are told: seven out of 10; only one of more, as in "one in a million"."""

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
