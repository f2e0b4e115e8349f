"""Years that are told as a distance from another one: 2011年, "eight years later"."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise, product

from workbench.text.dates.matching import Matching
from workbench.text.dates.moments import Mention, Moment
from workbench.text.dates.spans import UNTIL, lengths
from workbench.text.dates.weekly import chinese_weeks, english_weeks
from workbench.text.folding import fold
from workbench.text.numbers.chinese import chinese_quantities
from workbench.text.numbers.english import english_quantities
from workbench.text.numbers.quantity import Dimension, Quantity

_MONTHS = 12


def without_reckoned(
    texts: tuple[str, str],
    mentions: tuple[Sequence[Mention], Sequence[Mention]],
    matching: Matching,
) -> Matching:
    """Return a matching without the years that a year and a number of years of the other text make.

    2011年 is told by "in 2003. Eight years later", and "in 1997" by 1995年, 两年后.
    """
    pairs = [each for each in matching.changed if all(map(_is_year, each))]
    if not (pairs or any(map(_is_year, (*matching.missing, *matching.added)))):
        return matching
    told = _years_told(mentions[1], english_quantities(texts[1]))
    meant = _years_told(mentions[0], chinese_quantities(texts[0]))
    missing = [each for each in matching.missing if not _is_among(each, told)]
    added = [each for each in matching.added if not _is_among(each, meant)]
    for source, target in pairs:
        missing += [] if _is_among(source, told) or not _is_among(target, meant) else [source]
        added += [] if _is_among(target, meant) or not _is_among(source, told) else [target]
    kept = tuple(
        each
        for each in matching.changed
        if each not in pairs or not (_is_among(each[0], told) or _is_among(each[1], meant))
    )
    firm = tuple(each for each in matching.firm if each in kept)
    return replace(matching, changed=kept, firm=firm, missing=tuple(missing), added=tuple(added))


def without_weeks(texts: tuple[str, str], matching: Matching) -> Matching:
    """Return a matching without days of the week that either text tells by the others.

    周二至周日 is "every day but Monday".
    """
    sides = (
        *matching.missing,
        *matching.added,
        *(each for both in matching.changed for each in both),
    )
    if not any(each.moment.weekday is not None for each in sides):
        return matching
    ours, theirs = list(chinese_weeks(fold(texts[0]))), list(english_weeks(texts[1]))
    if len(ours) != 1 or len(theirs) != 1 or ours[0][2] != theirs[0][2]:
        return matching
    changed = tuple(
        each
        for each in matching.changed
        if not (_is_inside(each[0], ours[0]) and _is_inside(each[1], theirs[0]))
    )
    return replace(
        matching,
        changed=changed,
        firm=tuple(each for each in matching.firm if each in changed),
        missing=tuple(each for each in matching.missing if not _is_inside(each, ours[0])),
        added=tuple(each for each in matching.added if not _is_inside(each, theirs[0])),
    )


_DAYS_OF = {"days": 1, "weeks": 7}


def without_ends(texts: tuple[str, str], ours: Sequence[Mention], matching: Matching) -> Matching:
    """Return a matching without the ends of spans that the target tells by their beginnings.

    自6月3日起至6月16日 is "for two weeks from June 3".
    """
    if not matching.missing:
        return matching
    told = {
        int(each.low) * _DAYS_OF[each.unit.name]
        for each in english_quantities(texts[1])
        if each.unit.name in _DAYS_OF and not each.is_range and each.low.denominator == 1
    }
    lost = {each.start for each in matching.missing}
    ends = {
        other.start
        for one, other in pairwise(ours)
        if one.start not in lost
        and other.start in lost
        and UNTIL.fullmatch(fold(texts[0]), one.end, other.start)
        and told & lengths(one.moment, other.moment)
    }
    kept = tuple(each for each in matching.missing if each.start not in ends)
    return replace(matching, missing=kept)


def _is_inside(mention: Mention, week: tuple[int, int, frozenset[int]]) -> bool:
    return week[0] <= mention.start and mention.end <= week[1]


def _is_year(mention: Mention) -> bool:
    return mention.moment == Moment(year=mention.moment.year)


def _is_among(mention: Mention, years: set[int]) -> bool:
    return _is_year(mention) and mention.moment.year in years


def _years_told(mentions: Iterable[Mention], quantities: Iterable[Quantity]) -> set[int]:
    """Return the years that lie so many years from a year of a text."""
    years = {each.moment.year for each in mentions if each.moment.year is not None}
    counts = {
        int(each.low * each.unit.factor / _MONTHS)
        for each in quantities
        if each.unit.dimension is Dimension.MONTHS and not each.is_range
    }
    return {year + sign * count for year, count, sign in product(years, counts, (-1, 1)) if count}
