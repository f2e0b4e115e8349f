"""What the memory brings to the window."""

from collections.abc import Iterable

from PySide6.QtCore import QObject

from ui.actions import ActionSpec
from ui.controllers.features import Built, Feature
from ui.controllers.going.navigation import NavigationController
from ui.controllers.memory.aligning import AlignController
from ui.controllers.memory.browsing import BrowseController
from ui.controllers.memory.concordance import (
    CONCORDANCE_MENU,
    ConcordanceController,
    concordance_specs,
)
from ui.controllers.memory.fragments import FRAGMENT_MENU, FragmentController, fragment_specs
from ui.controllers.memory.inserting import MATCH_MENU, InsertController, match_specs
from ui.controllers.memory.keeping import MemoryKeeper
from ui.controllers.memory.managing import MemoriesController
from ui.controllers.memory.matching import MatchController
from ui.controllers.memory.pretranslating import PretranslateController
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


def _for_project(context: ProjectContext, built: Built) -> Iterable[QObject]:
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
    yield PretranslateController(context, keeper)
    browsing = BrowseController(context)
    yield browsing
    yield MemoriesController(context, keeper, browsing, built[NavigationController])
    yield AlignController(context, keeper, built[NavigationController])


MEMORY = Feature(
    actions=_actions,
    menus=(MATCH_MENU, FRAGMENT_MENU, CONCORDANCE_MENU, MANAGE_MENU, ALIGN_MENU),
    for_project=_for_project,
)
