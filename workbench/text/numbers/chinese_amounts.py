"""Amounts in Chinese: a figure with its unit, small change, fractions of units."""

from fractions import Fraction
from typing import NamedTuple

from workbench.text.numbers.chinese_context import (
    HARD,
    Counted,
    counted_at,
    currency_before,
    growth_or_times,
    is_below_zero,
    joined_unit,
    precision_across,
    precision_after,
    precision_before,
    tenths,
    united,
)
from workbench.text.numbers.chinese_dates import calendar_end
from workbench.text.numbers.chinese_figures import Numeral, read_numeral
from workbench.text.numbers.chinese_words import TEN, ChineseWords
from workbench.text.numbers.quantity import PLAIN, Dimension, Kind, Precision, Quantity, Unit, units

_LOCAL = frozenset({"local", "CNY", "TWD", "HKD", "MOP", "SGD"})
_CENTS = frozenset({"USD", "EUR", "AUD", "CAD", "NZD", "SGD", "HKD", "GBP", "dollars"})

TENTH, HUNDREDTH = Fraction(1, 10), Fraction(1, 100)

# 三毛 is rather the writer.
NAMED_COIN = 3

# 元, 角 and 分: two follow the first.
SMALLEST_PARTS = 2


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
    numeral = _change_at(text, end + 1, words)
    single = numeral is not None and numeral.digits.isdecimal() and len(numeral.digits) == 1
    if numeral is None or not single or numeral.low != numeral.high:
        return None
    word = words.follows("change tenth", text, numeral.end)
    named = words.units.at(text, numeral.end)
    unit = words.unit_of.get(named, units()["local"])
    paid = bool(named) and unit.dimension is Dimension.MONEY
    ends = words.follows("money ends", text, numeral.end) or numeral.end == len(text)
    each = words.has("one", text[numeral.end : numeral.end + 1])
    word_begins = words.lookalikes.at(text, end + 1) and not each
    if not (word or paid or ends or each) or word_begins:
        return None
    size = TENTH if words.has("tenth of money", piece) else Fraction(1)
    amount = (value + numeral.low / TEN) * size
    after = numeral.end + len(word or (named if paid else ""))
    return amount, after, unit if paid and not word else units()["local"]


def _change_at(text: str, place: int, words: ChineseWords) -> Numeral | None:
    """Return the numeral at a place; the 五 alone of 两块五一杯, two and a half yuan a glass."""
    numeral = read_numeral(text, place, words)
    if numeral is None or not numeral.spelled or len(numeral.digits) != SMALLEST_PARTS:
        return numeral
    each = words.has("one", text[numeral.end - 1]) and counted_at(text, numeral.end, words).measured
    if not each:
        return numeral
    return read_numeral(text[: place + 1], place, words)


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


# From here on a numeral in words is a number without a measure word too: 三百, 五千.
SURELY_AMOUNT = 100

# Up to here a number in words may become "a pair", "another" or a plural.
LOOSE_BELOW = 3

# Up to here the contenders of a round are named by it: 四强, the semifinals.
LAST_ROUND = 32

# In figures: what may stand behind the meters of a height.
CENTIMETERS = 2

HUNDRED = 100
DOZEN = 12

# From here on it is one without a figure too: 十万, 百万.
SURELY_BARE = 100_000

_PER_CENT = {
    Fraction(100): "percent",
    Fraction(1000): "per mille",
    Fraction(10**4): "per 10,000",
    Fraction(10**5): "per 100,000",
    Fraction(10**6): "per million",
}


class Amount(NamedTuple):
    """A numeral with what belongs to it; `counts` tells whether it is a number at all."""

    end: int
    low: Fraction
    high: Fraction
    unit: Unit = PLAIN
    kind: Kind = Kind.CARDINAL
    precision: Precision = Precision.EXACT
    unit_end: int = 0
    measured: bool = True
    counts: bool = True
    needed: bool = True
    spelled: bool = False
    calendar: bool = False
    also: tuple[Fraction, ...] = ()

    def quantity(self, start: int) -> Quantity:
        """Return it as a quantity that stands at a place."""
        return Quantity(
            start,
            self.end,
            self.low,
            self.high,
            self.unit,
            self.kind,
            self.precision,
            self.needed,
            self.spelled,
            also=self.also,
            unit_end=max(self.end, self.unit_end),
        )


def read_amount(text: str, start: int, numeral: Numeral, words: ChineseWords) -> Amount:
    """Return the amount whose first numeral stands at a place of a folded text."""
    divided = words.follows("of which", text, numeral.end)
    if divided:
        return _fraction(text, start, numeral, numeral.end + len(divided), words)
    if tenths(text, numeral.end, numeral.low, words):
        return _tenths(text, start, numeral, words)
    ranged = _range(text, numeral, words)
    if ranged is not None and _is_calendar(text, ranged[0], ranged[1], words):
        return Amount(
            calendar_end(text, ranged[0], ranged[1], words), numeral.low, numeral.low, calendar=True
        )
    return _counted(text, start, numeral, ranged[1] if ranged else None, words)


def _is_calendar(text: str, start: int, numeral: Numeral, words: ChineseWords) -> bool:
    return calendar_end(text, start, numeral, words) > start


def _fraction(text: str, start: int, below: Numeral, place: int, words: ChineseWords) -> Amount:
    """Read 三分之一 and 百分之七十, which name what is divided first."""
    signed = words.has("minus", text[place : place + 1])
    above = read_numeral(text, place + signed, words)
    final = above is not None and words.follows("final", text, above.end)
    if above is None or below.low == 0 or final:
        return Amount(place, below.low, below.low, counts=False)
    whole = below.low
    unit = units().get(_PER_CENT.get(whole, ""), PLAIN)
    part = Fraction(1) if unit is not PLAIN else whole
    ranged = _range(text, above, words) if unit is not PLAIN else None
    last = ranged[1] if ranged else above
    precision = _precision(text, (start, last.end), above, unit, words)
    if precision is Precision.EXACT:
        precision = precision_across(text, start, words) or precision
    kind = Kind.CARDINAL if unit is not PLAIN else Kind.FRACTION
    high = last.high if ranged else above.high
    share = Amount(
        last.end, above.low / part, high / part, unit, kind, precision, spelled=above.spelled
    )
    if signed or is_below_zero(text, start, unit, words):
        return share._replace(low=-share.high, high=-share.low)
    return share


def _tenths(text: str, start: int, numeral: Numeral, words: ChineseWords) -> Amount:
    """Read 七成 and 七成五 as 70 and 75 percent."""
    end = numeral.end + 1
    extra = read_numeral(text, end, words)
    added = Fraction(0)
    if words.has("half", text[end : end + 1]) and not words.follows("half of", text, end + 1):
        end, added = end + 1, TEN / 2
    elif extra is not None and len(extra.digits) == 1 and not _counts(extra, text, words):
        end, added = extra.end, extra.low
    unit = units()["percent"]
    precision = _precision(text, (start, end), numeral, unit, words)
    low, high = numeral.low * 10 + added, numeral.high * 10 + added
    return Amount(end, low, high, unit, Kind.CARDINAL, precision, also=(low / 100,))


def _counts(numeral: Numeral, text: str, words: ChineseWords) -> bool:
    return counted_at(text, numeral.end, words).measured


def _range(text: str, first: Numeral, words: ChineseWords) -> tuple[int, Numeral] | None:
    """Return where the second numeral of 3至5万 begins, and it; `None` where there is no range."""
    place = first.end + (text[first.end : first.end + 1] == " ")
    if not words.has("to", text[place : place + 1]) or first.bare:
        return None
    start = place + 1 + (text[place + 1 : place + 2] == " ")
    second = read_numeral(text, start, words)
    if second is None or second.bare:
        return None
    shared = second.scale if _shares(first, second) else 1
    if first.low * shared >= second.high:
        return None
    return start, second


def _shares(first: Numeral, second: Numeral) -> bool:
    """Return whether the second's 万 or 亿 is said of both: 3至5万, not 3000至1万."""
    return first.scale == 1 and second.scale > 1 and first.low < second.low / second.scale


def _counted(
    text: str, start: int, first: Numeral, second: Numeral | None, words: ChineseWords
) -> Amount:
    last = second or first
    shared = second.scale if second and _shares(first, second) else 1
    before, begin = currency_before(text, start, words)
    counted = counted_at(text, last.end, words)
    degree = words.has("degree", text[last.end : last.end + 1]) or not counted.measured
    unit = joined_unit(before, counted, degree=degree)
    unit = _counted_degrees(unit, first)
    low, high = first.low * shared, last.high
    if counted.half:
        low, high = low + Fraction(1, 2), high + Fraction(1, 2)
    plain = unit is PLAIN
    if plain and words.has("discount", text[last.end : last.end + 1]) and low < HUNDRED:
        return _discount(last.end, low, high)
    kind = Kind.CARDINAL
    if plain and words.has("times", text[last.end : last.end + 1]):
        grown = growth_or_times(text, start, words)
        unit, kind = units()["times more"] if low == 1 else grown, Kind.MULTIPLE
    precision = _precision(text, (begin, counted.end), first, unit, words)
    if counted.more and precision is Precision.EXACT:
        precision = Precision.AT_LEAST
    amount = Amount(last.end, low, high, unit, kind, precision, counted.end)
    amount = _with_lesser_unit(text, _measured_on(text, amount, words), words)
    if is_below_zero(text, begin, unit, words):
        amount = amount._replace(low=-amount.high, high=-amount.low)
    if unit.name == "ten-year ages":
        amount = _aged(amount)
    if plain and is_dozen(text, amount.end, words):
        amount, counted = _dozens(amount), counted._replace(measured=True)
    if unit.name == "jiao":
        amount = amount._replace(low=low / TEN, high=high / TEN, unit=units()["local"])
    if last.short is not None and counted.measured:
        amount = amount._replace(also=(amount.low - last.short,))
    amount = _paid(text, amount, words)
    told = before is not None or amount.unit is not unit
    ranked = words.has("front", text[start - 1 : start]) and first.low >= TEN
    weighed = _weighed(amount, first, counted, told=told, ranked=ranked)
    return weighed._replace(needed=weighed.needed and not _is_listed(text, counted.end, words))


def _counted_degrees(unit: Unit, numeral: Numeral) -> Unit:
    """Return the unit of 三度, which is three times; of no other number of degrees."""
    times = unit.name == "degrees" and numeral.spelled and numeral.low < TEN
    return units()["occasions"] if times else unit


def _is_listed(text: str, end: int, words: ChineseWords) -> bool:
    """Return whether what was counted is told one by one, as in 四局比分为 with its four scores."""
    return bool(words.follows("list follows", text, end))


def _dozens(amount: Amount) -> Amount:
    """Return 三打 as thirty-six, which may be three of them too."""
    high = amount.high * DOZEN
    end = amount.end + 1
    return amount._replace(low=amount.low * DOZEN, high=high, unit_end=end, also=(amount.low,))


def is_dozen(text: str, place: int, words: ChineseWords) -> bool:
    """Return whether 打 at a place counts dozens: 三打啤酒; not 三打一 nor 两人打."""
    dozen = words.has("dozen", text[place : place + 1])
    return dozen and not words.follows("no dozen", text, place)


def _paid(text: str, amount: Amount, words: ChineseWords) -> Amount:
    """Return an amount of money with its small change: 5元3角, 三块五."""
    if amount.low != amount.high:
        return amount
    pieces = pieces_of_money(text, amount.end, amount.low, words)
    if pieces is not None:
        value, end, unit = pieces
        return amount._replace(low=value, high=value, unit=unit, unit_end=end)
    if amount.unit is PLAIN and is_tenth_coin(text, amount.end, amount.low, words):
        value, end = amount.low / TEN, amount.end + 1
        return amount._replace(low=value, high=value, unit=units()["local"], unit_end=end)
    if amount.unit.dimension is not Dimension.MONEY or amount.unit_end == amount.end:
        return amount
    value, end = with_small_change(text, amount.unit_end, amount.low, amount.unit, words)
    return amount._replace(low=value, high=value, unit_end=end)


def _measured_on(text: str, amount: Amount, words: ChineseWords) -> Amount:
    """Add what follows 米 or 秒 without a unit: 一米九二 is 1.92 meters."""
    end = amount.unit_end
    if not words.ends("tenfold", text, end) or end == amount.end or amount.low != amount.high:
        return amount
    rest = read_numeral(text, end, words)
    if rest is None or not rest.digits.isdecimal() or len(rest.digits) > CENTIMETERS:
        return amount
    if rest.low != rest.high or counted_at(text, rest.end, words).measured:
        return amount
    value = amount.low + rest.low / 10 ** len(rest.digits)
    return amount._replace(low=value, high=value, unit_end=rest.end)


def _with_lesser_unit(text: str, amount: Amount, words: ChineseWords) -> Amount:
    """Add what follows in a smaller unit, less than one of the larger: 六斤八两, 三公里二百米."""
    unit, end = amount.unit, amount.unit_end
    if unit.dimension not in _IN_TWO_UNITS or end == amount.end or amount.low != amount.high:
        return amount
    rest = read_numeral(text, end, words)
    if rest is None or rest.low != rest.high or rest.low.denominator != 1:
        return amount
    lesser = counted_at(text, rest.end, words)
    part = rest.low * lesser.unit.factor / unit.factor
    if lesser.unit.dimension is not unit.dimension or not 0 < part < 1:
        return amount
    value = amount.low + part
    return amount._replace(low=value, high=value, unit_end=lesser.end)


_IN_TWO_UNITS = frozenset({Dimension.MASS, Dimension.LENGTH})


def _aged(amount: Amount) -> Amount:
    """Read 七旬, seventy to seventy-nine years of age; 年近七旬 may be less."""
    low = amount.low * TEN
    near = amount.precision is Precision.AT_MOST
    return amount._replace(
        low=low - TEN / 2 if near else low,
        high=low if near else low + TEN - 1,
        unit=units()["years"],
        precision=Precision.FEW,
    )


def _discount(end: int, low: Fraction, high: Fraction) -> Amount:
    """Read 八折 and 八五折: 80 and 85 percent of the price, which is 20 and 15 percent off it."""
    scale = TEN if low < TEN else 1
    unit = units()["percent of the price"]
    off = (100 - low * scale,)
    return Amount(end, low * scale, high * scale, unit, needed=False, also=off)


def _weighed(
    amount: Amount, numeral: Numeral, counted: Counted, *, told: bool, ranked: bool
) -> Amount:
    """Decide whether it is a number, as 十 of 前十 is, and whether the translation must have it."""
    measured = counted.measured or told
    spelled = numeral.spelled
    hedged = amount.precision not in {Precision.EXACT, Precision.FEW}
    compound = not numeral.bare and not numeral.digits and numeral.low > TEN
    large = numeral.bare and numeral.low >= SURELY_BARE
    counts = not spelled or measured or compound or large or (hedged and numeral.bare)
    counts = counts or ranked
    needed = counts and _is_needed(amount, numeral, measured=measured)
    if numeral.precision is Precision.FEW and not measured and numeral.low < TEN:
        counts = False
    return amount._replace(measured=measured, counts=counts, needed=needed, spelled=spelled)


def _is_needed(amount: Amount, numeral: Numeral, *, measured: bool) -> bool:
    round_of = amount.unit.name == "contenders" and amount.low <= LAST_ROUND
    if amount.precision is Precision.FEW or amount.low == 0 or round_of:
        return False
    hard = amount.unit.dimension in HARD
    if amount.low == 1 and amount.high == 1:
        return hard and not numeral.spelled and amount.unit.dimension is not Dimension.MONEY
    if not numeral.spelled:
        return True
    if numeral.bare:
        return hard if numeral.low > TEN else measured
    if amount.low <= LOOSE_BELOW:
        return hard and numeral.low == numeral.high
    return measured or numeral.low >= SURELY_AMOUNT


def _precision(
    text: str, span: tuple[int, int], numeral: Numeral, unit: Unit, words: ChineseWords
) -> Precision:
    start, end = span
    bare = numeral.bare or numeral.precision is Precision.FEW
    before = precision_before(text, start, words, bare=bare)
    told = [numeral.precision, before, precision_after(text, end, unit, words)]
    near = words.has("from nearby", text[start - 1 : start])
    return united([way for way in told if way], unit, near=near)
