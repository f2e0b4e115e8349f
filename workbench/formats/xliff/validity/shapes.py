"""Which elements and attributes stand where: XLIFF 2.1's content models, as tables.

A table names an element, its attributes with the kinds of their values (`!` for one that is
required), and what is inside it in order (`?` at most one, `*` any number, `+` at least one);
`other` is an element of another namespace.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from workbench.formats.xliff.tree import LANG, SPACE, XML, Element, apart, named
from workbench.formats.xliff.validity.breach import (
    CHANGES,
    CORE,
    FORMAT_STYLE,
    GLOSSARY,
    ITS,
    ITSM,
    MATCHES,
    METADATA,
    RESOURCES,
    SIZES,
    VALIDATION,
    Breach,
    Breaches,
)
from workbench.formats.xliff.validity.values import KINDS

_INLINE = "cp|ph|pc|sc|ec|mrk|sm|em*"
_HINTS = "canCopy:yesno canDelete:yesno canReorder:reorder copyOf:nmtoken subType:own type:code"
_CODE = f"id!:nmtoken disp:text equiv:text dataRef:nmtoken subFlows:nmtokens {_HINTS}"
_STRUCTURE = "canResegment:yesno translate:yesno srcDir:direction trgDir:direction xml:space:space"
_MARK = "id!:nmtoken translate:yesno type:annotation ref:uri value:text"

_ANY = "any"
_MODULES = "modules"
_NONE = "none"


@dataclass(frozen=True, slots=True)
class _Slot:
    """A place in an element's content: which names may stand there, and how many."""

    names: frozenset[str]
    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Shape:
    """What an element may have: attributes by name, content in order, text, foreign attributes."""

    attributes: Mapping[str, str]
    required: frozenset[str]
    slots: tuple[_Slot, ...]
    has_text: bool
    foreign: str


# Stands for "any number": no file has as many elements.
_MANY = 1_000_000_000


def _shape(attributes: str, content: str, foreign: str = _ANY, *, text: bool = False) -> Shape:
    kinds, required = {}, set()
    for word in attributes.split():
        written, _, kind = word.rpartition(":")
        name = {"xml:space": SPACE, "xml:lang": LANG, "xml:id": named(XML, "id")}.get(
            written.rstrip("!"), written.rstrip("!")
        )
        kinds[name] = kind
        if written.endswith("!"):
            required.add(name)
    slots = tuple(map(_slot, content.split()))
    return Shape(kinds, frozenset(required), slots, text, foreign)


def _slot(word: str) -> _Slot:
    least, most = {"?": (0, 1), "*": (0, _MANY), "+": (1, _MANY)}.get(word[-1], (1, 1))
    return _Slot(frozenset(word.rstrip("?*+").split("|")), least, most)


_CORE_SHAPES: Mapping[str, Shape] = {
    "xliff": _shape("version!:version srcLang!:language trgLang:language xml:space:space", "file+"),
    "file": _shape(
        f"id!:nmtoken original:text {_STRUCTURE}", "skeleton? other* notes? unit|group+"
    ),
    "skeleton": _shape("href:text", "other*", _NONE, text=True),
    "group": _shape(f"id!:nmtoken name:text type:own {_STRUCTURE}", "other* notes? unit|group*"),
    "unit": _shape(
        f"id!:nmtoken name:text type:own {_STRUCTURE}",
        "other* notes? originalData? segment|ignorable+",
    ),
    "segment": _shape(
        "id:nmtoken canResegment:yesno state:state subState:own", "source target?", _NONE
    ),
    "ignorable": _shape("id:nmtoken", "source target?", _NONE),
    "notes": _shape("", "note+", _NONE),
    "note": _shape("id:nmtoken appliesTo:side category:text priority:priority", "", text=True),
    "originalData": _shape("", "data+", _NONE),
    "data": _shape("id!:nmtoken dir:direction xml:space:preserve", "cp*", _NONE, text=True),
    "source": _shape("xml:lang:language xml:space:space", _INLINE, _NONE, text=True),
    "target": _shape("xml:lang:language xml:space:space order:positive", _INLINE, _NONE, text=True),
    "cp": _shape("hex!:hex", "", _NONE),
    "ph": _shape(_CODE, "", _MODULES),
    "pc": _shape(
        "id!:nmtoken canOverlap:yesno dispEnd:text dispStart:text equivEnd:text equivStart:text "
        "dataRefEnd:nmtoken dataRefStart:nmtoken subFlowsEnd:nmtokens subFlowsStart:nmtokens "
        f"dir:direction {_HINTS}",
        _INLINE,
        _MODULES,
        text=True,
    ),
    "sc": _shape(f"{_CODE} canOverlap:yesno dir:direction isolated:yesno", "", _MODULES),
    "ec": _shape(
        f"{_CODE.replace('id!', 'id')} canOverlap:yesno dir:direction isolated:yesno "
        "startRef:nmtoken",
        "",
        _MODULES,
    ),
    "mrk": _shape(_MARK, _INLINE, text=True),
    "sm": _shape(_MARK, ""),
    "em": _shape("startRef!:nmtoken", "", _NONE),
}

_MODULE_SHAPES: Mapping[tuple[str, str], Shape] = {
    (MATCHES, "matches"): _shape("", "match+", _NONE),
    (MATCHES, "match"): _shape(
        "id:nmtoken matchQuality:percentage matchSuitability:percentage origin:text ref!:uri "
        "reference:yesno similarity:percentage subType:own type:match",
        "mda:metadata? xlf:originalData? xlf:source xlf:target other*",
    ),
    (GLOSSARY, "glossary"): _shape("", "glossEntry+", _NONE),
    (GLOSSARY, "glossEntry"): _shape("id:nmtoken ref:uri", "term translation* definition? other*"),
    (GLOSSARY, "term"): _shape("source:text", "", text=True),
    (GLOSSARY, "translation"): _shape("id:nmtoken ref:uri source:text", "", text=True),
    (GLOSSARY, "definition"): _shape("source:text", "", text=True),
    (METADATA, "metadata"): _shape("id:nmtoken", "metaGroup+", _NONE),
    (METADATA, "metaGroup"): _shape(
        "id:nmtoken category:text appliesTo:metaside", "metaGroup|meta+", _NONE
    ),
    (METADATA, "meta"): _shape("type!:text", "", _NONE, text=True),
    (RESOURCES, "resourceData"): _shape("", "resourceItemRef* resourceItem*", _NONE),
    (RESOURCES, "resourceItemRef"): _shape("id:nmtoken ref!:nmtoken", ""),
    (RESOURCES, "resourceItem"): _shape(
        "id:nmtoken mimeType:text context:yesno", "source? target? reference*"
    ),
    (RESOURCES, "source"): _shape("href:text xml:lang:language", "other*"),
    (RESOURCES, "target"): _shape("href:text xml:lang:language", "other*"),
    (RESOURCES, "reference"): _shape("href!:text xml:lang:language", ""),
    (SIZES, "profiles"): _shape("generalProfile:text storageProfile:text", "normalization? other*"),
    (SIZES, "normalization"): _shape("general:form storage:form", "", _NONE),
    (SIZES, "data"): _shape("profile!:text", "other*"),
    (VALIDATION, "validation"): _shape("", "rule+"),
    (VALIDATION, "rule"): _shape(
        "isPresent:text occurs:positive isNotPresent:text startsWith:text endsWith:text "
        "existsInSource:yesno caseSensitive:yesno normalization:form disabled:yesno",
        "",
    ),
    (ITS, "locQualityIssues"): _shape("xml:id!:nmtoken version:its", "locQualityIssue+", _NONE),
    (ITS, "locQualityIssue"): _shape(
        "version:its locQualityIssueType:issue locQualityIssueComment:text "
        "locQualityIssueSeverity:percentage locQualityIssueProfileRef:uri "
        "locQualityIssueEnabled:yesno",
        "",
        _NONE,
    ),
    (ITS, "provenanceRecords"): _shape("xml:id!:nmtoken version:its", "provenanceRecord+", _NONE),
    (ITS, "provenanceRecord"): _shape(
        "version:its org:text orgRef:uri person:text personRef:uri revOrg:text revOrgRef:uri "
        "revPerson:text revPersonRef:uri revTool:text revToolRef:uri tool:text toolRef:uri",
        "",
        _NONE,
    ),
    **{
        (space, name): shape
        for space in CHANGES
        for name, shape in {
            "changeTrack": _shape("", "revisions+"),
            "revisions": _shape(
                "appliesTo!:nmtoken ref:nmtoken currentVersion:nmtoken", "revision+"
            ),
            "revision": _shape("author:text datetime:text version:nmtoken", "item+"),
            "item": _shape("property!:text", "other*", text=True),
        }.items()
    },
}

_MODULE_ATTRIBUTES: Mapping[str, Mapping[str, str]] = {
    FORMAT_STYLE: {"fs": "fs", "subFs": "text"},
    SIZES: {
        "equivStorage": "integer",
        "sizeInfo": "text",
        "sizeInfoRef": "nmtoken",
        "sizeRestriction": "text",
        "storageRestriction": "text",
    },
    ITS: {
        "version": "its",
        "localeFilterType": "filter",
        "locQualityIssueEnabled": "yesno",
        "locQualityIssueSeverity": "percentage",
        "locQualityIssueType": "issue",
        "locQualityRatingScore": "percentage",
        "locQualityRatingScoreThreshold": "percentage",
        "locQualityRatingVote": "integer",
        "locQualityRatingVoteThreshold": "integer",
        "mtConfidence": "confidence",
        "taConfidence": "confidence",
        "termConfidence": "confidence",
        **dict.fromkeys(
            [
                "allowedCharacters",
                "annotatorsRef",
                "localeFilterList",
                "locQualityIssueComment",
                "org",
                "person",
                "revOrg",
                "revPerson",
                "revTool",
                "taIdent",
                "taSource",
                "tool",
            ],
            "text",
        ),
        **dict.fromkeys(
            [
                "locQualityIssueProfileRef",
                "locQualityIssuesRef",
                "locQualityRatingProfileRef",
                "orgRef",
                "personRef",
                "provenanceRecordsRef",
                "revOrgRef",
                "revPersonRef",
                "revToolRef",
                "taClassRef",
                "taIdentRef",
                "toolRef",
            ],
            "uri",
        ),
    },
    ITSM: {"domains": "text", "lang": "language"},
}
_PREFIXES = {CORE: "xlf", METADATA: "mda"}
_CLOSED = frozenset(space for space, _ in _MODULE_SHAPES)


def shape_of(element: Element) -> Shape | None:
    """Return the shape of an element of the core or a module, `None` for one of an extension."""
    if element.space == CORE:
        return _CORE_SHAPES.get(element.name)
    return _MODULE_SHAPES.get((element.space, element.name))


def misshapen(root: Element) -> Breaches:
    """Yield what stands where it may not, is missing, or has a wrong value, in the file's order."""
    for element in chain([root], root.below()):
        shape = shape_of(element)
        if shape is not None:
            yield from _attributes(element, shape)
            yield from _content(element, shape)
        elif element.space in _CLOSED or element.space == CORE:
            yield Breach(element, f"there is no element <{element.name}> in XLIFF 2.1")


def _attributes(element: Element, shape: Shape) -> Breaches:
    for name in sorted(shape.required - element.attributes.keys()):
        yield Breach(element, f"<{element.name}> needs the attribute {apart(name)[1]}")
    for name, value in element.attributes.items():
        kind = shape.attributes.get(name)
        if kind is None:
            yield from _foreign(element, shape, name, value)
        elif not KINDS[kind](value):
            yield Breach(element, f"<{element.name}> has {apart(name)[1]}=“{value}”")


def _foreign(element: Element, shape: Shape, full_name: str, value: str) -> Breaches:
    space, name = apart(full_name)
    table = _MODULE_ATTRIBUTES.get(space)
    is_module = table is not None or (space == XML and shape.foreign == _ANY)
    if not space or shape.foreign == _NONE or (shape.foreign == _MODULES and not is_module):
        yield Breach(element, f"<{element.name}> cannot have the attribute {name}")
    elif table is not None and name not in table:
        yield Breach(element, f"there is no attribute {name} in that module of XLIFF 2.1")
    elif table is not None and not KINDS[table[name]](value):
        yield Breach(element, f"<{element.name}> has {name}=“{value}”")
    elif full_name == LANG and value and not KINDS["language"](value):
        yield Breach(element, f"<{element.name}> has xml:lang=“{value}”")


def _content(element: Element, shape: Shape) -> Breaches:
    if not shape.has_text:
        texts = (each for each in element.content if isinstance(each, str))
        if any(text.strip() for text in texts):
            yield Breach(element, f"<{element.name}> cannot have text beside its elements")
    yield from _in_order(element, shape.slots, list(element.children()))


def _in_order(element: Element, slots: Sequence[_Slot], children: Sequence[Element]) -> Breaches:
    place = 0
    for slot in slots:
        taken = 0
        while place < len(children) and taken < slot.most and _fits(element, children[place], slot):
            place, taken = place + 1, taken + 1
        if taken < slot.least:
            wanted = " or ".join(f"<{name}>" for name in sorted(slot.names))
            yield Breach(element, f"<{element.name}> lacks {wanted}")
            return
    if place < len(children):
        found = children[place]
        yield Breach(found, f"<{found.name}> cannot stand there in <{element.name}>")


def _fits(parent: Element, child: Element, slot: _Slot) -> bool:
    if child.space == parent.space:
        return child.name in slot.names
    prefixed = f"{_PREFIXES.get(child.space, '')}:{child.name}"
    return prefixed in slot.names or ("other" in slot.names and bool(child.space))
