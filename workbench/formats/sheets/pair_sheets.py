"""Pairs in two columns: workbooks, CSV and tab-separated values, read and written."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import BinaryIO

from workbench.api import Document
from workbench.formats.csv_cells import guarded
from workbench.formats.encoding import decode
from workbench.formats.legal_text import legal
from workbench.formats.pairs.columns import Columns, cell_at, find_columns
from workbench.formats.pairs.statuses import read_role, read_status, says_locked
from workbench.formats.sheets.workbook import is_workbook, read_workbook
from workbench.formats.table_rows import COMMA, delimiter_of, quoted_if_needed, table_rows
from workbench.model.article import WorkbenchWarning
from workbench.model.errors import InputError
from workbench.model.paired import PairedArticle, PairedNote, PairedSegment
from workbench.model.segment import Role, SourceContent, Status
from workbench.text.variant_detection import detect_variant

_HEAD = ("source", "target", "role", "status", "note")
_SEPARATOR = "sep="
_IMPORTED = "imported"
_LONGEST_CELL = 32_767
_WIDTHS = (60, 60, 12, 12, 30)


@dataclass(frozen=True, slots=True)
class SheetPair:
    """A pair to be written."""

    source: str
    target: str
    role: Role = Role.BODY
    status: Status = Status.INITIAL
    note: str = ""

    @property
    def cells(self) -> tuple[str, ...]:
        """Return the cells in the order of the columns."""
        texts = (self.source, self.target, self.role.value, self.status.value, self.note)
        return tuple(map(legal, texts))


@dataclass(frozen=True, slots=True)
class _Table:
    """A table as text; `name` is the sheet's, `numbers` are the rows' own, from 1.

    `is_grid` is true for a sheet: any text is a table of one column.
    """

    name: str
    rows: Sequence[Sequence[str]]
    numbers: Sequence[int]
    is_grid: bool = True
    encoding: str = "utf-8"
    warnings: tuple[WorkbenchWarning, ...] = ()


def read_sheet(document: Document) -> PairedArticle:
    """Return the pairs of a workbook (the first sheet that has any), of CSV or of TSV.

    Columns are known by their names in a head, or by the scripts in them. `external_id` is sheet
    and row. Raises `InputError`: `sheets.no_pairs`, and what `read_workbook` and `decode` raise.
    """
    for table in _tables(document):
        columns = find_columns(table.rows)
        if columns is None or (columns.target < 0 and not table.is_grid):
            continue
        segments = tuple(_segments(table, columns))
        if segments:
            sources = "\n".join(segment.source for segment in segments)
            return PairedArticle(
                title=document.name,
                language=detect_variant(sources),
                segments=segments,
                name=table.name or document.name,
                encoding=table.encoding,
                warnings=table.warnings,
            )
    raise InputError("sheets.no_pairs", name=document.name)


def _tables(document: Document) -> Iterator[_Table]:
    if is_workbook(document.data) or document.data.startswith(_PACKED):
        for sheet in read_workbook(document.data, document.name):
            if not sheet.is_hidden:
                filled = [(at, row) for at, row in enumerate(sheet.rows, 1) if any(row)]
                yield _Table(sheet.name, [row for _, row in filled], [at for at, _ in filled])
        return
    decoded = decode(document)
    text, delimiter = decoded.text, ""
    first, _, rest = text.lstrip("\ufeff").partition("\n")
    if first.strip().lower().startswith(_SEPARATOR) and len(first.strip()) == len(_SEPARATOR) + 1:
        text, delimiter = rest, first.strip()[-1]
    rows = list(table_rows(text, delimiter or delimiter_of(text)))
    cells = [tuple(map(_unguarded, row.cells)) for row in rows]
    numbers = [row.line for row in rows]
    yield _Table(
        "", cells, numbers, encoding=decoded.encoding, warnings=decoded.warnings, is_grid=False
    )


_PACKED = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")


def _segments(table: _Table, columns: Columns) -> Iterator[PairedSegment]:
    for number, row in zip(
        table.numbers[columns.first :], table.rows[columns.first :], strict=True
    ):
        source = cell_at(row, columns.source).strip()
        target = cell_at(row, columns.target).strip()
        if source:
            pair = _segment(row, columns, source, target)
            yield replace(pair, external_id=f"{table.name}!{number}".encode(), line=number)


def _segment(row: Sequence[str], columns: Columns, source: str, target: str) -> PairedSegment:
    status = cell_at(row, columns.status)
    note = cell_at(row, columns.note).strip()
    role = read_role(cell_at(row, columns.role)) or Role.BODY
    return PairedSegment(
        content=SourceContent(role, source),
        target=target,
        status=_status(status, target),
        locked=says_locked(status),
        notes=(PairedNote(note),) if note else (),
        origin=_IMPORTED if target else "",
    )


def _status(text: str, target: str) -> Status:
    """Return what a cell says; a target that nobody says more of is a draft."""
    said = read_status(text)
    if not target:
        return Status.INITIAL
    return Status.DRAFT if said is None or said is Status.INITIAL else said


def write_separated(pairs: Iterable[SheetPair], stream: BinaryIO, delimiter: str = COMMA) -> None:
    """Write CSV or TSV in UTF-8 with a mark, which Excel needs, lines ending with CR LF.

    What a spreadsheet would compute gets an apostrophe before it; `read_sheet` takes it off again.
    """
    stream.write(b"\xef\xbb\xbf")
    for cells in (_HEAD, *(pair.cells for pair in pairs)):
        line = delimiter.join(quoted_if_needed(_guarded(cell), delimiter) for cell in cells)
        stream.write(f"{line}\r\n".encode())


def _guarded(cell: str) -> str:
    bare = cell.lstrip("'")
    return f"'{cell}" if _is_formula(bare) else cell


def _unguarded(cell: str) -> str:
    bare = cell.lstrip("'")
    return cell[1:] if bare != cell and _is_formula(bare) else cell


def _is_formula(text: str) -> bool:
    return guarded(text) != text


def write_workbook(pairs: Iterable[SheetPair], stream: BinaryIO) -> tuple[WorkbenchWarning, ...]:
    """Write a workbook of text cells; return a warning with the rows that no cell can hold."""
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    from xlsxwriter import Workbook  # noqa: PLC0415 - takes a tenth of a second

    long = []
    with Workbook(stream, options) as book:
        usual = {"num_format": "@", "text_wrap": True, "valign": "top"}
        text, head = book.add_format(usual), book.add_format({**usual, "bold": True})
        sheet = book.add_worksheet("Pairs")
        sheet.freeze_panes(1, 0)
        for at, width in enumerate(_WIDTHS):
            sheet.set_column(at, at, width)
        for at, cells in enumerate((_HEAD, *(pair.cells for pair in pairs))):
            fits = all(len(cell.encode("utf-16-le")) // 2 <= _LONGEST_CELL for cell in cells)
            long += [] if fits else [str(at + 1)]
            for column, cell in enumerate(cells if fits else ("",)):
                sheet.write_string(at, column, cell, text if at else head)
    return (WorkbenchWarning("sheets.too_long", ", ".join(long)),) if long else ()
