"""What writing brings to the window."""

from collections.abc import Iterable

from PySide6.QtCore import QObject

from ui.actions import ActionSpec
from ui.controllers.features import Built, Feature
from ui.controllers.going.navigation import NavigationController
from ui.controllers.project_context import ProjectContext
from ui.controllers.writing.shaping import SHAPING_MENU, ShapeController, shaping_specs
from ui.viewmodels.kinds import HighlightKinds


def _actions(_: HighlightKinds) -> tuple[ActionSpec, ...]:
    return (*shaping_specs(),)


def _for_project(context: ProjectContext, built: Built) -> Iterable[QObject]:
    yield ShapeController(context, built[NavigationController])


WRITING = Feature(actions=_actions, menus=(SHAPING_MENU,), for_project=_for_project)
