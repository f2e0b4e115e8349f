"""What works on an open project: the project, and the program around it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, SignalInstance
from PySide6.QtWidgets import QDialog, QWidget

from ui.bridge import JobRunner
from ui.controllers.app_context import AppContext
from ui.dialogs.files import FileAnswer, FileQuestion
from ui.viewmodels.open_project import OpenProject
from workbench.model.errors import WorkbenchError
from workbench.model.ids import SegmentId
from workbench.services.commands.command import Command
from workbench.services.session import Session


@dataclass(frozen=True, slots=True)
class ProjectContext:
    """An open project and the program it is open in; nothing holds it beyond the project's end."""

    app: AppContext
    project: OpenProject

    @property
    def session(self) -> Session:
        """Return the project's session."""
        return self.project.session

    @property
    def parent(self) -> QObject:
        """Return what owns all that is built for the project."""
        return self.project

    @property
    def jobs(self) -> JobRunner:
        """Return what runs jobs beside the window."""
        return self.app.jobs

    @property
    def over(self) -> QWidget:
        """Return what dialogs open over."""
        return self.app.over

    @property
    def active(self) -> SegmentId | None:
        """Return the active segment."""
        return self.app.active

    def serve(self, handlers: Mapping[str, Callable[[], object]]) -> None:
        """Let these carry out actions while the project is open."""
        self.project.life.at_end(self.app.actions.serve(handlers))

    def serve_switches(self, handlers: Mapping[str, Callable[[bool], object]]) -> None:
        """Let these carry out switches while the project is open."""
        self.project.life.at_end(self.app.actions.serve_switches(handlers))

    def follow(self, signal: SignalInstance, slot: Callable[..., object]) -> None:
        """Call `slot` at a signal of something that outlives the project, while it is open."""
        self.project.life.follow(signal, slot)

    def at_end(self, end: Callable[[], object]) -> None:
        """Call `end` when the project is closed, while its session can still be read."""
        self.project.life.at_end(end)

    def own_jobs(self, *keys: str) -> None:
        """Let the jobs with these keys end with the project; nobody hears of them any more."""
        for key in keys:
            self.project.life.at_end(partial(self.jobs.drop, key))

    def execute(self, command: Command) -> bool:
        """Save what is typed, run a command as a step by itself, and say why if it fails."""
        return self.app.execute(command)

    def report(self, error: WorkbenchError) -> None:
        """Say what went wrong."""
        self.app.report(error)

    def tell(self, words: str) -> None:
        """Say something in the status line."""
        self.app.tell(words)

    def ask(self, dialog: QDialog, accepted: Callable[[], object]) -> None:
        """Open a dialog over the window; `accepted` runs if it is not left by Escape.

        It is left when the project is closed: what it would do is of that project.
        """
        self.project.life.ended.connect(dialog.reject)
        self.app.ask(dialog, accepted)

    def ask_files(
        self,
        question: FileQuestion,
        taken: Callable[[FileAnswer], object],
        over: QWidget | None = None,
    ) -> None:
        """Ask for files, beginning in the folder where the last of their kind were chosen."""
        prompt = self.app.ask_files(question, taken, over)
        self.project.life.ended.connect(prompt.reject)
