"""Anchors of highlights: made, moved with an edit, found again by quote and context."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from workbench.model.errors import UsageError
from workbench.model.highlight import CONTEXT, Anchor, AnchorState, Side
from workbench.text.diff import Block, matching_blocks
from workbench.text.folding import fold


@dataclass(frozen=True, slots=True)
class Passage:
    """`text[start:end]`, which is `distance` insertions, deletions and replacements away."""

    start: int
    end: int
    distance: int


def closest(quote: str, text: str, *, near: int) -> Passage:
    """Return the passage with the smallest edit distance to a quote that is not empty.

    Of several, the one that ends nearest to `near` wins. Offsets are code points. The passage is
    empty where nothing in the text is like the quote.
    """
    distances = enumerate(_distances(quote, text, from_anywhere=True))
    distance, _, end = min((value, abs(at - near), at) for at, value in distances)
    head = text[max(0, end - len(quote) - distance) : end]
    backwards = enumerate(_distances(quote[::-1], head[::-1], from_anywhere=False))
    length = min(backwards, key=lambda item: (item[1], abs(item[0] - len(quote))))[0]
    return Passage(end - length, end, distance)


def _distances(quote: str, text: str, *, from_anywhere: bool) -> Iterator[int]:
    """Yield the distance of the quote to the passage that ends at 0, 1, …, len(text).

    The passage begins where the distance is smallest, or else at 0.
    """
    whole, last = (1 << len(quote)) - 1, 1 << (len(quote) - 1)
    places: dict[str, int] = {}
    for index, character in enumerate(quote):
        places[character] = places.get(character, 0) | 1 << index
    rises, falls, distance = whole, 0, len(quote)
    yield distance
    for character in text:
        equal = places.get(character, 0) | falls
        diagonal = (((equal & rises) + rises) ^ rises) | equal
        up = falls | (~(diagonal | rises) & whole)
        down = rises & diagonal
        distance += bool(up & last) - bool(down & last)
        yield distance
        up = up << 1 | (not from_anywhere)
        rises = ((down << 1) | ~(diagonal | up)) & whole
        falls = up & diagonal & whole


# How alike (0 to 1) a changed quote must be to the old one to count as the same place.
ALIKE = 0.75

# The same where the words around it stand as they stood.
ALIKE_IN_CONTEXT = 0.5

# Code points of context next to a short quote that make an orphan's place certain.
CERTAIN_CONTEXT = 4

# A quote that occurs once is certain from two Chinese characters or four others on.
CERTAIN_WEIGHT = 4

_FIRST_IDEOGRAPH = "\u2e80"


def make_anchor(side: Side, text: str, start: int, end: int, rev: int) -> Anchor:
    """Return an anchor for `text[start:end]`.

    Raises `UsageError("highlight.range")` if the span is empty or reaches outside the text.
    """
    if not 0 <= start < end <= len(text):
        raise UsageError("highlight.range", start=start, end=end, length=len(text))
    return _placed(Anchor(side, start, end, ""), text, start, end, rev)


def _placed(anchor: Anchor, text: str, start: int, end: int, rev: int) -> Anchor:
    return replace(
        anchor,
        start=start,
        end=end,
        quote=text[start:end],
        prefix=text[max(0, start - CONTEXT) : start],
        suffix=text[end : end + CONTEXT],
        rev=rev,
        state=AnchorState.ANCHORED,
    )


def _orphaned(anchor: Anchor, text: str) -> Anchor:
    start = min(anchor.start, len(text))
    return replace(anchor, start=start, end=min(anchor.end, len(text)), state=AnchorState.ORPHAN)


@dataclass(frozen=True, slots=True)
class _Edit:
    """`before[low:high]` became `after[low:new_high]`, all else being equal.

    The same edit can often be told in several ways (which of two equal letters was typed?):
    everything up to `head` stands where it stood, everything from `tail` on stands `delta` further.
    """

    low: int
    high: int
    new_high: int
    head: int
    tail: int
    delta: int


def _edit(before: str, after: str) -> _Edit:
    shorter, delta = min(len(before), len(after)), len(after) - len(before)
    head = common_prefix(before, after)
    behind = common_prefix(before[::-1], after[::-1])
    high = len(before) - min(behind, shorter - head)
    return _Edit(head, high, high + delta, head, len(before) - behind, delta)


def common_prefix(one: str, other: str) -> int:
    """Return how many characters two texts begin with alike."""
    low, high = 0, min(len(one), len(other))
    if one[:high] == other[:high]:
        return high
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def move_anchor(anchor: Anchor, before: str, after: str, rev: int) -> Anchor:
    """Return the anchor after `before` was edited to `after`.

    What is typed beside the span stays outside, what is typed inside belongs to it, what is cut off
    shrinks it. A span that was rewritten is followed through what both texts share; one replaced
    exactly follows its replacement; one that is gone is an orphan that keeps its quote, and is
    anchored again when an edit brings the quote back.
    """
    edit = _edit(before, after)
    if anchor.state is AnchorState.ORPHAN:
        return _returned(anchor, after, edit, rev)
    if before[anchor.start : anchor.end] != anchor.quote:
        return reanchor(anchor, after, rev)
    span = _span_after(anchor, before, after, edit)
    return _placed(anchor, after, *span, rev) if span else _orphaned(anchor, after)


def _span_after(anchor: Anchor, before: str, after: str, edit: _Edit) -> tuple[int, int] | None:
    start, end = anchor.start, anchor.end
    if end <= edit.head:
        return start, end
    if start >= edit.tail:
        return start + edit.delta, end + edit.delta
    if start <= edit.low and edit.high <= end and edit.high - edit.low < end - start:
        return start, end + edit.delta
    if edit.low == edit.new_high:
        return _remainder(start, end, edit)
    return _rewritten(anchor, before, after, edit)


def _remainder(start: int, end: int, edit: _Edit) -> tuple[int, int] | None:
    """Return what a deletion left of a span."""
    left = min(start, edit.low)
    right = end + edit.delta if end > edit.high else edit.low
    return (left, right) if left < right else None


def _rewritten(anchor: Anchor, before: str, after: str, edit: _Edit) -> tuple[int, int] | None:
    start, end = anchor.start, anchor.end
    blocks = _shared(before, after, edit)
    survived = sum(max(0, min(end, old + n) - max(start, old)) for old, _, n in blocks)
    if survived < end - start:
        found = _best_place(anchor, after, _places(after, anchor.quote, edit.low, edit.new_high))
        if found is not None:
            return found, found + len(anchor.quote)
        if fold(anchor.quote) != anchor.quote or fold(after) != after:
            return _span_between_variants(anchor, before, after)
    reaches_out = start < edit.low or end > edit.high
    if reaches_out or survived >= ALIKE_IN_CONTEXT * (end - start):
        return _trimmed(after, _now(start, blocks), _now_before(end, blocks))
    return (edit.low, edit.new_high) if (start, end) == (edit.low, edit.high) else None


def _span_between_variants(anchor: Anchor, before: str, after: str) -> tuple[int, int] | None:
    """Follow a span where the quote may now stand in another variant of Chinese."""
    old, new = fold(before), fold(after)
    return _span_after(_folded(anchor), old, new, _edit(old, new))


def _folded(anchor: Anchor) -> Anchor:
    quote, prefix, suffix = fold(anchor.quote), fold(anchor.prefix), fold(anchor.suffix)
    return replace(anchor, quote=quote, prefix=prefix, suffix=suffix)


def _shared(before: str, after: str, edit: _Edit) -> list[Block]:
    """Return what both texts share, the parts outside the edit among it."""
    low, high, new_high = edit.low, edit.high, edit.new_high
    inside = matching_blocks(before[low:high], after[low:new_high])
    blocks = [(low + i, low + j, length) for i, j, length in inside]
    return [(0, 0, low), *blocks, (high, new_high, len(before) - high)]


def _now(place: int, blocks: Sequence[Block]) -> int:
    """Return where a span now starts; what replaced its very beginning belongs to it."""
    end_old = end_new = 0
    for old, new, length in blocks:
        if place < old + length:
            return end_new if end_old == place < old else new + max(0, place - old)
        end_old, end_new = old + length, new + length
    return end_new


def _now_before(place: int, blocks: Sequence[Block]) -> int:
    """Return where a span now ends; what replaced its very end belongs to it."""
    next_old = next_new = -1
    for old, new, length in reversed(blocks):
        if place > old:
            replaced = old + length < place == next_old
            return next_new if replaced else new + min(length, place - old)
        next_old, next_new = old, new
    return next_new


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return a span without white space at its edges; `None` if nothing is left."""
    quote = text[start:end]
    start, end = end - len(quote.lstrip()), start + len(quote.rstrip())
    return (start, end) if start < end else None


def _returned(anchor: Anchor, after: str, edit: _Edit, rev: int) -> Anchor:
    """Return an orphan, anchored if what was just put in holds a part of its quote."""
    places = list(_places(after, anchor.quote, edit.low, edit.new_high))
    start = _best_place(anchor, after, places)
    if start is None and fold(after) != after:
        return reanchor(anchor, after, rev)
    if start is None or not _is_certain(anchor, after, start, after.count(anchor.quote)):
        return _orphaned(anchor, after)
    return _placed(anchor, after, start, start + len(anchor.quote), rev)


def shift_anchor(anchor: Anchor, offset: int, text: str, rev: int) -> Anchor:
    """Return the anchor in a text that now has `offset` code points more before the old one."""
    if anchor.state is AnchorState.ORPHAN:
        return reanchor(anchor, text, rev)
    return _placed(anchor, text, anchor.start + offset, anchor.end + offset, rev)


def split_anchor(anchor: Anchor, at: int, left: str, right: str, rev: int) -> list[Anchor]:
    """Return the anchors of both halves of a text that was split at `at`, the left one first.

    A span across the split becomes two; `left` and `right` are the halves as they are now, with
    nothing trimmed from the split's edges.
    """
    if anchor.state is AnchorState.ORPHAN:
        return [_orphaned(anchor, left)]
    parts = []
    if anchor.start < at:
        parts.append(_placed(anchor, left, anchor.start, min(anchor.end, at), rev))
    if anchor.end > at:
        parts.append(_placed(anchor, right, max(anchor.start, at) - at, anchor.end - at, rev))
    return parts


def reanchor(anchor: Anchor, text: str, rev: int) -> Anchor:
    """Return the anchor found again in a text by position, quote and context.

    Of several places with the quote the one whose context fits best wins, then the nearest. Without
    the quote it is looked for in other variants of Chinese; without that, the passage closest
    to it is taken if it is `ALIKE`, or somewhat alike in the same context. Else it is an orphan; an
    orphan comes back only to a place that is certain.
    """
    if not anchor.quote:
        return _orphaned(anchor, text)
    for sought, within in ((anchor, text), (_folded(anchor), fold(text))):
        places = list(_places(within, sought.quote, 0, len(within)))
        start = _best_place(sought, within, places)
        if start is not None:
            orphan = anchor.state is AnchorState.ORPHAN
            if orphan and not _is_certain(sought, within, start, len(places)):
                return _orphaned(anchor, text)
            return _placed(anchor, text, start, start + len(anchor.quote), rev)
    return _found_alike(anchor, text, rev)


def _places(text: str, quote: str, low: int, high: int) -> Iterator[int]:
    """Yield where the quote stands with at least one code point in `text[low:high]`."""
    reach = len(quote) - 1
    first, last = max(0, low - reach), min(len(text), high + reach)
    place = text.find(quote, first, last)
    while place >= 0:
        yield place
        place = text.find(quote, place + 1, last)


def _best_place(anchor: Anchor, text: str, places: Iterable[int]) -> int | None:
    def rank(place: int) -> tuple[int, int]:
        ahead, behind = _context_at(anchor, text, place, place + len(anchor.quote))
        return ahead + behind, -abs(place - anchor.start)

    return max(places, key=rank, default=None)


def _context_at(anchor: Anchor, text: str, start: int, end: int) -> tuple[int, int]:
    """Return how many code points of the context stand directly before and after a place."""
    before = text[max(0, start - CONTEXT) : start]
    ahead = common_prefix(before[::-1], anchor.prefix[::-1])
    return ahead, common_prefix(text[end : end + CONTEXT], anchor.suffix)


def _is_certain(anchor: Anchor, text: str, start: int, occurrences: int) -> bool:
    """Return whether an orphan's quote at `start` is its own and not the same word elsewhere."""
    context = sum(_context_at(anchor, text, start, start + len(anchor.quote)))
    known = len(anchor.prefix) + len(anchor.suffix)
    if text == anchor.quote or (known and context >= min(CERTAIN_CONTEXT, known)):
        return True
    weight = sum(2 if character >= _FIRST_IDEOGRAPH else 1 for character in anchor.quote)
    return occurrences == 1 and weight >= CERTAIN_WEIGHT


def _found_alike(anchor: Anchor, text: str, rev: int) -> Anchor:
    if anchor.state is AnchorState.ORPHAN:
        return _orphaned(anchor, text)
    found = closest(anchor.quote, text, near=anchor.end)
    alike = 1 - found.distance / len(anchor.quote)
    context = sum(_context_at(anchor, text, found.start, found.end))
    in_context = context >= CERTAIN_CONTEXT and alike >= ALIKE_IN_CONTEXT
    if alike >= ALIKE or in_context:
        return _placed(anchor, text, found.start, found.end, rev)
    return _orphaned(anchor, text)
