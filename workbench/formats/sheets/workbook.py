"""Workbooks (.xlsx) read cell by cell, as text."""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from lxml import etree
from python_calamine import CalamineError, CalamineWorkbook, SheetVisibleEnum

from workbench.formats.zipped import ZippedFile, open_zipped
from workbench.model.errors import InputError

_BOOK = "xl/workbook.xml"
_SHEETS = "xl/worksheets/"

# Rows times columns of one sheet: a reader makes room for them all, filled or not.
_MOST_CELLS = 4_000_000

_DIRECTORY = 65_536
Value = str | int | float | bool | time | date | datetime | timedelta


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet's cells as text, from its first row and column on."""

    name: str
    rows: tuple[tuple[str, ...], ...]
    is_hidden: bool = False


def is_workbook(data: bytes) -> bool:
    """Return whether bytes are a workbook by their directory."""
    return data.startswith(b"PK") and _BOOK.encode() in data[-_DIRECTORY:]


def read_workbook(data: bytes, name: str) -> tuple[Sheet, ...]:
    """Return the sheets of a workbook in order.

    Of a formula the value that was saved is read. Raises `InputError`: `sheets.no_workbook`,
    `sheets.too_large`, and those of `open_zipped`.
    """
    zipped = open_zipped(data, name)
    if _BOOK not in zipped.parts:
        raise InputError("sheets.no_workbook", name=name)
    _check(zipped)
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        return tuple(_sheets(book))
    except CalamineError as error:
        raise InputError("zip.damaged", name=name, part=str(error)) from error


def _sheets(book: CalamineWorkbook) -> Iterator[Sheet]:
    for about in book.sheets_metadata:
        rows = book.get_sheet_by_name(about.name).to_python(skip_empty_area=False)
        cells = tuple(tuple(map(cell_text, row)) for row in rows)
        yield Sheet(about.name, cells, about.visible != SheetVisibleEnum.Visible)


def _check(zipped: ZippedFile) -> None:
    """Raise where a workbook would take too much memory, by what it says and by what it holds.

    The reader makes room for as many strings as a file announces and for all of a sheet's
    rectangle, filled or not, and ends the whole program where there is not so much.
    """
    for part in zipped.parts:
        if part.endswith((".xml", ".rels")):
            zipped.check_parts([part])
            if _room(zipped, part) > _MOST_CELLS:
                raise InputError("sheets.too_large", name=zipped.name, sheet=part)


def _room(zipped: ZippedFile, part: str) -> int:
    """Return for how many things a part announces or needs room."""
    width = height = announced = 0
    try:
        for _, element in etree.iterparse(io.BytesIO(zipped.read(part))):
            if element.tag in _CELLS:
                column, row = _address(str(element.get("r", "")))
                width, height = max(width, column), max(height, row)
            counts = (str(element.get(name, "")) for name in ("count", "uniqueCount"))
            announced = max(announced, *map(_large_number, counts))
            element.clear()
    except etree.XMLSyntaxError as error:
        raise InputError("zip.damaged", name=zipped.name, part=part) from error
    return max(width * height, announced)


_CELLS = frozenset(
    f"{{{space}}}{name}"
    for space in (
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
    )
    for name in ("c", "row")
)


def _large_number(text: str) -> int:
    """Return a whole number, one beyond all bounds for one with too many digits."""
    digits = text.strip().lstrip("+")
    if not digits.isdecimal():
        return 0
    return int(digits) if len(digits) <= _DIGITS else 10**_DIGITS


# More than any address of a cell has; what is longer is beyond all bounds anyway.
_DIGITS, _LETTERS = 9, 7


def _address(reference: str) -> tuple[int, int]:
    """Return column and row of `C12`, from 1; 0 for what is missing or no address."""
    letters = reference.rstrip("0123456789")
    digits = reference[len(letters) :]
    column = 0
    for letter in letters.upper()[:_LETTERS]:
        column = column * 26 + max(ord(letter) - ord("A") + 1, 1)
    return column, _large_number(digits)


def cell_text(value: Value) -> str:
    """Return a cell as it is read: whole numbers without a fraction, moments as ISO 8601."""
    if isinstance(value, str):
        return value.replace("\r\n", "\n").replace("\r", "\n")
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, (date, time)):
        return value.isoformat()
    return str(value)
