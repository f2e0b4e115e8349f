"""Dates of a sentence that stand by each other's events: 2月3日被捕, 4月19日被起诉."""

from collections import Counter
from collections.abc import Iterator, Sequence
from fractions import Fraction

from workbench.checks.numbers.beside import exchanged
from workbench.checks.numbers.fit import Fit
from workbench.checks.numbers.pairs import Pair
from workbench.text.dates.moments import Mention
from workbench.text.folding import fold
from workbench.text.numbers.quantity import Kind, Quantity

Exchanged = tuple[tuple[Mention, Mention], tuple[Mention, Mention]]


def exchanged_dates(
    source: str, target: str, ours: Sequence[Mention], theirs: Sequence[Mention]
) -> Iterator[Exchanged]:
    """Yield two dates, each with the same one of the target, that changed their events' places.

    Dates count as figures whose labels are the events beside them; those that either text has
    twice are left out.
    """
    counts = Counter(map(_key, ours)), Counter(map(_key, theirs))
    known = {_key(each): each for each in theirs if counts[1][_key(each)] == 1}
    both = [
        (each, known[_key(each)])
        for each in ours
        if each.sure and counts[0][_key(each)] == 1 and _key(each) in known
    ]
    if len(both) < 2:  # noqa: PLR2004 - two of them are exchanged
        return
    pairs = {
        id(pair): (pair, mentions)
        for at, mentions in enumerate(both, 1)
        for pair in [Pair(_figure(mentions[0], at), _figure(mentions[1], at), Fit.SAME)]
    }
    for one, other in exchanged(fold(source), target, [pair for pair, _ in pairs.values()]):
        yield pairs[id(one)][1], pairs[id(other)][1]


def _key(mention: Mention) -> tuple[object, ...]:
    moment = mention.moment
    if moment.month is not None:
        return (moment.month, moment.day, moment.part, moment.lunar)
    return (moment.year, moment.decade, moment.weekday, moment.part, moment.days, moment.festival)


def _figure(mention: Mention, value: int) -> Quantity:
    low = Fraction(value)
    return Quantity(mention.start, mention.end, low, low, kind=Kind.CALENDAR, unit_end=mention.end)
