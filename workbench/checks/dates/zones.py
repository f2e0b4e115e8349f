"""Days that another time zone shifts: 北京时间5月9日凌晨1点30分 is May 8 at 17:30 GMT."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from workbench.text.dates.moments import ClockMention, Mention, Moment, Timing, Unit
from workbench.text.dates.time_zones import zone_offsets

_DAY = 24 * 60
_CHINA = "china"
_WEEK = 7

# In code points: how far from its hour the day of an English time may stand, and of a Chinese one.
_REACH = 40
_NEAR = 16

# A leap year for dates without one.
_ANY_YEAR = 2024
_LEAP_YEAR = 366
_HALF_YEAR = 183

Shift = tuple[Mention, Mention, int]


def shifts(source: Timing, target: Timing) -> Iterator[Shift]:
    """Yield each day of the source with that of the same time in another zone in the target.

    With them, by how many days the target's should be later: -1, 0 or 1. Nothing is said of a time
    whose zone is not known; one that the source gives in the target's zone too is compared with
    that alone.
    """
    told = {each.clock.zone for each in source.clocks}
    for other in target.clocks:
        zone = other.clock.zone
        if not zone or (zone in told and len(told) == 1):
            continue
        for one in source.clocks:
            if zone in told and one.clock.zone != zone:
                continue
            away = _away(one, other)
            days = _day_of(one, source.mentions, _NEAR), _day_of(other, target.mentions, _REACH)
            if away is not None and days[0] is not None and days[1] is not None:
                yield days[0], days[1], away
                break


def days_apart(one: Moment, other: Moment) -> int | None:
    """Return how many days the second is after the first by their words; `None` if nobody knows."""
    if one.weekday is not None and other.weekday is not None:
        return (other.weekday - one.weekday + 3) % _WEEK - 3
    if one.days is not None and other.days is not None:
        return other.days - one.days
    first, second = _calendar_day(one), _calendar_day(other)
    if first is None or second is None:
        return None
    apart = (second - first).days
    if one.year is None or other.year is None:
        apart = (apart + _HALF_YEAR) % _LEAP_YEAR - _HALF_YEAR  # New Year's Eve and Jan. 1
    return apart


def shifted(moment: Moment, days: int) -> Moment:
    """Return a day as it is named some days later."""
    day = _calendar_day(moment)
    if day is not None:
        later = day + timedelta(days=days)
        year = None if moment.year is None else later.year
        moment = replace(moment, year=year, month=later.month, day=later.day)
    if moment.weekday is not None:
        moment = replace(moment, weekday=(moment.weekday + days) % _WEEK)
    return moment if moment.days is None else replace(moment, days=moment.days + days)


def _calendar_day(moment: Moment) -> date | None:
    if moment.month is None or moment.day is None or moment.lunar:
        return None
    try:
        return date(moment.year or _ANY_YEAR, moment.month, moment.day)
    except ValueError:
        return None


def _away(one: ClockMention, other: ClockMention) -> int | None:
    """Return the days between two readings of one moment; `None` where they are none."""
    if len(one.clock.minutes) > 1:
        return None
    for ahead in zone_offsets(one.clock.zone or _CHINA):
        for behind in zone_offsets(other.clock.zone):
            total = one.clock.minutes[0] - ahead + behind
            if total % _DAY in other.clock.minutes:
                return total // _DAY
    return None


def _day_of(clock: ClockMention, mentions: Sequence[Mention], reach: int) -> Mention | None:
    """Return the day that stands nearest to a time of day."""
    days = [each for each in mentions if each.moment.unit is Unit.DAY and not each.moment.lunar]
    near = [(_gap(clock, each), at) for at, each in enumerate(days) if _gap(clock, each) <= reach]
    return days[min(near)[1]] if near else None


def _gap(clock: ClockMention, mention: Mention) -> int:
    return max(clock.start - mention.end, mention.start - clock.end, 0)
