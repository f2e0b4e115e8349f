"""Keeping a span in its place while the text around and under it changes.

An anchor holds a position and a quote with context, as the TextPositionSelector and
TextQuoteSelector of the W3C Web Annotation Data Model (§4.2.4, §4.2.5) do. Offsets are code points.
"""

from collections.abc import Iterator
from dataclasses import replace
from difflib import SequenceMatcher

from workbench.model.errors import UsageError
from workbench.model.highlight import CONTEXT, Anchor, AnchorState, Side

ALIKE = 0.6
"""How alike (0 to 1) a changed quote must be to the old one to count as the same place."""

_LEAST_CONTEXT = 3
_LONGEST_FUZZY = 2_000


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


def move_anchor(anchor: Anchor, before: str, after: str, rev: int) -> Anchor:
    """Return the anchor after `before` was edited to `after`.

    What is typed beside the span stays outside, what is typed inside belongs to it, what is cut off
    shrinks it. A span replaced whole is looked for by its quote, else follows its replacement, else
    is an orphan that keeps its quote. An orphan whose quote is back is anchored again.
    """
    if anchor.state is AnchorState.ORPHAN:
        return reanchor(anchor, after, rev)
    low, high, delta = _edit(before, after)
    if anchor.start >= low and anchor.end <= high and low < high:
        return _replaced(anchor, after, low, high, delta, rev)
    start, end = _moved_span(anchor, low, high, delta)
    return _placed(anchor, after, start, end, rev)


def _edit(before: str, after: str) -> tuple[int, int, int]:
    """Return which part `before[low:high]` was replaced, and by how much the text grew."""
    shorter = min(len(before), len(after))
    low = _common_prefix(before, after)
    tail = _common_prefix(before[::-1][: shorter - low], after[::-1][: shorter - low])
    return low, len(before) - tail, len(after) - len(before)


def _common_prefix(one: str, other: str) -> int:
    low, high = 0, min(len(one), len(other))
    if one[:high] == other[:high]:
        return high
    while low < high:
        middle = (low + high + 1) // 2
        if one[:middle] == other[:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _moved_span(anchor: Anchor, low: int, high: int, delta: int) -> tuple[int, int]:
    if anchor.end <= low:
        return anchor.start, anchor.end
    if anchor.start >= high:
        return anchor.start + delta, anchor.end + delta
    start = high + delta if anchor.start >= low else anchor.start
    end = low if anchor.end <= high else anchor.end + delta
    return start, end


def _replaced(  # noqa: PLR0917 - an edit is five numbers
    anchor: Anchor, after: str, low: int, high: int, delta: int, rev: int
) -> Anchor:
    found = reanchor(anchor, after, rev)
    if found.state is AnchorState.ANCHORED:
        return found
    if (anchor.start, anchor.end) == (low, high) and low < high + delta:
        return _placed(anchor, after, low, high + delta, rev)
    return found


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
    the quote, a passage between the old context is taken if it is `ALIKE`. Else it is an orphan.
    """
    quote = anchor.quote
    if not quote:
        return _orphaned(anchor, text)
    places = list(_places(text, quote))
    if places:
        start = max(places, key=lambda place: _fit(anchor, text, place))
        return _placed(anchor, text, start, start + len(quote), rev)
    span = _between_context(anchor, text)
    if span is None:
        return _orphaned(anchor, text)
    return _placed(anchor, text, *span, rev)


def _places(text: str, quote: str) -> Iterator[int]:
    place = text.find(quote)
    while place >= 0:
        yield place
        place = text.find(quote, place + 1)


def _fit(anchor: Anchor, text: str, start: int) -> tuple[int, int]:
    end = start + len(anchor.quote)
    before = text[max(0, start - CONTEXT) : start]
    ahead = _common_prefix(before[::-1], anchor.prefix[::-1])
    behind = _common_prefix(text[end : end + CONTEXT], anchor.suffix)
    return ahead + behind, -abs(start - anchor.start)


def _between_context(anchor: Anchor, text: str) -> tuple[int, int] | None:
    start, end = _after_prefix(anchor.prefix, text), _before_suffix(anchor.suffix, text)
    if start is None or end is None or not start < end <= start + _LONGEST_FUZZY:
        return None
    alike = SequenceMatcher(None, anchor.quote, text[start:end], autojunk=False).ratio()
    return (start, end) if alike >= ALIKE else None


def _after_prefix(prefix: str, text: str) -> int | None:
    """Return where the text goes on after the longest end of the prefix that occurs once."""
    if not prefix:
        return 0
    for length in range(len(prefix), _LEAST_CONTEXT - 1, -1):
        piece = prefix[-length:]
        if text.count(piece) == 1:
            return text.index(piece) + length
    return None


def _before_suffix(suffix: str, text: str) -> int | None:
    """Return where the longest beginning of the suffix that occurs once begins."""
    if not suffix:
        return len(text)
    for length in range(len(suffix), _LEAST_CONTEXT - 1, -1):
        piece = suffix[:length]
        if text.count(piece) == 1:
            return text.index(piece)
    return None
