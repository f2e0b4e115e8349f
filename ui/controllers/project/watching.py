"""The file under the window: that it is still the project's, and whole in a pause."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox

from ui.bridge import Job, Outcome, Reporter
from ui.controllers.project_context import ProjectContext
from ui.dialogs.alerts import show_error, tell, tell_moved
from ui.language import noted, tr
from ui.sentences import sentence, warning_sentence
from ui.viewmodels.open_project import ProjectHolder
from ui.widgets.status_line import StatusLine
from workbench.model.errors import WorkbenchError
from workbench.services.jobs import CancelToken
from workbench.storage.relocation import Relocation

FOLD = "project.fold"

# Milliseconds between two looks at the file while nothing is committed.
LOOK = 3_000

# Milliseconds without a change after which the file itself is brought up to date.
QUIET = 2_500

_FILTER = noted("Duizhao projects (*.dzp)")


class FarewellController(QObject):
    """Says once more where a project is that was rescued into another file, when it is closed.

    The message outlives the project, and the window where that is what closes it.
    """

    def __init__(self, holder: ProjectHolder, parent: QObject) -> None:
        """Follow the projects of `holder`."""
        super().__init__(parent)
        self.rescued: Relocation | None = None
        """Where the open project is now, if it was rescued."""

        self._box: QMessageBox | None = None
        holder.closed.connect(self._end)

    def _end(self) -> None:
        rescued, self.rescued = self.rescued, None
        if rescued is not None:
            self._box = tell_moved(rescued, None)


class FileWatchController(QObject):
    """Watches the open project's file, and says at once when it is another one."""

    moved = Signal(object)
    """Carries the `Path` in which the project is from now on."""

    def __init__(
        self, context: ProjectContext, farewell: FarewellController, status: StatusLine
    ) -> None:
        """Watch the file of an open project; `status` says where it is."""
        super().__init__(context.parent)
        self._context = context
        self._farewell = farewell
        self._status = status
        self._told_gone = False
        self._looking = self._timer(LOOK, once=False)
        self._looking.timeout.connect(self.look)
        self._quiet = self._timer(QUIET, once=True)
        self._quiet.timeout.connect(self._fold)
        context.at_end(self._looking.stop)
        context.at_end(self._quiet.stop)
        context.own_jobs(FOLD)
        context.session.when_moved(self._follow)
        context.project.changed.connect(self._disturb)
        context.follow(context.app.holder.opened, self._tell_warnings)
        self._looking.start()
        self._quiet.start()

    def _timer(self, milliseconds: int, *, once: bool) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(once)
        timer.setInterval(milliseconds)
        return timer

    def _disturb(self, _changes: object) -> None:
        self._quiet.start()

    def _tell_warnings(self, _: object) -> None:
        for warning in self._context.session.warnings:
            tell(warning_sentence(warning), self._context.over)

    def look(self) -> None:
        """Make sure that the file is the project's; where it is not, the work goes on elsewhere."""
        try:
            self._context.session.settle()
        except WorkbenchError as error:
            self._status.show_unsaved(sentence(error))
            if not self._told_gone:
                self._told_gone = True
                self._offer_elsewhere(show_error(error, self._context.over))

    def _fold(self) -> None:
        """Fold in a job: a busy disk keeps who folds waiting for tenths of a second."""
        try:
            fold = self._context.session.fold_beside()
        except WorkbenchError as error:
            self._context.report(error)
            return

        def work(_token: CancelToken, _report: Reporter[None]) -> bool:
            return fold()

        self._context.jobs.start(Job(FOLD, work, self._end_fold, patient=True))

    def _end_fold(self, outcome: Outcome[bool]) -> None:
        if outcome.error is not None:
            self._context.report(outcome.error)
        elif not outcome.value:
            self._quiet.start()

    def _follow(self, relocation: Relocation) -> None:
        self._farewell.rescued, self._told_gone = relocation, False
        self._status.rescued = str(relocation.now)
        self._status.show_saved()
        self.moved.emit(relocation.now)
        self._offer_elsewhere(tell_moved(relocation, self._context.over))

    def _offer_elsewhere(self, box: QMessageBox) -> None:
        button = box.addButton(tr("Save &as…"), QMessageBox.ButtonRole.ActionRole)
        button.clicked.connect(self._ask_where)

    def _ask_where(self, _checked: object = None) -> None:
        folder = str(self._context.project.path.parent)
        dialog = QFileDialog(self._context.over, tr("Save as"), folder, tr(_FILTER))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # no file is ever overwritten
        dialog.setDefaultSuffix("dzp")
        self._context.ask(dialog, lambda: self.go_on_in(Path(dialog.selectedFiles()[0])))

    def go_on_in(self, path: Path) -> None:
        """Go on in a new file that the person chose."""
        try:
            self._context.session.go_on_in(path)
        except WorkbenchError as error:
            self._offer_elsewhere(show_error(error, self._context.over))
            return
        self._farewell.rescued = None
        self._status.rescued = ""
        self._status.show_saved()
        self.moved.emit(path)
