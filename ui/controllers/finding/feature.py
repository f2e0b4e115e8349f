"""What finding and filtering bring to the window."""

from collections.abc import Iterable

from PySide6.QtCore import QObject

from ui.actions import ActionSpec
from ui.controllers.app_context import AppContext
from ui.controllers.features import Built, Feature
from ui.controllers.finding.filtering import (
    FILTER_MENUS,
    FilterController,
    SiftController,
    filter_specs,
)
from ui.controllers.finding.finding import (
    FIND_MENU,
    FindController,
    FindParts,
    FindResultsController,
    HitWalkController,
    HitWidgets,
    find_specs,
)
from ui.controllers.finding.replacing import ReplaceController
from ui.controllers.finding.saved_views import VIEWS_MENU, SavedFilterController, ViewsMenu
from ui.controllers.going.navigation import NavigationController
from ui.controllers.project_context import ProjectContext
from ui.viewmodels.kinds import HighlightKinds
from ui.widgets.view_list import Sift


def _actions(_: HighlightKinds) -> tuple[ActionSpec, ...]:
    return (*find_specs(), *filter_specs())


def _for_application(context: AppContext, _: Built, parent: QObject) -> Iterable[QObject]:
    yield ViewsMenu(context.window.menus[VIEWS_MENU], context.actions["filter.save"], parent)


def _for_project(context: ProjectContext, built: Built) -> Iterable[QObject]:
    yield from _finding(context, built)
    yield from _filtering(context, built)


def _finding(context: ProjectContext, built: Built) -> Iterable[QObject]:
    window = context.app.window
    bar, panel, pairs = window.find_bar, window.results, window.pairs
    results = FindResultsController(context, window.docks["results"], panel)
    shown_in = HitWidgets(window.stack, pairs, window.docks["notes"])
    walk = HitWalkController(context, built[NavigationController], panel.model, shown_in)
    finding = FindController(context, FindParts(bar, panel, results, walk), pairs)
    return results, finding, ReplaceController(context, finding, bar, panel)


def _filtering(context: ProjectContext, built: Built) -> Iterable[QObject]:
    window = context.app.window
    bar, docks = window.filter_bar, window.docks
    panels = {Sift.FINDINGS: docks["checks"], Sift.HIGHLIGHTS: docks["highlights"]}
    filtering = FilterController(context, built[NavigationController], bar, window.pairs)
    sifting = SiftController(context, filtering, window.articles, panels)
    saved = SavedFilterController(context, built[ViewsMenu], bar, filtering.show_view)
    return filtering, sifting, saved


# Find and replace in the whole project, filters, and the filters that a project keeps.
FEATURE = Feature(
    actions=_actions,
    menus=(FIND_MENU, *FILTER_MENUS),
    for_application=_for_application,
    for_project=_for_project,
)
