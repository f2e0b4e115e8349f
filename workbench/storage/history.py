"""What the journal knows of segments: the images of their rows, and when work was confirmed.

An update keeps the columns that changed, before and after; a creation keeps nothing until it is
undone, for the row is its own image. So the past is told backwards, from the row as it stands now.
"""

import json
import sqlite3
from collections.abc import Iterator
from typing import NamedTuple

from workbench.model.ids import SegmentId
from workbench.model.segment import Status
from workbench.storage.images import Change
from workbench.storage.table import RowValues

# The columns that a history tells of; who a change was by differs from who acted where one user
# took another's changes over.
TOLD = ("target", "status", "origin", "source", "changed_by")


class LoggedImage(NamedTuple):
    """One segment's image in one transaction; `before` holds no more than the columns `TOLD`.

    `at` is when the transaction last grew, milliseconds since the epoch, UTC; `replay` is `undo`
    or `redo` for one that replays another, else "".
    """

    transaction_id: int
    segment_id: SegmentId
    change: Change
    before: RowValues
    command: str
    replay: str
    author: str
    at: int


class Step(NamedTuple):
    """A segment became confirmed (`change` 1) or lost that again (-1), with its source's length."""

    at: int
    change: int
    characters: int


_IMAGES = (
    "SELECT i.transaction_id, i.entity_id, i.change, i.before,"
    " t.command, t.replay, t.author, t.at"
    " FROM image i JOIN transaction_log t ON t.id = i.transaction_id WHERE i.kind = 'segment'"
)
_CONFIRMED = tuple(status.value for status in Status if status.is_confirmed)


def images_of(connection: sqlite3.Connection, segment_id: SegmentId) -> list[LoggedImage]:
    """Return the images of one segment, the newest first; a keyed query."""
    sql = f"{_IMAGES} AND i.entity_id = ? ORDER BY i.transaction_id DESC"
    return [_image(row) for row in connection.execute(sql, (segment_id,))]


def last_image_of(connection: sqlite3.Connection, segment_id: SegmentId) -> LoggedImage | None:
    """Return the newest image of one segment."""
    sql = f"{_IMAGES} AND i.entity_id = ? ORDER BY i.transaction_id DESC LIMIT 1"
    row = connection.execute(sql, (segment_id,)).fetchone()
    return None if row is None else _image(row)


def parts_gone(connection: sqlite3.Connection, segment_id: SegmentId) -> list[SegmentId]:
    """Return the segments split off a segment, or merged into it, that are not there any more."""
    reshaping = "('split_segment', 'merge_segments')"
    sql = (
        "WITH RECURSIVE part (id) AS (VALUES (?) UNION SELECT other.entity_id FROM part"
        " JOIN image AS own ON own.kind = 'segment' AND own.entity_id = part.id"
        " JOIN transaction_log AS t"
        f" ON t.id = own.transaction_id AND t.command IN {reshaping}"
        " JOIN image AS other ON other.transaction_id = t.id AND other.kind = 'segment'"
        " AND (other.change <> 'update' OR own.change <> 'update'))"
        " SELECT id FROM part WHERE NOT EXISTS (SELECT 1 FROM segment WHERE id = part.id)"
        " ORDER BY id"
    )
    return [SegmentId(int(row[0])) for row in connection.execute(sql, (segment_id,))]


def images_since(connection: sqlite3.Connection, moment: int) -> Iterator[LoggedImage]:
    """Yield the images of transactions that grew after a moment, the oldest first."""
    sql = f"{_IMAGES} AND t.at > ? ORDER BY i.transaction_id"
    return (_image(row) for row in connection.execute(sql, (moment,)))


def confirmations(connection: sqlite3.Connection) -> Iterator[Step]:
    """Yield when segments were confirmed or lost it, in order; one pass over the journal.

    (The plus sign keeps SQLite from the index by entity, which would read the images at random.)

    Segments that are no work, or are not there any more, are left out.
    """
    became, was = _is_confirmed("i.after"), _is_confirmed("i.before")
    sql = (
        f"SELECT t.at, {became} - {was}, s.source_characters"
        " FROM image i JOIN transaction_log t ON t.id = i.transaction_id"
        " JOIN segment s ON s.id = i.entity_id"
        f" WHERE +i.kind = 'segment' AND i.change = 'update' AND {became} <> {was}"
        " AND s.role NOT IN ('related', 'boilerplate') AND s.withdrawn = 0"
        " ORDER BY i.transaction_id"
    )
    return (Step(*row) for row in connection.execute(sql))


def _is_confirmed(column: str) -> str:
    """Return the SQL for whether an image's status is a confirmed one.

    Looking for the characters is three times as fast as reading the JSON, and as exact: inside a
    text every quotation mark is escaped.
    """
    found = (f'instr({column}, \'"status":"{status}"\')' for status in _CONFIRMED)
    return f"({' OR '.join(found)})"


def moments_of_work(connection: sqlite3.Connection) -> list[int]:
    """Return when transactions began and ended, in order: a user was at work then."""
    sql = "SELECT started_at FROM transaction_log UNION SELECT at FROM transaction_log ORDER BY 1"
    return [int(row[0]) for row in connection.execute(sql)]


def _image(row: tuple[object, ...]) -> LoggedImage:
    number, segment_id, change, before, *rest = row
    values = json.loads(str(before)) if before is not None else {}
    told = {name: values[name] for name in TOLD if name in values}
    command, replay, author, at = rest
    return LoggedImage(
        int(str(number)),
        SegmentId(int(str(segment_id))),
        Change(str(change)),
        told,
        str(command),
        str(replay),
        str(author),
        int(str(at)),
    )
