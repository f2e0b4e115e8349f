"""Statistics as one CSV table in UTF-8, to be filtered and added up by spreadsheets."""

from collections.abc import Iterable, Iterator

from workbench.formats.csv_cells import Cell, csv_text
from workbench.formats.statistics.table import Table


def as_csv(tables: Iterable[Table]) -> bytes:
    """Return the tables below each other, each row beginning with its table's title.

    UTF-8 without a byte order mark; no cell is taken for a formula.
    """
    return csv_text(_rows(tables)).encode("utf-8", "replace")


def _rows(tables: Iterable[Table]) -> Iterator[tuple[Cell, ...]]:
    for table in tables:
        if table.rows:
            yield ("Table", *table.headings)
            yield from ((table.title, *row) for row in table.rows)
