"""The captions of articles as a table: what is shown, whose it is, and an alt text."""

from collections.abc import Iterator
from typing import BinaryIO

from workbench.api import ExportArticle, ExportRequest
from workbench.formats.csv_cells import csv_text
from workbench.formats.legal_text import LegalText
from workbench.model.article import WorkbenchWarning
from workbench.model.segment import Role
from workbench.text.credits.caption_sheet import caption_sheet, propose_alt_text

_HEAD = (
    *("Article", "Title", "Paragraph", "Caption", "Credit", "Alt text"),
    *("Source caption", "Source credit", "Picture"),
)


class CaptionSheetExporter:
    """Writes CSV in UTF-8 with a byte order mark, by which spreadsheets know it."""

    name = "captions"
    suffix = ".csv"

    def write(self, request: ExportRequest, stream: BinaryIO) -> tuple[WorkbenchWarning, ...]:
        """Write a row for each caption."""
        legal = LegalText()
        stream.write(b"\xef\xbb\xbf" + csv_text([_HEAD]).encode("utf-8"))
        for exported in request.articles:
            rows = [
                [cell if isinstance(cell, int) else legal.clean(cell, "captions") for cell in row]
                for row in _rows(exported)
            ]
            stream.write(csv_text(rows).encode("utf-8"))
        return legal.warnings()


def _rows(exported: ExportArticle) -> Iterator[tuple[int | str, ...]]:
    segments = [each.segment for each in exported.segments if each.segment.role is Role.CAPTION]
    for segment, row in zip(segments, caption_sheet(segments), strict=True):
        yield (
            *(int(row.article_id), exported.article.title, int(row.segment_id)),
            *(row.target, row.target_credit, propose_alt_text(segment)),
            *(row.source, row.source_credit, row.picture),
        )
