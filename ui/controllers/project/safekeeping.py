"""Snapshots of the open project, and what can be saved of a damaged one."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QMessageBox

from ui.bridge import Job, Outcome, Reporter, Work
from ui.controllers.app_context import DAMAGED, AppContext
from ui.controllers.project_context import ProjectContext
from ui.dialogs.alerts import show_error
from ui.dialogs.reports import Line, Report
from ui.language import tr
from ui.messages import count_of
from ui.sentences import sentence
from ui.viewmodels.open_project import OpenProject
from ui.widgets.status_line import StatusLine
from workbench.model.errors import EnvironmentFailure, InternalError, WorkbenchError
from workbench.services.jobs import CancelToken
from workbench.storage.damage.salvage import SalvageReport, salvage
from workbench.storage.snapshots import Snapshot

SNAPSHOT = "snapshot"

# Milliseconds between two looks whether a snapshot is due.
SNAPSHOT_LOOK = 20 * 60_000

# The key of the job that looks through the file; not that of the checks, which would end it.
INTEGRITY = "integrity"


# A project's file, and what SQLite finds wrong with it.
_Integrity = tuple[Path, list[str]]


@dataclass(frozen=True, slots=True)
class OpeningFailure:
    """A project that could not be opened, and why."""

    path: Path
    error: WorkbenchError
    unsaved: tuple[str, ...] = ()
    """What was typed and could not be saved any more."""


class SnapshotController(QObject):
    """Takes snapshots of the open project, and looks through its file once."""

    def __init__(self, context: ProjectContext) -> None:
        """Begin with a snapshot, if one is due."""
        super().__init__(context.parent)
        self._context = context
        self._due = QTimer(self)
        self._due.setInterval(SNAPSHOT_LOOK)
        self._due.timeout.connect(self.take_snapshot)
        context.own_jobs(SNAPSHOT, INTEGRITY)
        context.at_end(self._due.stop)
        self.take_snapshot()
        self._due.start()
        self._check()

    def take_snapshot(self) -> None:
        """Take a snapshot of the open project if one is due.

        Nobody waits for it: it waits for the disk, and an article that is opened waited for both.
        """
        session = self._context.session

        def work(_token: CancelToken, _report: Reporter[None]) -> Snapshot | None:
            return session.take_snapshot()

        self._context.jobs.start(Job(SNAPSHOT, work, self._tell_snapshot, patient=True))

    def _tell_snapshot(self, outcome: Outcome[Snapshot | None]) -> None:
        if outcome.error is not None:
            self._context.tell(sentence(outcome.error))

    def _check(self) -> None:
        """Look through the whole file, which opening it does not."""
        work = _integrity(self._context.project)
        self._context.jobs.start(Job(INTEGRITY, work, self._tell_damage))

    def _tell_damage(self, outcome: Outcome[_Integrity]) -> None:
        error = _damage(outcome)
        if error is not None:
            self._context.app.holder.damaged.emit(error)


class SafekeepingController(QObject):
    """Closes a project that is damaged and offers to salvage it."""

    salvaged = Signal(object)
    """Carries the `Path` of the new project."""

    left = Signal()
    """The open project was damaged and is closed."""

    def __init__(self, context: AppContext, status: StatusLine, parent: QObject) -> None:
        """Watch over the projects of `context`; `status` tells of salvage under way."""
        super().__init__(parent)
        self._context = context
        self._status = status
        self._giving_up = False
        context.holder.closed.connect(self._abandon)
        context.holder.damaged.connect(self.give_up)

    def _abandon(self) -> None:
        self._context.jobs.drop("bug")

    def weigh(self, bug: InternalError) -> None:
        """Say that there is a bug, unless the open project is damaged, which explains it."""
        project = self._context.project
        if self._giving_up:
            return  # it is in the log, and the damage explains it
        if project is None:
            show_error(bug, self._context.over)
            return

        def tell(outcome: Outcome[_Integrity]) -> None:
            error = _damage(outcome)
            if error is not None:
                self.give_up(error)
            else:
                show_error(bug, self._context.over)

        self._context.jobs.start(Job("bug", _integrity(project), tell))

    def give_up(self, error: WorkbenchError) -> None:
        """Close the open project, which is damaged, and offer to salvage it; once, and soon.

        Soon, and not now: it may be painting that met the damage.
        """
        if not self._giving_up and self._context.project is not None:
            self._giving_up = True
            QTimer.singleShot(0, self, lambda: self._close_damaged(error))

    def _close_damaged(self, error: WorkbenchError) -> None:
        self._giving_up = False
        project = self._context.project
        if project is None:
            return
        path, saver = project.path, project.saver
        unsaved = () if saver.flush() else saver.texts()
        self._context.holder.give_up()
        self.left.emit()
        self.tell(OpeningFailure(path, error, unsaved))

    def tell(self, failure: OpeningFailure) -> None:
        """Say why a project cannot be opened, and offer what can be done."""
        if failure.error.code != DAMAGED:
            self._context.report(failure.error)
            return
        box = QMessageBox(self._context.over)
        box.setWindowTitle("Duizhao")
        box.setIcon(QMessageBox.Icon.Warning)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(sentence(failure.error))
        if failure.unsaved:
            box.setInformativeText(tr("What you typed last could not be saved; it is below."))
            box.setDetailedText("\n\n".join(failure.unsaved))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.addButton(QMessageBox.StandardButton.Close)
        button = box.addButton(tr("&Salvage into a new project"), QMessageBox.ButtonRole.AcceptRole)
        button.clicked.connect(_SalvageController(self, failure.path).start)
        box.open()

    def salvage(self, damaged: Path) -> None:
        """Save what can be read of a project into a new one beside it."""
        into = free_name(damaged)

        def work(_token: CancelToken, _report: Reporter[None]) -> SalvageReport:
            return salvage(damaged, into)

        def finish(outcome: Outcome[SalvageReport]) -> None:
            self._status.hide_progress()
            if outcome.error is not None:
                self._context.report(outcome.error)
            elif outcome.value is not None:
                self.salvaged.emit(into)
                self._tell_salvage(outcome.value, into)

        self._status.show_progress(0, 0, tr("Salvaging"))
        self._context.jobs.start(Job("salvage", work, finish))

    def _tell_salvage(self, report: SalvageReport, into: Path) -> None:
        lines = [
            Line(name, tr("{count} saved", count=f"{count:,}"))
            for name, count in report.saved.items()
        ]
        lines += [
            Line(name, tr("{count} lost at most", count=f"{count:,}"), bad=True)
            for name, count in report.lost.items()
            if count
        ]
        lines += [
            Line(name, tr("{count} saved with something replaced", count=f"{count:,}"), bad=True)
            for name, count in (report.fixed or {}).items()
            if count
        ]
        lost = sum(report.lost.values())
        summary = (
            tr("Saved into {name}.", name=into.name)
            + " "
            + (
                tr("{count} may be lost.", count=count_of(lost, "entry"))
                if lost
                else tr("Nothing is lost.")
            )
        )
        dialog = Report(tr("Salvage"), summary, lines, self._context.over)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _integrity(project: OpenProject) -> Work[None, _Integrity]:
    session = project.session

    def work(_token: CancelToken, _report: Reporter[None]) -> _Integrity:
        with session.reading() as reading:
            return reading.path, reading.reader.damage()

    return work


def _damage(outcome: Outcome[_Integrity]) -> WorkbenchError | None:
    """Return the damage that a look through a project found."""
    if outcome.error is not None:
        return outcome.error if outcome.error.code == DAMAGED else None
    if outcome.value is not None:
        path, found = outcome.value
        if found:
            return EnvironmentFailure(DAMAGED, path=str(path), reason=str(found[0]))
    return None


class _SalvageController(QObject):
    """Remembers which project a button is about."""

    def __init__(self, keeper: SafekeepingController, path: Path) -> None:
        super().__init__(keeper)
        self._keeper = keeper
        self._path = path

    def start(self, _checked: object = None) -> None:
        """Salvage it."""
        self._keeper.salvage(self._path)
        self.deleteLater()


def free_name(damaged: Path) -> Path:
    """Return a name beside a project that nothing has yet."""
    number = 1
    while True:
        suffix = "" if number == 1 else f" {number}"
        candidate = damaged.with_name(f"{damaged.stem} salvaged{suffix}{damaged.suffix}")
        if not candidate.exists():
            return candidate
        number += 1
