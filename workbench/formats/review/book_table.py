"""The table for review as a workbook, and read back from one.

All cells are text: what begins with `=` is no formula and leading zeros stay. The keys stand in a
hidden column, all rows as they were given out on a hidden sheet.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO
from unicodedata import east_asian_width

from lxml import etree

from workbench.formats.legal_text import legal
from workbench.formats.pairs.columns import cell_at
from workbench.formats.pairs.keys import read_key
from workbench.formats.review.given import Given, ReviewRequest, given_rows
from workbench.formats.sheets.workbook import Sheet, read_workbook
from workbench.formats.word.names import number
from workbench.formats.zipped import ZippedFile, open_zipped
from workbench.model.article import WorkbenchWarning
from workbench.model.errors import InputError

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet
from workbench.model.review import ReviewComment
from workbench.model.segment import Status

_GIVEN = "_given"
_SHEET = "Review"
_WIDTHS = (6, 12, 60, 60, 12, 30)

# In UTF-16 units: what Excel's cells hold (Excel specifications and limits).
_LONGEST_CELL = 32_767

_NUMBER, _ROLE, _SOURCE, _TARGET, _STATUS, _NOTE, _KEY = range(7)


@dataclass(frozen=True, slots=True)
class BookRow:
    """A row of a workbook that came back; `position` counts them from 1."""

    position: int
    number: str
    key: str
    source: str
    target: str
    status: str = ""
    note: str = ""
    comments: tuple[ReviewComment, ...] = ()


@dataclass(frozen=True, slots=True)
class ReviewBook:
    """A workbook that came back, with the rows as they were given out."""

    rows: tuple[BookRow, ...]
    given: tuple[Given, ...]


def write_review_xlsx(request: ReviewRequest, stream: BinaryIO) -> tuple[WorkbenchWarning, ...]:
    """Write the table; return a warning with the numbers of rows that are too long for a cell.

    Such a row is given out with an empty source and target and comes back as changed in its source.
    """
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    from xlsxwriter import Workbook  # noqa: PLC0415 - takes a tenth of a second

    with Workbook(stream, options) as book:
        book.set_properties({"title": legal(request.title)})
        _write_table(book, request)
        _write_given(book, request)
    long = [str(row.number) for row in request.rows if not _fits(row.source, row.target, row.note)]
    return (WorkbenchWarning("review.too_long", ", ".join(long)),) if long else ()


def _fits(*texts: str) -> bool:
    return all(
        len(text.encode("utf-16-le", "surrogatepass")) // 2 <= _LONGEST_CELL for text in texts
    )


def _write_table(book: "Workbook", request: ReviewRequest) -> None:
    sheet = book.add_worksheet(_SHEET)
    usual = {"num_format": "@", "text_wrap": True, "valign": "top", "border": 1}
    usual |= {"border_color": "#BFBFBF"}
    head = book.add_format({**usual, "bold": True, "bg_color": "#D9D9D9"})
    locked = book.add_format({**usual, "bg_color": "#F2F2F2"})
    source = book.add_format({**usual, "bg_color": "#F2F2F2", "font_name": request.chinese_font})
    free = book.add_format({**usual, "locked": False})
    _write_row(sheet, 0, (*request.labels.head, "Key"), [head] * 7)
    formats = [locked, locked, source, free, free, free, locked]
    for at, row in enumerate(request.rows, 1):
        texts = (legal(row.source), legal(row.target), row.note)
        texts = texts if _fits(*texts) else ("", "", "")
        key = str(row.key(request.project))
        cells = (str(row.number), row.role.value, *texts[:2], row.status.value, texts[2], key)
        _write_row(sheet, at, cells, formats)
        lines = max(map(_lines, cells, _WIDTHS))
        if lines > 1:
            sheet.set_row(at, min(lines * _LINE, _HIGHEST))
    _set_up(sheet, len(request.rows))


# In points: a line of Chinese, and the highest row there is. Excel finds heights by itself;
# LibreOffice does not for a file from elsewhere and would show the first line alone.
_LINE, _HIGHEST = 17, 409


def _lines(text: str, width: int) -> int:
    """Return how many lines a text takes in a column; Chinese is twice as wide as English."""
    wide = (
        sum(2 if east_asian_width(character) in "WF" else 1 for character in line)
        for line in text.split("\n")
    )
    return sum(max(1, -(-length // width)) for length in wide)


def _write_row(
    sheet: "Worksheet", at: int, cells: Sequence[str], formats: "Sequence[Format]"
) -> None:
    for column, (text, form) in enumerate(zip(cells, formats, strict=True)):
        if text:
            sheet.write_string(at, column, text, form)
        else:
            sheet.write_blank(at, column, None, form)


def _set_up(sheet: "Worksheet", rows: int) -> None:
    for at, width in enumerate(_WIDTHS):
        sheet.set_column(at, at, width)
    sheet.set_column(_KEY, _KEY, 12, None, {"hidden": True})
    sheet.freeze_panes(1, 0)
    sheet.repeat_rows(0)
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.set_margins(0.5, 0.5, 0.5, 0.5)
    sheet.fit_to_pages(1, 0)
    # Cells that hold text on purpose are not to be marked as numbers stored as text.
    sheet.ignore_errors({"number_stored_as_text": f"A1:G{rows + 1}"})
    if rows:
        statuses = [status.value for status in Status]
        sheet.data_validation(1, _STATUS, rows, _STATUS, {"validate": "list", "source": statuses})
    allowed = ("objects", "format_cells", "format_columns", "format_rows", "autofilter")
    sheet.protect("", dict.fromkeys(allowed, True))


def _write_given(book: "Workbook", request: ReviewRequest) -> None:
    sheet = book.add_worksheet(_GIVEN)
    text = book.add_format({"num_format": "@"})
    for at, given in enumerate(given_rows(request)):
        cells = (given.key, given.source, given.target, given.note)
        _write_row(sheet, at, cells if _fits(*cells) else (given.key, "", "", ""), [text] * 4)
    sheet.very_hidden()


def read_review_book(data: bytes, name: str) -> ReviewBook:
    """Return the rows of a workbook; raise `InputError("review.no_rows")` where none has a key."""
    sheets = read_workbook(data, name)
    given = next((sheet.rows for sheet in sheets if sheet.name == _GIVEN), ())
    for at, sheet in enumerate(sheets):
        column = -1 if sheet.name == _GIVEN else _key_column(sheet)
        if column >= 0:
            comments = _comments(open_zipped(data, name), at)
            rows = tuple(_rows(sheet, column, comments))
            kept = tuple(Given(*(cell_at(row, n) for n in range(4))) for row in given)
            return ReviewBook(rows, kept)
    raise InputError("review.no_rows", name=name)


def _key_column(sheet: Sheet) -> int:
    width = max(map(len, sheet.rows), default=0)
    columns = range(width - 1, -1, -1)
    return next((at for at in columns if any(read_key(cell_at(row, at)) for row in sheet.rows)), -1)


def _rows(
    sheet: Sheet, column: int, comments: Mapping[int, tuple[ReviewComment, ...]]
) -> Iterator[BookRow]:
    """Yield the rows from below the head; columns before the key's keep their order."""
    shift = column - _KEY
    position = 0
    for at, row in enumerate(sheet.rows):
        cells = [cell_at(row, one + shift) for one in range(_KEY + 1)]
        if at == 0 or not any(cell.strip() for cell in cells):
            continue
        position += 1
        yield BookRow(
            position=position,
            number=cells[_NUMBER].strip(),
            key=cells[_KEY].strip(),
            source=cells[_SOURCE],
            target=cells[_TARGET],
            status=cells[_STATUS].strip(),
            note=cells[_NOTE].strip(),
            comments=comments.get(at, ()),
        )


def _comments(zipped: ZippedFile, sheet: int) -> dict[int, tuple[ReviewComment, ...]]:
    """Return the comments of a sheet by row, from 0; Excel keeps them beside its sheets."""
    found: dict[int, list[ReviewComment]] = {}
    for part in _comment_parts(zipped, sheet):
        root = zipped.xml(part)
        authors = [author.text or "" for author in root.iter("{*}author")]
        for comment in root.iter("{*}comment"):
            row = _row_of(str(comment.get("ref", "")))
            text = "".join(one.text or "" for one in comment.iter("{*}t")).strip()
            index = number(str(comment.get("authorId", "")), -1)
            author = authors[index] if 0 <= index < len(authors) else ""
            if text and row >= 0:
                found.setdefault(row, []).append(ReviewComment(text, author))
    return {row: tuple(comments) for row, comments in found.items()}


def _row_of(reference: str) -> int:
    return number(reference.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ$")) - 1


def _comment_parts(zipped: ZippedFile, sheet: int) -> list[str]:
    part = f"xl/worksheets/_rels/sheet{sheet + 1}.xml.rels"
    if part not in zipped.parts:
        return []
    targets = [
        str(one.get("Target", ""))
        for one in _relationships(zipped.xml(part))
        if str(one.get("Type", "")).endswith("/comments")
    ]
    named = ["xl/" + target.rpartition("../")[2].removeprefix("/xl/") for target in targets]
    return [name for name in named if name in zipped.parts]


def _relationships(root: etree._Element) -> Iterator[etree._Element]:
    return root.iter("{*}Relationship")
