"""Numbers whose words say something else beside the same figure: 32 newlyweds for 32 couples."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from workbench.checks.numbers.fit import LOOSE, Fit, fit
from workbench.checks.numbers.pairs import Matching, Pair
from workbench.text.folding import fold
from workbench.text.numbers.quantity import Dimension, Kind, Precision, Quantity
from workbench.text.patterns import compiled

_COUPLES = compiled(fold("对(?:新人|夫妇|夫妻|情侣|恋人|伴侣|新婚|佳偶)"))
_EACH_OF_THEM = compiled(
    r" (?:\w+ )?(?:newlyweds?|spouses|husbands|wives|brides|grooms|lovers|partners|people"
    r"|persons)\b"
)
_PAIRS = compiled(r" (?:\w+ ){0,2}(?:couples?|pairs?|sets?|twosomes|weddings)\b")


def halved_couples(source: str, target: str, pairs: Iterable[Pair]) -> Iterator[Pair]:
    """Yield a number of couples told as one of people: 三十二对新人, "32 newlyweds"."""
    for pair in pairs:
        if pair.fit < Fit.ROUNDED or _COUPLES.match(source, pair.source.end) is None:
            continue
        if _EACH_OF_THEM.match(target, pair.target.end) and not _PAIRS.match(
            target, pair.target.end
        ):
            yield pair


_MORE = compiled(
    r"[^.;]{0,24}?(?:\b(?:and|plus) (?:a half|an? \w+ months?|(?:\w+|\d+) months?)|\bodd\b"
    r"|\b(?:more|longer)\b|-and-|½)|½|\.\d"
)


def lost_months(
    target: str, ours: Sequence[Quantity], theirs: Sequence[Quantity], pairs: Sequence[Pair]
) -> Iterator[Quantity]:
    """Yield the months that follow years and are lost: 三年零六个月, "three years"."""
    for years, months in pairwise(ours):
        if not years.also or (years.unit.name, months.unit.name) != ("years", "months"):
            continue
        if years.unit_end != months.start or months.needed:
            continue
        told = next((each for each in pairs if each.source.start == years.start), None)
        if told is None or told.target.low != years.low:
            continue
        is_exact = told.target.precision is Precision.EXACT and not told.target.is_range
        said = any(each.unit.name == "months" and each.low == months.low for each in theirs)
        if is_exact and not said and not _MORE.match(target, told.target.end):
            yield months


_LASTING = frozenset({Dimension.TIME, Dimension.MONTHS})
_HALF = fold("半")


def other_halves(
    source: str, ours: Sequence[Quantity], theirs: Sequence[Quantity], matching: Matching
) -> Iterator[Pair]:
    """Yield half a year, a month or a day with the only time of the target that is none of it."""
    known = [*matching.pairs, *matching.wrong]
    halves = [each for each in ours if each.unit.dimension in _LASTING and not each.needed]
    halves = [each for each in halves if source.startswith(_HALF, each.start) and not each.also]
    told = {pair.target.start for pair in known if pair.fit > Fit.UNIT}
    free = [
        each
        for each in theirs
        if each.unit.dimension in _LASTING and each.start not in told and not each.is_range
    ]
    lasting = [each for each in ours if each.unit.dimension in _LASTING]
    if len(halves) != 1 or len(lasting) != 1 or len(free) != 1 or free[0].low <= 1:
        return
    judged = any(pair.source.start == halves[0].start for pair in known)
    if not judged and fit(halves[0], free[0]) is Fit.NONE:
        yield Pair(halves[0], free[0], Fit.NONE)


_FROM = compiled(
    r"[^.;\d]{0,30}?\b(?P<way>down|up|off|lower|higher) from "
    r"(?:just |about |around |some |nearly |over )?"
    r"(?:[A-Z]{0,3}[$€£¥])?\Z"
)
_DOWN = frozenset({"down", "off", "lower"})


def turned_changes(target: str, pairs: Sequence[Pair]) -> Iterator[tuple[Pair, Pair]]:
    """Yield two figures told in the wrong order: "0.32, down from 0.28"."""
    exact = [
        each
        for each in pairs
        if each.fit is Fit.SAME and each.target.kind is Kind.CARDINAL and not each.target.is_range
    ]
    for one, other in pairwise(sorted(exact, key=_in_target)):
        between = target[max(one.target.end, one.target.unit_end) : other.target.start]
        found = _FROM.fullmatch(between)
        if found is None or not _are_alike(one.target, other.target):
            continue
        is_down = found["way"].lower() in _DOWN
        if one.target.low != other.target.low and is_down is not (
            one.target.low < other.target.low
        ):
            yield one, other


def _are_alike(one: Quantity, other: Quantity) -> bool:
    same = one.unit.name == other.unit.name
    return same or {one.unit.dimension, other.unit.dimension} <= LOOSE


def _in_target(pair: Pair) -> int:
    return pair.target.start
