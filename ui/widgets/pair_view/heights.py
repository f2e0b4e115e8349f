"""The heights of all rows: sums over any number of them, and the row at a place, in O(log n)."""

from collections.abc import Iterable, Sequence


class HeightIndex:
    """A Fenwick tree over row heights, in pixels (Fenwick, 1994)."""

    def __init__(self, heights: Iterable[int] = ()) -> None:
        """Take the heights from top to bottom; O(n)."""
        self._heights = list(heights)
        self._tree = [0, *self._heights]
        for node in range(1, len(self._tree)):
            parent = node + (node & -node)
            if parent < len(self._tree):
                self._tree[parent] += self._tree[node]
        self._top_bit = 1 << max(0, len(self._heights).bit_length() - 1)

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
        if not change:
            return
        self._heights[row] = height
        node = row + 1
        while node < len(self._tree):
            self._tree[node] += change
            node += node & -node

    def top(self, row: int) -> int:
        """Return the sum of the heights above a row; `top(len)` is the height of all."""
        total, node = 0, row
        while node:
            total += self._tree[node]
            node -= node & -node
        return total

    @property
    def total(self) -> int:
        """Return the height of all rows."""
        return self.top(len(self._heights))

    def row_at(self, place: int) -> int:
        """Return the row that covers a place from the top; the nearest one outside."""
        node, rest, bit = 0, place, self._top_bit
        while bit:
            ahead = node + bit
            if ahead < len(self._tree) and self._tree[ahead] <= rest:
                node, rest = ahead, rest - self._tree[ahead]
            bit >>= 1
        return max(0, min(node, len(self._heights) - 1))
