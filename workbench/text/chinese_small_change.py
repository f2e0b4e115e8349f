"""Amounts in two units: 5元3角, 五元三毛, 三块五, 两美元又三美分 are one amount each."""

from fractions import Fraction

from workbench.text.chinese_number_figures import TEN, read_numeral
from workbench.text.chinese_number_words import ChineseWords
from workbench.text.quantity import Unit

_LOCAL = frozenset({"local", "CNY", "TWD", "HKD", "MOP", "SGD"})
_CENTS = frozenset({"USD", "EUR", "AUD", "CAD", "NZD", "SGD", "HKD", "GBP", "dollars"})

TENTH, HUNDREDTH = Fraction(1, 10), Fraction(1, 100)
SMALLEST_PARTS = 2
"""元, 角 and 分: two follow the first."""


def with_small_change(
    text: str, end: int, value: Fraction, unit: Unit, words: ChineseWords
) -> tuple[Fraction, int]:
    """Return an amount of a currency with the 角 and 分 that follow its unit, and their end.

    `value` and `end` come back as they are where nothing follows.
    """
    size = Fraction(1)
    for _ in range(SMALLEST_PARTS):
        start = end + bool(words.follows("and change", text, end))
        numeral = read_numeral(text, start, words)
        if numeral is None or numeral.low != numeral.high or numeral.low.denominator != 1:
            break
        part, after = _part(text, numeral.end, unit, words)
        if not 0 < part < size or numeral.low >= HUNDREDTH.denominator or after == numeral.end:
            break
        value, end, size = value + numeral.low * part, after, part
    return value, end


def _part(text: str, place: int, unit: Unit, words: ChineseWords) -> tuple[Fraction, int]:
    """Return the size of the smaller unit at a place, and where it ends; 0 where there is none."""
    if words.follows("no change", text, place):
        return Fraction(0), place
    cents = words.follows("change cents", text, place)
    if cents and unit.name in _CENTS | _LOCAL:
        return HUNDREDTH, place + len(cents)
    for name, size in (("change tenth", TENTH), ("change hundredth", HUNDREDTH)):
        word = words.follows(name, text, place)
        if word and unit.name in _LOCAL:
            return size, place + len(word)
    return Fraction(0), place


def pieces_of_money(
    text: str, end: int, value: Fraction, words: ChineseWords
) -> tuple[Fraction, int] | None:
    """Return the amount of 三块五 and 三块五毛, whose number ends at `end`; `None` for 三块石头."""
    if not words.has("piece of money", text[end : end + 1]):
        return None
    numeral = read_numeral(text, end + 1, words)
    single = numeral is not None and numeral.digits.isdecimal() and len(numeral.digits) == 1
    if numeral is None or not single or numeral.low != numeral.high:
        return None
    word = words.follows("change tenth", text, numeral.end)
    told = word or words.follows("money ends", text, numeral.end) or numeral.end == len(text)
    if not told or words.lookalikes.at(text, end + 1):
        return None
    return value + numeral.low / TEN, numeral.end + len(word)
