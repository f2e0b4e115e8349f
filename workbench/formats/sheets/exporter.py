"""Pairs as tables: a workbook, CSV or TSV with source, target, role, status and notes."""

from collections.abc import Iterator
from typing import BinaryIO

from workbench.api import ExportRequest
from workbench.formats.sheets.pair_sheets import SheetPair, write_separated, write_workbook
from workbench.formats.table_rows import COMMA, TAB
from workbench.model.article import WorkbenchWarning


class TableExporter:
    """Writes the pairs of all articles under each other as text, which spreadsheets open."""

    def __init__(self, name: str, delimiter: str) -> None:
        """Write with a delimiter between the cells."""
        self.name = name
        self.suffix = f".{name}"
        self._delimiter = delimiter

    def write(self, request: ExportRequest, stream: BinaryIO) -> tuple[WorkbenchWarning, ...]:
        """Write the table; what a cell cannot hold is left out of it without a word."""
        write_separated(_pairs(request), stream, self._delimiter)
        return ()


class WorkbookExporter:
    """Writes the pairs of all articles under each other as a workbook whose cells are all text."""

    name = "xlsx"
    suffix = ".xlsx"

    def write(self, request: ExportRequest, stream: BinaryIO) -> tuple[WorkbenchWarning, ...]:
        """Write the workbook; return a warning with the rows that no cell can hold."""
        return write_workbook(_pairs(request), stream)


def csv_exporter() -> TableExporter:
    """Return what writes comma-separated values."""
    return TableExporter("csv", COMMA)


def tsv_exporter() -> TableExporter:
    """Return what writes tab-separated values."""
    return TableExporter("tsv", TAB)


def _pairs(request: ExportRequest) -> Iterator[SheetPair]:
    for exported in request.articles:
        for each in exported.segments:
            segment = each.segment
            note = "\n".join(note.text for note in each.notes)
            yield SheetPair(segment.source, segment.target, segment.role, segment.status, note)
