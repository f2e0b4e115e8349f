"""Highlights and notes as W3C Web Annotations (Web Annotation Data Model, 2017) in JSON-LD."""

import json
from collections.abc import Iterator
from typing import BinaryIO
from urllib.parse import quote

from workbench.api import ExportRequest
from workbench.formats.annotations.rows import AnnotationRow, rows_of
from workbench.formats.instant import to_rfc3339
from workbench.model.article import Article, WorkbenchWarning
from workbench.model.highlight import Anchor, AnchorState, Highlight, Note
from workbench.model.ids import SegmentId

JsonObject = dict[str, object]

_CONTEXT = (
    "http://www.w3.org/ns/anno.jsonld",
    {"resolved": "urn:duizhao:resolved"},
)


class AnnotationJsonLdExporter:
    """Writes one AnnotationPage.

    The source of a target is the article's address with the segment and the side as its fragment;
    positions are code points of that text, as §4.2.4 wants them. A highlight that lost its place
    has its quote only.
    """

    name = "annotations-jsonld"
    suffix = ".jsonld"

    def write(self, request: ExportRequest, stream: BinaryIO) -> tuple[WorkbenchWarning, ...]:
        """Write the whole document; nothing has to be changed to fit it."""
        base = f"urn:duizhao:{quote(request.project, safe='')}"
        page = {
            "@context": _CONTEXT,
            "id": f"{base}:annotations",
            "type": "AnnotationPage",
            "items": list(_items(request, base)),
        }
        text = json.dumps(page, ensure_ascii=False, indent=1)
        stream.write(f"{text}\n".encode("utf-8", "backslashreplace"))
        return ()


def _items(request: ExportRequest, base: str) -> Iterator[JsonObject]:
    for row in rows_of(request.articles):
        if row.highlight is not None:
            yield _highlight(row, row.highlight, base)
        elif row.note is not None:
            yield _note(row, row.note, base)


def _highlight(row: AnnotationRow, highlight: Highlight, base: str) -> JsonObject:
    bodies = [_body(highlight.kind, "tagging")]
    if highlight.note:
        bodies.append(_body(highlight.note, "commenting"))
    place = _place(row.article, row.segment.id, base)
    return {
        "id": f"{base}:highlight:{highlight.id}",
        "type": "Annotation",
        "motivation": "highlighting",
        **_made(highlight.created_by, highlight.created_at),
        "body": bodies,
        "target": [_target(anchor, place) for anchor in highlight.anchors],
    }


def _note(row: AnnotationRow, note: Note, base: str) -> JsonObject:
    return {
        "id": f"{base}:note:{note.id}",
        "type": "Annotation",
        "motivation": "commenting",
        **_made(note.author, note.created_at),
        "body": [_body(note.text, "commenting")],
        "target": _place(row.article, row.segment.id, base),
        "resolved": note.resolved,
    }


def _place(article: Article, segment_id: SegmentId, base: str) -> str:
    address = article.url.partition("#")[0] or f"{base}:article:{article.id}"
    return f"{address}#segment-{segment_id}"


def _body(text: str, purpose: str) -> JsonObject:
    return {"type": "TextualBody", "value": text, "format": "text/plain", "purpose": purpose}


def _made(who: str, when: int) -> JsonObject:
    made: JsonObject = {"created": to_rfc3339(when)} if when else {}
    return made | ({"creator": {"type": "Person", "name": who}} if who else {})


def _target(anchor: Anchor, place: str) -> JsonObject:
    selectors: list[JsonObject] = []
    if anchor.state is AnchorState.ANCHORED:
        position = {"start": anchor.start, "end": anchor.end}
        selectors.append({"type": "TextPositionSelector", **position})
    selectors.append(
        {
            "type": "TextQuoteSelector",
            "exact": anchor.quote,
            "prefix": anchor.prefix,
            "suffix": anchor.suffix,
        }
    )
    return {"source": f"{place}-{anchor.side}", "selector": selectors}
