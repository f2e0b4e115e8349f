"""Snapshots of the open project, and what can be saved of a damaged one."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox

from ui.bridge import Job, Outcome, Reporter
from ui.controllers.workplace import Workplace
from ui.dialogs.reports import Line, Report
from ui.language import tr
from ui.messages import count_of
from ui.sentences import sentence
from ui.viewmodels.open_project import OpenProject
from workbench.model.errors import EnvironmentFailure, WorkbenchError
from workbench.services.jobs import CancelToken
from workbench.storage.salvage import SalvageReport, salvage

DAMAGED = "project.damaged"
SNAPSHOT = "snapshot"
INTEGRITY = "integrity"
"""The key of the job that looks through the file; not that of the checks, which would end it."""


@dataclass(frozen=True, slots=True)
class OpeningFailure:
    """A project that could not be opened, and why."""

    path: Path
    error: WorkbenchError


class Safekeeping(QObject):
    """Takes a snapshot when a project is opened; offers to salvage one that is damaged."""

    salvaged = Signal(object)
    """Carries the `Path` of the new project."""

    def __init__(self, place: Workplace, parent: QObject) -> None:
        """Watch over the projects of `place`."""
        super().__init__(parent)
        self._place = place
        place.holder.opened.connect(self._take_snapshot)
        place.holder.opened.connect(self._check)
        place.holder.closed.connect(self._abandon)

    def _take_snapshot(self, project: OpenProject) -> None:
        session = project.session

        def work(_token: CancelToken, _report: Reporter) -> object:
            return session.take_snapshot()

        self._place.jobs.start(Job(SNAPSHOT, work, self._tell_snapshot))

    def _abandon(self) -> None:
        for job in (SNAPSHOT, INTEGRITY):
            self._place.jobs.drop(job)

    def _check(self, project: OpenProject) -> None:
        """Look through the whole file, which opening it does not."""
        session = project.session

        def work(_token: CancelToken, _report: Reporter) -> object:
            with session.reading() as reading:
                return reading.reader.damage()

        def tell(outcome: Outcome) -> None:
            found = outcome.value if isinstance(outcome.value, list) else []
            if outcome.error is not None:
                self.tell(OpeningFailure(session.path, outcome.error))
            elif found:
                reason = str(found[0])
                error = EnvironmentFailure(DAMAGED, path=session.path, reason=reason)
                self.tell(OpeningFailure(session.path, error))

        self._place.jobs.start(Job(INTEGRITY, work, tell))

    def _tell_snapshot(self, outcome: Outcome) -> None:
        if outcome.error is not None:
            self._place.window.status.tell(sentence(outcome.error))

    def tell(self, failure: OpeningFailure) -> None:
        """Say why a project cannot be opened, and offer what can be done."""
        if failure.error.code != DAMAGED:
            self._place.report(failure.error)
            return
        box = QMessageBox(self._place.window)
        box.setWindowTitle("Duizhao")
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(sentence(failure.error))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.addButton(QMessageBox.StandardButton.Close)
        button = box.addButton(tr("&Salvage into a new project"), QMessageBox.ButtonRole.AcceptRole)
        button.clicked.connect(_Salvaging(self, failure.path).start)
        box.open()

    def salvage(self, damaged: Path) -> None:
        """Save what can be read of a project into a new one beside it."""
        into = free_name(damaged)

        def work(_token: CancelToken, _report: Reporter) -> object:
            return salvage(damaged, into)

        def finish(outcome: Outcome) -> None:
            self._place.window.status.hide_progress()
            if outcome.error is not None:
                self._place.report(outcome.error)
            elif isinstance(outcome.value, SalvageReport):
                self.salvaged.emit(into)
                self._tell_salvage(outcome.value, into)

        self._place.window.status.show_progress(0, 0, tr("Salvaging"))
        self._place.jobs.start(Job("salvage", work, finish))

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
        dialog = Report(tr("Salvage"), summary, lines, self._place.window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


class _Salvaging(QObject):
    """Remembers which project a button is about."""

    def __init__(self, keeper: Safekeeping, path: Path) -> None:
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
