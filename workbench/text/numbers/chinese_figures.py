"""Chinese numerals: from the figures at a place to their value.

A numeral is read as a row of marks, each figure, 十 百 千, 万 亿 兆 and the words for "several" and
"more than" being one; a word that leaves its value open (三四十, 几百) is read twice, once for the
lowest value and once for the highest.
"""

import math
import re
from fractions import Fraction
from functools import cache
from typing import NamedTuple

from workbench.text.folding import fold
from workbench.text.numbers.chinese_words import (
    NOTHING,
    TEN,
    ChineseWords,
    Mark,
    Sort,
    ending,
    read_figures,
    total,
)
from workbench.text.numbers.quantity import Precision, value_of
from workbench.text.patterns import compiled

# In figures: what is longer is no amount and is compared as a code.
LONGEST = 24

# In marks: no numeral in a text is longer.
LARGEST_MARKS = 40

KILO = 1000
PAIR = 2
MYRIAD = 10**4
HUNDRED_MILLION = 10**8

_LAST_ASCII = "\x7f"

# Before 兆 of a connection; how many characters before its figures.
_FLOWS = compiled(
    fold("(?:速率|网速|带宽|宽带|宽频|频宽|光纤|光世代|上网速度|传输速度)[^，。,;；]{0,6}$")
)
_REACH = 12

# What a nought that fills a place may stand before: 一年零十一个月.
_TEEN = frozenset(fold("十"))

# The most that 几 and 数 stand for: 数百 ends before a thousand.
_NEARLY_TEN = Fraction(999, 100)


class Numeral(NamedTuple):
    """A numeral that ends at `end`: its value or bounds, and how it is written.

    `scale` is the last 万, 亿 … that multiplies all of it, else 1; `bare` tells that it is only
    十, 百, 千, 万 … without a figure. `digits` holds the figures of one without a multiplier.
    """

    end: int
    low: Fraction
    high: Fraction
    precision: Precision
    spelled: bool
    bare: bool
    digits: str
    scale: int
    grouped: bool = False
    short: Fraction | None = None
    """What its last figure was taken for in 13万2; it may count ones before a unit."""


def read_numeral(text: str, start: int, words: ChineseWords) -> Numeral | None:
    """Return the numeral at a place of a folded text, `None` where there is none."""
    both = _both_of(text, start, words) if text[start : start + 1] > _LAST_ASCII else None
    return both or _one_numeral(text, start, words)


def _one_numeral(text: str, start: int, words: ChineseWords) -> Numeral | None:
    reader = _NumeralReader(text, start, words)
    reader.read()
    return reader.numeral()


def _both_of(text: str, start: int, words: ChineseWords) -> Numeral | None:
    """Read 十七十八 and 三十四十万, two whole numbers side by side: the one or the other."""
    found = _side_by_side().match(text, start)
    if found is None:
        return None
    numbers = (each for each in found.groups() if each)
    first, second = (_one_numeral(each, 0, words) for each in numbers)
    if first is None or second is None or not first.low < second.low:
        return None
    scale = words.big.get(text[found.end() : found.end() + 1], 1)
    return Numeral(
        end=found.end() + (scale > 1),
        low=first.low * scale,
        high=second.low * scale,
        precision=Precision.ABOUT,
        spelled=True,
        bare=False,
        digits="",
        scale=scale,
    )


@cache
def _side_by_side() -> re.Pattern[str]:
    """Return what two such numbers look like: both in tens, or both of one size as 三百四百."""
    figure, more = "[一二三四五六七八九]", "(?![一二三四五六七八九十百千])"
    tens = (f"({figure}?十)({figure}十){more}", f"({figure}?十{figure})({figure}?十{figure}){more}")
    sizes = [
        f"([一二两三四五六七八九]{size})([二两三四五六七八九]{size}){more}" for size in "百千万亿"
    ]
    return re.compile(fold("|".join((*tens, *sizes))))


class _NumeralReader:
    """Reads one numeral, mark by mark."""

    def __init__(self, text: str, start: int, words: ChineseWords) -> None:
        self._text = text
        self._start = start
        self._place = start
        self._words = words
        self._marks: list[Mark] = []
        self._digits = ""
        self._precision = Precision.EXACT
        self._grouped = False

    def read(self) -> None:
        """Take marks for as long as they make one numeral."""
        while len(self._marks) < LARGEST_MARKS and self._take():
            pass

    def numeral(self) -> Numeral | None:
        """Return what was read."""
        if not self._marks:
            return None
        figures = [mark for mark in self._marks if mark.sort is Sort.FIGURE]
        multiplied = any(mark.sort in {Sort.SMALL, Sort.BIG} for mark in self._marks)
        last = self._marks[-1]
        teens = not figures and len(self._marks) == 1 and last.low == TEN
        if teens and self._precision is Precision.AT_LEAST:
            return Numeral(
                self._place,
                TEN,
                TEN * 2 - 1,
                Precision.FEW,
                spelled=True,
                bare=True,
                digits="",
                scale=1,
            )
        if len(self._marks) == 1 and figures:
            return self._of_one(last)
        low = total([(mark.sort, mark.low) for mark in self._marks], last)
        exact = all(mark.low is mark.high for mark in self._marks)
        return Numeral(
            end=self._place,
            low=low,
            high=low if exact else total([(mark.sort, mark.high) for mark in self._marks], last),
            precision=self._precision,
            spelled=all(mark.spelled for mark in self._marks),
            bare=not figures and self._marks[0].sort is not Sort.ZERO,
            digits="" if multiplied else self._digits,
            scale=self._scale(),
            grouped=self._grouped,
            short=self._short(),
        )

    def _of_one(self, mark: Mark) -> Numeral:
        """Return the numeral of one mark that is a figure, as most are."""
        spelled, digits, grouped = mark.spelled, self._digits, self._grouped
        return Numeral(
            *(self._place, mark.low, mark.high, self._precision, spelled),
            bare=False,
            digits=digits,
            scale=1,
            grouped=grouped,
        )

    def _short(self) -> Fraction | None:
        """Return how much more 13万2 is than 130,002; `None` for any other numeral."""
        last, marks = self._marks[-1], [(mark.sort, mark.low) for mark in self._marks]
        if last.spelled or last.sort is not Sort.FIGURE or len(marks) == 1:
            return None
        return ending(marks, last.low, last) - last.low or None

    def _scale(self) -> int:
        sizes = [int(mark.low) for mark in self._marks if mark.sort is Sort.BIG]
        tail = self._marks[len(self._marks) - len(sizes) :]
        return math.prod(sizes) if all(mark.sort is Sort.BIG for mark in tail) else 1

    def _take(self) -> bool:
        character = self._text[self._place : self._place + 1]
        if "0" <= character <= "9":
            return self._take_arabic()
        if character in self._words.digits:
            return self._take_chinese()
        if self._words.has("several", character):
            return self._take_several()
        if character in self._words.tens:
            return self._take_tens(self._words.tens[character])
        return self._take_size(character)

    def _take_size(self, character: str) -> bool:
        if character == " ":
            return self._take_space()
        if self._words.has("point", character):
            return self._take_decimals()
        if character in self._words.small:
            return self._take_small(self._words.small[character])
        if character in self._words.big:
            return self._take_big(self._words.big[character])
        return self._words.has("more", character) and self._take_more()

    def _has_figure(self) -> bool:
        return bool(self._marks) and self._marks[-1].sort is Sort.FIGURE

    def _put(self, sort: Sort, low: Fraction, high: Fraction, *, spelled: bool = True) -> bool:
        self._marks.append(Mark(sort, low, high, spelled))
        return True

    def _take_space(self) -> bool:
        """Skip one space between Arabic figures and 万 or 亿."""
        after = self._text[self._place + 1 : self._place + 2]
        second = self._text[self._place + 2 : self._place + 3]
        arabic = self._has_figure() and not self._marks[-1].spelled
        more = self._words.has("more", after) and bool(second)
        if not (arabic and (more or after in self._words.big)):
            return False
        self._place += 1
        return True

    def _take_arabic(self) -> bool:
        if self._has_figure():
            return False
        end, figures, grouped = read_figures(self._text, self._place)
        if len(figures) > LONGEST or (self._marks and self._is_letter(end)):
            return False  # 3亿5G用户
        self._place, self._grouped = end, grouped
        self._digits += figures
        value = value_of(figures)
        return self._put(Sort.FIGURE, value, value, spelled=False)

    def _is_letter(self, place: int) -> bool:
        after = self._text[place : place + 1]
        return after.isascii() and after.isalpha()

    def _take_chinese(self) -> bool:
        if self._has_figure() or self._is_taels():
            return False
        if self._is_listed_pair():
            return True
        run = self._run()
        values = [self._words.digits[character] for character in run]
        is_filler = bool(self._marks) or self._text[self._place + 1 : self._place + 2] in _TEEN
        if values[0] == 0 and is_filler:
            self._place += 1
            return self._put(Sort.ZERO, NOTHING, NOTHING)
        if self._is_pair(values):
            self._place += len(run)
            self._precision = Precision.ABOUT
            return self._put(Sort.FIGURE, Fraction(values[0]), Fraction(values[1]))
        if len(run) > 1 and self._marks:
            run = run[:1]
        self._place += len(run)
        self._digits += "".join(map(str, values[: len(run)]))
        return self._put_decimal("".join(map(str, values[: len(run)])))

    def _is_taels(self) -> bool:
        """Return whether it is 两 that ends a numeral, a weight and no two: 五十两, 三万两."""
        tael = bool(self._marks) and self._words.has("tael", self._text[self._place])
        after = self._text[self._place + 1 : self._place + 2]
        return tael and after not in self._words.small and after not in self._words.big

    def _is_listed_pair(self) -> bool:
        """Take 三、四 before 十, 百 …: three or four of them."""
        window = self._text[self._place : self._place + 4].ljust(4)
        first, comma, second, size = tuple(window)
        digits = self._words.digits
        if not (self._words.has("comma", comma) and second in digits):
            return False
        if size not in self._words.small or digits[first] + 1 != digits[second]:
            return False
        self._place += 3
        self._precision = Precision.ABOUT
        return self._put(Sort.FIGURE, Fraction(digits[first]), Fraction(digits[second]))

    def _run(self) -> str:
        """Return the Chinese figures from here on, at most as many as an amount can have."""
        end = self._place
        while end - self._place < LONGEST and self._text[end : end + 1] in self._words.digits:
            if end > self._place and self._ends_in_taels(end):
                break
            end += 1
            if end == len(self._text):
                break
        return self._text[self._place : end]

    def _ends_in_taels(self, place: int) -> bool:
        """Return whether 两 at a place is a weight: 二两茶叶; not 一两个 nor 三两天."""
        words, after = self._words, place + 1
        if not words.has("tael", self._text[place]) or words.has("one", self._text[place - 1]):
            return False
        size = self._text[after : after + 1]
        counted = words.measures.at(self._text, after) or words.units.at(self._text, after)
        return not counted and size not in words.small and size not in words.big

    def _is_pair(self, values: list[int]) -> bool:
        """Return whether two figures mean "the one or the other": 三四, 三五, 一两, not 二〇."""
        return len(values) == PAIR and (values[0] + 1 == values[1] or values == [3, 5])

    def _put_decimal(self, whole: str) -> bool:
        """Take 点 and what follows it, unless it is a time of day."""
        place = self._place
        end = place + 1
        while end - place < LONGEST and self._text[end : end + 1] in self._words.digits:
            end += 1
            if end >= len(self._text):
                break
        if (
            not self._words.has("point", self._text[place : place + 1])
            or end == place + 1
            or self._is_clock(end)
        ):
            value = value_of(whole)
            return self._put(Sort.FIGURE, value, value)
        decimals = "".join(str(self._words.digits[each]) for each in self._text[place + 1 : end])
        self._place = end
        self._digits = f"{whole}.{decimals}"
        value = value_of(self._digits)
        return self._put(Sort.FIGURE, value, value)

    def _take_decimals(self) -> bool:
        """Take the decimals of a number that ends in 十 or 百: 十点五, 一百二十点三."""
        last = self._marks[-1] if self._marks else None
        if last is None or last.sort is not Sort.SMALL or last.low is not last.high:
            return False
        end = place = self._place + 1
        while end - place < LONGEST and self._text[end : end + 1] in self._words.digits:
            end += 1
            if end == len(self._text):
                break
        if end == place or self._is_clock(end) or self._is_in_day():
            return False
        decimals = "".join(str(self._words.digits[each]) for each in self._text[place:end])
        value = value_of(f"0.{decimals}")
        self._place = end
        return self._put(Sort.FIGURE, value, value)

    def _is_in_day(self) -> bool:
        return bool(self._words.ends("day part", self._text, self._start))

    def _is_clock(self, end: int) -> bool:
        after, second = self._text[end : end + 1], self._text[end + 1 : end + 2]
        if self._words.has("minute", after):
            return not self._words.has("of", second)
        return self._words.has("clock ending", after)

    def _take_several(self) -> bool:
        """Take 几 and 数, which need 十, 百 … or a measure word to be a number."""
        if self._has_figure() or (not self._marks and self._is_noun()):
            return False
        low = 1 if self._marks else 2
        self._place += 1
        self._precision = Precision.FEW
        return self._put(Sort.FIGURE, Fraction(low), _NEARLY_TEN)

    def _take_tens(self, figure: int) -> bool:
        """Take 廿 and 卅, which are 二十 and 三十 in one."""
        if self._has_figure():
            return False
        value = Fraction(figure)
        self._put(Sort.FIGURE, value, value)
        self._place += 1
        return self._put(Sort.SMALL, TEN, TEN)

    def _is_noun(self) -> bool:
        """Tell 指数 and 人数 from 数 that means several."""
        before = self._text[self._place - 1 : self._place]
        counts = self._words.has("counts", self._text[self._place])
        return counts and self._words.has("is counted", before)

    def _take_small(self, size: int) -> bool:
        after = self._text[self._place + 1 : self._place + 2]
        if size == KILO and self._marks and self._words.has("kilo", after):
            return False
        if self._marks and self._marks[-1].sort is Sort.SMALL and self._marks[-1].low < size:
            return False
        if not self._marks and TEN < size < KILO and after in self._words.digits:
            return False
        self._place += 1
        value = Fraction(size)
        return self._put(Sort.SMALL, value, value)

    def _take_big(self, size: int) -> bool:
        after = self._text[self._place + 1 : self._place + 2]
        if size > HUNDRED_MILLION and (self._words.has("mega", after) or self._is_of_data()):
            return False
        last = self._marks[-1] if self._marks else None
        if last is not None and last.sort is Sort.BIG and last.low >= size:
            return self._take_second_myriad(size)
        self._place += 1
        value = Fraction(size)
        return self._put(Sort.BIG, value, value)

    def _is_of_data(self) -> bool:
        """Return whether 兆 is of data that flows, as in 下载速率21兆: megabits."""
        before = self._text[max(0, self._start - _REACH) : self._start]
        return _FLOWS.search(before) is not None

    def _take_second_myriad(self, size: int) -> bool:
        """Take the second 万 of 四万万, which is 四亿."""
        if len(self._marks) == 1 or not size == self._marks[-1].low == MYRIAD:
            return False
        self._place += 1
        squared = Fraction(MYRIAD * MYRIAD)
        self._marks[-1] = Mark(Sort.BIG, squared, squared)
        return True

    def _take_more(self) -> bool:
        """Take 多, 余 and 来 in the middle of a numeral or at its end: 30多万, 十来个."""
        if not self._marks or self._precision is Precision.AT_LEAST:
            return False
        character = self._text[self._place]
        after = self._text[self._place + 1 : self._place + 2]
        came = self._words.has("came", character)
        if came and (self._marks[-1].sort is not Sort.SMALL or self._words.has("not came", after)):
            return False
        if self._has_figure() and self._marks[-1].low % 10 and after not in self._words.big:
            return False
        self._place += 1
        if self._precision is not Precision.FEW:
            self._precision = Precision.ABOUT if came else Precision.AT_LEAST
        return after in self._words.big or after in self._words.small
