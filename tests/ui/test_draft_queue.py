"""The queue of drafts: what is asked now and next, held, cut short and tried again by key."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.loopback import Fault, Loopback, english, serving
from tests.ui.window import CONTROL, SHIFT, active, press, segments
from ui.app import Program
from ui.controllers.machine.panels import MachinePanels
from ui.controllers.writing.drafting import DraftController
from ui.viewmodels.draft_queue import QueueLine
from ui.widgets.queue_panel import QueuePanel
from workbench.services.drafting.steering import Stage

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture(autouse=True)
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Loopback]:
    with serving(monkeypatch) as loopback:
        loopback.translate = english
        yield loopback


def panel(program: Program) -> QueuePanel:
    return program.controllers[MachinePanels].queue


def lines(program: Program) -> list[QueueLine]:
    model = panel(program).model
    found = (model.line(row) for row in range(model.rowCount()))
    return [each for each in found if each is not None]


def stages(program: Program) -> list[Stage]:
    return [line.stage for line in lines(program)]


def drafted(program: Program) -> list[bool]:
    return [bool(each.target) for each in segments(program)]


def start(program: Program) -> None:
    program.context.preferences.change(provider="mymemory")
    press(program, Qt.Key.Key_Q, CONTROL | ALT)
    program.context.actions["draft.project"].trigger()


def is_over(program: Program) -> bool:
    waiting = {Stage.WAITING, Stage.ASKED, Stage.RETRYING}
    is_told = bool(stages(program)) and not waiting & set(stages(program))
    return is_told and not program.controllers[DraftController].is_running


def test_each_paragraph_is_listed_with_its_number_and_becomes_a_draft(
    program: Program, qtbot: QtBot
) -> None:
    start(program)
    assert len(lines(program)) == len(segments(program))
    assert [line.number for line in lines(program)][:2] == [1, 2]
    qtbot.waitUntil(lambda: is_over(program))

    assert set(stages(program)) == {Stage.DONE}
    assert all(drafted(program))
    assert "drafted" in panel(program).state.text()
    assert "characters" in panel(program).cost.text()


def test_what_fails_says_why_and_is_tried_again(
    program: Program, server: Loopback, qtbot: QtBot
) -> None:
    source = segments(program)[1].source
    server.refusals[source] = (404, "gone")
    start(program)
    qtbot.waitUntil(lambda: is_over(program))
    [failed] = [line for line in lines(program) if line.stage is Stage.FAILED]
    assert "MyMemory" in failed.reason
    assert not segments(program)[1].target

    server.refusals.clear()
    program.context.actions["queue.retry"].trigger()
    qtbot.waitUntil(lambda: is_over(program) and all(drafted(program)))
    assert [line.source for line in lines(program)] == [source]


def test_an_engine_that_wants_a_rest_is_said_to_be_asked_again_and_why(
    program: Program, server: Loopback, qtbot: QtBot
) -> None:
    seen: list[str] = []
    panel(program).model.moved.connect(
        lambda: seen.extend(line.reason for line in lines(program) if line.stage is Stage.RETRYING)
    )
    server.faults.append(Fault(status=429, headers={"Retry-After": "1"}))
    start(program)
    qtbot.waitUntil(lambda: is_over(program))
    assert any("Asked again in 1 second" in reason for reason in seen)
    assert all(drafted(program))


def test_the_queue_is_worked_by_the_keyboard_alone(
    program: Program, server: Loopback, qtbot: QtBot
) -> None:
    server.faults += [Fault("silent"), Fault("silent")]
    start(program)
    shown = panel(program)
    assert QApplication.focusWidget() is shown.list
    qtbot.waitUntil(lambda: stages(program).count(Stage.ASKED) == 2)

    press(program, Qt.Key.Key_Space)
    assert "Paused" in shown.state.text()
    press(program, Qt.Key.Key_End)
    press(program, Qt.Key.Key_Delete)
    assert stages(program)[-1] is Stage.CANCELLED
    press(program, Qt.Key.Key_Return)
    assert active(program) == segments(program)[-1].id

    press(program, Qt.Key.Key_Period, CONTROL)
    qtbot.waitUntil(lambda: is_over(program))
    assert set(stages(program)) == {Stage.CANCELLED}
    assert not any(drafted(program))


def test_a_held_job_asks_nothing_new_until_it_goes_on(
    program: Program, server: Loopback, qtbot: QtBot
) -> None:
    server.faults += [Fault("silent"), Fault("silent")]
    start(program)
    qtbot.waitUntil(lambda: stages(program).count(Stage.ASKED) == 2)
    qtbot.waitUntil(lambda: len(server.asked) == 2)
    press(program, Qt.Key.Key_Period, CONTROL | SHIFT)
    asked = len(server.asked)
    for line in lines(program)[:2]:
        panel(program).dropped.emit(line.segment_id)
    assert len(server.asked) == asked
    program.context.actions["draft.stop"].trigger()
    qtbot.waitUntil(lambda: is_over(program))
    assert len(server.asked) == asked

    program.context.actions["queue.retry"].trigger()
    qtbot.waitUntil(lambda: all(drafted(program)))
