"""What a check is and what its rules are; the contract is that of plugins, `workbench.api`."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Protocol, runtime_checkable

from workbench.api import ArticleFacts, Check, Checked, GroupCheck, Rule, SegmentCheck
from workbench.model.finding import Finding
from workbench.model.house_style import HouseStyle

__all__ = ["ArticleFacts", "Check", "Checked", "GroupCheck", "Rule", "SegmentCheck"]


@runtime_checkable
class PreparingCheck(Protocol):
    """A check that sees more of segments it was shown before, many at a time."""

    def prepare(self, segments: Sequence[Checked], style: HouseStyle) -> None:
        """Get ready for some segments that are judged next; may take seconds, in a job only."""


# Of one kind in one segment: with more of them no list is needed to see it.
MOST = 20


def few(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Yield the first of many findings of one kind."""
    return islice(findings, MOST)
