"""Statistics for the clipboard: tab-separated, as spreadsheets and mail take them."""

from collections.abc import Iterable

from workbench.formats.csv_cells import Cell, guarded
from workbench.formats.statistics.table import Table


def as_tsv(tables: Iterable[Table]) -> str:
    """Return the tables below each other, each under its title, an empty line between."""
    return "\n".join("\n".join(_lines(table)) + "\n" for table in tables if table.rows)


def _lines(table: Table) -> list[str]:
    return [table.title, *(_line(row) for row in (table.headings, *table.rows))]


def _line(row: Iterable[Cell]) -> str:
    return "\t".join(" ".join(str(guarded(cell)).split()) for cell in row)
