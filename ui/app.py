"""The composition root of the window: the only place that makes and wires objects."""

import logging
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication

from ui.actions import Actions, ActionSpec, Addition, Choices, action_specs, menu_specs
from ui.bridge import JobRunner
from ui.controllers.annotating import Annotating, role_specs
from ui.controllers.annotations import ANNOTATION_MENU, Annotations, annotation_specs
from ui.controllers.checking import CHECKING_MENU, Checking, checking_specs
from ui.controllers.choosing import CHOOSING_MENU, Choosing, choosing_specs
from ui.controllers.clipboard import Clipboard
from ui.controllers.context_menu import ContextMenu
from ui.controllers.converting import Converting, variant_specs
from ui.controllers.desk import DESK_MENU, Desk, desk_specs
from ui.controllers.drafting import Drafting
from ui.controllers.editing import Editing
from ui.controllers.exporting import Exporting
from ui.controllers.filtering import FILTER_MENUS, Filtering, filter_specs
from ui.controllers.finding import FIND_MENU, Finding, find_specs
from ui.controllers.glossaries import GLOSSARY_MENU, Glossaries, glossary_specs
from ui.controllers.helping import Helping
from ui.controllers.highlighting import Highlighting, highlight_specs
from ui.controllers.history import HISTORY_MENU, History, history_specs
from ui.controllers.house_style import STYLE_MENU, HouseStyling, style_specs
from ui.controllers.importing import Importing
from ui.controllers.keys import KEYS_MENU, KeyChanging, apply_keys, key_specs, wanted_keys
from ui.controllers.navigation import Navigation
from ui.controllers.palette import Palette
from ui.controllers.projects import Projects
from ui.controllers.reading import Reading
from ui.controllers.replacing import Replacing
from ui.controllers.shaping import SHAPING_MENU, Shaping, shaping_specs
from ui.controllers.sheets import SHEETS_MENU, Sheets, sheet_specs
from ui.controllers.spelling import SPELLING_MENU, Spelling, spelling_specs
from ui.controllers.statistics import STATISTICS_MENU, Counting, statistics_specs
from ui.controllers.viewing import Viewing, current_theme
from ui.controllers.workplace import Workplace
from ui.controllers.writing_aids import WRITING_AID_MENU, WritingAids, writing_aid_specs
from ui.dialogs.alerts import show_error
from ui.fonts import apply_fonts, missing_fonts_hint
from ui.theme import apply_theme
from ui.viewmodels.kinds import HighlightKinds
from ui.viewmodels.no_rows import NoRows
from ui.viewmodels.open_project import ProjectHolder
from ui.widgets.main_window import Furniture, MainWindow
from workbench.api import Api
from workbench.model.errors import InternalError
from workbench.services.glossaries import UserGlossary, usual_conversions
from workbench.services.plugins import load_api
from workbench.services.preferences import PreferenceStore

ADDED: tuple[ActionSpec, ...] = (
    *choosing_specs(),
    *shaping_specs(),
    *writing_aid_specs(),
    *checking_specs(),
    *desk_specs(),
    *sheet_specs(),
    *style_specs(),
    *glossary_specs(),
    *find_specs(),
    *filter_specs(),
    *history_specs(),
    *annotation_specs(),
    *statistics_specs(),
    *spelling_specs(),
    *key_specs(),
)
"""The actions that controllers bring themselves."""

ADDITIONS: tuple[Addition, ...] = (
    CHOOSING_MENU,
    SHAPING_MENU,
    WRITING_AID_MENU,
    CHECKING_MENU,
    DESK_MENU,
    SHEETS_MENU,
    STYLE_MENU,
    GLOSSARY_MENU,
    FIND_MENU,
    *FILTER_MENUS,
    HISTORY_MENU,
    ANNOTATION_MENU,
    STATISTICS_MENU,
    SPELLING_MENU,
    KEYS_MENU,
)
"""What they put into the menus."""

SWITCH = 0.001
"""Seconds after which a job lets the window's thread have its turn; Python's own 5 ms show."""

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Controllers:
    """Everything that acts on the window."""

    navigation: Navigation
    editing: Editing
    highlighting: Highlighting
    annotating: Annotating
    converting: Converting
    checking: Checking
    desk: Desk
    sheets: Sheets
    styling: HouseStyling
    shaping: Shaping
    writing_aids: WritingAids
    glossaries: Glossaries
    choosing: Choosing
    drafting: Drafting
    importing: Importing
    exporting: Exporting
    viewing: Viewing
    projects: Projects
    helping: Helping
    reading: Reading
    spelling: Spelling
    palette: Palette
    clipboard: Clipboard
    context_menu: ContextMenu
    finding: Finding
    replacing: Replacing
    filtering: Filtering
    history: History
    annotations: Annotations
    counting: Counting
    keys: KeyChanging


class Program(QObject):
    """The running program: a window, its controllers, and what serves them."""

    def __init__(self, application: QApplication, preferences: PreferenceStore, api: Api) -> None:
        """Make the window, not yet shown."""
        super().__init__(application)
        sys.setswitchinterval(SWITCH)
        theme = current_theme(preferences.load().theme)
        apply_fonts(application)
        apply_theme(application, theme)
        self.place = self._make_place(preferences, api)
        self.controllers = self._make_controllers(self.place)
        self._follow_theme()
        self.place.window.closing.connect(self._keep_looks)

    def _make_place(self, preferences: PreferenceStore, api: Api) -> Workplace:
        kinds = HighlightKinds()
        highlights, variants, roles = highlight_specs(kinds), variant_specs(), role_specs()
        actions = Actions((*action_specs(), *highlights, *variants, *roles, *ADDED), self)
        apply_keys(actions, wanted_keys(actions, preferences.load()))  # before any text names one
        choices = Choices(_ids(highlights), _ids(variants), _ids(roles))
        menus = menu_specs(choices, ADDITIONS)
        theme = current_theme(preferences.load().theme)
        furniture = Furniture(actions, menus, kinds, theme, NoRows(self), missing_fonts_hint())
        return Workplace(
            window=MainWindow(furniture),
            actions=actions,
            holder=ProjectHolder(self),
            api=api,
            conversions=usual_conversions(UserGlossary.beside(preferences.path)),
            preferences=preferences,
            jobs=JobRunner(self),
            kinds=kinds,
        )

    def _make_controllers(self, place: Workplace) -> Controllers:
        viewing = Viewing(place, self)
        spelling = Spelling(place, self)  # before rows are shown, so that none is drawn twice
        navigation = Navigation(place, self)
        checking = Checking(place, navigation, self)
        palette, finding = Palette(place, self), Finding(place, navigation, self)
        importing = Importing(place, navigation, self)
        return Controllers(
            navigation=navigation,
            editing=Editing(place, navigation, self),
            highlighting=Highlighting(place, navigation, self),
            annotating=Annotating(place, viewing.theme, self),
            converting=Converting(place, self),
            checking=checking,
            desk=Desk(place, checking, viewing.theme, self),
            sheets=Sheets(place, navigation, self),
            styling=HouseStyling(place, self),
            shaping=Shaping(place, navigation, self),
            writing_aids=WritingAids(place, self),
            glossaries=Glossaries(place, UserGlossary.beside(place.preferences.path), self),
            choosing=Choosing(place, navigation, self),
            drafting=Drafting(place, self),
            importing=importing,
            exporting=Exporting(place, self),
            viewing=viewing,
            projects=Projects(place, navigation, importing, self),
            helping=Helping(place, palette, self),
            reading=Reading(place, viewing.theme, self),
            spelling=spelling,
            palette=palette,
            clipboard=Clipboard(place, self),
            context_menu=ContextMenu(place, self),
            finding=finding,
            replacing=Replacing(place, finding, self),
            filtering=Filtering(place, navigation, self),
            history=History(place, navigation, self),
            annotations=Annotations(place, self),
            counting=Counting(place, self),
            keys=KeyChanging(place, self),
        )

    def _follow_theme(self) -> None:
        controllers = self.controllers
        viewing = controllers.viewing
        for themed in (controllers.annotating, controllers.reading, controllers.desk):
            viewing.theme_changed.connect(themed.set_theme)
        viewing.begin()

    def _keep_looks(self, event: QCloseEvent) -> None:
        if event.isAccepted():
            self.controllers.viewing.keep()

    def open(self, paths: Sequence[Path], *, sample: bool) -> None:
        """Show the window and open what was named."""
        self.place.window.show()
        if sample:
            self.controllers.projects.open_sample()
        elif paths:
            self.controllers.projects.open_paths(paths)

    def end(self) -> None:
        """Stop what runs beside the window."""
        self.place.jobs.stop()

    def report_bug(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Log an exception nobody caught, and say so; the program goes on."""
        _LOG.critical("uncaught", exc_info=(kind, error, trace))
        place = trace
        while place is not None and place.tb_next is not None:
            place = place.tb_next
        where = place.tb_frame.f_code.co_qualname if place is not None else ""
        reason = f"{kind.__name__}: {error} ({where})"
        show_error(InternalError("window.bug", reason=reason), self.place.window)


def _ids(specs: Iterable[ActionSpec]) -> tuple[str, ...]:
    return tuple(spec.id for spec in specs)


def run(paths: Sequence[Path], *, sample: bool = False) -> int:
    """Open the window on these projects and articles; return the exit code once it is closed."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Duizhao")
    application.setOrganizationName("Duizhao")
    application.setDesktopFileName("duizhao")
    program = Program(application, PreferenceStore(), load_api().api)
    hook, sys.excepthook = sys.excepthook, program.report_bug
    try:
        QTimer.singleShot(0, _opener(program, paths, sample=sample))
        return application.exec()
    finally:
        sys.excepthook = hook
        program.end()


def _opener(program: Program, paths: Sequence[Path], *, sample: bool) -> Callable[[], None]:
    def open_now() -> None:
        program.open(paths, sample=sample)

    return open_now
