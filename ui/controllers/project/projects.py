"""Projects: made, opened, closed, found again."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QCloseEvent

from ui.controllers.app_context import AppContext
from ui.controllers.going.navigation import NavigationController
from ui.controllers.project.importing import ImportController
from ui.controllers.project.recent import RecentController
from ui.controllers.project.safekeeping import OpeningFailure, SafekeepingController
from ui.dialogs.files import Choose, FileQuestion, Purpose
from ui.language import noted, tr
from ui.viewmodels.open_project import OpenProject, Surroundings
from ui.widgets.main_window import MainWindow
from ui.widgets.pair_view.editor import TargetEditor
from ui.widgets.status_line import StatusLine
from workbench.model.errors import WorkbenchError
from workbench.model.house_style import HouseStyle
from workbench.services.checking.checking import (
    ProjectChecks,
    project_checks,
    shared_records,
)
from workbench.services.exchange.importing import Reading
from workbench.services.exchange.new_projects import project_for
from workbench.services.session import Session
from workbench.services.settings.preferences import working_hand
from workbench.storage.project import SUFFIX

_FILTER = noted("Duizhao projects (*.dzp)")


def projects_folder() -> Path:
    """Return where new projects go, made if it is missing."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = Path(documents or Path.home()) / "Duizhao"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@dataclass(frozen=True, slots=True)
class ProjectParts:
    """What opening and closing leans on."""

    navigation: NavigationController
    importing: ImportController
    safekeeping: SafekeepingController
    recent: RecentController
    status: StatusLine
    editor: TargetEditor
    """What is being typed is handed over by it before a project is closed."""


class ProjectController(QObject):
    """Opens one project at a time, and lets go of it without losing a keystroke."""

    def __init__(
        self, context: AppContext, parts: ProjectParts, window: MainWindow, parent: QObject
    ) -> None:
        """Serve the file menu, and the title and the closing of `window`."""
        super().__init__(parent)
        self._context = context
        self._window = window
        self._navigation, self._importing = parts.navigation, parts.importing
        self._safekeeping, self._recent = parts.safekeeping, parts.recent
        self._status, self._editor = parts.status, parts.editor
        parts.safekeeping.salvaged.connect(self.open_project)
        parts.safekeeping.left.connect(self._show_none)
        parts.recent.chosen.connect(self.open_project)
        parts.importing.project_needed.connect(self._make_for)
        window.closing.connect(self._close_window)
        window.dropped.connect(self._take_dropped)
        context.actions.serve(self._handlers())

    def _handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "file.new": self.ask_new,
            "file.open": self.ask_open,
            "file.close": self.leave,
            "file.quit": self._window.close,
            "help.sample": self.open_sample,
        }

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open a project, and import articles into it or into one made for them."""
        projects = [path for path in paths if path.suffix.lower() == SUFFIX]
        articles = [str(path) for path in paths if path.suffix.lower() != SUFFIX]
        if projects and not self.open_project(projects[0]):
            return
        if articles:
            self._importing.import_sources(articles)

    def open_project(self, path: Path) -> bool:
        """Open a project, or make it; return whether it is open now.

        Where it cannot be, the one that was open before is opened again.
        """
        place = self._context
        before = None if place.project is None else place.project.path
        if not self.close():
            return False
        try:
            project = self._load(path)
        except WorkbenchError as error:
            if before is not None and before != path:
                self.open_project(before)
            self._safekeeping.tell(OpeningFailure(path, error))
            self._recent.forget(path)
            return False
        place.holder.take(project)
        if place.project is None:
            return False
        self.show_place(path)
        self._status.show_saved()
        return True

    def _load(self, path: Path) -> OpenProject:
        """Open a project; where its content cannot be read nothing stays open."""
        place = self._context
        kept = place.preferences.load()
        hand = working_hand(kept)
        session = Session(path, author=kept.author, hand=hand, clock=place.clock)
        conversions = place.conversions

        def checks(style: HouseStyle) -> ProjectChecks:
            shared = shared_records(conversions.shared)
            return project_checks(place.api, conversions.engine, style, shared)

        surroundings = Surroundings(
            conversions, place.jobs, place.kinds, checks, checking=place.checking
        )
        try:
            return OpenProject(session, surroundings, self)
        except BaseException:
            with suppress(WorkbenchError):  # of a damaged file closing may say so again
                session.close()
            raise

    def show_place(self, path: Path) -> None:
        """Show where the open project is, and come back to it at the next start."""
        self._window.setWindowTitle(tr("{name} — Duizhao", name=path.stem))
        self._window.setWindowFilePath(str(path))
        self._recent.remember(path)

    def _show_none(self) -> None:
        self._window.setWindowTitle("Duizhao")
        self._window.setWindowFilePath("")
        self._status.forget()

    def close(self) -> bool:
        """Close the project; return false, still open, if something typed cannot be saved."""
        place = self._context
        if place.project is None:
            return True
        self._editor.end_composing()
        self._navigation.remember()
        path, title = place.project.path, place.project.articles.title_at(0)
        try:
            clean = place.holder.let_go()
        except WorkbenchError as error:
            place.report(error)
            return False
        if clean:
            self._recent.keep_title(path, title)
            self._show_none()
        return clean

    def leave(self) -> None:
        """Close the project for good: the next start does not come back to it."""
        if self.close():
            self._context.preferences.change(open_project="")

    def resume(self) -> None:
        """Open the project that was open when the program was last left, at its place."""
        path = self._context.preferences.load().open_project
        if path and Path(path).is_file():
            self.open_project(Path(path))

    def ask_new(self) -> None:
        """Ask where a new project goes, and open it."""
        question = FileQuestion(
            *(tr("New project"), Purpose.OPEN, Choose.NEW_FILE, tr(_FILTER)),
            *("", str(projects_folder()), SUFFIX),
        )
        self._context.ask_files(question, lambda answer: self.open_project(answer.path))

    def ask_open(self) -> None:
        """Ask which project to open."""
        question = FileQuestion(
            tr("Open project"), Purpose.OPEN, kinds=tr(_FILTER), folder=str(projects_folder())
        )
        self._context.ask_files(question, lambda answer: self.open_project(answer.path))

    def open_sample(self) -> None:
        """Open the sample article in a project of its own."""
        folder = QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.AppLocalDataLocation
        )
        path = Path(folder) / f"sample{SUFFIX}"
        path.parent.mkdir(parents=True, exist_ok=True)
        if self.open_project(path):
            self._importing.import_sample()

    def _make_for(self, reading: Reading) -> None:
        """Make a project for articles that arrived before there was one."""
        self.open_project(project_for(reading, projects_folder()))

    def _take_dropped(self, urls: Sequence[QUrl]) -> None:
        paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        self.open_paths(paths)
        addresses = [url.toString() for url in urls if url.scheme() in {"http", "https"}]
        if addresses:
            self._importing.import_sources(addresses)

    def _close_window(self, event: QCloseEvent) -> None:
        if not self.close():
            event.ignore()
