"""Keeping highlights in their places while the text under them changes."""

from collections.abc import Collection
from dataclasses import replace

from workbench.model.choice import ConversionChoice
from workbench.model.highlight import Anchor, AnchorState, Side
from workbench.model.ids import HighlightId
from workbench.model.segment import Segment
from workbench.storage.transaction import Transaction
from workbench.text.anchoring import move_anchor

# How many code points on each side have to stand as they stood for a choice to hold.
NEIGHBOURS = 4


def side_text(segment: Segment, side: Side) -> str:
    """Return the text of one side of a segment."""
    return segment.source if side is Side.SOURCE else segment.target


def follow_edit(
    tx: Transaction,
    segment: Segment,
    side: Side,
    before: str,
    leave: Collection[HighlightId] = (),
) -> None:
    """Move the anchors on one side of a segment whose text was `before` until now.

    Those to `leave` alone stay. A choice of conversion follows as well; it becomes unsure if the
    words next to it changed.
    """
    after = side_text(segment, side)
    for highlight in tx.highlights.where("segment_id", segment.id):
        if highlight.id in leave:
            continue
        anchors = tuple(
            move_anchor(anchor, before, after, segment.rev) if anchor.side is side else anchor
            for anchor in highlight.anchors
        )
        if anchors != highlight.anchors:
            tx.highlights.save(replace(highlight, anchors=anchors))
    if side is Side.SOURCE:
        for choice in tx.choices.where("segment_id", segment.id):
            tx.choices.save(_followed(choice, before, after, segment.rev))


def _followed(choice: ConversionChoice, before: str, after: str, rev: int) -> ConversionChoice:
    if choice.anchor is None:
        return choice
    moved = move_anchor(choice.anchor, before, after, rev)
    if moved.state is AnchorState.ANCHORED and moved.quote != choice.form:
        moved = replace(moved, state=AnchorState.ORPHAN)
    return replace(
        choice, anchor=moved, unsure=choice.unsure or not _is_alike(choice.anchor, moved)
    )


def _is_alike(one: Anchor, other: Anchor) -> bool:
    """Return whether two anchors have the same words and the same next to them."""
    ahead = one.prefix[-NEIGHBOURS:] == other.prefix[-NEIGHBOURS:]
    behind = one.suffix[:NEIGHBOURS] == other.suffix[:NEIGHBOURS]
    return one.quote == other.quote and ahead and behind and other.state is AnchorState.ANCHORED
