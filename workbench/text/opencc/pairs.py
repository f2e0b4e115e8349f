"""Tells, of every place in a text at once, which keys may begin there."""

import sys
from array import array
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import repeat

from workbench.text.recent import RECENT

# Stands among the lengths of keys for: a key of a later stage may begin so.
RISKY = 1

_ENCODING = f"utf-32-{sys.byteorder[0]}e"
_WIDTH = 4
_KINDS = 256

# In code points: what is longer is no segment.
_SHORT = 2_000


class PairIndex:
    """Keys by the two characters they begin with; immutable.

    `lengths` says for each kind of pair which lengths of key begin so, from the longest to the
    shortest; the last is `RISKY` if a key of a later stage may.
    """

    def __init__(self, pairs: Mapping[str, int], begins: Iterable[str]) -> None:
        """Take the bit set of lengths for each pair, and what keys of later stages begin with."""
        bits = dict(pairs)
        for begin in begins:
            bits[begin[:2]] = bits.get(begin[:2], 0) | 1 << RISKY
        numbers: dict[int, int] = {}
        every = 0
        for key in set(bits.values()):
            every |= key
            numbers[key] = min(len(numbers) + 1, _KINDS - 1)
        self.lengths: list[tuple[int, ...]] = [()] * _KINDS
        for key, number in numbers.items():
            self.lengths[number] = _lengths(key if number < _KINDS - 1 else every)
        kinds = (numbers[key] for key in bits.values())
        self._kinds = dict(zip(_codes("".join(bits).encode(_ENCODING)), kinds, strict=True))

    def __bool__(self) -> bool:
        return bool(self._kinds)

    def kinds(self, text: str) -> bytearray:
        """Return the kind of the pair at each place but the last; 0 where no key begins.

        Two characters are looked up as one number of eight bytes: making the numbers costs a
        seventh of what making strings would.
        """
        kinds = bytearray(max(0, len(text) - 1))
        pairs = _recent_pairs(text) if len(text) <= _SHORT else _pairs_of(text)
        for first, codes in enumerate(pairs):
            kinds[first::2] = bytes(map(self._kinds.get, codes, repeat(0)))
        return kinds


def _pairs_of(text: str) -> tuple[Sequence[int], Sequence[int]]:
    """Return the pairs that begin at the even places of a text, and those at the odd ones."""
    places = max(0, len(text) - 1)
    encoded = memoryview(text.encode(_ENCODING, "surrogatepass"))
    even, odd = (
        _codes(encoded[first * _WIDTH :][: (places + 1 - first) // 2 * 2 * _WIDTH])
        for first in (0, 1)
    )
    return even, odd


# Several indexes look at the text of a segment one after another.
_recent_pairs = lru_cache(RECENT)(_pairs_of)


def _codes(encoded: bytes | memoryview) -> Sequence[int]:
    codes = array("Q")
    codes.frombytes(encoded)
    return codes


def _lengths(bits: int) -> tuple[int, ...]:
    lengths = tuple(n for n in range(bits.bit_length() - 1, RISKY, -1) if bits >> n & 1)
    return (*lengths, RISKY) if bits & 1 << RISKY else lengths
