"""What the memory brings to the window."""

from collections.abc import Iterable

from PySide6.QtCore import QObject

from ui.actions import ActionSpec
from ui.controllers.features import Built, Feature, OnDemand
from ui.controllers.going.navigation import NavigationController
from ui.controllers.memory.concordance import (
    CONCORDANCE_MENU,
    ConcordanceController,
    concordance_specs,
)
from ui.controllers.memory.fragments import FRAGMENT_MENU, FragmentController, fragment_specs
from ui.controllers.memory.inserting import MATCH_MENU, InsertController, match_specs
from ui.controllers.memory.keeping import MemoryKeeper
from ui.controllers.memory.matching import MatchController
from ui.controllers.memory.specs import (
    ALIGN_MENU,
    MANAGE_MENU,
    align_specs,
    manage_specs,
    pretranslate_specs,
)
from ui.controllers.project_context import ProjectContext
from ui.viewmodels.kinds import HighlightKinds
from ui.viewmodels.match_marks import MatchMarks
from workbench.services.memory.places import MemoryBook


def _actions(_: HighlightKinds) -> tuple[ActionSpec, ...]:
    return (
        *match_specs(),
        *fragment_specs(),
        *concordance_specs(),
        *pretranslate_specs(),
        *manage_specs(),
        *align_specs(),
    )


def _for_project(context: ProjectContext, _: Built) -> Iterable[QObject]:
    keeper = MemoryKeeper(context, MemoryBook(context.app.preferences))
    marks = MatchMarks(context.parent)
    rows = context.project.rows
    rows.layers.append(marks.marks)
    marks.changed.connect(rows.changed)
    matching = MatchController(context, keeper, marks)
    yield keeper
    yield marks
    yield matching
    inserting = InsertController(context, matching, marks)
    yield inserting
    yield FragmentController(context, matching, inserting, marks)
    yield ConcordanceController(context, keeper, inserting)


def _pretranslate(context: ProjectContext, built: Built) -> QObject:
    from ui.controllers.memory.pretranslating import PretranslateController

    return PretranslateController(context, built[MemoryKeeper])


def _browse(context: ProjectContext, _: Built) -> QObject:
    from ui.controllers.memory.browsing import BrowseController

    return BrowseController(context)


def _manage(context: ProjectContext, built: Built) -> QObject:
    from ui.controllers.memory.browsing import BrowseController
    from ui.controllers.memory.managing import MemoriesController

    keeper, browsing = built[MemoryKeeper], built[BrowseController]
    return MemoriesController(context, keeper, browsing, built[NavigationController])


def _align(context: ProjectContext, built: Built) -> QObject:
    from ui.controllers.memory.aligning import AlignController

    return AlignController(context, built[MemoryKeeper], built[NavigationController])


_HERE = __name__.rpartition(".")[0]

MEMORY = Feature(
    actions=_actions,
    menus=(MATCH_MENU, FRAGMENT_MENU, CONCORDANCE_MENU, MANAGE_MENU, ALIGN_MENU),
    for_project=_for_project,
    on_demand=(
        OnDemand(
            f"{_HERE}.pretranslating.PretranslateController",
            ("memory.pretranslate",),
            _pretranslate,
        ),
        OnDemand(f"{_HERE}.browsing.BrowseController", (), _browse),
        OnDemand(
            f"{_HERE}.managing.MemoriesController", ("memory.manage", "memory.import"), _manage
        ),
        OnDemand(f"{_HERE}.aligning.AlignController", ("alignment.open",), _align),
    ),
)
