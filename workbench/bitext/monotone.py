"""Two rows of texts aligned in order, each pairing with the probability that it is right.

Gale and Church's search (1993): pairings of one or two, some of three, with their frequencies as
prior, but forward and backward, so that the outcome is a probability and not the best path alone.
"""

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

# The log likelihood ratio of a group of sources and a group of targets.
Weigh = Callable[[Sequence[int], Sequence[int]], float]

# How often so many sources meet so many targets; Gale and Church's, with more left out.
PRIORS = {
    (1, 1): 0.84,
    (1, 0): 0.03,
    (0, 1): 0.02,
    (1, 2): 0.05,
    (2, 1): 0.04,
    (2, 2): 0.005,
    (1, 3): 0.01,
    (3, 1): 0.005,
}

# How far, at least, from the diagonal a pairing is looked for.
NARROWEST = 24

_NOTHING = -math.inf


@dataclass(frozen=True, slots=True)
class Bead:
    """Sources `first_source` and on paired with targets; `probability` that just these belong."""

    sources: range
    targets: range
    probability: float


@dataclass(frozen=True, slots=True)
class _Step:
    start: tuple[int, int]
    end: tuple[int, int]
    weight: float


def align_in_order(
    source_count: int, target_count: int, weigh: Weigh, *, near: int = NARROWEST
) -> tuple[Bead, ...]:
    """Return the likeliest beads, in order; each index of either side is in exactly one.

    The time grows with the longer side, as pairings far from the diagonal, by more than about
    `near`, are not looked at.
    """
    steps = list(_steps(source_count, target_count, weigh, near))
    before = _forward(steps)
    after = _backward(steps, (source_count, target_count))
    whole = before[source_count, target_count]
    chosen = _best_path(steps, (source_count, target_count))
    return tuple(
        Bead(
            range(step.start[0], step.end[0]),
            range(step.start[1], step.end[1]),
            math.exp(min(0.0, before[step.start] + step.weight + after[step.end] - whole)),
        )
        for step in chosen
    )


def _steps(source_count: int, target_count: int, weigh: Weigh, near: int) -> Iterator[_Step]:
    """Yield every pairing near the diagonal, by where it begins."""
    width = max(near, abs(source_count - target_count) + near // 2)
    slope = target_count / max(source_count, 1)
    for i in range(source_count + 1):
        middle = round(i * slope)
        for j in range(max(0, middle - width), min(target_count, middle + width) + 1):
            for (taken, given), prior in PRIORS.items():
                end = (i + taken, j + given)
                if end[0] > source_count or end[1] > target_count:
                    continue
                weight = math.log(prior)
                if taken and given:
                    weight += weigh(range(i, end[0]), range(j, end[1]))
                yield _Step((i, j), end, weight)


def _forward(steps: Sequence[_Step]) -> dict[tuple[int, int], float]:
    found = {(0, 0): 0.0}
    for step in steps:
        if step.start in found:
            held = found.get(step.end, _NOTHING)
            found[step.end] = _sum(held, found[step.start] + step.weight)
    return found


def _backward(steps: Sequence[_Step], end: tuple[int, int]) -> dict[tuple[int, int], float]:
    found = {end: 0.0}
    for step in reversed(steps):
        if step.end in found:
            held = found.get(step.start, _NOTHING)
            found[step.start] = _sum(held, found[step.end] + step.weight)
    return found


def _best_path(steps: Sequence[_Step], end: tuple[int, int]) -> list[_Step]:
    scores = {(0, 0): 0.0}
    origins: dict[tuple[int, int], _Step] = {}
    for step in steps:
        if step.start in scores:
            score = scores[step.start] + step.weight
            if score > scores.get(step.end, _NOTHING):
                scores[step.end] = score
                origins[step.end] = step
    path: list[_Step] = []
    place = end
    while place != (0, 0):
        path.append(origins[place])
        place = origins[place].start
    return path[::-1]


def _sum(one: float, other: float) -> float:
    """Return the logarithm of the sum of two numbers given by theirs."""
    high, low = max(one, other), min(one, other)
    return high if low == _NOTHING else high + math.log1p(math.exp(low - high))
