"""Lunar festivals given by a day on which they never fall: 除夕 as "Dec. 31", 中秋 as "Aug. 15"."""

from collections.abc import Iterator
from functools import cache

from workbench.checks.dates.bounds import Bound
from workbench.model.finding import Span
from workbench.text.dates.calendar import festival_days, lunar_day
from workbench.text.dates.moments import Festival, Timing
from workbench.text.folding import fold
from workbench.text.patterns import compiled

# The years whose lunar calendar tells where a festival may fall.
_YEARS = range(1950, 2060)

# Words by which 除夕 is the last day of the common year, as Hong Kong has it.
_OF_SOLAR_YEAR = compiled(fold("跨年|元旦|倒数|倒计时|公历|阳历|西历|新历|国历|12月"))


def other_festival_days(source: str, ours: Timing, theirs: Timing) -> Iterator[Bound]:
    """Yield the one date of a target that stands for a lunar festival and can never be its day."""
    named = [each for each in ours.mentions if each.moment.festival is not None]
    if len(named) != 1 or not _days_of(named[0].moment.festival or ""):
        return
    festival = named[0].moment.festival or ""
    if any(each.moment.festival is not None or each.moment.lunar for each in theirs.mentions):
        return
    if festival == Festival.LUNAR_NEW_YEARS_EVE and _OF_SOLAR_YEAR.search(fold(source)):
        return
    said = {(each.moment.month, each.moment.day) for each in ours.mentions}
    dated = [
        each
        for each in theirs.mentions
        if None not in {each.moment.month, each.moment.day}
        and (each.moment.month, each.moment.day) not in said
    ]
    if len(dated) == 1 and (dated[0].moment.month, dated[0].moment.day) not in _days_of(festival):
        given = dated[0]
        place = Span(named[0].start, named[0].end)
        yield Bound(place, Span(given.start, given.end), festival)


@cache
def _days_of(festival: str) -> frozenset[tuple[int, int]]:
    """Return the days of the common year on which a lunar festival falls in some year."""
    is_lunar = lunar_day(festival) is not None or festival == Festival.LUNAR_NEW_YEARS_EVE
    years = _YEARS if is_lunar else ()
    return frozenset(
        (day.month, day.day) for year in years for day in festival_days(festival, year)
    )
