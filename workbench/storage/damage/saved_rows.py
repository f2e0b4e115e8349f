"""What was read of a damaged project goes into a new one: whole, fixed, or with a placeholder."""

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from workbench.model.article import Article
from workbench.model.changes import Kind
from workbench.model.highlight import AnchorState, Highlight, Side
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.language import Variant
from workbench.model.segment import Role, Segment, SourceContent, Status
from workbench.storage.damage.remains import HIGHEST, Remains
from workbench.storage.images import put_row
from workbench.storage.table import RowValues, Scalar, Table
from workbench.storage.tables import (
    ARTICLES,
    HIGHLIGHTS,
    LATER_TABLES,
    NOTES,
    OVERRIDES,
    SEGMENTS,
    SETTINGS,
    TERMS,
)

_TABLES: tuple[Table[Any], ...] = (
    SETTINGS,
    ARTICLES,
    SEGMENTS,
    HIGHLIGHTS,
    NOTES,
    OVERRIDES,
    *LATER_TABLES,
)

# What is worth a placeholder where the segment it belongs to is gone: a user wrote it.
_HOLDING = frozenset({HIGHLIGHTS.name, NOTES.name, OVERRIDES.name})

# What may be replaced so that the rest of a row is kept: what can be said again, no text.
_REPLACED: Mapping[str, Scalar] = {
    **dict.fromkeys(sorted(ARTICLES.lists | SEGMENTS.lists | TERMS.lists), ""),
    "role": Role.BODY.value,
    "status": Status.DRAFT.value,
    "language": Variant.CHINA.value,
    "published_at": None,
}


class Saver:
    """Carries rows over, table by table, parents first."""

    def __init__(self, target: sqlite3.Connection, remains: Mapping[str, Remains]) -> None:
        """Write into the new project `target`, inside its transaction."""
        self._target = target
        self._remains = remains
        self._known: defaultdict[str, set[Scalar]] = defaultdict(set)
        self.saved: Counter[str] = Counter()
        self.lost: Counter[str] = Counter()
        self.fixed: Counter[str] = Counter()
        self.invented = 0
        self.placeholders = 0

    def save_all(self) -> None:
        """Carry everything over, and go on numbering where the damaged project was."""
        for table in _TABLES:
            self._save(table, self._remains.get(table.name, Remains()))
        for name, invented in ((ARTICLES.name, self.invented), (SEGMENTS.name, self.placeholders)):
            self.lost[name] = max(self.lost[name], invented)
        for name, remains in self._remains.items():
            self._target.execute(
                "UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?",
                (min(remains.top, HIGHEST), name),
            )

    def _save(self, table: Table[Any], remains: Remains) -> None:
        self.lost[table.name] += remains.missing
        highest = max((key for key in remains.rows if key <= HIGHEST), default=0)
        for key in sorted(remains.rows):
            row = remains.rows[key]
            if not 0 < key <= HIGHEST:  # a damaged number: the row gets one of its own
                highest += 1
                row = {**row, "id": highest}
            fixed = _mend(table, row)
            if fixed is None or not self._put(table, fixed):
                self.lost[table.name] += 1
                continue
            self._known[table.name].add(row["id"])
            self.saved[table.name] += 1
            self.fixed[table.name] += fixed is not row or key in remains.spoilt

    def _put(self, table: Table[Any], row: RowValues) -> bool:
        row = self._with_parent(table, row)
        if table.parent == "segment_id" and row["segment_id"] not in self._known["segment"] | {0}:
            return False
        try:
            put_row(self._target, table.kind, row)
        except sqlite3.IntegrityError:
            return False
        return True

    def _with_parent(self, table: Table[Any], row: RowValues) -> RowValues:
        """Return the row with something to hang on, invented if that is gone."""
        if table.parent == "article_id":
            return {**row, "article_id": self._article(row["article_id"])}
        if table.name in _HOLDING and row["segment_id"] not in self._known["segment"]:
            self._hold_place(row)
            return _orphaned(row) if table.name == HIGHLIGHTS.name else row
        return row

    def _article(self, number: Scalar) -> int:
        """Return an article's number; there is one under it afterwards."""
        wanted = int(number or 0)
        if not 0 < wanted <= HIGHEST:
            wanted = max((int(known or 0) for known in self._known["article"]), default=0) + 1
        if wanted not in self._known["article"]:
            entry = Article(ArticleId(wanted), wanted, "", "", None, Variant.CHINA)
            put_row(self._target, Kind.ARTICLE, {**ARTICLES.encode(entry), "id": wanted})
            self._known["article"].add(wanted)
            self.invented += 1
        return wanted

    def _hold_place(self, row: RowValues) -> None:
        """Put a segment where one is gone; its source is what its highlights quoted."""
        number = int(row["segment_id"] or 0)
        if not 0 < number <= HIGHEST:
            return
        told = self._remains["segment"].named.get(number, {})
        article = self._article(told.get("article_id") or self._some_article())
        content = SourceContent(_role(told.get("role")), self._quoted(number))
        segment = Segment(
            id=SegmentId(number),
            article_id=ArticleId(article),
            position=int(told.get("position") or number),
            content=content,
        )
        put_row(self._target, Kind.SEGMENT, {**SEGMENTS.encode(segment), "id": number})
        self._known["segment"].add(number)
        self.placeholders += 1

    def _some_article(self) -> int:
        return max((int(known or 0) for known in self._known["article"]), default=1)

    def _quoted(self, number: int) -> str:
        rows = self._remains["highlight"].rows.values()
        highlights = [_decoded(row) for row in rows if row["segment_id"] == number]
        quotes = [
            anchor.quote
            for highlight in highlights
            if highlight is not None
            for anchor in highlight.anchors
            if anchor.side is Side.SOURCE
        ]
        return " … ".join(dict.fromkeys(quotes))


def _role(told: Scalar) -> Role:
    return Role(told) if told in set(Role) else Role.BODY


def _decoded(row: RowValues) -> Highlight | None:
    try:
        return HIGHLIGHTS.decode(row)
    except (ValueError, KeyError, TypeError, IndexError):
        return None


def _orphaned(row: RowValues) -> RowValues:
    """Return a highlight's row whose words are gone."""
    highlight = HIGHLIGHTS.decode(row)
    anchors = tuple(replace(anchor, state=AnchorState.ORPHAN) for anchor in highlight.anchors)
    return {**row, **HIGHLIGHTS.encode(replace(highlight, anchors=anchors))}


def _mend(table: Table[Any], row: RowValues) -> RowValues | None:
    """Return a row that makes sense, the same if it does already; `None` if none can be made."""
    if _makes_sense(table, row):
        return row
    present = [name for name in _REPLACED if name in row]
    for name in present:
        alone = {**row, name: _REPLACED[name]}
        if _makes_sense(table, alone):
            return alone
    everything = {**row, **{name: _REPLACED[name] for name in present}}
    return everything if present and _makes_sense(table, everything) else None


def _makes_sense(table: Table[Any], row: RowValues) -> bool:
    try:
        table.decode(row)
    except (ValueError, KeyError, TypeError, IndexError, OverflowError, RecursionError):
        return False
    return True
