"""The inline spans of a segment's sides: links, emphasis and codes that the English has to carry.

A span of the target stands for the first span of the source with the same kind and address that
no other one stands for; so two equal links are told apart by their order. Offsets are code points.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from workbench.model.errors import UsageError
from workbench.model.highlight import AnchorState, Side
from workbench.model.segment import InlineKind, InlineSpan
from workbench.text.anchoring import make_anchor, move_anchor
from workbench.text.diff import Block, matching_blocks
from workbench.text.typing.edits import edit_between

Spans = tuple[InlineSpan, ...]


def carried(source: Sequence[InlineSpan], target: Sequence[InlineSpan]) -> tuple[int, ...]:
    """Return for each span of the source which of the target stands for it, -1 for none."""
    free = dict(enumerate(target))
    found = []
    for span in source:
        place = next((number for number, each in free.items() if is_same(each, span)), -1)
        free.pop(place, None)
        found.append(place)
    return tuple(found)


def is_same(one: InlineSpan, other: InlineSpan) -> bool:
    """Return whether two spans say the same of their words: one kind, and one address if links."""
    return one.kind is other.kind and one.href == other.href


def matters(span: InlineSpan, text: str) -> bool:
    """Return whether a span says something: strong type over the whole text only looks so."""
    if span.kind is InlineKind.CODE:
        return True
    whole = span.end - span.start >= len(text.strip())
    return span.start < span.end and not (whole and span.kind is InlineKind.STRONG)


def put(target: Sequence[InlineSpan], span: InlineSpan, text: str) -> Spans:
    """Return the spans of a target with one more.

    What already says the same of any of its words is taken in; others may lie inside or around it,
    and one that crosses it is cut off where it begins or ends, so that spans always nest. Raises
    `UsageError("inline.range")` if it is empty or reaches outside the text.
    """
    if not 0 <= span.start <= span.end <= len(text) or (
        span.start == span.end and not span.is_point
    ):
        raise UsageError("inline.range", start=span.start, end=span.end, length=len(text))
    if span.is_point:
        return in_order([*target, span])
    kept: list[InlineSpan] = []
    for each in target:
        if is_same(each, span) and each.start <= span.end and span.start <= each.end:
            start, end = min(each.start, span.start), max(each.end, span.end)
            span = replace(span, start=start, end=end)
        else:
            kept.append(each)
    return in_order([*(part for each in kept for part in _beside(each, span)), span])


def _beside(each: InlineSpan, new: InlineSpan) -> Iterator[InlineSpan]:
    """Yield a span as it is next to a new one that goes first where the two cross."""
    if each.start < new.start < each.end < new.end:
        yield replace(each, end=new.start)
    elif new.start < each.start < new.end < each.end:
        yield replace(each, start=new.end)
    else:
        yield each


def in_order(spans: Iterable[InlineSpan]) -> Spans:
    """Return spans as they follow one another, the outer of two before the inner one."""
    return tuple(sorted(spans, key=lambda span: (span.start, -span.end)))


def moved(spans: Sequence[InlineSpan], before: str, after: str) -> Spans:
    """Return the spans of a text that was edited; those whose words are gone are left out.

    They move as highlights do: what is typed inside belongs to a span, what is typed beside it
    does not.
    """
    found = []
    blocks = _shared(before, after) if any(span.is_point for span in spans) else []
    for span in spans:
        if span.is_point:
            place = _moved_point(span.start, before, after, blocks)
            found += [] if place is None else [replace(span, start=place, end=place)]
        elif span.start < span.end <= len(before):
            anchor = make_anchor(Side.TARGET, before, span.start, span.end, 0)
            now = move_anchor(anchor, before, after, 0)
            if now.state is AnchorState.ANCHORED:
                found.append(replace(span, start=now.start, end=now.end))
    return tuple(found)


def _shared(before: str, after: str) -> Sequence[Block]:
    """Return the pieces two texts share: all before and behind what changed, words inside it."""
    edit = edit_between(before, after)
    inside = matching_blocks(before[edit.start : edit.end], edit.text)
    behind = len(before) - edit.end
    blocks = [
        (0, 0, edit.start),
        *((edit.start + at, edit.start + new, length) for at, new, length in inside),
        (edit.end, len(after) - behind, behind),
    ]
    return [block for block in blocks if block[-1]]


def _moved_point(place: int, before: str, after: str, blocks: Sequence[Block]) -> int | None:
    """Return where a place between two characters is now, `None` where both are gone.

    It goes with the character before it, for a note follows its word, and else with the next one.
    At an end of a text that is still the same in part it stays there, whatever stood beside it.
    """
    for at, new, length in blocks:
        if at <= place <= at + length:  # the first of two that meet there: it ends in `place`
            return new + place - at
    ends = {0: 0, len(before): len(after)}
    return ends.get(place) if blocks else None


def without_codes(spans: Sequence[InlineSpan]) -> Spans:
    """Return the spans that say something of the words, as for files that know no other codes."""
    return tuple(span for span in spans if span.kind is not InlineKind.CODE)
