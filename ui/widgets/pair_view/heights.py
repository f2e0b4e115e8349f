"""The heights of all rows: sums over any number of them, and the row at a place."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate

# Rows summed at once. Of 100,000, a change adds up 391 sums, a question at most 256 heights.
BLOCK = 256


class HeightIndex:
    """Row heights in pixels with the sums of blocks of them.

    A change costs a block and a step for each block, a question a search over the blocks and one
    within a block: some microseconds for 100,000 rows, which are taken in at the speed of `sum`.
    """

    def __init__(self, heights: Iterable[int] = ()) -> None:
        """Take the heights from top to bottom."""
        self._heights = list(heights)
        starts = range(0, len(self._heights), BLOCK)
        self._sums = [sum(self._heights[start : start + BLOCK]) for start in starts]
        self._tops = [0, *accumulate(self._sums)]

    def __len__(self) -> int:
        """Return the number of rows."""
        return len(self._heights)

    @property
    def heights(self) -> Sequence[int]:
        """Return every row's height."""
        return self._heights

    def __getitem__(self, row: int) -> int:
        """Return a row's height."""
        return self._heights[row]

    def __setitem__(self, row: int, height: int) -> None:
        """Give a row another height."""
        change = height - self._heights[row]
        if change:
            self._heights[row] = height
            self._sums[row // BLOCK] += change
            self._tops = [0, *accumulate(self._sums)]

    def top(self, row: int) -> int:
        """Return the sum of the heights above a row; `top(len)` is the height of all."""
        block = row // BLOCK
        return self._tops[block] + sum(self._heights[block * BLOCK : row])

    @property
    def total(self) -> int:
        """Return the height of all rows."""
        return self._tops[-1]

    def row_at(self, place: int) -> int:
        """Return the row that covers a place from the top; the nearest one outside."""
        if not 0 <= place < self.total:
            return 0 if place < 0 else max(0, len(self._heights) - 1)
        block = bisect_right(self._tops, place) - 1
        first = block * BLOCK
        within = accumulate(self._heights[first : first + BLOCK])
        return first + bisect_right(list(within), place - self._tops[block])
