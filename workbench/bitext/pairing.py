"""Two rows of texts paired in any order: the sure pairs first, between them in order, then joins.

Where a text stands says little once paragraphs are moved. So the pairs that speak for themselves
are pinned, wherever they stand; what lies between two pins that follow each other is aligned in
order; and what is left joins a neighbour's pair where the two together fit better than the one.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from workbench.bitext.meaning import Match
from workbench.bitext.monotone import Weigh, align_in_order

# From this log likelihood ratio on a pair is pinned: 12 to 1 against any two texts.
PINNED = 2.5

# By so much it must be better than any other pair of the same texts: 4 to 1.
#
# Neighbours of the pair are no rivals: they may belong to it.
MARGIN = 1.5

# Of the probability of a pair between pins: below it the two are left apart.
_LEAST = 0.5

# The same for a pair of what was left, whose rivals have pairs of their own by then.
_LEAST_LEFT = 0.1

# Below this log likelihood ratio two texts are left apart, however well the one would fill the
# other's gap.
_FLOOR = -3.0

# By so much a joined pair must be better than what it was. Of more, halves of paragraphs that
# were cut stay alone; of less, what was added joins.
_JOINS = 0.2


def paired(source_count: int, target_count: int, weigh: Weigh) -> tuple[Match, ...]:
    """Return the pairs by their first source, each text in one at most.

    Confidence is the probability that the pair is better than the best other use of its texts.
    """
    if not source_count or not target_count:
        return ()
    table = [[weigh((i,), (j,)) for j in range(target_count)] for i in range(source_count)]
    pins = _pins(table, range(source_count), range(target_count))
    groups = [_Group([i], [j], _sure(table, i, j)) for i, j in pins]
    taken = {group.targets[0] for group in groups}
    for sources, targets in _gaps(tuple(groups), taken, source_count, target_count):
        found = _between(sources, targets, weigh)
        taken.update(j for group in found for j in group.targets)
        groups += found
    groups += list(_left(groups, table))
    groups.sort(key=lambda group: group.sources[0])
    _join(groups, source_count, target_count, weigh)
    return tuple(
        Match(tuple(sorted(group.sources)), tuple(sorted(group.targets)), group.confidence)
        for group in groups
    )


@dataclass(slots=True)
class _Group:
    """A pair that grows."""

    sources: list[int]
    targets: list[int]
    confidence: float


def _pins(
    table: Sequence[Sequence[float]], sources: Sequence[int], targets: Sequence[int]
) -> Iterator[tuple[int, int]]:
    """Yield the pairs of some texts that are each the other's best by far."""
    if not sources or not targets:
        return
    columns = list(zip(*table, strict=True))
    for i in sources:
        j = max(targets, key=table[i].__getitem__)
        if (
            max(sources, key=columns[j].__getitem__) == i
            and table[i][j] >= PINNED
            and _rival(table, i, j, sources, targets) <= table[i][j] - MARGIN
        ):
            yield i, j


def _rival(
    table: Sequence[Sequence[float]],
    i: int,
    j: int,
    sources: Sequence[int],
    targets: Sequence[int],
) -> float:
    """Return the best of the other pairs that a pair's texts could be in, neighbours left out."""
    of_source = (table[i][at] for at in targets if abs(at - j) > 1)
    of_target = (table[at][j] for at in sources if abs(at - i) > 1)
    return max((*of_source, *of_target), default=-math.inf)


def _sure(table: Sequence[Sequence[float]], i: int, j: int) -> float:
    """Return the probability of a pair against the best rival, or against none at all."""
    rival = max(_rival(table, i, j, range(len(table)), range(len(table[i]))), 0.0)
    return 1 / (1 + math.exp(min(rival - table[i][j], 50.0)))


def _gaps(
    pinned: Sequence[_Group], taken: set[int], source_count: int, target_count: int
) -> Iterator[tuple[list[int], list[int]]]:
    """Yield the free sources between two pins with the free targets that may belong to them.

    These are the ones behind the first pin's target and those before the second's; where the pins
    follow each other on both sides, they are the same ones. `taken` may grow between two of them.
    """
    pins = ((group.sources[0], group.targets[0]) for group in pinned)
    ends = [(-1, -1), *pins, (source_count, target_count)]
    for (i, j), (next_i, next_j) in pairwise(ends):
        sources = list(range(i + 1, next_i))
        behind = _free(range(j + 1, target_count), taken)
        before = _free(range(next_j - 1, -1, -1), taken)
        targets = sorted({*behind, *before})
        if sources and targets:
            yield sources, targets


def _free(places: range, taken: set[int]) -> Iterator[int]:
    for place in places:
        if place in taken:
            return
        yield place


def _between(sources: Sequence[int], targets: Sequence[int], weigh: Weigh) -> list[_Group]:
    def of_all(left: Sequence[int], right: Sequence[int]) -> float:
        return weigh([sources[i] for i in left], [targets[j] for j in right])

    return [
        _Group(
            [sources[i] for i in bead.sources],
            [targets[j] for j in bead.targets],
            bead.probability,
        )
        for bead in align_in_order(len(sources), len(targets), of_all)
        if bead.sources and bead.targets and bead.probability >= _LEAST
        if of_all(bead.sources, bead.targets) > _FLOOR
    ]


def _left(groups: Sequence[_Group], table: Sequence[Sequence[float]]) -> Iterator[_Group]:
    """Yield the pairs of what was left, wherever it stands: their rivals may be gone by now."""
    linked = {i for group in groups for i in group.sources}
    given = {j for group in groups for j in group.targets}
    sources = [i for i in range(len(table)) if i not in linked]
    targets = [j for j in range(len(table[0])) if j not in given]
    for i, j in _pins(table, sources, targets):
        confidence = _sure(table, i, j)
        if confidence >= _LEAST_LEFT:
            yield _Group([i], [j], confidence)


def _join(groups: list[_Group], source_count: int, target_count: int, weigh: Weigh) -> None:
    """Let each text that is left join the neighbour that gains most by it, if one gains enough.

    Again and again: what has joined is itself a neighbour, as where four paragraphs became one.
    """
    while _join_once(groups, source_count, target_count, weigh):
        pass


def _join_once(groups: list[_Group], source_count: int, target_count: int, weigh: Weigh) -> bool:
    """Return whether a text joined."""
    is_joined = False
    linked = {i for group in groups for i in group.sources}
    for i in (each for each in range(source_count) if each not in linked):
        near = [group for group in groups if {i - 1, i + 1} & {*group.sources}]
        best = _best_gain([(group, [*group.sources, i], group.targets) for group in near], weigh)
        if best is not None:
            best.sources.append(i)
            is_joined = True
    linked = {j for group in groups for j in group.targets}
    for j in (each for each in range(target_count) if each not in linked):
        near = [group for group in groups if {j - 1, j + 1} & {*group.targets}]
        best = _best_gain([(group, group.sources, [*group.targets, j]) for group in near], weigh)
        if best is not None:
            best.targets.append(j)
            is_joined = True
    return is_joined


def _best_gain(grown: Sequence[tuple[_Group, list[int], list[int]]], weigh: Weigh) -> _Group | None:
    """Return the group that fits best with what it would become, `None` if none gains enough."""
    gains = [
        weigh(sorted(sources), sorted(targets)) - weigh(group.sources, group.targets)
        for group, sources, targets in grown
    ]
    best = max(range(len(gains)), key=gains.__getitem__, default=None)
    return grown[best][0] if best is not None and gains[best] > _JOINS else None
