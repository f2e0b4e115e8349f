"""What a check is and what its rules are; the contract is that of plugins, `workbench.api`."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from workbench.api import ArticleFacts, Check, Checked, GroupCheck, SegmentCheck
from workbench.model.finding import Family, Finding, Fix, Severity, Span

__all__ = ["ArticleFacts", "Check", "Checked", "GroupCheck", "SegmentCheck"]


# Of one kind in one segment: with more of them no list is needed to see it.
MOST = 20


@dataclass(frozen=True, slots=True)
class Rule:
    """What all findings of one code have in common.

    `about_source`: it judges the Chinese alone, which is none of the desk's. `about_missing`: it
    says that something is not there, which goes for every text that is not finished.
    """

    code: str
    family: Family
    severity: Severity
    about_source: bool = False
    about_missing: bool = False

    def found(
        self,
        checked: Checked,
        *target: Span,
        source: Iterable[Span] = (),
        fix: Fix | None = None,
        **details: str,
    ) -> Finding:
        """Return a finding at these spans, with the values of its sentence."""
        return Finding(
            self.code,
            self.family,
            self.severity,
            checked.segment.id,
            tuple(source),
            target,
            tuple(details.items()),
            fix,
            self.about_source,
            self.about_missing,
        )


def few(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Yield the first of many findings of one kind."""
    return islice(findings, MOST)
