"""Putting drafts into the project as they come, with the event loop in between."""

from collections.abc import Callable, Iterable
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from ui.bridge import Job, Outcome, Reporter
from ui.controllers.project_context import ProjectContext
from workbench.model.errors import WorkbenchError
from workbench.model.ids import SegmentId
from workbench.services.drafting.drafts import put_drafts
from workbench.services.drafting.orders import DraftResult
from workbench.services.jobs import CancelToken

SYNC = "draft.sync"
FOLD = "draft.fold"

# The milliseconds between two steps, in which the window's thread is free.
_REST = 12

# Drafts that are stored in one step: as many as take some milliseconds here. A step takes 3 ms and
# half of one for each draft where nothing else is done, three times as long on a busy machine.
_LEAST, _MOST = 3, 12
_SHORT, _LONG = 0.005, 0.008

# The milliseconds until what was stored is put on the disk for good. That takes from 3 to 40 ms a
# step, for which a key would wait, so a job does it; what a power cut takes back is asked again.
_UNTIL_SYNCED = 1_000


class DraftPutter(QObject):
    """Holds what came until it is stored, a few drafts a step."""

    put = Signal(object, object)
    """Carries the `DraftResult`s of a step, and the ids of the segments that took theirs."""

    failed = Signal(object)
    """Carries the error of a project that cannot be written; what was held is let go."""

    emptied = Signal()
    """Nothing is held any more."""

    def __init__(self, context: ProjectContext, parent: QObject) -> None:
        """Put drafts into the project of `context`."""
        super().__init__(parent)
        self._context = context
        self._held: list[DraftResult] = []
        self._together = _LEAST
        self._may_fold = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST)
        self._timer.timeout.connect(self._put_some)
        self._syncing = QTimer(self)
        self._syncing.setSingleShot(True)
        self._syncing.setInterval(_UNTIL_SYNCED)
        self._syncing.timeout.connect(self._sync)
        context.at_end(self._timer.stop)
        context.at_end(self._syncing.stop)
        context.own_jobs(SYNC, FOLD)

    @property
    def is_empty(self) -> bool:
        """Return whether nothing is held."""
        return not self._held

    def take(self, result: DraftResult) -> None:
        """Hold a draft until its turn."""
        self._held.append(result)
        if not self._timer.isActive() and not self._context.jobs.is_running(FOLD):
            self._timer.start()

    def drop(self, unwanted: Callable[[SegmentId], bool]) -> None:
        """Let go of drafts that nobody wants any more."""
        self._held = [each for each in self._held if not unwanted(each.segment_id)]

    def begin(self) -> None:
        """Make ready for many: the first step waits for no disk."""
        self._fold()

    def hurry(self) -> None:
        """Put the next ones in at once, unless they wait for the log to be folded."""
        self._timer.stop()
        if not self._context.jobs.is_running(FOLD):
            self._put_some()

    def _put_some(self) -> None:
        some, self._held = self._held[: self._together], self._held[self._together :]
        begun = perf_counter()
        try:
            self._context.project.saver.flush()
            provider = self._context.app.preferences.load().provider
            taken = put_drafts(self._context.session, some, provider, synced=False)
            self._tell(some, taken)
            self._care_for_the_disk()
        except WorkbenchError as error:
            self._held = []
            self.failed.emit(error)
        self._measure(perf_counter() - begun, len(some))
        if not self._held:
            self.emptied.emit()
        elif not self._context.jobs.is_running(FOLD):
            self._timer.start()

    def _care_for_the_disk(self) -> None:
        if self._may_fold and self._context.session.is_log_growing:
            self._fold()
        if not self._syncing.isActive():
            self._syncing.start()

    def _sync(self) -> None:
        session = self._context.session
        self._may_fold = True

        def work(_token: CancelToken, _report: Reporter[None]) -> None:
            session.sync()

        self._context.jobs.start(Job(SYNC, work, self._report))

    def _report(self, outcome: Outcome[None]) -> None:
        if outcome.error is not None:
            self._context.report(outcome.error)

    def _fold(self) -> None:
        """Fold the project's log in a job; meanwhile nothing is put, so that all of it goes."""
        if self._context.jobs.is_running(FOLD):
            return
        try:
            fold = self._context.session.fold_beside(begin_again=True)
        except WorkbenchError:  # where there is no room the log grows, and the session folds it
            self._may_fold = False
            return

        def work(_token: CancelToken, _report: Reporter[None]) -> bool:
            return fold()

        self._context.jobs.start(Job(FOLD, work, self._go_on))

    def _go_on(self, outcome: Outcome[bool]) -> None:
        self._may_fold = bool(outcome.value)  # else a reader holds it, or there is no room
        self._timer.start()

    def _measure(self, seconds: float, count: int) -> None:
        """Put more in the next step if this one was short, fewer if it was long."""
        if seconds > _LONG:
            self._together = max(_LEAST, self._together - 1)
        elif seconds < _SHORT and count >= self._together:
            self._together = min(_MOST, self._together + 1)

    def _tell(self, some: Iterable[DraftResult], taken: frozenset[SegmentId]) -> None:
        self.put.emit(tuple(some), taken)
