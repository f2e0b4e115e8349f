"""What a check is and what its rules are; the contract is that of plugins, `workbench.api`."""

from collections.abc import Iterable, Iterator
from itertools import islice

from workbench.api import ArticleFacts, Check, Checked, GroupCheck, Rule, SegmentCheck
from workbench.model.finding import Finding

__all__ = ["ArticleFacts", "Check", "Checked", "GroupCheck", "Rule", "SegmentCheck"]


MOST = 20
"""Of one kind in one segment: whoever has more of them needs no list to see it."""


def few(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Yield the first of many findings of one kind."""
    return islice(findings, MOST)
