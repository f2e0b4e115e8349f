"""Gale and Church's alignment by length as they published it (1993): the peer of ours."""

import math
from collections.abc import Sequence

from workbench.bitext.lengths import measured

_PRIORS = {
    (1, 1): 0.89,
    (1, 0): 0.0099,
    (0, 1): 0.0099,
    (2, 1): 0.0445,
    (1, 2): 0.0445,
    (2, 2): 0.011,
}
_VARIANCE = 6.8

Pairs = set[tuple[int, int]]


def gale_church(sources: Sequence[str], targets: Sequence[str]) -> Pairs:
    """Return the pairs of texts that belong together, in order; the ratio is that of the whole."""
    left = [measured(text) for text in sources]
    right = [len(text) for text in targets]
    ratio = sum(right) / max(sum(left), 1)
    best: dict[tuple[int, int], tuple[float, tuple[int, int]]] = {(0, 0): (0.0, (0, 0))}
    for i in range(len(left) + 1):
        for j in range(len(right) + 1):
            ways = [
                (
                    best[i - x, j - y][0]
                    - math.log(prior)
                    + _cost(sum(left[i - x : i]), sum(right[j - y : j]), ratio),
                    (x, y),
                )
                for (x, y), prior in _PRIORS.items()
                if i >= x and j >= y
            ]
            if ways:
                best[i, j] = min(ways)
    return _path(best, len(left), len(right))


def _cost(source: int, target: int, ratio: float) -> float:
    mean = (source + target / ratio) / 2
    deviation = abs(target - source * ratio) / math.sqrt(max(mean, 1) * _VARIANCE)
    return -math.log(max(math.erfc(deviation / math.sqrt(2)), 1e-50))


def _path(best: dict[tuple[int, int], tuple[float, tuple[int, int]]], i: int, j: int) -> Pairs:
    found: Pairs = set()
    while (i, j) != (0, 0):
        x, y = best[i, j][1]
        found |= {(a, b) for a in range(i - x, i) for b in range(j - y, j)}
        i, j = i - x, j - y
    return found
