"""What features build for an open project: found by its class, and gone with the project."""

import gc
import importlib
import subprocess
import sys
import weakref
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.ui.window import JOB_TIME, project_of, segments
from ui.actions import Actions
from ui.app import Program
from ui.composition import FEATURES
from ui.controllers.features import OnDemand
from ui.controllers.finding.filtering import FilterController
from ui.controllers.finding.finding import FindController
from ui.controllers.project.articles import ArticleController
from ui.controllers.project.projects import ProjectController
from ui.controllers.project.statistics import StatisticsController
from ui.controllers.project.watching import FileWatchController
from ui.controllers.review.checking import CheckController
from ui.controllers.review.desk import DeskController
from ui.dialogs.statistics import StatisticsDialog
from ui.viewmodels.kinds import HighlightKinds
from ui.widgets.desk_queue import DeskView
from workbench.services.commands.targets import SetTarget

ROOT = Path(__file__).resolve().parents[2]

OF_A_PROJECT: tuple[type[QObject], ...] = (
    *(ArticleController, CheckController, DeskController, FileWatchController),
    *(FilterController, FindController),
)


def open_again(program: Program) -> None:
    path = project_of(program).path
    assert program.controllers[ProjectController].close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert program.controllers[ProjectController].open_project(path)


def test_every_action_is_brought_by_one_feature(qapp: QApplication) -> None:
    assert qapp
    brought = [spec.id for feature in FEATURES for spec in feature.actions(HighlightKinds())]
    assert len(brought) == len(set(brought))


ON_DEMAND = tuple(demand for feature in FEATURES for demand in feature.on_demand)


@pytest.mark.parametrize("demand", ON_DEMAND, ids=lambda each: each.kind.rpartition(".")[2])
def test_what_is_built_on_demand_is_what_was_named_and_serves_the_actions_that_were_named(
    program: Program, monkeypatch: pytest.MonkeyPatch, demand: OnDemand
) -> None:
    served: list[str] = []
    serve = Actions.serve

    def record(
        actions: Actions, handlers: Mapping[str, Callable[[], object]]
    ) -> Callable[[], None]:
        served.extend(handlers)
        return serve(actions, handlers)

    monkeypatch.setattr(Actions, "serve", record)
    built = program.controllers.project_features.built
    late = [each for each in ON_DEMAND if each.kind in built._later]
    module, _, name = demand.kind.rpartition(".")
    kind = getattr(importlib.import_module(module), name)
    made = program.controllers[kind]
    assert type(made) is kind
    assert program.controllers[kind] is made
    # With it comes what it leans on, and what stands beside it.
    came = [each for each in late if each.kind not in built._later]
    assert demand in came
    assert sorted(served) == sorted(action for each in came for action in each.actions)


def test_an_action_builds_what_serves_it_once_and_again_for_the_next_project(
    program: Program,
) -> None:
    for _ in range(2):
        program.context.actions["tools.statistics"].trigger()
        dialog = program.context.window.findChild(StatisticsDialog)
        assert dialog is not None
        dialog.reject()
        first = program.controllers[StatisticsController]
        open_again(program)
        assert not isValid(first)


def test_what_stands_beside_another_is_built_with_it_whichever_is_asked_for(
    program: Program,
) -> None:
    kinds = {each.kind.rpartition(".")[2]: each for each in ON_DEMAND}
    queue, drafting = kinds["QueueController"], kinds["DraftController"]
    assert queue.beside == drafting.kind
    for first in (queue, drafting):
        open_again(program)
        built = program.controllers.project_features.built
        assert {queue.kind, drafting.kind} <= built._later.keys()
        built.build(first.kind)
        assert built._later.keys().isdisjoint({queue.kind, drafting.kind})


# What a window needs none of until its user asks for it; each line is 5 to 40 ms of start-up.
NOT_AT_FIRST = (
    *("workbench.formats.xliff", "workbench.formats.word", "workbench.formats.finished", "docx"),
    "lxml",
    *("workbench.formats.tmx.reader", "workbench.services.alignment", "workbench.checks.registry"),
    *("workbench.services.exchange.previewing", "workbench.text.numbers.chinese"),
    *("ui.dialogs.alignment", "ui.dialogs.export", "ui.dialogs.history", "ui.dialogs.lexicons"),
    *("workbench.text.lexicons.catalogue", "workbench.services.second_reading"),
    *("workbench.services.drafting.calling", "workbench.services.drafting.drafting"),
    *("workbench.services.drafting.orders", "workbench.services.drafting.prompts"),
    *("ui.controllers.writing.drafting", "ui.controllers.review.second_reading"),
    *("ui.controllers.machine.asking", "ui.controllers.machine.queueing", "ui.dialogs.providers"),
)


def test_a_window_is_there_before_what_few_ask_for_is_even_imported() -> None:
    code = "import sys, ui.app; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    imported = done.stdout.split()
    early = {
        late for late in NOT_AT_FIRST for name in imported if f"{name}.".startswith(f"{late}.")
    }
    assert not early


@pytest.mark.parametrize("kind", OF_A_PROJECT)
def test_what_acts_on_a_project_is_there_while_one_is_open(
    program: Program, kind: type[QObject]
) -> None:
    first = program.controllers[kind]
    assert program.controllers[ProjectController].close()
    with pytest.raises(KeyError):
        program.controllers[kind]
    (recent, *_) = program.context.preferences.load().recent
    assert program.controllers[ProjectController].open_project(Path(recent))
    assert program.controllers[kind] is not first


def test_what_is_built_for_a_project_goes_with_it(program: Program, qtbot: QtBot) -> None:
    made = [program.controllers[kind] for kind in OF_A_PROJECT]
    assert all(map(isValid, made))
    open_again(program)
    assert not any(map(isValid, made))
    kept = [weakref.ref(each) for each in made]
    made.clear()

    def all_collected() -> bool:
        gc.collect()
        return not any(each() is not None for each in kept)

    qtbot.waitUntil(all_collected, timeout=JOB_TIME)  # jobs under way hold the session a while


def test_projects_that_were_open_leave_no_connections_behind(program: Program) -> None:
    def connections() -> dict[str, int]:
        window = program.context.window
        panel, bar = window.findings, window.filter_bar
        return {
            "activated": window.pairs.receivers("2activated(PyObject)"),
            "find": window.find_bar.receivers("2changed()"),
            "filter": bar.receivers("2changed()"),
            "findings": panel.receivers("2wanted(PyObject)"),
            "pages": window.stack.receivers("2currentChanged(int)"),
            "entered": window.receivers("2entered()"),
        }

    before = connections()
    assert all(before.values())
    for _ in range(3):
        open_again(program)
    assert connections() == before


def test_an_action_of_a_project_is_carried_out_once_by_the_open_one(
    program: Program, qtbot: QtBot
) -> None:
    for _ in range(2):
        open_again(program)
    first = segments(program)[0]
    assert program.context.execute(SetTarget(first.id, "Kerry arrives in in Beijing"))
    board = project_of(program).board
    qtbot.waitUntil(lambda: bool(board.open_of(first.id)), timeout=JOB_TIME)
    program.context.actions["finding.next"].trigger()
    program.context.actions["finding.fix"].trigger()
    assert segments(program)[0].target == "Kerry arrives in Beijing"
    program.context.actions["desk.queue"].trigger()
    assert program.controllers[DeskController].is_on
    assert program.context.window.stack.currentWidget() is program.controllers[DeskView]


def test_a_dialog_about_a_project_is_closed_with_it(program: Program) -> None:
    program.context.actions["article.rename"].trigger()
    asked = QApplication.activeModalWidget()
    assert asked is not None
    assert program.controllers[ProjectController].close()
    assert not asked.isVisible()


def test_no_saved_view_is_listed_while_no_project_is_open(program: Program) -> None:
    menu = program.context.window.menus["Saved views"]
    assert program.controllers[ProjectController].close()
    menu.aboutToShow.emit()
    assert [each.text() for each in menu.actions()] == ["Save the view…", "Remove"]
