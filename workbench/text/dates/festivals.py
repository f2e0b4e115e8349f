"""The days of festivals, solar and lunar."""

from collections.abc import Iterator
from datetime import date, timedelta

from workbench.text.dates.lunar_calendar import solar_date
from workbench.text.dates.moments import Festival

_FIXED: dict[Festival, tuple[int, int]] = {
    Festival.NEW_YEAR: (1, 1),
    Festival.NEW_YEARS_EVE: (12, 31),
    Festival.NATIONAL_DAY: (10, 1),
    Festival.MAY_DAY: (5, 1),
    Festival.WOMEN: (3, 8),
    Festival.CHILDREN: (6, 1),
    Festival.ARMY_DAY: (8, 1),
    Festival.CHRISTMAS: (12, 25),
    Festival.CHRISTMAS_EVE: (12, 24),
    Festival.VALENTINE: (2, 14),
    Festival.HALLOWEEN: (10, 31),
}
_LUNAR: dict[Festival, tuple[int, int]] = {
    Festival.LUNAR_NEW_YEAR: (1, 1),
    Festival.LANTERN: (1, 15),
    Festival.DRAGON_BOAT: (5, 5),
    Festival.QIXI: (7, 7),
    Festival.GHOST: (7, 15),
    Festival.MID_AUTUMN: (8, 15),
    Festival.DOUBLE_NINTH: (9, 9),
}


def festival_days(festival: Festival, year: int) -> Iterator[date]:
    """Yield the days it may be in a solar year; none where they are not known."""
    if festival in _FIXED:
        yield date(year, *_FIXED[festival])
    elif festival in _LUNAR:
        day = solar_date(year, *_LUNAR[festival])
        yield from () if day is None else (day,)
    elif festival is Festival.LUNAR_NEW_YEARS_EVE:
        first = solar_date(year, 1, 1)
        yield from () if first is None else (first - timedelta(days=1),)
    elif festival is Festival.TOMB_SWEEPING:
        yield from (date(year, 4, 4), date(year, 4, 5))
    elif festival is Festival.THANKSGIVING:
        first = date(year, 11, 1)
        yield first + timedelta(days=(3 - first.weekday()) % 7 + 21)
