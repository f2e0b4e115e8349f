"""Where the cells of a table stand, which may reach over several places (HTML, §4.9.12)."""

from workbench.model.segment import TableCell

# What a cell may reach over: HTML's own limits are 1,000 and 65,534, but a page of a hundred
# thousand cells that each take a thousand columns would be half a minute's work.
_WIDEST = 100
_HIGHEST = 65_534

# Columns from which on every cell takes one.
_WIDE_ENOUGH = 1_000


class Grid:
    """Gives the cells of a table their places, in the order in which they stand in a file."""

    def __init__(self, table: int) -> None:
        """Begin before the first row of a table of this number."""
        self._table = table
        self._row = -1
        self._column = 0
        self._free_from: dict[int, int] = {}

    def begin_row(self, skipped: int = 0) -> None:
        """Begin the next row, so many columns from its beginning."""
        self._row += 1
        self._column = skipped

    def take(self, across: int = 1, down: int = 1, *, is_head: bool = False) -> TableCell:
        """Return the place of the next cell, which takes so many columns and rows."""
        row = self._row = max(self._row, 0)  # a cell outside any row is one of the first
        while self._free_from.get(self._column, 0) > row:
            self._column += 1
        column = self._column
        self._column += min(max(across, 1), _WIDEST) if column < _WIDE_ENOUGH else 1
        reach = row + min(max(down, 1), _HIGHEST)
        for each in range(column, self._column):
            self._free_from[each] = max(reach, self._free_from.get(each, 0))
        return TableCell(self._table, row, column, is_head)
