"""Dates and times of day in Chinese: recognised well enough to leave their figures alone."""

from collections.abc import Callable

from workbench.text.dates.chinese_figures import NAMED_DAYS
from workbench.text.dates.chinese_words import date_word
from workbench.text.folding import fold
from workbench.text.han import HAN
from workbench.text.numbers.chinese_figures import Numeral, read_numeral
from workbench.text.numbers.chinese_words import ChineseWords
from workbench.text.patterns import compiled

LAST_HOUR = 24
LAST_DAY = 31
LAST_MONTH = 12
FIRST_YEAR, LAST_YEAR = 1000, 2200
YEAR_FIGURES = 4
MODERN_YEAR = 1900
DECADE_FIGURES = 2
LAST_MINUTE = 60
SATURDAY = 6

# A date or time in figures: 2023-07-16, 2023/24, 21:30, 7/16.
_WRITTEN = compiled(
    r"(?:1\d|20|21)\d\d([-/.])\d{1,2}\1\d{1,2}(?!\d)"
    rf"|(?:1\d|20)\d\d[-/]\d\d(?!\d)(?![%{HAN}])"
    rf"|(?:19|20)\d\d[-/]\d\d(?=[{fold('年财学赛')}])"
    rf"|{fold(NAMED_DAYS)}"
    r"|[012]?\d:[0-5]\d(?::[0-5]\d)?(?!\d)"
    r"|[01]?\d/[0-3]?\d(?!\d)"
)


def written_date_end(text: str, place: int) -> int:
    """Return where a date or a time in figures and signs ends, `place` where there is none."""
    found = _WRITTEN.match(text, place)
    return place if found is None else found.end()


def calendar_end(text: str, start: int, numeral: Numeral, words: ChineseWords) -> int:
    """Return where a date or a time ends that begins with a numeral, its start where it is none."""
    if numeral.low != numeral.high or numeral.low.denominator != 1:
        return start
    place = _skip_space(text, numeral.end)
    for group, reader in _READERS:
        if words.has(group, text[place : place + 1]):
            return reader(text, start, numeral, words)
    century = words.follows("century", text, place)
    if century:
        after = place + len(century)
        decade = read_numeral(text, _skip_space(text, after), words)
        named = decade and words.follows("decade", text, _skip_space(text, decade.end))
        return decade.end + len(named) if decade and named else start
    if words.follows("decade", text, place) or _is_generation(text, numeral, words):
        return place + 1
    lunar = words.has("first of", text[start - 1 : start]) and numeral.low <= LAST_DAY
    return numeral.end if lunar or _is_weekday(text, start, numeral, words) else start


def _skip_space(text: str, place: int) -> int:
    return place + 1 if text[place : place + 1] == " " else place


def _after(text: str, place: int, words: ChineseWords, *groups: str) -> int:
    """Return where a numeral with one of the units after it ends, `place` where there is none."""
    here = _skip_space(text, place)
    numeral = read_numeral(text, here, words)
    if numeral is None or numeral.low > LAST_DAY * 2:
        return place
    end = _skip_space(text, numeral.end)
    if any(words.has(group, text[end : end + 1]) for group in groups):
        return end + 1
    return place


def _year(text: str, start: int, numeral: Numeral, words: ChineseWords) -> int:
    """Read 2023年7月16日, 二〇二三年, 民国112年, 90年代; not 20年, which lasts twenty years."""
    end = _skip_space(text, numeral.end) + 1
    if words.has("generation", text[end : end + 1]):
        return end + 1
    short = len(numeral.digits) == DECADE_FIGURES and date_word("short_year").match(text, start)
    if short:
        return short.end()
    month_end = _after(text, end, words, "month")
    if month_end > end:
        return _day_end(text, month_end, words)
    if words.ends("reign", text, start) and numeral.low < LAST_YEAR and numeral.digits:
        return end
    return end if _is_year(text, end, numeral, words) else start


def may_be_date(text: str, start: int, digits: str) -> bool:
    """Return whether a number may be a year or a day as well: 21年GDP, 八九年学运, 8.26的航班."""
    if "." in digits:
        return date_word("event").match(text, start) is not None
    years = DECADE_FIGURES <= len(digits) < YEAR_FIGURES
    return years and date_word("maybe_year").match(text, start) is not None


def _is_year(text: str, end: int, numeral: Numeral, words: ChineseWords) -> bool:
    if len(numeral.digits) != YEAR_FIGURES or numeral.grouped:
        return False
    if not FIRST_YEAR <= numeral.low <= LAST_YEAR:
        return False
    lasts = numeral.low % 100 == 0 and words.follows("long years", text, end)
    return not (lasts and (numeral.low < MODERN_YEAR or lasts != text[end : end + 1]))


def _month(text: str, start: int, numeral: Numeral, words: ChineseWords) -> int:
    if numeral.low > LAST_MONTH or numeral.low < 1:
        return start
    return _day_end(text, _skip_space(text, numeral.end) + 1, words)


def _day_end(text: str, place: int, words: ChineseWords) -> int:
    """Return where the day after a month ends: 16日, 16号, and the lunar 十五."""
    end = _after(text, place, words, "day", "number")
    if end > place:
        return end
    lunar = read_numeral(text, place, words)
    if lunar is None or not lunar.spelled or lunar.low > LAST_DAY:
        return place
    measured = words.units.at(text, lunar.end) or words.measures.at(text, lunar.end)
    return place if measured else lunar.end


def _day(text: str, start: int, numeral: Numeral, words: ChineseWords) -> int:
    """Read 16日; not 连续3日, which lasts three days."""
    end = _skip_space(text, numeral.end) + 1
    lasts = words.ends("days last", text, start) or words.follows("days long", text, end)
    if lasts or not 1 <= numeral.low <= LAST_DAY:
        return start
    return end


def _hour(text: str, start: int, numeral: Numeral, words: ChineseWords) -> int:
    end = _skip_space(text, numeral.end) + 1
    if numeral.low > LAST_HOUR:
        return start
    return _after(text, end, words, "minute")


def _point(text: str, start: int, numeral: Numeral, words: ChineseWords) -> int:
    """Read 上午9点半; not 三点建议."""
    end = _skip_space(text, numeral.end) + 1
    told = words.ends("day part", text, start) or words.follows("clock", text, end)
    if numeral.low > LAST_HOUR or not (told or words.has("day", text[start - 1 : start])):
        return start
    minute_end = _after(text, end, words, "minute")
    if minute_end > end:
        return minute_end
    minutes = read_numeral(text, end, words)
    return end if minutes is None or minutes.low >= LAST_MINUTE else minutes.end


def _is_generation(text: str, numeral: Numeral, words: ChineseWords) -> bool:
    """Return whether it is a generation by its decade of birth: 80后, 零零后."""
    follows = words.has("after", text[numeral.end : numeral.end + 1])
    return follows and len(numeral.digits) == DECADE_FIGURES and numeral.low % 5 == 0


def _is_weekday(text: str, start: int, numeral: Numeral, words: ChineseWords) -> bool:
    weekday = words.ends("weekday", text, start)
    return (
        bool(weekday)
        and numeral.spelled
        and 1 <= numeral.low <= SATURDAY
        and len(numeral.digits) == 1
    )


_Reader = Callable[[str, int, Numeral, ChineseWords], int]

_READERS: tuple[tuple[str, _Reader], ...] = (
    ("year", _year),
    ("month", _month),
    ("day", _day),
    ("hour", _hour),
    ("point", _point),
)
