"""What a reviewer proposes for a project's segments, change by change."""

from dataclasses import dataclass
from enum import StrEnum

from workbench.model.ids import ArticleId, SegmentId
from workbench.model.review import ReviewedRow, TextChange
from workbench.model.segment import Status


class ProposalKind(StrEnum):
    """What a proposal changes."""

    TEXT = "text"
    STATUS = "status"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Proposal:
    """One change; `number` counts all of a review from 1, `row` is its segment's in its article.

    `old` and `new` are the target before and with this change alone, or the status before and after
    it; a note has no `old`. `changes` are the tracked changes that it is, by their places in the
    row; none where the whole target is another and nothing was tracked. `at` is milliseconds since
    the epoch, UTC, 0 where unknown.
    """

    number: int
    kind: ProposalKind
    article_id: ArticleId
    segment_id: SegmentId
    row: int
    source: str
    old: str
    new: str
    author: str = ""
    at: int = 0
    resolved: bool = False
    changes: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ReviewedSegment:
    """A segment whose row came back sound; `rev` is its revision when the proposals were made."""

    segment_id: SegmentId
    rev: int
    old_target: str
    new_target: str
    changes: tuple[TextChange, ...]
    proposals: tuple[Proposal, ...]


@dataclass(frozen=True, slots=True)
class ReviewPlan:
    """A review compared with the project: what can be taken over, and which rows are only told.

    `odd` are rows with states, which are never applied; `unchanged` counts those that say nothing.
    """

    name: str
    tool: str
    segments: tuple[ReviewedSegment, ...] = ()
    odd: tuple[ReviewedRow, ...] = ()
    unchanged: int = 0

    @property
    def proposals(self) -> tuple[Proposal, ...]:
        """Return all proposals in their order."""
        return tuple(each for segment in self.segments for each in segment.proposals)

    @property
    def authors(self) -> tuple[str, ...]:
        """Return who proposes something, in the order of appearance."""
        return tuple(dict.fromkeys(each.author for each in self.proposals if each.author))


@dataclass(frozen=True, slots=True)
class TakenRow:
    """What was accepted for one segment: a target, a status, notes; who proposed it.

    It is taken over only while the segment is at `rev`.
    """

    segment_id: SegmentId
    rev: int
    author: str
    target: str | None = None
    status: Status | None = None
    notes: tuple[Proposal, ...] = ()
