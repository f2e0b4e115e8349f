"""Trying the examples that a family of checks comes with."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.api import ArticleFacts, Check, Checked, CheckFamily, Example, GroupCheck
from workbench.model.finding import Finding
from workbench.model.house_style import HouseStyle
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.segment import Segment, SourceContent, Status


@dataclass(frozen=True, slots=True)
class TriedExample:
    """An example and what the checks found in it."""

    example: Example
    findings: tuple[Finding, ...]

    @property
    def holds(self) -> bool:
        """Return whether what was found is what the example says, in any order."""
        return sorted(each.code for each in self.findings) == sorted(self.example.codes)


def tried(family: CheckFamily, style: HouseStyle) -> tuple[TriedExample, ...]:
    """Return every example of a family with what its checks find in it, each by itself."""
    checks = family.make()
    return tuple(
        TriedExample(example, tuple(_found(checks, example, style))) for example in family.examples
    )


def _found(checks: Sequence[Check], example: Example, style: HouseStyle) -> Iterator[Finding]:
    content = SourceContent(example.role, example.source)
    segment = Segment(
        SegmentId(1), ArticleId(1), 1, content, target=example.target, status=Status.TRANSLATED
    )
    checked = Checked(segment, ArticleFacts())
    for check in checks:
        if isinstance(check, GroupCheck):
            for key in check.keys(checked, style):
                if check.least <= 1:
                    yield from check.check(key, (checked,), style)
        else:
            yield from check.check(checked, style)
