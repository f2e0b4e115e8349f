"""An article as a page to read: headline, credits, pictures' places, captions, paragraphs."""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from html import escape
from itertools import groupby, pairwise

from ui.language import tr
from ui.messages import day_of
from workbench.model.article import Article
from workbench.model.cell_table import Cell, table_of
from workbench.model.segment import InlineKind, InlineSpan, Role, Segment


class Text(StrEnum):
    """Which text a reading page shows."""

    SOURCE = "source"
    TARGET = "target"
    BOTH = "both"


_TAGS: Mapping[Role, str] = {
    Role.HEADLINE: "h1",
    Role.QUOTE: "blockquote",
    Role.LIST_ITEM: "li",
}
_OPENED = ("http://", "https://", "mailto:")
_MARKUP: Mapping[InlineKind, str] = {
    InlineKind.STRONG: "b",
    InlineKind.EMPHASIS: "i",
    InlineKind.SUPERSCRIPT: "sup",
    InlineKind.SUBSCRIPT: "sub",
}


def reading_page(
    article: Article, segments: Sequence[Segment], text: Text, colors: Mapping[str, str]
) -> str:
    """Return the article as an HTML page for a rich-text view.

    `colors` maps the theme's tokens to `#rrggbb`. A segment without a translation shows its source
    in soft ink, so that nothing is missing from the page. Both texts stand beside each other, row
    by row. List items that follow each other are one list, and the cells of a table one table.
    """
    read = [segment for segment in segments if _is_read(segment)]
    runs = [(role, list(run)) for role, run in groupby(read, key=_run_of)]
    body = _beside(read) if text is Text.BOTH else "".join(_run(*run, text) for run in runs)
    about = escape(" · ".join(part for part in (day_of(article.published_at), article.url) if part))
    return (
        f"<html><head>{_style(colors)}</head><body><p class='about'>{about}</p>{body}</body></html>"
    )


def _is_read(segment: Segment) -> bool:
    return segment.role.is_work and not segment.withdrawn


def _run_of(segment: Segment) -> Role | None:
    """Return the role of segments that are shown together with their neighbours of that role."""
    together = segment.role in {Role.LIST_ITEM, Role.TABLE_CELL}
    return segment.role if together else None


def _style(colors: Mapping[str, str]) -> str:
    return (
        "<style>"
        f"body {{ color: {colors['ink']}; }}"
        f"a {{ color: {colors['info']}; }}"
        f".about, .caption, .byline, .missing {{ color: {colors['soft']}; }}"
        f".picture {{ background: {colors['page']}; color: {colors['soft']}; }}"
        "p, li { margin: 0 0 12px 0; line-height: 150%; }"
        "h1 { font-size: 24px; } h2 { font-size: 18px; } h3 { font-size: 16px; }"
        "h4, h5, h6 { font-size: 14px; }"
        "</style>"
    )


def _run(role: Role | None, run: Sequence[Segment], text: Text) -> str:
    if role is Role.LIST_ITEM:
        return f"<ul>{''.join(_block(segment, text) for segment in run)}</ul>"
    if role is Role.TABLE_CELL:
        tables = groupby(run, key=lambda each: each.content.cell and each.content.cell.table)
        return "".join(_table(list(cells), text) for _, cells in tables)
    return "".join(_block(segment, text) for segment in run)


def _table(cells: Sequence[Segment], text: Text) -> str:
    """Return a table in its rows and columns, or with a cell a row where they are not known."""

    def cell(each: Cell[Segment]) -> str:
        name = "th" if each.is_head else "td"
        inside = "".join(_block(segment, text) for segment in each.paragraphs)
        return f"<{name}>{inside}</{name}>"

    table = table_of(cells, [each.content.cell for each in cells])
    rows = "".join(table.written(cell, "<tr>{}</tr>"))
    return (
        "<table border='1' cellspacing='0' cellpadding='6'"
        f" style='margin-top: 8px; margin-bottom: 16px'>{rows}</table>"
    )


def _beside(read: Sequence[Segment]) -> str:
    rows = "".join(
        f"<tr><td width='50%'>{_alone(segment, Text.SOURCE)}</td>"
        f"<td width='50%'>{_alone(segment, Text.TARGET)}</td></tr>"
        for segment in read
    )
    return f"<table width='100%' cellspacing='0' cellpadding='6'>{rows}</table>"


def _alone(segment: Segment, text: Text) -> str:
    """Return a segment's block by itself, as it stands in a cell."""
    block = _block(segment, text)
    return f"<ul>{block}</ul>" if segment.role is Role.LIST_ITEM else block


def _block(segment: Segment, text: Text) -> str:
    tag = _tag(segment)
    missing = text is Text.TARGET and not segment.target
    shown = segment.target if text is Text.TARGET and segment.target else segment.source
    spans = segment.content.spans if shown is segment.source else segment.target_spans
    kind = "missing" if missing else segment.role.value
    inner = with_markup(shown, spans)
    if segment.role is Role.CAPTION:
        inner = f"<small>{inner}</small>"
    return f"{_picture(segment)}<{tag} class='{kind}'>{inner}</{tag}>"


def _tag(segment: Segment) -> str:
    """Return the element of a role; a heading's has the level it has on its page."""
    if segment.role is Role.SUBHEAD:
        return f"h{min(max(segment.content.level, 2), 6)}"
    return _TAGS.get(segment.role, "p")


def with_markup(text: str, spans: Iterable[InlineSpan]) -> str:
    """Return a text as HTML with its links and emphases; a span that crosses another is cut."""
    ordered = [span for span in spans if 0 <= span.start < span.end <= len(text)]
    places = sorted({0, len(text), *(p for span in ordered for p in (span.start, span.end))})
    return "".join(
        _piece(text[start:end], [s for s in ordered if s.start <= start and end <= s.end])
        for start, end in pairwise(places)
    )


def _piece(text: str, spans: Iterable[InlineSpan]) -> str:
    shown = escape(text).replace("\n", "<br>")
    for span in spans:
        if span.kind is InlineKind.CODE:
            continue
        if span.kind is InlineKind.LINK:
            shown = _link(span.href, shown)
        else:
            shown = f"<{_MARKUP[span.kind]}>{shown}</{_MARKUP[span.kind]}>"
    return shown


def _link(address: str, shown: str) -> str:
    """Return a link to a page or a mailbox; an article's other addresses are not to be opened."""
    if not address.lower().startswith(_OPENED):
        return shown
    return f'<a href="{escape(address)}">{shown}</a>'  # Qt reads no entities in single quotes


def _picture(segment: Segment) -> str:
    picture = segment.content.picture
    if picture is None:
        return ""
    what = escape(picture.alt or picture.title or picture.url.rpartition("/")[2])
    cell = f"<td class='picture'><b>{tr('Picture')}</b> &nbsp; {what}</td>"
    return f"<table width='100%' cellpadding='16'><tr>{cell}</tr></table>"
