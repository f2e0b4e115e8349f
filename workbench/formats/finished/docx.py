"""A finished article as a Word document, in Word's own styles."""

import zipfile
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import chain, islice
from typing import BinaryIO

from workbench.api import ExportRequest
from workbench.formats.finished import word_package
from workbench.formats.finished.exporter import FinishedExporter
from workbench.formats.finished.html_markup import SOURCE_TEXT, closing_lines
from workbench.formats.finished.options import FinishedOptions, SourceText
from workbench.formats.finished.provenance import written_date
from workbench.formats.finished.rich import Mark, MarkKind, Opening, Rich
from workbench.formats.finished.story import Block, BlockKind, Paragraph, Story
from workbench.formats.legal_text import attribute_value
from workbench.formats.word.markup import run
from workbench.formats.word.names import MAIN, RELATED
from workbench.model.cell_table import Table

# The date of all parts: the same stories make the same bytes.
_EPOCH = (1980, 1, 1, 0, 0, 0)
_SECTION = (
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" '
    'w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>'
)
_PROPERTIES = {
    MarkKind.STRONG: ("b", "<w:b/>"),
    MarkKind.EMPHASIS: ("i", "<w:i/>"),
    MarkKind.SUPERSCRIPT: ("vertAlign", '<w:vertAlign w:val="superscript"/>'),
    MarkKind.SUBSCRIPT: ("vertAlign", '<w:vertAlign w:val="subscript"/>'),
    MarkKind.LINK: ("rStyle", '<w:rStyle w:val="Hyperlink"/>'),
}
_STYLES = {
    BlockKind.QUOTE: "Quote",
    BlockKind.FIGURE: "Caption",
    BlockKind.ASIDE: "Normal",
    BlockKind.PARAGRAPH: "Normal",
}

# In twentieths of a point: half the text's width on A4 with margins of an inch.
_HALF = 4513


class FinishedDocxExporter(FinishedExporter):
    """Writes one document; each article begins with its title, and a new page after the first."""

    name = "docx"
    suffix = ".docx"
    sources = (SourceText.NONE, SourceText.INLINE, SourceText.BLOCK, SourceText.BESIDE)
    shows_pictures = False

    def write_stories(
        self, stories: Iterator[Story], request: ExportRequest, stream: BinaryIO
    ) -> None:
        """Write the text as it comes, and what it referred to after it."""
        first = list(islice(stories, 2))
        title = first[0].heading.text if len(first) == 1 else request.project
        language = request.target_language
        pool = _Pool()
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as file:
            author = self.chosen.translator or request.author
            _put(file, "[Content_Types].xml", word_package.content_types())
            _put(file, "_rels/.rels", word_package.package_relations())
            _put(file, "docProps/core.xml", word_package.core_properties(title, author, language))
            with file.open(_info("word/document.xml"), "w") as part:
                for piece in self._document(chain(first, stories), pool):
                    part.write(piece.encode("utf-8"))
            _put(file, "word/footnotes.xml", word_package.footnotes(pool.notes))
            _put(file, "word/numbering.xml", word_package.numbering(pool.starts))
            _put(file, "word/styles.xml", word_package.styles(language))
            _put(file, "word/settings.xml", word_package.settings())
            relations = word_package.document_relations(pool.links)
            _put(file, "word/_rels/document.xml.rels", relations)

    def _document(self, stories: Iterable[Story], pool: "_Pool") -> Iterator[str]:
        yield word_package.DECLARATION
        yield f'<w:document xmlns:w="{MAIN}" xmlns:r="{RELATED}"><w:body>'
        for number, story in enumerate(stories):
            if number:
                yield '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
            yield from _Body(story, self.chosen, pool).parts()
        yield f"{_SECTION}</w:body></w:document>"


def _info(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _EPOCH)
    info.compress_type = zipfile.ZIP_DEFLATED
    return info


def _put(file: zipfile.ZipFile, name: str, content: str) -> None:
    file.writestr(_info(name), word_package.DECLARATION + content)


class _Pool:
    """What the text refers to: addresses, footnotes, numbered lists."""

    def __init__(self) -> None:
        self.links: dict[str, int] = {}
        self.notes: list[str] = []
        self.starts: list[int] = []

    def link(self, address: str) -> str:
        return f"link{self.links.setdefault(address, len(self.links) + 1)}"

    def note(self, text: str) -> str:
        self.notes.append(run(f" {text}", {}))
        style = '<w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>'
        return f'<w:r>{style}<w:footnoteReference w:id="{len(self.notes)}"/></w:r>'

    def numbered(self, start: int) -> int:
        self.starts.append(start)
        return word_package.BULLETS + len(self.starts)


class _Body:
    """The paragraphs of one story."""

    def __init__(self, story: Story, options: FinishedOptions, pool: _Pool) -> None:
        self._story = story
        self._options = options
        self._pool = pool
        tag = attribute_value(story.article.language.value)
        self._chinese = f'<w:lang w:val="{tag}" w:eastAsia="{tag}"/>'

    def parts(self) -> Iterator[str]:
        story = self._story
        if story.has_title:
            yield from self._near(self._said(story.title, "Title"), story.title)
        else:
            yield self._paragraph(self._inline(story.title.source, chinese=True), "Title")
        for each in (*story.bylines, *story.datelines):
            yield from self._near(self._said(each, "Subtitle"), each)
        if story.article.published_at is not None:
            day = written_date(story.article.published_at, story.language)
            yield self._paragraph(self._inline(Rich(day)), "Subtitle")
        for block in story.blocks:
            yield from self._placed("".join(self._block(block)), partial(self._sources, block))
        if self._options.source is SourceText.BLOCK:
            yield self._paragraph(self._inline(Rich(SOURCE_TEXT)), "Heading1")
            yield from map(self._source, (story.title, *story.bylines, *story.datelines))
            yield from map(self._sources, story.blocks)
            yield from map(self._source, story.credits)
        for each in story.credits:
            yield from self._near(self._said(each, "Normal"), each)
        for line in closing_lines(story, self._options):
            yield self._paragraph(self._inline(line), "Normal")

    def _near(self, english: str, each: Paragraph) -> Iterator[str]:
        return self._placed(english, partial(self._source, each))

    def _placed(self, english: str, source: Callable[[], str]) -> Iterator[str]:
        """Yield the English, and its source where that stands near it: only then are its links."""
        place = self._options.source
        if place is SourceText.BESIDE:
            yield _side_by_side(english, source())
            return
        yield english
        if place is SourceText.INLINE:
            yield source()

    def _sources(self, block: Block) -> str:
        if block.table is not None:
            return self._table(block.table, self._source)
        return "".join(map(self._source, block.paragraphs))

    def _block(self, block: Block) -> Iterator[str]:
        if block.kind is BlockKind.LIST:
            yield from self._list(block)
        elif block.table is not None:
            yield self._table(block.table, lambda each: self._said(each, "Normal"))
        elif block.kind is BlockKind.HEADING:
            # Word's first heading is what stands below the title.
            yield from (self._said(e, f"Heading{block.level - 1}") for e in block.paragraphs)
        else:
            credit = block.figure.credit if block.figure else None
            for each in block.paragraphs:
                yield self._said(each, _STYLES[block.kind], credit)

    @staticmethod
    def _table(table: Table[Paragraph], write: Callable[[Paragraph], str]) -> str:
        # Word wants every cell to end with a paragraph.
        rows = [
            ["".join(map(write, cell.paragraphs)) or "<w:p/>" for cell in row] for row in table.rows
        ]
        width = 2 * _HALF // max(table.width, 1)
        return _table(rows, [width] * table.width, has_head=table.has_head, ruled=True)

    def _list(self, block: Block) -> Iterator[str]:
        if not block.start:
            yield from (self._said(each, "ListBullet") for each in block.paragraphs)
            return
        number = self._pool.numbered(block.start)
        place = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>'
        for each in block.paragraphs:
            yield self._said(each, "ListNumber", place=place)

    def _said(
        self, each: Paragraph, style: str, credit: Rich | None = None, place: str = ""
    ) -> str:
        inside = self._inline(each.text) + "".join(self._pool.note(n.text) for n in each.notes)
        if credit is not None and credit.text:
            inside += run(" ", {}) + self._inline(credit)
        return self._paragraph(inside, style, place)

    def _source(self, each: Paragraph) -> str:
        return self._paragraph(self._inline(each.source, chinese=True), "Normal")

    def _paragraph(self, inside: str, style: str, place: str = "") -> str:
        named = "" if style == "Normal" else f'<w:pStyle w:val="{style}"/>'
        properties = f"<w:pPr>{named}{place}</w:pPr>" if named or place else ""
        return f"<w:p>{properties}{inside}</w:p>"

    def _inline(self, rich: Rich, *, chinese: bool = False) -> str:
        parts: list[str] = []
        over: list[Mark] = []
        for event in rich.events():
            if isinstance(event, str):
                properties = dict(_PROPERTIES[m.kind] for m in over if m.kind in _PROPERTIES)
                if chinese:
                    properties["rFonts"] = '<w:rFonts w:hint="eastAsia"/>'
                    properties["lang"] = self._chinese
                parts.append(run(event, properties))
                continue
            is_opening = isinstance(event, Opening)
            if is_opening:
                over.append(event.mark)
            else:
                over.pop()
            if event.mark.kind is MarkKind.LINK:
                key = self._pool.link(event.mark.value)
                parts.append(f'<w:hyperlink r:id="{key}">' if is_opening else "</w:hyperlink>")
        return "".join(parts)


def _side_by_side(english: str, source: str) -> str:
    return _table([[english, source]], [_HALF, _HALF])


_HEAD = "<w:trPr><w:tblHeader/></w:trPr>"
_SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")
_RULES = "<w:tblBorders>{}</w:tblBorders>".format(
    "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>' for side in _SIDES)
)


def _table(
    rows: Iterable[Iterable[str]],
    widths: list[int],
    *,
    has_head: bool = False,
    ruled: bool = False,
) -> str:
    """Return a table and the paragraph that keeps it apart from the next one.

    With a head its first row stands on every page again; `ruled`, it has lines between its cells.
    """
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    said = "".join(
        f"<w:tr>{_HEAD if has_head and number == 0 else ''}"
        + "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{cell}</w:tc>'
            for cell, width in zip(row, widths, strict=True)
        )
        + "</w:tr>"
        for number, row in enumerate(rows)
    )
    apart = '<w:p><w:pPr><w:spacing w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p>'
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/>{_RULES if ruled else ""}'
        f'<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{said}</w:tbl>{apart}'
    )
