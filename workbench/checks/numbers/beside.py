"""Whose figure is whose, by what stands beside it in either text: imports 8.7, exports 10.3."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from workbench.checks.numbers.fit import Fit
from workbench.checks.numbers.names_beside import names_in_both
from workbench.checks.numbers.pairs import Pair
from workbench.text.folding import fold
from workbench.text.numbers.labels import Place, chinese_labels, english_labels
from workbench.text.numbers.quantity import Dimension, Kind, Quantity
from workbench.text.patterns import compiled

_STOPS = compiled(fold("[。！？!?；;\n]"))
_ENGLISH_STOPS = compiled('[.!?;](?=[\\s"”’)]|$)|\n')
_SHORT = compiled(r"\b(?:[A-Za-z]\.[A-Za-z]|No|St|Mr|Mrs|Ms|Dr|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\Z")
_JOINED = compiled(fold(r"\W*(?:和|与|及|以及|跟)?\W*"))
_ENGLISH_JOINED = compiled(r"\W*(?:and)?\W*(?:[A-Z]{2,3}[$€£¥])?")

# Figures of one sort that are told side by side.
MOST = 4

# Labels that may stand for more than what a figure is of: each must stand beside its own.
_IN_TURN = frozenset(
    {"name", "place", "year", "month", "half", "things", "people", "market", "extreme"}
)


def exchanged(source: str, target: str, pairs: Sequence[Pair]) -> Iterator[tuple[Pair, Pair]]:
    """Yield two pairs of a sentence of the folded source whose labels say that they changed places.

    Nothing is said where a label stands twice or not at all in either text, or where two figures of
    one sort are the same.
    """
    for alike in _told_together(source, pairs):
        found = _crossed(source, target, alike, alike)
        if found is None and len(alike) > 2:  # noqa: PLR2004 - a pair is all of two
            crossed = (_crossed(source, target, list(each), alike) for each in pairwise(alike))
            found = next((each for each in crossed if each), None)
        if found:
            yield found


def _told_together(source: str, pairs: Sequence[Pair]) -> Iterator[list[Pair]]:
    """Yield the pairs of one sentence and one dimension, two to four, in the source's order."""
    places = Counter(pair.source.start for pair in pairs)
    same = [
        pair
        for pair in pairs
        if pair.fit is Fit.SAME
        and pair.source.kind is not Kind.ORDINAL  # a rank is rather a label itself
        # The ends of a range have one label, and 每日 is none of the figures that are compared.
        and places[pair.source.start] == 1
        and not source.startswith(_EACH, pair.source.start)
        and not source.startswith(_NUMBERED, pair.source.end)
    ]
    if len(same) < 2:  # noqa: PLR2004 - two of them are exchanged
        return
    found: dict[tuple[int, Dimension, str], list[Pair]] = {}
    stops = [each.start() for each in _STOPS.finditer(source)]
    for pair in same:
        sentence = sum(stop < pair.source.start for stop in stops)
        dimension = pair.source.unit.dimension
        people = dimension is Dimension.PEOPLE
        unit = pair.source.unit.name if dimension in _MEASURED else ""
        sort = (sentence, Dimension.NONE if people else dimension, unit)
        found.setdefault(sort, []).append(pair)
    for alike in found.values():
        values = {each.source.low for each in alike}
        if 1 < len(alike) <= MOST and len(values) == len(alike):
            yield sorted(alike, key=_in_source)


# Kilometers of length and meters of depth hardly change places.
_MEASURED = frozenset({Dimension.LENGTH, Dimension.AREA, Dimension.MASS, Dimension.VOLUME})


def _in_source(pair: Pair) -> int:
    return pair.source.start


def _in_target(pair: Pair) -> int:
    return pair.target.start


def _crossed(
    source: str, target: str, some: Sequence[Pair], alike: Sequence[Pair]
) -> tuple[Pair, Pair] | None:
    """Return two of some neighbouring figures that stand by each other's labels."""
    theirs = sorted(some, key=_in_target)
    if not _are_neighbours(theirs, sorted(alike, key=_in_target)):
        return None
    ours = [each.source for each in some]
    start, end = _window(source, _STOPS, ours, [each.source for each in alike])
    bounds = _window(target, _ENGLISH_STOPS, [e.target for e in theirs], [e.target for e in alike])
    both = ours, [each.target for each in theirs]
    for group, labels, english in _labels(source, (start, end), target, bounds, both):
        if not _stand_by(source, labels, ours, group, _JOINED):
            continue
        if not _stand_by(target, english, [e.target for e in theirs], group, _ENGLISH_JOINED):
            continue
        meant = {label.name: pair for label, pair in zip(labels, some, strict=True)}
        said = {label.name: pair for label, pair in zip(english, theirs, strict=True)}
        wrong = [name for name in meant if name in said and said[name] is not meant[name]]
        if len(wrong) == 2 and said[wrong[0]] is meant[wrong[1]]:  # noqa: PLR2004 - two of them
            return meant[wrong[0]], meant[wrong[1]]
        if meant.keys() == said.keys():
            return None
    return None


_EACH = fold("每")
# 国道3号 has a number for its name, which is no figure of what is told.
_NUMBERED = fold("号")

_NAMES, _EVENTS = "name", "event"

# Besides its usual places, how an event stands by its date: 成立于1998年, 2005年上市.
_EVENT_ORDERS = frozenset({"LffL", "fLLf"})


def _labels(
    source: str,
    within: tuple[int, int],
    target: str,
    bounds: tuple[int, int],
    quantities: tuple[Sequence[Quantity], Sequence[Quantity]],
) -> Iterator[tuple[str, Sequence[Place], Sequence[Place]]]:
    """Yield each group of labels with where they stand in either text, names in pinyin last."""
    ours, figures = quantities
    for group, found in chinese_labels(source, *within).items():
        labels = _without_echoes(found, ours)
        if len(labels) > 1:
            theirs = _without_echoes(english_labels(group, target, *bounds), figures)
            known = {each.name for each in labels}
            events = [each for each in theirs if group != _EVENTS or each.name in known]
            yield group, labels, events
    names, others = names_in_both(source, within, target, bounds)
    if len(names) > 1:
        yield _NAMES, names, others


def _without_echoes(labels: Iterable[Place], figures: Sequence[Quantity]) -> list[Place]:
    """Return labels, one for those of one name that no figure parts: 12辆消防车."""
    found: list[Place] = []
    for each in labels:
        last = found[-1] if found else None
        parted = last and any(last.start < figure.start < each.start for figure in figures)
        if last is None or last.name != each.name or parted:
            found.append(each)
    return found


def _are_neighbours(some: Sequence[Pair], alike: Sequence[Pair]) -> bool:
    first = next(at for at, each in enumerate(alike) if each is some[0])
    return all(one is other for one, other in zip(some, alike[first:], strict=False))


def _window(
    text: str, stops: re.Pattern[str], some: Sequence[Quantity], alike: Sequence[Quantity]
) -> tuple[int, int]:
    """Return between which places the labels of some figures are looked for.

    That is within the sentences they stand in, and beyond no other figure of their sort.
    """
    first, last = some[0].start, max(some[-1].end, some[-1].unit_end)
    start, end = 0, len(text)
    for stop in stops.finditer(text):
        if _SHORT.search(text, 0, stop.start()) is None:
            if stop.end() <= first:
                start = stop.end()
            elif stop.start() >= last and end == len(text):
                end = stop.start()
    before = [max(each.end, each.unit_end) for each in alike if each.start < first]
    after = [each.start for each in alike if each.start > last]
    return max([start, *before]), min([end, *after])


def _stand_by(
    text: str,
    labels: Sequence[Place],
    figures: Sequence[Quantity],
    group: str,
    joined: re.Pattern[str],
) -> bool:
    """Return whether each figure has one label: before or after each, or all before all."""
    if len({each.name for each in labels}) != len(labels) or len(labels) != len(figures):
        return False
    marks = [(each.start, "L") for each in labels] + [(each.start, "f") for each in figures]
    order = "".join(mark for _, mark in sorted(marks))
    many = len(figures)
    if order in {"Lf" * many, "fL" * many} or (group == _EVENTS and order in _EVENT_ORDERS):
        return True
    if group in _IN_TURN or order != "L" * many + "f" * many:
        return False
    gaps = (text[max(one.end, one.unit_end) : two.start] for one, two in pairwise(figures))
    return all(joined.fullmatch(gap) is not None for gap in gaps)
