"""The units of a file as a project has them now, whatever was split or joined meanwhile."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from workbench.model.ids import SegmentId
from workbench.model.original import OriginalUnit
from workbench.model.segment import InlineSpan, Seam, Segment, Status
from workbench.model.vouching import least_advanced


@dataclass(frozen=True, slots=True)
class UnitText:
    """What a unit is now; `number` is that of its segment in its article, from 1.

    `is_joined` where another unit's segment was joined to its own.
    """

    key: bytes
    article: str
    number: int
    source: str
    target: str
    spans: tuple[InlineSpan, ...]
    status: Status
    origin: str
    is_joined: bool = False


def unit_texts(
    segments: Sequence[Segment], units: Sequence[OriginalUnit], article: str
) -> Iterator[UnitText]:
    """Yield the units of an article, whose segments are given whole and in order.

    What was split off a segment follows it and is put back. A unit whose segment is not there was
    joined to the one before it.
    """
    places = {segment.id: at for at, segment in enumerate(segments)}
    first_units: Mapping[SegmentId, OriginalUnit] = {each.segment_id: each for each in units}
    joined = _joined(units, places)
    for unit in units:
        at = places.get(unit.segment_id)
        if at is None:
            continue
        parts = [segments[at]]
        for each in segments[at + 1 :]:
            if each.seam is None or each.id in first_units:
                break
            parts.append(each)
        yield _text(unit, article, at + 1, parts, is_joined=unit.segment_id in joined)


def _joined(units: Sequence[OriginalUnit], places: Mapping[SegmentId, int]) -> frozenset[SegmentId]:
    """Return the segments that another unit's segment, which is not there, was joined to."""
    found: set[SegmentId] = set()
    last: SegmentId | None = None
    for unit in units:
        if unit.segment_id in places:
            last = unit.segment_id
        elif last is not None:
            found.add(last)
    return frozenset(found)


def _text(
    unit: OriginalUnit, article: str, number: int, parts: Sequence[Segment], *, is_joined: bool
) -> UnitText:
    whole = parts[0]
    source, target, spans = whole.source, whole.target, whole.target_spans
    status = whole.status
    for part in parts[1:]:
        seam = part.seam or Seam()
        gap = seam.target if target and part.target else ""
        at = len(target) + len(gap)
        moved = (replace(s, start=s.start + at, end=s.end + at) for s in part.target_spans)
        spans = _rejoined((*spans, *moved), len(target), at)
        source += seam.source + part.source
        target += gap + part.target
        status = least_advanced(status, part.status)
    return UnitText(
        unit.key,
        article,
        number,
        source,
        target,
        spans,
        status if target.strip() else Status.INITIAL,
        whole.origin,
        is_joined,
    )


def _rejoined(spans: Sequence[InlineSpan], low: int, high: int) -> tuple[InlineSpan, ...]:
    """Return spans of which the halves that meet where a text was split are one again."""
    found: list[InlineSpan] = []
    for span in spans:
        half = next(
            (
                each
                for each in found
                if each.end == low
                and span.start == high
                and not each.is_point
                and (each.kind, each.href) == (span.kind, span.href)
            ),
            None,
        )
        if half is None or span.is_point:
            found.append(span)
        else:
            found[found.index(half)] = replace(half, end=span.end)
    return tuple(found)
