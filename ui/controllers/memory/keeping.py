"""The memories of an open project: one thread asks them, and what is confirmed is written there."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from ui.bridge import Job, JobRunner, Outcome, Reporter
from ui.controllers.project_context import ProjectContext
from ui.language import counted, tr
from workbench.memory.attached import MemoryFailure
from workbench.memory.following import Step
from workbench.memory.values import NameReader
from workbench.model.changes import ChangeSet
from workbench.services.jobs import CancelToken
from workbench.services.memory.following import ConfirmedInProject, project_id, steps_of
from workbench.services.memory.matches import FollowReport, MemoryPlace
from workbench.services.memory.places import MemoryBook
from workbench.services.memory.questions import Asker
from workbench.services.memory.service import MemoryService

Value = TypeVar("Value")

SETTLE, FOLLOW, LINK = "memory.settle", "memory.follow", "memory.link"

# Milliseconds of quiet before sentences are linked: a lookup waits for no more than one step.
LINK_AFTER = 1_500


class MemoryKeeper(QObject):
    """Owns the service of a project's memories and the one thread that may use it."""

    written = Signal()
    """What memories hold may be another by now."""

    places_changed = Signal()
    """Other memories are attached, or the same with other settings."""

    def __init__(self, context: ProjectContext, book: MemoryBook) -> None:
        """Open the memories of the project, and have them follow it until it is closed."""
        super().__init__(context.parent)
        self._context = context
        self.book = book
        session = context.session
        self._project = project_id(session)
        self.places: tuple[MemoryPlace, ...] = book.of_project(session.read, session.path)
        self.service = MemoryService(self.places, book.folder, Asker(self._project))
        self.jobs = JobRunner(self, threads=1, gate=context.jobs.gate, turns=context.jobs.turns)
        self._steps: list[Step] = []
        self._told: tuple[MemoryFailure, ...] = ()
        self._linking = QTimer(self)
        self._linking.setSingleShot(True)
        self._linking.setInterval(LINK_AFTER)
        self._linking.timeout.connect(self._link)
        context.project.changed.connect(self._follow)
        context.project.life.at_end(self._end)
        self._settle()

    def ask(
        self,
        key: str,
        work: Callable[[MemoryService, CancelToken], Value],
        done: Callable[[Outcome[Value]], None],
    ) -> None:
        """Have the memories' thread do `work`; of several under one key only the newest is told."""
        service = self.service

        def run(token: CancelToken, _report: Reporter[None]) -> Value:
            token.raise_if_cancelled()
            return work(service, token)

        self.jobs.start(Job(key, run, done))

    def another(self) -> MemoryService:
        """Return a service of its own for long work, which no lookup has to wait for; to close."""
        return MemoryService(self.places, self.book.folder, Asker(self._project))

    def know(self, names: NameReader) -> None:
        """Score by these names from now on, and look the active segment up again."""
        asker = Asker(self._project, names)
        self.ask("memory.asker", lambda service, _: service.set_asker(asker), self._known)

    def _known(self, _: Outcome[None]) -> None:
        self.written.emit()

    def attach(self, places: Sequence[MemoryPlace]) -> None:
        """Use these memories from now on, and keep that for every project."""
        mine = [each for each in self.places if each in self._of_project()]
        self.book.attach([each for each in places if each.path not in {m.path for m in mine}])
        changed = {each.path: each for each in places}
        if mine:
            kept = [changed[each.path] for each in mine if each.path in changed]
            self.book.attach_to_project(self._context.session, kept)
        self._take_places()

    def attach_to_project(self, place: MemoryPlace) -> None:
        """Attach a memory to this project alone."""
        kept = [each for each in self._of_project() if each.path != place.path]
        self.book.attach_to_project(self._context.session, (*kept, place))
        self._take_places()

    def _of_project(self) -> tuple[MemoryPlace, ...]:
        everywhere = {each.path for each in self.book.everywhere()}
        return tuple(each for each in self.places if each.path not in everywhere)

    def _take_places(self) -> None:
        session = self._context.session
        self.places = places = self.book.of_project(session.read, session.path)
        self.ask("memory.places", lambda service, _: service.set_memories(places), self._placed)

    def _placed(self, _: Outcome[None]) -> None:
        self.places_changed.emit()
        self.written.emit()
        self._settle()

    def is_project_s(self, place: MemoryPlace) -> bool:
        """Return whether a memory is attached to this project alone."""
        return place in self._of_project()

    # Following.

    def _settle(self) -> None:
        session, project = self._context.session, self._project

        def work(service: MemoryService, _: CancelToken) -> FollowReport:
            with session.reading() as view:
                return service.settle(ConfirmedInProject(view.reader, project))

        self.ask(SETTLE, work, self._take_report)

    def _follow(self, changes: ChangeSet) -> None:
        self._steps += steps_of(self._context.session.read, changes, self._project)
        if self._steps and not self.jobs.is_running(FOLLOW):
            self._write()

    def _write(self) -> None:
        steps, self._steps = tuple(self._steps), []
        self.ask(FOLLOW, lambda service, _: service.follow(steps), self._take_report)

    def _take_report(self, outcome: Outcome[FollowReport]) -> None:
        if self._steps:
            self._write()
        report = outcome.value
        if report is None:
            if outcome.error is not None:
                self._context.report(outcome.error)
            return
        if report.failures != self._told:
            self._told = report.failures
            self._tell(report)
        if report.added or report.updated or report.removed:
            self._linking.start()
            self.written.emit()

    def _tell(self, report: FollowReport) -> None:
        """Say once that a memory cannot be written, and when it can again."""
        if not report.failures:
            self._context.tell(tr("The memory can be written again; nothing is lost."))
            return
        reason = self._context.app.sentence(report.failures[0].error)
        waiting = counted(report.waiting, "{number} change waits", "{number} changes wait")
        if report.kept:
            said = tr(
                "The memory cannot be written: {reason} {waiting}.", reason=reason, waiting=waiting
            )
        else:
            said = tr(
                "Neither the memory nor the list of what waits can be written: {reason}",
                reason=reason,
            )
        self._context.tell(said)

    def link_soon(self) -> None:
        """Link the sentences of units that are new, once there is nothing else to do."""
        self._linking.start()

    def _link(self) -> None:
        self.ask(LINK, lambda service, _: service.link_some(), self._linked)

    def _linked(self, outcome: Outcome[int]) -> None:
        if outcome.value:
            self._linking.start(LINK_AFTER // 10)
        elif outcome.value == 0:
            self.written.emit()

    def _end(self) -> None:
        """Write what is still to be written, and close the files."""
        self._linking.stop()
        steps, service = tuple(self._steps), self.service

        def work(_token: CancelToken, _report: Reporter[None]) -> None:
            if steps:
                service.follow(steps)
            service.close()

        self.jobs.start(Job("memory.end", work, _nobody_hears))
        self.jobs.stop()


def _nobody_hears(_: Outcome[None]) -> None:
    """Take the end of what nobody waits for."""
