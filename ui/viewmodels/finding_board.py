"""The findings of a project: made beside the window, kept up to date, told segment by segment."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from ui.bridge import Job, JobRunner, Outcome, Reporter
from ui.language import Words
from ui.sentences import finding_sentence
from ui.viewmodels.check_work import Answer, CheckWork, Maker, Wanted
from ui.viewmodels.half_typed import HalfTyped
from ui.viewmodels.late_drafts import LateDrafts
from ui.viewmodels.typing_saver import ORIGIN
from workbench.messages import SEGMENT, Locate
from workbench.model.changes import ChangeSet, Kind
from workbench.model.errors import WorkbenchError
from workbench.model.finding import Decision, DecisionKind
from workbench.model.ids import SegmentId
from workbench.services.checking.apart import ENDED, CheckProcess
from workbench.services.checking.checking import (
    STYLE_SETTING,
    ReviewedFinding,
    gravest_first,
    judge,
)
from workbench.services.checking.report import KnownFindings
from workbench.services.jobs import CancelToken
from workbench.services.session import Session

JOB, BEGIN = "check", "check.begin"

# Milliseconds of quiet after a change before it is checked.
WAIT = 350

# Milliseconds after the first check of everything before it is compared by meaning.
CALM = 3_000

# Segments that are compared by meaning in one job, which takes about a second.
PORTION = 20


class _Rest:
    """What is left to be compared by meaning, a portion at a time."""

    def __init__(self, jobs: JobRunner) -> None:
        self._jobs = jobs
        self._portion: tuple[SegmentId, ...] = ()
        self.left: list[SegmentId] = []
        self.is_apart = False

    def begin(self, segments: Iterable[SegmentId]) -> None:
        """Have these left, whatever is being compared now."""
        self.left, self._portion = list(segments), ()

    def take(self) -> tuple[SegmentId, ...]:
        """Return the next portion."""
        self._portion, self.left = tuple(self.left[:PORTION]), self.left[PORTION:]
        return self._portion

    def end(self, *, cancelled: bool) -> None:
        """Note that the portion was compared, or is to be taken again."""
        if cancelled:
            self.left = [*self._portion, *self.left]
        self._portion = ()

    def give_way(self) -> None:
        """Have the portion compared later, where that is done in a thread of this process."""
        if self._portion and not self.is_apart:
            self._jobs.cancel(JOB)


class _Failures:
    """The checks that failed one after the other; a process that ended gets a second try."""

    def __init__(self) -> None:
        self.number = 0

    def may_pass(self, error: WorkbenchError) -> bool:
        """Count one more; return whether to try again at once."""
        self.number += 1
        return self.number <= self._tries(error)

    def are_to_be_told(self, error: WorkbenchError) -> bool:
        """Return whether the last one counted is the first that no other try follows."""
        return self.number == self._tries(error) + 1

    @staticmethod
    def _tries(error: WorkbenchError) -> int:
        return 1 if error.code == ENDED else 0


class FindingBoard(QObject):
    """Knows what the checks say of each segment; checking never holds the window up."""

    changed = Signal(object)
    """Carries the frozenset of the segments whose findings may be others now."""

    working = Signal(object)
    """Carries whether checking is under way."""

    failed = Signal(object)
    """Carries the `WorkbenchError` for which not everything is checked; once until it is."""

    def __init__(
        self,
        session: Session,
        jobs: JobRunner,
        make: Maker,
        locate: Locate,
        parent: QObject | None = None,
        *,
        process: CheckProcess | None = None,
    ) -> None:
        """Check `session`'s project by what `make`, called in a job, returns.

        `locate` returns the number the user knows a segment by; `process` checks all projects.
        """
        super().__init__(parent)
        self._locate = locate
        self._session = session
        self._jobs = jobs
        self._work = CheckWork(session, make, process)
        self._last: Answer | None = None
        self._known: dict[SegmentId, tuple[ReviewedFinding, ...]] = {}
        self._pending: set[SegmentId] = set()
        self._under_way: frozenset[SegmentId] = frozenset()
        self._rest = _Rest(jobs)
        self._is_quiet = False
        self._by_meaning = False
        self._whole = True
        self._failures = _Failures()
        self._generation = 0
        self._style = session.read.settings().get(STYLE_SETTING, "")
        self._half_typed: HalfTyped | None = None
        self._busy = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._start)
        self.late = LateDrafts(self)
        """The drafts that are checked once they have stopped coming."""

        self.late.due.connect(partial(self._timer.start, WAIT))
        self.late.began.connect(self._rest.give_way)
        self.is_ready = False

    def begin(self) -> None:
        """Check everything once the window has nothing better to do."""
        work = self._work

        def begin(_token: CancelToken, _report: Reporter[None]) -> None:
            work.begin()

        self._jobs.start(Job(BEGIN, begin, _nobody_waits))
        self._timer.start(WAIT)

    def restart(self) -> None:
        """Forget everything and check again, as after the house style changed.

        What a job under way finds by the old style or glossary is thrown away when it comes.
        """
        self._generation += 1
        self._last = None
        self._whole = True
        self._rest.begin(())
        self._timer.start(0)

    def stop(self) -> None:
        """Check nothing any more."""
        self._timer.stop()
        for job in (BEGIN, JOB):
            self._jobs.drop(job)
        self._work.stop()

    def of(self, segment_id: SegmentId) -> tuple[ReviewedFinding, ...]:
        """Return a segment's findings, the gravest first, with what was said to them.

        Where a finding is about another segment too, that one has the number on its row. What a
        target that is being typed still lacks is none of them until it is left.
        """
        return tuple(_located(each, self._locate) for each in self._told(segment_id))

    def _told(self, segment_id: SegmentId) -> tuple[ReviewedFinding, ...]:
        found = self._known.get(segment_id, ())
        half = self._half_typed
        return found if half is None else half.without_what_lacks(segment_id, found)

    def release(self) -> None:
        """Tell all of the segment that was being typed: it was left, or confirmed."""
        half, self._half_typed = self._half_typed, None
        if half is not None:
            self.changed.emit(frozenset({half.segment_id}))

    def open_of(self, segment_id: SegmentId) -> tuple[ReviewedFinding, ...]:
        """Return those to which nobody has said anything."""
        return tuple(each for each in self.of(segment_id) if each.is_open)

    def with_any(self) -> frozenset[SegmentId]:
        """Return the segments that have a finding, open or settled."""
        any_of = {each for each, found in self._known.items() if found}
        half = self._half_typed
        if half is not None and not self.of(half.segment_id):
            any_of.discard(half.segment_id)
        return frozenset(any_of)

    def with_findings(self) -> frozenset[SegmentId]:
        """Return the segments that have an open finding."""
        known = self._known.items()
        return frozenset(each for each, found in known if any(j.is_open for j in found))

    @property
    def is_working(self) -> bool:
        """Return whether segments are being checked, or wait for it."""
        at_work = self._busy and not self._is_quiet
        return at_work or self._whole or bool(self._pending or self.late.segments)

    def waits(self, segment_id: SegmentId) -> bool:
        """Return whether a segment has changed since its findings were made."""
        waiting = (self._pending, self._under_way, self.late.segments)
        return any(segment_id in each for each in waiting)

    def snapshot(self) -> KnownFindings:
        """Return what is known now, for a job; it copies a table and asks the project nothing."""
        known = dict(self._known)
        half = self._half_typed
        if half is not None:
            known[half.segment_id] = self._told(half.segment_id)
        waiting = frozenset(self._pending) | self._under_way | self.late.segments
        return KnownFindings(known, waiting)

    def open_count(self, segment_id: SegmentId) -> int:
        """Return how many open findings a segment has; asks the project nothing."""
        return sum(each.is_open for each in self._told(segment_id))

    def apply(self, changes: ChangeSet) -> None:
        """Follow a committed change set."""
        if changes.touched(Kind.TERM) or changes.touched(Kind.ARTICLE):
            self._whole = True
            self._timer.start(WAIT)
        if changes.touched(Kind.SETTING):
            style = self._session.read.settings().get(STYLE_SETTING, "")
            if style != self._style:
                self._style = style
                self.restart()
        segments = {SegmentId(ref.id) for ref in changes.touched(Kind.SEGMENT)}
        self._follow_typing(changes, segments)
        segments |= {SegmentId(ref.parent) for ref in changes.touched(Kind.OPINION)}
        if segments and not self.late.keeps(changes, segments):
            self._pending |= segments
            self._timer.start(WAIT)
        spoken = {SegmentId(ref.parent) for ref in changes.touched(Kind.DECISION)} - segments
        if spoken:
            self._judge_again(spoken)

    def _follow_typing(self, changes: ChangeSet, segments: Collection[SegmentId]) -> None:
        """Note which target is being typed, and whether it was confirmed meanwhile."""
        half = self._half_typed
        if changes.origin == ORIGIN and segments:
            (segment_id, *_) = segments
            if half is None or half.segment_id != segment_id:
                self.release()
                self._half_typed = HalfTyped(segment_id, self._known.get(segment_id, ()))
        elif half is not None and half.segment_id in segments:
            segment = self._session.read.segments([half.segment_id]).get(half.segment_id)
            if segment is None or segment.status.is_confirmed:
                self.release()

    def _judge_again(self, segment_ids: Iterable[SegmentId]) -> None:
        """Put what was said beside findings that are known already."""
        reader = self._session.read
        decisions = reader.decisions(segment_ids)
        for segment in reader.segments(segment_ids).values():
            findings = [each.finding for each in self._known.get(segment.id, ())]
            self._known[segment.id] = gravest_first(judge(findings, segment, decisions))
        self.changed.emit(frozenset(segment_ids))

    def _start(self) -> None:
        if self._busy:
            return  # the end of the job starts the next one
        self._pending |= self.late.take()
        work, last = self._work, self._last
        whole, pending = self._whole or last is None, tuple(self._pending)
        self._is_quiet = not whole and not pending
        prepared = None if self._by_meaning or self._is_quiet else False
        if self._is_quiet:
            if not self._rest.left or self.late.is_on:
                return  # what is compared by meaning can wait for a machine to be done
            pending = self._rest.take()
        self._whole, self._pending = False, set()
        self._under_way = frozenset() if self._is_quiet else frozenset(pending)
        wanted = Wanted(None if whole else pending, self._generation, prepared, last)

        def check(token: CancelToken, _report: Reporter[None]) -> Answer:
            return work.check(wanted, token)

        self._busy = True
        if not self._is_quiet:
            self.working.emit(True)
        self._jobs.start(Job(JOB, check, self._finish, patient=True))

    def _finish(self, outcome: Outcome[Answer]) -> None:
        was_quiet, self._is_quiet = self._is_quiet, False
        self._busy = False
        self._under_way = frozenset()
        self._rest.end(cancelled=outcome.cancelled)
        if outcome.error is not None:
            self._last = None  # everything is checked with the next change
            self._whole |= self._failures.may_pass(outcome.error)
            if self._failures.are_to_be_told(outcome.error):
                self.failed.emit(outcome.error)
        answer = outcome.value
        if answer is not None and answer.generation == self._generation:
            self._by_meaning |= was_quiet
            self._take(answer, is_again=was_quiet)
        if not was_quiet:
            self.working.emit(False)
        if self._pending or self._whole:
            self._timer.start(WAIT)
        elif self._rest.left:
            self._timer.start(WAIT if self._by_meaning else CALM)

    def _take(self, answer: Answer, *, is_again: bool) -> None:
        """Know what was found, and tell of it; of what was looked at again only what is new."""
        self._last, self._rest.is_apart = answer, answer.is_apart
        self._failures.number = 0
        touched = set(answer.findings)
        if is_again:
            known = self._known
            touched = {each for each in touched if answer.findings[each] != known.get(each, ())}
        if answer.whole:
            touched |= set(self._known)
            self._known = {}
            self._rest.begin(answer.rest)
            self.is_ready = True
        self._known |= answer.findings
        if touched or answer.whole:
            self.changed.emit(frozenset(touched))


def _nobody_waits(_: Outcome[None]) -> None:
    """Take the end of what is only made ready."""


def _located(judged: ReviewedFinding, locate: Locate) -> ReviewedFinding:
    values = judged.finding.values
    if SEGMENT not in values:
        return judged
    named = {**values, SEGMENT: str(locate(values[SEGMENT]))}
    return replace(judged, finding=replace(judged.finding, details=tuple(named.items())))


def spoken(judged: ReviewedFinding) -> str:
    """Return a finding in words, with what was said to it."""
    words = finding_sentence(judged.finding)
    said = judged.decision
    return words if said is None else f"{words} ({decision_words(said)})"


_VERDICTS = Words(
    {
        DecisionKind.DISMISSED: "dismissed: {reason}",
        DecisionKind.ASKED: "asked: {reason}",
        DecisionKind.FIXED: "fixed: {reason}",
    }
)


def decision_words(decision: Decision) -> str:
    """Return what the user said to a finding, in the language of the interface."""
    return _VERDICTS[decision.kind].replace("{reason}", decision.reason)
