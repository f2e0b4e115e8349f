"""Rules of the modules: candidates, glossary, metadata, resources, styles, sizes, validation."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain

from workbench.formats.xliff.tree import LANG, Element, apart, named
from workbench.formats.xliff.validity.breach import (
    CHANGES,
    CORE,
    FORMAT_STYLE,
    GLOSSARY,
    MATCHES,
    METADATA,
    RESOURCES,
    SIZES,
    VALIDATION,
    Breach,
    Breaches,
    attributes_in,
    container,
    twice,
    within,
)
from workbench.formats.xliff.validity.shapes import shape_of
from workbench.formats.xliff.validity.values import is_integer, is_moment, is_restriction

_PRESENT = ("isPresent", "isNotPresent", "startsWith", "endsWith")
_RESTRICTIONS = ("sizeRestriction", "storageRestriction")
_ISOLATED_ONLY = {FORMAT_STYLE: ("fs", "subFs"), SIZES: ("sizeInfo", "sizeInfoRef", "equivStorage")}
_STANDARD = "xliff:"
_PROFILES: Mapping[str, frozenset[str]] = {
    "generalProfile": frozenset({"xliff:codepoints"}),
    "storageProfile": frozenset({"xliff:utf8", "xliff:utf16", "xliff:utf32"}),
}
# By an attribute of sizes, the elements that cannot have it.
_UNSIZED: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(_RESTRICTIONS, frozenset({"ph", "ec"})),
    "equivStorage": frozenset({"file", "group", "unit", "mrk", "sm"}),
}

# Where the parts of modules may stand, each once.
_HOMES: Mapping[tuple[str, str], tuple[str, ...]] = {
    (MATCHES, "matches"): ("unit",),
    (GLOSSARY, "glossary"): ("unit",),
    (METADATA, "metadata"): ("file", "group", "unit", "match", "glossEntry"),
    (RESOURCES, "resourceData"): ("file", "group", "unit"),
    (SIZES, "profiles"): ("file",),
    (SIZES, "data"): ("file", "group", "unit"),
    (VALIDATION, "validation"): ("file", "group", "unit"),
}

_SEVERAL = frozenset({(SIZES, "data")})


def modular(root: Element) -> Breaches:
    """Yield what breaks a module's rules."""
    sizes = _Sizes()
    revised: dict[Element, list[Element]] = {}
    for each in root.below():
        holder = container(each) if each.name == "revisions" and each.space in CHANGES else None
        if holder is not None:
            revised.setdefault(holder, []).append(each)
        rule = _RULES.get((each.space, each.name))
        if rule is not None:
            yield from rule(each)
        if (each.space, each.name) in _HOMES:
            yield from _home(each)
        if each.space == CORE:
            yield from _styled(each)
            yield from _sized(each, sizes)
    for holder, several in revised.items():
        yield from _revised(holder, several)


def _home(element: Element) -> Breaches:
    parent, kind = element.parent, (element.space, element.name)
    if parent is None or parent.name not in _HOMES[kind]:
        yield Breach(element, f"<{element.name}> cannot stand there")
    elif kind not in _SEVERAL and parent.child(element.name, element.space) is not element:
        yield Breach(element, f"there are two <{element.name}> in <{parent.name}>")


# Translation candidates, glossary, metadata


def _matches(matches: Element) -> Breaches:
    yield from twice(matches.children())


def _match(match: Element) -> Breaches:
    if LANG in match.attributes:
        yield Breach(match, "<match> cannot have the attribute xml:lang")
    if match.get("subType") and not match.get("type"):
        yield Breach(match, "<match> has a subType but no type")
    if match.get("subType").startswith("xlf:"):
        yield Breach(match, f"<match> has subType=“{match.get('subType')}”; xlf: is reserved")
    source, target = match.child("source", CORE), match.child("target", CORE)
    yield from _language(source, "srcLang")
    if match.get("reference") != "yes":
        yield from _language(target, "trgLang")


def _language(element: Element | None, name: str) -> Breaches:
    if element is None or LANG not in element.attributes:
        return
    root = list(element.up())[-1]
    if element.get(LANG).lower() != root.get(name).lower():
        yield Breach(element, f"<{element.name}> is in “{element.get(LANG)}”, not in the {name}")


def _glossary(glossary: Element) -> Breaches:
    entries = (each for each in glossary.below() if each.space == GLOSSARY)
    yield from twice(each for each in entries if each.name in {"glossEntry", "translation"})


def _entry(entry: Element) -> Breaches:
    if entry.child("translation") is None and entry.child("definition") is None:
        yield Breach(entry, "<glossEntry> has neither a translation nor a definition")


def _metadata(metadata: Element) -> Breaches:
    groups = (each for each in metadata.below() if each.name == "metaGroup")
    yield from twice(chain([metadata], groups))


# Resources


def _resources(resources: Element) -> Breaches:
    yield from twice(resources.children())


def _resource(item: Element) -> Breaches:
    source, target = item.child("source"), item.child("target")
    if not any(True for _ in item.children()):
        yield Breach(item, "<resourceItem> has no source, target or reference")
    empty = [each for each in (source, target) if each is None or not list(each.children())]
    if empty and "mimeType" not in item.attributes:
        yield Breach(item, "<resourceItem> has no content and no mimeType")
    for each in (source, target):
        if each is not None and ("href" in each.attributes) == bool(list(each.children())):
            yield Breach(each, f"<{each.name}> has not one of content and href")
    yield from _language(source, "srcLang")


# Styles


def _styled(element: Element) -> Breaches:
    values = attributes_in(element, FORMAT_STYLE)
    if "subFs" in values and "fs" not in values:
        yield Breach(element, f"<{element.name}> has a subFs but no fs")
    if "subFs" in values and "," not in values["subFs"]:
        yield Breach(element, f"<{element.name}> has subFs=“{values['subFs']}”")
    if element.name == "ec" and element.get("isolated") != "yes":
        for space, names in _ISOLATED_ONLY.items():
            for name in names:
                if named(space, name) in element.attributes:
                    yield Breach(element, f"<ec> has {name} but is not isolated")


# Sizes


def _sized(element: Element, sizes: "_Sizes") -> Breaches:
    values = attributes_in(element, SIZES)
    if not values:
        return
    if "sizeInfo" in values and "sizeInfoRef" in values:
        yield Breach(element, f"<{element.name}> has both sizeInfo and sizeInfoRef")
    for name in sorted(values):
        if element.name in _UNSIZED.get(name, ()):
            yield Breach(element, f"<{element.name}> cannot have the attribute {name}")
    general, storage = sizes.profiles(element)
    for name, profile in zip(_RESTRICTIONS, (general, storage), strict=True):
        if name in values and profile.startswith(_STANDARD) and not is_restriction(values[name]):
            yield Breach(element, f"<{element.name}> has {name}=“{values[name]}”")
    counts = general == f"{_STANDARD}codepoints"
    if counts and "sizeInfo" in values and not is_integer(values["sizeInfo"]):
        yield Breach(element, f"<{element.name}> has sizeInfo=“{values['sizeInfo']}”")
    if "sizeInfoRef" in values and values["sizeInfoRef"] not in sizes.data(element):
        yield Breach(element, f"sizeInfoRef=“{values['sizeInfoRef']}” names no data of sizes")


def _profiles(profiles: Element) -> Breaches:
    for name, known in _PROFILES.items():
        value = profiles.get(name)
        if value.startswith(_STANDARD) and value not in known:
            yield Breach(profiles, f"<profiles> has {name}=“{value}”; xliff: is reserved")


class _Sizes:
    """What is declared of sizes around an element; each element's children are seen once."""

    def __init__(self) -> None:
        self._profiles: dict[Element, tuple[str, str]] = {}
        self._data: dict[Element, frozenset[str]] = {}

    def profiles(self, element: Element) -> tuple[str, str]:
        """Return the profiles in force for an element; where none is named nothing is known."""
        file = element if element.name == "file" else within(element, "file")
        if file is None:
            return "", ""
        if file not in self._profiles:
            found = file.child("profiles", SIZES)
            names = ("generalProfile", "storageProfile")
            general, storage = (found.get(name) if found else "" for name in names)
            self._profiles[file] = general, storage
        return self._profiles[file]

    def data(self, element: Element) -> frozenset[str]:
        """Return the ids of data that stand beside an element or one around it."""
        return frozenset().union(*map(self._beside, element.up()))

    def _beside(self, parent: Element) -> frozenset[str]:
        if parent not in self._data:
            tables = (each for each in parent.children() if each.space == SIZES)
            self._data[parent] = frozenset(
                found.get("id") for each in tables if each.name == "data" for found in each.below()
            )
        return self._data[parent]


# Validation and changes


def _rule(rule: Element) -> Breaches:
    present = [name for name in _PRESENT if name in rule.attributes]
    custom = [name for name in rule.attributes if apart(name)[0]]
    if len(present) + bool(custom) != 1:
        yield Breach(rule, "<rule> has not exactly one thing to look for")
    if "occurs" in rule.attributes and "isPresent" not in present and not custom:
        yield Breach(rule, "<rule> has occurs without isPresent")
    if rule.get("existsInSource") == "yes" and present == ["isNotPresent"]:
        yield Breach(rule, "<rule> has existsInSource with isNotPresent")
    if "existsInSource" in rule.attributes and not present:
        yield Breach(rule, "<rule> has existsInSource but nothing to look for")
    holder = container(rule)
    if rule.get("disabled") == "yes" and holder is not None and holder.name == "file":
        yield Breach(rule, "<rule> is disabled at the level of the file")


def _revised(holder: Element, several: Iterable[Element]) -> Breaches:
    """Yield what is wrong with the revisions of what is in one unit, group or file."""
    by_name: dict[str, list[Element]] = {holder.name: [holder]}
    for each in holder.below():
        by_name.setdefault(each.name, []).append(each)
    ids = {each.get("id") for alike in by_name.values() for each in alike}
    for revisions in several:
        yield from _revisions(revisions, ids, by_name.get(revisions.get("appliesTo"), []))


def _revisions(revisions: Element, ids: set[str], found: Sequence[Element]) -> Breaches:
    name, reference = revisions.get("appliesTo"), revisions.get("ref")
    if not found:
        yield Breach(revisions, f"<revisions> is about “{name}”, of which there is none there")
    alike = [each for each in found if "id" in each.attributes]
    if reference and reference not in ids:
        yield Breach(revisions, f"<revisions> refers to “{reference}”, which is no id there")
    if not reference and len(alike) > 1:
        yield Breach(revisions, f"<revisions> does not say which <{name}> it is about")
    versions = {each.get("version") for each in revisions.children()}
    current = revisions.get("currentVersion")
    if current and current not in versions:
        yield Breach(revisions, f"<revisions> has no version “{current}”")
    about = [each for each in alike if reference == each.get("id")] if reference else found
    if about:
        yield from _properties(revisions, about)


def _properties(revisions: Element, alike: Sequence[Element]) -> Breaches:
    """Yield the properties that no such element has; a property may be one that was taken away."""
    about = alike[0]
    shape = shape_of(about)
    written = {apart(name)[1] for each in alike for name in each.attributes}
    known = {"content", *written, *(map(_local, shape.attributes) if shape else ())}
    for item in revisions.below():
        if item.name == "item" and item.get("property") not in known:
            yield Breach(item, f"<{about.name}> has no attribute “{item.get('property')}”")


def _local(name: str) -> str:
    return apart(name)[1]


def _revision(revision: Element) -> Breaches:
    if "datetime" in revision.attributes and not is_moment(revision.get("datetime")):
        yield Breach(revision, f"<revision> has datetime=“{revision.get('datetime')}”")
    seen: set[str] = set()
    for item in revision.children():
        if item.get("property") in seen:
            yield Breach(item, f"<revision> has the property “{item.get('property')}” twice")
        seen.add(item.get("property"))


_RULES: Mapping[tuple[str, str], Callable[[Element], Breaches]] = {
    (MATCHES, "matches"): _matches,
    (MATCHES, "match"): _match,
    (GLOSSARY, "glossary"): _glossary,
    (GLOSSARY, "glossEntry"): _entry,
    (METADATA, "metadata"): _metadata,
    (RESOURCES, "resourceData"): _resources,
    (RESOURCES, "resourceItem"): _resource,
    (SIZES, "profiles"): _profiles,
    (VALIDATION, "rule"): _rule,
    **{(space, "revision"): _revision for space in CHANGES},
}
