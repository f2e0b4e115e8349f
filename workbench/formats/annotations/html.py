"""Highlights and notes as one HTML page to read and print that needs nothing but itself."""

from collections.abc import Iterator
from html import escape
from typing import BinaryIO

from workbench.api import ExportArticle, ExportRequest
from workbench.formats.annotations.rows import AnnotationRow, rows_of
from workbench.formats.instant import to_rfc3339
from workbench.model.article import WorkbenchWarning
from workbench.model.highlight import Anchor, AnchorState, Side

_STYLE = (
    "body{font:14px/1.5 system-ui,sans-serif;color:#1e2227;margin:2em auto;max-width:72em;"
    "padding:0 1em}h1{font-size:1.4em}h2{font-size:1.1em;margin:1.8em 0 .4em}"
    "table{border-collapse:collapse;width:100%}td,th{border-top:1px solid #e3e0da;"
    "padding:.4em .6em;text-align:left;vertical-align:top}th{color:#5b636e;font-weight:500}"
    "td:nth-child(2),td:nth-child(3){width:30%}mark{background:#ffe9a8;color:inherit}"
    "small{color:#5b636e}.lost mark{background:none;text-decoration:line-through}"
    "@media print{body{margin:0}tr{break-inside:avoid}}"
)
_HEADINGS = ("Kind", "Chinese", "English", "Note", "By")


class AnnotationHtmlExporter:
    """Writes a table an article; a highlight's words stand in their context, marked."""

    name = "annotations-html"
    suffix = ".html"

    def write(self, request: ExportRequest, stream: BinaryIO) -> tuple[WorkbenchWarning, ...]:
        """Write the whole document; nothing has to be changed to fit it."""
        stream.writelines(piece.encode("utf-8", "replace") for piece in _page(request))
        return ()


def _page(request: ExportRequest) -> Iterator[str]:
    title = f"Highlights and notes: {escape(request.project)}"
    yield (
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">'
        f"<title>{title}</title><style>{_STYLE}</style></head><body><h1>{title}</h1>\n"
    )
    for article in request.articles:
        yield from _table(article)
    yield "</body></html>\n"


def _table(article: ExportArticle) -> Iterator[str]:
    language = escape(article.article.language.value)
    headings = "".join(f'<th scope="col">{heading}</th>' for heading in _HEADINGS)
    yield f'<h2 lang="{language}">{escape(article.article.title)}</h2>'
    yield f"<table><thead><tr>{headings}</tr></thead><tbody>\n"
    for row in rows_of([article]):
        lost = any(anchor.state is AnchorState.ORPHAN for anchor in row.anchors)
        yield f'<tr class="{"lost" if lost else "kept"}"><td>{_kind(row, lost=lost)}</td>'
        yield f'<td lang="{language}">{_text(row, Side.SOURCE)}</td>'
        yield f'<td lang="en">{_text(row, Side.TARGET)}</td>'
        yield f"<td>{_said(row)}</td><td>{_made(row)}</td></tr>\n"
    yield "</tbody></table>\n"


def _kind(row: AnnotationRow, *, lost: bool) -> str:
    if row.highlight is None:
        return "note"
    return escape(row.highlight.kind) + (" <small>lost its place</small>" if lost else "")


def _text(row: AnnotationRow, side: Side) -> str:
    text = row.segment.source if side is Side.SOURCE else row.segment.target
    anchors = [anchor for anchor in row.anchors if anchor.side is side]
    if row.note is not None:
        return escape(text)
    return "".join(_marked(anchor, text) for anchor in anchors)


def _marked(anchor: Anchor, text: str) -> str:
    quote = f"<mark>{escape(anchor.quote)}</mark>"
    if anchor.state is AnchorState.ORPHAN:
        return quote
    return escape(text[: anchor.start]) + quote + escape(text[anchor.end :])


def _said(row: AnnotationRow) -> str:
    if row.note is not None:
        resolved = " <small>resolved</small>" if row.note.resolved else ""
        return escape(row.note.text) + resolved
    return escape(row.highlight.note) if row.highlight is not None else ""


def _made(row: AnnotationRow) -> str:
    if row.note is not None:
        who, when = row.note.author, row.note.created_at
    elif row.highlight is not None:
        who, when = row.highlight.created_by, row.highlight.created_at
    else:
        return ""
    return f"{escape(who)} <small>{to_rfc3339(when)[:10] if when else ''}</small>"
