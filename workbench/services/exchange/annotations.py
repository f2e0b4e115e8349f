"""Highlights and notes handed on: every one of an article or a project, whatever its status."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from workbench.api import ExportArticle, Exporter, ExportSegment
from workbench.formats.annotations.csv import AnnotationCsvExporter
from workbench.formats.annotations.html import AnnotationHtmlExporter
from workbench.formats.annotations.jsonld import AnnotationJsonLdExporter
from workbench.model.ids import ArticleId
from workbench.model.segment import Role, Status
from workbench.services.exchange.exporting import (
    ExportChoice,
    Exported,
    Gathering,
    Signature,
    export,
)


def annotation_exporters() -> tuple[Exporter, ...]:
    """Return the formats that highlights and notes can be written in."""
    return (AnnotationHtmlExporter(), AnnotationCsvExporter(), AnnotationJsonLdExporter())


class AnnotatedGathering(Gathering):
    """Collects only the segments that something was marked or noted in."""

    def chosen(self, choice: ExportChoice) -> Iterator[ExportArticle]:
        """Yield the articles with a highlight or a note, with no more than those segments."""
        for article in super().chosen(choice):
            kept = [each for each in article.segments if _is_annotated(each)]
            if kept:
                yield replace(article, segments=kept)


def _is_annotated(each: ExportSegment) -> bool:
    return bool(each.highlights or each.notes)


def export_annotations(
    gathering: AnnotatedGathering,
    exporter: Exporter,
    articles: Sequence[ArticleId],
    signature: Signature,
    path: Path,
) -> Exported:
    """Write the annotations of some articles, or of all where none is named.

    Nothing is written where there is none: `UsageError("export.nothing")`. The other errors are
    those of `workbench.services.exchange.exporting.export`.
    """
    everything = ExportChoice(
        articles=tuple(articles),
        roles=frozenset(Role),
        statuses=frozenset(Status),
        extras=True,
    )
    return export(gathering, exporter, everything, signature, path)
