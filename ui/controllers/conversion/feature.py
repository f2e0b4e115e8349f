"""What the conversion column brings to the window."""

from collections.abc import Iterable

from PySide6.QtCore import QObject

from ui.actions import ActionSpec
from ui.controllers.app_context import AppContext
from ui.controllers.conversion.choosing import (
    CHOOSING_MENU,
    ConversionChoiceController,
    MarkingController,
    choosing_specs,
)
from ui.controllers.conversion.converting import ConversionController
from ui.controllers.features import Built, Feature
from ui.controllers.going.navigation import NavigationController
from ui.controllers.project_context import ProjectContext
from ui.viewmodels.kinds import HighlightKinds


def _actions(_: HighlightKinds) -> tuple[ActionSpec, ...]:
    return choosing_specs()


def _for_application(context: AppContext, _: Built, parent: QObject) -> Iterable[QObject]:
    yield MarkingController(context, parent)


def _for_project(context: ProjectContext, built: Built) -> Iterable[QObject]:
    window = context.app.window
    yield ConversionController(context, window.pairs, window.tools)
    yield ConversionChoiceController(context, built[NavigationController], window.pairs)


# Which variant the column shows, and what is chosen in it.
FEATURE = Feature(
    actions=_actions,
    menus=(CHOOSING_MENU,),
    for_application=_for_application,
    for_project=_for_project,
)
