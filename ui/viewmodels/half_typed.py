"""A target that is being typed: what it lacks goes without saying until it is left."""

from collections.abc import Iterable

from workbench.model.finding import Span
from workbench.model.ids import SegmentId
from workbench.services.checking.checking import ReviewedFinding


class HalfTyped:
    """The segment the user types in, and what was found there before."""

    def __init__(self, segment_id: SegmentId, before: Iterable[ReviewedFinding]) -> None:
        """Begin with what was told already, which stays: one may be typing to fix it."""
        self.segment_id = segment_id
        self._told = frozenset(_key(each) for each in before)

    def without_what_lacks(
        self, segment_id: SegmentId, found: tuple[ReviewedFinding, ...]
    ) -> tuple[ReviewedFinding, ...]:
        """Return a segment's findings, those left out that say what is still to come."""
        if segment_id != self.segment_id:
            return found
        return tuple(
            each for each in found if not each.finding.about_missing or _key(each) in self._told
        )


def _key(judged: ReviewedFinding) -> tuple[str, tuple[Span, ...]]:
    """Return what a lack is known by: its words may change with every letter that is typed."""
    return judged.finding.code, judged.finding.source
