"""Rules on references: fragment identifiers (XLIFF 2.1 §3) and what they have to name."""

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
from workbench.text.patterns import compiled

_SELECTOR = compiled(r"(?:([^=/]+)=)?([^=/]+)")
_CONTAINERS = {"f": "file", "g": "group", "u": "unit"}
_OTHERS = {"n": "note", "d": "data"}
_NAMES = {**_CONTAINERS, **_OTHERS}
_XML_ID = named(XML, "id")
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
    places = _Places(root)
    for mark in core(root, "mrk", "sm"):
        if "ref" in mark.attributes:
            yield from _reference(places, mark)
    for each in root.below():
        is_match = each.space == MATCHES and each.name == "match"
        if is_match and "ref" in each.attributes:
            yield from _match(places, each)
        if each.space == GLOSSARY and each.name in {"glossEntry", "translation"}:
            yield from _glossary(places, each)


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


def _reference(places: "_Places", mark: Element) -> Breaches:
    reference, kind = mark.get("ref"), mark.get("type")
    if not reference.startswith("#"):
        if kind == "comment":
            yield Breach(mark, f"the comment's ref=“{reference}” is no reference to a note")
        return
    found = selectors(reference[1:])
    if found is None:
        yield Breach(mark, f"ref=“{reference}” is no fragment identifier")
        return
    named_element = places.resolved(mark, found)
    if kind == "comment" and not _is_note_of(named_element, within(mark, "unit")):
        yield Breach(mark, f"the comment's ref=“{reference}” names no note of its unit")
    elif named_element is None and _is_known(found):
        yield Breach(mark, f"ref=“{reference}” names nothing")


def _is_note_of(element: Element | None, unit: Element | None) -> bool:
    return element is not None and element.name == "note" and within(element, "unit") is unit


def _is_known(found: tuple[Selector, ...]) -> bool:
    """Return whether the last part is not in a vocabulary of which nothing is known here."""
    return found[-1].prefix in {*_CONTAINERS, *_OTHERS, "t", "", *_MODULES}


def _match(places: "_Places", match: Element) -> Breaches:
    reference = match.get("ref")
    found = selectors(reference[1:]) if reference.startswith("#") else None
    if found is None:
        yield Breach(match, f"the match's ref=“{reference}” is no fragment identifier")
        return
    named_element = places.resolved(match, found)
    if named_element is None or named_element.name not in {*_SEGMENTED, "unit"}:
        yield Breach(match, f"the match's ref=“{reference}” names no text of its unit")


def _glossary(places: "_Places", entry: Element) -> Breaches:
    reference = entry.get("ref")
    if not reference.startswith("#"):
        return
    found = selectors(reference[1:])
    if found is None or places.resolved(entry, found) is None:
        yield Breach(entry, f"the entry's ref=“{reference}” names no text of its unit")


class _Places:
    """Finds what references name; each container is gone through once, however many there are."""

    def __init__(self, root: Element) -> None:
        self._root = root
        self._tables: dict[Element, Mapping[tuple[str, str], Element]] = {}

    def resolved(self, place: Element, found: tuple[Selector, ...]) -> Element | None:
        """Return what a reference names, from where it stands; `None` if nothing."""
        holder: Element | None = None
        for selector in found:
            if selector.prefix in _CONTAINERS:
                around = holder or self._around(place, selector.prefix)
                holder = self._table(around).get((selector.prefix, selector.identity))
                if holder is None:
                    return None
        last = found[-1]
        if last.prefix in _CONTAINERS:
            return holder
        holder = holder or _nearest(place, last.prefix)
        return self._table(holder).get((last.prefix, last.identity)) if holder else None

    def _around(self, place: Element, prefix: str) -> Element:
        return self._root if prefix == "f" else within(place, "file") or self._root

    def _table(self, holder: Element) -> Mapping[tuple[str, str], Element]:
        if holder not in self._tables:
            table: dict[tuple[str, str], Element] = {}
            for each in holder.below():
                for identity in _ids(each):
                    for prefix in _prefixes(each):
                        table.setdefault((prefix, identity), each)
            self._tables[holder] = table
        return self._tables[holder]


def _nearest(place: Element, prefix: str) -> Element | None:
    """Return the container that a reference without one is relative to."""
    if prefix == "n" or prefix in _MODULES:
        holders = ("unit", "group", "file")
        return next((each for each in place.up() if each.name in holders), None)
    return within(place, "unit")


def _ids(element: Element) -> Iterator[str]:
    for name in ("id", _XML_ID):
        if name in element.attributes:
            yield element.attributes[name]


def _prefixes(element: Element) -> Iterator[str]:
    """Yield the prefixes that an element is referred to with."""
    if element.space != CORE:
        yield from (prefix for prefix, space in _MODULES.items() if space == element.space)
    elif element.name in _SEGMENTED:
        yield "t" if _is_in_target(element) else ""
    else:
        yield from (prefix for prefix, name in _NAMES.items() if name == element.name)


def _is_in_target(element: Element) -> bool:
    return within(element, "target") is not None
