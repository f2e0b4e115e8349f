"""How each entity is a row: one `Table` a kind; what hangs on segments has a file of its own."""

import json
from collections.abc import Mapping
from dataclasses import astuple

from workbench.model.article import Article
from workbench.model.changes import Kind
from workbench.model.ids import ArticleId, SegmentId, TermId
from workbench.model.language import Variant
from workbench.model.segment import (
    Credit,
    CreditFunction,
    InlineKind,
    InlineSpan,
    Picture,
    Role,
    Seam,
    Segment,
    SourceContent,
    Status,
)
from workbench.model.setting import Setting
from workbench.model.term import EntryKind, GlossaryEntry, Term
from workbench.storage.annotation_tables import CHOICES, HIGHLIGHTS, NOTES, OVERRIDES
from workbench.storage.desk_tables import DECISIONS, SIGN_OFFS
from workbench.storage.table import RowValues, Scalar, Table, dump, integer, load
from workbench.text.counting import count_characters, count_words


def _spans(value: Scalar) -> tuple[InlineSpan, ...]:
    if not value:
        return ()
    return tuple(
        InlineSpan(int(str(s)), int(str(e)), InlineKind(str(k)), str(h))
        for s, e, k, h in load(value)
    )


def _credits(value: Scalar) -> tuple[Credit, ...]:
    if not value:
        return ()
    return tuple(
        Credit(CreditFunction(str(f)), str(n), int(str(s)), int(str(e)))
        for f, n, s, e in load(value)
    )


def _picture(value: Scalar) -> Picture | None:
    return Picture(*(str(part) for part in json.loads(str(value)))) if value else None


def _seam(value: Scalar) -> Seam | None:
    return Seam(*(str(part) for part in json.loads(str(value)))) if value else None


def _matter_columns(content: SourceContent) -> dict[str, Scalar]:
    return {
        "role": content.role.value,
        "level": content.level,
        "source": content.text,
        "spans": dump([astuple(span) for span in content.spans]),
        "credits": dump([astuple(credit) for credit in content.credits]),
        "picture": dump(astuple(content.picture) if content.picture else None),
        "source_length": len(content.text),
        "source_characters": count_characters(content.text),
    }


def _encode_segment(segment: Segment) -> dict[str, Scalar]:
    return _matter_columns(segment.content) | {
        "article_id": segment.article_id,
        "position": segment.position,
        "target": segment.target,
        "target_spans": dump([astuple(span) for span in segment.target_spans]),
        "status": segment.status.value,
        "origin": segment.origin,
        "locked": int(segment.locked),
        "omitted": segment.omitted,
        "previous_source": segment.previous_source,
        "withdrawn": int(segment.withdrawn),
        "seam": dump(astuple(segment.seam) if segment.seam is not None else None),
        "no_propagation": int(segment.no_propagation),
        "vouched_by": segment.vouched_by,
        "vouched_at": segment.vouched_at,
        "rev": segment.rev,
        "source_rev": segment.source_rev,
        "created_at": segment.created_at,
        "created_by": segment.created_by,
        "changed_at": segment.changed_at,
        "changed_by": segment.changed_by,
        "target_length": len(segment.target),
        "target_words": count_words(segment.target),
    }


def _decode_matter(row: RowValues) -> SourceContent:
    return SourceContent(
        Role(str(row["role"])),
        str(row["source"]),
        _spans(row["spans"]),
        _credits(row["credits"]),
        _picture(row["picture"]),
        integer(row["level"]),
    )


def _decode_segment(row: RowValues) -> Segment:
    return Segment(
        id=SegmentId(integer(row["id"])),
        article_id=ArticleId(integer(row["article_id"])),
        position=integer(row["position"]),
        content=_decode_matter(row),
        target=str(row["target"]),
        target_spans=_spans(row["target_spans"]),
        status=Status(str(row["status"])),
        origin=str(row["origin"]),
        locked=bool(row["locked"]),
        omitted=str(row["omitted"]),
        rev=integer(row["rev"]),
        source_rev=integer(row["source_rev"]),
        created_at=integer(row["created_at"]),
        created_by=str(row["created_by"]),
        changed_at=integer(row["changed_at"]),
        changed_by=str(row["changed_by"]),
        previous_source=str(row["previous_source"]),
        withdrawn=bool(row["withdrawn"]),
        seam=_seam(row["seam"]),
        no_propagation=bool(row["no_propagation"]),
        vouched_by=str(row["vouched_by"]),
        vouched_at=integer(row["vouched_at"]),
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
        "metadata": dump([list(pair) for pair in article.metadata]),
        "imported_at": article.imported_at,
        "rev": article.rev,
    }


def _decode_article(row: RowValues) -> Article:
    published = row["published_at"]
    return Article(
        id=ArticleId(integer(row["id"])),
        position=integer(row["position"]),
        title=str(row["title"]),
        url=str(row["url"]),
        published_at=None if published is None else int(published),
        language=Variant(str(row["language"])),
        origin=str(row["origin"]),
        encoding=str(row["encoding"]),
        metadata=tuple((str(k), str(v)) for k, v in load(row["metadata"])),
        imported_at=integer(row["imported_at"]),
        rev=integer(row["rev"]),
    )


def _encode_setting(setting: Setting) -> dict[str, Scalar]:
    return {"name": setting.name, "value": setting.value}


def _decode_setting(row: RowValues) -> Setting:
    return Setting(integer(row["id"]), str(row["name"]), str(row["value"]))


def _encode_term(term: Term) -> dict[str, Scalar]:
    entry = term.entry
    return {
        "kind": entry.kind.value,
        "china": entry.china,
        "taiwan": entry.taiwan,
        "hong_kong": entry.hong_kong,
        "english": entry.english,
        "later": entry.later,
        "title": entry.title,
        "note": entry.note,
        "authority": entry.authority,
        "unless": dump(entry.unless),
        "avoid": dump(entry.avoid),
        "created_at": term.created_at,
        "created_by": term.created_by,
    }


def _words(value: Scalar) -> tuple[str, ...]:
    return tuple(str(word) for word in json.loads(str(value))) if value else ()


def _decode_term(row: RowValues) -> Term:
    entry = GlossaryEntry(
        kind=EntryKind(str(row["kind"])),
        china=str(row["china"]),
        taiwan=str(row["taiwan"]),
        hong_kong=str(row["hong_kong"]),
        english=str(row["english"]),
        note=str(row["note"]),
        unless=_words(row["unless"]),
        later=str(row["later"]),
        title=str(row["title"]),
        avoid=_words(row["avoid"]),
        authority=str(row["authority"]),
    )
    made_at, made_by = integer(row["created_at"]), str(row["created_by"])
    return Term(TermId(integer(row["id"])), entry, made_at, made_by)


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
        "seam",
        "no_propagation",
        "vouched_by",
        "vouched_at",
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
SETTINGS = Table(
    Kind.SETTING,
    "setting",
    ("name", "value"),
    "",
    _encode_setting,
    _decode_setting,
)

TERMS = Table(
    Kind.TERM,
    "term",
    (
        "kind",
        "china",
        "taiwan",
        "hong_kong",
        "english",
        "later",
        "title",
        "note",
        "authority",
        "unless",
        "avoid",
        "created_at",
        "created_by",
    ),
    "",
    _encode_term,
    _decode_term,
)

LATER_TABLES = (CHOICES, DECISIONS, SIGN_OFFS, TERMS)
"""What the first version of the schema did not have."""

COLUMNS: Mapping[Kind, tuple[str, tuple[str, ...], str]] = {
    table.kind: (table.name, table.columns, table.parent)
    for table in (ARTICLES, SEGMENTS, HIGHLIGHTS, NOTES, OVERRIDES, SETTINGS, *LATER_TABLES)
}
"""For each kind its table's name, its columns after `id`, and its parent's column (or "")."""
