"""The numbers of a Chinese text by value: 三亿五千万, 25.5万亿, 七成, 三分之一, 第28次, 几十.

One pass from left to right over the folded text; each place is looked at a bounded number of times,
so that the time is proportional to the length whatever the text holds. A small Chinese figure
counts only before a measure word, a unit or 百 千 万 亿; words that only look like numbers are
passed over (`workbench.text.numbers.chinese_words`).
"""

from dataclasses import replace
from fractions import Fraction
from functools import cache, lru_cache
from itertools import pairwise

from workbench.text.dates.chinese_words import date_word, read_asides
from workbench.text.english_tokens import is_chinese
from workbench.text.folding import fold
from workbench.text.numbers.chinese_amounts import (
    LOOSE_BELOW,
    Amount,
    is_tenths_of_money,
    read_amount,
)
from workbench.text.numbers.chinese_codes import latin_at
from workbench.text.numbers.chinese_context import (
    counted_at,
    precision_across,
    precision_after,
    precision_before,
    united,
)
from workbench.text.numbers.chinese_dates import (
    FIRST_YEAR,
    LAST_YEAR,
    YEAR_FIGURES,
    calendar_end,
    may_be_date,
    written_date_end,
)
from workbench.text.numbers.chinese_figures import Numeral, read_numeral
from workbench.text.numbers.chinese_meant import meant_by_context
from workbench.text.numbers.chinese_set_words import age_words, size_at
from workbench.text.numbers.chinese_words import TEN, ChineseWords, chinese_words
from workbench.text.numbers.financial import read_financial
from workbench.text.numbers.quantity import Dimension, Kind, Precision, Quantity, Unit, units
from workbench.text.recent import RECENT

MONTHS_IN_YEAR = 12

# Of goals and sets; 100比1 is rather a rate.
HIGHEST_SCORE = 30

# Of those of whom so many are counted: 每百人.
LARGEST_WHOLE = 1000

SHARE_GAP = 4

# In characters: how far the part stands behind 每 so many.
SHARE_REACH = 18

# In characters: how far before the whole 每 may stand.
_EACH_REACH = 4

# In figures: the shortest telephone number.
HOTLINE = 3

# In figures: a longer row without commas, multiplier and unit is a code.
LONGEST_AMOUNT = 7

LOOSE = frozenset({Dimension.NONE, Dimension.PEOPLE})

# What is told of one of them: 每公里, 每天.
SINGLE = frozenset(
    {
        *(Dimension.TIME, Dimension.MONTHS, Dimension.LENGTH, Dimension.MASS),
        *(Dimension.AREA, Dimension.VOLUME),
    }
)

_HALF = Fraction(1, 2)


@lru_cache(RECENT)
def chinese_quantities(text: str) -> tuple[Quantity, ...]:
    """Return the quantities of a Chinese text in any variant, in its order, offsets in code points.

    Figures of dates and times are among them with the kind `CALENDAR`.
    """
    reader = _ChineseNumberReader(read_financial(read_asides(fold(text))), chinese_words())
    reader.read()
    ages = age_words(reader.text, reader.found)
    found = sorted((*reader.found, *ages), key=_start) if ages else reader.found
    return meant_by_context(reader.text, found)


@cache
def _leading_signs() -> frozenset[str]:
    """Return what begins a number and is no figure."""
    groups = chinese_words().groups
    return frozenset().union(
        *(groups[each] for each in ("ordinal", "leading", "both", "half", "each", "turn"))
    )


def _start(quantity: Quantity) -> int:
    return quantity.start


class _ChineseNumberReader:
    """Goes through a folded text from left to right."""

    def __init__(self, text: str, words: ChineseWords) -> None:
        self.text = text
        self._words = words
        self.found: list[Quantity] = []

    def read(self) -> None:
        place = 0
        while (start := self._words.starts.search(self.text, place)) is not None:
            place = max(start.start() + 1, self._step(start.start()))
        for whole, part in pairwise(tuple(self.found)):
            self._share(whole, part)

    def _share(self, whole: Quantity, part: Quantity) -> None:
        """Add 每五人有两人 and 五人中有两人 as two fifths to its two numbers."""
        text = self.text
        between = text[max(whole.end, part.start - 3) : part.start]
        among = self._words.has("among", between[:1]) and len(between) < SHARE_GAP
        if not (among or self._is_of_each(whole)):
            return
        plain = {whole.kind, part.kind} == {Kind.CARDINAL} and not whole.is_range
        near = part.start - whole.end < SHARE_REACH
        smaller = 0 < part.low < whole.low <= LARGEST_WHOLE and part.low == part.high
        holds = any(self._words.has("holds", each) for each in between)
        if plain and near and smaller and holds:
            value = part.low / whole.low
            share = Quantity(whole.start, part.end, value, value, kind=Kind.FRACTION, needed=False)
            self.found.append(share)

    def _is_of_each(self, whole: Quantity) -> bool:
        """Return whether 每 stands before a number, perhaps with what is done: 每卖出两辆."""
        before = self.text[max(0, whole.start - _EACH_REACH) : whole.start]
        places = [at for at, sign in enumerate(before) if self._words.has("each", sign)]
        return bool(places) and (before[places[-1] + 1 :] or "每").isalpha()

    def _step(self, place: int) -> int:
        """Read what begins at a place; return where to go on."""
        character = self.text[place]
        if character.isascii():
            return self._latin(place)
        if character in _leading_signs():
            for group, reader in (
                ("ordinal", self._ordinal),
                ("leading", self._leading),
                ("both", self._both),
                ("half", self._half),
                ("each", self._each),
                ("turn", self._turned),
            ):
                if self._words.has(group, character):
                    return reader(place)
        size = size_at(self.text, place)
        if size is not None:
            return self._put(size)
        lookalike = self._words.lookalikes.at(self.text, place)
        if lookalike and (day := date_word("event").match(self.text, place)) is not None:
            return self._idiom(place, day.end())  # 六四三十五周年
        if lookalike and not self._is_amount(place, lookalike):
            return self._idiom(place, place + len(lookalike))
        return self._numeral(place)

    def _idiom(self, place: int, end: int) -> int:
        """Keep what an idiom's number amounts to, which English may say: 三十而立."""
        numeral = read_numeral(self.text, place, self._words)
        if numeral is not None and numeral.low > TEN:
            self._put(self._calendar(place, numeral.end))
        return end

    def _is_amount(self, place: int, lookalike: str) -> bool:
        """Return whether a look-alike begins a fraction all the same: 十分之一."""
        numeral = read_numeral(self.text, place, self._words)
        if numeral is None:
            return False
        divided = self._words.follows("of which", self.text, numeral.end)
        if is_tenths_of_money(self.text, place + len(lookalike), self._words):
            return True
        end = max(numeral.end, counted_at(self.text, numeral.end, self._words).end)
        return bool(divided) or end > place + len(lookalike)

    def _put(self, quantity: Quantity) -> int:
        last = self.found[-1] if self.found else None
        if last is not None and _is_continued(last, quantity):
            self.found[-1] = replace(last, also=(last.low + quantity.low / MONTHS_IN_YEAR,))
            quantity = replace(quantity, needed=False)
        self.found.append(quantity)
        return max(quantity.end, quantity.unit_end)

    def _latin(self, place: int) -> int:
        end = written_date_end(self.text, place)
        if end > place:
            return self._put(self._calendar(place, end))
        latin = latin_at(self.text, place, self._words)
        if latin is None:
            return self._numeral(place)
        if latin.code:
            value = Fraction(0)
            self._put(Quantity(place, latin.end, value, value, kind=Kind.CODE, code=latin.code))
        return latin.end

    def _calendar(self, start: int, end: int) -> Quantity:
        numeral = read_numeral(self.text, start, self._words)
        value = Fraction(0) if numeral is None else numeral.low
        return Quantity(start, end, value, value, kind=Kind.CALENDAR, needed=False)

    def _ordinal(self, place: int) -> int:
        """Read 第 with its number; the first and the second are often said otherwise."""
        lookalike = self._words.lookalikes.at(self.text, place)
        start = place + 2 if self.text[place + 1 : place + 2] == " " else place + 1
        numeral = read_numeral(self.text, start, self._words)
        if lookalike or numeral is None or numeral.precision is Precision.FEW:
            return max(place + 1, place + len(lookalike))
        ranged = read_amount(self.text, start, numeral, self._words)
        end = ranged.end if ranged.high != ranged.low else numeral.end
        needed = numeral.low > (LOOSE_BELOW if numeral.spelled else LOOSE_BELOW - 1)
        high = ranged.high if ranged.high != ranged.low else numeral.high
        quantity = Quantity(place, end, numeral.low, high, kind=Kind.ORDINAL, needed=needed)
        return self._put(quantity)

    def _leading(self, place: int) -> int:
        """Read 首次 and the like, which may be "first" but need not."""
        if not self._words.follows("first counted", self.text, place + 1):
            return place + 1
        one = Fraction(1)
        return self._put(Quantity(place, place + 1, one, one, kind=Kind.ORDINAL, needed=False))

    def _each(self, place: int) -> int:
        """Read 每升 and 每个月 as one of the unit; 每三天 counts by itself."""
        word = self._words.units.at(self.text, place + 1)
        unit = self._words.unit_of[word] if word else units()[""]
        if unit.dimension not in SINGLE or self._is_two(word, place + 1 + len(word)):
            return place + 1
        one, end = Fraction(1), place + 1 + len(word)
        self._put(Quantity(place, end, one, one, unit, needed=False, spelled=True, unit_end=end))
        return end

    def _is_two(self, word: str, end: int) -> bool:
        """Return whether 两 counts what follows, as in 每两周, and is no weight."""
        counted = self._words.units.at(self.text, end) or self._words.measures.at(self.text, end)
        return self._words.has("tael", word) and bool(counted)

    def _both(self, place: int) -> int:
        two = Fraction(2)
        return self._put(Quantity(place, place + 1, two, two, needed=False, spelled=True))

    def _half(self, place: int) -> int:
        """Read 半年, 一半, 过半; not 半岛."""
        lookalike = self._words.lookalikes.at(self.text, place)
        if lookalike and not self._words.has("several", lookalike[-1]):
            return place + len(lookalike)
        skipped = 2 if self._words.has("piece", self.text[place + 1 : place + 2]) else 1
        after = self._words.units
        word = after.at(self.text, place + skipped)
        if not word:
            word, skipped = after.at(self.text, place + 1), 1
        unit = self._words.unit_of[word] if word else units()[""]
        end = place + skipped + len(word) if word else place + 1
        precision = self._half_precision(place, end, unit)
        kind = Kind.FRACTION if unit.dimension in LOOSE else Kind.CARDINAL
        half = Quantity(place, place + 1, _HALF, _HALF, unit, kind, precision, False, unit_end=end)
        if self._words.has("most", self.text[place - 1 : place]):
            half = replace(half, also=(Fraction(1),))  # 大半年, most of a year
        return self._put(half)

    def _half_precision(self, place: int, end: int, unit: Unit) -> Precision:
        """Return what softens a half: 不到一半, 过半, 半数以上."""
        text, words = self.text, self._words
        start = place - 1 if words.has("one", text[place - 1 : place]) else place
        told = (
            precision_before(text, start, words, bare=True),
            precision_across(text, start, words),
            precision_after(text, end + words.has("counts", text[end : end + 1]), unit, words),
        )
        near = words.has("from nearby", text[start - 1 : start])
        return united([way for way in told if way], unit, near=near)

    def _turned(self, place: int) -> int:
        """Read 翻番, 翻了一番, 翻两番, 翻倍: a doubling each time."""
        start = place + 1
        if self._words.has("done", self.text[start : start + 1]):
            start += 1
        numeral = read_numeral(self.text, start, self._words)
        end = start if numeral is None else numeral.end
        turns = Fraction(1) if numeral is None else numeral.low
        unit, kind = units()["times"], Kind.MULTIPLE
        if self._words.has("turned", self.text[end : end + 1]) and turns.denominator == 1:
            times = Fraction(2 ** min(int(turns), 9))
            return self._put(Quantity(place, end + 1, times, times, unit, kind))
        if numeral is None and self._words.has("times", self.text[end : end + 1]):
            two = Fraction(2)
            return self._put(Quantity(place, end + 1, two, two, unit, kind, needed=False))
        return place + 1

    def _term(self, place: int, years: Numeral) -> int:
        """Read 判刑8年6月 as years and months; return its end, its start where it is none."""
        term = date_word("term").match(self.text, place)
        months = None if term is None else read_numeral(self.text, years.end + 1, self._words)
        if term is None or months is None:
            return place
        for start, each, unit in ((place, years, "years"), (years.end + 1, months, "months")):
            end = each.end + 1
            spelled = each.spelled
            self._put(
                Quantity(
                    start,
                    each.end,
                    each.low,
                    each.low,
                    units()[unit],
                    spelled=spelled,
                    unit_end=end,
                )
            )
        return term.end()

    def _numeral(self, place: int) -> int:
        numeral = read_numeral(self.text, place, self._words)
        if numeral is None or self._ends_word(place):
            return place + 1
        end = self._term(place, numeral)
        if end > place:
            return end
        end = calendar_end(self.text, place, numeral, self._words)
        if end > place:
            return self._put(self._calendar(place, end))
        if self._words.follows("plenum", self.text, numeral.end):
            value, end = numeral.low, numeral.end
            kind = Kind.ORDINAL
            return self._put(Quantity(place, end, value, value, kind=kind, needed=False))
        if self._is_plan(place):
            value = Fraction(TEN + self._words.digits[self.text[place + 1]])
            return self._put(
                Quantity(place, place + 3, value, value, kind=Kind.ORDINAL, needed=False)
            )
        score = self._score(place, numeral)
        return score if score > place else self._amount(place, numeral)

    def _ends_word(self, place: int) -> bool:
        """Return whether it is the 一 of 唯一, 统一, not one of 一一."""
        has = self._words.has
        return has("one", self.text[place]) and has("one ends", self.text[place - 1 : place])

    def _is_plan(self, place: int) -> bool:
        """Return whether 十四五 is the 14th Five-Year Plan."""
        ten, number, five = tuple(self.text[place : place + 3].ljust(3))
        words = self._words
        plan = words.has("teens", ten) and number in words.digits and words.has("five", five)
        quoted = words.has("opening quote", self.text[place - 1 : place])
        return plan and (quoted or bool(words.follows("of a plan", self.text, place + 3)))

    def _score(self, place: int, first: Numeral) -> int:
        """Read 3比1, both of whose numbers count; return its end, its start where it is none."""
        if not self._words.has("against", self.text[first.end : first.end + 1]):
            return place
        second = read_numeral(self.text, first.end + 1, self._words)
        if second is None or not (first.digits.isdigit() and second.digits.isdigit()):
            return place
        for start, each in ((place, first), (first.end + 1, second)):
            played = first.low <= HIGHEST_SCORE and (each.low > 0 or first.low > second.low)
            needed = played or each.low > 1
            self._put(
                Quantity(start, each.end, each.low, each.low, needed=needed, spelled=each.spelled)
            )
        return second.end

    def _amount(self, place: int, numeral: Numeral) -> int:
        if self._is_series(place, numeral):
            return numeral.end
        amount = read_amount(self.text, place, numeral, self._words)
        if self._is_by_the_way(place, numeral) or may_be_date(self.text, place, numeral.digits):
            amount = amount._replace(needed=False)
        if amount.calendar:
            return self._put(self._calendar(place, amount.end))
        if self._is_year(numeral, amount):
            return self._put(self._calendar(place, numeral.end))
        if self._is_code(place, numeral, amount):
            return self._put(_code(place, numeral))
        if not amount.counts:
            return max(place + 1, numeral.end if len(numeral.digits) > 1 else place + 1)
        return self._put(amount.quantity(place))

    def _is_series(self, place: int, numeral: Numeral) -> bool:
        """Return whether it is the wins of 七战四胜, which is a best of seven."""
        text, words = self.text, self._words
        fought = words.has("fought", text[place - 1 : place]) and text[place - 2] in words.digits
        return bool(fought) and words.has("won", text[numeral.end : numeral.end + 1])

    def _is_by_the_way(self, place: int, numeral: Numeral) -> bool:
        """Return whether it is a number of a street or nights after days: 五段7号, 九天八夜."""
        before, after = self.text[place - 1 : place], self.text[numeral.end : numeral.end + 1]
        has = self._words.has
        in_street = has("street", before) and has("in a street", after)
        return in_street or (has("days before", before) and has("nights", after))

    def _is_year(self, numeral: Numeral, amount: Amount) -> bool:
        """Return whether four figures by themselves are a year: 东京2020."""
        plain = len(numeral.digits) == YEAR_FIGURES and not numeral.grouped and not amount.measured
        return plain and FIRST_YEAR + 900 <= numeral.low <= LAST_YEAR - 100

    def _is_code(self, place: int, numeral: Numeral, amount: Amount) -> bool:
        if not numeral.digits.isdigit() or numeral.grouped:
            return False
        if amount.measured:
            return False
        zero = len(numeral.digits) > 1 and numeral.digits[0] == "0"
        if not numeral.spelled and (zero or len(numeral.digits) > LONGEST_AMOUNT):
            return True
        if not numeral.spelled and self.text[place - 1 : place] == "-":
            return is_chinese(self.text[place - 2 : place - 1])  # 歼-16, 东风-41
        called = self._words.ends("telephone", self.text, place)
        hotline = self._words.follows("hotline", self.text, numeral.end)
        return len(numeral.digits) >= HOTLINE and bool(called or hotline)


def _is_continued(years: Quantity, months: Quantity) -> bool:
    """Return whether months follow years at once, as in 十年零六个月, which is ten and a half."""
    close = years.unit_end == months.start
    return close and (years.unit.name, months.unit.name) == ("years", "months")


def _code(place: int, numeral: Numeral) -> Quantity:
    return Quantity(
        place, numeral.end, Fraction(0), Fraction(0), kind=Kind.CODE, code=numeral.digits
    )
