"""Storing what a machine made as it comes, a little at a step, with the event loop in between.

Nothing here waits for the disk on the window's thread: a step is not synced when it is made, a job
syncs the project's log a second later, and another folds it before it grows long. While one of them
is at it no step is made, for a write to a file waits for its sync. What a power cut takes back by
then a machine can make again.
"""

from collections.abc import Callable
from time import thread_time

from PySide6.QtCore import QObject, QTimer, Signal

from ui.bridge import Job, Outcome, Reporter
from ui.controllers.project_context import ProjectContext
from workbench.model.errors import WorkbenchError
from workbench.services.jobs import CancelToken

# The milliseconds between two steps, in which the window's thread is free.
_REST = 12

# How much is stored in one step: as many as take the thread some milliseconds of work. A step of
# drafts takes 3 ms and half of one for each. By the clock it takes three times as long on a busy
# machine, where more and shorter steps would take longer still, all together.
_LEAST, _MOST = 3, 12
_SHORT, _LONG = 0.004, 0.006

# The milliseconds until what was stored is put on the disk for good. That takes from 3 to 200 ms a
# step, for which a key would wait, so a job does it.
_UNTIL_SYNCED = 1_000


class StepStore(QObject):
    """Calls `store` step by step while something is held."""

    failed = Signal(object)
    """Carries the error of a project that cannot be written."""

    emptied = Signal()
    """Nothing is held any more."""

    def __init__(
        self, context: ProjectContext, name: str, store: Callable[[int], int], parent: QObject
    ) -> None:
        """Store into the project of `context`; `name` tells the jobs of this from others'.

        `store` stores so many, not synced, and returns how many are held still.
        """
        super().__init__(parent)
        self._context = context
        self._store = store
        self._sync_job, self._fold_job = f"{name}.sync", f"{name}.fold"
        self._together = _LEAST
        self._may_fold = True
        self._waits = False  # for a job at the disk
        self._timer = self._single_shot(_REST)
        self._timer.timeout.connect(self._step)
        self._ending = self._single_shot(0)  # who hears of the end has work of their own
        self._ending.timeout.connect(self.emptied)
        self._syncing = self._single_shot(_UNTIL_SYNCED)
        self._syncing.timeout.connect(self._sync)
        context.at_end(self._timer.stop)
        context.at_end(self._ending.stop)
        context.at_end(self._syncing.stop)
        context.own_jobs(self._sync_job, self._fold_job)

    def _single_shot(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        return timer

    def prepare(self) -> None:
        """Make ready for many steps: the first one will wait for no disk."""
        self._fold()

    def wake(self) -> None:
        """Take note that something is held."""
        self._ending.stop()
        if self._is_at_the_disk:
            self._waits = True
        elif not self._timer.isActive():
            self._timer.start(_REST)

    def hurry(self) -> None:
        """Store more in the next turn of the event loop, unless it waits for the disk."""
        self._ending.stop()
        self._timer.stop()
        if self._is_at_the_disk:
            self._waits = True
        else:
            self._timer.start(0)

    def _go_on(self) -> None:
        """Make the steps that waited for the disk."""
        if self._waits:
            self._waits = False
            self.wake()

    @property
    def _is_at_the_disk(self) -> bool:
        jobs = self._context.jobs
        return jobs.is_running(self._fold_job) or jobs.is_running(self._sync_job)

    def _step(self) -> None:
        begun, count = thread_time(), self._together
        left = 0
        try:
            left = self._store(count)
            self._care_for_the_disk()
        except WorkbenchError as error:
            self.failed.emit(error)
        self._measure(thread_time() - begun, is_full=left > 0)
        if left:
            self.wake()
        else:
            self._ending.start()

    def _measure(self, seconds: float, *, is_full: bool) -> None:
        """Store more in the next step if this one was short, less if it was long."""
        if seconds > _LONG:
            self._together = max(_LEAST, self._together - 1)
        elif seconds < _SHORT and is_full:
            self._together = min(_MOST, self._together + 1)

    def _care_for_the_disk(self) -> None:
        if self._may_fold and self._context.session.is_log_growing:
            self._fold()
        if not self._syncing.isActive():
            self._syncing.start()

    def _sync(self) -> None:
        session = self._context.session
        self._may_fold = True
        self._waits = self._waits or self._timer.isActive()
        self._timer.stop()

        def work(_token: CancelToken, _report: Reporter[None]) -> None:
            session.sync()

        self._context.jobs.start(Job(self._sync_job, work, self._synced))

    def _synced(self, outcome: Outcome[None]) -> None:
        if outcome.error is not None:
            self._context.report(outcome.error)
        self._go_on()

    def _fold(self) -> None:
        """Fold the project's log in a job; meanwhile nothing is stored, so that all of it goes."""
        if self._context.jobs.is_running(self._fold_job):
            return
        try:
            fold = self._context.session.fold_beside(begin_again=True)
        except WorkbenchError:  # where there is no room the log grows, and the session folds it
            self._may_fold = False
            return

        def work(_token: CancelToken, _report: Reporter[None]) -> bool:
            return fold()

        self._waits = self._waits or self._timer.isActive()
        self._timer.stop()
        self._context.jobs.start(Job(self._fold_job, work, self._folded))

    def _folded(self, outcome: Outcome[bool]) -> None:
        self._may_fold = bool(outcome.value)  # else a reader holds it, or there is no room
        self._go_on()
