"""Marks that the grammar of a sentence does not have: commas, dashes, hyphens, lost stops."""

import re
from collections.abc import Iterable, Iterator

from workbench.checks.rule import Checked, SegmentCheck, few
from workbench.checks.writing.rules import REPEATED
from workbench.model.finding import Finding, Fix, Span
from workbench.model.house_style import HouseStyle
from workbench.model.segment import Role
from workbench.text.english_tokens import LETTERS, is_chinese, opaque
from workbench.text.patterns import compiled

_PROSE = frozenset({Role.BODY, Role.QUOTE, Role.CAPTION})

# Two marks of which one is enough: `;,` and `: ,`. A mark written twice is another check's.
_CLUSTER = compiled(r"[,;:](?=[ ]?[,;:])(?:[ ]?(?P<second>[,;:]))(?![)\](DPp/-])")

# A colon or semicolon with a dash or hyphen stuck to it, as lists were once headed: `three:- time`.
_WITH_DASH = compiled(r"(?<=[a-z\d)”\"’'])(?P<mark>[:;])[-–—]{1,2}(?=\s|\Z)")

# Letters with stops of which the last is missing: `U.S officials`, `8 p.m on Monday`.
_LETTERED = compiled(r"\.[A-Z](?<=\b[A-Z]\.[A-Z])(?=[ ,;:)”\"](?!\.))")
_HALF_DAY = compiled(r"(?<=\d )[ap]\.m(?=[ ,;:)”\"]|\Z)|\b(?:e\.g|i\.e)(?=[ ,:])")

# A hyphen in the place of a dash, set apart on both sides, and one set apart on one side.
_FOR_DASH = compiled(r"(?<=[a-z,)”\"]) - (?=[a-z“\"(])")
_HYPHEN_BEFORE = compiled(
    rf"(?<=[{LETTERS}\d])- (?=[a-z]{{2}})"
    r"(?!(?:and|or|to|but|nor|as|through|until|by|from|und|plus)\b)"
)
_HYPHEN_BEHIND = compiled(rf"(?<=[{LETTERS}\d]) -(?=[a-z]{{2}})")

# A dash with a space on one side alone, between words.
_UNEVEN_DASH = compiled(rf"(?<=[{LETTERS}\d])(?:— (?=[{LETTERS}\d])| —(?=[{LETTERS}\d]))")
_UNEVEN_SLASH = compiled(r"(?<=[a-z])(?:/ (?=[a-z])| /(?=[a-z]))")


class MarksInSentences:
    """Finds marks that are one too many or one too few where the grammar tells."""

    name = "marks_in_sentences"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield each with what it should be."""
        target = checked.segment.target
        yield from few(_clusters(checked))
        if ".m" in target or ".g" in target or ".e" in target:
            yield from few(_ended(checked, _HALF_DAY))
        if style.english == "en-US":
            yield from few(_ended(checked, _LETTERED))
        if checked.segment.role in _PROSE and not is_chinese(target):
            yield from few(_lines(checked))
            yield from _colon(checked)


def _found(checked: Checked, start: int, end: int, right: str, shown: tuple[int, int]) -> Finding:
    """Return the finding of an edit, shown with the words around it."""
    target = checked.segment.target
    first, last = shown
    once = f"{target[first:start]}{right}{target[end:last]}"
    place = Span(start, end) if end > start else Span(first, last)
    return REPEATED.found(
        checked, place, fix=Fix(start, end, right), marks=target[first:last], once=once
    )


def _around(target: str, start: int, end: int) -> tuple[int, int]:
    """Return where the words begin and end that stand beside a place."""
    behind = target.find(" ", end + 1)
    return target.rfind(" ", 0, max(0, start)) + 1, len(target) if behind < 0 else behind


def _clusters(checked: Checked) -> Iterator[Finding]:
    target = checked.segment.target
    for found in _CLUSTER.finditer(target):
        first, second = found[0][0], found["second"]
        if first != second and found.start() not in opaque(target):
            start, end = found.span()
            yield _found(checked, start, end, max(first, second, key=",:;".index), (start, end))
    for found in _WITH_DASH.finditer(target):
        if found[0] not in checked.segment.source and found.start() not in opaque(target):
            yield _found(checked, *found.span(), found["mark"], found.span())


def _ended(checked: Checked, pattern: re.Pattern[str]) -> Iterator[Finding]:
    target = checked.segment.target
    for found in pattern.finditer(target):
        start, end = found.span()
        if start not in opaque(target):
            first = target.rfind(" ", 0, start) + 1
            yield _found(checked, end, end, ".", (first, end))


def _lines(checked: Checked) -> Iterator[Finding]:
    """Yield hyphens, dashes and slashes with a space too many or too few."""
    target = checked.segment.target
    if "- " in target or " -" in target:
        is_listed = target.count(" - ") > _MOST_DASHES or " - " in checked.segment.source
        for found in _FOR_DASH.finditer(target) if not is_listed else ():
            yield _found(checked, *found.span(), " — ", _around(target, *found.span()))
        for pattern in (_HYPHEN_BEFORE, _HYPHEN_BEHIND):
            for found in pattern.finditer(target):
                yield _found(checked, *found.span(), "-", _around(target, *found.span()))
    if "—" in target:
        for found in _UNEVEN_DASH.finditer(target):
            yield _found(checked, *found.span(), "—", _around(target, *found.span()))
    if "/ " in target or " /" in target:
        for found in _UNEVEN_SLASH.finditer(target):
            yield _found(checked, *found.span(), "/", _around(target, *found.span()))


_MOST_DASHES = 3


def _colon(checked: Checked) -> Iterator[Finding]:
    """Yield a colon that nothing follows, where the source's last sentence ends with a stop."""
    target = checked.segment.target.rstrip()
    source = checked.segment.source.rstrip("”’」』\"' \n")
    if target.endswith(":") and source.endswith(("。", "！")):
        end = len(target)
        yield _found(checked, end - 1, end, ".", _around(target, end - 1, end))


CHECKS: tuple[SegmentCheck, ...] = (MarksInSentences(),)
