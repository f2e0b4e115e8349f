"""Inline spans as markers in a text that a machine translates: `<x1>words</x1>`, and `<x2/>` codes.

A span's number is its place among the source's; so each comes back as the same link, emphasis or
code around the words that translate its own.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from workbench.model.segment import InlineSpan
from workbench.text.inline import in_order, matters
from workbench.text.patterns import compiled

_TAG = compiled(r"<\s*(/?)\s*x([0-9]{1,3})\s*(/?)\s*>")


@dataclass(frozen=True, slots=True)
class Unmarked:
    """A text without its markers, the spans they stood for, and the numbers of what went wrong."""

    text: str
    spans: tuple[InlineSpan, ...] = ()
    missing: tuple[int, ...] = ()
    doubled: tuple[int, ...] = ()
    unknown: tuple[int, ...] = ()

    @property
    def is_whole(self) -> bool:
        """Return whether every span came back once, and nothing else."""
        return not (self.missing or self.doubled or self.unknown)


def worth_marking(spans: Sequence[InlineSpan], text: str) -> tuple[InlineSpan, ...]:
    """Return the spans of a source that get markers: those that say something and nest.

    None do in a text that has such markers of its own.
    """
    if _TAG.search(text):
        return ()
    kept: list[InlineSpan] = []
    for span in in_order(spans):
        lies_within = 0 <= span.start <= span.end <= len(text)
        crosses = any(each.start < span.start < each.end < span.end for each in kept)
        if lies_within and not crosses and matters(span, text):
            kept.append(span)
    return tuple(kept)


def with_markers(text: str, spans: Sequence[InlineSpan]) -> str:
    """Return a text with markers for spans that nest, as `worth_marking` returns them."""
    marks: list[tuple[int, int, int, str]] = []
    for number, span in enumerate(spans, 1):
        if span.is_point:
            marks.append((span.start, 1, number, f"<x{number}/>"))
        else:
            marks.append((span.start, 2, number, f"<x{number}>"))
            marks.append((span.end, 0, -number, f"</x{number}>"))
    pieces: list[str] = []
    done = 0
    for at, _, _, mark in sorted(marks):
        pieces += (text[done:at], mark)
        done = at
    return "".join((*pieces, text[done:]))


def bare(text: str) -> str:
    """Return a text without any markers."""
    return _TAG.sub("", text)


def without_markers(text: str, spans: Sequence[InlineSpan]) -> Unmarked:
    """Take the markers out of a translation; what came back once becomes a span of it.

    Of a marker that is there more than once none is trusted.
    """
    plain, places = _bared(text)
    counts = Counter((number, side) for number, side, _ in places)
    where = {(number, side): at for number, side, at in places}
    found: list[InlineSpan] = []
    missing: list[int] = []
    doubled: list[int] = []
    for number, span in enumerate(spans, 1):
        wanted = ("point",) if span.is_point else ("open", "close")
        times = [counts[number, side] for side in ("open", "close", "point")]
        if any(each > 1 for each in times):
            doubled.append(number)
            continue
        came = _came_back(span, [where.get((number, side)) for side in wanted], plain)
        if came is None:
            missing.append(number)
        else:
            found.append(came)
    known = range(1, len(spans) + 1)
    unknown = tuple(dict.fromkeys(number for number, _, _ in places if number not in known))
    return Unmarked(plain, in_order(_nested(found)), tuple(missing), tuple(doubled), unknown)


def _bared(text: str) -> tuple[str, list[tuple[int, str, int]]]:
    """Return a text without markers, and each marker with its place in that text."""
    pieces: list[str] = []
    places: list[tuple[int, str, int]] = []
    done = length = 0
    for tag in _TAG.finditer(text):
        piece = text[done : tag.start()]
        pieces.append(piece)
        length += len(piece)
        side = "close" if tag[1] else "point" if tag[3] else "open"
        places.append((int(tag[2]), side, length))
        done = tag.end()
    pieces.append(text[done:])
    whole = "".join(pieces)
    lead = len(whole) - len(whole.lstrip())
    stripped = whole.strip()
    return stripped, [(n, side, min(max(at - lead, 0), len(stripped))) for n, side, at in places]


def _came_back(span: InlineSpan, places: Sequence[int | None], text: str) -> InlineSpan | None:
    """Return a span at its new place, white space at its edges left out; `None` without one."""
    if span.is_point:
        at = places[0]
        return None if at is None else replace(span, start=at, end=at)
    start, end = places
    if start is None or end is None or start >= end:
        return None
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    end -= len(words) - len(words.rstrip())
    if start >= end:
        return None
    return replace(span, start=start, end=end)


def _nested(spans: Sequence[InlineSpan]) -> Iterator[InlineSpan]:
    """Yield spans; one that crosses an earlier one is cut off where that ends."""
    kept: list[InlineSpan] = []
    for span in in_order(spans):
        ends = [each.end for each in kept if each.start < span.start < each.end < span.end]
        now = replace(span, start=max(ends)) if ends else span
        kept.append(now)
        yield now
