"""How two ways of saying a date compare: steps from now, and how exactly a day is named."""

from workbench.text.dates.moments import Moment


def are_steps(one: Moment, other: Moment) -> bool:
    """Tell whether both say last, this or next, each of another unit: 本月, this year."""
    if not (one.is_distance and other.is_distance) or one.unit is other.unit or one.days == 0:
        return False
    return _direction(one) == _direction(other)


def _direction(moment: Moment) -> int:
    """Return -1 for the past, 0 for now, 1 for what comes."""
    away = (moment.days or 0) + (moment.weeks or 0) + (moment.months or 0) + (moment.years or 0)
    return (away > 0) - (away < 0)


def is_exact(moment: Moment) -> bool:
    """Tell whether it names a day of the month or a month."""
    numbered = moment.day is not None or moment.month is not None
    return numbered and moment.part is None and not moment.lunar
