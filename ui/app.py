"""The running program: a window, what serves it, and how both begin and end."""

import logging
import sqlite3
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication

from ui.composition import make_context, make_controllers
from ui.controllers.app_context import DAMAGED
from ui.controllers.project.projects import ProjectController
from ui.controllers.project.safekeeping import SafekeepingController
from ui.controllers.settings.languages import LanguageController
from ui.controllers.settings.viewing import ViewController, current_theme
from ui.controllers.writing.kinds import KindController
from ui.fonts import apply_fonts
from ui.foreground import Foreground
from ui.icons import program_icon
from ui.memory import QuietMemory
from ui.theme import apply_theme
from ui.translations import Translations
from ui.viewmodels.open_project import OpenProject
from workbench.api import Api
from workbench.model.errors import InternalError, WorkbenchError
from workbench.services.checking.apart import CheckProcess
from workbench.services.jobs import Gate
from workbench.services.plugins import load_api
from workbench.services.session import Clock, now_in_milliseconds
from workbench.services.settings.preferences import PreferenceStore
from workbench.storage.connection import explain

_LOG = logging.getLogger(__name__)


class Program(QObject):
    """A window and its controllers, made again for another language or other kinds of highlight."""

    def __init__(
        self,
        application: QApplication,
        preferences: PreferenceStore,
        api: Api,
        clock: Clock = now_in_milliseconds,
        *,
        checking: CheckProcess | None = None,
    ) -> None:
        """Make the window, not yet shown; what is done in it happens when `clock` says.

        Projects are checked in the process of `checking`, which ends with the program; without one
        only large ones are checked apart.
        """
        super().__init__(application)
        self.gate = Gate()
        self.foreground = Foreground(application, self.gate, self)
        self.translations = Translations(application)
        apply_fonts(application)
        apply_theme(application, current_theme(preferences.load().theme))
        self._clock = clock
        self._checking = checking
        self._set_up(preferences, api)

    def _set_up(self, preferences: PreferenceStore, api: Api) -> None:
        self.translations.use(preferences.load().language)
        self._stage = QObject(self)  # owns all that goes when the window goes
        self.context = make_context(
            preferences, api, self._stage, self._clock, self.gate, checking=self._checking
        )
        self.controllers = make_controllers(self.context, self._stage)
        self._follow_theme()
        self.context.window.closing.connect(self._keep_looks)
        for changed in (
            self.controllers[LanguageController].chosen,
            self.controllers[KindController].changed,
        ):
            changed.connect(self.begin_anew, Qt.ConnectionType.QueuedConnection)

    def _follow_theme(self) -> None:
        viewing = self.controllers[ViewController]
        viewing.begin()

    def _keep_looks(self, event: QCloseEvent) -> None:
        if event.isAccepted():
            self.controllers[ViewController].keep()

    def begin_anew(self) -> None:
        """Make the window again as the preferences say, where the user was.

        Nothing happens while something typed cannot be saved.
        """
        context, stage = self.context, self._stage
        path = context.project.path if context.project is not None else None
        self.controllers[ViewController].keep()
        if not self.controllers[ProjectController].close():
            return
        context.jobs.stop()
        self._set_up(context.preferences, context.api)
        self.context.window.show()
        self.context.window.activateWindow()
        context.window.hide()
        context.window.deleteLater()
        stage.deleteLater()
        if path is not None:
            self.controllers[ProjectController].open_paths((path,))

    def open(self, paths: Sequence[Path], *, sample: bool) -> None:
        """Show the window and open what was named."""
        self.context.window.show()
        if sample:
            self.controllers[ProjectController].open_sample()
        elif paths:
            self.controllers[ProjectController].open_paths(paths)
        else:
            self.controllers[ProjectController].resume()

    def end(self) -> None:
        """Stop what runs beside the window."""
        self.foreground.end()
        self.context.jobs.stop()
        if self._checking is not None:
            self._checking.stop()

    def report_bug(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Log an exception nobody caught, and say so; the program goes on.

        One that a damaged project explains ends in the offer to salvage it.
        """
        _LOG.critical("uncaught", exc_info=(kind, error, trace))
        place = trace
        while place is not None and place.tb_next is not None:
            place = place.tb_next
        where = place.tb_frame.f_code.co_qualname if place is not None else ""
        reason = f"{kind.__name__}: {error} ({where})"
        damage = _damage(error, self.context.project)
        if damage is not None:
            self.context.holder.damaged.emit(damage)
        else:
            bug = InternalError("window.bug", reason=reason)
            self.controllers[SafekeepingController].weigh(bug)


def run(paths: Sequence[Path], *, sample: bool = False) -> int:
    """Open the window on these projects and articles; return the exit code once it is closed."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Duizhao")
    application.setOrganizationName("Duizhao")
    application.setDesktopFileName("duizhao")
    application.setWindowIcon(program_icon())
    memory = QuietMemory(application)  # first, for a window is many objects that stay
    program = Program(application, PreferenceStore(), load_api().api, checking=CheckProcess())
    hook, sys.excepthook = sys.excepthook, program.report_bug
    try:
        QTimer.singleShot(0, _opener(program, paths, sample=sample))
        return application.exec()
    finally:
        sys.excepthook = hook
        memory.end()
        program.end()


def _damage(error: BaseException, project: OpenProject | None) -> WorkbenchError | None:
    """Return the damage of the open project that an exception tells of."""
    if project is None:
        return None
    told = explain(error, project.path) if isinstance(error, sqlite3.Error) else error
    return told if isinstance(told, WorkbenchError) and told.code == DAMAGED else None


def _opener(program: Program, paths: Sequence[Path], *, sample: bool) -> Callable[[], None]:
    def open_now() -> None:
        program.open(paths, sample=sample)

    return open_now
