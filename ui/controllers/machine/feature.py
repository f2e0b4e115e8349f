"""What machines bring to the window beside single drafts."""

from collections.abc import Iterable

from PySide6.QtCore import QObject

from ui.actions import ActionSpec, Addition
from ui.controllers.app_context import AppContext
from ui.controllers.features import Built, Feature, OnDemand
from ui.controllers.going.navigation import NavigationController
from ui.controllers.machine.panels import MachinePanels, panel_specs
from ui.controllers.machine.predicting import (
    PREDICTING_MENU,
    PredictiveController,
    PredictiveSwitch,
    predicting_specs,
)
from ui.controllers.machine.reading_aloud import (
    SPEECH_MENU,
    ReadingAloudController,
    speech_specs,
)
from ui.controllers.machine.side_by_side import SideController
from ui.controllers.machine.specs import (
    QUEUE_MENU,
    SIDE_MENU,
    advice_specs,
    queue_specs,
    side_specs,
)
from ui.controllers.machine.taking import TakeController
from ui.controllers.memory.matching import MatchController
from ui.controllers.project_context import ProjectContext
from ui.controllers.settings.viewing import ViewController
from ui.controllers.writing.completing import CompletionController
from ui.viewmodels.kinds import HighlightKinds

PANELS_MENU = Addition("View", ("view.side_by_side", "view.queue"))


def _actions(_: HighlightKinds) -> tuple[ActionSpec, ...]:
    return (
        *panel_specs(),
        *side_specs(),
        *advice_specs(),
        *queue_specs(),
        *predicting_specs(),
        *speech_specs(),
    )


def _for_application(context: AppContext, built: Built, parent: QObject) -> Iterable[QObject]:
    yield MachinePanels(context, built[ViewController], parent)
    yield PredictiveSwitch(context, parent)


def _for_project(context: ProjectContext, built: Built) -> Iterable[QObject]:
    panels = built[MachinePanels]
    side = SideController(context, panels, built[MatchController])
    yield side
    yield TakeController(context, panels, side)
    yield PredictiveController(context, built[PredictiveSwitch], side, built[CompletionController])
    yield ReadingAloudController(context)


def _advice(context: ProjectContext, built: Built) -> QObject:
    from ui.controllers.machine.advising import AdviceController

    return AdviceController(context, built[MachinePanels], built[SideController])


def _queue(context: ProjectContext, built: Built) -> QObject:
    from ui.controllers.machine.queueing import QueueController
    from ui.controllers.writing.drafting import DraftController

    drafting = built[DraftController]
    return QueueController(context, built[MachinePanels], drafting, built[NavigationController])


_HERE = __name__.rpartition(".")[0]
_ROOMS = _HERE.rpartition(".")[0]
_ON_DEMAND = (
    OnDemand(
        f"{_HERE}.advising.AdviceController", ("compare.alternatives", "compare.why"), _advice
    ),
    OnDemand(
        f"{_HERE}.queueing.QueueController",
        ("queue.pause", "queue.retry"),
        _queue,
        beside=f"{_ROOMS}.writing.drafting.DraftController",
    ),
)


MACHINE = Feature(
    actions=_actions,
    menus=(PANELS_MENU, SIDE_MENU, QUEUE_MENU, PREDICTING_MENU, SPEECH_MENU),
    for_application=_for_application,
    for_project=_for_project,
    on_demand=_ON_DEMAND,
)
