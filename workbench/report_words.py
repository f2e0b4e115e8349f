"""What the desk's report says, in the language of whoever writes it."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from workbench.messages import (
    Locate,
    Translate,
    counts_sentence,
    finding_sentence,
    located,
)
from workbench.model.finding import Decision, Finding, Severity
from workbench.model.moments import in_zone, moment_at
from workbench.model.sign_off import SignOff
from workbench.sentences import report
from workbench.services.checking.signing import counts
from workbench.text.plural import english


def local_moment(milliseconds: int) -> str:
    """Return a moment in local time as `17 Jul 2023, 21:04`, "" for 0."""
    if not milliseconds:
        return ""
    moment = in_zone(moment_at(milliseconds), None)
    return f"{moment.day} {moment:%b} {moment.year}, {moment:%H:%M}"


class ReportInWords:
    """The words of `workbench.services.checking.report`; safe to use on any thread."""

    def __init__(
        self, translate: Translate = english, moment: Callable[[int], str] = local_moment
    ) -> None:
        """Translate the tables' English; `moment` writes milliseconds since the epoch."""
        self._translate = translate
        self._moment = moment

    @property
    def headings(self) -> tuple[str, ...]:
        """Return what stands over the columns."""
        return tuple(map(self._translate, report.HEADINGS))

    @property
    def still_open(self) -> str:
        """Return what is said of a finding nobody has decided."""
        return self._translate(report.STILL_OPEN)

    @property
    def being_checked(self) -> str:
        """Return what is said of a finding whose text has changed since."""
        return self._translate(report.BEING_CHECKED)

    def title(self, name: str) -> str:
        """Return the title of the report of the project `name`."""
        return self._translate(report.TITLE).format(name=name)

    def severity(self, severity: Severity) -> str:
        """Return how much a finding matters."""
        return self._translate(report.SEVERITIES[severity])

    def finding(self, finding: Finding, locate: Locate) -> str:
        """Return the sentence of a finding; `locate` names another segment it is about."""
        named = {name: str(value) for name, value in located(finding.values, locate).items()}
        told = replace(finding, details=tuple(named.items()))
        return finding_sentence(told, self._translate)

    def elsewhere(self, number: int, title: str) -> str:
        """Return what names a segment of another article."""
        return self._translate(report.ELSEWHERE).format(number=number, title=title)

    def decision(self, said: Decision, reason: str) -> str:
        """Return what was decided, for which reason, by whom and when."""
        decided = self._translate(report.DECISIONS[said.kind])
        decided = f"{decided}: {reason}" if reason else decided
        return " · ".join((decided, said.created_by, self._moment(said.created_at)))

    def signature(self, signed: SignOff | None) -> str:
        """Return who signed and when, and what was open then and why it was signed all the same."""
        if signed is None:
            return self._translate(report.UNSIGNED)
        moment = self._moment(signed.signed_at)
        said = self._translate(report.SIGNED).format(person=signed.signed_by, moment=moment)
        if not signed.left:
            return said
        what = counts_sentence(counts(signed.left), self._translate)
        open_then = self._translate(report.OPEN_THEN).format(what=what, reason=signed.reason)
        return f"{said} ({open_then})"

    def summary(self, numbers: Mapping[str, int]) -> str:
        """Return how many findings there are; `numbers` counts them by state."""
        found = sum(numbers.values())
        if not found:
            return self._translate(report.NOTHING)
        states = {state: numbers.get(state, 0) for state in ("fixed", "dismissed", "asked", "open")}
        return self._translate(report.SUMMARY).format(found=found, **states)
