"""Rules on references: fragment identifiers (XLIFF 2.1 §3) and what they have to name."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from workbench.formats.xliff.tree import XML, Element, named
from workbench.formats.xliff.validity.breach import (
    CHANGES,
    CORE,
    GLOSSARY,
    ITS,
    MATCHES,
    METADATA,
    RESOURCES,
    SIZES,
    VALIDATION,
    Breach,
    Breaches,
    core,
    within,
)

_SELECTOR = re.compile(r"(?:([^=/]+)=)?([^=/]+)")
_CONTAINERS = {"f": "file", "g": "group", "u": "unit"}
_OTHERS = {"n": "note", "d": "data"}
_MODULES: Mapping[str, str] = {
    "gls": GLOSSARY,
    "mtc": MATCHES,
    "res": RESOURCES,
    "mda": METADATA,
    "slr": SIZES,
    "val": VALIDATION,
    "its": ITS,
    "ctr": CHANGES[0],
}
_ORDER = "fgu"
_SEGMENTED = ("segment", "ignorable", "ph", "pc", "sc", "ec", "mrk", "sm")


@dataclass(frozen=True, slots=True)
class Selector:
    """A part of a fragment identifier; the prefix of an inline element's or segment's is ""."""

    prefix: str
    identity: str


def referential(root: Element) -> Breaches:
    """Yield references inside the document that are wrong or name nothing."""
    for mark in core(root, "mrk", "sm"):
        if "ref" in mark.attributes:
            yield from _reference(root, mark)
    for each in root.below():
        is_match = each.space == MATCHES and each.name == "match"
        if is_match and "ref" in each.attributes:
            yield from _match(root, each)
        if each.space == GLOSSARY and each.name in {"glossEntry", "translation"}:
            yield from _glossary(root, each)


def selectors(fragment: str) -> tuple[Selector, ...] | None:
    """Return the parts of a fragment identifier, without its `#`; `None` if it is none."""
    found = []
    for part in fragment.removeprefix("/").split("/"):
        match = _SELECTOR.fullmatch(part)
        if match is None:
            return None
        found.append(Selector(match[1] or "", match[2]))
    return tuple(found) if _is_well_ordered(found, is_absolute=fragment[:1] == "/") else None


def _is_well_ordered(found: list[Selector], *, is_absolute: bool) -> bool:
    """Containers come first, from the outer to the inner, each once; one other may be last."""
    prefixes = [selector.prefix for selector in found]
    holders = [prefix for prefix in prefixes if prefix in _CONTAINERS]
    leaves = [prefix for prefix in prefixes if prefix not in _CONTAINERS]
    is_ordered = holders == sorted(set(holders), key=_ORDER.index)
    is_last = not leaves or prefixes[-1] == leaves[0]
    return is_ordered and len(leaves) <= 1 and is_last and (not is_absolute or holders[:1] == ["f"])


def _reference(root: Element, mark: Element) -> Breaches:
    reference, kind = mark.get("ref"), mark.get("type")
    if not reference.startswith("#"):
        if kind == "comment":
            yield Breach(mark, f"the comment's ref=“{reference}” is no reference to a note")
        return
    found = selectors(reference[1:])
    if found is None:
        yield Breach(mark, f"ref=“{reference}” is no fragment identifier")
        return
    named_element = resolved(root, mark, found)
    if kind == "comment" and not _is_note_of(named_element, within(mark, "unit")):
        yield Breach(mark, f"the comment's ref=“{reference}” names no note of its unit")
    elif named_element is None and _is_known(found):
        yield Breach(mark, f"ref=“{reference}” names nothing")


def _is_note_of(element: Element | None, unit: Element | None) -> bool:
    return element is not None and element.name == "note" and within(element, "unit") is unit


def _is_known(found: tuple[Selector, ...]) -> bool:
    """Return whether the last part is not in a vocabulary of which nothing is known here."""
    return found[-1].prefix in {*_CONTAINERS, *_OTHERS, "t", "", *_MODULES}


def _match(root: Element, match: Element) -> Breaches:
    reference = match.get("ref")
    found = selectors(reference[1:]) if reference.startswith("#") else None
    if found is None:
        yield Breach(match, f"the match's ref=“{reference}” is no fragment identifier")
        return
    named_element = resolved(root, match, found)
    if named_element is None or named_element.name not in {*_SEGMENTED, "unit"}:
        yield Breach(match, f"the match's ref=“{reference}” names no text of its unit")


def _glossary(root: Element, entry: Element) -> Breaches:
    reference = entry.get("ref")
    if not reference.startswith("#"):
        return
    found = selectors(reference[1:])
    if found is None or resolved(root, entry, found) is None:
        yield Breach(entry, f"the entry's ref=“{reference}” names no text of its unit")


def resolved(root: Element, place: Element, found: tuple[Selector, ...]) -> Element | None:
    """Return what a reference names, from where it stands; `None` if nothing."""
    holder: Element | None = None
    for selector in found:
        if selector.prefix in _CONTAINERS:
            around = holder or _around(root, place, selector.prefix)
            holder = _inside(around, _CONTAINERS[selector.prefix], selector.identity)
            if holder is None:
                return None
    last = found[-1]
    if last.prefix in _CONTAINERS:
        return holder
    holder = holder or _nearest(place, last.prefix)
    return next(_named(holder, last), None) if holder is not None else None


def _around(root: Element, place: Element, prefix: str) -> Element:
    return root if prefix == "f" else within(place, "file") or root


def _inside(holder: Element, name: str, identity: str) -> Element | None:
    return next((each for each in core(holder, name) if each.get("id") == identity), None)


def _nearest(place: Element, prefix: str) -> Element | None:
    """Return the container that a reference without one is relative to."""
    if prefix == "n" or prefix in _MODULES:
        holders = ("unit", "group", "file")
        return next((each for each in place.up() if each.name in holders), None)
    return within(place, "unit")


def _named(holder: Element, selector: Selector) -> Iterator[Element]:
    identity, prefix = selector.identity, selector.prefix
    if prefix in _OTHERS:
        candidates = core(holder, _OTHERS[prefix])
    elif prefix in {"", "t"}:
        side = "target" if prefix else "source"
        candidates = (each for each in core(holder, *_SEGMENTED) if _is_on(each, side))
    else:
        space = _MODULES.get(prefix)
        candidates = (each for each in holder.below() if space in {None, each.space})
    xml_id = named(XML, "id")
    return (each for each in candidates if identity in {each.get("id"), each.get(xml_id)})


def _is_on(element: Element, side: str) -> bool:
    if element.name in {"segment", "ignorable"}:
        return side == "source"
    holders = (each for each in element.up() if each.space == CORE)
    return next((each.name for each in holders if each.name in {"source", "target"}), "") == side
