"""XLIFF 2.x with other segments, where it allows that (`canResegment`), and without annotations.

Each function takes the bytes of a document and returns new ones, in which only the units that are
concerned are written again. Source: XLIFF 2.1, "Segmentation", and the OASIS suite's examples.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count

from workbench.formats.xliff.original import Original, Patch
from workbench.formats.xliff.tags import written_attributes
from workbench.formats.xliff.tokens import Part, Token, markup_of, tokens
from workbench.formats.xliff.tree import SPACE, Element, parse
from workbench.formats.xliff.validity.breach import core

# Returns the offsets at which sentences begin in a text that is escaped as XML.
Breaks = Callable[[str], Sequence[int]]

_STATES = ("initial", "translated", "reviewed", "final")


@dataclass(frozen=True, slots=True)
class _Segment:
    """A segment, or what stands between two, while it is cut and joined.

    `place` is where its target stands; `is_placed` if the file says so.
    """

    is_ignorable: bool
    attributes: dict[str, str]
    source: tuple[Token, ...]
    target: tuple[Token, ...] | None
    keeps_space: bool
    place: int
    is_placed: bool
    is_open: bool

    def changed(self, **attributes: str) -> "_Segment":
        """Return it with attributes changed, those with no value taken away."""
        values = {**self.attributes, **attributes}
        kept = {name: value for name, value in values.items() if value}
        return replace(self, attributes=kept)


def joined(data: bytes, name: str) -> bytes:
    """Return a document whose segments are joined, as far as its units allow.

    They are joined in the order of the targets; a segment that was joined has the lowest state of
    its parts. Raises `InputError` as `parse` does.
    """
    return _rewritten(data, name, _joined)


def segmented(data: bytes, name: str, breaks: Breaks) -> bytes:
    """Return a document whose segments are cut where sentences begin, source and target alike.

    A segment whose target has another number of sentences stays whole.
    """

    def cut(segments: Sequence[_Segment]) -> list[_Segment]:
        numbers = _free_numbers(segments)
        return [part for each in segments for part in _cut(each, breaks, numbers)]

    return _rewritten(data, name, cut)


def without_annotations(data: bytes, name: str) -> bytes:
    """Return a document without the annotations in its texts; codes stay."""

    def plain(segments: Sequence[_Segment]) -> list[_Segment]:
        return [
            replace(
                each,
                source=_without_notes(each.source),
                target=None if each.target is None else _without_notes(each.target),
            )
            for each in segments
        ]

    return _rewritten(data, name, plain)


def _rewritten(
    data: bytes, name: str, change: Callable[[Sequence[_Segment]], list[_Segment]]
) -> bytes:
    original = Original(data, name)
    root = parse(original.utf8, name)
    patches = []
    for unit in core(root, "unit"):
        elements = [each for each in unit.children() if each.name in {"segment", "ignorable"}]
        segments = list(_read(original.utf8, elements))
        changed = change(segments)
        if elements and changed != segments:
            between = original.utf8[unit.open_end : elements[0].start].decode("utf-8")
            space = between[len(between.rstrip()) :]
            text = space.join(map(_markup, changed))
            patches.append(Patch(elements[0].start, elements[-1].end, text))
    return original.patched(patches)


def _read(text: bytes, elements: Sequence[Element]) -> Iterator[_Segment]:
    for place, element in enumerate(elements, 1):
        source, target = element.child("source"), element.child("target")
        texts = [each for each in (source, target) if each is not None]
        order = target.get("order") if target else ""
        yield _Segment(
            element.name == "ignorable",
            written_attributes(text, element),
            tuple(tokens(text, source)) if source else (),
            None if target is None else tuple(tokens(text, target)),
            any(each.get(SPACE) == "preserve" for each in texts),
            int(order) if order else place,
            bool(order),
            element.inherited("canResegment", "yes") == "yes",
        )


def _markup(segment: _Segment) -> str:
    name = "ignorable" if segment.is_ignorable else "segment"
    attributes = "".join(f' {key}="{value}"' for key, value in segment.attributes.items())
    space = ' xml:space="preserve"' if segment.keeps_space else ""
    order = f' order="{segment.place}"' if segment.is_placed else ""
    source = f"<source{space}>{markup_of(segment.source)}</source>"
    target = ""
    if segment.target is not None:
        target = f"<target{space}{order}>{markup_of(segment.target)}</target>"
    return f"<{name}{attributes}>{source}{target}</{name}>"


# Joining


def _joined(segments: Sequence[_Segment]) -> list[_Segment]:
    runs: list[list[_Segment]] = []
    for each in sorted(segments, key=lambda segment: segment.place):
        if runs and each.is_open and runs[-1][0].is_open and not runs[-1][0].is_ignorable:
            runs[-1].append(each)
        else:
            runs.append([each])
    parts = [part for run in runs for part in _as_one(run)]
    if len(parts) == len(segments):
        return list(segments)
    return [replace(part, place=place) for place, part in enumerate(parts, 1)]


def _as_one(run: list[_Segment]) -> Iterator[_Segment]:
    """Yield a run as one segment, and what stands behind its last segment by itself."""
    last = max((place for place, each in enumerate(run) if not each.is_ignorable), default=-1)
    inside, behind = run[: last + 1], run[last + 1 :]
    if len(inside) > 1:
        yield _merged(inside)
    else:
        yield from inside
    yield from behind


def _merged(run: list[_Segment]) -> _Segment:
    members = [each for each in run if not each.is_ignorable]
    states = [each.attributes.get("state", "initial") for each in members]
    lowest = min(states, key=_STATES.index)
    sub_state = members[states.index(lowest)].attributes.get("subState", "")
    targets = [each.target for each in run if each.target is not None]
    is_initial = lowest == "initial"
    first = run[0].changed(
        state="" if is_initial else lowest, subState="" if is_initial else sub_state
    )
    return replace(
        first,
        source=tuple(token for each in run for token in each.source),
        target=tuple(token for each in targets for token in each) if targets else None,
        keeps_space=any(each.keeps_space for each in run),
    )


# Cutting


def _free_numbers(segments: Sequence[_Segment]) -> Iterator[int]:
    ids = [each.attributes.get("id", "") for each in segments]
    taken = [int(each[1:]) for each in ids if each[:1] == "s" and each[1:].isdecimal()]
    return count(max(taken, default=0) + 1)


def _cut(segment: _Segment, breaks: Breaks, numbers: Iterator[int]) -> Iterator[_Segment]:
    sources = _sentences(segment.source, breaks)
    targets = _sentences(segment.target, breaks) if segment.target is not None else None
    is_whole = segment.is_ignorable or not segment.is_open or len(sources) == 1
    # An explicit order is of all segments of a unit; more of them would need one each.
    if is_whole or segment.is_placed or (targets and len(targets) != len(sources)):
        yield segment
        return
    state = segment.attributes.get("state", "")
    if _STATES.index(state or "initial") > 1:
        segment = segment.changed(state="translated", subState="")
    for place, source in enumerate(sources):
        part = segment if place == 0 else segment.changed(id=f"s{next(numbers)}")
        yield replace(part, source=source, target=targets[place] if targets else None)


def _sentences(row: Sequence[Token], breaks: Breaks) -> list[tuple[Token, ...]]:
    found: list[list[Token]] = [[]]
    for token in row:
        if token.part is not Part.TEXT:
            # What ends right behind a sentence belongs to it.
            is_behind = token.part is Part.END and not found[-1] and len(found) > 1
            (found[-2] if is_behind else found[-1]).append(token)
            continue
        position = 0
        for offset in (*breaks(token.markup), len(token.markup)):
            if offset > position:
                found[-1].append(replace(token, markup=token.markup[position:offset]))
            if offset in breaks(token.markup):
                found.append([])
            position = offset
    return [tuple(each) for each in found if each]


def _without_notes(row: Sequence[Token]) -> tuple[Token, ...]:
    return tuple(token for token in row if not token.is_note)
