"""What works on an open project: the project, and the program around it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, SignalInstance
from PySide6.QtWidgets import QDialog

from ui.controllers.app_context import AppContext
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

    def execute(self, command: Command) -> bool:
        """Save what is typed, run a command as a step by itself, and say why if it fails."""
        return self.app.execute(command)

    def report(self, error: WorkbenchError) -> None:
        """Say what went wrong."""
        self.app.report(error)

    def tell(self, words: str) -> None:
        """Say something in the status line."""
        self.app.window.status.tell(words)

    def ask(self, dialog: QDialog, accepted: Callable[[], object]) -> None:
        """Open a dialog over the window; `accepted` runs if it is not left by Escape."""
        self.app.ask(dialog, accepted)
