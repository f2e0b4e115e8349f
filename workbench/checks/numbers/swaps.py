"""Numbers in each other's places: the right values, said of the wrong things."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from workbench.checks.numbers.beside import exchanged
from workbench.checks.numbers.fit import Fit
from workbench.checks.numbers.pairs import Pair
from workbench.text.folding import fold
from workbench.text.numbers.quantity import Kind
from workbench.text.patterns import compiled

_LISTED = compiled(fold(r"\s*(?:和|与|及|以及|、|跟)\s*"))
_RISEN = compiled(fold(r"[^。；;从由]{0,14}[至到为成](?:约|近|逾|了)?\s*"))
_FROM = compiled(fold(r"[从由自][^，。；从由]{0,8}\Z"))
_ENGLISH_LIST = compiled(r"\s*(?:,|,? and)\s+(?:[A-Z]{0,3}[$€£¥])?", re.IGNORECASE)
_ENGLISH_RISE = compiled(
    r"[^.;]{0,40}?\bto\s+(?:about |nearly |some |just |only )?(?:[A-Z]{0,3}[$€£¥])?", re.IGNORECASE
)
_ENGLISH_FROM = compiled(
    r"\bfrom\s+(?:about |nearly |some |just |only )?(?:[A-Z]{0,3}[$€£¥])?\Z", re.IGNORECASE
)
_ENGLISH_TO = compiled(
    r"\bto\s+(?:about |nearly |some |just |only )?(?:[A-Z]{0,3}[$€£¥])?\Z", re.IGNORECASE
)
_ENGLISH_BACK = compiled(r"[^.;]{0,30}?\bfrom\s+(?:[A-Z]{0,3}[$€£¥])?", re.IGNORECASE)

# In code points: how far before a number the word stands that says from where it moved.
_BEFORE = 16


def swapped_pairs(source: str, target: str, pairs: Sequence[Pair]) -> Iterator[tuple[Pair, Pair]]:
    """Yield two numbers whose places the target exchanged, the source's first one first.

    They are two that have each other's unit; two of one list (8.7%和10.3%) in the other order; two
    of one change (从4.2%升至5.1%) the wrong way round; and two that stand by each other's labels
    (进口, exports). Elsewhere English may order as it likes. `source` is folded.
    """
    ordered = sorted((each for each in pairs if _is_plain(each)), key=lambda it: it.source.start)
    if len(ordered) < 2:  # noqa: PLR2004 - two of them are exchanged
        return
    labelled = list(exchanged(source, target, ordered))
    yield from labelled
    moved = {id(pair) for both in labelled for pair in both}
    for one, other in pairwise(ordered):
        if one.source.low == other.source.low or {id(one), id(other)} & moved:
            continue
        if _have_units_of_each_other(one, other) or _are_turned(source, target, one, other):
            moved |= {id(one), id(other)}
            yield one, other


def _is_plain(pair: Pair) -> bool:
    ranges = pair.source.is_range or pair.target.is_range
    alike = pair.source.kind is pair.target.kind
    return not ranges and alike and pair.source.kind in {Kind.CARDINAL, Kind.ORDINAL}


def _have_units_of_each_other(one: Pair, other: Pair) -> bool:
    """Return whether 64人 and 8.7% became "64 percent" and "8.7 people"."""
    if not one.fit is other.fit is Fit.UNIT:
        return False
    return one.source.unit.agrees(other.target.unit) and other.source.unit.agrees(one.target.unit)


def _are_turned(source: str, target: str, one: Pair, other: Pair) -> bool:
    """Return whether two neighbours of the source are neighbours in the target the other way."""
    if one.fit is not Fit.SAME or other.fit is not Fit.SAME:
        return False
    if one.target.start == other.target.start:
        return _is_falling_range(source, target, one, other)
    if one.target.start < other.target.start:
        return _is_told_backwards(source, target, one, other)
    first, second = other.target, one.target
    if one.source.unit.dimension is not other.source.unit.dimension:
        return False
    between = source[max(one.source.end, one.source.unit_end) : other.source.start]
    english = target[max(first.end, first.unit_end) : second.start]
    if _LISTED.fullmatch(between) and _ENGLISH_LIST.fullmatch(english):
        return True
    went = target[max(0, first.start - _BEFORE) : first.start]
    english_move = _ENGLISH_FROM.search(went) and _ENGLISH_RISE.fullmatch(english)
    return english_move is not None and _moves(source, one, other)


def _is_falling_range(source: str, target: str, one: Pair, other: Pair) -> bool:
    """Return whether a fall from one to the other is told as a rise: from 9.8 to 12 million.

    Such a rise is read as a range, whose ends stand at one place.
    """
    went = target[max(0, one.target.start - _BEFORE) : one.target.start]
    return (
        _ENGLISH_FROM.search(went) is not None
        and _moves(source, one, other)
        and (one.source.low > other.source.low)
    )


def _moves(source: str, one: Pair, other: Pair) -> bool:
    """Return whether the source goes from the first to the second: 从10%提高到25%."""
    came = source[max(0, one.source.start - _BEFORE) : one.source.start]
    between = source[max(one.source.end, one.source.unit_end) : other.source.start]
    return _FROM.search(came) is not None and _RISEN.fullmatch(between) is not None


def _is_told_backwards(source: str, target: str, one: Pair, other: Pair) -> bool:
    """Return whether 从10%提高到25% became "to 10 percent from 25 percent"."""
    first, second = one.target, other.target
    went = target[max(0, first.start - _BEFORE) : first.start]
    between = target[max(first.end, first.unit_end) : second.start]
    back = _ENGLISH_TO.search(went) and _ENGLISH_BACK.fullmatch(between)
    return back is not None and _moves(source, one, other)
