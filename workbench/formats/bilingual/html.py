"""A bilingual page for readers."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import files
from itertools import pairwise
from typing import BinaryIO

from workbench.api import ExportArticle, ExportRequest, ExportSegment
from workbench.formats.instant import to_rfc3339
from workbench.formats.legal_text import LegalText, attribute_value, character_data
from workbench.model.article import Article, WorkbenchWarning
from workbench.model.highlight import Anchor, AnchorState, Highlight, Note, Side
from workbench.model.segment import InlineKind, InlineSpan, Role, Segment


@dataclass(frozen=True, slots=True)
class Mark:
    """What is written before and after `text[start:end]`, in code points."""

    start: int
    end: int
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Piece:
    """A span of the text, and the marks over it, outermost first."""

    text: str
    marks: tuple[Mark, ...]


def pieces(text: str, marks: Sequence[Mark]) -> Iterator[Piece]:
    """Yield the text in order, cut so that no mark begins or ends inside a piece.

    Marks may overlap and may reach beyond the text; the earlier of two lies outside the later.
    """
    ends = {place for mark in marks for place in (mark.start, mark.end) if 0 < place < len(text)}
    cuts = [0, *sorted(ends), len(text)]
    for start, end in pairwise(cuts):
        if start < end:
            over = tuple(mark for mark in marks if mark.start <= start and end <= mark.end)
            yield Piece(text[start:end], over)


_ELEMENTS = {
    InlineKind.STRONG: "strong",
    InlineKind.EMPHASIS: "em",
    InlineKind.SUPERSCRIPT: "sup",
    InlineKind.SUBSCRIPT: "sub",
}
_FOLLOWED = ("http://", "https://", "mailto:")
_MISSING = '<span class="missing">not translated</span>'


class HtmlExporter:
    """Writes source, target and, if asked for, the conversion in columns, for screen and paper.

    The page needs nothing but itself: no script, no picture, no font. Notes, highlights and what
    each paragraph is are visible in print too.
    """

    name = "html"
    suffix = ".html"

    def write(self, request: ExportRequest, stream: BinaryIO) -> tuple[WorkbenchWarning, ...]:
        """Write the whole document; return what had to be changed to fit the format."""
        page = _Page(request)
        stream.writelines(part.encode("utf-8") for part in page.parts())
        return page.legal.warnings()


class _Page:
    """The page of one request, part by part."""

    def __init__(self, request: ExportRequest) -> None:
        self.legal = LegalText()
        self._request = request
        self._kinds: dict[str, None] = {}

    def parts(self) -> Iterator[str]:
        """Yield the page in order, never more than a segment at a time."""
        title = self._text(self._request.project, "title")
        style = files("workbench.formats").joinpath("bilingual_page.css").read_text("utf-8")
        yield (
            '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            '<meta name="generator" content="Duizhao">\n'
            f"<title>{title}</title>\n<style>\n{style}</style>\n</head>\n<body>\n"
            f"<header>{' · '.join([title, *self._export_facts()])}</header>\n"
        )
        for exported in self._request.articles:
            yield from self._article(exported)
        legend = "".join(
            f'<mark class="{attribute_value(kind)}">{character_data(kind)}</mark> '
            for kind in self._kinds
        )
        yield f"<footer>{legend}</footer>\n</body>\n</html>\n"

    def _export_facts(self) -> list[str]:
        moment = self._request.exported_at
        facts = [self._request.author, to_rfc3339(moment) if moment else ""]
        return [self._text(fact, "header") for fact in facts if fact]

    def _article(self, exported: ExportArticle) -> Iterator[str]:
        article, place = exported.article, f"article {exported.article.id}"
        conversion = self._conversion_of(article)
        languages = [article.language, self._request.target_language, *conversion]
        columns = "".join(f'<th scope="col">{character_data(name)}</th>' for name in languages)
        yield (
            f'<article id="a{article.id}">\n'
            f'<h2 lang="{article.language}">{self._text(article.title, place)}</h2>\n'
            f'<p class="facts">{self._article_facts(article, place)}</p>\n'
            f'<table>\n<colgroup><col class="about"><col span="{len(languages)}"></colgroup>\n'
            f'<thead><tr><th scope="col">Paragraph</th>{columns}</tr></thead>\n'
        )
        for each in exported.segments:
            yield self._rows(article, each, conversion)
        yield "</table>\n</article>\n"

    def _article_facts(self, article: Article, place: str) -> str:
        published = article.published_at
        moment = "" if published is None else to_rfc3339(published)
        url = self._text(article.url, place)
        link = f"{_link(article.url)}{url}</a>" if article.url.startswith(_FOLLOWED) else url
        return " · ".join(fact for fact in (moment, link) if fact)

    def _conversion_of(self, article: Article) -> tuple[str, ...]:
        conversion = self._request.conversion
        return (conversion,) if conversion and conversion != article.language else ()

    def _rows(self, article: Article, each: ExportSegment, conversion: Sequence[str]) -> str:
        segment = each.segment
        cells = [
            self._cell(article.language, self._marked(each, Side.SOURCE)),
            self._cell(self._request.target_language, self._marked(each, Side.TARGET) or _MISSING),
            *(
                self._cell(name, self._text(each.conversions.get(name, ""), _place(segment)))
                for name in conversion
            ),
        ]
        return (
            f'<tbody class="{segment.role}" id="s{segment.id}">\n'
            f'<tr><th scope="row">{_label(segment.role)}'
            f'<span class="status {segment.status}">{segment.status}</span></th>'
            f"{''.join(cells)}</tr>\n{self._remarks(each, len(cells))}</tbody>\n"
        )

    def _cell(self, language: str, content: str) -> str:
        return f'<td class="text" lang="{attribute_value(language)}">{content}</td>'

    def _marked(self, each: ExportSegment, side: Side) -> str:
        segment, is_source = each.segment, side is Side.SOURCE
        spans = segment.content.spans if is_source else segment.target_spans
        text = segment.source if is_source else segment.target
        marks = [*map(_span_mark, spans), *self._highlight_marks(each.highlights, side)]
        return "".join(
            "".join(mark.before for mark in piece.marks)
            + self._text(piece.text, _place(segment))
            + "".join(mark.after for mark in reversed(piece.marks))
            for piece in pieces(text, marks)
        )

    def _highlight_marks(self, highlights: Sequence[Highlight], side: Side) -> Iterator[Mark]:
        for highlight in highlights:
            for anchor in highlight.anchors:
                if anchor.side is side and anchor.state is AnchorState.ANCHORED:
                    yield Mark(anchor.start, anchor.end, self._mark_start(highlight), "</mark>")

    def _mark_start(self, highlight: Highlight) -> str:
        place = f"highlight {highlight.id}"
        kind = self.legal.clean(highlight.kind, place)
        tip = ": ".join(filter(None, (kind, self.legal.clean(highlight.note, place))))
        self._kinds[kind] = None
        return f'<mark class="{attribute_value(kind)}" title="{attribute_value(tip)}">'

    def _remarks(self, each: ExportSegment, columns: int) -> str:
        place = _place(each.segment)
        items = [
            *(self._highlight_remark(highlight, place) for highlight in each.highlights),
            *(self._note_remark(note, place) for note in each.notes),
        ]
        listed = "".join(f"<li>{item}</li>" for item in items if item)
        if not listed:
            return ""
        return f'<tr class="remarks"><td></td><td colspan="{columns}"><ul>{listed}</ul></td></tr>\n'

    def _highlight_remark(self, highlight: Highlight, place: str) -> str:
        """Return a highlight in words where colour alone does not tell it: noted, or orphaned."""
        is_orphan = highlight.state is AnchorState.ORPHAN
        if not (highlight.note or is_orphan):
            return ""
        quotes = " / ".join(self._quote(anchor, place) for anchor in highlight.anchors)
        kind = self._text(highlight.kind, place) + (" (place lost)" if is_orphan else "")
        note = self._text(highlight.note, place)
        return f"{kind}: {quotes}" + (f" – {note}" if note else "")

    def _quote(self, anchor: Anchor, place: str) -> str:
        return f"<q>“{self._text(anchor.quote, place)}”</q>"

    def _note_remark(self, note: Note, place: str) -> str:
        words = ("resolved note" if note.resolved else "note", note.author)
        head = ", ".join(self._text(word, place) for word in words if word)
        return f"{head}: {self._text(note.text, place)}"

    def _text(self, text: str, place: str) -> str:
        return character_data(self.legal.clean(text, place))


def _span_mark(span: InlineSpan) -> Mark:
    if span.kind is InlineKind.CODE:
        return Mark(span.start, span.end, "", "")
    if span.kind is not InlineKind.LINK:
        element = _ELEMENTS[span.kind]
        return Mark(span.start, span.end, f"<{element}>", f"</{element}>")
    if not span.href.startswith(_FOLLOWED):
        return Mark(span.start, span.end, "", "")
    return Mark(span.start, span.end, _link(span.href), "</a>")


def _link(url: str) -> str:
    return f'<a href="{attribute_value(LegalText().clean(url, "link"))}">'


def _label(role: Role) -> str:
    return role.replace("_", " ").capitalize()


def _place(segment: Segment) -> str:
    return f"a{segment.article_id}-s{segment.id}"
