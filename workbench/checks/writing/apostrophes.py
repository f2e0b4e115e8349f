"""Apostrophes: set apart from their word, or other marks in their place."""

import re
from collections.abc import Iterable, Iterator

from workbench.checks.rule import Checked, Rule, SegmentCheck, few
from workbench.model.finding import Family, Finding, Fix, Severity, Span
from workbench.model.house_style import HouseStyle
from workbench.text.english_tokens import LETTERS, opaque

APOSTROPHE = Rule("punctuation.apostrophe", Family.PUNCTUATION, Severity.WARNING)
MIXED = Rule("punctuation.mixed_apostrophes", Family.PUNCTUATION, Severity.HINT)

_PARTED = (
    rf"(?<=[{LETTERS}]) +['’`´](?=(?:s|re|ve|ll|d|m)(?:[\s,.;:!?)]|\Z))"
    rf"|(?<=[{LETTERS}]) +['’] +(?=s\b)"
    rf"|(?<=[{LETTERS}])['’`´] +(?=(?:s|re|ve|ll)(?:[\s,.;:!?)]|\Z))"
    rf"|(?<=n)['’`´] +(?=t(?:[\s,.;:!?)]|\Z))| +(?=n['’]t(?:[\s,.;:!?)]|\Z))"
)
_OTHER_SIGN = rf"(?<=[{LETTERS}])[`´ʹʼ′](?=[{LETTERS}]{{1,3}}\b)|(?<=s)[`´](?=\s)"
_WRONG = re.compile(f"(?:{_PARTED}|{_OTHER_SIGN})")
_SUSPECT = re.compile("['’`´ʹʼ′]")

_STRAIGHT = re.compile(rf"(?<=[{LETTERS}])'(?=[{LETTERS}])")
_CURLY = re.compile(rf"(?<=[{LETTERS}])’(?=[{LETTERS}])")


class Apostrophes:
    """Finds `the child 's bag`, `the workers`s wages`, and two cuts of the mark in one target."""

    name = "apostrophes"

    def check(self, checked: Checked, style: HouseStyle) -> Iterable[Finding]:
        """Yield each with the apostrophe that the rest of the target has."""
        del style
        if _SUSPECT.search(checked.segment.target):
            yield from few(_wrong(checked))
            yield from _mixed(checked)


def _wrong(checked: Checked) -> Iterator[Finding]:
    target = checked.segment.target
    sign = "’" if "’" in target or "“" in target else "'"
    for found in _WRONG.finditer(target):
        if found.start() in opaque(target):
            continue
        text = "" if not found[0].strip() else sign
        begin = max(target.rfind(" ", 0, found.start()), -1) + 1
        end = _end_of_word(target, found.end())
        written = target[begin:end]
        right = target[begin : found.start()] + text + target[found.end() : end]
        fix = Fix(found.start(), found.end(), text)
        yield APOSTROPHE.found(checked, Span(begin, end), fix=fix, written=written, right=right)


def _end_of_word(target: str, place: int) -> int:
    while place < len(target) and (target[place].isalpha() or target[place] in "'’"):
        place += 1
    return place


def _mixed(checked: Checked) -> Iterator[Finding]:
    """Yield one finding, at the marks there are fewer of, with the edit that turns them all."""
    target = checked.segment.target
    if "'" not in target or "’" not in target:
        return
    straight = [found.start() for found in _STRAIGHT.finditer(target)]
    curly = [found.start() for found in _CURLY.finditer(target)]
    if not straight or not curly:
        return
    is_curly = len(curly) >= len(straight)
    places, sign = (straight, "’") if is_curly else (curly, "'")
    first, last = places[0], places[-1] + 1
    wrong = frozenset(places)
    text = "".join(sign if at in wrong else target[at] for at in range(first, last))
    spans = [Span(place, place + 1) for place in places[:_MOST_SHOWN]]
    yield MIXED.found(checked, *spans, fix=Fix(first, last, text), mark=sign)


# Places of one finding.
_MOST_SHOWN = 16

CHECKS: tuple[SegmentCheck, ...] = (Apostrophes(),)
