"""Highlights and notes as a CSV table for spreadsheets."""

from collections.abc import Iterator
from typing import BinaryIO

from workbench.api import ExportRequest
from workbench.formats.annotations.rows import AnnotationRow, rows_of
from workbench.formats.csv_cells import Cell, csv_text
from workbench.formats.instant import to_rfc3339
from workbench.model.article import WorkbenchWarning
from workbench.model.highlight import AnchorState

COLUMNS = (
    *("type", "id", "article", "segment", "role", "kind", "side", "start", "end", "quote"),
    *("note", "state", "author", "created", "source", "target"),
)


class AnnotationCsvExporter:
    """Writes a row for each place of a highlight and for each note.

    UTF-8 without a byte order mark, commas, CR LF; no cell is taken for a formula. `state` is
    `anchored` or `orphan` for highlights, `open` or `resolved` for notes.
    """

    name = "annotations-csv"
    suffix = ".csv"

    def write(self, request: ExportRequest, stream: BinaryIO) -> tuple[WorkbenchWarning, ...]:
        """Write the whole document; nothing has to be changed to fit it."""
        stream.write(csv_text([COLUMNS]).encode())
        stream.writelines(
            csv_text(_lines(row)).encode("utf-8", "replace") for row in rows_of(request.articles)
        )
        return ()


def _lines(row: AnnotationRow) -> Iterator[tuple[Cell, ...]]:
    highlight, note, segment = row.highlight, row.note, row.segment
    where: tuple[Cell, ...] = (row.article.title, segment.id, segment.role.value)
    texts: tuple[Cell, ...] = (segment.source, segment.target)
    if highlight is not None:
        made = (highlight.created_by, _moment(highlight.created_at))
        for anchor in highlight.anchors:
            lost = anchor.state is AnchorState.ORPHAN
            span: tuple[Cell, ...] = ("", "") if lost else (anchor.start, anchor.end)
            place = (highlight.kind, anchor.side.value, *span, anchor.quote)
            said = (highlight.note, anchor.state.value, *made)
            yield ("highlight", highlight.id, *where, *place, *said, *texts)
    if note is not None:
        state = "resolved" if note.resolved else "open"
        made = (note.author, _moment(note.created_at))
        yield ("note", note.id, *where, *[""] * 5, note.text, state, *made, *texts)


def _moment(milliseconds: int) -> str:
    return to_rfc3339(milliseconds) if milliseconds else ""
