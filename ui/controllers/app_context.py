"""What every controller works with."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from ui.actions import Actions
from ui.bridge import JobRunner
from ui.dialogs.alerts import show_error
from ui.dialogs.files import FileAnswer, FilePrompt, FileQuestion
from ui.sentences import sentence
from ui.viewmodels.kinds import HighlightKinds
from ui.viewmodels.open_project import OpenProject, ProjectHolder
from ui.widgets.main_window import MainWindow
from workbench.api import Api
from workbench.model.errors import UsageError, WorkbenchError
from workbench.model.ids import SegmentId
from workbench.services.checking.apart import CheckProcess
from workbench.services.commands.command import Command
from workbench.services.conversion.converting import Conversions
from workbench.services.session import Clock
from workbench.services.settings.preferences import PreferenceStore

DAMAGED = "project.damaged"


@dataclass(frozen=True, slots=True)
class AppContext:
    """The window, the project in it, and what both are served by."""

    window: MainWindow
    actions: Actions
    holder: ProjectHolder
    api: Api
    conversions: Conversions
    preferences: PreferenceStore
    jobs: JobRunner
    kinds: HighlightKinds
    clock: Clock
    """Tells when what is done in the project happens."""

    checking: CheckProcess | None = None
    """Checks the projects that are opened; without one small ones are checked in this process."""

    @property
    def project(self) -> OpenProject | None:
        """Return the open project."""
        return self.holder.project

    @property
    def active(self) -> SegmentId | None:
        """Return the active segment."""
        return self.window.pairs.active() if self.project is not None else None

    @property
    def over(self) -> QWidget:
        """Return what dialogs open over: the window, of which nothing else is asked."""
        return self.window

    def tell(self, words: str) -> None:
        """Say something in the status line."""
        self.window.status.tell(words)

    def execute(self, command: Command) -> bool:
        """Save what is typed, run a command as a step by itself, and say why if it fails."""
        project = self.project
        if project is None or not project.saver.leave():
            return False
        self.window.status.drop_message()  # not later: those who follow the change may tell of it
        try:
            project.session.execute(command)
        except WorkbenchError as error:
            self.report(error)
            return False
        self.window.status.show_saved()
        return True

    def report(self, error: WorkbenchError) -> None:
        """Say what went wrong: in the status line for wrong use, else in a message."""
        if error.code == DAMAGED and self.project is not None:
            self.holder.damaged.emit(error)
        elif isinstance(error, UsageError):
            self.tell(self.sentence(error))
        else:
            show_error(error, self.window)

    def sentence(self, error: WorkbenchError) -> str:
        """Return what a person reads for an error; a segment has the number on its row."""
        return sentence(error) if self.project is None else sentence(error, self.project.number)

    def ask_files(
        self,
        question: FileQuestion,
        taken: Callable[[FileAnswer], object],
        over: QWidget | None = None,
    ) -> FilePrompt:
        """Ask for files, beginning in the folder where the last of their kind were chosen.

        Return the dialog that is open now.
        """
        kept = self.preferences.load().folders.get(question.purpose, "")
        folder = kept if Path(kept).is_dir() and kept else question.folder
        prompt = FilePrompt(question, folder, over or self.window)
        self.ask(prompt, lambda: self._take_files(question, prompt.answer(), taken))
        return prompt

    def _take_files(
        self, question: FileQuestion, answer: FileAnswer, taken: Callable[[FileAnswer], object]
    ) -> None:
        folders = {**self.preferences.load().folders, question.purpose: str(answer.path.parent)}
        self.preferences.change(folders=folders)
        taken(answer)

    def ask(self, dialog: QDialog, accepted: Callable[[], object]) -> None:
        """Open a dialog over the window; `accepted` runs if it is not left by Escape."""
        dialog.accepted.connect(accepted)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
