"""Bilingual Markdown: each source paragraph as a quotation, its translation below it."""

from collections.abc import Iterator
from typing import BinaryIO

from workbench.api import ExportArticle, ExportRequest, ExportSegment
from workbench.formats.instant import to_rfc3339
from workbench.formats.legal_text import LegalText
from workbench.formats.markdown_text import escape
from workbench.model.article import Article, WorkbenchWarning
from workbench.model.highlight import AnchorState, Highlight, Note
from workbench.model.segment import Role, Segment
from workbench.text.patterns import compiled

_ADDRESS = compiled(r"https?://[^\s<>\\]+")


class MarkdownExporter:
    """Writes CommonMark that reads well as it stands and shows the texts to the letter."""

    name = "md"
    suffix = ".md"

    def write(self, request: ExportRequest, stream: BinaryIO) -> tuple[WorkbenchWarning, ...]:
        """Write the whole document; return what had to be changed to fit the format."""
        legal = LegalText()
        for exported in request.articles:
            stream.writelines(
                f"{legal.clean(block, place)}\n\n".encode()
                for place, block in _blocks(request, exported)
            )
        return legal.warnings()


def _blocks(request: ExportRequest, exported: ExportArticle) -> Iterator[tuple[str, str]]:
    """Yield each block of an article with the place it is about."""
    place = f"article {exported.article.id}"
    yield place, f"# {escape(' '.join(exported.article.title.split()))}"
    if facts := _facts(exported.article):
        yield place, facts
    for each in exported.segments:
        segment = each.segment
        for block in _segment_blocks(request, each):
            yield f"a{segment.article_id}-s{segment.id}", block


def _facts(article: Article) -> str:
    published = article.published_at
    moment = "" if published is None else to_rfc3339(published)
    url = f"<{article.url}>" if _ADDRESS.fullmatch(article.url) else escape(article.url)
    return " · ".join(fact for fact in (moment, url) if fact)


def _segment_blocks(request: ExportRequest, each: ExportSegment) -> Iterator[str]:
    segment = each.segment
    if about := _about(segment):
        yield f"*{escape(about)}*"
    yield _quoted(segment.source)
    if conversion := each.conversions.get(request.conversion):
        yield _quoted(conversion)
    if segment.target:
        yield escape(segment.target)
    remarks = [*map(_highlight_remark, each.highlights), *map(_note_remark, each.notes)]
    if remarks:
        yield "\n".join(remarks)


def _about(segment: Segment) -> str:
    """Return what is worth saying of a paragraph: its role, its status if nobody vouched for it."""
    role = "" if segment.role is Role.BODY else segment.role.replace("_", " ")
    status = "" if segment.status.is_confirmed else segment.status
    return ", ".join(word for word in (role, status) if word)


def _quoted(text: str) -> str:
    return "> " + escape(text).replace("\n", "\n> ")


def _highlight_remark(highlight: Highlight) -> str:
    quotes = " / ".join(f"“{anchor.quote}”" for anchor in highlight.anchors)
    lost = " (place lost)" if highlight.state is AnchorState.ORPHAN else ""
    note = f" – {highlight.note}" if highlight.note else ""
    return _item(f"{highlight.kind}{lost}", f"{quotes}{note}")


def _note_remark(note: Note) -> str:
    words = ("resolved note" if note.resolved else "note", note.author)
    return _item(", ".join(word for word in words if word), note.text)


def _item(head: str, text: str) -> str:
    return f"- *{escape(head)}:* " + escape(text).replace("\n", "\n  ")
