"""Numbers in each other's places: the right values, said of the wrong things."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from workbench.checks.numbers.fit import Fit
from workbench.checks.numbers.pairs import Pair
from workbench.text.folding import fold
from workbench.text.numbers.quantity import Kind

_LISTED = re.compile(fold(r"\s*(?:和|与|及|以及|、|跟)\s*"))
_RISEN = re.compile(fold(r"[^，。；、,;从由]{0,12}[至到为成]\s*"))
_FROM = re.compile(fold(r"[从由自][^，。；从由]{0,8}\Z"))
_ENGLISH_LIST = re.compile(r"\s*(?:,|,? and)\s+(?:[A-Z]{0,3}[$€£¥])?", re.IGNORECASE)
_ENGLISH_RISE = re.compile(r"\s+to\s+(?:[A-Z]{0,3}[$€£¥])?", re.IGNORECASE)
_ENGLISH_FROM = re.compile(r"\bfrom\s+(?:[A-Z]{0,3}[$€£¥])?\Z", re.IGNORECASE)

# In code points: how far before a number the word stands that says from where it moved.
_BEFORE = 16


def swapped_pairs(source: str, target: str, pairs: Sequence[Pair]) -> Iterator[tuple[Pair, Pair]]:
    """Yield two numbers whose places the target exchanged, the source's first one first.

    They are two that have each other's unit; two of one list (8.7%和10.3%) in the other order; and
    two of one change (从4.2%升至5.1%) the wrong way round. Elsewhere English may order as it likes.
    """
    ordered = sorted((each for each in pairs if _is_plain(each)), key=lambda it: it.source.start)
    folded = fold(source)
    for one, other in pairwise(ordered):
        if one.source.low == other.source.low:
            continue
        if _have_units_of_each_other(one, other) or _are_turned(folded, target, one, other):
            yield one, other


def _is_plain(pair: Pair) -> bool:
    ranges = pair.source.is_range or pair.target.is_range
    return not ranges and pair.source.kind is pair.target.kind is Kind.CARDINAL


def _have_units_of_each_other(one: Pair, other: Pair) -> bool:
    """Return whether 64人 and 8.7% became "64 percent" and "8.7 people"."""
    if not one.fit is other.fit is Fit.UNIT:
        return False
    return one.source.unit.agrees(other.target.unit) and other.source.unit.agrees(one.target.unit)


def _are_turned(source: str, target: str, one: Pair, other: Pair) -> bool:
    """Return whether two neighbours of the source are neighbours in the target the other way."""
    if one.fit is not Fit.SAME or other.fit is not Fit.SAME:
        return False
    first, second = other.target, one.target
    if first.start >= second.start or one.source.unit.dimension is not other.source.unit.dimension:
        return False
    between = source[max(one.source.end, one.source.unit_end) : other.source.start]
    english = target[max(first.end, first.unit_end) : second.start]
    if _LISTED.fullmatch(between) and _ENGLISH_LIST.fullmatch(english):
        return True
    came = source[max(0, one.source.start - _BEFORE) : one.source.start]
    went = target[max(0, first.start - _BEFORE) : first.start]
    moved = _FROM.search(came) is not None and _RISEN.fullmatch(between) is not None
    english_move = _ENGLISH_FROM.search(went) and _ENGLISH_RISE.fullmatch(english)
    return moved and english_move is not None
