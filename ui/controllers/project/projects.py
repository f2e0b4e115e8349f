"""Projects: made, opened, closed, found again."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QTime, QUrl
from PySide6.QtGui import QCloseEvent

from ui.controllers.app_context import AppContext
from ui.controllers.going.navigation import NavigationController
from ui.controllers.project.importing import ImportController
from ui.controllers.project.safekeeping import OpeningFailure, SafekeepingController
from ui.controllers.project.watching import FileWatchController
from ui.dialogs.files import Choose, FileQuestion, Purpose
from ui.language import noted, plain_tip, tr
from ui.triggers import on_trigger
from ui.viewmodels.open_project import OpenProject, Surroundings
from ui.widgets.welcome import RecentProject
from workbench.model.errors import WorkbenchError
from workbench.services.checking.checking import project_checks
from workbench.services.session import Session
from workbench.services.settings.preferences import PreferenceStore, working_hand

SUFFIX = ".dzp"
RECENT = 12
"""How many projects are remembered."""

_FILTER = noted("Duizhao projects (*.dzp)")


def projects_folder() -> Path:
    """Return where new projects go, made if it is missing."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = Path(documents or Path.home()) / "Duizhao"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


class ProjectController(QObject):
    """Opens one project at a time, and lets go of it without losing a keystroke."""

    def __init__(
        self,
        context: AppContext,
        navigation: NavigationController,
        importing: ImportController,
        parent: QObject,
    ) -> None:
        """Serve the file menu, the welcome page and the closing of the window."""
        super().__init__(parent)
        self._context = context
        self._navigation = navigation
        self._importing = importing
        self.safekeeping = SafekeepingController(context, self)
        self.safekeeping.salvaged.connect(self.open_project)
        self.safekeeping.left.connect(self._show_none)
        self.watching = FileWatchController(context, self)
        self.watching.moved.connect(self._show_place)
        window = context.window
        window.closing.connect(self._close_window)
        window.dropped.connect(self._take_dropped)
        window.welcome.project_chosen.connect(self.open_project)
        importing.project_needed.connect(self._make_for)
        context.actions.serve(self._handlers())
        self._show_recent()

    def _handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "file.new": self.ask_new,
            "file.open": self.ask_open,
            "file.save": self.save,
            "file.close": self.leave,
            "file.quit": self._context.window.close,
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
        """Open a project, or make it; return whether it is open now."""
        if not self.close():
            return False
        place = self._context
        try:
            project = self._load(path)
        except WorkbenchError as error:
            self.safekeeping.tell(OpeningFailure(path, error))
            self._forget(path)
            return False
        place.holder.take(project)
        if place.project is None:
            return False
        self._show_place(path)
        place.window.status.show_saved()
        return True

    def _load(self, path: Path) -> OpenProject:
        """Open a project; where its content cannot be read nothing stays open."""
        place = self._context
        kept = place.preferences.load()
        hand = working_hand(kept)
        session = Session(path, author=kept.author, hand=hand, clock=place.clock)
        surroundings = Surroundings(
            place.conversions,
            place.jobs,
            place.kinds,
            partial(project_checks, place.api, place.conversions),
        )
        try:
            return OpenProject(session, surroundings, self)
        except BaseException:
            with suppress(WorkbenchError):  # of a damaged file closing may say so again
                session.close()
            raise

    def _show_place(self, path: Path) -> None:
        self._context.window.setWindowTitle(tr("{name} — Duizhao", name=path.stem))
        self._context.window.setWindowFilePath(str(path))
        self._remember(path)

    def _show_none(self) -> None:
        self._context.window.setWindowTitle("Duizhao")
        self._context.window.setWindowFilePath("")
        self._context.window.status.forget()

    def close(self) -> bool:
        """Close the project; return false, still open, if something typed cannot be saved."""
        place = self._context
        if place.project is None:
            return True
        place.window.pairs.editor.end_composing()
        self._navigation.remember()
        path, title = place.project.path, place.project.articles.title_at(0)
        try:
            clean = place.holder.let_go()
        except WorkbenchError as error:
            place.report(error)
            return False
        if clean:
            _keep_title(place.preferences, path, title)
            self._show_recent()
            self._show_none()
        return clean

    def save(self) -> None:
        """Save what was typed a moment ago, and say so."""
        project = self._context.project
        if project is not None and project.saver.leave():
            self._context.window.status.show_saved()
            time = QTime.currentTime().toString("HH:mm:ss")
            self._context.window.status.tell(
                tr("Saved {time}; everything is saved as you type.", time=time)
            )

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

    def _make_for(self, name: str) -> None:
        """Make a project for articles that arrived before there was one."""
        folder = projects_folder()
        path = folder / f"{name}{SUFFIX}"
        self.open_project(path)

    def _take_dropped(self, urls: Sequence[QUrl]) -> None:
        paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        self.open_paths(paths)
        addresses = [url.toString() for url in urls if url.scheme() in {"http", "https"}]
        if addresses:
            self._importing.import_sources(addresses)

    def _close_window(self, event: QCloseEvent) -> None:
        if not self.close():
            event.ignore()

    def _remember(self, path: Path) -> None:
        kept = [str(path), *(p for p in self._context.preferences.load().recent if p != str(path))]
        self._context.preferences.change(recent=tuple(kept[:RECENT]), open_project=str(path))
        self._show_recent()

    def _forget(self, path: Path) -> None:
        if not path.exists():
            kept = tuple(p for p in self._context.preferences.load().recent if p != str(path))
            self._context.preferences.change(recent=kept)
            self._show_recent()

    def _show_recent(self) -> None:
        kept = self._context.preferences.load()
        paths = [Path(path) for path in kept.recent]
        named = [RecentProject(path, kept.titles.get(str(path), "")) for path in paths]
        self._context.window.welcome.show_recent(named)
        menu = self._context.window.menus["Open recent"]
        menu.clear()
        for path in paths:
            action = menu.addAction(f"{path.stem}   {path.parent}".replace("&", "&&"))
            action.setToolTip(plain_tip(str(path)))
            on_trigger(action, partial(self.open_project, path))
        menu.setEnabled(bool(paths))


def _keep_title(preferences: PreferenceStore, path: Path, title: str) -> None:
    """Remember what a project's first article is called, for the start page."""
    kept = preferences.load()
    titles = {each: kept.titles[each] for each in kept.recent if each in kept.titles}
    preferences.change(titles={**titles, str(path): title})
