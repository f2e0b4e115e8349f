"""The table of pairs in a Word document: its rows with texts, changes, comments and keys."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from lxml import etree

from workbench.formats.pairs.columns import cell_at
from workbench.formats.word.cells import (
    CodedText,
    Coder,
    cell_comments,
    cell_pieces,
    is_tracked,
    plain_now,
    text_before,
    text_changes,
    text_now,
)
from workbench.formats.word.document import WordDocument
from workbench.formats.word.flow import FlowReader, Piece, Revision, marked_revision
from workbench.formats.word.layouts import (
    CAFETRAN,
    MEMOQ,
    OWN,
    TABLE,
    TRADOS,
    Layout,
    RowText,
    find_layout,
    guid_in,
)
from workbench.formats.word.names import W, elements, local
from workbench.model.errors import InputError
from workbench.model.review import ReviewComment, TextChange

_AROUND = frozenset({"sdt", "sdtContent", "customXml", "smartTag", "ins", "del", "moveTo"})


@dataclass(frozen=True, slots=True)
class TableCell:
    """A cell: its element and its pieces."""

    element: etree._Element
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class PairRow:
    """A row of pairs; `position` counts them from 1.

    `id` is what the tool knows the row by; `change` says who inserted or deleted the whole row.
    `cell` is where a new target is written, which may not be where the present one was read.
    """

    position: int
    id: bytes
    number: str
    source: CodedText
    target: CodedText
    before: CodedText
    cell: etree._Element
    source_cell: TableCell
    is_source_tracked: bool = False
    changes: tuple[TextChange, ...] = ()
    comments: tuple[ReviewComment, ...] = ()
    note: str = ""
    status: str = ""
    role: str = ""
    change: Revision | None = None


@dataclass(frozen=True, slots=True)
class PairTable:
    """A document's table of pairs."""

    document: WordDocument
    layout: Layout
    rows: tuple[PairRow, ...]

    @property
    def coder(self) -> Coder:
        """Return what knows the codes in the cells."""
        return self.layout.coder(self.document.styles)


@dataclass(frozen=True, slots=True)
class _Row:
    cells: tuple[TableCell, ...]
    texts: tuple[str, ...]
    change: Revision | None


def find_pair_table(document: WordDocument) -> PairTable | None:
    """Return the pairs of a document, `None` where no table holds any.

    All tables of the tool whose table comes first count as one; a table that only looks like pairs
    counts where there is none of a tool, and alone.
    """
    flows = FlowReader(document)
    found: list[tuple[Layout, list[_Row]]] = []
    for table in _tables(document.body):
        rows = list(_rows(table, flows))
        seen = [RowText(row.texts, _first_styles(row, document)) for row in rows]
        layout = find_layout(seen, document)
        if layout is not None:
            found.append((layout, rows))
    if not found:
        return None
    named = [each for each in found if each[0].tool != TABLE]
    chosen = [each for each in named if each[0].tool == named[0][0].tool] or found[:1]
    pairs: list[PairRow] = []
    for layout, rows in chosen:
        pairs += _pairs(rows, layout, document, len(pairs))
    return PairTable(document, chosen[0][0], tuple(pairs))


def pair_table(document: WordDocument) -> PairTable:
    """Return the table of pairs; raise `InputError("bilingual.no_pairs")` where there is none."""
    found = find_pair_table(document)
    if found is None or not found.rows:
        raise InputError("bilingual.no_pairs", name=document.zipped.name)
    return found


def _tables(parent: etree._Element) -> Iterator[etree._Element]:
    for element in elements(parent):
        if local(element) == "tbl":
            yield element
        elif local(element) in _AROUND:
            yield from _tables(element)


def _children(parent: etree._Element, name: str) -> Iterator[etree._Element]:
    for element in elements(parent):
        if local(element) == name:
            yield element
        elif local(element) in _AROUND:
            yield from _children(element, name)


def _rows(table: etree._Element, flows: FlowReader) -> Iterator[_Row]:
    for row in _children(table, "tr"):
        cells = tuple(TableCell(cell, cell_pieces(flows, cell)) for cell in _children(row, "tc"))
        texts = tuple(plain_now(cell.pieces) for cell in cells)
        yield _Row(cells, texts, marked_revision(row.find(W + "trPr")))


def _first_styles(row: _Row, document: WordDocument) -> frozenset[str]:
    pieces = row.cells[0].pieces if row.cells else ()
    return frozenset(document.styles.style(piece.style).name for piece in pieces if piece.style)


def _pairs(
    rows: Sequence[_Row], layout: Layout, document: WordDocument, position: int
) -> Iterator[PairRow]:
    columns = layout.columns
    coder = layout.coder(document.styles)
    least = max(columns.source, columns.target) + 1
    for row in rows[columns.first :]:
        if len(row.cells) < least or not any(text.strip() for text in row.texts):
            continue
        position += 1
        yield _pair(row, layout, document, coder, position)


def _pair(
    row: _Row, layout: Layout, document: WordDocument, coder: Coder, position: int
) -> PairRow:
    columns, texts = layout.columns, row.texts
    source = row.cells[columns.source]
    target = _target(row, layout)
    now = text_now(target.pieces, coder)
    number = cell_at(texts, columns.number)
    return PairRow(
        position=position,
        id=_IDS.get(layout.tool, _position_id)(row, document, position),
        number=next(iter(number.split()), ""),
        source=text_now(source.pieces, coder),
        target=now,
        before=text_before(target.pieces, coder) if is_tracked(target.pieces) else now,
        cell=_written(row, layout).element,
        source_cell=source,
        is_source_tracked=is_tracked(source.pieces),
        changes=text_changes(target.pieces, coder),
        comments=tuple(_comments(row, target, document, coder)),
        note=cell_at(texts, columns.note).strip(),
        status=cell_at(texts, columns.status).strip(),
        role=cell_at(texts, columns.role).strip(),
        change=row.change,
    )


def _target(row: _Row, layout: Layout) -> TableCell:
    """Return the cell with the target: memoQ's second one where that was written in.

    memoQ's help asks for changes in the second of two target columns; it may be given out empty.
    """
    second = layout.second
    if 0 <= second < len(row.cells) and row.texts[second].strip():
        return row.cells[second]
    return row.cells[layout.columns.target]


def _written(row: _Row, layout: Layout) -> TableCell:
    """Return the cell that a new target is written into."""
    second = layout.second
    return row.cells[second if 0 <= second < len(row.cells) else layout.columns.target]


def _comments(
    row: _Row, target: TableCell, document: WordDocument, coder: Coder
) -> Iterator[ReviewComment]:
    """Yield the comments on a row; only those on the target have a place."""
    seen: set[str] = set()
    for cell in (target, *row.cells):
        fresh = [one for piece in cell.pieces for one in piece.comments if one not in seen]
        known = {one: document.comments[one] for one in fresh if one in document.comments}
        for comment in cell_comments(cell.pieces, known, coder):
            elsewhere = cell is not target
            yield _unplaced(comment) if elsewhere else comment
        seen.update(fresh)


def _unplaced(comment: ReviewComment) -> ReviewComment:
    return ReviewComment(comment.text, comment.author, comment.at, comment.resolved)


def _memoq_id(row: _Row, _: WordDocument, position: int) -> bytes:
    return (guid_in(row.texts[0]) or f"#{position}").encode()


def _trados_id(row: _Row, document: WordDocument, position: int) -> bytes:
    """Return unit and number, as Trados itself joins them: a unit's segments share its id."""
    said = {"segmentid": "", "transunitid": ""}
    for piece in row.cells[0].pieces:
        name = document.styles.style(piece.style).name
        if name in said and not piece.is_removed:
            said[name] += piece.text.strip()
    joined = f"{said['transunitid']}_{said['segmentid']}"
    return (joined if said["transunitid"] else f"#{position}").encode()


def _first_cell_id(row: _Row, _: WordDocument, position: int) -> bytes:
    return (next(iter(reversed(row.texts[0].split())), "") or f"#{position}").encode()


def _position_id(_: _Row, __: WordDocument, position: int) -> bytes:
    return f"#{position}".encode()


_IDS: Mapping[str, Callable[[_Row, WordDocument, int], bytes]] = {
    MEMOQ: _memoq_id,
    TRADOS: _trados_id,
    CAFETRAN: _first_cell_id,
    OWN: _first_cell_id,
}
