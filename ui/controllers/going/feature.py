"""What going about brings to the window."""

from collections.abc import Iterable

from PySide6.QtCore import QObject

from ui.actions import ActionSpec
from ui.controllers.app_context import AppContext
from ui.controllers.features import Built, Feature
from ui.controllers.going.context_menu import ContextMenuController
from ui.controllers.going.going import GO_MENU, GoToController, go_specs
from ui.controllers.going.listing import ListingController, Shown
from ui.controllers.going.navigation import NavigationController, Stage
from ui.controllers.project_context import ProjectContext
from ui.viewmodels.kinds import HighlightKinds


def _actions(_: HighlightKinds) -> tuple[ActionSpec, ...]:
    return go_specs()


def _for_application(context: AppContext, _: Built, parent: QObject) -> Iterable[QObject]:
    window = context.window
    stage = Stage(window.articles, window.highlights, window.pairs, window.stack, window.welcome)
    yield NavigationController(context, stage, parent)
    yield ContextMenuController(context, window.pairs, parent)


def _for_project(context: ProjectContext, built: Built) -> Iterable[QObject]:
    window, navigation = context.app.window, built[NavigationController]
    shown = Shown(window.pairs, window.articles, window.stack, window.status)
    yield ListingController(context, navigation, shown)
    yield GoToController(context, navigation, window.pairs, window.articles)


# What is listed, and the ways from segment to segment.
FEATURE = Feature(
    actions=_actions,
    menus=(GO_MENU,),
    for_application=_for_application,
    for_project=_for_project,
)
