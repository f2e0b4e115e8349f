"""Queries that go through the whole project: its texts in order, and what passes a filter.

They are made for another thread than the session's: a view is opened, asked and closed by one job.
"""

import json
from collections.abc import Collection, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from workbench.model.article import Article
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.language import Variant
from workbench.model.segment import Role, Status
from workbench.storage.connection import storage_errors
from workbench.storage.project import ReadOnlyProject
from workbench.text.search import Query, forms_of

# How many segments are read at once.
BATCH = 500


class Noted(StrEnum):
    """Which notes a segment is wanted for."""

    OPEN = "open"
    ANY = "any"


@dataclass(frozen=True, slots=True)
class Filter:
    """What a segment has to be to pass; each field left as it is lets everything pass.

    `origins` holds kinds of origin: `typed`, `mt`, `tm`, `imported`, and "" for an empty target.
    `text` is looked for in source, target and notes, in any case and variant. `changed_since`
    is milliseconds since the epoch, UTC. `with_findings` asks for one of the segments that are
    handed to `SearchView.matching`.
    """

    roles: frozenset[Role] = frozenset()
    statuses: frozenset[Status] = frozenset()
    origins: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    text: str = ""
    noted: Noted | None = None
    with_findings: bool = False
    locked: bool | None = None
    overridden: bool = False
    changed_since: int | None = None
    changed_by: str = ""

    def __bool__(self) -> bool:
        """Return whether anything is kept back."""
        return self != Filter()


class SegmentText(NamedTuple):
    """One segment as a search reads it.

    `number` counts the segments of its article from 1. `place` orders the segments of the project.
    """

    segment_id: SegmentId
    article_id: ArticleId
    language: Variant
    number: int
    place: tuple[int, int, int]
    locked: bool
    source: str
    target: str


class SearchView(ReadOnlyProject):
    """A read-only view of a project, with the queries of searches."""

    def texts(
        self, article_id: ArticleId | None = None, within: Collection[SegmentId] | None = None
    ) -> Iterator[list[SegmentText]]:
        """Yield the texts of the project in its order, in batches, from one article or from all.

        `within` limits them to some segments.
        """
        articles = self._articles(article_id, within)
        wanted = None if within is None else frozenset(within)
        for article in articles:
            for batch in self._texts_of(article):
                yield [text for text in batch if wanted is None or text.segment_id in wanted]

    def _articles(
        self, article_id: ArticleId | None, within: Collection[SegmentId] | None
    ) -> list[Article]:
        articles = [a for a in self.reader.articles() if article_id in {None, a.id}]
        if within is None:
            return articles
        sql = "SELECT DISTINCT article_id FROM segment WHERE id IN (SELECT value FROM json_each(?))"
        with storage_errors(self.path):
            rows = self._connection.execute(sql, (json.dumps(list(within)),)).fetchall()
        holding = {row[0] for row in rows}
        return [article for article in articles if article.id in holding]

    def _texts_of(self, article: Article) -> Iterator[list[SegmentText]]:
        sql = (
            "SELECT id, position, locked, source, target FROM segment"
            " WHERE article_id = ? ORDER BY position, id"
        )
        number = 0
        with storage_errors(self.path):
            cursor = self._connection.execute(sql, (article.id,))
            while rows := cursor.fetchmany(BATCH):
                yield [
                    SegmentText(
                        row[0],
                        article.id,
                        article.language,
                        number + index,
                        (article.position, article.id, row[1]),
                        bool(row[2]),
                        row[3],
                        row[4],
                    )
                    for index, row in enumerate(rows, start=1)
                ]
                number += len(rows)

    def matching(
        self, wanted: Filter, findings: Collection[SegmentId] = ()
    ) -> frozenset[SegmentId]:
        """Return the segments of the project that pass a filter.

        `findings` are the segments with an open finding. Where texts have to be looked through, a
        second thread goes through one half of them with a view of its own.
        """
        conditions = _conditions(wanted, findings)
        if not wanted.text:
            return self.passing(conditions)
        middle = self._middle()
        lower, upper = Condition("s.id <= ?", (middle,)), Condition("s.id > ?", (middle,))
        with ThreadPoolExecutor(1) as pool:
            rest = pool.submit(_passing_of, self.path, [upper, *conditions])
            return self.passing([lower, *conditions]) | rest.result()

    def passing(self, conditions: Sequence["Condition"]) -> frozenset[SegmentId]:
        """Return the segments for which all conditions hold, by one query."""
        sql = "SELECT json_group_array(s.id) FROM segment s"
        if conditions:
            sql += " WHERE " + " AND ".join(f"({condition.sql})" for condition in conditions)
        values = [value for condition in conditions for value in condition.values]
        with storage_errors(self.path):
            return frozenset(json.loads(self._connection.execute(sql, values).fetchone()[0]))

    def _middle(self) -> int:
        """Return an id that about half of the segments have one below."""
        with storage_errors(self.path):
            row = self._connection.execute("SELECT min(id) + max(id) FROM segment").fetchone()
        return (row[0] or 0) // 2

    def authors(self) -> list[str]:
        """Return who changed a segment, by name."""
        sql = "SELECT DISTINCT changed_by FROM segment WHERE changed_by <> '' ORDER BY changed_by"
        with storage_errors(self.path):
            return [str(row[0]) for row in self._connection.execute(sql)]


def _passing_of(path: Path, conditions: Sequence["Condition"]) -> frozenset[SegmentId]:
    with SearchView(path) as view:
        return view.passing(conditions)


class Condition(NamedTuple):
    """A part of a WHERE about `segment s`, with the values of its question marks."""

    sql: str
    values: tuple[str | int, ...] = ()


def _conditions(wanted: Filter, findings: Collection[SegmentId]) -> list[Condition]:
    conditions = [
        _one_of("s.role", wanted.roles),
        _one_of("s.status", wanted.statuses),
        _one_of("substr(s.origin, 1, instr(s.origin || ':', ':') - 1)", wanted.origins),
        _with_highlight(wanted.kinds),
        _with_text(wanted.text),
        _with_note(wanted.noted),
        *_with_state(wanted),
    ]
    if wanted.with_findings:
        ids = json.dumps(sorted(findings))
        conditions.append(Condition("s.id IN (SELECT value FROM json_each(?))", (ids,)))
    return [condition for condition in conditions if condition.sql]


def _one_of(column: str, names: Collection[str]) -> Condition:
    if not names:
        return Condition("")
    return Condition(f"{column} IN ({', '.join('?' for _ in names)})", tuple(map(str, names)))


def _with_highlight(kinds: Collection[str]) -> Condition:
    inner = _one_of("kind", kinds)
    if not inner.sql:
        return inner
    sql = f"s.id IN (SELECT segment_id FROM highlight WHERE {inner.sql})"
    return Condition(sql, inner.values)


def _with_note(noted: Noted | None) -> Condition:
    if noted is None:
        return Condition("")
    where = " WHERE NOT resolved" if noted is Noted.OPEN else ""
    return Condition(f"s.id IN (SELECT segment_id FROM note{where})")


def _with_text(text: str) -> Condition:
    if not text:
        return Condition("")
    note = _in_chinese("text", text)
    noted = f"s.id IN (SELECT segment_id FROM note WHERE {note.sql})"
    sides = [_in_chinese("s.source", text), _in_english(text)]
    likely_first = sides[::-1] if text.isascii() else sides
    conditions = (*likely_first, Condition(noted, note.values))
    sql = " OR ".join(f"({condition.sql})" for condition in conditions)
    return Condition(sql, tuple(value for each in conditions for value in each.values))


def _in_chinese(column: str, text: str) -> Condition:
    """Look for a text by GLOB, which steps through a text slowly, after what it does fast.

    That is LIKE, where a character is its only form; else the forms of the first one, one by one.
    """
    glob = glob_of(text)
    like = like_of(text, narrow=False)
    if like:
        return Condition(f"{column} LIKE ? AND {column} GLOB ?", (like, glob))
    heads = tuple(f"*{_glob_class(form)}{glob_of(text[1:])[1:]}" for form in _forms(text[0]))
    return Condition(" OR ".join(f"{column} GLOB ?" for _ in heads), heads)


def _in_english(text: str) -> Condition:
    """Look for a text in the targets, where letters of full width are not expected.

    A target of nothing but ASCII, as most are, has no other form of anything either.
    """
    glob = glob_of(text)
    like = like_of(text, narrow=True)
    if like:
        return Condition("s.target LIKE ? AND s.target GLOB ?", (like, glob))
    if any(form.isascii() for each in text for form in _forms(each)):
        return Condition("s.target GLOB ?", (glob,))
    wide = "length(CAST(s.target AS BLOB)) > s.target_length"
    return Condition(f"{wide} AND s.target GLOB ?", (glob,))


def _with_state(wanted: Filter) -> Iterator[Condition]:
    if wanted.locked is not None:
        yield Condition("s.locked = ?", (int(wanted.locked),))
    if wanted.overridden:
        yield Condition("s.id IN (SELECT segment_id FROM conversion_override)")
    if wanted.changed_since is not None:
        yield Condition("s.changed_at >= ?", (wanted.changed_since,))
    if wanted.changed_by:
        yield Condition("s.changed_by = ?", (wanted.changed_by,))


def glob_of(text: str) -> str:
    """Return SQLite's GLOB for a text that holds these words in any case and variant."""
    return "*" + "".join(_glob_class(_forms(each)) for each in text) + "*"


def _forms(character: str) -> str:
    return forms_of(character, Query(character))


def _glob_class(characters: str) -> str:
    """Return what GLOB takes for any of these: `]` has to come first, `^` not, `-` last."""
    if len(characters) == 1 and characters not in "*?[":
        return characters
    ordered = sorted(characters, key=lambda each: {"]": 0, "^": 2, "-": 3}.get(each, 1))
    return f"[{''.join(ordered)}]"


def like_of(text: str, *, narrow: bool) -> str:
    """Return a LIKE that every text with these words fits, "" where it would hold nothing of them.

    A character that has forms besides its two cases (`narrow`: and besides those of full width)
    becomes `_`, which is any character.
    """
    parts = [each if _is_plain(each, narrow=narrow) else "_" for each in text]
    return "" if set(parts) == {"_"} else f"%{''.join(parts)}%"


def _is_plain(character: str, *, narrow: bool) -> bool:
    forms = {each for each in _forms(character) if not (narrow and _is_wide(each))}
    ascii_cases = character.isascii() and forms == {character.lower(), character.upper()}
    return character not in "%_" and (len(forms) == 1 or ascii_cases)


def _is_wide(character: str) -> bool:
    return "\uff01" <= character <= "\uff5e"
