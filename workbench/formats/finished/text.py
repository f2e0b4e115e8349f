"""A finished article as plain text."""

from collections.abc import Iterable, Iterator

from workbench.api import ExportRequest
from workbench.formats.finished.exporter import TextExporter
from workbench.formats.finished.html_markup import NOTES, SOURCE_TEXT, closing_lines
from workbench.formats.finished.options import SourceText
from workbench.formats.finished.provenance import written_date
from workbench.formats.finished.rich import Closing, MarkKind, Rich
from workbench.formats.finished.story import Block, BlockKind, Paragraph, Story
from workbench.model.cell_table import Cell

_BETWEEN_ARTICLES = "* * *\n\n"


class PlainTextExporter(TextExporter):
    """Writes paragraphs with an empty line between them; an address stands behind its link."""

    name = "text"
    suffix = ".txt"
    sources = (SourceText.NONE, SourceText.INLINE, SourceText.BLOCK)
    shows_pictures = False

    def parts(self, stories: Iterator[Story], request: ExportRequest) -> Iterable[str]:
        """Yield the paragraphs in order."""
        del request
        for number, story in enumerate(stories):
            if number:
                yield _BETWEEN_ARTICLES
            yield from (f"{paragraph}\n\n" for paragraph in self._paragraphs(story))

    def _paragraphs(self, story: Story) -> Iterator[str]:
        yield said(story.heading)
        if story.has_title:
            yield from self._near(story.title)
        for each in (*story.bylines, *story.datelines):
            yield from self._both(each)
        if story.article.published_at is not None:
            yield written_date(story.article.published_at, story.language)
        for block in story.blocks:
            yield from self._block(block)
        if self.chosen.source is SourceText.BLOCK:
            yield SOURCE_TEXT
            inside = [each for block in story.blocks for each in block.paragraphs]
            for each in (story.title, *story.bylines, *story.datelines, *inside, *story.credits):
                yield said(each.source)
        for each in story.credits:
            yield from self._both(each)
        yield from (said(line) for line in closing_lines(story, self.chosen))
        notes = [f"[{note.number}] {note.text}" for note in story.footnotes()]
        if notes:
            yield "\n".join((NOTES, *notes))

    def _block(self, block: Block) -> Iterator[str]:
        if block.kind is BlockKind.LIST:
            yield "\n".join(self._items(block))
            for each in block.paragraphs:
                yield from self._near(each)
            return
        if block.table is not None:
            rows = block.table.written(self._cell, "{}")
            yield "\n".join(row.removesuffix("\t") for row in rows)
            for each in block.paragraphs:
                yield from self._near(each)
            return
        for each in block.paragraphs:
            credit = said(block.figure.credit) if block.figure else ""
            yield " ".join(filter(None, (self._english(each), credit)))
            yield from self._near(each)

    def _cell(self, cell: Cell[Paragraph]) -> str:
        """Return a cell and the tab behind it, all its lines in one."""
        texts = (self._english(each) for each in cell.paragraphs)
        return " ".join(" ".join(texts).split()) + "\t"

    def _items(self, block: Block) -> Iterator[str]:
        for at, each in enumerate(block.paragraphs):
            mark = f"{block.start + at}." if block.start else "-"
            yield f"{mark} " + self._english(each).replace("\n", "\n  ")

    def _both(self, paragraph: Paragraph) -> Iterator[str]:
        yield self._english(paragraph)
        yield from self._near(paragraph)

    def _near(self, paragraph: Paragraph) -> Iterator[str]:
        if self.chosen.source is SourceText.INLINE:
            yield said(paragraph.source)

    def _english(self, paragraph: Paragraph) -> str:
        return said(paragraph.text) + "".join(f" [{note.number}]" for note in paragraph.notes)


def said(rich: Rich) -> str:
    """Return a text with the address behind each link that does not show it."""
    parts: list[str] = []
    begun = 0
    for event in rich.events():
        if isinstance(event, str):
            parts.append(event)
        elif event.mark.kind is MarkKind.LINK and isinstance(event, Closing):
            if event.mark.value not in "".join(parts[begun:]):
                parts.append(f" ({event.mark.value})")
        elif event.mark.kind is MarkKind.LINK:
            begun = len(parts)
    return "".join(parts)
