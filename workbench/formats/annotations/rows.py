"""Highlights and notes one by one, as tables and pages list them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from workbench.api import ExportArticle, ExportSegment
from workbench.model.article import Article
from workbench.model.highlight import Anchor, Highlight, Note
from workbench.model.segment import Segment


@dataclass(frozen=True, slots=True)
class AnnotationRow:
    """One highlight with its anchors, or one note; the other is `None`."""

    article: Article
    segment: Segment
    highlight: Highlight | None = None
    note: Note | None = None

    @property
    def anchors(self) -> tuple[Anchor, ...]:
        """Return where a highlight is; nothing for a note."""
        return () if self.highlight is None else self.highlight.anchors


def rows_of(articles: Iterable[ExportArticle]) -> Iterator[AnnotationRow]:
    """Yield the annotations of articles in reading order, of a segment its highlights first."""
    for exported in articles:
        for each in exported.segments:
            yield from _of(exported.article, each)


def _of(article: Article, each: ExportSegment) -> Iterator[AnnotationRow]:
    for highlight in each.highlights:
        yield AnnotationRow(article, each.segment, highlight=highlight)
    for note in each.notes:
        yield AnnotationRow(article, each.segment, note=note)
