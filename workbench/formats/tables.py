"""Whether a text is a table whose cells a character parts, by its lines and not by its name."""

import csv
from collections import Counter
from collections.abc import Sequence

_LEAST_ROWS = 3
_LEAST_CELLS = 3

# Of the rows: so many have the same number of cells.
_LEAST_ALIKE = 0.9

# In code points, on average: what is longer between commas is prose.
_LONGEST_CELL = 60

_SENTENCES = frozenset("。！？")
_MOST_SENTENCES = 0.34


def is_separated(text: str, separator: str, *, named: bool) -> bool:
    """Return whether the beginning of a text has rows of equally many cells.

    One whose name says that it is one needs two cells in a row; of any other it has to be beyond
    doubt: three rows, three cells (two with tabs), hardly a sentence, no blank behind a comma.
    """
    rows = _rows(text, separator)
    if named:
        return bool(rows) and max(map(len, rows)) > 1
    least = 2 if separator == "\t" else _LEAST_CELLS
    if len(rows) < _LEAST_ROWS:
        return False
    (cells, alike), *_ = Counter(map(len, rows)).most_common(1)
    if cells < least or alike < _LEAST_ALIKE * len(rows):
        return False
    return _is_tabular(rows, separator)


def _rows(text: str, separator: str) -> list[list[str]]:
    """Return the rows of a text's beginning; the last may be cut off and is left out if it can."""
    lines = [line for line in text.splitlines() if line.strip()]
    try:
        rows = list(csv.reader(lines, delimiter=separator))
    except csv.Error:
        return []
    return rows[:-1] if len(rows) > _LEAST_ROWS and not text.endswith("\n") else rows


def _is_tabular(rows: Sequence[Sequence[str]], separator: str) -> bool:
    cells = [cell for row in rows for cell in row]
    filled = [cell for cell in cells if cell.strip()]
    if len(filled) * 2 < len(cells) or any(not row[0].strip() for row in rows):
        return False
    spaced = sum(cell.startswith(" ") for cell in cells)
    sentences = sum(not _SENTENCES.isdisjoint(cell) for cell in filled)
    mean = sum(map(len, filled)) / len(filled)
    prose = separator != "\t" and (spaced * 3 > len(cells) or mean > _LONGEST_CELL)
    return not prose and sentences <= _MOST_SENTENCES * len(filled)
