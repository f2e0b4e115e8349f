"""Sign-offs: an editor answers for an article as it stands."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from workbench.model.ids import ArticleId, SegmentId, SignOffId
from workbench.model.segment import Segment, Status


class ObstacleKind(StrEnum):
    """What stands between an article and its sign-off."""

    UNTRANSLATED = "untranslated"
    DRAFT = "draft"
    REJECTED = "rejected"
    NOTE = "note"
    FINDING = "finding"
    SOURCE = "source"


@dataclass(frozen=True, slots=True)
class Obstacle:
    """One thing that is not settled in a segment; a spoilt original is told at the first.

    `number` is the row's number in the article, from 1; `code` is the finding's, where it is one.
    """

    kind: ObstacleKind
    segment_id: SegmentId
    number: int
    code: str = ""


@dataclass(frozen=True, slots=True)
class SignOff:
    """That `signed_by` signed an article off; any later change of its texts withdraws it.

    `left` is what was not settled when it was signed all the same, for the `reason` given then.
    """

    id: SignOffId
    article_id: ArticleId
    signed_by: str
    signed_at: int
    reason: str = ""
    left: tuple[Obstacle, ...] = ()


def is_signed_for(segment: Segment) -> bool:
    """Return whether a sign-off answers for a segment: work that still is in its article."""
    return segment.role.is_work and not segment.withdrawn


def unsettled(segments: Sequence[Segment], noted: Collection[SegmentId] = ()) -> Iterator[Obstacle]:
    """Yield what is not done in an article, whose segments are given whole and in order.

    `noted` are the segments with an open note. What was left out on purpose is done; findings are
    known to the checks alone (`workbench.services.checking.signing`).
    """
    for number, segment in enumerate(segments, 1):
        if not is_signed_for(segment):
            continue
        kind = _undone(segment)
        if kind is not None:
            yield Obstacle(kind, segment.id, number)
        if segment.id in noted:
            yield Obstacle(ObstacleKind.NOTE, segment.id, number)


def _undone(segment: Segment) -> ObstacleKind | None:
    if segment.status is Status.REJECTED:
        return ObstacleKind.REJECTED
    if not segment.target.strip() and not segment.omitted:
        return ObstacleKind.UNTRANSLATED
    return None if segment.status.is_confirmed else ObstacleKind.DRAFT
