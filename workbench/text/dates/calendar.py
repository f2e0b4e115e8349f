"""The lunar calendar, and the festivals that it and the common one give."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import cache

from workbench.text.dates.moments import Festival
from workbench.text.lexicons.festivals import FestivalWords, all_festivals

FIRST_YEAR = 1900

_TABLE = """
3F16D2 640752 4E0EA5 3AB64A 5E064B 460A9B 329556 58056A 420B59 2C5752 520752 3CDB25
620B25 4A0A4B 34B4AB 5A02AD 44056B 2E4B69 540DA9 40FD92 660E92 4E0D25 38BA4D 5E0A56
4802B6 3095B5 5806D4 420EA9 2E5E92 520E92 3CCD26 60052B 4A0A57 34B2B6 5A0B5A 4606D4
306EC9 540749 3EF693 640A93 4E052B 36CA5B 5C0AAD 48056A 329B55 580BA4 420B49 2C5A93
520A95 3AF52D 600536 4A0AAD 36B5AA 5A05B2 440DA5 307D4A 560D4A 3F0A95 620A97 4E0556
38CAB5 5C0AD5 4806D2 328EA5 580EA5 42064A 2A6C97 500A9B 3CF55A 60056A 4A0B69 36B752
5C0B52 440B25 2E964B 540A4B 3F14AB 6202AD 4C056D 38CB69 5E0DA9 480D92 329D25 580D25
435A4D 660A56 5002B6 3AC5B5 6006D5 4A0EA9 36BE92 5C0E92 460D26 2E6A56 520A57 3F14D6
64035A 4C06D5 38B6C9 5E0749 480693 30952B 56052B 400A5B 2C555A 50056A 3AFB55 620BA4
4C0B49 34BA93 5A0A95 44052D 2E8AAD 520AB5 3F35AA 6405D2 4E0DA5 38DD4A 5E0D4A 480C95
32952E 560556 400AB5 2C55B2 5206D2 3ACEA5 600725 4A064B 34AC97 580CAB 44055A 2E6AD6
540B69 3F7752 640B52 4E0B25 38DA4B 5C0A4B 4604AB 30A55B 5605AD 400B6A 2C5B52 520D92
3CFD25 600D25 4A0A55 34B4AD 5A04B6 4205B5 2E6DAA 540EC9 411E92 640E92 4E0D26 38CA56
5C0A57 460556 3086D5 560755 420749 2A6E93 500693 3AF52B 60052B 480A5B 34B55A 5A056A
440B65 2E974A 540B4A 3F1A95 640A95 4C052D 36CAAD 5C0AB5 4805AA 308BA5 560DA5 420D4A
2C7C95 500C96 3AF94E 600556 4A0AB5 34B5B2 5A06D2 440EA5 308E4A 52068B 3D0C97 6204AB
4C055B 36CAD6 5C0B6A 480752 329725 560B45 400A8B 2A549B 5004AB
"""

# A year a number: the day of the solar year it begins on, times 2**17; the month that is followed
# by a leap month, times 2**13; and 13 bits, the lowest the first month's, set where it has 30 days.
_YEARS = tuple(int(packed, 16) for packed in _TABLE.split())


def solar_date(year: int, month: int, day: int, *, leap: bool = False) -> date | None:
    """Return the day of a lunar date; `None` where there is no such day or no table for it.

    `year` is the solar year in which the lunar year begins; `day` 30 of a short month is its 29th,
    as 大年三十 is said in every year.
    """
    if not (FIRST_YEAR <= year < FIRST_YEAR + len(_YEARS) and 1 <= month <= _MONTHS):
        return None
    packed = _YEARS[year - FIRST_YEAR]
    leap_month = packed >> 13 & 15
    if (leap and month != leap_month) or not 1 <= day <= _LONG:
        return None
    index = month - 1 + (leap or 0 < leap_month < month)
    before = sum(_length(packed, each) for each in range(index))
    first = date(year, 1, 1) + timedelta(days=(packed >> 17) - 1 + before)
    return first + timedelta(days=min(day, _length(packed, index)) - 1)


def new_year(year: int) -> date | None:
    """Return the day of the lunar new year that falls into a solar year."""
    return solar_date(year, 1, 1)


_MONTHS = 12
_LONG = 30


def _length(packed: int, index: int) -> int:
    """Return the days of the month at this place of the year, leap months counted."""
    return _LONG if packed >> index & 1 else _LONG - 1


@cache
def _days() -> Mapping[str, FestivalWords]:
    return {each.festival: each for each in all_festivals() if each.day is not None}


def lunar_day(festival: str) -> tuple[int, int] | None:
    """Return the month and day of the lunar year that a festival has; `None` where it has none."""
    known = _days().get(festival)
    return known.day if known is not None and known.calendar == "lunar" else None


def festival_days(festival: str, year: int) -> Iterator[date]:
    """Yield the days it may be in a solar year; none where they are not known."""
    known = _days().get(festival)
    if known is not None and known.day is not None and known.calendar == "solar":
        yield date(year, *known.day)
    elif known is not None and known.day is not None:
        day = solar_date(year, *known.day)
        yield from () if day is None else (day,)
    elif festival == Festival.LUNAR_NEW_YEARS_EVE:
        first = solar_date(year, 1, 1)
        yield from () if first is None else (first - timedelta(days=1),)
    elif festival in _SOLAR_TERMS:
        yield from (date(year, month, day) for month, day in _SOLAR_TERMS[festival])
    elif festival in _NTH_WEEKDAYS:
        month, weekday, number = _NTH_WEEKDAYS[festival]
        first = date(year, month, 1)
        yield first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (number - 1))
    if festival == Festival.FATHERS:
        yield date(year, 8, 8)  # Taiwan's


# The days that a term of the sun may fall on in our time.
_SOLAR_TERMS: Mapping[str, tuple[tuple[int, int], ...]] = {
    Festival.TOMB_SWEEPING: ((4, 4), (4, 5)),
    Festival.SPRING_EQUINOX: ((3, 20), (3, 21)),
    Festival.SUMMER_SOLSTICE: ((6, 20), (6, 21), (6, 22)),
    Festival.AUTUMN_EQUINOX: ((9, 22), (9, 23), (9, 24)),
    Festival.WINTER_SOLSTICE: ((12, 21), (12, 22), (12, 23)),
}

# The month, the weekday from Monday, 0, and which one of the month it is.
_NTH_WEEKDAYS: Mapping[str, tuple[int, int, int]] = {
    Festival.MOTHERS: (5, 6, 2),
    Festival.FATHERS: (6, 6, 3),
    Festival.THANKSGIVING: (11, 3, 4),
}
