"""Keeping highlights in their places while the text under them changes."""

from dataclasses import replace

from workbench.model.highlight import Side
from workbench.model.segment import Segment
from workbench.storage.transaction import Transaction
from workbench.text.anchoring import move_anchor


def side_text(segment: Segment, side: Side) -> str:
    """Return the text of one side of a segment."""
    return segment.source if side is Side.SOURCE else segment.target


def follow_edit(tx: Transaction, segment: Segment, side: Side, before: str) -> None:
    """Move the anchors on one side of a segment whose text was `before` until now."""
    after = side_text(segment, side)
    for highlight in tx.highlights.where("segment_id", segment.id):
        anchors = tuple(
            move_anchor(anchor, before, after, segment.rev) if anchor.side is side else anchor
            for anchor in highlight.anchors
        )
        if anchors != highlight.anchors:
            tx.highlights.save(replace(highlight, anchors=anchors))
