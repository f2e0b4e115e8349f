"""Changing targets and statuses."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from workbench.model.drafted import Drafted, Maker, maker_of
from workbench.model.errors import UsageError
from workbench.model.highlight import Side
from workbench.model.ids import SegmentId
from workbench.model.segment import REPETITION, TYPED, InlineSpan, Role, Segment, Status
from workbench.model.vouching import EditKind, status_confirmed
from workbench.services.commands.command import Undoable
from workbench.services.commands.following import follow_edit
from workbench.services.commands.vouching import changed, with_status
from workbench.storage.transaction import Transaction
from workbench.text.inline import moved


def touched(segment: Segment, tx: Transaction) -> Segment:
    """Return the segment stamped as changed now by the transaction's author."""
    return replace(segment, rev=segment.rev + 1, changed_at=tx.now, changed_by=tx.author)


@dataclass(frozen=True, slots=True)
class SetTarget(Undoable):
    """Give a segment a new target text, as the user typed it.

    What that makes of its status is said by `workbench.model.vouching`; an emptied one is initial.
    Highlights, links and emphasis of the target follow. Refuses a locked segment
    (`segment.locked`).
    """

    segment_id: SegmentId
    text: str
    origin: str = TYPED
    edit: EditKind = EditKind.WRITING
    maker: Maker | None = None
    """What made the text, where that is a machine; by default what the origin tells."""

    code: ClassVar[str] = "set_target"

    @property
    def merge_key(self) -> str:
        """Merge what is typed with the typing in the same target just before."""
        return f"target:{self.segment_id}" if self.edit is EditKind.WRITING else ""

    def apply(self, tx: Transaction) -> None:
        """Write the text, the status it implies and the places of its highlights."""
        segment = tx.segments.get(self.segment_id)
        if segment.target == self.text:
            return
        refuse_locked(segment)
        segment = replace(segment, omitted="") if self.text else segment
        origin = self.origin if self.text else ""
        spans = moved(segment.target_spans, segment.target, self.text)
        after = replace(segment, target=self.text, target_spans=spans, origin=origin)
        after = replace(after, drafted=self._drafted(segment, tx))
        after = touched(changed(after, self.edit, tx), tx)
        tx.segments.save(after)
        follow_edit(tx, after, Side.TARGET, segment.target)

    def _drafted(self, segment: Segment, tx: Transaction) -> Drafted | None:
        """Return the draft that the target began as: a new one, or the one it goes on from."""
        maker = self.maker or maker_of(self.origin)
        if not self.text:
            return None
        if maker is None:
            return segment.drafted
        known = segment.drafted
        if known is not None and (known.text, known.maker.engine) == (self.text, maker.engine):
            return known  # an earlier text is restored: it was made then, not now
        return Drafted(maker, tx.now, self.text)


def refuse_locked(segment: Segment) -> None:
    """Raise `UsageError("segment.locked")` if nobody may change the segment."""
    if segment.locked:
        raise UsageError("segment.locked", segment=segment.id)


@dataclass(frozen=True, slots=True)
class SetStatus(Undoable):
    """Set the status of some segments: confirm, review, finish or reject them.

    An empty target has no status but `initial` (`status.empty`), and one that holds a text is no
    longer `initial` (`status.text`). Locked segments are refused.
    """

    segment_ids: Sequence[SegmentId]
    status: Status
    code: ClassVar[str] = "set_status"

    def apply(self, tx: Transaction) -> None:
        """Write the status of each segment that has another one."""
        for segment_id in self.segment_ids:
            segment = tx.segments.get(segment_id)
            if segment.status is self.status:
                continue
            refuse_locked(segment)
            self._refuse_contradiction(segment)
            tx.segments.save(touched(with_status(segment, self.status, tx), tx))

    def _refuse_contradiction(self, segment: Segment) -> None:
        if self.status is Status.INITIAL and segment.target:
            raise UsageError("status.text", segment=segment.id)
        if self.status is not Status.INITIAL and not segment.target and not segment.omitted:
            raise UsageError("status.empty", segment=segment.id, status=self.status.value)


@dataclass(frozen=True, slots=True)
class Confirm(Undoable):
    """Vouch for a segment's target, and bring it to the others with the same source.

    A translator's confirmation makes it translated, an editor's reviewed; none lowers a status, and
    where it changes none the segment is not touched. It goes, as a draft of the origin
    `repetition`, to segments that are empty, or hold only what a machine or an earlier confirmation
    brought, in all articles; not to those that are locked, omitted, signed off or want to be left
    alone. With `spread` off it stays where it is.
    """

    segment_id: SegmentId
    spread: bool = True
    code: ClassVar[str] = "confirm"

    def apply(self, tx: Transaction) -> None:
        """Set the status, then write the repetitions."""
        status = status_confirmed(tx.segments.get(self.segment_id).status, tx.hand)
        SetStatus((self.segment_id,), status).apply(tx)
        segment = tx.segments.get(self.segment_id)
        if not self.spread or segment.no_propagation or not segment.target:
            return
        for other in tx.repetitions(segment):
            if (
                not other.no_propagation
                and accepts_draft(other)
                and not tx.is_signed(other.article_id)
            ):
                self._bring(segment, other, tx)

    def _bring(self, segment: Segment, other: Segment, tx: Transaction) -> None:
        if other.target == segment.target:
            return
        after = replace(
            with_status(other, Status.DRAFT, tx),
            target=segment.target,
            target_spans=segment.target_spans,
            origin=REPETITION,
            drafted=segment.drafted,
        )
        after = touched(after, tx)
        tx.segments.save(after)
        follow_edit(tx, after, Side.TARGET, other.target)


@dataclass(frozen=True, slots=True)
class SetNoPropagation(Undoable):
    """Say whether confirmations of equal sources elsewhere leave some segments as they are."""

    segment_ids: Sequence[SegmentId]
    no_propagation: bool
    code: ClassVar[str] = "set_no_propagation"

    def apply(self, tx: Transaction) -> None:
        """Write the choice of each segment."""
        for segment_id in self.segment_ids:
            segment = tx.segments.get(segment_id)
            if segment.no_propagation is not self.no_propagation:
                tx.segments.save(touched(replace(segment, no_propagation=self.no_propagation), tx))


@dataclass(frozen=True, slots=True)
class SetOmitted(Undoable):
    """Leave a segment untranslated on purpose, and say why; an empty reason takes that back.

    What is omitted has no target and counts as done. Raises `UsageError("omit.text")` where there
    is a target, which would be lost.
    """

    segment_id: SegmentId
    reason: str
    code: ClassVar[str] = "set_omitted"

    def apply(self, tx: Transaction) -> None:
        """Write the reason and the status it implies."""
        segment = tx.segments.get(self.segment_id)
        refuse_locked(segment)
        if segment.target:
            raise UsageError("omit.text", segment=segment.id)
        reason = self.reason.strip()
        if reason == segment.omitted:
            return
        status = status_confirmed(Status.INITIAL, tx.hand) if reason else Status.INITIAL
        after = replace(segment, omitted=reason, origin=TYPED if reason else "")
        tx.segments.save(touched(with_status(after, status, tx), tx))


@dataclass(frozen=True, slots=True)
class SetRole(Undoable):
    """Say what some segments are in their article, where the importer took them for another."""

    segment_ids: Sequence[SegmentId]
    role: Role
    code: ClassVar[str] = "set_role"

    def apply(self, tx: Transaction) -> None:
        """Write the role of each segment."""
        for segment_id in self.segment_ids:
            segment = tx.segments.get(segment_id)
            if segment.role is not self.role:
                content = replace(segment.content, role=self.role)
                tx.segments.save(touched(replace(segment, content=content), tx))


@dataclass(frozen=True, slots=True)
class SetLocked(Undoable):
    """Lock some segments against changes, or free them."""

    segment_ids: Sequence[SegmentId]
    locked: bool
    code: ClassVar[str] = "set_locked"

    def apply(self, tx: Transaction) -> None:
        """Write the lock of each segment."""
        for segment_id in self.segment_ids:
            segment = tx.segments.get(segment_id)
            if segment.locked is not self.locked:
                tx.segments.save(touched(replace(segment, locked=self.locked), tx))


@dataclass(frozen=True, slots=True)
class DraftText:
    """A text a machine or the memory proposes for the segment as it was at `rev`.

    `spans` are the links, emphasis and codes it carries.
    """

    segment_id: SegmentId
    rev: int
    text: str
    maker: Maker | None = None
    """What made it; by default what the origin tells."""
    spans: tuple[InlineSpan, ...] = ()


@dataclass(frozen=True, slots=True)
class PutDrafts(Undoable):
    """Fill in drafts nobody vouched for.

    A draft is dropped, silently, where the segment changed since its job began (`rev` differs), is
    locked, or has a text that the user typed: a user's text is never overwritten.
    """

    drafts: Sequence[DraftText]
    origin: str
    code: ClassVar[str] = "put_drafts"

    def apply(self, tx: Transaction) -> None:
        """Write each draft that still fits."""
        for draft in self.drafts:
            segment = tx.segments.find(draft.segment_id)
            if segment is None or segment.rev != draft.rev or not accepts_draft(segment):
                continue
            if draft.text == segment.target or not draft.text:
                continue
            maker = draft.maker or maker_of(self.origin)
            after = replace(
                segment,
                target=draft.text,
                target_spans=draft.spans,
                origin=self.origin,
                drafted=None if maker is None else Drafted(maker, tx.now, draft.text),
            )
            after = touched(with_status(after, Status.DRAFT, tx), tx)
            tx.segments.save(after)
            follow_edit(tx, after, Side.TARGET, segment.target)


def accepts_draft(segment: Segment) -> bool:
    """Return whether a machine may write here: nothing there, or only its unconfirmed draft."""
    if segment.locked or segment.omitted:
        return False
    brought = segment.origin.startswith(("mt:", "tm:")) or segment.origin == REPETITION
    by_machine = brought and segment.status is Status.DRAFT
    return not segment.target or by_machine
