"""Rules on files, groups, units and segments: identity, languages, order, states, notes."""

from collections.abc import Iterator
from itertools import chain

from workbench.formats.xliff.tree import LANG, Element, named
from workbench.formats.xliff.tree import XML as XML_SPACE
from workbench.formats.xliff.validity.breach import (
    CORE,
    ITS,
    Breach,
    Breaches,
    twice,
)

_TEXTS = ("segment", "ignorable")
_MODULES = "urn:oasis:names:tc:xliff:"


def structural(root: Element) -> Breaches:
    """Yield what breaks the rules on structure."""
    yield from twice(each for each in root.children() if each.name == "file")
    for file in root.children():
        yield from _file(root, file)


def _file(root: Element, file: Element) -> Breaches:
    by_name: dict[str, list[Element]] = {}
    for each in file.below():
        if each.space == CORE:
            by_name.setdefault(each.name, []).append(each)
    groups, units = by_name.get("group", []), by_name.get("unit", [])
    yield from twice(iter(groups))
    yield from twice(iter(units))
    yield from _skeleton(file)
    for text in (*by_name.get("source", ()), *by_name.get("target", ())):
        yield from _language(root, text)
    for holder in (file, *groups, *units):
        yield from _extension_ids(holder)
    for table in (*by_name.get("notes", ()), *by_name.get("originalData", ())):
        yield from twice(table.children())
    for holder in (*groups, *units):
        if holder.get("type").startswith("xlf:"):
            kind = holder.get("type")
            yield Breach(holder, f"<{holder.name}> has type=“{kind}”; xlf: is reserved")
    for unit in units:
        yield from _unit(unit)


def _skeleton(file: Element) -> Breaches:
    skeleton = file.child("skeleton")
    if skeleton is not None:
        if not skeleton.get("href") and not skeleton.content:
            yield Breach(skeleton, "<skeleton> is empty and has no href")
        if "href" in skeleton.attributes and skeleton.content:
            yield Breach(skeleton, "<skeleton> has both content and an href")


def _language(root: Element, text: Element) -> Breaches:
    source, target = root.get("srcLang"), root.get("trgLang")
    if text.parent is None or text.parent.name not in _TEXTS:
        return
    wanted = source if text.name == "source" else target
    if text.name == "target" and not target:
        yield Breach(text, "there is a <target>, but <xliff> has no trgLang")
    tag = text.inherited(LANG)
    if tag and tag.lower() != wanted.lower():
        yield Breach(text, f"<{text.name}> is in “{tag}”, not in “{wanted}” as <xliff> says")


def _extension_ids(holder: Element) -> Breaches:
    """Ids of extensions are unique in the file, group or unit around, for each namespace."""
    by_space: dict[str, list[Element]] = {}
    for top in holder.children():
        if top.space != CORE:
            for each in chain([top], top.below()):
                if not each.space.startswith(_MODULES) and each.space != ITS:
                    by_space.setdefault(each.space, []).append(each)
    for elements in by_space.values():
        yield from twice(iter(elements))
        yield from twice(iter(elements), named(XML_SPACE, "id"))


def _unit(unit: Element) -> Breaches:
    parts = [each for each in unit.children() if each.name in _TEXTS and each.space == CORE]
    if all(part.name != "segment" for part in parts):
        yield Breach(unit, "<unit> has no <segment>")
    for part in parts:
        yield from _state(part)
    yield from _order(parts)


def _state(part: Element) -> Breaches:
    if "subState" in part.attributes and "state" not in part.attributes:
        yield Breach(part, "<segment> has a subState but no state")
    if part.get("subState").startswith("xlf:"):
        yield Breach(part, f"<segment> has subState=“{part.get('subState')}”; xlf: is reserved")
    if part.get("state", "initial") != "initial" and part.child("target") is None:
        yield Breach(part, f"<segment> is {part.get('state')} but has no <target>")


def _order(parts: list[Element]) -> Breaches:
    """Explicit orders are of other segments that have one, each once (§4.7.5, "order")."""
    explicit: dict[int, Element] = {}
    places: set[int] = set()
    for place, part in enumerate(parts, 1):
        target = part.child("target")
        if target is not None and target.get("order").isdecimal():
            order = int(target.get("order"))
            places.add(place)
            if order > len(parts):
                yield Breach(target, f"<target> has order=“{order}” of {len(parts)}")
            elif order in explicit:
                yield Breach(target, f"two <target> have order=“{order}”")
            explicit[order] = target
    for order, target in explicit.items():
        if order not in places:
            yield Breach(target, f"order=“{order}” is the place of another <target>")


def targets_in_order(unit: Element) -> Iterator[Element]:
    """Yield the targets of a unit in the order of the translation."""
    parts = (each for each in unit.children() if each.name in _TEXTS and each.space == CORE)
    found = []
    for place, part in enumerate(parts, 1):
        target = part.child("target")
        if target is not None:
            order = target.get("order")
            found.append((int(order) if order.isdecimal() else place, target))
    return (target for _, target in sorted(found, key=lambda each: each[0]))


def sources_in_order(unit: Element) -> Iterator[Element]:
    """Yield the sources of a unit."""
    parts = (each for each in unit.children() if each.name in _TEXTS and each.space == CORE)
    return (source for part in parts if (source := part.child("source")) is not None)
