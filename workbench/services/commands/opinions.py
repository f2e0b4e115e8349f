"""What second readers said, kept beside the texts they read."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from workbench.checks.judgement import mark_of
from workbench.model.finding import Finding, Opinion
from workbench.model.ids import SegmentId
from workbench.services.checking.opinions import as_finding, says_the_same
from workbench.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class ReadSegment:
    """A segment that was read, the mark of its texts then, and what was said of them."""

    segment_id: SegmentId
    read: str
    opinions: tuple[Opinion, ...] = ()


@dataclass(frozen=True, slots=True)
class KeepOpinions:
    """Keep what a second reader said, in place of what was said of the same segments before.

    What is said again keeps its first words, and so what an editor answered to them. A segment
    whose texts have changed since it was read is left as it is. Undo skips it: no text is changed.
    """

    segments: Sequence[ReadSegment]
    code: ClassVar[str] = "keep_opinions"
    merge_key: ClassVar[str] = ""
    undoable: ClassVar[bool] = False

    def apply(self, tx: Transaction) -> None:
        """Store the opinions and delete those that nobody holds any more."""
        for each in self.segments:
            segment = tx.segments.find(each.segment_id)
            if segment is not None and mark_of(segment) == each.read:
                _keep(tx, each)


def _keep(tx: Transaction, read: ReadSegment) -> None:
    said = [(opinion, as_finding(opinion)) for opinion in read.opinions]
    kept: list[Finding] = []
    for opinion in tx.opinions.where("segment_id", read.segment_id):
        before = as_finding(opinion)
        again = opinion.read == read.read and any(_is_again(before, now) for _, now in said)
        if again:
            kept.append(before)
        else:
            tx.opinions.delete(opinion.id)
    for opinion, finding in said:
        if not any(_is_again(each, finding) for each in kept):
            tx.opinions.insert(replace(opinion, created_at=tx.now, created_by=tx.author))
            kept.append(finding)


def _is_again(one: Finding, other: Finding) -> bool:
    return one.code == other.code and says_the_same(one, other)
