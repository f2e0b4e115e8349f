"""A story as HTML, without styles: what pages, the clipboard and posts have in common."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from workbench.formats.finished.options import FinishedOptions, SourceText
from workbench.formats.finished.provenance import (
    disclosure,
    left_out,
    newsroom_time,
    provenance,
    written_date,
)
from workbench.formats.finished.rich import Mark, MarkKind, Opening, Rich
from workbench.formats.finished.story import Block, BlockKind, Footnote, Paragraph, Story
from workbench.formats.legal_text import attribute_value, character_data
from workbench.model.cell_table import Cell, Table

_ELEMENTS = {
    MarkKind.STRONG: "strong",
    MarkKind.EMPHASIS: "em",
    MarkKind.SUPERSCRIPT: "sup",
    MarkKind.SUBSCRIPT: "sub",
    MarkKind.LINK: "a",
    MarkKind.LANGUAGE: "span",
}
SOURCE_TEXT = "Source text"
NOTES = "Notes"


def inline(rich: Rich) -> str:
    """Return a text with its marks as phrasing content; a line feed becomes a `br`."""
    parts = []
    for event in rich.events():
        if isinstance(event, str):
            parts.append(character_data(event).replace("\n", "<br>\n"))
        elif isinstance(event, Opening):
            parts.append(_opening(event.mark))
        else:
            parts.append(f"</{_ELEMENTS[event.mark.kind]}>")
    return "".join(parts)


def _opening(mark: Mark) -> str:
    if mark.kind is MarkKind.LINK:
        return f'<a href="{attribute_value(mark.value)}">'
    if mark.kind is MarkKind.LANGUAGE:
        return f'<span lang="{attribute_value(mark.value)}">'
    return f"<{_ELEMENTS[mark.kind]}>"


def picture(block: Block) -> str:
    """Return a figure's `img`, "" where there is none to show."""
    figure = block.figure
    if figure is None or not figure.address:
        return ""
    return f'<img src="{attribute_value(figure.address)}" alt="{attribute_value(figure.alt)}">'


def caption(block: Block, write: Callable[[Paragraph], str]) -> str:
    """Return what stands under a picture, its credit in small print."""
    [paragraph] = block.paragraphs
    words = write(paragraph)
    credit = inline(block.figure.credit) if block.figure else ""
    return f"{words} <small>{credit}</small>".strip() if credit else words


class HtmlBody:
    """Writes the `article` element of a story."""

    def __init__(self, story: Story, options: FinishedOptions) -> None:
        """Write `story` with the source text where `options` say."""
        self._story = story
        self._options = options
        self._chinese = attribute_value(story.article.language.value)

    def markup(self) -> str:
        """Return the element, from its header to its footer."""
        story = self._story
        parts = [
            f'<article id="a{story.article.id}" lang="{attribute_value(story.language)}">',
            *self._header(),
            *(part for block in story.blocks for part in self._block(block)),
            *(self._block_of_source() if self._options.source is SourceText.BLOCK else ()),
            *_notes_of(story),
            *self._footer(),
            "</article>",
        ]
        return "\n".join(parts) + "\n"

    def _header(self) -> Iterator[str]:
        story = self._story
        yield "<header>"
        if story.has_title:
            heading = f'<h1 id="p{story.title.id}">{self._said(story.title)}</h1>'
            yield from self._with_source(heading, self._source("p", story.title))
        else:
            yield f'<h1 lang="{self._chinese}">{inline(story.title.source)}</h1>'
        for name, paragraphs in (("byline", story.bylines), ("dateline", story.datelines)):
            yield from self._lines(paragraphs, f' class="{name}"')
        published = story.article.published_at
        if published is not None:
            moment = newsroom_time(published).isoformat(timespec="seconds")
            day = written_date(published, story.language)
            yield f'<p><time datetime="{moment}">{day}</time></p>'
        yield "</header>"

    def _lines(self, paragraphs: Iterable[Paragraph], attributes: str) -> Iterator[str]:
        for each in paragraphs:
            line = f'<p id="p{each.id}"{attributes}>{self._said(each)}</p>'
            yield from self._with_source(line, self._source("p", each))

    def _block(self, block: Block) -> Iterator[str]:
        sources = "\n".join(self._sources_of(block))
        yield from self._with_source("\n".join(self._english(block)), sources)

    def _with_source(self, english: str, source: str) -> Iterator[str]:
        """Yield the English, and its source where that stands near it."""
        place = self._options.source
        if place is SourceText.BESIDE:
            yield f'<div class="pair">\n<div>\n{english}\n</div>\n<div>\n{source}\n</div>\n</div>'
            return
        yield english
        if place is SourceText.INLINE:
            yield source
        elif place is SourceText.TOGGLE:
            yield f"<details>\n<summary>{SOURCE_TEXT}</summary>\n{source}\n</details>"

    def _english(self, block: Block) -> Iterator[str]:
        if block.kind is BlockKind.HEADING:
            [head] = block.paragraphs
            yield f'<h{block.level} id="p{head.id}">{self._said(head)}</h{block.level}>'
        elif block.kind is BlockKind.FIGURE:
            [paragraph] = block.paragraphs
            yield f'<figure id="p{paragraph.id}">'
            if shown := picture(block):
                yield shown
            yield f"<figcaption>{caption(block, self._said)}</figcaption>"
            yield "</figure>"
        elif block.kind is BlockKind.LIST:
            yield from wrapped_list(block, self._items("li", block.paragraphs))
        elif block.table is not None:
            yield from self._table(block.table, self._items)
        elif block.kind in {BlockKind.QUOTE, BlockKind.ASIDE}:
            name = "blockquote" if block.kind is BlockKind.QUOTE else "aside"
            yield from (f"<{name}>", *self._items("p", block.paragraphs), f"</{name}>")
        else:
            yield from self._items("p", block.paragraphs)

    @staticmethod
    def _table(
        table: Table[Paragraph], write: Callable[[str, Iterable[Paragraph]], Iterable[str]]
    ) -> Iterator[str]:
        """Yield a table's lines; `write` makes elements of a name of paragraphs.

        One paragraph in a cell is the cell itself, several stand in it.
        """

        def cell(each: Cell[Paragraph]) -> str:
            name = "th" if each.is_head else "td"
            if len(each.paragraphs) == 1:
                return "".join(write(name, each.paragraphs))
            return f"<{name}>{''.join(write('p', each.paragraphs))}</{name}>"

        yield from ("<table>", *table.written(cell, "<tr>{}</tr>"), "</table>")

    def _items(self, name: str, paragraphs: Iterable[Paragraph]) -> Iterator[str]:
        for each in paragraphs:
            yield f'<{name} id="p{each.id}">{self._said(each)}</{name}>'

    def _said(self, paragraph: Paragraph) -> str:
        return inline(paragraph.text) + "".join(map(_reference, paragraph.notes))

    def _source(self, name: str, paragraph: Paragraph) -> str:
        return f'<{name} lang="{self._chinese}">{inline(paragraph.source)}</{name}>'

    def _sources(self, name: str, paragraphs: Iterable[Paragraph]) -> Iterator[str]:
        return (self._source(name, each) for each in paragraphs)

    def _sources_of(self, block: Block) -> Iterator[str]:
        """Yield a block's source texts; a list, a quotation and a table are such in Chinese too."""
        if block.kind is BlockKind.LIST:
            yield from wrapped_list(block, (self._source("li", each) for each in block.paragraphs))
        elif block.kind is BlockKind.QUOTE:
            yield "<blockquote>"
            yield from (self._source("p", each) for each in block.paragraphs)
            yield "</blockquote>"
        elif block.table is not None:
            yield from self._table(block.table, self._sources)
        else:
            yield from self._sources("p", block.paragraphs)

    def _block_of_source(self) -> Iterator[str]:
        story = self._story
        yield f"<section>\n<h2>{SOURCE_TEXT}</h2>"
        above = (*((story.title,) if story.has_title else ()), *story.bylines, *story.datelines)
        yield from (self._source("p", each) for each in above)
        yield from (part for block in story.blocks for part in self._sources_of(block))
        yield from (self._source("p", each) for each in story.credits)
        yield "</section>"

    def _footer(self) -> Iterator[str]:
        lines = closing_lines(self._story, self._options)
        credits_ = list(self._lines(self._story.credits, ""))
        if lines or credits_:
            said = (f"<p><small>{inline(line)}</small></p>" for line in lines)
            yield from ("<footer>", *credits_, *said, "</footer>")


def wrapped_list(block: Block, items: Iterable[str]) -> Iterator[str]:
    """Yield a list around its items, numbered from where its own numbers began."""
    name = "ol" if block.start else "ul"
    start = f' start="{block.start}"' if block.start > 1 else ""
    yield from (f"<{name}{start}>", *items, f"</{name}>")


def closing_lines(story: Story, options: FinishedOptions) -> Sequence[Rich]:
    """Return what is said below an article: what was left out, and where it comes from."""
    return [
        *(left_out(story) if options.left_out else ()),
        *(provenance(story, brief=not options.disclosure) if options.provenance else ()),
        *(disclosure(story) if options.disclosure else ()),
    ]


def _reference(note: Footnote) -> str:
    return (
        f'<sup><a href="#note-{note.id}" id="note-ref-{note.id}" role="doc-noteref">'
        f"{note.number}</a></sup>"
    )


def _notes_of(story: Story) -> Iterator[str]:
    notes = list(story.footnotes())
    if notes:
        yield f'<section role="doc-endnotes">\n<h2>{NOTES}</h2>\n<ol>'
        for note in notes:
            text = inline(Rich(note.text))
            back = f'<a href="#note-ref-{note.id}" role="doc-backlink">↩</a>'
            yield f'<li id="note-{note.id}">{text} {back}</li>'
        yield "</ol>\n</section>"
