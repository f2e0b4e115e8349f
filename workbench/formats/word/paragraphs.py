"""A document's paragraphs in reading order, each with where it stands and what comes with it."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from lxml import etree

from workbench.formats.articles.blocks import PageContext
from workbench.formats.articles.grids import Grid
from workbench.formats.word.document import WordDocument
from workbench.formats.word.flow import Flow, FlowReader, Piece, marked_revision
from workbench.formats.word.names import MC, W, child_says, elements, local
from workbench.formats.word.styles import Style, outline_level
from workbench.model.segment import TableCell

_INSIDE = frozenset({"sdtContent", "customXml", "smartTag", "ins", "moveTo"})
_TITLES = frozenset({"title", "标题", "標題"})
_CAPTIONS = frozenset(
    # Word's, those that LibreOffice gives its own captions, and what Chinese templates call them.
    {"caption", "figure", "illustration", "drawing", "题注", "題注", "標號", "图注", "圖說", "图题"}
)
_QUOTATIONS = frozenset({"quote", "intense quote", "block text", "quotations", "引用", "明显引用"})

# A paragraph with list number 0 was taken out of its style's list (§17.9.18).
_UNLISTED = frozenset({"", "0"})


@dataclass(frozen=True, slots=True)
class WordParagraph:
    """A paragraph as it reads with all changes accepted.

    `is_title` where Word's own style says so; `is_centred` by itself. `changes` counts the tracked
    changes that made it so.
    """

    place: PageContext
    pieces: tuple[Piece, ...]
    pictures: tuple[str, ...] = ()
    later_pictures: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    is_title: bool = False
    is_centred: bool = False
    size: int = 0


@dataclass(frozen=True, slots=True)
class _Where:
    """The table around, and the cell."""

    table: int = 0
    cell: int = 0
    place: TableCell | None = None
    in_contents: bool = False
    boxed: bool = False


class ParagraphReader:
    """Walks a document once; `told` counts what was accepted, moved or left out on the way."""

    def __init__(self, document: WordDocument) -> None:
        """Begin at the document's beginning."""
        self._document = document
        self._flows = FlowReader(document)
        self._tables = self._cells = self._items = 0
        self._carried: tuple[Piece, ...] = ()
        self.told: Counter[str] = Counter()

    def read(self) -> Iterator[WordParagraph]:
        """Yield the paragraphs; text boxes behind the paragraph that they hang on."""
        yield from self._blocks(self._document.body, _Where())
        self.told.update(self._flows.left_out)

    def _blocks(self, parent: etree._Element, where: _Where) -> Iterator[WordParagraph]:
        for element in elements(parent):
            name = local(element)
            if name == "p":
                yield from self._paragraph(element, where)
            elif name == "tbl":
                yield from self._table(element, where)
            elif name == "sdt":
                contents = _is_contents(element)
                inside = replace(where, in_contents=where.in_contents or contents)
                yield from self._blocks(element, inside)
            elif name in _INSIDE:
                yield from self._blocks(element, where)
            elif name == "AlternateContent":
                chosen = element.find(MC + "Choice")
                yield from self._blocks(element if chosen is None else chosen, where)
            elif name == "altChunk":
                self.told["embedded"] += 1

    def _table(self, element: etree._Element, where: _Where) -> Iterator[WordParagraph]:
        self._tables += 1
        table, grid = self._tables, Grid(self._tables)
        for row in _rows(element):
            removed = marked_revision(row.find(W + "trPr"))
            if removed is not None:
                self.told["changes"] += 1
                if removed.kind.removes:
                    continue
            grid.begin_row(_spanned(row.find(W + "trPr"), "gridBefore", 0))
            is_head = row.find(f"{W}trPr/{W}tblHeader") is not None
            for cell in _cells(row):
                self._cells += 1
                place = grid.take(_spanned(cell.find(W + "tcPr"), "gridSpan", 1), is_head=is_head)
                inside = replace(where, table=table, cell=self._cells, place=place)
                yield from self._blocks(cell, inside)

    def _paragraph(self, element: etree._Element, where: _Where) -> Iterator[WordParagraph]:
        flow = self._flows.paragraph(element)
        self._count(flow)
        kept = tuple(piece for piece in flow.pieces if not (piece.is_removed or piece.hidden))
        pieces = (*self._carried, *kept)
        self._carried = ()
        if flow.end is not None and flow.end.kind.removes:
            self._carried = pieces
        else:
            yield self._made(element, flow, pieces, where)
        for box in flow.boxes:
            self.told["boxes"] += 1
            yield from self._blocks(box, replace(where, boxed=True))

    def _count(self, flow: Flow) -> None:
        changed = {revision for piece in flow.pieces for revision in piece.revisions}
        self.told["changes"] += len(changed) + (flow.end is not None)
        self.told["notes"] += len(flow.notes)

    def _made(
        self, element: etree._Element, flow: Flow, pieces: tuple[Piece, ...], where: _Where
    ) -> WordParagraph:
        properties = element.find(W + "pPr")
        style = self._document.styles.style(child_says(properties, "pStyle"))
        return WordParagraph(
            place=self._place(properties, style, where),
            pieces=pieces,
            pictures=flow.pictures,
            later_pictures=flow.later_pictures,
            notes=flow.notes,
            is_title=style.name in _TITLES,
            is_centred=child_says(properties, "jc") == "center",
            size=max((piece.size for piece in pieces), default=0) or style.size,
        )

    def _place(self, properties: etree._Element | None, style: Style, where: _Where) -> PageContext:
        own = outline_level(properties)
        level = style.level if own is None else own
        is_title = style.name in _TITLES
        list_id = 0 if level or is_title else self._list_of(properties, style)
        self._items += list_id > 0
        return PageContext(
            level=1 if is_title else level,
            quoted=style.name in _QUOTATIONS,
            list_id=list_id,
            item_id=self._items if list_id else 0,
            table_id=where.table,
            cell_id=where.cell,
            cell=where.place,
            in_caption=style.name in _CAPTIONS,
            furniture=where.in_contents or style.name.startswith("toc "),
        )

    @staticmethod
    def _list_of(properties: etree._Element | None, style: Style) -> int:
        """Return the number of a paragraph's list, 0 for none."""
        listed = None if properties is None else properties.find(W + "numPr")
        if listed is None:
            return 1 if style.in_list else 0
        written = child_says(listed, "numId")
        return 0 if written in _UNLISTED or not written.isdecimal() else int(written[:6])


def _is_contents(element: etree._Element) -> bool:
    """Return whether a content control holds a table of contents."""
    gallery = element.find(f"{W}sdtPr/{W}docPartObj/{W}docPartGallery")
    return gallery is not None and "contents" in str(gallery.get(W + "val", "")).lower()


def _spanned(properties: etree._Element | None, name: str, usual: int) -> int:
    """Return how many columns of the grid a property says, `usual` where it says none."""
    said = child_says(properties, name)
    return int(said[:4]) if said.isdecimal() else usual


def _rows(table: etree._Element) -> Iterator[etree._Element]:
    for child in elements(table):
        if local(child) == "tr":
            yield child
        elif local(child) in {"sdt", *_INSIDE}:
            yield from _rows(child)


def _cells(row: etree._Element) -> Iterator[etree._Element]:
    for child in elements(row):
        if local(child) == "tc":
            yield child
        elif local(child) in {"sdt", *_INSIDE}:
            yield from _cells(child)
