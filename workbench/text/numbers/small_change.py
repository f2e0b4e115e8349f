"""Amounts in two units: 5元3角, 五元三毛, 三块五, 两美元又三美分 are one amount each."""

from fractions import Fraction

from workbench.text.numbers.chinese_figures import read_numeral
from workbench.text.numbers.chinese_marks import TEN
from workbench.text.numbers.chinese_words import ChineseWords
from workbench.text.numbers.quantity import Dimension, Unit
from workbench.text.numbers.units import UNITS

_LOCAL = frozenset({"local", "CNY", "TWD", "HKD", "MOP", "SGD"})
_CENTS = frozenset({"USD", "EUR", "AUD", "CAD", "NZD", "SGD", "HKD", "GBP", "dollars"})

TENTH, HUNDREDTH = Fraction(1, 10), Fraction(1, 100)
NAMED_COIN = 3
"""三毛 is rather the writer."""

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
) -> tuple[Fraction, int, Unit] | None:
    """Return the amount of 三块五, 三块五毛 and 两毛五, whose first number ends at `end`.

    `None` for 三块石头; 一块四美元 is in dollars.
    """
    piece = text[end : end + 1]
    if not words.has("piece of money", piece):
        return None
    numeral = read_numeral(text, end + 1, words)
    single = numeral is not None and numeral.digits.isdecimal() and len(numeral.digits) == 1
    if numeral is None or not single or numeral.low != numeral.high:
        return None
    word = words.follows("change tenth", text, numeral.end)
    named = words.units.at(text, numeral.end)
    unit = words.unit_of.get(named, UNITS["local"])
    paid = bool(named) and unit.dimension is Dimension.MONEY
    ends = words.follows("money ends", text, numeral.end) or numeral.end == len(text)
    if not (word or paid or ends) or words.lookalikes.at(text, end + 1):
        return None
    size = TENTH if words.has("tenth of money", piece) else Fraction(1)
    amount = (value + numeral.low / TEN) * size
    after = numeral.end + len(word or (named if paid else ""))
    return amount, after, unit if paid and not word else UNITS["local"]


def is_tenths_of_money(text: str, end: int, words: ChineseWords) -> bool:
    """Return whether 角 before a place counts money: 三角二分, 三角钱; not 三角 alone."""
    tenth = words.has("tenth of money", text[end - 1 : end])
    numeral = read_numeral(text, end, words) if tenth else None
    fen = numeral is not None and words.follows("change hundredth", text, numeral.end)
    return bool(fen) or (tenth and bool(words.follows("money ends", text, end) == "钱"))


def is_tenth_coin(text: str, end: int, value: Fraction, words: ChineseWords) -> bool:
    """Return whether 毛 at a place counts money: 五毛涨到八毛; not 三毛, a name, nor 五毛党."""
    coin = words.has("coin", text[end : end + 1]) and value != NAMED_COIN and value < TEN
    after = end + 1
    return coin and (after == len(text) or bool(words.follows("coin ends", text, after)))
