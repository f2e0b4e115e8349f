"""Reading what a second reader answers: strictly, and only what can be found in the texts."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from workbench.checks.second_reader import RULES
from workbench.model.finding import Fix, Severity, Span
from workbench.services.drafting.answers import AnswerFault, Fault
from workbench.text.patterns import compiled

_FENCE = compiled(r"\A```(?:json)?\s*\n(.*?)\n?```\Z", re.DOTALL)
_KEYS = frozenset({"category", "severity", "source", "target", "reason", "fix"})
_NEEDED = _KEYS - {"fix"}

# In code points: what is longer is no reason but an essay, or worse.
_LONGEST_REASON = 600

# Marks that a model types otherwise than the text has them.
_ALIKE = str.maketrans("“”„‟‘’‚‛", "\"\"\"\"''''")


@dataclass(frozen=True, slots=True)
class Pair:
    """The two texts that were shown under one id."""

    source: str
    target: str


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing that was said of a pair, at its place."""

    category: str
    severity: Severity
    source: tuple[Span, ...]
    target: tuple[Span, ...]
    reason: str
    fix: Fix | None = None


@dataclass(frozen=True, slots=True)
class Review:
    """What was said, by id, and the words that were quoted but stand in neither text, by id."""

    remarks: Mapping[str, tuple[Remark, ...]]
    misquoted: tuple[tuple[str, str], ...] = ()


def review_in(answer: str, pairs: Mapping[str, Pair]) -> Review | AnswerFault:
    """Return what a second reader says of each pair it was shown.

    The answer is `{"reviews": [{"id": …, "findings": [{"category": …, "severity": …, "source": …,
    "target": …, "reason": …, "fix": …}, …]}, …]}`, `fix` may be missing, and nothing else: a score
    or a verdict makes the form wrong. A finding whose quoted words do not stand in the text they
    are said to be of is left out and its words are told.
    """
    fenced = _FENCE.match(answer.strip())
    try:
        body = json.loads(fenced[1] if fenced else answer)
    except (ValueError, RecursionError):
        return AnswerFault(Fault.FORM)
    rows = body.get("reviews") if isinstance(body, dict) and len(body) == 1 else None
    if not isinstance(rows, list) or not all(map(_is_row, rows)):
        return AnswerFault(Fault.FORM)
    fault = _fault_of([row["id"] for row in rows], list(pairs))
    if fault is not None:
        return fault
    misquoted: list[tuple[str, str]] = []
    remarks: dict[str, tuple[Remark, ...]] = {}
    for row in rows:
        placed = []
        for finding in row["findings"]:
            remark = _placed(finding, pairs[row["id"]])
            if isinstance(remark, Remark):
                placed.append(remark)
            else:
                misquoted.append((row["id"], remark))
        remarks[row["id"]] = tuple(placed)
    return Review(remarks, tuple(misquoted))


def _fault_of(given: Sequence[str], wanted: Sequence[str]) -> AnswerFault | None:
    for fault, ids in (
        (Fault.MISSING, [each for each in wanted if each not in given]),
        (Fault.EXTRA, [each for each in given if each not in wanted]),
        (Fault.TWICE, [each for each in wanted if given.count(each) > 1]),
    ):
        if ids:
            return AnswerFault(fault, tuple(ids))
    return None


def _is_row(row: object) -> bool:
    return (
        isinstance(row, dict)
        and set(row) == {"id", "findings"}
        and isinstance(row["id"], str)
        and isinstance(row["findings"], list)
        and all(map(_is_finding, row["findings"]))
    )


def _is_finding(finding: object) -> bool:
    if not isinstance(finding, dict) or not set(finding) <= _KEYS or not set(finding) >= _NEEDED:
        return False
    if not all(isinstance(finding[key], str) for key in _NEEDED):
        return False
    return (
        finding["category"] in RULES
        and finding["severity"] in {each.value for each in Severity}
        and 0 < len(finding["reason"].strip()) <= _LONGEST_REASON
        and isinstance(finding.get("fix"), str | None)
    )


def _placed(finding: Mapping[str, str | None], pair: Pair) -> Remark | str:
    """Return a finding at its place, or the quoted words that are not there."""
    quoted = {side: (finding[side] or "").strip() for side in ("source", "target")}
    spans: dict[str, tuple[Span, ...]] = {"source": (), "target": ()}
    for side, text in (("source", pair.source), ("target", pair.target)):
        words = quoted[side]
        if words:
            place = _place_of(words, text)
            if place is None:
                return words
            spans[side] = (place,)
    if not any(spans.values()):
        return ""
    fix = _fix_of(finding.get("fix"), quoted["target"], spans["target"], pair.target)
    severity = Severity(str(finding["severity"]))
    reason = " ".join(str(finding["reason"]).split())
    return Remark(str(finding["category"]), severity, spans["source"], spans["target"], reason, fix)


def _place_of(words: str, text: str) -> Span | None:
    """Return where words stand first; the marks of quotation may be others."""
    for needle, hay in ((words, text), (words.translate(_ALIKE), text.translate(_ALIKE))):
        start = hay.find(needle)
        if start >= 0:
            return Span(start, start + len(needle))
    return None


def _fix_of(text: str | None, quoted: str, places: tuple[Span, ...], target: str) -> Fix | None:
    """Return the edit that puts a text in place of the quoted words, if they stand there once."""
    if text is None or not places or text.strip() == quoted:
        return None
    (place,) = places
    if target.find(quoted, place.start + 1) >= 0:
        return None  # which of them is meant is not said
    fix = Fix(place.start, place.end, text.strip())
    return fix if fix.text and fix.apply(target) != target else None
