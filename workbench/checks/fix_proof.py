"""Fixes that hold: offered only where the text they make is judged better, and no worse."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from workbench.checks.rule import Checked
from workbench.model.finding import Family, Finding, Fix

# Returns what is found in each of some segments, which is quicker than one by one.
Judge = Callable[[Sequence[Checked]], Sequence[Sequence[Finding]]]

# In code points: how much fixed text is judged for one segment; 64 KB of slips take a second.
MOST_TEXT = 60_000

# What is told by lengths, and by an encoder that never saw the fixed text.
_BY_LENGTH = frozenset({Family.OMISSION, Family.LENGTH})


def with_proven_fixes(
    checked: Checked, findings: Iterable[Finding], own: Sequence[Finding], judge: Judge
) -> Iterator[Finding]:
    """Yield the findings, without those fixes after which as much is wrong as before.

    `own` is what `judge` finds in the segment as it stands. A fix holds if the fixed text has
    no finding of the same code at its place and no more of any code anywhere; what is told by
    lengths does not count.
    """
    found = tuple(findings)
    fixed = dict(_fixed(checked, found))
    texts = {place: each for place, each in fixed.items() if each is not None}
    after = dict(zip(texts, judge(tuple(texts.values())), strict=True))
    for place, finding in enumerate(found):
        if finding.fix is None or place not in fixed:
            yield finding
            continue
        holds = place in after and _holds(finding, finding.fix, own, after[place])
        yield finding if holds else replace(finding, fix=None)


def _fixed(checked: Checked, findings: Iterable[Finding]) -> Iterator[tuple[int, Checked | None]]:
    """Yield the fixed segments by the places of the findings, `None` where nothing would change.

    Those beyond `MOST_TEXT` are left out, and hold.
    """
    segment, spent = checked.segment, 0
    for place, finding in enumerate(findings):
        if finding.fix is None:
            continue
        spent += len(segment.target) + len(finding.fix.text)
        if spent > MOST_TEXT:
            return
        target = finding.fix.apply(segment.target)
        changes = target != segment.target
        yield place, replace(checked, segment=replace(segment, target=target)) if changes else None


def _holds(finding: Finding, fix: Fix, own: Sequence[Finding], after: Sequence[Finding]) -> bool:
    if _counted(after) - _counted(own):
        return False
    return not any(each.code == finding.code and _is_at(each, fix) for each in after)


def _counted(findings: Iterable[Finding]) -> Counter[str]:
    return Counter(each.code for each in findings if each.family not in _BY_LENGTH)


def _is_at(finding: Finding, fix: Fix) -> bool:
    end = fix.start + len(fix.text)
    return any(place.start <= end and fix.start <= place.end for place in finding.target)
