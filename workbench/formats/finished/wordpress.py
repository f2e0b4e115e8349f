"""A finished article as blocks of WordPress, and as a file that WordPress imports."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial

from workbench.api import ExportRequest
from workbench.formats.finished.exporter import TextExporter
from workbench.formats.finished.html_markup import (
    NOTES,
    SOURCE_TEXT,
    caption,
    closing_lines,
    inline,
    picture,
)
from workbench.formats.finished.options import FinishedOptions, SourceText
from workbench.formats.finished.rich import MarkKind, Rich, wrapped
from workbench.formats.finished.story import HIGHEST, Block, BlockKind, Paragraph, Story
from workbench.formats.legal_text import character_data
from workbench.model.cell_table import Cell, Table

Attributes = Mapping[str, object]


def commented(name: str, inside: str, attributes: Attributes | None = None) -> str:
    """Return a block between the comments by which the editor knows it.

    Its attributes are JSON in which nothing ends a comment or begins a tag, as WordPress's own
    `serialize_block_attributes` writes them.
    """
    said = ""
    if attributes:
        plain = json.dumps(attributes, ensure_ascii=False, separators=(",", ":"))
        for sign in ("--", "<", ">", "&"):
            plain = plain.replace(sign, "".join(f"\\u{ord(each):04x}" for each in sign))
        said = f" {plain}"
    return f"<!-- wp:{name}{said} -->\n{inside}\n<!-- /wp:{name} -->"


def phrase(rich: Rich) -> str:
    """Return a text as WordPress shows it to the letter: no shortcode, no address that embeds."""
    markup = inline(rich).replace("[", "&#91;").replace("]", "&#93;")
    alone = rich.text.strip()
    if alone.lower().startswith(("http://", "https://")) and len(alone.split()) == 1:
        markup = markup.replace(character_data(alone), character_data(alone).replace(":", "&#58;"))
    return markup


class BlockBody:
    """Writes a story as blocks; its heading is WordPress's title and no block."""

    def __init__(self, story: Story, options: FinishedOptions) -> None:
        """Write `story` with the source text where `options` say."""
        self._story = story
        self._options = options

    def markup(self) -> str:
        """Return all blocks."""
        return "\n\n".join(self._blocks()) + "\n"

    def _blocks(self) -> Iterator[str]:
        story = self._story
        if story.has_title:
            yield from self._near("", self._source_of(story.title))
        for each in (*story.bylines, *story.datelines):
            yield from self._near(self._paragraph(each), self._source_of(each))
        for block in story.blocks:
            source = "\n\n".join(self._source_of(each) for each in block.paragraphs)
            yield from self._near(self._block(block), source)
        if self._options.source is SourceText.BLOCK:
            yield heading(SOURCE_TEXT, 2)
            inside = [each for block in story.blocks for each in block.paragraphs]
            for each in (story.title, *story.bylines, *story.datelines, *inside, *story.credits):
                yield self._source_of(each)
        for each in story.credits:
            yield from self._near(self._paragraph(each), self._source_of(each))
        yield from self._closing()

    def _closing(self) -> Iterator[str]:
        notes = list(self._story.footnotes())
        if notes:
            yield heading(NOTES, 2)
        for note in notes:
            back = f'<sup id="note-{note.id}"><a href="#note-ref-{note.id}">{note.number}</a></sup>'
            yield paragraph(f"{back} {phrase(Rich(note.text))}")
        for line in closing_lines(self._story, self._options):
            yield paragraph(f"<small>{phrase(line)}</small>")

    def _near(self, english: str, source: str) -> Iterator[str]:
        place = self._options.source
        if place is SourceText.BESIDE:
            columns = "".join(_column(each) for each in (english, source))
            yield commented("columns", f'<div class="wp-block-columns">{columns}</div>')
            return
        if english:
            yield english
        if place is SourceText.INLINE:
            yield source
        elif place is SourceText.TOGGLE:
            head = f"<summary>{SOURCE_TEXT}</summary>"
            yield commented(
                "details", f'<details class="wp-block-details">{head}{source}</details>'
            )

    def _source_of(self, each: Paragraph) -> str:
        language = self._story.article.language.value
        return paragraph(phrase(wrapped(each.source, MarkKind.LANGUAGE, language)))

    def _block(self, block: Block) -> str:
        if block.kind is BlockKind.HEADING:
            [head] = block.paragraphs
            return heading(self._said(head), block.level)
        if block.kind is BlockKind.FIGURE:
            return self._figure(block)
        if block.kind is BlockKind.LIST:
            return self._list(block)
        inside = "\n\n".join(self._paragraph(each) for each in block.paragraphs)
        if block.kind is BlockKind.QUOTE:
            return commented("quote", f'<blockquote class="wp-block-quote">{inside}</blockquote>')
        return inside if block.table is None else self._table(block.table)

    def _table(self, table: Table[Paragraph]) -> str:
        rows = list(table.written(partial(self._cell, "td"), "<tr>{}</tr>"))
        head = ""
        if table.has_head:
            [first] = replace(table, rows=table.rows[:1]).written(
                partial(self._cell, "th"), "<tr>{}</tr>"
            )
            head, rows = f"<thead>{first}</thead>", rows[1:]
        inside = f"<table>{head}<tbody>{''.join(rows)}</tbody></table>"
        figure = f'<figure class="wp-block-table">{inside}</figure>'
        return commented("table", figure, {"hasFixedLayout": False})

    def _cell(self, name: str, cell: Cell[Paragraph]) -> str:
        """Return a cell, whose block knows no paragraphs: several are lines of it."""
        return f"<{name}>{'<br>'.join(map(self._said, cell.paragraphs))}</{name}>"

    def _figure(self, block: Block) -> str:
        words = caption(block, self._said).replace("[", "&#91;").replace("]", "&#93;")
        shown = picture(block)
        if not shown:
            return paragraph(words)
        under = f'<figcaption class="wp-element-caption">{words}</figcaption>'
        image = shown.removesuffix(">") + "/>"
        return commented("image", f'<figure class="wp-block-image">{image}{under}</figure>')

    def _list(self, block: Block) -> str:
        items = "\n\n".join(
            commented("list-item", f"<li>{self._said(each)}</li>") for each in block.paragraphs
        )
        name = "ol" if block.start else "ul"
        attributes: dict[str, object] = {"ordered": True} if block.start else {}
        start = ""
        if block.start > 1:
            attributes["start"] = block.start
            start = f' start="{block.start}"'
        inside = f'<{name}{start} class="wp-block-list">{items}</{name}>'
        return commented("list", inside, attributes)

    def _paragraph(self, each: Paragraph) -> str:
        return paragraph(self._said(each))

    def _said(self, each: Paragraph) -> str:
        notes = "".join(
            f'<sup id="note-ref-{note.id}"><a href="#note-{note.id}">{note.number}</a></sup>'
            for note in each.notes
        )
        return phrase(each.text) + notes


def _column(inside: str) -> str:
    return commented("column", f'<div class="wp-block-column">{inside}</div>')


def paragraph(markup: str) -> str:
    """Return a block of one paragraph."""
    return commented("paragraph", f"<p>{markup}</p>")


def heading(markup: str, level: int) -> str:
    """Return a block of one heading; what the editor takes for granted is not written."""
    attributes = {"level": level} if level != HIGHEST else None
    inside = f'<h{level} class="wp-block-heading">{markup}</h{level}>'
    return commented("heading", inside, attributes)


class WordPressExporter(TextExporter):
    """Writes blocks to be pasted into the editor, whose field for the title takes the headline."""

    name = "wordpress"
    suffix = ".blocks.html"

    def parts(self, stories: Iterator[Story], request: ExportRequest) -> Iterable[str]:
        """Yield the blocks of each article."""
        del request
        for number, story in enumerate(stories):
            if number:
                separator = '<hr class="wp-block-separator has-alpha-channel-opacity"/>'
                yield "\n" + commented("separator", separator) + "\n\n"
                yield heading(phrase(story.heading), 2) + "\n\n"
            yield BlockBody(story, self.chosen).markup()
