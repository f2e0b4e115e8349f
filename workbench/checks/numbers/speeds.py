"""Speeds told by another span of time: 每秒40公尺, "144 kilometers an hour"."""

from fractions import Fraction

from workbench.checks.numbers.fit import is_near
from workbench.checks.numbers.pairs import Matching, Pair
from workbench.text.folding import fold
from workbench.text.numbers.quantity import Dimension, Quantity
from workbench.text.patterns import compiled

_BEFORE = compiled(
    fold("(?:每一?(?P<of>秒|分钟?|小时|钟头)|(?P<rate>秒|时)速)[^，。；0-9]{0,8}\\Z")
)
_AFTER = compiled(fold("(?:/|每)(?P<of>秒|分钟?|小时|s|h)"))
_ENGLISH = compiled(
    r"\s*(?:(?:per|an?|each|every|/)\s*(?P<of>second|minute|hour|s\b|h\b)|(?P<mph>ph\b))"
)
_HOURLY = compiled(r"mph|kph|km ?h|per hour")
_SECONDS = {
    **dict.fromkeys(("秒", "second", "s"), 1),
    **dict.fromkeys(("分", "分钟", "minute"), 60),
    **dict.fromkeys(("小时", "时", "钟头", "hour", "h"), 3600),
}
# In characters: how far before a figure it may stand in what span it is gone.
_REACH = 12


def settle_speeds(source: str, target: str, matching: Matching) -> None:
    """Take from a matching the ways of a speed that are equal, and the spans they are gone in.

    So is one that is added: 42米/秒 as "42 meters per second (151 km/h)".
    `source` is folded.
    """
    matching.extra[:] = [
        each
        for each in matching.extra
        if not any(
            _is_equal(source, target, Pair(one.source, each, one.fit)) for one in matching.pairs
        )
    ]
    equal = [pair for pair in matching.wrong if _is_equal(source, target, pair)]
    if not equal:
        return
    matching.wrong[:] = [each for each in matching.wrong if each not in equal]
    for pairs in (matching.pairs, matching.wrong):
        pairs[:] = [each for each in pairs if not _is_span(each)]


def _is_equal(source: str, target: str, pair: Pair) -> bool:
    ours, theirs = pair.source, pair.target
    if not ours.unit.dimension is theirs.unit.dimension is Dimension.LENGTH:
        return False
    seconds, others = _seconds(source, ours), _english_seconds(target, theirs)
    if not seconds or not others or seconds == others:
        return False
    value = ours.low * ours.unit.factor * Fraction(others, seconds)
    return is_near(value / theirs.unit.factor, theirs.low)


def _seconds(source: str, ours: Quantity) -> int:
    before = _BEFORE.search(source[max(0, ours.start - _REACH) : ours.start])
    after = _AFTER.match(source, max(ours.end, ours.unit_end))
    found = before or after
    if found is None:
        return 0
    return _SECONDS[found["of"] or found.groupdict().get("rate") or ""]


def _english_seconds(target: str, theirs: Quantity) -> int:
    if _HOURLY.search(target[theirs.end : theirs.unit_end]):
        return _SECONDS["hour"]
    found = _ENGLISH.match(target, max(theirs.end, theirs.unit_end))
    if found is None:
        return 0
    return _SECONDS[found["of"] or "hour"]


def _is_span(pair: Pair) -> bool:
    """Return whether a pair is but the second and the hour in which the ways are gone."""
    spans = pair.source.unit.dimension is pair.target.unit.dimension is Dimension.TIME
    return spans and pair.source.low == pair.target.low == 1
