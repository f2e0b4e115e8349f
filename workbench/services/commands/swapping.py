"""Moving targets between segments."""

from dataclasses import dataclass, replace
from typing import ClassVar

from workbench.model.highlight import Highlight, Side
from workbench.model.ids import HighlightId, SegmentId
from workbench.model.segment import Segment
from workbench.model.vouching import EditKind
from workbench.services.commands.command import Undoable
from workbench.services.commands.following import follow_edit
from workbench.services.commands.targets import refuse_locked, touched
from workbench.services.commands.vouching import changed
from workbench.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class SwapTargets(Undoable):
    """Exchange the targets of two segments with all that belongs to them.

    Highlights of the target alone go along; of those that join both texts the target's part is
    looked for in the new text. Each keeps its status as after a correction. Raises
    `UsageError("segment.locked")`.
    """

    one: SegmentId
    other: SegmentId
    code: ClassVar[str] = "swap_targets"

    def apply(self, tx: Transaction) -> None:
        """Write both."""
        one, other = tx.segments.get(self.one), tx.segments.get(self.other)
        for segment in (one, other):
            refuse_locked(segment)
        moving = [(each, other.id) for each in _of_target(tx, one)]
        moving += [(each, one.id) for each in _of_target(tx, other)]
        for highlight, there in moving:
            tx.highlights.save(replace(highlight, segment_id=there))
        stay = {highlight.id for highlight, _ in moving}
        for segment, source in ((one, other), (other, one)):
            after = touched(changed(_taking(segment, source), EditKind.CORRECTION, tx), tx)
            tx.segments.save(after)
            _follow_joined(tx, after, segment.target, stay)


def _taking(segment: Segment, source: Segment) -> Segment:
    return replace(
        segment,
        target=source.target,
        target_spans=source.target_spans,
        status=source.status,
        origin=source.origin,
        omitted=source.omitted,
        vouched_by=source.vouched_by,
        vouched_at=source.vouched_at,
        drafted=source.drafted,
    )


def _of_target(tx: Transaction, segment: Segment) -> list[Highlight]:
    found = tx.highlights.where("segment_id", segment.id)
    return [each for each in found if all(a.side is Side.TARGET for a in each.anchors)]


def _follow_joined(tx: Transaction, segment: Segment, before: str, moved: set[HighlightId]) -> None:
    joined = any(each.id not in moved for each in tx.highlights.where("segment_id", segment.id))
    if joined:
        follow_edit(tx, segment, Side.TARGET, before, leave=moved)
