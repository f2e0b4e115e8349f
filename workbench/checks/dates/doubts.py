"""Dates that may be plain numbers, given as another date: 89年 and 1988, 8.26的 and Aug. 27."""

import re
from collections.abc import Iterator

from workbench.text.dates.matching import Matching
from workbench.text.dates.moments import Mention, Moment

_FIGURES = re.compile(r"\d+(?:\.\d+)?")


def misdated(source: str, target: str, matching: Matching) -> Iterator[tuple[Mention, Mention]]:
    """Yield what may be a date with the one other date like it in the target.

    Nothing where the target has its figures, for then it is a number: 89 years, 8.26.
    """
    numbers = _FIGURES.findall(target)
    for mention in (each for each in matching.missing if each.number):
        moment = mention.moment
        rivals = [each for each in matching.added if _is_same_sort(moment, each.moment)]
        day = source[mention.start : mention.end] if moment.month else ""
        said = day or str((moment.year or moment.decade or 0) % 100)
        if len(rivals) == 1 and said not in numbers:
            yield mention, rivals[0]


def _is_same_sort(one: Moment, other: Moment) -> bool:
    if one.decade is not None:
        return other.decade is not None
    if one.month is not None:
        return None not in {other.month, other.day}
    return other.year is not None and other == Moment(year=other.year)
