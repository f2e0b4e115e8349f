"""How each entity is a row: one `Table` a kind, the only place that knows the columns."""

import json
from collections.abc import Callable, Mapping
from dataclasses import astuple, dataclass
from typing import Generic, TypeVar

from workbench.model.article import Article
from workbench.model.changes import Kind
from workbench.model.highlight import (
    Anchor,
    AnchorState,
    ConversionOverride,
    Highlight,
    Note,
    Side,
)
from workbench.model.ids import ArticleId, HighlightId, NoteId, OverrideId, SegmentId
from workbench.model.language import Variant
from workbench.model.segment import (
    Credit,
    CreditFunction,
    InlineKind,
    InlineSpan,
    Picture,
    Role,
    Segment,
    SourceMatter,
    Status,
)
from workbench.model.setting import Setting
from workbench.text.counting import count_characters, count_words

Scalar = str | int | None
RowValues = Mapping[str, Scalar]
Entity = Article | Segment | Highlight | Note | ConversionOverride | Setting
E = TypeVar("E", bound=Entity)


@dataclass(frozen=True, slots=True)
class Table(Generic[E]):
    """One kind of entity: its table's name, its columns after `id`, and both translations.

    `parent` names the column that an `EntityRef.parent` is read from, "" where there is none.
    """

    kind: Kind
    name: str
    columns: tuple[str, ...]
    parent: str
    encode: Callable[[E], dict[str, Scalar]]
    decode: Callable[[RowValues], E]


def _dump(value: object) -> str:
    return "" if not value else json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _load(value: Scalar) -> list[list[object]]:
    return list(json.loads(str(value))) if value else []


def _spans(value: Scalar) -> tuple[InlineSpan, ...]:
    if not value:
        return ()
    return tuple(
        InlineSpan(int(str(s)), int(str(e)), InlineKind(str(k)), str(h))
        for s, e, k, h in _load(value)
    )


def _credits(value: Scalar) -> tuple[Credit, ...]:
    if not value:
        return ()
    return tuple(
        Credit(CreditFunction(str(f)), str(n), int(str(s)), int(str(e)))
        for f, n, s, e in _load(value)
    )


def _picture(value: Scalar) -> Picture | None:
    return Picture(*(str(part) for part in json.loads(str(value)))) if value else None


def _matter_columns(matter: SourceMatter) -> dict[str, Scalar]:
    return {
        "role": matter.role.value,
        "level": matter.level,
        "source": matter.text,
        "spans": _dump([astuple(span) for span in matter.spans]),
        "credits": _dump([astuple(credit) for credit in matter.credits]),
        "picture": _dump(astuple(matter.picture) if matter.picture else None),
        "source_length": len(matter.text),
        "source_characters": count_characters(matter.text),
    }


def _encode_segment(segment: Segment) -> dict[str, Scalar]:
    return _matter_columns(segment.matter) | {
        "article_id": segment.article_id,
        "position": segment.position,
        "target": segment.target,
        "target_spans": _dump([astuple(span) for span in segment.target_spans]),
        "status": segment.status.value,
        "origin": segment.origin,
        "locked": int(segment.locked),
        "omitted": segment.omitted,
        "previous_source": segment.previous_source,
        "withdrawn": int(segment.withdrawn),
        "rev": segment.rev,
        "source_rev": segment.source_rev,
        "created_at": segment.created_at,
        "created_by": segment.created_by,
        "changed_at": segment.changed_at,
        "changed_by": segment.changed_by,
        "target_length": len(segment.target),
        "target_words": count_words(segment.target),
    }


def _integer(value: Scalar) -> int:
    return int(value or 0)


def _decode_matter(row: RowValues) -> SourceMatter:
    return SourceMatter(
        Role(str(row["role"])),
        str(row["source"]),
        _spans(row["spans"]),
        _credits(row["credits"]),
        _picture(row["picture"]),
        _integer(row["level"]),
    )


def _decode_segment(row: RowValues) -> Segment:
    return Segment(
        id=SegmentId(_integer(row["id"])),
        article_id=ArticleId(_integer(row["article_id"])),
        position=_integer(row["position"]),
        matter=_decode_matter(row),
        target=str(row["target"]),
        target_spans=_spans(row["target_spans"]),
        status=Status(str(row["status"])),
        origin=str(row["origin"]),
        locked=bool(row["locked"]),
        omitted=str(row["omitted"]),
        rev=_integer(row["rev"]),
        source_rev=_integer(row["source_rev"]),
        created_at=_integer(row["created_at"]),
        created_by=str(row["created_by"]),
        changed_at=_integer(row["changed_at"]),
        changed_by=str(row["changed_by"]),
        previous_source=str(row["previous_source"]),
        withdrawn=bool(row["withdrawn"]),
    )


def _encode_article(article: Article) -> dict[str, Scalar]:
    return {
        "position": article.position,
        "title": article.title,
        "url": article.url,
        "published_at": article.published_at,
        "language": article.language.value,
        "origin": article.origin,
        "encoding": article.encoding,
        "metadata": _dump([list(pair) for pair in article.metadata]),
        "imported_at": article.imported_at,
        "rev": article.rev,
    }


def _decode_article(row: RowValues) -> Article:
    published = row["published_at"]
    return Article(
        id=ArticleId(_integer(row["id"])),
        position=_integer(row["position"]),
        title=str(row["title"]),
        url=str(row["url"]),
        published_at=None if published is None else int(published),
        language=Variant(str(row["language"])),
        origin=str(row["origin"]),
        encoding=str(row["encoding"]),
        metadata=tuple((str(k), str(v)) for k, v in _load(row["metadata"])),
        imported_at=_integer(row["imported_at"]),
        rev=_integer(row["rev"]),
    )


def _encode_highlight(highlight: Highlight) -> dict[str, Scalar]:
    return {
        "segment_id": highlight.segment_id,
        "kind": highlight.kind,
        "anchors": _dump([astuple(anchor) for anchor in highlight.anchors]),
        "note": highlight.note,
        "created_at": highlight.created_at,
        "created_by": highlight.created_by,
    }


def _anchor(parts: list[object]) -> Anchor:
    side, start, end, quote, prefix, suffix, rev, state = (str(part) for part in parts)
    return Anchor(
        Side(side), int(start), int(end), quote, prefix, suffix, int(rev), AnchorState(state)
    )


def _decode_highlight(row: RowValues) -> Highlight:
    return Highlight(
        id=HighlightId(_integer(row["id"])),
        segment_id=SegmentId(_integer(row["segment_id"])),
        kind=str(row["kind"]),
        anchors=tuple(_anchor(parts) for parts in _load(row["anchors"])),
        note=str(row["note"]),
        created_at=_integer(row["created_at"]),
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
        id=NoteId(_integer(row["id"])),
        segment_id=SegmentId(_integer(row["segment_id"])),
        text=str(row["text"]),
        author=str(row["author"]),
        created_at=_integer(row["created_at"]),
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
        id=OverrideId(_integer(row["id"])),
        segment_id=SegmentId(_integer(row["segment_id"])),
        variant=Variant(str(row["variant"])),
        text=str(row["text"]),
        source=str(row["source"]),
    )


def _encode_setting(setting: Setting) -> dict[str, Scalar]:
    return {"name": setting.name, "value": setting.value}


def _decode_setting(row: RowValues) -> Setting:
    return Setting(_integer(row["id"]), str(row["name"]), str(row["value"]))


ARTICLES = Table(
    Kind.ARTICLE,
    "article",
    (
        "position",
        "title",
        "url",
        "published_at",
        "language",
        "origin",
        "encoding",
        "metadata",
        "imported_at",
        "rev",
    ),
    "",
    _encode_article,
    _decode_article,
)
SEGMENTS = Table(
    Kind.SEGMENT,
    "segment",
    (
        "article_id",
        "position",
        "role",
        "level",
        "source",
        "spans",
        "credits",
        "picture",
        "target",
        "target_spans",
        "status",
        "origin",
        "locked",
        "omitted",
        "previous_source",
        "withdrawn",
        "rev",
        "source_rev",
        "created_at",
        "created_by",
        "changed_at",
        "changed_by",
        "source_length",
        "target_length",
        "source_characters",
        "target_words",
    ),
    "article_id",
    _encode_segment,
    _decode_segment,
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
SETTINGS = Table(
    Kind.SETTING,
    "setting",
    ("name", "value"),
    "",
    _encode_setting,
    _decode_setting,
)

COLUMNS: Mapping[Kind, tuple[str, tuple[str, ...], str]] = {
    table.kind: (table.name, table.columns, table.parent)
    for table in (ARTICLES, SEGMENTS, HIGHLIGHTS, NOTES, OVERRIDES, SETTINGS)
}
"""For each kind its table's name, its columns after `id`, and its parent's column (or "")."""
