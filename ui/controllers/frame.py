"""What frames the rooms: who is working, and what can be done now."""

from collections.abc import Iterable

from PySide6.QtCore import QObject

from ui.actions import ActionSpec
from ui.controllers.app_context import AppContext
from ui.controllers.availability import AvailabilityController, NeedsController
from ui.controllers.features import Built, Feature
from ui.controllers.project_context import ProjectContext
from ui.controllers.working import WORKING_MENU, AuthorController, JobController, working_specs
from ui.viewmodels.kinds import HighlightKinds


def _actions(_: HighlightKinds) -> tuple[ActionSpec, ...]:
    return working_specs()


def _for_application(context: AppContext, _: Built, parent: QObject) -> Iterable[QObject]:
    window = context.window
    yield JobController(context, window.status, parent)
    availability = AvailabilityController(context, window.tools, parent)
    window.refused.connect(availability.tell)
    yield availability


def _for_project(context: ProjectContext, built: Built) -> Iterable[QObject]:
    pairs = context.app.window.pairs
    yield AuthorController(context, built[JobController], pairs)
    yield NeedsController(context, built[AvailabilityController], pairs)


# Who is working and what can be done; last in the list, as it looks at what the rooms did.
FRAME = Feature(
    actions=_actions,
    menus=(WORKING_MENU,),
    for_application=_for_application,
    for_project=_for_project,
)
