"""Rules of the ITS module (XLIFF 2.1 §5.9): what its attributes need and exclude."""

from collections.abc import Mapping

from workbench.formats.xliff.tree import XML, Element, named
from workbench.formats.xliff.validity.breach import (
    CORE,
    ITS,
    ITSM,
    Breach,
    Breaches,
    attributes_in,
    twice,
    within,
)

_CATEGORIES = frozenset(
    [
        "allowed-characters",
        "directionality",
        "domain",
        "elements-within-text",
        "external-resource",
        "id-value",
        "language-information",
        "locale-filter",
        "localization-note",
        "localization-quality-issue",
        "localization-quality-rating",
        "mt-confidence",
        "preserve-space",
        "provenance",
        "storage-size",
        "target-pointer",
        "terminology",
        "text-analysis",
        "translate",
    ]
)
_PROVENANCE = frozenset(
    [
        "org",
        "orgRef",
        "person",
        "personRef",
        "revOrg",
        "revOrgRef",
        "revPerson",
        "revPersonRef",
        "revTool",
        "revToolRef",
        "tool",
        "toolRef",
    ]
)
_ISSUE = frozenset(
    [
        "locQualityIssueType",
        "locQualityIssueComment",
        "locQualityIssueSeverity",
        "locQualityIssueProfileRef",
        "locQualityIssueEnabled",
    ]
)

# By an attribute, those that an element cannot have beside it.
_EXCLUDES: Mapping[str, frozenset[str]] = {
    "locQualityIssuesRef": _ISSUE,
    "provenanceRecordsRef": _PROVENANCE,
    "taIdentRef": frozenset({"taSource", "taIdent"}),
    "locQualityRatingScore": frozenset({"locQualityRatingVote"}),
}

# A confidence says nothing without who is that confident (ITS 2.0, "annotatorsRef").
_CONFIDENCES = {
    "mtConfidence": "mt-confidence",
    "taConfidence": "text-analysis",
    "termConfidence": "terminology",
}
_NAMED_ONCE = ("org", "person", "tool", "revOrg", "revPerson", "revTool")

_REFERENCES = {
    "locQualityIssuesRef": "locQualityIssues",
    "provenanceRecordsRef": "provenanceRecords",
}
_TERM_ONLY = frozenset({"termConfidence"})
_OF_STRUCTURE = frozenset({"version", "annotatorsRef"})
_THRESHOLDS = {
    "locQualityRatingScoreThreshold": "locQualityRatingScore",
    "locQualityRatingVoteThreshold": "locQualityRatingVote",
}


def its(root: Element) -> Breaches:
    """Yield what breaks the rules of the ITS module."""
    records: dict[Element, frozenset[tuple[str, str]]] = {}
    for each in root.below():
        values = {**attributes_in(each, ITSM), **attributes_in(each, ITS)}
        if values and each.space == CORE:
            yield from _attributes(each, values)
            yield from _references(each, values, records)
        if each.space == ITS:
            yield from _element(each)
    for unit in (each for each in root.below() if each.space == CORE and each.name == "unit"):
        yield from twice((each for each in unit.below() if each.space == ITS), named(XML, "id"))


def _attributes(element: Element, values: Mapping[str, str]) -> Breaches:
    if not _has_version(element):
        yield Breach(element, f"<{element.name}> has ITS attributes out of any its:version")
    for name, excluded in _EXCLUDES.items():
        if name in values:
            for other in sorted(excluded & values.keys()):
                yield Breach(element, f"<{element.name}> has both {name} and {other}")
    if ("taSource" in values) != ("taIdent" in values):
        yield Breach(element, f"<{element.name}> has only one of taSource and taIdent")
    for name, needed in _THRESHOLDS.items():
        if name in values and not element.inherited(named(ITS, needed)):
            yield Breach(element, f"<{element.name}> has {name} without {needed}")
    yield from _type(element, values)
    yield from _told(element, values)
    if "annotatorsRef" in values:
        yield from _annotators(element, values["annotatorsRef"])


def _told(element: Element, values: Mapping[str, str]) -> Breaches:
    yield from _named_once(element, frozenset(values))
    issue = _ISSUE & values.keys()
    if issue and not issue & {"locQualityIssueType", "locQualityIssueComment"}:
        yield Breach(element, f"<{element.name}> has neither a type nor a comment of its issue")
    if "localeFilterType" in values and "localeFilterList" not in values:
        yield Breach(element, f"<{element.name}> has localeFilterType without localeFilterList")
    for name, category in _CONFIDENCES.items():
        if name in values and not _is_annotated(element, category):
            yield Breach(element, f"<{element.name}> has {name} out of any annotatorsRef for it")


def _named_once(element: Element, names: frozenset[str]) -> Breaches:
    for name in _NAMED_ONCE:
        if {name, f"{name}Ref"} <= names:
            yield Breach(element, f"<{element.name}> has both {name} and {name}Ref")


def _is_annotated(element: Element, category: str) -> bool:
    around = (each.get(named(ITS, "annotatorsRef")) for each in (element, *element.up()))
    return any(said.startswith(f"{category}|") for each in around for said in each.split())


def _has_version(element: Element) -> bool:
    return any(named(ITS, "version") in each.attributes for each in (element, *element.up()))


def _type(element: Element, values: Mapping[str, str]) -> Breaches:
    if element.name not in {"mrk", "sm"}:
        return
    kind = element.get("type")
    told = values.keys() - _TERM_ONLY - _OF_STRUCTURE
    if told and kind not in {"", "its:generic"}:
        yield Breach(element, f"<{element.name}> has ITS attributes and type=“{kind}”")
    if _TERM_ONLY & values.keys() and kind not in {"term", "its:term-no"}:
        yield Breach(element, f"<{element.name}> has termConfidence and type=“{kind}”")


def _references(
    element: Element,
    values: Mapping[str, str],
    records: dict[Element, frozenset[tuple[str, str]]],
) -> Breaches:
    """Yield references to records that are not there; `records` keeps those of each container."""
    for name, wanted in _REFERENCES.items():
        reference = values.get(name, "")
        if not reference.startswith("#"):
            continue
        holder = within(element, "unit") or within(element, "file") or element
        identity = reference.removeprefix("#").rpartition("its=")[2]
        if holder not in records:
            found = (each for each in holder.below() if each.space == ITS)
            records[holder] = frozenset((each.name, each.get(named(XML, "id"))) for each in found)
        if "its=" not in reference or (wanted, identity) not in records[holder]:
            yield Breach(element, f"{name}=“{reference}” names no <{wanted}>")


def _annotators(element: Element, value: str) -> Breaches:
    seen: set[str] = set()
    for each in value.split():
        category, bar, _ = each.partition("|")
        if not bar or category not in _CATEGORIES:
            yield Breach(element, f"annotatorsRef has “{each}”, which is of no data category")
        elif category in seen:
            yield Breach(element, f"annotatorsRef has “{category}” twice")
        seen.add(category)


def _element(element: Element) -> Breaches:
    told = element.attributes.keys()
    if element.name == "locQualityIssue":
        if not {"locQualityIssueType", "locQualityIssueComment"} & told:
            yield Breach(element, "<locQualityIssue> has neither a type nor a comment")
    elif element.name == "provenanceRecord":
        if not _PROVENANCE & told:
            yield Breach(element, "<provenanceRecord> says nothing")
        yield from _named_once(element, frozenset(told))
