"""Codes as spans that the editor shows and moves, and spans as codes that the file takes back.

Two codes that mean something here, such as bold type, are a span of that meaning; all others are
spans of the kind `CODE`, whose `href` is what they are in the document. Spans that say the same
stand for codes in their order.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from workbench.formats.xliff.content import Code, Content, name_of, pair_of
from workbench.formats.xliff.spans import meaning_of
from workbench.model.segment import InlineKind, InlineSpan
from workbench.model.translation_unit import CodeKind, InlineCode
from workbench.text.inline import carried


@dataclass(frozen=True, slots=True)
class CodedSpan:
    """A span with the codes it stands for: two around its words, or one between two characters.

    `first` and `last` are their places among the codes of the text.
    """

    span: InlineSpan
    begin: Code
    end: Code | None
    first: int
    last: int


def coded_spans(content: Content) -> tuple[CodedSpan, ...]:
    """Return the codes that a translation needs as spans, in the order in which they begin."""
    codes = content.needed
    ends: defaultdict[str, list[int]] = defaultdict(list)
    for at, code in reversed(list(enumerate(codes))):
        if code.inline.kind is CodeKind.END:
            ends[pair_of(code.inline)].append(at)
    found: list[CodedSpan] = []
    taken: set[int] = set()
    for at, code in enumerate(codes):
        waiting = ends[pair_of(code.inline)]
        while waiting and waiting[-1] < at:
            waiting.pop()
        if code.inline.kind is CodeKind.BEGIN and waiting:
            last = waiting.pop()
            taken.add(last)
            found.append(CodedSpan(_span(code, codes[last]), code, codes[last], at, last))
        elif at not in taken:
            found.append(CodedSpan(_point(code), code, None, at, at))
    return tuple(_told_apart(found))


def spans_of_codes(content: Content | None) -> tuple[InlineSpan, ...]:
    """Return the spans alone; none for no content."""
    return tuple(each.span for each in coded_spans(content)) if content else ()


def _span(begin: Code, end: Code) -> InlineSpan:
    start, stop = begin.inline.start, end.inline.start
    kind, href = meaning_of(begin.inline)
    if kind is None or start >= stop or (kind is InlineKind.LINK and not href):
        return InlineSpan(start, stop, InlineKind.CODE, name_of(begin.inline))
    return InlineSpan(start, stop, kind, href)


def _point(code: Code) -> InlineSpan:
    return InlineSpan(code.inline.start, code.inline.start, InlineKind.CODE, name_of(code.inline))


def _told_apart(found: Sequence[CodedSpan]) -> Iterator[CodedSpan]:
    """Yield spans of which those that mean the same and are written differently are plain codes."""
    written: defaultdict[tuple[InlineKind, str], set[str]] = defaultdict(set)
    for each in found:
        written[each.span.kind, each.span.href].add(name_of(each.begin.inline))
    for each in found:
        names = written[each.span.kind, each.span.href]
        if each.span.kind is not InlineKind.CODE and len(names) > 1 and _has_content(each):
            name = name_of(each.begin.inline)
            yield replace(each, span=replace(each.span, kind=InlineKind.CODE, href=name))
        else:
            yield each


def _has_content(each: CodedSpan) -> bool:
    """Return whether the name of a code says more than its number."""
    return bool(each.begin.inline.content)


def codes_of_spans(
    source: Content, present: Content | None, spans: Sequence[InlineSpan]
) -> tuple[InlineCode, ...]:
    """Return the codes of a target whose spans these are, in the order in which they are written.

    A span for which neither the source nor the present target has codes is left out.
    """
    return tuple(_in_order(_chosen(source, present, spans)))


def _chosen(
    source: Content, present: Content | None, spans: Sequence[InlineSpan]
) -> list[CodedSpan]:
    """Return the known codes at the places where the spans are now."""
    known = coded_spans(source)
    keys = {each.begin.key for each in known}
    known += tuple(
        replace(each, first=each.first + len(source.codes), last=each.last + len(source.codes))
        for each in (coded_spans(present) if present else ())
        if each.begin.key not in keys
    )
    places = carried([each.span for each in known], spans)
    chosen = [
        replace(each, span=replace(each.span, start=spans[at].start, end=spans[at].end))
        for each, at in zip(known, places, strict=True)
        if at >= 0
    ]
    left = [span for at, span in enumerate(spans) if at not in places]
    return [*chosen, *_doubled(known, left)]


def _doubled(known: Sequence[CodedSpan], left: Sequence[InlineSpan]) -> Iterator[CodedSpan]:
    """Yield codes that come again, so that they can be told and refused."""
    by_name = {(each.span.kind, each.span.href): each for each in known}
    for span in left:
        each = by_name.get((span.kind, span.href))
        if each is not None:
            yield replace(each, span=span)


def _in_order(chosen: Sequence[CodedSpan]) -> Iterator[InlineCode]:
    for place in sorted({p for each in chosen for p in (each.span.start, each.span.end)}):
        yield from _at_place(chosen, place)


def _at_place(chosen: Sequence[CodedSpan], place: int) -> Iterator[InlineCode]:
    """Yield what stands at one place: ends, the inner first, then what stands alone or begins.

    A code that stands alone stays inside the pair that it is inside of in the file. Ends that need
    not nest are in the order of the file: memoQ closes first what it opened first.
    """
    ending = [each for each in chosen if each.span.start < place == each.span.end]
    points = sorted(
        (each for each in chosen if each.span.start == place == each.span.end),
        key=lambda each: each.first,
    )
    for each in _closing(ending):
        inside = [one for one in points if each.first < one.first < each.last]
        points = [one for one in points if one not in inside]
        yield from _standing(inside, place)
        yield from _codes(each.end or each.begin, place)
    beginning = [each for each in chosen if each.span.start == place < each.span.end]
    for each in sorted(beginning, key=lambda each: (-each.span.end, each.first)):
        before = [one for one in points if one.first < each.first or one.first > each.last]
        points = [one for one in points if one not in before]
        yield from _standing(before, place)
        yield from _codes(each.begin, place)
    yield from _standing(points, place)


def _closing(ending: Sequence[CodedSpan]) -> list[CodedSpan]:
    if any(each.begin.nests for each in ending):
        return sorted(ending, key=lambda each: (-each.span.start, -each.first))
    return sorted(ending, key=lambda each: each.last)


def _standing(points: Sequence[CodedSpan], place: int) -> Iterator[InlineCode]:
    """Yield codes without words, in the order of the file; one may be inside another."""
    events = [(each.first, each.begin) for each in points]
    events += [(each.last, each.end) for each in points if each.end is not None]
    for _, code in sorted(events, key=lambda event: event[0]):
        yield from _codes(code, place)


def _codes(code: Code, place: int) -> Iterator[InlineCode]:
    yield replace(code.inline, start=place, end=place)
