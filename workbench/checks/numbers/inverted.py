"""Multiples told of the wrong one of two: 新款是旧款的三倍, "a third of the old model"."""

from workbench.checks.numbers.pairs import Pair
from workbench.text.folding import fold
from workbench.text.numbers.labels import chinese_labels, english_labels
from workbench.text.numbers.quantity import Dimension, Kind
from workbench.text.patterns import compiled

_IS = compiled(fold("(?:相当于|[是为达])"))
_CHINESE_STOP = compiled(fold("[，。！？；\n]"))
_STOP = compiled(r"[.;!?](?=\s|$)")


def is_inverted(source: str, target: str, pair: Pair) -> bool:
    """Return whether so many times another became that part of it, and not the other's part of it.

    It did where what stands behind "is" in the source still stands behind the part in the target.
    `source` is folded.
    """
    ours, theirs = pair.source, pair.target
    times = ours.kind is Kind.MULTIPLE and ours.unit.dimension is Dimension.TIMES
    if not times or ours.low <= 1 or theirs.low * ours.low != 1:
        return False
    start = max((each.end() for each in _CHINESE_STOP.finditer(source, 0, ours.start)), default=0)
    verbs = [each.end() for each in _IS.finditer(source, start, ours.start)]
    if not verbs:
        return False
    stop = _STOP.search(target, theirs.end)
    end = stop.start() if stop else len(target)
    for group, labels in chinese_labels(source, verbs[-1], ours.start).items():
        base = labels[-1].name
        after = {each.name for each in english_labels(group, target, theirs.end, end)}
        before = {each.name for each in chinese_labels(source, start, verbs[-1]).get(group, ())}
        if base in after and not before & after:
            return True
    return False
