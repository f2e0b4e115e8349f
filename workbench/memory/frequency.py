"""How many units hold a bigram, roughly and at once: what tells a rare one from a common one."""

import sys
from array import array
from collections.abc import Iterable

# 1 MiB in memory; a million units of news have about five bigrams a slot, nearly all rare.
SLOTS = 2**18


class Frequencies:
    """Counts of bigrams in a table of fixed size; bigrams that share a slot are counted together.

    So a count may be too high. It may also be too low where several connections write: it steers
    which bigrams are looked up first and decides nothing.
    """

    def __init__(self) -> None:
        """Begin with nothing counted."""
        self._counts = array("I", bytes(4 * SLOTS))

    def restore(self, stored: bytes) -> None:
        """Take the counts over from `stored`; bytes of another size are as good as none."""
        self._counts = array("I", stored if len(stored) == 4 * SLOTS else bytes(4 * SLOTS))
        if sys.byteorder == "big":
            self._counts.byteswap()

    def of(self, gram: str) -> int:
        """Return how many units hold a bigram, or a few more."""
        return self._counts[_slot(gram)]

    def add(self, grams: Iterable[str]) -> None:
        """Count the bigrams of one unit more."""
        for gram in set(grams):
            self._counts[_slot(gram)] += 1

    def remove(self, grams: Iterable[str]) -> None:
        """Count the bigrams of one unit less."""
        for gram in set(grams):
            slot = _slot(gram)
            self._counts[slot] = max(0, self._counts[slot] - 1)

    def add_sample(self, units: Iterable[Iterable[str]], weight: int) -> None:
        """Count the bigrams of units that each stand for `weight` others, itself among them."""
        counts = self._counts
        for grams in units:
            for gram in set(grams):
                counts[_slot(gram)] += weight

    def recount(self, counted: Iterable[tuple[str, int]]) -> None:
        """Replace all counts."""
        counts = array("I", bytes(4 * SLOTS))
        for gram, count in counted:
            counts[_slot(gram)] += count
        self._counts = counts

    def stored(self) -> bytes:
        """Return the counts as bytes, little end first."""
        counts = self._counts
        if sys.byteorder == "big":
            counts = array("I", counts)
            counts.byteswap()
        return counts.tobytes()


def _slot(gram: str) -> int:
    # Knuth's multiplicative hashing: four times as quick as a checksum over millions of bigrams.
    return (ord(gram[0]) * 40_503 + ord(gram[-1])) % SLOTS
