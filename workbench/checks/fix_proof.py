"""Fixes that hold: offered only where the text they make is judged better, and no worse."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from workbench.checks.rule import Checked
from workbench.model.finding import Family, Finding, Fix

# Returns what is found in a segment.
Judge = Callable[[Checked], Sequence[Finding]]

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
    spent = 0
    for finding in findings:
        if finding.fix is None:
            yield finding
            continue
        spent += len(checked.segment.target) + len(finding.fix.text)
        holds = spent > MOST_TEXT or _holds(checked, finding, finding.fix, own, judge)
        yield finding if holds else replace(finding, fix=None)


def _holds(
    checked: Checked, finding: Finding, fix: Fix, own: Sequence[Finding], judge: Judge
) -> bool:
    target = checked.segment.target
    fixed = fix.apply(target)
    if fixed == target:
        return False
    after = judge(replace(checked, segment=replace(checked.segment, target=fixed)))
    if _counted(after) - _counted(own):
        return False
    return not any(each.code == finding.code and _is_at(each, fix) for each in after)


def _counted(findings: Iterable[Finding]) -> Counter[str]:
    return Counter(each.code for each in findings if each.family not in _BY_LENGTH)


def _is_at(finding: Finding, fix: Fix) -> bool:
    end = fix.start + len(fix.text)
    return any(place.start <= end and fix.start <= place.end for place in finding.target)
