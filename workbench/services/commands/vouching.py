"""Giving segments the status that a change implies, and the name of who vouches for it."""

from dataclasses import replace

from workbench.model.segment import Segment, Status
from workbench.model.vouching import EditKind, status_after
from workbench.storage.transaction import Transaction

_NOBODY_S = frozenset({Status.INITIAL, Status.DRAFT})


def with_status(segment: Segment, status: Status, tx: Transaction) -> Segment:
    """Return the segment with a status that the transaction's author vouches for.

    Nobody vouches for a draft, nor for nothing; a rejection stays with who rejected.
    """
    if status in _NOBODY_S:
        return replace(segment, status=status, vouched_by="", vouched_at=0)
    if status is segment.status is Status.REJECTED:
        return segment
    return replace(segment, status=status, vouched_by=tx.author, vouched_at=tx.now)


def changed(segment: Segment, edit: EditKind, tx: Transaction) -> Segment:
    """Return a segment that has its new target, with the status that the edit makes of its old one.

    What is left out on purpose has no target and keeps its status.
    """
    if segment.omitted and not segment.target:
        return segment
    return with_status(segment, status_after(segment.status, tx.hand, edit, segment.target), tx)
