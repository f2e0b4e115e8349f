"""From a text and its codes back to markup, and what is wrong with the codes before that."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from workbench.formats.xliff.content import Code, Content, key_of, name_of, pair_of
from workbench.formats.xliff.tags import escaped
from workbench.model.translation_unit import CodeKind, InlineCode

_PLAIN_SPACE = frozenset(" \t\r\n")


class Fault(StrEnum):
    """What can be wrong with the codes of a translation."""

    MISSING = "missing"
    DOUBLED = "doubled"
    FOREIGN = "foreign"
    MISPLACED = "misplaced"


@dataclass(frozen=True, slots=True)
class CodeFault:
    """A fault, and the codes that have it, as a user can find them."""

    fault: Fault
    codes: tuple[str, ...]


def code_faults(
    source: Content, present: Content | None, codes: Sequence[InlineCode]
) -> tuple[CodeFault, ...]:
    """Return what is wrong with the codes of a new target.

    The codes that a translation must have are the source's; those that the file's own target has
    beside them may stay. A target whose codes are those the file has already is not blamed for what
    was missing in it, but its codes have to stand in an order that can be written.
    """
    known = _all_codes(source, present)
    keys = [key_of(code) for code in codes]
    needed = [key for key in keys if key not in known or known[key].is_needed]
    is_as_it_was = present is not None and needed == [code.key for code in present.needed]
    had = [code.key for code in present.codes] if present else []
    found = [] if is_as_it_was else list(_counted(source, had, codes))
    misplaced = _misplaced(source, codes, known)
    if misplaced and not found:
        found.append(CodeFault(Fault.MISPLACED, misplaced))
    return tuple(found)


def rendered(
    source: Content,
    present: Content | None,
    text: str,
    codes: Sequence[InlineCode],
    line_end: str,
) -> str:
    """Return the markup of a new target.

    Codes are written as the source, or else the present target, has them. White space at the edges
    is that of the present target, or of the source. An annotation of the present target that is
    not among `codes` is kept around the whole text, or the comment that it carries would be lost.
    """
    known = _all_codes(source, present)
    lead, trail = _edges(source, present)
    before, after = _kept(present, codes)
    pieces = [escaped(lead, line_end), before]
    position = 0
    for code in sorted(codes, key=lambda each: each.start):
        pieces.append(escaped(text[position : code.start], line_end))
        pieces.append(known[key_of(code)].raw)
        position = code.start
    pieces.append(escaped(text[position:], line_end))
    return "".join([*pieces, after, escaped(trail, line_end)])


def _edges(source: Content, present: Content | None) -> tuple[str, str]:
    """Return the white space at the edges; what a Chinese paragraph is indented by stays there."""
    if present and present.text:
        return present.lead, present.trail
    lead, trail = ("".join(filter(_PLAIN_SPACE.__contains__, each)) for each in _around(source))
    return lead, trail


def _around(content: Content) -> tuple[str, str]:
    return content.lead, content.trail


def _all_codes(source: Content, present: Content | None) -> Mapping[str, Code]:
    """Return the codes that can be written, by key; those of the target are the nearer ones."""
    found = {code.key: code for code in source.codes}
    if present:
        found |= {code.key: code for code in present.codes}
    return found


def _counted(
    source: Content, had: Sequence[str], codes: Sequence[InlineCode]
) -> Iterator[CodeFault]:
    wanted = Counter(code.key for code in source.needed)
    allowed = Counter(code.key for code in source.codes) | Counter(had)
    names = {key_of(code): name_of(code) for code in (*codes, *source.inline)}
    given = Counter(key_of(code) for code in codes)
    faults = {
        Fault.FOREIGN: [key for key in given if key not in allowed],
        Fault.MISSING: [key for key in wanted if given[key] < wanted[key]],
        Fault.DOUBLED: [key for key in given if key in allowed and given[key] > allowed[key]],
    }
    for fault, keys in faults.items():
        if keys:
            yield CodeFault(fault, tuple(names[key] for key in keys))


def _misplaced(
    source: Content, codes: Sequence[InlineCode], known: Mapping[str, Code]
) -> tuple[str, ...]:
    """Return the codes that close what is not open, cross an element, or leave their sequence."""
    ordered = sorted(codes, key=lambda each: each.start)
    return (*_unpaired(ordered, known), *_out_of_sequence(source, ordered))


def _unpaired(ordered: Sequence[InlineCode], known: Mapping[str, Code]) -> Iterator[str]:
    begun = {pair_of(code) for code in ordered if code.kind is CodeKind.BEGIN}
    opened: list[str] = []
    seen: set[str] = set()
    for code in ordered:
        code_known = known.get(key_of(code))
        nests = code_known is not None and code_known.nests
        if code.kind is CodeKind.BEGIN:
            seen.add(pair_of(code))
            if nests:
                opened.append(pair_of(code))
        elif code.kind is CodeKind.END:
            is_late = pair_of(code) in begun and pair_of(code) not in seen
            if is_late or (nests and (not opened or opened.pop() != pair_of(code))):
                yield name_of(code)


def _out_of_sequence(source: Content, ordered: Sequence[InlineCode]) -> Iterator[str]:
    """Yield codes that do not follow the one they may not be parted from (`canReorder`)."""
    order = [key_of(code) for code in ordered]
    places = {key: place for place, key in reversed(list(enumerate(order)))}
    for before, code in _sequences(source):
        if code.key in places and before.key in places:
            place = places[code.key]
            if place == 0 or order[place - 1] != before.key:
                yield name_of(code.inline)


def _sequences(source: Content) -> Iterator[tuple[Code, Code]]:
    """Yield each code that may not move by itself, with the one before it."""
    before: Code | None = None
    for code in source.codes:
        if not code.is_needed:
            continue
        if before is not None and dict(code.inline.attributes).get("canReorder") == "no":
            yield before, code
        before = code


def _kept(present: Content | None, codes: Sequence[InlineCode]) -> tuple[str, str]:
    """Return the annotations of the present target that are not placed, as starts and ends."""
    if present is None:
        return "", ""
    given = {key_of(code) for code in codes}
    kept = {pair_of(code.inline) for code in present.codes if code.is_kept and not code.is_needed}
    left = [
        code
        for code in present.codes
        if not code.is_needed and pair_of(code.inline) in kept and code.key not in given
    ]
    begin = [code.raw for code in left if code.inline.kind is CodeKind.BEGIN]
    end = [code.raw for code in left if code.inline.kind is CodeKind.END]
    return "".join(begin), "".join(end)
