"""How likely a few texts of one side translate a few of the other.

Naive Bayes over meaning, where there are vectors, and over anchors and length: each anchor that
both sides have speaks for them the more, the fewer others have it; one that is missing, against.
"""

import math
from collections import Counter
from collections.abc import Iterable, Sequence

from workbench.bitext.anchors import Anchor, AnchorKind, AnchorTable
from workbench.bitext.encoder import cosines
from workbench.bitext.lengths import log_density, measured
from workbench.bitext.meaning import Side, together

# How often a faithful translation has an anchor of its source: measured, rounded down.
KEPT = {
    AnchorKind.NUMBER: 0.85,
    AnchorKind.SMALL_NUMBER: 0.5,
    AnchorKind.DATE: 0.9,
    AnchorKind.NAME: 0.9,
    AnchorKind.LATIN: 0.8,
    AnchorKind.LINK: 0.95,
    AnchorKind.TERM: 0.75,
}

# A single anchor says no more than this (natural logarithm): a slip or a chance may be behind.
_MOST_OF_ONE = 4.0
_SMOOTHING = 0.5

_EVEN = 0.31

# What a cosine says: nothing at the one, by so much for each unit beyond it. Measured on all
# pairs of sentences within six freely translated articles; from a cosine of .25 to .55 it is a
# line.
_STEEP = 20.0
_LEAST_OF_MEANING = -6.0

# How much length and anchors count beside vectors, which know a part of them.
_BESIDE_MEANING = 0.5


class Evidence:
    """Weighs any group of sources against any group of targets of one pair of texts."""

    def __init__(
        self,
        sources: Sequence[str],
        targets: Sequence[str],
        table: AnchorTable,
        meaning: tuple[Side, Side] | None = None,
    ) -> None:
        """Take the texts of both sides, their anchors, and their vectors where there are any."""
        self._table = table
        self._meaning = meaning
        self._cosines = cosines(meaning[0].rows, meaning[1].rows) if meaning else []
        self._source_sizes = [measured(text) for text in sources]
        self._target_sizes = [len(text.strip()) for text in targets]
        self._left = Counter(anchor for each in table.sources for anchor in each)
        self._right = Counter(anchor for each in table.targets for anchor in each)
        logs = [math.log(max(size, 1)) for size in self._target_sizes]
        self._mean = sum(logs) / len(logs) if logs else 0.0
        squares = sum((each - self._mean) ** 2 for each in logs)
        self._variance = squares / len(logs) + 0.25 if logs else 1.0

    def weigh(self, sources: Sequence[int], targets: Sequence[int]) -> float:
        """Return the log likelihood ratio of being translations against being any two."""
        outside = self.length(sources, targets) + self.anchors(sources, targets)
        if self._meaning is None:
            return outside
        left, right = self._meaning
        if len(sources) == len(targets) == 1:
            cosine = self._cosines[sources[0]][targets[0]]
        else:
            cosine = together(left, sources, right, targets)
        alike = _STEEP * (cosine - _EVEN)
        return max(alike, _LEAST_OF_MEANING) + _BESIDE_MEANING * outside

    def length(self, sources: Sequence[int], targets: Sequence[int]) -> float:
        """Return what the lengths say, as a log likelihood ratio."""
        source = sum(self._source_sizes[i] for i in sources)
        target = sum(self._target_sizes[j] for j in targets)
        deviation = math.log(max(target, 1)) - self._mean - math.log(max(len(targets), 1))
        chance = -0.5 * deviation**2 / self._variance - 0.5 * math.log(2 * math.pi * self._variance)
        return log_density(source, target) - chance

    def anchors(self, sources: Sequence[int], targets: Sequence[int]) -> float:
        """Return what the anchors say, as a log likelihood ratio."""
        left = frozenset().union(*(self._table.sources[i] for i in sources))
        right = frozenset().union(*(self._table.targets[j] for j in targets))
        return (
            sum(self._shared(anchor, self._right, len(targets)) for anchor in left & right)
            + self._missing(left - right, self._right, len(self._table.targets), len(targets))
            + self._missing(right - left, self._left, len(self._table.sources), len(sources))
        )

    def _shared(self, anchor: Anchor, counts: Counter[Anchor], size: int) -> float:
        total = len(self._table.targets)
        chance = min((counts[anchor] + _SMOOTHING) / (total + 1) * size, 1.0)
        return min(math.log(KEPT[anchor.kind] / chance), _MOST_OF_ONE)

    def _missing(
        self, anchors: Iterable[Anchor], counts: Counter[Anchor], total: int, size: int
    ) -> float:
        found = 0.0
        for anchor in anchors:
            if counts[anchor]:
                chance = min(counts[anchor] / max(total, 1) * size, 0.9)
                found += math.log((1 - KEPT[anchor.kind]) / (1 - chance))
        return found
