"""The rows of what hangs on segments: highlights, notes, conversions by hand, choices."""

from collections.abc import Iterable
from dataclasses import astuple

from workbench.model.changes import Kind
from workbench.model.choice import ChoiceScope, ConversionChoice
from workbench.model.highlight import (
    Anchor,
    AnchorState,
    ConversionOverride,
    Highlight,
    Note,
    Side,
)
from workbench.model.ids import ArticleId, ChoiceId, HighlightId, NoteId, OverrideId, SegmentId
from workbench.model.language import Variant
from workbench.storage.table import RowValues, Scalar, Table, dump, integer, load


def _encode_highlight(highlight: Highlight) -> dict[str, Scalar]:
    return {
        "segment_id": highlight.segment_id,
        "kind": highlight.kind,
        "anchors": dump([astuple(anchor) for anchor in highlight.anchors]),
        "note": highlight.note,
        "created_at": highlight.created_at,
        "created_by": highlight.created_by,
    }


def _anchor(parts: Iterable[object]) -> Anchor:
    side, start, end, quote, prefix, suffix, rev, state = (str(part) for part in parts)
    return Anchor(
        Side(side), int(start), int(end), quote, prefix, suffix, int(rev), AnchorState(state)
    )


def _decode_highlight(row: RowValues) -> Highlight:
    return Highlight(
        id=HighlightId(integer(row["id"])),
        segment_id=SegmentId(integer(row["segment_id"])),
        kind=str(row["kind"]),
        anchors=tuple(_anchor(parts) for parts in load(row["anchors"])),
        note=str(row["note"]),
        created_at=integer(row["created_at"]),
        created_by=str(row["created_by"]),
    )


def _encode_note(note: Note) -> dict[str, Scalar]:
    return {
        "segment_id": note.segment_id,
        "text": note.text,
        "author": note.author,
        "created_at": note.created_at,
        "resolved": int(note.resolved),
    }


def _decode_note(row: RowValues) -> Note:
    return Note(
        id=NoteId(integer(row["id"])),
        segment_id=SegmentId(integer(row["segment_id"])),
        text=str(row["text"]),
        author=str(row["author"]),
        created_at=integer(row["created_at"]),
        resolved=bool(row["resolved"]),
    )


def _encode_override(override: ConversionOverride) -> dict[str, Scalar]:
    return {
        "segment_id": override.segment_id,
        "variant": override.variant.value,
        "text": override.text,
        "source": override.source,
    }


def _decode_override(row: RowValues) -> ConversionOverride:
    return ConversionOverride(
        id=OverrideId(integer(row["id"])),
        segment_id=SegmentId(integer(row["segment_id"])),
        variant=Variant(str(row["variant"])),
        text=str(row["text"]),
        source=str(row["source"]),
    )


def _encode_choice(choice: ConversionChoice) -> dict[str, Scalar]:
    return {
        "segment_id": choice.segment_id,
        "article_id": choice.article_id,
        "variant": choice.variant.value,
        "form": choice.form,
        "output": choice.output,
        "scope": choice.scope.value,
        "anchor": dump(astuple(choice.anchor) if choice.anchor else None),
        "unsure": int(choice.unsure),
        "created_at": choice.created_at,
        "created_by": choice.created_by,
    }


def _decode_choice(row: RowValues) -> ConversionChoice:
    anchor = load(row["anchor"])
    return ConversionChoice(
        id=ChoiceId(integer(row["id"])),
        variant=Variant(str(row["variant"])),
        form=str(row["form"]),
        output=str(row["output"]),
        scope=ChoiceScope(str(row["scope"])),
        article_id=ArticleId(integer(row["article_id"])),
        segment_id=SegmentId(integer(row["segment_id"])),
        anchor=_anchor(anchor) if anchor else None,
        unsure=bool(row["unsure"]),
        created_at=integer(row["created_at"]),
        created_by=str(row["created_by"]),
    )


HIGHLIGHTS = Table(
    Kind.HIGHLIGHT,
    "highlight",
    ("segment_id", "kind", "anchors", "note", "created_at", "created_by"),
    "segment_id",
    _encode_highlight,
    _decode_highlight,
)
NOTES = Table(
    Kind.NOTE,
    "note",
    ("segment_id", "text", "author", "created_at", "resolved"),
    "segment_id",
    _encode_note,
    _decode_note,
)
OVERRIDES = Table(
    Kind.OVERRIDE,
    "conversion_override",
    ("segment_id", "variant", "text", "source"),
    "segment_id",
    _encode_override,
    _decode_override,
)
CHOICES = Table(
    Kind.CHOICE,
    "conversion_choice",
    (
        "segment_id",
        "article_id",
        "variant",
        "form",
        "output",
        "scope",
        "anchor",
        "unsure",
        "created_at",
        "created_by",
    ),
    "segment_id",
    _encode_choice,
    _decode_choice,
)
