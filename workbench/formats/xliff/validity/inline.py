"""Rules on inline codes and annotations: pairs, identity, editing hints, references to data."""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from workbench.formats.xliff.tree import Element, apart
from workbench.formats.xliff.validity.breach import (
    CORE,
    MATCHES,
    Breach,
    Breaches,
    core,
    twice,
)
from workbench.formats.xliff.validity.structure import sources_in_order, targets_in_order

_PARTS = frozenset({"segment", "ignorable"})
_CODES = frozenset({"ph", "pc", "sc", "ec"})
_FIXED = frozenset({"no", "firstNo"})
_STANDARD_SUB_TYPES = {
    **dict.fromkeys(("xlf:lb", "xlf:pb", "xlf:b", "xlf:i", "xlf:u"), "fmt"),
    "xlf:var": "ui",
}
_FAMILIES = {"pc": "code", "sc": "code", "ec": "code", "mrk": "note", "sm": "note"}
_PAIRED_ATTRIBUTES = ("dataRef", "subFlows", "equiv")


class _Side:
    """The sources, or the targets, of a unit or of a match, in their order.

    Segments are translated one by one, so what belongs together across two of them may be parted
    for a while: `is_whole` unless a segment has no target yet, and `parted` are the ids of what
    begins in one segment of the source and ends in another.
    """

    def __init__(
        self,
        elements: Iterable[Element],
        *,
        is_whole: bool = True,
        parted: frozenset[str] = frozenset(),
    ) -> None:
        self.elements = tuple(elements)
        self.is_whole = is_whole
        self.parted = parted
        self._inline = [
            found for each in self.elements for found in each.below() if found.space == CORE
        ]
        self.codes = [each for each in self._inline if each.name in _CODES]

    def below(self, *names: str) -> Iterator[Element]:
        """Yield the inline elements with one of these names."""
        return (each for each in self._inline if each.name in names)


def inline(root: Element) -> Breaches:
    """Yield what breaks the rules on inline elements."""
    for file in root.children():
        units = frozenset(unit.get("id") for unit in core(file, "unit"))
        for each in file.below():
            if each.space == CORE and each.name == "unit":
                yield from _unit(each, units)
            elif each.space == MATCHES and each.name == "match":
                texts = [each.child(name, CORE) for name in ("source", "target")]
                source, target = (_Side([text] if text else []) for text in texts)
                yield from _pair(each, source, target, units)


def _unit(unit: Element, units: frozenset[str]) -> Breaches:
    parts = [each for each in unit.children() if each.space == CORE and each.name in _PARTS]
    segments = (each for each in parts if each.name == "segment")
    is_whole = all(each.child("target") is not None for each in segments)
    source = _Side(sources_in_order(unit))
    parted = frozenset(_parted(source))
    target = _Side(targets_in_order(unit), is_whole=is_whole, parted=parted)
    yield from _pair(unit, source, target, units)
    yield from _sequences(source, target, parts)


def _parted(source: _Side) -> Iterator[str]:
    begun: dict[str, Element] = {}
    for text in source.elements:
        for each in core(text, "sc", "sm"):
            begun[each.get("id")] = text
        for each in core(text, "ec", "em"):
            if begun.get(each.get("startRef"), text) is not text:
                yield each.get("startRef")


def _pair(holder: Element, source: _Side, target: _Side, units: frozenset[str]) -> Breaches:
    yield from _identity(holder, source, target)
    table = holder.child("originalData", CORE)
    data = {each.get("id") for each in table.children()} if table else set()
    in_source = {each.get("id"): each for each in reversed(source.codes)}
    for side in (source, target):
        yield from _ends(side, "sc", "ec")
        yield from _ends(side, "sm", "em")
        # A copy outlives the code that it was made of, which may be gone from the target.
        bases = in_source | {each.get("id"): each for each in reversed(side.codes)}
        for each in side.codes:
            yield from _code(each)
            yield from _data(each, data)
            yield from _copy(each, bases)
            yield from _sub_flows(each, units)
        for each in side.below("mrk", "sm"):
            yield from _annotation(each)


def _identity(holder: Element, source: _Side, target: _Side) -> Breaches:
    """An id is one element's; in the target it is of the same kind as in the source."""
    texts = (each for each in holder.children() if each.name in _PARTS)
    parts = [each for each in texts if each.space == CORE]
    in_source = [*parts, *source.below(*_CODES, "mrk", "sm")]
    yield from twice(iter(in_source))
    in_target = list(target.below(*_CODES, "mrk", "sm"))
    yield from twice(iter(in_target))
    kinds = {each.get("id"): _FAMILIES.get(each.name, each.name) for each in in_source}
    for each in in_target:
        kind = kinds.get(each.get("id"))
        if "id" in each.attributes and kind not in {None, _FAMILIES.get(each.name, each.name)}:
            identity = each.get("id")
            yield Breach(each, f"the id “{identity}” is of another kind of element in <source>")


def _ends(side: _Side, start_name: str, end_name: str) -> Breaches:
    """Every start has one end after it, in the same unit; a code without its other is isolated."""
    starts: dict[str, Element] = {}
    ended: set[str] = set()
    for each in side.below(start_name, end_name):
        if each.name == start_name:
            starts.setdefault(each.get("id"), each)
        elif each.get("isolated") == "yes":
            yield from _isolated_end(each)
        else:
            yield from _end(side, each, starts, ended)
    settled = ended | side.parted
    for identity, start in starts.items():
        if start.get("isolated") != "yes" and identity not in settled:
            yield Breach(start, f"<{start_name}> “{identity}” has no <{end_name}> after it")


def _isolated_end(end: Element) -> Breaches:
    if "id" not in end.attributes or "startRef" in end.attributes:
        yield Breach(end, "an isolated <ec> has an id and no startRef")


def _end(side: _Side, end: Element, starts: dict[str, Element], ended: set[str]) -> Breaches:
    reference = end.get("startRef")
    start = starts.get(reference)
    if "startRef" not in end.attributes:
        yield Breach(end, f"<{end.name}> has no startRef and is not isolated")
    elif "id" in end.attributes:
        yield Breach(end, "<ec> has both an id and a startRef")
    elif "dir" in end.attributes:
        yield Breach(end, "<ec> has a dir but is not isolated")
    elif start is None and reference in side.parted:
        return
    elif start is None or start.get("isolated") == "yes":
        yield Breach(end, f"<{end.name}> refers to “{reference}”, which does not begin before it")
    elif reference in ended:
        yield Breach(end, f"“{reference}” ends twice")
    else:
        ended.add(reference)
        yield from _alike(start, end)


def _alike(start: Element, end: Element) -> Breaches:
    for name in ("canCopy", "canDelete", "canOverlap", "canReorder"):
        one, other = start.get(name, "yes"), end.get(name, "yes")
        if end.name == "ec" and other != ("no" if one == "firstNo" else one):
            yield Breach(end, f"<ec> and its <sc> differ in {name}")


def _code(code: Element) -> Breaches:
    is_free = code.get("canCopy") != "no" or code.get("canDelete") != "no"
    if code.get("canReorder") in _FIXED and is_free:
        yield Breach(code, f"<{code.name}> has canReorder without canCopy and canDelete “no”")
    yield from _sub_type(code)
    if code.name == "pc":
        for name in _PAIRED_ATTRIBUTES:
            if (f"{name}Start" in code.attributes) != (f"{name}End" in code.attributes):
                yield Breach(code, f"<pc> has only one of {name}Start and {name}End")


def _sub_type(code: Element) -> Breaches:
    sub_type, kind = code.get("subType"), code.get("type")
    if sub_type and not kind:
        yield Breach(code, f"<{code.name}> has a subType but no type")
    elif sub_type.startswith("xlf:") and _STANDARD_SUB_TYPES.get(sub_type) != kind:
        yield Breach(code, f"<{code.name}> has subType=“{sub_type}” with type=“{kind}”")


def _data(code: Element, ids: Container[str]) -> Breaches:
    for name in ("dataRef", "dataRefStart", "dataRefEnd"):
        if name in code.attributes and code.get(name) not in ids:
            yield Breach(code, f"{name}=“{code.get(name)}” refers to no <data> of the unit")


def _copy(code: Element, bases: Mapping[str, Element]) -> Breaches:
    reference = code.get("copyOf")
    if "copyOf" not in code.attributes:
        return
    base = bases.get(reference)
    if base is None or base is code:
        yield Breach(code, f"copyOf=“{reference}” refers to no code of the unit")
    elif base.name != code.name:
        yield Breach(code, f"copyOf=“{reference}” refers to another kind of code")
    elif base.get("canCopy") == "no":
        yield Breach(code, f"copyOf=“{reference}” refers to a code that cannot be copied")
    elif any(name.startswith("dataRef") for each in (base, code) for name in each.attributes):
        yield Breach(code, "copyOf is for codes without original data only")


def _sub_flows(code: Element, units: Container[str]) -> Breaches:
    for name in ("subFlows", "subFlowsStart", "subFlowsEnd"):
        for reference in code.get(name).split():
            if reference not in units:
                yield Breach(code, f"{name} refers to “{reference}”, which is no unit")


def _annotation(mark: Element) -> Breaches:
    kind = mark.get("type", "generic")
    has_value, has_ref = "value" in mark.attributes, "ref" in mark.attributes
    if kind == "comment" and has_value == has_ref:
        yield Breach(mark, f"<{mark.name}> is a comment and has not one of value and ref")
    if kind == "mtc:match" and has_ref:
        yield Breach(mark, f"<{mark.name}> of the type mtc:match has a ref")
    if kind.startswith("xlf:"):
        yield Breach(mark, f"<{mark.name}> has type=“{kind}”; xlf: is reserved")
    says_more = any(apart(name)[0] for name in mark.attributes)
    if kind == "generic" and "translate" not in mark.attributes and not says_more:
        yield Breach(mark, f"<{mark.name}> says nothing: it has no translate")


# Editing hints


def _sequences(source: _Side, target: _Side, parts: Sequence[Element]) -> Breaches:
    before = dict(_predecessors(source))
    for side in (source, target):
        yield from _unbegun(side)
    present = {_key(code) for code in target.codes}
    for key, predecessor in _predecessors(target):
        code, wanted = predecessor.code, before.get(key)
        is_bound = code.get("canReorder") == "no" and wanted is not None and wanted.key in present
        if is_bound and wanted is not None and predecessor.key != wanted.key:
            yield Breach(code, f"<{code.name}> “{key}” has left its sequence in <target>")
    yield from _deleted(parts, present)


@dataclass(frozen=True, slots=True)
class _Predecessor:
    """A code, and the key and the hint of the code right before it in the unit."""

    code: Element
    key: str
    hint: str


def _predecessors(side: _Side) -> Iterator[tuple[str, _Predecessor]]:
    key, hint = "", ""
    for code in side.codes:
        yield _key(code), _Predecessor(code, key, hint)
        key, hint = _key(code), code.get("canReorder", "yes")


def _unbegun(side: _Side) -> Breaches:
    for _, each in _predecessors(side) if side.is_whole else ():
        if each.code.get("canReorder") == "no" and each.hint not in _FIXED:
            name = each.code.name
            yield Breach(each.code, f"<{name}> has canReorder=“no” but follows no “firstNo”")


def _deleted(parts: Iterable[Element], present: set[str]) -> Breaches:
    for part in parts:
        source, target = part.child("source"), part.child("target")
        if source is not None and target is not None:
            for code in core(source, *_CODES):
                if code.get("canDelete") == "no" and _key(code) not in present:
                    yield Breach(target, f"<{code.name}> “{_key(code)}” is missing in <target>")


def _key(code: Element) -> str:
    """Return what source and target share of a code."""
    return f"/{code.get('startRef')}" if "startRef" in code.attributes else code.get("id")
