"""Between the core and Qt: change sets become signals, and slow work runs beside the window."""

import logging
import traceback
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from workbench.model.changes import ChangeSet
from workbench.model.errors import InternalError, WorkbenchError
from workbench.services.jobs import Cancelled, CancelToken
from workbench.services.session import Session
from workbench.storage.project import ELSEWHERE

_LOG = logging.getLogger(__name__)


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


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is: `done` of `total` steps (0 where unknown), and what it just finished."""

    done: int
    total: int
    value: object = None


Reporter = Callable[[Progress], None]
Work = Callable[[CancelToken, Reporter], object]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a job ended: with a value, with an error, or cancelled (neither)."""

    key: str
    value: object = None
    error: WorkbenchError | None = None
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class Job:
    """Work to be done beside the window, and who hears of it, on the window's thread.

    `work` gets only immutable values; of several jobs with one `key` the newest wins and the others
    are cancelled and never heard of again.
    """

    key: str
    work: Work
    done: Callable[[Outcome], None]
    progress: Callable[[Progress], None] | None = None


@dataclass(frozen=True, slots=True)
class _Message:
    key: str
    serial: int
    payload: Progress | Outcome


class _Post(QObject):
    """Carries messages from a worker to the window's thread."""

    arrived = Signal(object)


class _Runnable(QRunnable):
    """Does one job's work; it lets go of the work before it tells how that ended.

    So what the work holds is never let go of last by a worker, which must destroy nothing of Qt's.
    """

    def __init__(self, job: Job, serial: int, token: CancelToken, post: _Post) -> None:
        super().__init__()
        self._key = job.key
        self._work = [job.work]
        self._serial = serial
        self._token = token
        self._post = post

    def run(self) -> None:
        """Do the work and post how it ended, whatever happens."""
        outcome = self._outcome()
        self._work.clear()
        self._send(outcome)

    def _outcome(self) -> Outcome:
        key = self._key
        try:
            return Outcome(key, self._work[0](self._token, self._send))
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

    def _send(self, payload: Progress | Outcome) -> None:
        self._post.arrived.emit(_Message(self._key, self._serial, payload))


class JobRunner(QObject):
    """Runs jobs on a few threads; lives on, and calls back on, the window's thread."""

    busy_changed = Signal(object)
    """Carries the tuple of the keys of the jobs under way."""

    def __init__(self, parent: QObject | None = None, threads: int = 3) -> None:
        """Make a pool of its own with this many threads."""
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)
        self._post = _Post(self)
        self._post.arrived.connect(self._receive)
        self._serial = 0
        self._running: dict[str, tuple[int, CancelToken, Job]] = {}
        self._held: dict[int, Job] = {}
        """Every job whose end is not told yet, cancelled or not: they are let go of here."""

    def start(self, job: Job) -> None:
        """Start a job, cancelling the one with the same key if it still runs."""
        self.cancel(job.key)
        self._serial += 1
        token = CancelToken()
        self._running[job.key] = (self._serial, token, job)
        self._held[self._serial] = job
        self._pool.start(_Runnable(job, self._serial, token, self._post))
        self.busy_changed.emit(tuple(self._running))

    def cancel(self, key: str) -> None:
        """Ask the job with this key, if any, to stop; it still reports that it was cancelled."""
        running = self._running.get(key)
        if running is not None:
            running[1].cancel()

    def drop(self, key: str) -> None:
        """Ask the job with this key, if any, to stop; nobody hears of it any more."""
        running = self._running.pop(key, None)
        if running is not None:
            running[1].cancel()
            self.busy_changed.emit(tuple(self._running))

    def is_running(self, key: str) -> bool:
        """Return whether a job with this key has not ended yet."""
        return key in self._running

    def stop(self) -> None:
        """Cancel everything and wait for the threads; nobody is called any more."""
        for _, token, _ in self._running.values():
            token.cancel()
        self._running.clear()
        self._pool.waitForDone()
        self._held.clear()

    @Slot(object)
    def _receive(self, message: _Message) -> None:
        if isinstance(message.payload, Outcome):
            self._held.pop(message.serial, None)
        running = self._running.get(message.key)
        if running is None or running[0] != message.serial:
            return
        job = running[2]
        if isinstance(message.payload, Progress):
            if job.progress is not None:
                job.progress(message.payload)
            return
        del self._running[message.key]
        self.busy_changed.emit(tuple(self._running))
        job.done(message.payload)
