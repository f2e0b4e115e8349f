"""A finished article as Markdown."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from workbench.api import ExportRequest
from workbench.formats.finished.exporter import TextExporter
from workbench.formats.finished.html_markup import NOTES, SOURCE_TEXT, closing_lines, inline
from workbench.formats.finished.options import FinishedOptions, SourceText
from workbench.formats.finished.provenance import written_date
from workbench.formats.finished.rich import Closing, Event, MarkKind, Rich
from workbench.formats.finished.story import Block, BlockKind, Paragraph, Story
from workbench.formats.legal_text import attribute_value
from workbench.formats.markdown_text import escape
from workbench.model.cell_table import Cell, Table
from workbench.text.patterns import compiled

# Markdown has no columns.
MARKDOWN_SOURCES = (
    SourceText.NONE,
    SourceText.INLINE,
    SourceText.TOGGLE,
    SourceText.BLOCK,
)

# Text that no reader without footnotes takes for the address of a link (CommonMark §4.7): there
# would be a title behind the first word.
_PLAIN = compiled(r"[\w.,:’-]+ \w")
_BARE_BAR = compiled(r"(?<!\\)\|")

_AROUND = {
    MarkKind.STRONG: ("**", "**"),
    MarkKind.EMPHASIS: ("*", "*"),
    MarkKind.SUPERSCRIPT: ("<sup>", "</sup>"),
    MarkKind.SUBSCRIPT: ("<sub>", "</sub>"),
}


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a kind of Markdown ends a line inside a paragraph, and whether braces do something."""

    line_end: str = "\\\n"
    has_templates: bool = False

    def text(self, text: str) -> str:
        """Return a text so that it is shown to the letter."""
        escaped = escape(text)
        if self.line_end != "\\\n":
            escaped = escaped.replace("\\\n", self.line_end)
        if self.has_templates:
            escaped = escaped.replace("{", "&#123;").replace("}", "&#125;")
            # A line that begins with a colon defines a term in kramdown.
            escaped = f"&#58;{escaped[1:]}" if escaped.startswith(":") else escaped
            escaped = escaped.replace("\n:", "\n&#58;")
        return escaped

    def address(self, address: str) -> str:
        """Return a safe address as a destination: it has no spaces, and no brackets then."""
        plain = address.replace("(", "%28").replace(")", "%29")
        return plain.replace("&", "&amp;")


# CommonMark, with the footnotes that GitHub, Pandoc and others read.
COMMON = Dialect()


class MarkdownBody:
    """Writes a story as Markdown's blocks, without the line between them."""

    def __init__(self, story: Story, options: FinishedOptions, dialect: Dialect = COMMON) -> None:
        """Write `story` with the source text where `options` say."""
        self._story = story
        self._options = options
        self._dialect = dialect
        self._chinese = attribute_value(story.article.language.value)

    def blocks(self, *, heading: bool = True) -> Iterator[str]:
        """Yield every block, the heading and the day among them only where wanted."""
        story = self._story
        if heading:
            yield f"# {self._line(story.heading)}"
        if story.has_title:
            yield from self._near([story.title])
        for each in (*story.bylines, *story.datelines):
            yield self._paragraph(each)
            yield from self._near([each])
        if heading and story.article.published_at is not None:
            yield written_date(story.article.published_at, story.language)
        for block in story.blocks:
            yield from self._block(block)
            yield from self._near(block.paragraphs)
        if self._options.source is SourceText.BLOCK:
            yield from self._all_sources()
        yield from self._closing()

    def _all_sources(self) -> Iterator[str]:
        story = self._story
        yield f"## {SOURCE_TEXT}"
        inside = [each for block in story.blocks for each in block.paragraphs]
        for each in (story.title, *story.bylines, *story.datelines, *inside, *story.credits):
            yield self.rich(each.source)

    def _closing(self) -> Iterator[str]:
        story = self._story
        for each in story.credits:
            yield self._paragraph(each)
            yield from self._near([each])
        lines = closing_lines(story, self._options)
        if lines:
            yield "---"
            yield from (self.rich(line) for line in lines)
        notes = list(story.footnotes())
        if notes:
            yield f"## {NOTES}"
        for note in notes:
            text = self.rich(Rich(note.text)).replace("\n", "\n    ")
            yield f"[^{note.id}]: {'' if _PLAIN.match(text) else 'Translator’s note: '}{text}"

    def _near(self, paragraphs: Sequence[Paragraph]) -> Iterator[str]:
        """Yield the source text where that stands near the English."""
        if self._options.source is SourceText.INLINE:
            yield self._quoted(paragraphs)
        elif self._options.source is SourceText.TOGGLE:
            head = f"<summary>{SOURCE_TEXT}</summary>"
            yield f"<details>\n{head}\n{self._folded(paragraphs)}\n</details>"

    def _folded(self, paragraphs: Iterable[Paragraph]) -> str:
        """Return source texts as HTML, in which kramdown reads no Markdown; no line is empty."""
        texts = (inline(each.source).replace("\n", "") for each in paragraphs)
        if self._dialect.has_templates:
            texts = (text.replace("{", "&#123;").replace("}", "&#125;") for text in texts)
        return "\n".join(f'<p lang="{self._chinese}">{text}</p>' for text in texts)

    def _quoted(self, paragraphs: Iterable[Paragraph]) -> str:
        texts = (self.rich(each.source).replace("\n", "\n> ") for each in paragraphs)
        return "\n>\n".join(f"> {text}" for text in texts)

    def _block(self, block: Block) -> Iterator[str]:
        texts = [self._paragraph(each) for each in block.paragraphs]
        if block.kind is BlockKind.HEADING:
            [head] = block.paragraphs
            notes = "".join(f"[^{note.id}]" for note in head.notes)
            yield f"{'#' * block.level} {self._line(head.text)}{notes}"
        elif block.kind is BlockKind.LIST:
            yield "\n".join(self._items(block, texts))
        elif block.kind in {BlockKind.QUOTE, BlockKind.ASIDE}:
            yield "\n>\n".join("> " + text.replace("\n", "\n> ") for text in texts)
        elif block.kind is BlockKind.FIGURE:
            yield from self._figure(block, texts[0])
        elif block.table is not None:
            yield "\n".join(self._table(block.table))
        else:
            yield from texts

    def _items(self, block: Block, texts: Sequence[str]) -> Iterator[str]:
        for at, text in enumerate(texts):
            mark = f"{block.start + at}." if block.start else "-"
            yield f"{mark} " + text.replace("\n", "\n" + " " * (len(mark) + 1))

    def _table(self, table: Table[Paragraph]) -> Iterator[str]:
        """Yield a table's lines; the first row is its head, for Markdown knows no table without."""
        for number, row in enumerate(table.rows):
            yield f"| {' | '.join(map(self._cell, row))} |"
            if number == 0:
                yield f"|{' --- |' * table.width}"

    def _cell(self, cell: Cell[Paragraph]) -> str:
        """Return a cell on one line; what would end it is escaped."""
        texts = (
            self._line(each.text) + "".join(f"[^{note.id}]" for note in each.notes)
            for each in cell.paragraphs
        )
        return _BARE_BAR.sub(r"\\|", "<br>".join(texts))

    def _figure(self, block: Block, words: str) -> Iterator[str]:
        figure = block.figure
        if figure is not None and figure.address:
            alt = self._line(Rich(figure.alt))
            yield f"![{alt}]({self._dialect.address(figure.address)})"
        credit = self.rich(figure.credit) if figure is not None else ""
        yield " ".join(filter(None, (words, credit)))

    def _paragraph(self, paragraph: Paragraph) -> str:
        notes = "".join(f"[^{note.id}]" for note in paragraph.notes)
        return self.rich(paragraph.text) + notes

    def _line(self, rich: Rich) -> str:
        return self.rich(Rich(rich.text.replace("\n", " "), rich.marks))

    def rich(self, rich: Rich) -> str:
        """Return a text with its marks."""
        parts: list[str] = []
        for at, event in enumerate(rich.events()):
            parts.append(self._event(event, at_start=at == 0))
        return "".join(parts)

    def _event(self, event: Event, *, at_start: bool) -> str:
        if isinstance(event, str):
            return self._text(event, at_start=at_start)
        opens = not isinstance(event, Closing)
        mark = event.mark
        if mark.kind is MarkKind.LINK:
            return "[" if opens else f"]({self._dialect.address(mark.value)})"
        around = _AROUND.get(mark.kind)
        return "" if around is None else around[not opens]

    def _text(self, text: str, *, at_start: bool) -> str:
        """Return a piece of a paragraph; only its line feeds can be at an edge of it."""
        inside = text.strip("\n")
        before = text[: len(text) - len(text.lstrip("\n"))] if inside else ""
        after = text[len(before) + len(inside) :]
        said = self._dialect.text(inside)
        if not at_start and not before:
            said = _unguarded(inside, said)
        ends = self._dialect.line_end
        return ends * len(before) + said + ends * len(after)


def _unguarded(text: str, escaped: str) -> str:
    """Return an escaped text that goes on in a line: blanks at its edges are blanks there."""
    start = len(text) - len(text.lstrip(" "))
    end = len(text) - len(text.rstrip(" "))
    if start and escaped.startswith("&#32;" * start):
        escaped = " " * start + escaped[len("&#32;") * start :]
    if end and escaped.endswith("&#32;" * end):
        escaped = escaped[: -len("&#32;") * end] + " " * end
    return escaped


class FinishedMarkdownExporter(TextExporter):
    """Writes CommonMark with footnotes; several articles one below the other."""

    name = "markdown"
    suffix = ".md"
    sources = MARKDOWN_SOURCES

    def parts(self, stories: Iterator[Story], request: ExportRequest) -> Iterable[str]:
        """Yield the blocks in order."""
        del request
        for story in stories:
            body = MarkdownBody(story, self.chosen)
            yield from (f"{block}\n\n" for block in body.blocks())
