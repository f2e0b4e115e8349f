"""A project as JSON."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import BinaryIO

from workbench.api import ExportArticle, ExportRequest, ExportSegment
from workbench.formats.instant import to_rfc3339
from workbench.model.article import WorkbenchWarning
from workbench.model.highlight import Highlight, Note
from workbench.model.segment import Picture, Segment
from workbench.model.sign_off import SignOff
from workbench.model.source_copy import SourceCopy
from workbench.text.changed_share import share_since_draft

JsonObject = dict[str, object]


def article_to_json(exported: ExportArticle) -> JsonObject:
    """Return an article with its segments as values that `json` can write.

    Moments are RFC 3339 in UTC or null; offsets are code points. A highlight over both sides is two
    objects with the same `id`, one a side.
    """
    article = exported.article
    return {
        "id": article.id,
        "title": article.title,
        "url": article.url,
        "published": None if article.published_at is None else to_rfc3339(article.published_at),
        "language": article.language,
        "origin": article.origin,
        "encoding": article.encoding,
        "metadata": dict(article.metadata),
        "signed": None if exported.sign_off is None else _signature(exported.sign_off),
        "source": None if exported.source_copy is None else _source(exported.source_copy),
        "segments": [segment_to_json(each) for each in exported.segments],
    }


def _source(copy: SourceCopy) -> JsonObject:
    """Return what is kept of an article's original, without its bytes."""
    return {
        "sha256": copy.sha256,
        "size": copy.size,
        "read": _moment(copy.fetched_at),
        "name": copy.name,
        "address": copy.address,
        "media_type": copy.media_type,
        "archive": copy.archive_address,
    }


def _signature(sign_off: SignOff) -> JsonObject:
    """Return who signed and when; `open` is what was not settled then, `row` its row's number."""
    return {
        "by": sign_off.signed_by,
        "at": _moment(sign_off.signed_at),
        "reason": sign_off.reason,
        "open": [
            {
                "kind": each.kind,
                "segment": each.segment_id,
                "row": each.number,
                "code": each.code,
            }
            for each in sign_off.left
        ],
    }


def segment_to_json(exported: ExportSegment) -> JsonObject:
    """Return a segment with its conversions, highlights and notes as values for `json`."""
    segment = exported.segment
    return {
        "id": segment.id,
        "role": segment.role,
        "source": segment.source,
        "target": segment.target,
        "status": segment.status,
        "origin": segment.origin,
        "rev": segment.rev,
        "conversions": dict(exported.conversions),
        "highlights": [place for each in exported.highlights for place in _places(each)],
        "notes": [_note(note) for note in exported.notes],
        **_source_facts(segment),
        **_target_facts(segment),
    }


def _source_facts(segment: Segment) -> JsonObject:
    content = segment.content
    return {
        "level": content.level,
        "spans": [asdict(span) for span in content.spans],
        "credits": [asdict(credit) for credit in content.credits],
        "picture": _picture(content.picture),
        "cell": asdict(content.cell) if content.cell is not None else None,
        "previous_source": segment.previous_source,
        "withdrawn": segment.withdrawn,
    }


def _target_facts(segment: Segment) -> JsonObject:
    return {
        "target_spans": [asdict(span) for span in segment.target_spans],
        "locked": segment.locked,
        "omitted": segment.omitted,
        "created": _moment(segment.created_at),
        "created_by": segment.created_by,
        "changed": _moment(segment.changed_at),
        "changed_by": segment.changed_by,
        "vouched": _moment(segment.vouched_at),
        "vouched_by": segment.vouched_by,
        "drafted": _drafted(segment),
    }


def _drafted(segment: Segment) -> JsonObject | None:
    """Return what made the draft, when, and which share of it is another by now."""
    drafted = segment.drafted
    if drafted is None:
        return None
    share = share_since_draft(segment)
    return {
        **asdict(drafted.maker),
        "at": _moment(drafted.at),
        "changed": None if share is None else round(share, 3),
    }


def _places(highlight: Highlight) -> list[JsonObject]:
    return [
        {
            "id": highlight.id,
            "kind": highlight.kind,
            "side": anchor.side,
            "start": anchor.start,
            "end": anchor.end,
            "quote": anchor.quote,
            "state": anchor.state,
            "note": highlight.note,
        }
        for anchor in highlight.anchors
    ]


def _note(note: Note) -> JsonObject:
    return {
        "id": note.id,
        "text": note.text,
        "author": note.author,
        "created": _moment(note.created_at),
        "resolved": note.resolved,
    }


def _picture(picture: Picture | None) -> Mapping[str, str] | None:
    return None if picture is None else asdict(picture)


def _moment(milliseconds: int) -> str | None:
    return to_rfc3339(milliseconds) if milliseconds else None


class JsonExporter:
    """Writes `{"project": …, "articles": […]}`, one article in memory at a time."""

    name = "json"
    suffix = ".json"

    def write(self, request: ExportRequest, stream: BinaryIO) -> tuple[WorkbenchWarning, ...]:
        """Write the whole document; nothing has to be changed to fit JSON."""
        stream.write(_encoded('{"project": ' + _dumped(request.project) + ', "articles": ['))
        separator = "\n"
        for article in request.articles:
            stream.write(_encoded(separator + _dumped(article_to_json(article))))
            separator = ",\n"
        stream.write(b"\n]}\n")
        return ()


def _dumped(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1)


def _encoded(text: str) -> bytes:
    """Return UTF-8; a lone surrogate, which it cannot carry, becomes its JSON escape."""
    return text.encode("utf-8", "backslashreplace")
