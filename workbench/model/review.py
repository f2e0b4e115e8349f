"""What a reviewer did to a table of pairs outside the program: changes, comments, rows astray."""

from dataclasses import dataclass
from enum import StrEnum

from workbench.model.ids import SegmentId
from workbench.model.segment import Status


class ChangeKind(StrEnum):
    """What a tracked change did."""

    INSERTED = "inserted"
    DELETED = "deleted"
    MOVED_AWAY = "moved_away"
    MOVED_HERE = "moved_here"

    @property
    def removes(self) -> bool:
        """Return whether the text goes when the change is accepted."""
        return self in {ChangeKind.DELETED, ChangeKind.MOVED_AWAY}


@dataclass(frozen=True, slots=True)
class TextChange:
    """One tracked change of a target by one user.

    `start:end` is where it stands in the new target, by code points; removed text stands between
    two characters and both are the same. `at` is milliseconds since the epoch, 0 where unknown.
    """

    kind: ChangeKind
    text: str
    start: int
    end: int
    author: str = ""
    at: int = 0


@dataclass(frozen=True, slots=True)
class ReviewComment:
    """A comment; `start:end` is what it is on in the new target, both -1 where it is elsewhere."""

    text: str
    author: str = ""
    at: int = 0
    resolved: bool = False
    start: int = -1
    end: int = -1


class RowState(StrEnum):
    """What is odd about a row; a row with any of them is told and not applied by itself."""

    NO_KEY = "no_key"
    """Its key is missing or damaged: a row that somebody added, or an id cell that was edited."""

    COPIED = "copied"
    """Another row has the same key."""

    MOVED = "moved"
    """It stands at another place than it was given out at."""

    DELETED = "deleted"
    """It was given out and is not there, or its deletion is tracked."""

    ADDED = "added"
    """Its insertion is tracked."""

    SOURCE_CHANGED = "source_changed"
    """Its source is not the one that was given out."""

    FOREIGN = "foreign"
    """It was given out by another project."""

    OUTDATED = "outdated"
    """The project's segment has changed since it was given out."""

    UNKNOWN = "unknown"
    """The project has no such segment."""

    LOCKED = "locked"
    """Its segment is locked."""


@dataclass(frozen=True, slots=True)
class ReviewKey:
    """What identifies a row: its project and segment, and at which revision it was given out."""

    project: str
    segment: SegmentId
    rev: int


@dataclass(frozen=True, slots=True)
class ReviewedRow:
    """A row as it came back; `position` counts the table's rows of pairs from 1.

    `old_target` is the target as it was given out, `None` where the file no longer says.
    `external_id` is that of another tool's row, `key` that of one of this program's.
    """

    position: int
    source: str
    old_target: str | None
    new_target: str
    key: ReviewKey | None = None
    external_id: bytes = b""
    number: str = ""
    changes: tuple[TextChange, ...] = ()
    comments: tuple[ReviewComment, ...] = ()
    note: str = ""
    status: Status | None = None
    states: frozenset[RowState] = frozenset()

    @property
    def is_changed(self) -> bool:
        """Return whether the target is, or may be, another than was given out."""
        return self.old_target is None or self.old_target != self.new_target

    @property
    def is_sound(self) -> bool:
        """Return whether the row can be applied as it is."""
        return not self.states


@dataclass(frozen=True, slots=True)
class Review:
    """A review file read: its rows in the file's order, those deleted without a trace at the end.

    `tool` is what wrote the file first: `duizhao`, `memoq`, `trados`, `cafetran` or `table`.
    `projects` are those that gave out its rows, the one with most rows first.
    """

    tool: str
    rows: tuple[ReviewedRow, ...]
    projects: tuple[str, ...] = ()

    @property
    def authors(self) -> tuple[str, ...]:
        """Return who changed something, then who only commented, in the order of appearance."""
        named = [one.author for row in self.rows for one in row.changes]
        named += [one.author for row in self.rows for one in row.comments]
        return tuple(name for name in dict.fromkeys(named) if name)
