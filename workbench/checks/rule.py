"""What a check is and what its rules are; the contract is that of plugins, `workbench.api`."""

from collections.abc import Iterable, Iterator
from itertools import islice

from workbench.api import ArticleFacts, Check, Checked, GroupCheck, Rule, SegmentCheck
from workbench.model.finding import Finding

__all__ = ["ArticleFacts", "Check", "Checked", "GroupCheck", "Rule", "SegmentCheck"]


# Of one kind in one segment: with more of them no list is needed to see it.
MOST = 20


def few(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Yield the first of many findings of one kind."""
    return islice(findings, MOST)
