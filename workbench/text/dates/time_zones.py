"""Time zones as news names them, and how far they are from Greenwich."""

from collections.abc import Mapping
from functools import cache

from workbench.text.lexicons.time_zones import all_zones

# The zone of a place that only the text knows (当地时间, "local time").
LOCAL = "local"


@cache
def zones_in_chinese() -> Mapping[str, str]:
    """Return the zones by what stands before 时间."""
    return {name: each.zone for each in all_zones() for name in each.chinese}


@cache
def zones_in_english() -> Mapping[str, str]:
    """Return the zones by their names in lower case."""
    return {name: each.zone for each in all_zones() for name in each.english}


def english_names(zone: str) -> tuple[str, ...]:
    """Return how English names a zone, as it is written: Beijing time; none if it is unknown."""
    names = (name for name, each in zones_in_english().items() if each == zone)
    return tuple(f"{name[0].upper()}{name[1:]}" for name in names if zone != LOCAL)


@cache
def _minutes() -> Mapping[str, tuple[int, ...]]:
    return {each.zone: each.minutes for each in all_zones() if each.minutes}


def zone_offsets(zone: str) -> tuple[int, ...]:
    """Return the minutes a zone is ahead of Greenwich, in winter and summer; none if unknown."""
    return _minutes().get(zone, ())
