"""Reading a project: short keyed queries, and none that reads a text it was not asked for."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, cast

from workbench.model.alignment import Alignment
from workbench.model.article import Article
from workbench.model.choice import ConversionChoice
from workbench.model.errors import EnvironmentFailure, InputError, UsageError
from workbench.model.finding import Decision, Opinion
from workbench.model.highlight import ConversionOverride, Highlight, Note
from workbench.model.ids import (
    AlignmentId,
    ArticleId,
    HighlightId,
    NoteId,
    OriginalId,
    SegmentId,
)
from workbench.model.original import Original, OriginalPart
from workbench.model.segment import Role, Segment, Status
from workbench.model.sign_off import SignOff
from workbench.model.source_copy import SourceCopy
from workbench.model.term import Term
from workbench.storage.connection import storage_errors
from workbench.storage.history import (
    LoggedImage,
    Step,
    confirmations,
    images_of,
    images_since,
    last_image_of,
    moments_of_work,
    parts_gone,
)
from workbench.storage.originals import is_sound, unpacked
from workbench.storage.table import E, Table
from workbench.storage.tables import (
    ALIGNMENTS,
    ARTICLES,
    CHOICES,
    DECISIONS,
    HIGHLIGHTS,
    NOTES,
    OPINIONS,
    ORIGINAL_PARTS,
    ORIGINALS,
    OVERRIDES,
    SEGMENTS,
    SIGN_OFFS,
    SOURCE_COPIES,
    TERMS,
)

_BATCH = 500
# A batch of a walk through all segments: some 2 MB of text, read in 5 ms.
_ROWS_AT_ONCE = 2000


@dataclass(frozen=True, slots=True)
class SegmentKey:
    """What a list of segments needs of one, without its texts; lengths are in code points."""

    id: SegmentId
    article_id: ArticleId
    role: Role
    status: Status
    source_length: int
    target_length: int


class AlignmentKey(NamedTuple):
    """What a list of alignments needs of one; moments as `Alignment` has them."""

    id: AlignmentId
    title: str
    changed_at: int
    taken_at: int


@dataclass(frozen=True, slots=True)
class Tally:
    """How much of one kind there is in an article: segments, Chinese characters, English words."""

    article_id: ArticleId
    role: Role
    status: Status
    segments: int
    characters: int
    words: int


@dataclass(frozen=True, slots=True)
class Standing:
    """How many segments of an article stand alike: in role and status, left out or not."""

    article_id: ArticleId
    role: Role
    status: Status
    omitted: bool
    withdrawn: bool
    segments: int


# An article's id, a role, a status, an origin, whether left out on purpose, the source, its
# Chinese characters and the target's words: a plain row, for there are many.
SegmentAmount = tuple[ArticleId, str, str, str, int, str, int, int]


class ProjectReader:
    """Queries over one connection, for the thread that owns it."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        """Read the project at `path` through `connection`.

        Where the database fails, every query raises the `EnvironmentFailure` of `storage_errors`;
        a row that holds what no project can hold is `project.damaged`.
        """
        self._connection = connection
        self._path = path

    def articles(self) -> list[Article]:
        """Return every article in order."""
        return self._all(ARTICLES, "SELECT * FROM article ORDER BY position, id")

    def article(self, article_id: ArticleId) -> Article:
        """Return one article; raise `UsageError("article.unknown")` if there is none."""
        return self._one(ARTICLES, article_id)

    def headlines(self) -> dict[ArticleId, str]:
        """Return the translated headline of each article that has one, the first in it."""
        sql = (
            "SELECT article_id, target FROM segment INDEXED BY segment_outline"
            " WHERE role = ? AND target_length > 0 ORDER BY article_id, position DESC, id DESC"
        )
        with self._reading():
            rows = self._connection.execute(sql, (Role.HEADLINE.value,)).fetchall()
        texts = {ArticleId(row[0]): " ".join(str(row[1]).split()) for row in rows}
        return {article_id: text for article_id, text in texts.items() if text}

    def article_by_origin(self, url: str, origin: str) -> Article | None:
        """Return the article with this URL, or, where it has none, with this origin."""
        column, value = ("url", url) if url else ("origin", origin)
        if not value:
            return None
        sql = f"SELECT * FROM article WHERE {column} = ? ORDER BY id LIMIT 1"
        return next(iter(self._all(ARTICLES, sql, (value,))), None)

    def outline(self, article_id: ArticleId | None = None) -> list[SegmentKey]:
        """Return the keys of one article's segments, or of all, in order."""
        sql = (
            "SELECT s.id, s.article_id, s.role, s.status, s.source_length, s.target_length"
            " FROM article a JOIN segment s INDEXED BY segment_outline ON s.article_id = a.id"
        )
        order = " ORDER BY a.position, a.id, s.position, s.id"
        where, values = ("", ()) if article_id is None else (" WHERE a.id = ?", (article_id,))
        roles = {role.value: role for role in Role}
        states = {status.value: status for status in Status}
        with self._reading():
            rows = self._connection.execute(sql + where + order, values).fetchall()
            return [
                SegmentKey(row[0], row[1], roles[row[2]], states[row[3]], row[4], row[5])
                for row in rows
            ]

    def segment(self, segment_id: SegmentId) -> Segment:
        """Return one segment; raise `UsageError("segment.unknown")` if there is none."""
        return self._one(SEGMENTS, segment_id)

    def segments(self, segment_ids: Iterable[SegmentId]) -> dict[SegmentId, Segment]:
        """Return the segments that exist among those asked for."""
        return {s.id: s for s in self._many(SEGMENTS, "id", segment_ids)}

    def segments_of(self, article_id: ArticleId) -> list[Segment]:
        """Return the segments of one article in order."""
        sql = "SELECT * FROM segment WHERE article_id = ? ORDER BY position, id"
        return self._all(SEGMENTS, sql, (article_id,))

    def confirmed_stamps(self) -> dict[int, tuple[int, int]]:
        """Return the revision and time of change of each segment that has a target vouched for."""
        confirmed = [status.value for status in Status if status.is_confirmed]
        sql = (
            "SELECT id, rev, changed_at FROM segment"
            f" WHERE status IN ({', '.join('?' * len(confirmed))})"
            " AND trim(target) <> '' AND trim(source) <> ''"
        )
        with self._reading():
            return {
                int(segment): (int(rev), int(changed))
                for segment, rev, changed in self._connection.execute(sql, confirmed)
            }

    def number_of(self, segment_id: SegmentId) -> int:
        """Return which segment of its article this one is, from 1; 0 where there is none."""
        sql = (
            "SELECT count(*) FROM segment s JOIN segment t ON s.article_id = t.article_id"
            " WHERE t.id = ? AND (s.position, s.id) <= (t.position, t.id)"
        )
        with self._reading():
            return int(self._connection.execute(sql, (segment_id,)).fetchone()[0])

    def highlights_of(self, segment_ids: Iterable[SegmentId]) -> list[Highlight]:
        """Return the highlights of some segments."""
        return self._many(HIGHLIGHTS, "segment_id", segment_ids)

    def highlight(self, highlight_id: HighlightId) -> Highlight:
        """Return one highlight; raise `UsageError("highlight.unknown")` if there is none."""
        return self._one(HIGHLIGHTS, highlight_id)

    def highlights(self, article_id: ArticleId | None = None) -> list[Highlight]:
        """Return every highlight of the project, or of one article, in reading order."""
        where = "" if article_id is None else " WHERE a.id = ?"
        return self._all(
            HIGHLIGHTS,
            "SELECT h.* FROM highlight h JOIN segment s ON s.id = h.segment_id"
            f" JOIN article a ON a.id = s.article_id{where}"
            " ORDER BY a.position, a.id, s.position, s.id, h.id",
            () if article_id is None else (article_id,),
        )

    def notes_of(self, segment_ids: Iterable[SegmentId]) -> list[Note]:
        """Return the notes of some segments."""
        return self._many(NOTES, "segment_id", segment_ids)

    def with_open_notes(self) -> frozenset[SegmentId]:
        """Return the segments that have a note nobody has resolved."""
        sql = "SELECT DISTINCT segment_id FROM note WHERE NOT resolved"
        with self._reading():
            cursor = self._connection.execute(sql)
            return frozenset(SegmentId(row[0]) for row in cursor)

    def note(self, note_id: NoteId) -> Note:
        """Return one note; raise `UsageError("note.unknown")` if there is none."""
        return self._one(NOTES, note_id)

    def overrides_of(self, segment_ids: Iterable[SegmentId]) -> list[ConversionOverride]:
        """Return the hand-made conversions of some segments."""
        return self._many(OVERRIDES, "segment_id", segment_ids)

    def choices_of(self, segment_ids: Iterable[SegmentId]) -> list[ConversionChoice]:
        """Return the choices of conversion for places in some segments."""
        return self._many(CHOICES, "segment_id", segment_ids)

    def wide_choices(self) -> list[ConversionChoice]:
        """Return the choices of conversion for articles and for the whole project."""
        return self._all(CHOICES, "SELECT * FROM conversion_choice WHERE segment_id = 0")

    def terms(self) -> list[Term]:
        """Return the project's glossary, the oldest entry first."""
        return self._all(TERMS, "SELECT * FROM term ORDER BY id")

    def decisions(self, segment_ids: Iterable[SegmentId] | None = None) -> list[Decision]:
        """Return what was said to findings of some segments, or of all."""
        if segment_ids is None:
            return self._all(DECISIONS, "SELECT * FROM decision")
        return self._many(DECISIONS, "segment_id", segment_ids)

    def opinions(self, segment_ids: Iterable[SegmentId] | None = None) -> list[Opinion]:
        """Return what second readers said of some segments, or of all."""
        if segment_ids is None:
            return self._all(OPINIONS, "SELECT * FROM opinion")
        return self._many(OPINIONS, "segment_id", segment_ids)

    def sign_offs(self) -> list[SignOff]:
        """Return the sign-offs that hold."""
        return self._all(SIGN_OFFS, "SELECT * FROM sign_off")

    def source_copies(self) -> dict[ArticleId, SourceCopy]:
        """Return what is kept of the originals: of each article the one that was read last."""
        found = self._all(SOURCE_COPIES, "SELECT * FROM source_copy ORDER BY id")
        return {each.article_id: each for each in found}

    def source_copy(self, article_id: ArticleId) -> SourceCopy | None:
        """Return what is kept of an article's original as it was read last, if anything is."""
        sql = "SELECT * FROM source_copy WHERE article_id = ? ORDER BY id DESC LIMIT 1"
        return next(iter(self._all(SOURCE_COPIES, sql, (article_id,))), None)

    def kept_copy(self, article_id: ArticleId) -> SourceCopy | None:
        """Return what is kept of an article's original: the page, or the file of a tool it is from.

        That of a file is no row of its own, so its id is 0, and no archive of the web has it.
        """
        copy = self.source_copy(article_id)
        if copy is not None:
            return copy
        sql = (
            "SELECT 0 AS id, part.article_id, sha256, size, imported_at AS fetched_at, name,"
            " '' AS address, '' AS media_type, '' AS archive_address"
            " FROM original_part AS part JOIN original ON original.id = part.original_id"
            " WHERE part.article_id = ? ORDER BY part.id DESC LIMIT 1"
        )
        return next(iter(self._all(SOURCE_COPIES, sql, (article_id,))), None)

    def source_data(self, copy: SourceCopy) -> bytes | None:
        """Return the bytes of an original, `None` where they are gone or not those any more."""
        if not copy.id:
            return self._file_data(copy.sha256)
        sql = "SELECT packed FROM source_bytes WHERE sha256 = ?"
        with self._reading():
            row = self._connection.execute(sql, (copy.sha256,)).fetchone()
        data = None if row is None else unpacked(str(row[0]))
        return data if is_sound(data, copy.sha256) else None

    def _file_data(self, digest: str) -> bytes | None:
        found = self._all(ORIGINALS, "SELECT * FROM original WHERE sha256 = ? LIMIT 1", (digest,))
        try:
            return found[0].data() if found else None
        except InputError:
            return None

    def original(self, original_id: OriginalId) -> Original:
        """Return a file that articles came from, its bytes with it; `UsageError` if none is."""
        return self._one(ORIGINALS, original_id)

    def originals(self) -> list[Original]:
        """Return the files that articles came from, without their bytes, the oldest first."""
        sql = (
            "SELECT id, name, kind, dialect, sha256, size, '' AS packed, encoding, imported_at"
            " FROM original ORDER BY id"
        )
        return self._all(ORIGINALS, sql)

    def original_parts(self) -> list[OriginalPart]:
        """Return which files the articles came from that can be given back, the oldest first."""
        return self._all(ORIGINAL_PARTS, "SELECT * FROM original_part ORDER BY id")

    def standings(self) -> list[Standing]:
        """Return how the segments of each article stand; `omitted` are those without a target."""
        sql = (
            "SELECT article_id, role, status, omitted <> '' AND target_length = 0, withdrawn,"
            " count(*) FROM segment GROUP BY 1, 2, 3, 4, 5"
        )
        with self._reading():
            return [
                Standing(ArticleId(r[0]), Role(r[1]), Status(r[2]), bool(r[3]), bool(r[4]), r[5])
                for r in self._connection.execute(sql)
            ]

    def alignments(self) -> list[AlignmentKey]:
        """Return the alignments there are, those changed last first, without their texts."""
        sql = "SELECT id, title, changed_at, taken_at FROM alignment ORDER BY changed_at DESC, id"
        with self._reading():
            return [AlignmentKey._make(row) for row in self._connection.execute(sql)]

    def alignment(self, alignment_id: AlignmentId) -> Alignment:
        """Return one alignment; raise `UsageError("alignment.unknown")` if there is none."""
        return self._one(ALIGNMENTS, alignment_id)

    def settings(self) -> dict[str, str]:
        """Return the project's settings by name."""
        with self._reading():
            rows = self._connection.execute("SELECT name, value FROM setting").fetchall()
        return {str(row[0]): str(row[1]) for row in rows}

    def tallies(self) -> list[Tally]:
        """Return how much there is of each role and status in each article."""
        sql = (
            "SELECT article_id, role, status, count(*), sum(source_characters), sum(target_words)"
            " FROM segment INDEXED BY segment_outline GROUP BY article_id, role, status"
        )
        with self._reading():
            return [
                Tally(ArticleId(r[0]), Role(r[1]), Status(r[2]), int(r[3]), int(r[4]), int(r[5]))
                for r in self._connection.execute(sql)
            ]

    def segment_count(self) -> int:
        """Return how many segments there are in the project."""
        with self._reading():
            sql = "SELECT count(*) FROM segment INDEXED BY segment_outline"
            return int(self._connection.execute(sql).fetchone()[0])

    def highlight_count(self) -> int:
        """Return how many highlights there are in the project."""
        with self._reading():
            row = self._connection.execute("SELECT count(*) FROM highlight").fetchone()
        return int(row[0])

    def images_of(self, segment_id: SegmentId) -> list[LoggedImage]:
        """Return what the journal has of one segment, the newest first."""
        with self._reading():
            return images_of(self._connection, segment_id)

    def last_image_of(self, segment_id: SegmentId) -> LoggedImage | None:
        """Return the newest of what the journal has of one segment."""
        with self._reading():
            return last_image_of(self._connection, segment_id)

    def parts_gone(self, segment_id: SegmentId) -> list[SegmentId]:
        """Return what was split off a segment, or merged into it, and is not there any more."""
        with self._reading():
            return parts_gone(self._connection, segment_id)

    def images_since(self, moment: int) -> list[LoggedImage]:
        """Return what the journal has of segments since a moment, the oldest first; slow."""
        with self._reading():
            return list(images_since(self._connection, moment))

    def confirmations(self) -> list[Step]:
        """Return when segments were confirmed or lost it, in order; slow."""
        with self._reading():
            return list(confirmations(self._connection))

    def moments_of_work(self) -> list[int]:
        """Return when the journal was written, in order; slow."""
        with self._reading():
            return moments_of_work(self._connection)

    def amounts(self) -> Iterator[SegmentAmount]:
        """Yield what statistics count of each segment still in its article, the oldest first."""
        sql = (
            "SELECT id, article_id, role, status, origin, omitted <> '', source,"
            " source_characters, target_words FROM segment WHERE withdrawn = 0 AND id > ?"
        )
        for row in self._by_id(sql):
            yield cast("SegmentAmount", row[1:])

    def targets(self) -> Iterator[str]:
        """Yield every target that is not empty, in no order that means anything."""
        for row in self._by_id("SELECT id, target FROM segment WHERE target <> '' AND id > ?"):
            yield cast("str", row[1])

    def _by_id(self, sql: str) -> Iterator[tuple[object, ...]]:
        # In batches: a cursor held open between two rows is closed by whoever drops the rest, which
        # may be another thread, long after the connection has gone.
        last, order = 0, f"{sql} ORDER BY id LIMIT {_ROWS_AT_ONCE}"
        while True:
            with self._reading():
                cursor = self._connection.cursor()
                cursor.row_factory = None
                rows: list[tuple[object, ...]] = cursor.execute(order, (last,)).fetchall()
            yield from rows
            if len(rows) < _ROWS_AT_ONCE:
                return
            last = cast("int", rows[-1][0])

    def walk(self, article_ids: Sequence[ArticleId]) -> Iterator[tuple[Article, list[Segment]]]:
        """Yield articles with their segments, one article in memory at a time."""
        for article_id in article_ids:
            yield self.article(article_id), self.segments_of(article_id)

    def damage(self) -> list[str]:
        """Return what SQLite's whole check finds wrong, nothing for a sound file; slow.

        (Its quick check does not compare the indexes with the tables, and most reading goes by an
        index: what is missing there is hidden.)
        """
        try:
            rows = [str(row[0]) for row in self._connection.execute("PRAGMA integrity_check")]
        except sqlite3.DatabaseError as error:
            return [str(error)]
        return [] if rows == ["ok"] else rows

    @contextmanager
    def _reading(self) -> Iterator[None]:
        with storage_errors(self._path):
            try:
                yield
            except (ValueError, KeyError, TypeError) as error:
                raise EnvironmentFailure(
                    "project.damaged", path=str(self._path), reason=str(error)
                ) from error

    def _all(self, table: Table[E], sql: str, values: Sequence[int | str] = ()) -> list[E]:
        with self._reading():
            return [table.decode(dict(row)) for row in self._connection.execute(sql, values)]

    def _one(self, table: Table[E], entity_id: int) -> E:
        found = self._all(table, f"SELECT * FROM {table.name} WHERE id = ?", (entity_id,))
        if not found:
            raise UsageError(f"{table.kind}.unknown", id=entity_id)
        return found[0]

    def _many(self, table: Table[E], column: str, keys: Iterable[int]) -> list[E]:
        wanted = list(dict.fromkeys(keys))
        found: list[E] = []
        for start in range(0, len(wanted), _BATCH):
            batch = wanted[start : start + _BATCH]
            marks = ", ".join("?" for _ in batch)
            sql = f"SELECT * FROM {table.name} WHERE {column} IN ({marks}) ORDER BY id"
            found += self._all(table, sql, batch)
        return found
