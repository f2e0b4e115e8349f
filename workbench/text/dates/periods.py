"""Which days a moment may mean, and whether two moments may mean the same."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum

from workbench.text.dates.calendar import festival_days, lunar_day, solar_date
from workbench.text.dates.moments import Moment, Part, Period, Unit

# How far from the day of reading a date without a year may be outside that year.
YEARLESS_REACH = timedelta(days=200)

# How far after the day of reading a bare day of the month (16日) may be.
DAY_AHEAD = timedelta(days=15)

_WEEK = timedelta(days=7)
_DAY = timedelta(days=1)
_LAST_YEAR = 2199
_DECEMBER = 12

_MONTHS_OF: dict[Part, tuple[int, int]] = {
    Part.EARLY: (1, 4),
    Part.MIDDLE: (4, 9),
    Part.LATE: (9, 12),
    Part.FIRST_HALF: (1, 6),
    Part.SECOND_HALF: (7, 12),
    Part.FIRST_QUARTER: (1, 3),
    Part.SECOND_QUARTER: (4, 6),
    Part.THIRD_QUARTER: (7, 9),
    Part.FOURTH_QUARTER: (10, 12),
    Part.THREE_QUARTERS: (1, 9),
    Part.SPRING: (2, 5),
    Part.SUMMER: (5, 9),
    Part.AUTUMN: (8, 11),
    Part.WINTER: (11, 14),
}
_DAYS_OF: dict[Part, tuple[int, int]] = {
    Part.EARLY: (1, 10),
    Part.MIDDLE: (11, 20),
    Part.LATE: (21, 31),
    Part.FIRST_HALF: (1, 15),
    Part.SECOND_HALF: (16, 31),
}
_TENTHS_OF: dict[Part, tuple[int, int]] = {
    Part.EARLY: (0, 3),
    Part.MIDDLE: (3, 6),
    Part.LATE: (5, 9),
    Part.FIRST_HALF: (0, 4),
    Part.SECOND_HALF: (5, 9),
}
EXACT_PARTS = frozenset({Part.FIRST_HALF, Part.SECOND_HALF}) | {
    part for part in Part if "quarter" in part.value
}


_STAGES = frozenset({Part.EARLY, Part.MIDDLE, Part.LATE})
SEASONS = frozenset({Part.SPRING, Part.SUMMER, Part.AUTUMN, Part.WINTER})

# Of each, one that is another one of the same is a mistake, whatever month or year it belongs to.
_RANKS = (EXACT_PARTS, _STAGES, SEASONS)


@dataclass(frozen=True, slots=True)
class Reference:
    """The day of reading, and the years and months (year, month) that the text itself names.

    `any_year` tells that a date without a year may be of any year.
    """

    published: date | None = None
    years: tuple[int, ...] = ()
    months: tuple[tuple[int, int], ...] = ()
    any_year: bool = False


class Agreement(Enum):
    """How two moments go together, the second seen from the first."""

    SAME = "same"
    FINER = "finer"
    COARSER = "coarser"
    UNKNOWN = "unknown"
    DIFFERENT = "different"


def moment_periods(moment: Moment, reference: Reference) -> tuple[Period, ...]:
    """Return the periods a moment may mean, the likeliest first; none where nobody can tell."""
    if moment.lunar:
        found = _lunar_days(moment, reference)
    elif moment.is_day:
        found = map(Period.of_day, _days(moment, reference))
    else:
        found = _spans(moment, reference)
    return tuple(dict.fromkeys(found))


def true_weekday(moment: Moment, reference: Reference) -> int | None:
    """Return the weekday of a date that was written with another one; `None` if they agree.

    Monday is 0. Where the year is open they disagree only if they do in every year it may be.
    """
    if moment.weekday is None or moment.lunar or (moment.day is None and moment.days is None):
        return None
    days = list(_days(replace(moment, weekday=None, weeks=None), reference))
    if not days or any(day.weekday() == moment.weekday for day in days):
        return None
    return days[0].weekday()


def compare(
    one: Moment, one_reference: Reference, other: Moment, other_reference: Reference
) -> Agreement:
    """Tell how two moments go together, each read with its own text's reference."""
    if one.festival is not None and other.festival is not None:
        return Agreement.SAME if one.festival == other.festival else Agreement.DIFFERENT
    periods = moment_periods(one, one_reference)
    others = moment_periods(other, other_reference)
    if not periods or not others:
        return compare_as_written(one, other)
    return compare_periods(one, periods, other, others)


def compare_periods(
    one: Moment, periods: tuple[Period, ...], other: Moment, others: tuple[Period, ...]
) -> Agreement:
    """Compare by the days they may mean, all known."""
    pairs = [(first, second) for first in periods for second in others]
    if any(first == second for first, second in pairs):
        return Agreement.SAME
    loose = Unit.PART_OF_YEAR, Unit.PART_OF_MONTH, Unit.WEEK
    if _are_of_one_kind(one, other):
        return Agreement.DIFFERENT
    if any(first.contains(second) for first, second in pairs):
        return Agreement.FINER
    if any(second.contains(first) for first, second in pairs):
        return Agreement.COARSER
    inexact = one.unit in loose or other.unit in loose
    if inexact and any(first.meets(second) for first, second in pairs):
        return Agreement.SAME
    return Agreement.DIFFERENT


def _are_of_one_kind(one: Moment, other: Moment) -> bool:
    """Return whether both are weeks, weekends, halves or quarters, which are the same or different.

    Weeks begin on Sunday for some and on Monday for others, so that two have a day in common.
    """
    are_weeks = one.unit is other.unit is Unit.WEEK and one.weekend is other.weekend
    parts = {one.part, other.part}
    are_stages = (parts <= _STAGES and one.unit is other.unit) or parts <= SEASONS
    return are_weeks or are_stages or parts <= EXACT_PARTS


def compare_as_written(one: Moment, other: Moment) -> Agreement:
    """Compare what both say; unknown where they say nothing of the same kind."""
    if one.lunar is not other.lunar:
        return _compare_lunar(one, other)
    pairs = [
        (getattr(one, name), getattr(other, name))
        for name in _COMPARABLE
        if getattr(one, name) is not None and getattr(other, name) is not None
    ]
    if any(first != second for first, second in pairs) or _is_workday(one, other):
        return Agreement.DIFFERENT
    if are_rivals(one.part, other.part):
        return Agreement.DIFFERENT
    if not pairs and (one.part is None or one.part is not other.part):
        return Agreement.UNKNOWN
    if one.unit == other.unit:
        return Agreement.SAME
    return Agreement.COARSER if other.unit < one.unit else Agreement.FINER


def _is_workday(one: Moment, other: Moment) -> bool:
    """Return whether one names a day from Monday to Thursday and the other a weekend."""
    days = {each.weekday for each in (one, other)} - {None}
    return (one.weekend or other.weekend) and days < _WORKDAYS and bool(days)


_WORKDAYS = frozenset(range(4))


def are_rivals(one: Part | None, other: Part | None) -> bool:
    """Return whether two parts exclude one another: 中旬 and "late", summer and winter."""
    return one is not other and any({one, other} <= rank for rank in _RANKS)


def _compare_lunar(one: Moment, other: Moment) -> Agreement:
    """Compare a lunar date with a festival, or with a date that has its numbers: May 5."""
    lunar, named = (one, other) if one.lunar else (other, one)
    if lunar.month is None:
        return Agreement.UNKNOWN
    if named.festival is not None:
        day = lunar_day(named.festival) if lunar.day else None
        same = day == (lunar.month, lunar.day)
        return Agreement.UNKNOWN if day is None else Agreement.SAME if same else Agreement.DIFFERENT
    numbers = (named.month, named.day)
    bare = named.part is None and named.months is None and not named.has_year
    taken = numbers == (lunar.month, lunar.day) and bare
    return Agreement.DIFFERENT if taken else Agreement.UNKNOWN


_COMPARABLE = (
    *("century", "decade", "year", "years", "month", "months"),
    *("day", "days", "weekday", "weeks", "festival"),
)


def _years(moment: Moment, reference: Reference) -> list[int]:
    """Return the years that are said, or that the month or the day cannot do without."""
    if moment.year is not None:
        said = [moment.year, moment.second_year]
        return [year for year in said if year is not None and 1 <= year <= _LAST_YEAR]
    if moment.years is not None:
        near = (moment.years, 0) if moment.near else (moment.years,)
        return [reference.published.year + away for away in near] if reference.published else []
    return []


def _near_years(reference: Reference) -> list[int]:
    if reference.any_year or reference.published is None:
        return list(reference.years)
    year = reference.published.year
    return list(dict.fromkeys((year, year - 1, year + 1, *reference.years)))


def _months(moment: Moment, reference: Reference) -> Iterator[tuple[int, int]]:
    """Yield the years and months a moment's month may mean, the nearest past one first."""
    published = reference.published
    if moment.months is not None:
        if published is not None:
            months = published.year * 12 + published.month - 1 + moment.months
            yield months // 12, months % 12 + 1
    elif moment.month is not None:
        years = _years(moment, reference)
        if years or moment.has_year:
            yield from ((year, moment.month) for year in years)
        elif not reference.any_year:
            yield from ((year, moment.month) for year in _yearless(moment, reference))


def _yearless(moment: Moment, reference: Reference) -> Iterator[int]:
    published = reference.published
    if published is not None:
        for year in (published.year, published.year - 1, published.year + 1):
            near = _distance(moment, year, published)
            if year == published.year or near <= YEARLESS_REACH:
                yield year
    yield from reference.years


def _distance(moment: Moment, year: int, published: date) -> timedelta:
    month = Period.of_months(year, moment.month or 1, moment.month or 1)
    return min(abs(month.first - published), abs(month.last - published))


def _days(moment: Moment, reference: Reference) -> Iterator[date]:
    """Yield the single days it may mean; the weekday chooses where it can."""
    if moment.festival is not None:
        for year in _years(moment, reference) or _near_years(reference):
            yield from festival_days(moment.festival, year)
    elif moment.days is not None:
        if reference.published is not None:
            with suppress(OverflowError):  # a day that no calendar has
                yield reference.published + timedelta(days=moment.days)
    elif moment.day is not None:
        days = list(_numbered_days(moment, reference))
        fitting = [day for day in days if moment.weekday in {None, day.weekday()}]
        yield from fitting or days
    elif moment.weekday is not None and reference.published is not None:
        yield from _weekdays(moment, reference.published)


def _numbered_days(moment: Moment, reference: Reference) -> Iterator[date]:
    day = moment.day or 1
    if moment.has_month:
        yield from _existing((year, month, day) for year, month in _months(moment, reference))
        return
    if moment.has_year or reference.any_year or reference.published is None:
        return
    yield from _nearest_days(day, reference.published)
    yield from _existing((year, month, day) for year, month in reference.months)


def _nearest_days(day: int, published: date) -> Iterator[date]:
    """Yield the last such day before or at publication, and the next if it is near."""
    months = published.year * 12 + published.month - 1
    near = [(months - back, day) for back in (-1, 0, 1, 2)]
    days = list(_existing((month // 12, month % 12 + 1, day) for month, day in near))
    past = [each for each in days if each <= published]
    yield from past[:1]
    yield from (each for each in days if timedelta(0) < each - published <= DAY_AHEAD)


def _existing(days: Iterable[tuple[int, int, int]]) -> Iterator[date]:
    for year, month, day in days:
        try:
            yield date(year, month, day)
        except ValueError:
            continue


def _weekdays(moment: Moment, published: date) -> Iterator[date]:
    """Yield such weekdays: of the week that is said, else those within seven days."""
    weekday = moment.weekday or 0
    past = published - timedelta(days=(published.weekday() - weekday) % 7)
    if moment.weeks is None:
        nearest = (past, past + _WEEK, past - _WEEK)
        yield from (day for day in nearest if abs(day - published) <= _WEEK)
        return
    monday = published - timedelta(days=published.weekday())
    said = monday + moment.weeks * _WEEK + timedelta(days=weekday)
    yield said
    if weekday == 6:  # noqa: PLR2004 - Sunday, with which the week begins for some
        yield said - _WEEK
    if moment.near and moment.weeks < 0:
        yield past if past < published else past - _WEEK
    elif moment.near and moment.weeks > 0:
        yield past + _WEEK


def _spans(moment: Moment, reference: Reference) -> Iterator[Period]:
    """Yield the periods of moments that are no single days."""
    unit = moment.unit
    if unit is Unit.WEEK:
        yield from _weeks(moment, reference)
    elif unit in {Unit.MONTH, Unit.PART_OF_MONTH}:
        yield from (_month(moment, *each) for each in _months(moment, reference))
    elif unit in {Unit.DECADE, Unit.CENTURY}:
        yield from (_long(moment, first) for first in _first_years(moment))
    else:
        yield from (_year(moment, year) for year in _plain_years(moment, reference))


def _weeks(moment: Moment, reference: Reference) -> Iterator[Period]:
    published = reference.published
    if published is None:
        return
    monday = published - timedelta(days=published.weekday())
    distances = (0, -1) if moment.weeks is None else (moment.weeks,)
    for distance in (*distances, *((distances[0] - 1,) if moment.weekend else ())):
        first = monday + distance * _WEEK + (5 * _DAY if moment.weekend else -_DAY)
        yield Period(first, monday + distance * _WEEK + 6 * _DAY)


def _month(moment: Moment, year: int, month: int) -> Period:
    whole = Period.of_months(year, month, month)
    first, last = _DAYS_OF.get(moment.part or Part.SPRING, (1, 31))
    return Period(whole.first.replace(day=first), whole.last.replace(day=min(last, whole.last.day)))


def _plain_years(moment: Moment, reference: Reference) -> list[int]:
    """Return its years; a part of a year without one (上半年) is of this year or one near."""
    if moment.has_year:
        return _years(moment, reference)
    return [] if moment.part is None else _near_years(reference)


def _year(moment: Moment, year: int) -> Period:
    first, last = _MONTHS_OF[moment.part] if moment.part else (1, _DECEMBER)
    return Period.of_months(year, first, last)


def _first_years(moment: Moment) -> list[int]:
    if moment.decade is None:
        return [(moment.century or 1) * 100 - 100]
    if moment.decade >= 100:  # noqa: PLR2004 - a decade with its century
        return [moment.decade]
    if moment.century is not None:
        return [moment.century * 100 - 100 + moment.decade]
    return [1900 + moment.decade, 2000 + moment.decade]


def _long(moment: Moment, first_year: int) -> Period:
    tenth = 1 if moment.decade is not None else 10
    first, last = _TENTHS_OF.get(moment.part or Part.SPRING, (0, 9))
    start = max(1, first_year + first * tenth)
    return Period(date(start, 1, 1), date(first_year + last * tenth + tenth - 1, 12, 31))


def _lunar_days(moment: Moment, reference: Reference) -> Iterator[Period]:
    """Yield the solar days of a lunar date; the lunar year begins within the solar one."""
    years = _years(moment, reference) or _near_years(reference)
    for year in years:
        for lunar_year in (year, year - 1):
            day = solar_date(lunar_year, moment.month or 1, moment.day or 1, leap=moment.leap)
            if day is not None and (day.year == year or not moment.has_year):
                yield _lunar_period(moment, day)


def _lunar_period(moment: Moment, day: date) -> Period:
    return Period.of_day(day) if moment.day else Period(day, day + timedelta(days=29))
