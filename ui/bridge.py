"""Between the core and Qt: change sets become signals, and slow work runs beside the window."""

import logging
import traceback
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal, Slot

from workbench.model.changes import ChangeSet
from workbench.model.errors import InternalError, WorkbenchError
from workbench.services.jobs import Cancelled, CancelToken, Gate
from workbench.services.session import Session
from workbench.storage.project import ELSEWHERE

_LOG = logging.getLogger(__name__)

# Seconds without a key after which patient jobs begin, and seconds after which they begin anyway:
# who types on without a pause of 0.4 s is soon to see what is misspelled all the same.
PAUSE, PATIENCE = 0.4, 4.0

# How many patient jobs run at once: a project's check, which may take minutes, and one more.
SLOW = 2

# Milliseconds between two looks at whether the user rests, and at whether a job is long.
LOOK = 100

# Seconds after which another job begins beside one that still runs: it waits for something, or is
# long. Of four that wanted the interpreter at once each let the window wait for three: a key took
# 50 to 80 ms after the opening of 100,000 segments, and 10 to 20 when they came one by one.
LONG = 0.25


class SessionBridge(QObject):
    """Tells widgets of every change of one session."""

    changed = Signal(object)
    """Carries one `ChangeSet`, after its commit."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Subscribe to `session` until `detach`."""
        super().__init__(parent)
        self._unsubscribe: Callable[[], None] | None = session.subscribe(self._emit)

    def _emit(self, changes: ChangeSet) -> None:
        self.changed.emit(changes)

    def detach(self) -> None:
        """Stop listening; safe to call twice."""
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None


# What a job comes to.
Value = TypeVar("Value")

# What a job tells of on the way.
Step = TypeVar("Step")


@dataclass(frozen=True, slots=True)
class Progress(Generic[Step]):
    """How far a job is: `done` of `total` steps (0 where unknown), and what it just finished."""

    done: int
    total: int
    value: Step


Reporter = Callable[[Progress[Step]], None]
Work = Callable[[CancelToken, Reporter[Step]], Value]


@dataclass(frozen=True, slots=True)
class Outcome(Generic[Value]):
    """How a job ended: with a value, with an error, or cancelled (neither)."""

    key: str
    value: Value | None = None
    error: WorkbenchError | None = None
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class Job(Generic[Value, Step]):
    """Work to be done beside the window, and who hears of it, on the window's thread.

    `work` gets only immutable values; of several jobs with one `key` the newest wins and the others
    are cancelled and never heard of again. A patient one is for what nobody waits for: it begins
    when no other runs and the user has pressed no key for `PAUSE` seconds, and after `PATIENCE` in
    any case. An urgent one is what the user waits for before anything else: it begins before those
    that were started earlier.
    """

    key: str
    work: Work[Step, Value]
    done: Callable[[Outcome[Value]], None]
    progress: Callable[[Progress[Step]], None] | None = None
    patient: bool = False
    urgent: bool = False


class _Box(Generic[Value, Step]):
    """What a worker has to hand over; it holds nothing of the window's."""

    def __init__(self, key: str, gate: Gate) -> None:
        self.key = key
        self.token = CancelToken(gate)
        self.steps: deque[Progress[Step]] = deque()
        self.outcome: Outcome[Value] = Outcome(key, cancelled=True)


class _Running(Protocol):
    """A job that was started, whatever it comes to."""

    key: str
    token: CancelToken

    def step(self) -> None:
        """Tell of the next step there is."""

    def end(self) -> None:
        """Tell how it ended."""


class _Started(Generic[Value, Step]):
    """A job and its box; it stays on the window's thread."""

    def __init__(self, job: Job[Value, Step], box: _Box[Value, Step]) -> None:
        self.key = job.key
        self.token = box.token
        self._job = job
        self._box = box

    def step(self) -> None:
        """Tell of the next step there is."""
        progress = self._box.steps.popleft()
        if self._job.progress is not None:
            self._job.progress(progress)

    def end(self) -> None:
        """Tell how it ended."""
        self._job.done(self._box.outcome)


class _Post(QObject):
    """Carries a job's serial number to the window's thread: a step is there, or it ended."""

    stepped = Signal(int)
    ended = Signal(int)


class _Runnable(QRunnable, Generic[Value, Step]):
    """Does one job's work; it lets go of the work before it tells how that ended.

    So what the work holds is never let go of last by a worker, which must destroy nothing of Qt's.
    """

    def __init__(
        self, work: Work[Step, Value], box: _Box[Value, Step], serial: int, post: _Post
    ) -> None:
        super().__init__()
        self._work = [work]
        self._box = box
        self._serial = serial
        self._post = post

    def run(self) -> None:
        """Do the work and post how it ended, whatever happens."""
        self._box.outcome = self._outcome()
        self._work.clear()
        self._post.ended.emit(self._serial)

    def _outcome(self) -> Outcome[Value]:
        key = self._box.key
        try:
            return Outcome(key, self._work[0](self._box.token, self._step))
        except Cancelled:
            return Outcome(key, cancelled=True)
        except WorkbenchError as error:
            # The file went away under the job; the session says so, and nobody asked for this now.
            gone = error.code == ELSEWHERE
            return Outcome(key, cancelled=True) if gone else Outcome(key, error=error)
        except Exception as error:  # noqa: BLE001 - a worker's bug must reach the window
            _LOG.exception("job %s failed", key)
            reason = traceback.format_exception_only(error)[-1].strip()
            return Outcome(key, error=InternalError("job.failed", job=key, reason=reason))

    def _step(self, progress: Progress[Step]) -> None:
        self._box.steps.append(progress)
        self._post.stepped.emit(self._serial)


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A job that has not begun, and when it was started."""

    serial: int
    runnable: QRunnable
    patient: bool
    urgent: bool
    since: float


class Turns(QObject):
    """Lets jobs of all runners begin one by one, while those that run are short."""

    freed = Signal()
    """Told when a job has ended."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._since: dict[tuple[QObject, int], float] = {}
        self._urgent: set[tuple[QObject, int]] = set()

    @property
    def is_free(self) -> bool:
        """Return whether nothing runs but what is long, and nothing urgent is to begin."""
        now = monotonic()
        return not self._urgent and all(now - since >= LONG for since in self._since.values())

    def expect(self, runner: QObject, serial: int) -> None:
        """Note that a runner's job is to begin before all others."""
        self._urgent.add((runner, serial))

    def take(self, runner: QObject, serial: int) -> None:
        """Note that a runner's job begins."""
        self._urgent.discard((runner, serial))
        self._since[runner, serial] = monotonic()

    def give_back(self, runner: QObject, serial: int) -> None:
        """Note that it has ended; safe to call of one that never began."""
        was_expected = (runner, serial) in self._urgent
        self._urgent.discard((runner, serial))
        if self._since.pop((runner, serial), None) is not None or was_expected:
            self.freed.emit()


class JobRunner(QObject):
    """Runs jobs on a few threads; lives on, and calls back on, the window's thread.

    A job begins when the window has done and painted what it was asked to: of two threads that want
    the interpreter each has half of it, and the window has a user who waits. Opening 100,000
    segments starts a dozen jobs, which made it two to three times as long. While the `gate` is
    closed those that run wait at their next step: at a user's key, and when the window takes what
    a job came to, until the window has nothing more to do. They begin one by one, in `turns` that
    runners share, unless the ones before are long. Of patient ones few run at once: what they read
    and count is the interpreter's work, so that more would end no sooner.
    """

    busy_changed = Signal(object)
    """Carries the tuple of the keys of the jobs under way."""

    def __init__(
        self,
        parent: QObject | None = None,
        threads: int = 3,
        gate: Gate | None = None,
        turns: Turns | None = None,
    ) -> None:
        """Make a pool of its own with this many threads."""
        super().__init__(parent)
        self.gate = gate or Gate()
        self.turns = turns or Turns(self)
        self.turns.freed.connect(self._go_on)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)
        # A thread that rests stays: a database that it opened is of no use to its successor.
        self._pool.setExpiryTimeout(-1)
        self._slow = QThreadPool(self)
        self._slow.setMaxThreadCount(SLOW)
        self._slow.setExpiryTimeout(-1)
        self._post = _Post(self)
        self._post.stepped.connect(self._take_step)
        self._post.ended.connect(self._take_end)
        self._serial = 0
        self._waiting: deque[_Waiting] = deque()
        self._ready: deque[_Waiting] = deque()
        self._running: set[int] = set()
        self._patient: deque[_Waiting] = deque()
        self._turn = self._timer(0, self._begin)
        self._rest = self._timer(LOOK, self._begin_patient)
        self._long = self._timer(LOOK, self._begin_next)
        self._current: dict[str, int] = {}
        # Every job whose end is not told yet, cancelled or not: a worker must not drop the last
        # reference to one, nor to what it holds of Qt's.
        self._held: dict[int, _Running] = {}
        # Dropped jobs that have not ended: one that never looks at its token (a plugin's check that
        # does not end) would keep its thread from all that come after it, so the pool has one more
        # for each.
        self._threads = threads
        self._dropped: set[int] = set()

    def _timer(self, interval: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=interval)
        timer.timeout.connect(then)
        return timer

    def start(self, job: Job[Value, Step]) -> None:
        """Start a job, cancelling the one with the same key if it still runs."""
        self.cancel(job.key)
        self._serial += 1
        box: _Box[Value, Step] = _Box(job.key, self.gate)
        self._current[job.key] = self._serial
        self._held[self._serial] = _Started(job, box)
        runnable = _Runnable(job.work, box, self._serial, self._post)
        if job.urgent:
            self.turns.expect(self, self._serial)
        waiting = _Waiting(self._serial, runnable, job.patient, job.urgent, monotonic())
        self._waiting.append(waiting)
        if not self._turn.isActive():  # else one who starts jobs without end would put it off
            self._turn.start()
        self.busy_changed.emit(tuple(self._current))

    @Slot()
    def _begin(self) -> None:
        """Give the threads what was started since; what was cancelled meanwhile ends here."""
        while self._waiting:
            each = self._waiting.popleft()
            if self._held[each.serial].token.cancelled:
                self._take_end(each.serial)
            elif each.patient:
                self._patient.append(each)
            elif each.urgent:
                self._ready.appendleft(each)
            else:
                self._ready.append(each)
        self._begin_next()
        self._begin_patient()

    @Slot()
    def _begin_next(self) -> None:
        """Give the threads what has its turn."""
        while self._ready:
            each = self._ready[0]
            if self._held[each.serial].token.cancelled:
                self._ready.popleft()
                self._take_end(each.serial)
                continue
            if len(self._running) >= self._threads + len(self._dropped):
                return  # the end of one comes back here
            if not each.urgent and not self.turns.is_free:
                self._long.start()
                return
            self._ready.popleft()
            self._running.add(each.serial)
            self.turns.take(self, each.serial)
            self._pool.start(each.runnable)

    @Slot()
    def _go_on(self) -> None:
        """Begin what waited for its turn, once the window has done what it was told."""
        if self._ready and not self._turn.isActive():
            self._turn.start()

    @Slot()
    def _begin_patient(self) -> None:
        """Give the slow thread what has waited for the user to rest."""
        while self._patient:
            each = self._patient[0]
            is_cancelled = self._held[each.serial].token.cancelled
            is_late = monotonic() - each.since >= PATIENCE
            may_begin = (is_late or self._is_quiet()) and self.turns.is_free
            if not is_cancelled and not may_begin:
                self._rest.start()
                return
            self._patient.popleft()
            if is_cancelled:
                self._take_end(each.serial)
            else:
                self.turns.take(self, each.serial)
                self._slow.start(each.runnable)

    def _is_quiet(self) -> bool:
        """Return whether the user rests, and nothing is done that may be waited for."""
        return self.gate.rest >= PAUSE and not self._running and not self._ready

    def cancel(self, key: str) -> None:
        """Ask the job with this key, if any, to stop; it still reports that it was cancelled."""
        if key in self._current:
            self._held[self._current[key]].token.cancel()

    def drop(self, key: str) -> None:
        """Ask the job with this key, if any, to stop; nobody hears of it any more."""
        serial = self._current.pop(key, None)
        if serial is not None:
            self._dropped.add(serial)
            self._widen()
            self._held[serial].token.cancel()
            self.busy_changed.emit(tuple(self._current))

    def is_running(self, key: str) -> bool:
        """Return whether a job with this key has not ended yet."""
        return key in self._current

    def stop(self) -> None:
        """Cancel everything and wait for the threads; nobody is called any more."""
        for running in self._held.values():
            running.token.cancel()
        for timer in (self._turn, self._rest, self._long):
            timer.stop()
        for serial in self._held:
            self.turns.give_back(self, serial)
        self._running.clear()
        self._ready.clear()
        self._waiting.clear()
        self._patient.clear()
        self._current.clear()
        self._dropped.clear()
        self.gate.open()  # this thread waits, and so comes to no event that would open it
        self._pool.waitForDone()
        self._slow.waitForDone()
        self._held.clear()

    @Slot(int)
    def _take_step(self, serial: int) -> None:
        self.gate.close()
        running = self._held.get(serial)
        if running is not None and self._current.get(running.key) == serial:
            running.step()

    @Slot(int)
    def _take_end(self, serial: int) -> None:
        self.gate.close()
        running = self._held.pop(serial, None)
        self._dropped.discard(serial)
        self._running.discard(serial)
        self._widen()
        self.turns.give_back(self, serial)
        if running is None or self._current.get(running.key) != serial:
            return
        del self._current[running.key]
        self.busy_changed.emit(tuple(self._current))
        running.end()

    def _widen(self) -> None:
        self._pool.setMaxThreadCount(self._threads + len(self._dropped))
        self._slow.setMaxThreadCount(SLOW + len(self._dropped))
