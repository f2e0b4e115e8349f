"""What projects and their articles bring to the window."""

from collections.abc import Iterable

from PySide6.QtCore import QObject

from ui.actions import ActionSpec
from ui.controllers.app_context import AppContext
from ui.controllers.features import Built, Feature, OnDemand
from ui.controllers.going.navigation import NavigationController
from ui.controllers.project.articles import ArticleController
from ui.controllers.project.importing import ImportController, UpdateController
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
        SaveController(context, status),
    )


def _export(context: ProjectContext, _: Built) -> QObject:
    from ui.controllers.project.exporting import ExportController

    return ExportController(context, context.app.window.status)


def _give_back(context: ProjectContext, _: Built) -> QObject:
    from ui.controllers.project.giving_back import GiveBackController

    return GiveBackController(context)


def _show_original(context: ProjectContext, _: Built) -> QObject:
    from ui.controllers.project.originals import OriginalController

    return OriginalController(context)


def _copy(context: ProjectContext, _: Built) -> QObject:
    from ui.controllers.project.originals import CopyController

    return CopyController(context)


def _count(context: ProjectContext, _: Built) -> QObject:
    from ui.controllers.project.statistics import StatisticsController

    return StatisticsController(context)


_HERE = __name__.rpartition(".")[0]
_ON_DEMAND = (
    OnDemand(f"{_HERE}.exporting.ExportController", ("file.export", "file.export_again"), _export),
    OnDemand(f"{_HERE}.giving_back.GiveBackController", ("file.give_back",), _give_back),
    OnDemand(f"{_HERE}.originals.OriginalController", ("article.original",), _show_original),
    OnDemand(
        f"{_HERE}.originals.CopyController", ("article.copy_rich", "article.copy_blocks"), _copy
    ),
    OnDemand(f"{_HERE}.statistics.StatisticsController", ("tools.statistics",), _count),
)


# The project file, its articles in and out, how much there is of everything.
FEATURE = Feature(
    actions=_actions,
    menus=(ORIGINAL_MENU, STATISTICS_MENU),
    for_application=_for_application,
    for_project=_for_project,
    on_demand=_ON_DEMAND,
)
