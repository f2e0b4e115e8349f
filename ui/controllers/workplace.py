"""What every controller works with."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QDialog

from ui.actions import Actions
from ui.bridge import JobRunner
from ui.dialogs.alerts import show_error
from ui.sentences import sentence
from ui.viewmodels.kinds import HighlightKinds
from ui.viewmodels.open_project import OpenProject, ProjectHolder
from ui.widgets.main_window import MainWindow
from workbench.api import Api
from workbench.model.errors import UsageError, WorkbenchError
from workbench.model.ids import SegmentId
from workbench.services.commands.command import Command
from workbench.services.converting import Conversions
from workbench.services.preferences import PreferenceStore


@dataclass(frozen=True, slots=True)
class Workplace:
    """The window, the project in it, and what both are served by."""

    window: MainWindow
    actions: Actions
    holder: ProjectHolder
    api: Api
    conversions: Conversions
    preferences: PreferenceStore
    jobs: JobRunner
    kinds: HighlightKinds

    @property
    def project(self) -> OpenProject | None:
        """Return the open project."""
        return self.holder.project

    @property
    def active(self) -> SegmentId | None:
        """Return the active segment."""
        return self.window.pairs.active() if self.project is not None else None

    def execute(self, command: Command) -> bool:
        """Save what is typed, run a command, and say in words why if it cannot be done."""
        project = self.project
        if project is None or not project.saver.flush():
            return False
        try:
            project.session.execute(command)
        except WorkbenchError as error:
            self.report(error)
            return False
        self.window.status.show_saved()
        return True

    def report(self, error: WorkbenchError) -> None:
        """Say what went wrong: in the status line for wrong use, else in a message."""
        if isinstance(error, UsageError):
            self.window.status.tell(sentence(self.by_row(error)))
        else:
            show_error(error, self.window)

    def by_row(self, error: WorkbenchError) -> WorkbenchError:
        """Return an error that names its segment by the number on the row, as the window does."""
        segment_id, project = error.details.get("id"), self.project
        if project is None or not isinstance(segment_id, int) or error.code.endswith(".unknown"):
            return error
        read = project.session.read
        found = read.segments([SegmentId(segment_id)])
        for segment in found.values():
            keys = [key.id for key in read.outline(segment.article_id)]
            number = keys.index(segment.id) + 1
            return type(error)(error.code, **{**error.details, "id": number})
        return error

    def ask(self, dialog: QDialog, accepted: Callable[[], object]) -> None:
        """Open a dialog over the window; `accepted` runs if it is not left by Escape."""
        dialog.accepted.connect(accepted)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
