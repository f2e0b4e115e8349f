"""Putting the links and the emphasis of a source around words of its target."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from workbench.model.ids import SegmentId
from workbench.model.segment import InlineSpan, Segment
from workbench.model.vouching import EditKind
from workbench.services.commands.command import Undoable
from workbench.services.commands.targets import SetTarget, refuse_locked, touched
from workbench.services.commands.vouching import changed
from workbench.storage.transaction import Transaction
from workbench.text.inline import put


@dataclass(frozen=True, slots=True)
class PutInline(Undoable):
    """Put a link or an emphasis around `target[span.start:span.end]`; the words stay as they are.

    One that crosses it is cut off at its edge. Refuses a locked segment (`segment.locked`) and a
    span outside the text (`inline.range`). It is a correction: no word was changed.
    """

    segment_id: SegmentId
    span: InlineSpan
    code: ClassVar[str] = "put_inline"

    def apply(self, tx: Transaction) -> None:
        """Write the spans."""
        segment = tx.segments.get(self.segment_id)
        refuse_locked(segment)
        spans = put(segment.target_spans, self.span, segment.target)
        if spans != segment.target_spans:
            _save(segment, spans, tx)


@dataclass(frozen=True, slots=True)
class RemoveInline(Undoable):
    """Take links or emphasis off words of a target; those it does not have are ignored."""

    segment_id: SegmentId
    spans: Sequence[InlineSpan]
    code: ClassVar[str] = "remove_inline"

    def apply(self, tx: Transaction) -> None:
        """Write the spans that stay."""
        segment = tx.segments.get(self.segment_id)
        refuse_locked(segment)
        kept = tuple(span for span in segment.target_spans if span not in self.spans)
        if kept != segment.target_spans:
            _save(segment, kept, tx)


def _save(segment: Segment, spans: tuple[InlineSpan, ...], tx: Transaction) -> None:
    after = changed(replace(segment, target_spans=spans), EditKind.CORRECTION, tx)
    tx.segments.save(touched(after, tx))


@dataclass(frozen=True, slots=True)
class CopySource(Undoable):
    """Make the source the target, with its links, emphasis and codes; refuses a locked segment."""

    segment_id: SegmentId
    code: ClassVar[str] = SetTarget.code

    def apply(self, tx: Transaction) -> None:
        """Write the text, then its spans."""
        source = tx.segments.get(self.segment_id).content
        SetTarget(self.segment_id, source.text).apply(tx)
        segment = tx.segments.get(self.segment_id)
        if segment.target_spans != source.spans:
            refuse_locked(segment)
            tx.segments.save(touched(replace(segment, target_spans=source.spans), tx))
