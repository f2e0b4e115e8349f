"""Splitting and merging segments."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from workbench.model.choice import ConversionChoice
from workbench.model.drafted import Drafted
from workbench.model.errors import UsageError
from workbench.model.highlight import Anchor, Highlight, Side
from workbench.model.ids import HighlightId, SegmentId
from workbench.model.segment import InlineSpan, Seam, Segment, SourceContent
from workbench.model.vouching import EditKind, least_advanced
from workbench.services.commands.command import Undoable
from workbench.services.commands.targets import refuse_locked, touched
from workbench.services.commands.vouching import changed, with_status
from workbench.storage.transaction import Transaction
from workbench.text.anchoring import shift_anchor, split_anchor

# The distance between the positions of neighbours, so that others fit between them.
GAP = 1024


@dataclass(frozen=True, slots=True)
class SplitSegment(Undoable):
    """Make two segments of one, at a place in the source and one in the target (code points).

    White space at the place goes into the second one's seam, from which merging restores it.
    Inline spans, credits, highlights and choices go where their words go; notes, and a conversion
    written by hand, stay with the first. What a translator splits falls back from confirmed to two
    drafts, what an editor splits is reviewed. Raises `UsageError`: `split.edge` where one side of
    the source would be empty, `segment.locked`.
    """

    segment_id: SegmentId
    source_at: int
    target_at: int
    code: ClassVar[str] = "split_segment"

    def apply(self, tx: Transaction) -> None:
        """Write both halves."""
        segment = tx.segments.get(self.segment_id)
        refuse_locked(segment)
        source = _Cut.of(segment.source, self.source_at)
        target = _Cut.of(segment.target, self.target_at)
        if not source.left or not source.right:
            raise UsageError("split.edge", segment=segment.id)
        position = _position_after(tx, segment)
        second = replace(
            touched(changed(_second_half(segment, source, target), EditKind.SPLIT, tx), tx),
            position=position,
            created_at=tx.now,
            created_by=tx.author,
        )
        second = tx.segments.insert(second)
        first = touched(changed(_first_half(segment, source, target), EditKind.SPLIT, tx), tx)
        tx.segments.save(first)
        _split_highlights(tx, first, second, {Side.SOURCE: source, Side.TARGET: target})
        _split_choices(tx, first, second, source)


@dataclass(frozen=True, slots=True)
class _Cut:
    """Where a text is cut: `left` ends at `low`, `right` begins at `high`."""

    text: str
    low: int
    high: int

    @classmethod
    def of(cls, text: str, at: int) -> "_Cut":
        at = max(0, min(at, len(text)))
        low, high = len(text[:at].rstrip()), len(text) - len(text[at:].lstrip())
        return cls(text, low, max(low, high))

    @property
    def left(self) -> str:
        return self.text[: self.low]

    @property
    def right(self) -> str:
        return self.text[self.high :]

    @property
    def gap(self) -> str:
        return self.text[self.low : self.high]

    def spans(self, spans: Iterable[InlineSpan]) -> tuple[list[InlineSpan], list[InlineSpan]]:
        """Return inline spans of both sides; one across the cut becomes two."""
        left: list[InlineSpan] = []
        right: list[InlineSpan] = []
        for span in spans:
            if span.is_point and self.low <= span.start <= self.high:
                is_left = span.start == self.low
                place = self.low if is_left else 0
                (left if is_left else right).append(replace(span, start=place, end=place))
                continue
            if span.start < self.low:
                left.append(replace(span, end=min(span.end, self.low)))
            if span.end > self.high:
                start = max(span.start, self.high) - self.high
                right.append(replace(span, start=start, end=span.end - self.high))
        return left, right


def _first_half(segment: Segment, source: _Cut, target: _Cut) -> Segment:
    content = replace(
        segment.content,
        text=source.left,
        spans=tuple(source.spans(segment.content.spans)[0]),
        credits=tuple(c for c in segment.content.credits if c.end <= source.low),
    )
    first = replace(segment, content=content, source_rev=segment.source_rev + 1)
    return _with_target(first, target.left, target.spans(segment.target_spans)[0])


def _second_half(segment: Segment, source: _Cut, target: _Cut) -> Segment:
    moved = tuple(
        replace(credit, start=credit.start - source.high, end=credit.end - source.high)
        for credit in segment.content.credits
        if credit.start >= source.high
    )
    spans = tuple(source.spans(segment.content.spans)[1])
    content = replace(segment.content, text=source.right, spans=spans, credits=moved, picture=None)
    second = replace(
        segment,
        id=SegmentId(0),
        content=content,
        previous_source="",
        seam=Seam(source.gap, target.gap),
        rev=0,
        source_rev=1,
    )
    return _with_target(second, target.right, target.spans(segment.target_spans)[1])


def _with_target(segment: Segment, text: str, spans: Sequence[InlineSpan]) -> Segment:
    if not text and not segment.omitted:
        return replace(segment, target="", target_spans=(), origin="", drafted=None)
    drafted = segment.drafted if text == segment.target else _apart(segment.drafted)
    return replace(segment, target=text, target_spans=tuple(spans), drafted=drafted)


def _apart(drafted: Drafted | None) -> Drafted | None:
    """Return a draft whose text is no longer that of one segment."""
    return None if drafted is None else replace(drafted, text="")


def _position_after(tx: Transaction, segment: Segment) -> int:
    """Return a position between a segment and the next one; make room where there is none."""
    others = tx.segments.where("article_id", segment.article_id, order="position")
    here = segment.position, segment.id
    following = [each for each in others if (each.position, each.id) > here]
    if not following:
        return segment.position + GAP
    if following[0].position - segment.position > 1:
        return (segment.position + following[0].position) // 2
    for each in following:
        tx.segments.save(replace(each, position=each.position + GAP))
    return segment.position + GAP // 2


def _split_highlights(
    tx: Transaction, first: Segment, second: Segment, cuts: dict[Side, _Cut]
) -> None:
    for highlight in tx.highlights.where("segment_id", first.id):
        left: list[Anchor] = []
        right: list[Anchor] = []
        for anchor in highlight.anchors:
            ahead, behind = _cut_anchor(anchor, cuts[anchor.side], first.rev, second.rev)
            left += ahead
            right += behind
        if left:
            tx.highlights.save(replace(highlight, anchors=tuple(left)))
        else:
            tx.highlights.delete(highlight.id)
        if right:
            made = replace(highlight, id=HighlightId(0), segment_id=second.id, anchors=tuple(right))
            tx.highlights.insert(made)


def _cut_anchor(
    anchor: Anchor, cut: _Cut, left_rev: int, right_rev: int
) -> tuple[list[Anchor], list[Anchor]]:
    """Return the parts of an anchor on both sides of a cut, white space left out."""
    if anchor.start >= cut.high:
        return [], [shift_anchor(anchor, -cut.high, cut.right, right_rev)]
    if anchor.end <= cut.low or not cut.right:
        return [shift_anchor(anchor, 0, cut.left, left_rev)], []
    inside = replace(anchor, end=max(anchor.end, cut.high))
    parts = split_anchor(inside, cut.high, cut.text[: cut.high], cut.right, left_rev)
    ahead = replace(parts[0], end=min(parts[0].end, cut.low))
    left = [shift_anchor(ahead, 0, cut.left, left_rev)] if ahead.start < ahead.end else []
    return left, [replace(part, rev=right_rev) for part in parts[1:] if part.start < part.end]


def _split_choices(tx: Transaction, first: Segment, second: Segment, cut: _Cut) -> None:
    for choice in tx.choices.where("segment_id", first.id):
        anchor = choice.anchor
        if anchor is None or anchor.end <= cut.low:
            continue
        if anchor.start >= cut.high:
            moved = shift_anchor(anchor, -cut.high, second.source, second.rev)
            tx.choices.save(replace(choice, segment_id=second.id, anchor=moved))
        else:
            tx.choices.delete(choice.id)


@dataclass(frozen=True, slots=True)
class MergeSegments(Undoable):
    """Make one segment of several neighbours of one article, in their order.

    Where they were split apart, what stood between them is put back; else a line feed joins the
    sources and the targets. Highlights, notes and choices follow; two halves of one highlight
    become one again. The status is the least advanced one, as after a correction.
    Raises `UsageError`: `merge.few`, `merge.apart` (another article, or others between them),
    `segment.locked`.
    """

    segment_ids: Sequence[SegmentId]
    code: ClassVar[str] = "merge_segments"

    def apply(self, tx: Transaction) -> None:
        """Write the first one, and delete the others."""
        segments = [tx.segments.get(segment_id) for segment_id in dict.fromkeys(self.segment_ids)]
        if len(segments) < 2:  # noqa: PLR2004 - two make one
            raise UsageError("merge.few")
        segments.sort(key=lambda each: (each.position, each.id))
        _refuse_apart(tx, segments)
        for segment in segments:
            refuse_locked(segment)
        first = segments[0]
        for second in segments[1:]:
            first = _merge_two(tx, first, second)


def _refuse_apart(tx: Transaction, segments: Sequence[Segment]) -> None:
    others = tx.segments.where("article_id", segments[0].article_id, order="position")
    order = [each.id for each in sorted(others, key=lambda each: (each.position, each.id))]
    ids = [each.id for each in segments]
    start = order.index(ids[0])
    if order[start : start + len(ids)] != ids:
        raise UsageError("merge.apart")


def _merge_two(tx: Transaction, first: Segment, second: Segment) -> Segment:
    source_gap, target_gap = _gaps(first, second)
    source_at = len(first.source) + len(source_gap)
    target_at = len(first.target) + len(target_gap)
    joined = replace(
        first,
        content=_joined_matter(first.content, second.content, source_gap),
        target=first.target + target_gap + second.target,
        target_spans=(*first.target_spans, *_shifted(second.target_spans, target_at)),
        origin=first.origin or second.origin,
        drafted=_joined_drafts(first, second),
        omitted=first.omitted if first.omitted and second.omitted else "",
        source_rev=first.source_rev + 1,
    )
    joined = with_status(joined, least_advanced(first.status, second.status), tx)
    merged = touched(changed(joined, EditKind.CORRECTION, tx), tx)
    tx.segments.save(merged)
    offsets = {Side.SOURCE: source_at, Side.TARGET: target_at}
    _move_annotations(tx, merged, second, offsets)
    tx.segments.delete(second.id)
    return merged


def _joined_drafts(first: Segment, second: Segment) -> Drafted | None:
    """Return what a merged target began as; where both have a text, no draft is all of it."""
    if not (first.target and second.target):
        return first.drafted if first.target else second.drafted
    return _apart(first.drafted or second.drafted)


def _gaps(first: Segment, second: Segment) -> tuple[str, str]:
    seam = second.seam or Seam("\n", "\n")
    return seam.source, seam.target if first.target and second.target else ""


def _joined_matter(one: SourceContent, other: SourceContent, gap: str) -> SourceContent:
    at = len(one.text) + len(gap)
    moved = tuple(
        replace(credit, start=credit.start + at, end=credit.end + at) for credit in other.credits
    )
    return replace(
        one,
        text=one.text + gap + other.text,
        spans=_rejoined((*one.spans, *_shifted(other.spans, at)), len(one.text), at),
        credits=(*one.credits, *moved),
        picture=one.picture or other.picture,
    )


def _rejoined(spans: Sequence[InlineSpan], low: int, high: int) -> tuple[InlineSpan, ...]:
    """Return spans with halves that meet at a seam made one."""
    found: list[InlineSpan] = []
    for span in spans:
        last = found[-1] if found else None
        if last and (last.end, span.start) == (low, high) and _is_alike(last, span):
            found[-1] = replace(last, end=span.end)
        else:
            found.append(span)
    return tuple(found)


def _is_alike(one: InlineSpan, other: InlineSpan) -> bool:
    return (one.kind, one.href) == (other.kind, other.href)


def _shifted(spans: Iterable[InlineSpan], offset: int) -> tuple[InlineSpan, ...]:
    return tuple(replace(s, start=s.start + offset, end=s.end + offset) for s in spans)


def _move_annotations(
    tx: Transaction, merged: Segment, second: Segment, offsets: dict[Side, int]
) -> None:
    texts = {Side.SOURCE: merged.source, Side.TARGET: merged.target}
    ours = tx.highlights.where("segment_id", merged.id)
    for highlight in tx.highlights.where("segment_id", second.id):
        anchors = tuple(
            shift_anchor(anchor, offsets[anchor.side], texts[anchor.side], merged.rev)
            for anchor in highlight.anchors
        )
        moved = replace(highlight, segment_id=merged.id, anchors=anchors)
        half = next((each for each in ours if _are_halves(each, moved, merged)), None)
        if half is None:
            tx.highlights.save(moved)
        else:
            tx.highlights.save(replace(half, anchors=_united(half, moved, texts, merged.rev)))
            tx.highlights.delete(highlight.id)
    for note in tx.notes.where("segment_id", second.id):
        tx.notes.save(replace(note, segment_id=merged.id))
    for choice in tx.choices.where("segment_id", second.id):
        _move_choice(tx, choice, merged, offsets[Side.SOURCE])
    for override in tx.overrides.where("segment_id", second.id):
        tx.overrides.delete(override.id)
    for decision in tx.decisions.where("segment_id", second.id):
        tx.decisions.save(replace(decision, segment_id=merged.id))
    for opinion in tx.opinions.where("segment_id", second.id):
        tx.opinions.delete(opinion.id)  # nobody read the texts as they are together


def _move_choice(tx: Transaction, choice: ConversionChoice, merged: Segment, offset: int) -> None:
    anchor = choice.anchor
    if anchor is not None:
        moved = shift_anchor(anchor, offset, merged.source, merged.rev)
        tx.choices.save(replace(choice, segment_id=merged.id, anchor=moved))


def _are_halves(one: Highlight, other: Highlight, merged: Segment) -> bool:
    """Return whether two highlights were one before a split: alike, and nothing between them."""
    same = (one.kind, one.note, one.created_at, one.created_by) == (
        *(other.kind, other.note, other.created_at, other.created_by),
    )
    if not same:
        return False
    texts = {Side.SOURCE: merged.source, Side.TARGET: merged.target}
    sides = {anchor.side: anchor for anchor in one.anchors}
    meeting = [
        not texts[anchor.side][sides[anchor.side].end : anchor.start].strip()
        for anchor in other.anchors
        if anchor.side in sides
    ]
    return all(meeting)


def _united(
    one: Highlight, other: Highlight, texts: dict[Side, str], rev: int
) -> tuple[Anchor, ...]:
    found = {anchor.side: anchor for anchor in one.anchors}
    for anchor in other.anchors:
        known = found.get(anchor.side)
        if known is not None:
            whole = replace(known, end=anchor.end)
            anchor = shift_anchor(whole, 0, texts[anchor.side], rev)  # noqa: PLW2901 - the whole
        found[anchor.side] = anchor
    return tuple(found.values())
