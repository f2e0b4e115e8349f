"""What the desk brings to the window: findings, sheets, the report, signatures."""

from collections.abc import Iterable

from PySide6.QtCore import QObject

from ui.actions import ActionSpec
from ui.controllers.app_context import AppContext
from ui.controllers.features import Built, Feature, OnDemand
from ui.controllers.going.navigation import NavigationController
from ui.controllers.project_context import ProjectContext
from ui.controllers.review.checking import CHECKING_MENU, CheckController, checking_specs
from ui.controllers.review.desk import DESK_MENU, DeskController, desk_specs
from ui.controllers.review.desk_line_up import DeskWidgets
from ui.controllers.review.desk_return import DeskReturnController
from ui.controllers.review.specs import (
    ANNOTATION_MENU,
    REVIEWING_MENU,
    SECOND_READING_MENU,
    SHEETS_MENU,
    annotation_specs,
    reviewing_specs,
    second_reading_specs,
    sheet_specs,
)
from ui.controllers.settings.viewing import ViewController
from ui.viewmodels.kinds import HighlightKinds
from ui.widgets.desk_queue import DeskView


def _actions(_: HighlightKinds) -> tuple[ActionSpec, ...]:
    return (
        *checking_specs(),
        *desk_specs(),
        *sheet_specs(),
        *annotation_specs(),
        *reviewing_specs(),
        *second_reading_specs(),
    )


def _for_application(context: AppContext, built: Built, parent: QObject) -> Iterable[QObject]:
    window, viewing = context.window, built[ViewController]
    view = DeskView(viewing.theme, window)
    window.stack.addWidget(view)
    viewing.theme_changed.connect(view.set_theme)
    yield view
    yield DeskReturnController(window.pairs, window.status, parent)


def _for_project(context: ProjectContext, built: Built) -> Iterable[QObject]:
    window, navigation, viewing = (
        context.app.window,
        built[NavigationController],
        built[ViewController],
    )
    checking = CheckController(context, navigation, window.findings, window.pairs)
    yield checking
    widgets = DeskWidgets(built[DeskView], window.stack, window.pairs)
    desk = DeskController(context, widgets, checking, built[DeskReturnController], viewing.theme)
    context.follow(viewing.theme_changed, desk.set_theme)
    yield desk


def _sheets(context: ProjectContext, built: Built) -> QObject:
    from ui.controllers.review.sheets import SheetController

    window = context.app.window
    return SheetController(context, built[NavigationController], window.stack, window.pairs)


def _annotations(context: ProjectContext, _: Built) -> QObject:
    from ui.controllers.review.annotations import AnnotationExportController

    return AnnotationExportController(context)


def _review_trip(context: ProjectContext, built: Built) -> QObject:
    from ui.controllers.review.reviewing import ReviewTripController

    return ReviewTripController(context, built[ViewController])


def _second_reading(context: ProjectContext, _: Built) -> QObject:
    from ui.controllers.review.second_reading import SecondReadingController

    return SecondReadingController(context, context.app.window.status)


_HERE = __name__.rpartition(".")[0]
_ON_DEMAND = (
    OnDemand(
        f"{_HERE}.sheets.SheetController",
        ("desk.captions", "desk.bylines", "desk.report"),
        _sheets,
    ),
    OnDemand(
        f"{_HERE}.annotations.AnnotationExportController", ("annotations.export",), _annotations
    ),
    OnDemand(
        f"{_HERE}.reviewing.ReviewTripController",
        ("review.give_out", "review.take_back"),
        _review_trip,
    ),
    OnDemand(
        f"{_HERE}.second_reading.SecondReadingController",
        ("review.by_model", "review.by_model_here", "review.by_model_stop"),
        _second_reading,
    ),
)


# The desk: findings and what is said to them, its queue, the page before signing, its papers.
FEATURE = Feature(
    actions=_actions,
    menus=(
        CHECKING_MENU,
        DESK_MENU,
        SHEETS_MENU,
        ANNOTATION_MENU,
        REVIEWING_MENU,
        SECOND_READING_MENU,
    ),
    for_application=_for_application,
    for_project=_for_project,
    on_demand=_ON_DEMAND,
)
