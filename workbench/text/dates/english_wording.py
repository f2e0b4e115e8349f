"""How a date is written in English in the house style (AP: month day, year; weekdays by name)."""

from datetime import date, timedelta

from workbench.model.house_style import HouseStyle
from workbench.text.dates.english_words import MONTHS, WEEKDAYS
from workbench.text.dates.moments import Moment, Part, Period, Unit
from workbench.text.dates.periods import Reference, moment_periods

_DISTANCES = {-2: "before last", -1: "last", 0: "this", 1: "next"}
_WEEK = timedelta(days=7)
_NOON = 12

# Months with a short name (AP Stylebook style).
_SHORT = {
    "January": "Jan.",
    "February": "Feb.",
    "August": "Aug.",
    "September": "Sept.",
    "October": "Oct.",
    "November": "Nov.",
    "December": "Dec.",
}

_TEENS = range(11, 14)


def english_date(moment: Moment, style: HouseStyle, published: date | None) -> str:
    """Return a moment in English as news writes it on the day of publication.

    A weekday within a week is given by its name, a year only where it is not the publication's.
    """
    reference = Reference(published)
    periods = moment_periods(moment, reference)
    if moment.festival is not None and not moment.has_year:
        return str(moment.festival)
    if moment.unit is Unit.DAY and periods:
        return _day(moment, periods[0].first, style, published)
    if moment.is_day:
        return _unresolved_day(moment, style)
    if moment.unit is Unit.WEEK:
        name = "weekend" if moment.weekend else "week"
        return f"{_DISTANCES.get(moment.weeks or 0, 'another')} {name}"
    if moment.has_month:
        return _month(moment, periods, published)
    return _long(moment, periods, published)


def calendar_date(
    style: HouseStyle, month: int, day: int, *, year: int | None = None, weekday: int | None = None
) -> str:
    """Return a calendar date as the house writes it; `weekday` counts from Monday, 0.

    AP style shortens the long names of months before a day: Sept. 3, but July 2.
    """
    name = month_name(month)
    if style.short_months and not style.day_before_month:
        name = _SHORT.get(name, name)
    prefix = "" if weekday is None else f"{weekday_name(weekday)}, "
    if style.day_before_month:
        return f"{prefix}{day} {name}" + (f" {year}" if year else "")
    return f"{prefix}{name} {day}" + (f", {year}" if year else "")


def weekday_name(weekday: int) -> str:
    """Return the name of a weekday, Monday being 0."""
    return WEEKDAYS[weekday].title()


def month_name(month: int) -> str:
    """Return the name of a month, January being 1."""
    return MONTHS[month - 1].title()


def english_clock(minutes: int, style: HouseStyle) -> str:
    """Return a time of day, in minutes since midnight: 9:30 a.m., or 9:30am in British English."""
    hour, minute = divmod(minutes, 60)
    if minute == 0 and hour in {0, _NOON}:
        return "noon" if hour else "midnight"
    half = "pm" if hour >= _NOON else "am"
    if style.english != "en-GB":
        half = f" {half[0]}.m."
    figures = (hour - 1) % _NOON + 1
    return f"{figures}:{minute:02}{half}" if minute else f"{figures}{half}"


def _day(moment: Moment, day: date, style: HouseStyle, published: date | None) -> str:
    is_near = published is not None and abs(day - published) < _WEEK
    if is_near and moment.day is None and not moment.lunar and moment.festival is None:
        return weekday_name(day.weekday())
    is_other_year = published is None or day.year != published.year
    year = day.year if is_other_year else None
    weekday = None if moment.weekday is None else day.weekday()
    return calendar_date(style, day.month, day.day, year=year, weekday=weekday)


def _unresolved_day(moment: Moment, style: HouseStyle) -> str:
    """Return what can be said of a day without the day of publication."""
    if moment.lunar:
        return f"day {moment.day} of lunar month {moment.month}"
    if moment.month is not None and moment.day is not None:
        return calendar_date(
            style, moment.month, moment.day, year=moment.year, weekday=moment.weekday
        )
    if moment.weekday is not None:
        return weekday_name(moment.weekday)
    if moment.day is not None:
        return f"the {_ordinal(moment.day)}"
    return {-1: "yesterday", 0: "today", 1: "tomorrow"}.get(moment.days or 0, "another day")


def _month(moment: Moment, periods: tuple[Period, ...], published: date | None) -> str:
    if moment.lunar:
        return f"lunar month {moment.month}"
    if moment.month is None and moment.part is None:
        return f"{_DISTANCES.get(moment.months or 0, 'another')} month"
    month = periods[0].first.month if periods else moment.month
    year = periods[0].first.year if periods else moment.year
    name = month_name(month) if month else "the month"
    if year and (published is None or year != published.year):
        name = f"{name} {year}"
    return _part_of(name, moment.part)


def _long(moment: Moment, periods: tuple[Period, ...], published: date | None) -> str:
    """Return a year, a decade, a century or a part of one."""
    if moment.decade is not None:
        first = periods[0].first.year if periods else moment.decade
        return f"the {_part_of(f'{first // 10 * 10}s', moment.part)}"
    if moment.century is not None:
        return f"the {_part_of(f'{_ordinal(moment.century)} century', moment.part)}"
    if moment.year is not None:
        return _part_of(str(moment.year), moment.part)
    if moment.years is None:
        return _part_of("the year", moment.part)
    if moment.years in {-1, 0, 1}:
        return _part_of(f"{_DISTANCES[moment.years]} year", moment.part)
    return _part_of(
        str(published.year + moment.years) if published else "another year", moment.part
    )


def _part_of(name: str, part: Part | None) -> str:
    if part is None:
        return name
    if part in {Part.EARLY, Part.LATE}:
        if name in {"the year", "the month"}:
            return f"{part.value} in {name}"
        return f"{part.value} {name}"
    if part is Part.MIDDLE:
        return f"the middle of {name}" if name.startswith("the ") else f"mid-{name}"
    if part in {Part.SPRING, Part.SUMMER, Part.AUTUMN, Part.WINTER}:
        return f"{part.value} {name}" if name[0].isdecimal() else f"the {part.value} of {name}"
    return f"the {part.value} of {name}"


def _ordinal(number: int) -> str:
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{'th' if number % 100 in _TEENS else ending}"
