"""The findings of a project: made beside the window, kept up to date, told segment by segment."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from ui.bridge import Job, JobRunner, Outcome, Reporter
from ui.messages import VERDICT_NAMES
from ui.sentences import finding_sentence
from workbench.model.changes import ChangeSet, Kind
from workbench.model.finding import Severity
from workbench.model.ids import SegmentId
from workbench.services.checking import WEIGHTS, Judged, ProjectChecks, judge
from workbench.services.jobs import CancelToken
from workbench.services.session import Session
from workbench.storage.reader import Reader

JOB = "check"
WAIT = 350
"""Milliseconds of quiet after a change before it is checked."""

PAUSE = 0.001
"""Seconds of rest after each segment of a big project: the window comes first."""

Maker = Callable[[], ProjectChecks]


@dataclass(frozen=True, slots=True)
class _Answer:
    """What a job found: every segment that was looked at, with its findings."""

    checks: ProjectChecks
    findings: Mapping[SegmentId, tuple[Judged, ...]]
    whole: bool


class FindingBoard(QObject):
    """Knows what the checks say of each segment; checking never holds the window up."""

    changed = Signal(object)
    """Carries the frozenset of the segments whose findings may be others now."""

    working = Signal(object)
    """Carries whether checking is under way."""

    def __init__(
        self, session: Session, jobs: JobRunner, make: Maker, parent: QObject | None = None
    ) -> None:
        """Check `session`'s project by what `make`, called in a job, returns."""
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._make = make
        self._checks: ProjectChecks | None = None
        self._known: dict[SegmentId, tuple[Judged, ...]] = {}
        self._pending: set[SegmentId] = set()
        self._under_way: frozenset[SegmentId] = frozenset()
        self._whole = True
        self._busy = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._start)
        self.is_ready = False

    def begin(self) -> None:
        """Check everything once the window has nothing better to do."""
        self._timer.start(WAIT)

    def restart(self) -> None:
        """Forget everything and check anew, as after the house style changed."""
        self._checks = None
        self._whole = True
        self._timer.start(0)

    def stop(self) -> None:
        """Check nothing any more."""
        self._timer.stop()
        self._jobs.drop(JOB)

    def of(self, segment_id: SegmentId) -> tuple[Judged, ...]:
        """Return a segment's findings, the gravest first, with what was said to them."""
        return self._known.get(segment_id, ())

    def open_of(self, segment_id: SegmentId) -> tuple[Judged, ...]:
        """Return those to which nobody has said anything."""
        return tuple(each for each in self.of(segment_id) if each.is_open)

    def with_any(self) -> frozenset[SegmentId]:
        """Return the segments that have a finding, open or settled."""
        return frozenset(each for each, found in self._known.items() if found)

    def with_findings(self) -> frozenset[SegmentId]:
        """Return the segments that have an open finding."""
        return frozenset(each for each in self._known if self.open_of(each))

    @property
    def is_working(self) -> bool:
        """Tell whether segments are being checked, or wait for it."""
        return self._busy or self._whole or bool(self._pending)

    def waits(self, segment_id: SegmentId) -> bool:
        """Return whether a segment has changed since its findings were made."""
        return segment_id in self._pending or segment_id in self._under_way

    def worst(self, segment_id: SegmentId) -> Severity | None:
        """Return how grave a segment's open findings are, `None` where there are none."""
        found = [each.finding.severity for each in self.open_of(segment_id)]
        return min(found, key=WEIGHTS.__getitem__, default=None)

    def count(self) -> int:
        """Return how many open findings there are that are no hints."""
        return sum(
            each.is_open and each.finding.severity is not Severity.HINT
            for found in self._known.values()
            for each in found
        )

    def apply(self, changes: ChangeSet) -> None:
        """Follow a committed change set."""
        if changes.touched(Kind.TERM) or changes.touched(Kind.ARTICLE):
            self._whole = True
            self._timer.start(WAIT)
        segments = {SegmentId(ref.id) for ref in changes.touched(Kind.SEGMENT)}
        if segments:
            self._pending |= segments
            self._timer.start(WAIT)
        spoken = {SegmentId(ref.parent) for ref in changes.touched(Kind.VERDICT)} - segments
        if spoken:
            self._judge_again(spoken)

    def _judge_again(self, segment_ids: Iterable[SegmentId]) -> None:
        """Put what was said beside findings that are known already."""
        reader = self._session.read
        verdicts = reader.verdicts(segment_ids)
        for segment in reader.segments(segment_ids).values():
            findings = [each.finding for each in self.of(segment.id)]
            self._known[segment.id] = _ordered(judge(findings, segment, verdicts))
        self.changed.emit(frozenset(segment_ids))

    def _start(self) -> None:
        if self._busy:
            return  # the end of the job starts the next one
        session, make, checks = self._session, self._make, self._checks
        whole, pending = self._whole or checks is None, tuple(self._pending)
        self._whole, self._pending = False, set()
        self._under_way = frozenset(pending)

        def work(token: CancelToken, _report: Reporter) -> object:
            with session.reading() as view:
                return _check(checks or make(), view.reader, None if whole else pending, token)

        self._busy = True
        self.working.emit(True)
        self._jobs.start(Job(JOB, work, self._finish))

    def _finish(self, outcome: Outcome) -> None:
        self._busy = False
        self._under_way = frozenset()
        answer = outcome.value
        if isinstance(answer, _Answer):
            self._take(answer)
        self.working.emit(False)
        if self._pending or self._whole:
            self._timer.start(WAIT)

    def _take(self, answer: _Answer) -> None:
        self._checks = answer.checks
        touched = set(answer.findings)
        if answer.whole:
            touched |= set(self._known)
            self._known = {}
            self.is_ready = True
        self._known |= answer.findings
        self.changed.emit(frozenset(touched))


def _check(
    checks: ProjectChecks,
    reader: Reader,
    segment_ids: Sequence[SegmentId] | None,
    token: CancelToken,
) -> _Answer:
    """Check some segments, or all for `None`, and put what was said beside what is found."""
    if segment_ids is None:
        checks = checks.fresh()
        checks.check_all(reader, token, PAUSE)
        touched = frozenset(checks.engine.all())
    else:
        touched = checks.check_some(reader, segment_ids)
    verdicts = reader.verdicts(touched)
    segments = reader.segments(touched)
    said: dict[SegmentId, tuple[Judged, ...]] = dict.fromkeys(touched, ())
    for segment in segments.values():
        found = checks.engine.findings(segment.id)
        mine = [each for each in verdicts if each.segment_id == segment.id] if verdicts else ()
        said[segment.id] = _ordered(judge(found, segment, mine))
    return _Answer(checks, said, segment_ids is None)


def _ordered(found: Iterable[Judged]) -> tuple[Judged, ...]:
    return tuple(sorted(found, key=lambda each: WEIGHTS[each.finding.severity]))


def spoken(judged: Judged) -> str:
    """Return a finding in words, with what was said to it."""
    words = finding_sentence(judged.finding)
    said = judged.verdict
    return words if said is None else f"{words} ({VERDICT_NAMES[said.kind]}: {said.reason})"
