"""Points between the quarters of the compass: 西北 as "southeast", 西北偏北 as "north-northeast".

Points are angles. A looser one will do for a closer one: "north" for 西北偏北, and "northwest".
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.model.finding import Span
from workbench.text.folding import fold
from workbench.text.names.gazetteer import gazetteer
from workbench.text.patterns import compiled

_FULL = 360.0
_ANGLES = {"north": 0.0, "east": 90.0, "south": 180.0, "west": 270.0}
_SIGNS = dict(zip(fold("北东南西"), _ANGLES, strict=True))

# 东南亚 and 西南大学 are names, 东西 is a thing.
_CHINESE = compiled(
    fold(
        "(?P<main>东北|东南|西北|西南)(?:偏(?P<by>[东南西北]))?(?!亚|大学|航空|联大|证券|三省|师大|政法|虎|军区|军|话|人|菜)"
        "|(?<![东南西北])(?P<single>[东南西北])偏(?P<toward>[东南西北])"
    )
)
_ENGLISH = compiled(
    r"\b(?:(?P<by>north|south|east|west)(?:[- ]| by )?(?=north|south))?(?P<one>north|south)[- ]?"
    r"(?P<two>east|west)(?:ern|erly|wards?|bound|ernmost|erlies)?\b"
    r"|\b(?P<main>north|south|east|west) by (?P<toward>north|south|east|west)\b"
)
_QUARTER = compiled(
    r"\b(?P<quarter>north|south|east|west)(?:ern|erly|wards?|bound|ernmost)?\b"
    r"(?![- ](?:north|south))"
)
_NEAR, _CLOSE = 46.0, 30.0


@dataclass(frozen=True, slots=True)
class Point:
    """An angle, whether it is a quarter (and so said loosely), and where it stands."""

    angle: float
    is_quarter: bool
    span: Span


def turned_points(source: str, target: str) -> Iterator[tuple[Span, Span]]:
    """Yield the points of a source of which the target has another, and that one."""
    ours = list(_in_source(fold(source)))
    if not ours:
        return
    lowered = target.lower()
    named = [
        Span(each.start, each.end)
        for each in gazetteer().in_target(target)
        if target[each.start].isupper()
    ]
    theirs = [each for each in _in_target(lowered) if not _is_in(each.span, named)]
    if not theirs:
        return
    if _is_reversed(ours, theirs, lowered):
        yield ours[0].span, theirs[0].span
        return
    others = [each for each in theirs if not any(_agree(each, our) for our in ours)]
    for each in ours:
        if others and not any(_agree(each, their) for their in theirs):
            yield each.span, others[0].span
            return


def _in_source(folded: str) -> Iterator[Point]:
    for found in _CHINESE.finditer(folded):
        span = Span(*found.span())
        if found["single"]:
            yield Point(_between(_angle(found["single"]), _angle(found["toward"])), False, span)
            continue
        main = _between(_angle(found["main"][0]), _angle(found["main"][1]))
        yield Point(_between(main, _angle(found["by"])) if found["by"] else main, False, span)


def _angle(sign: str) -> float:
    return _ANGLES[_SIGNS[sign]]


def _in_target(lowered: str) -> Iterator[Point]:
    for found in _ENGLISH.finditer(lowered):
        span = Span(*found.span())
        if found["main"]:
            yield Point(_between(_ANGLES[found["main"]], _ANGLES[found["toward"]]), False, span)
            continue
        main = _between(_ANGLES[found["one"]], _ANGLES[found["two"]])
        angle = _between(main, _ANGLES[found["by"]]) if found["by"] else main
        yield Point(angle, False, span)
    for found in _QUARTER.finditer(_ENGLISH.sub(lambda each: " " * len(each[0]), lowered)):
        yield Point(_ANGLES[found["quarter"]], True, Span(*found.span()))


def _between(one: float, other: float) -> float:
    turn = (other - one + _FULL / 2) % _FULL - _FULL / 2
    return (one + turn / 2) % _FULL


def _away(one: float, other: float) -> float:
    return abs((other - one + _FULL / 2) % _FULL - _FULL / 2)


def _agree(one: Point, other: Point) -> bool:
    reach = _NEAR if one.is_quarter or other.is_quarter else _CLOSE
    return _away(one.angle, other.angle) <= reach


def _is_in(span: Span, places: Sequence[Span]) -> bool:
    return any(each.start <= span.start and span.end <= each.end for each in places)


_TO = re.compile(r"\b(?:to|into|towards?|turn\w*)\b")


def _is_reversed(ours: Sequence[Point], theirs: Sequence[Point], lowered: str) -> bool:
    """Return whether a way from one point to another leads from the other to the one."""
    if len(ours) != _BOTH or len(theirs) != _BOTH:
        return False
    (one, other), (first, second) = ours, sorted(theirs, key=lambda each: each.span.start)
    if _agree(one, other) or not (_agree(one, second) and _agree(other, first)):
        return False
    between = lowered[first.span.end : second.span.start]
    before = lowered[: first.span.start]
    return _TO.search(between) is not None and not before.rstrip().endswith((" to", " into"))


_BOTH = 2
