"""Of how many days what goes on from one date to another is."""

from calendar import monthrange
from datetime import date
from itertools import pairwise

from workbench.text.dates.chinese import read_chinese_dates
from workbench.text.dates.moments import Moment
from workbench.text.folding import fold
from workbench.text.patterns import compiled

UNTIL = compiled(fold(r"[^，。；]{0,3}(?:[至到]|-{1,2}|~)\s*"))


def days_of_spans(source: str) -> set[int]:
    """Return of how many days the spans are whose first and last day a source names."""
    mentions, folded = read_chinese_dates(source).mentions, fold(source)
    return {
        length
        for one, other in pairwise(mentions)
        if UNTIL.fullmatch(folded, one.end, other.start)
        for length in lengths(one.moment, other.moment)
    }


def lengths(one: Moment, other: Moment) -> set[int]:
    """Return how many days lie from one day to another, with the last and without it."""
    if one.month is None or one.day is None or other.day is None:
        return set()
    year = one.year or other.year or _COMMON_YEAR
    month = other.month or one.month
    days = _day_of(year, month, other.day) - _day_of(year, one.month, one.day)
    return {days, days + 1} if days > 0 else set()


_COMMON_YEAR = 2023


def _day_of(year: int, month: int, day: int) -> int:
    return date(year, month, min(day, monthrange(year, month)[1])).toordinal()
