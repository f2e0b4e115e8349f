"""The file under the window: that it is still the project's, and whole in a pause."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox

from ui.controllers.app_context import AppContext
from ui.dialogs.alerts import show_error, tell, tell_moved
from ui.language import noted, tr
from ui.sentences import sentence, warning_sentence
from ui.viewmodels.open_project import OpenProject
from workbench.model.errors import WorkbenchError
from workbench.storage.relocation import Relocation

LOOK = 3_000
"""Milliseconds between two looks at the file while nothing is committed."""

QUIET = 2_500
"""Milliseconds without a change after which the file itself is brought up to date."""

_FILTER = noted("Duizhao projects (*.dzp)")


class FileWatchController(QObject):
    """Watches the open project's file, and says at once when it is another one."""

    moved = Signal(object)
    """Carries the `Path` in which the project is from now on."""

    def __init__(self, context: AppContext, parent: QObject) -> None:
        """Watch whatever project `context` shows."""
        super().__init__(parent)
        self._context = context
        self._rescued: Relocation | None = None
        self._farewell: QMessageBox | None = None
        self._told_gone = False
        self._looking = self._timer(LOOK, once=False)
        self._looking.timeout.connect(self.look)
        self._quiet = self._timer(QUIET, once=True)
        self._quiet.timeout.connect(self._fold)
        context.holder.opened.connect(self._begin)
        context.holder.closed.connect(self._end)
        context.window.entered.connect(self.look)

    def _timer(self, milliseconds: int, *, once: bool) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(once)
        timer.setInterval(milliseconds)
        return timer

    def _begin(self, project: OpenProject) -> None:
        self._rescued, self._told_gone = None, False
        project.session.when_moved(self._follow)
        project.changed.connect(self._disturb)
        self._looking.start()
        self._quiet.start()
        for warning in project.session.warnings:
            tell(warning_sentence(warning), self._context.window)

    def _end(self) -> None:
        self._looking.stop()
        self._quiet.stop()
        if self._rescued is not None:
            self._farewell = tell_moved(self._rescued, None)
            self._rescued = None

    def _disturb(self, _changes: object) -> None:
        self._quiet.start()

    def look(self) -> None:
        """Make sure that the file is the project's; where it is not, the work goes on elsewhere."""
        project = self._context.project
        if project is None:
            return
        try:
            project.session.settle()
        except WorkbenchError as error:
            self._context.window.status.show_unsaved(sentence(error))
            if not self._told_gone:
                self._told_gone = True
                self._offer_elsewhere(show_error(error, self._context.window))

    def _fold(self) -> None:
        project = self._context.project
        if project is None:
            return
        try:
            whole = project.session.fold()
        except WorkbenchError as error:
            self._context.report(error)
            return
        if not whole:
            self._quiet.start()

    def _follow(self, relocation: Relocation) -> None:
        self._rescued, self._told_gone = relocation, False
        self._context.window.status.rescued = str(relocation.now)
        self._context.window.status.show_saved()
        self.moved.emit(relocation.now)
        self._offer_elsewhere(tell_moved(relocation, self._context.window))

    def _offer_elsewhere(self, box: QMessageBox) -> None:
        button = box.addButton(tr("Save &as…"), QMessageBox.ButtonRole.ActionRole)
        button.clicked.connect(self._ask_where)

    def _ask_where(self, _checked: object = None) -> None:
        project = self._context.project
        if project is None:
            return
        dialog = QFileDialog(
            self._context.window, tr("Save as"), str(project.path.parent), tr(_FILTER)
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # no file is ever overwritten
        dialog.setDefaultSuffix("dzp")
        self._context.ask(dialog, lambda: self.go_on_in(Path(dialog.selectedFiles()[0])))

    def go_on_in(self, path: Path) -> None:
        """Go on in a new file that the person chose."""
        project = self._context.project
        if project is None:
            return
        try:
            project.session.go_on_in(path)
        except WorkbenchError as error:
            self._offer_elsewhere(show_error(error, self._context.window))
            return
        self._rescued = None
        self._context.window.status.rescued = ""
        self._context.window.status.show_saved()
        self.moved.emit(path)
