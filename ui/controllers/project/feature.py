"""What projects and their articles bring to the window."""

from collections.abc import Iterable

from PySide6.QtCore import QObject

from ui.actions import ActionSpec
from ui.controllers.app_context import AppContext
from ui.controllers.features import Built, Feature
from ui.controllers.going.navigation import NavigationController
from ui.controllers.project.articles import ArticleController
from ui.controllers.project.exporting import ExportController
from ui.controllers.project.giving_back import GiveBackController
from ui.controllers.project.importing import ImportController, UpdateController
from ui.controllers.project.originals import CopyController, OriginalController
from ui.controllers.project.overview import OverviewController, PanelController, show_numbers
from ui.controllers.project.projects import ProjectController, ProjectParts
from ui.controllers.project.recent import RecentController
from ui.controllers.project.safekeeping import SafekeepingController, SnapshotController
from ui.controllers.project.saving import SaveController
from ui.controllers.project.specs import (
    ORIGINAL_MENU,
    STATISTICS_MENU,
    export_specs,
    giving_back_specs,
    original_specs,
    statistics_specs,
)
from ui.controllers.project.statistics import StatisticsController
from ui.controllers.project.watching import FarewellController, FileWatchController
from ui.controllers.project_context import ProjectContext
from ui.viewmodels.kinds import HighlightKinds
from ui.viewmodels.work_counts import Counts, WorkCounts


def _actions(_: HighlightKinds) -> tuple[ActionSpec, ...]:
    return (
        *export_specs(),
        *original_specs(),
        *statistics_specs(),
        *giving_back_specs(),
    )


def _for_application(context: AppContext, built: Built, parent: QObject) -> Iterable[QObject]:
    window, navigation = context.window, built[NavigationController]
    status = window.status
    importing = ImportController(context, navigation, status, parent)
    safekeeping = SafekeepingController(context, status, parent)
    recent = RecentController(
        context.preferences, window.welcome, window.menus["Open recent"], parent
    )
    parts = ProjectParts(navigation, importing, safekeeping, recent, status, window.pairs.editor)
    projects = ProjectController(context, parts, window, parent)
    yield from (importing, safekeeping, recent, projects)
    yield FarewellController(context.holder, parent)
    show_numbers(window.tools, window.articles.views, Counts())


def _for_project(context: ProjectContext, built: Built) -> Iterable[QObject]:
    yield from _file(context, built)
    window = context.app.window
    yield ArticleController(context, built[NavigationController], window.articles)
    yield UpdateController(context)
    yield from (OriginalController(context), CopyController(context))
    yield StatisticsController(context)
    work = WorkCounts(context.project, context.project)
    yield OverviewController(context, work, window.tools, window.articles.views, window.status)
    yield PanelController(context, work, window.docks)


def _file(context: ProjectContext, built: Built) -> Iterable[QObject]:
    window = context.app.window
    status = window.status
    watching = FileWatchController(context, built[FarewellController], status)
    watching.moved.connect(built[ProjectController].show_place)
    context.follow(window.entered, watching.look)
    return (
        *(watching, SnapshotController(context)),
        *(SaveController(context, status), ExportController(context, status)),
        GiveBackController(context),
    )


# The project file, its articles in and out, how much there is of everything.
FEATURE = Feature(
    actions=_actions,
    menus=(ORIGINAL_MENU, STATISTICS_MENU),
    for_application=_for_application,
    for_project=_for_project,
)
