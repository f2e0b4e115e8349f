"""Long jobs of drafting are done by a process: seen from the window they are like any other."""

import subprocess
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from tests.loopback import Fault, Loopback, english, serving
from tests.ui.window import CONTROL, JOB_TIME, press, segments
from ui.app import Program
from ui.controllers.machine.panels import MachinePanels
from ui.controllers.writing import draft_planning, draft_work
from ui.controllers.writing.drafting import DraftController
from workbench.services.drafting.steering import Stage

Processes = list["subprocess.Popen[bytes]"]


@pytest.fixture(autouse=True)
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Loopback]:
    with serving(monkeypatch) as loopback:
        loopback.translate = english
        yield loopback


@pytest.fixture(autouse=True)
def started(talked_with: Processes, monkeypatch: pytest.MonkeyPatch) -> Processes:
    """The processes that were started; one segment is many, and its project large."""
    monkeypatch.setattr(draft_work, "FEW", 1)
    monkeypatch.setattr(draft_planning, "AT_ONCE", 1)
    return talked_with


def begin(program: Program, server: Loopback) -> None:
    keys = {"openai.url": server.url("/openai")}
    program.context.preferences.change(provider="openai", keys=keys)
    program.controllers[MachinePanels].show("queue")
    program.context.actions["draft.project"].trigger()


def wait_for_end(program: Program, qtbot: QtBot) -> None:
    controller = program.controllers[DraftController]
    qtbot.waitUntil(lambda: not controller.is_running, timeout=JOB_TIME)


def stages(program: Program) -> set[Stage]:
    model = program.controllers[MachinePanels].queue.model
    lines = (model.line(row) for row in range(model.rowCount()))
    return {line.stage for line in lines if line is not None}


def told(program: Program) -> str:
    return program.context.window.status.message.text()


def test_many_segments_are_drafted_by_a_process(
    program: Program, server: Loopback, started: Processes, qtbot: QtBot
) -> None:
    begin(program, server)
    wait_for_end(program, qtbot)

    assert len(started) == 1
    assert {segment.origin for segment in segments(program)} == {"mt:openai"}
    assert stages(program) == {Stage.DONE}
    assert "token" in program.controllers[MachinePanels].queue.cost.text()
    assert "put in" in told(program)


def test_one_segment_is_drafted_without_a_process(
    program: Program, server: Loopback, started: Processes, qtbot: QtBot
) -> None:
    keys = {"openai.url": server.url("/openai")}
    program.context.preferences.change(provider="openai", keys=keys)
    program.context.actions["segment.draft"].trigger()
    wait_for_end(program, qtbot)

    assert started == []
    assert sum(bool(segment.target) for segment in segments(program)) == 1


def test_what_is_left_when_the_process_is_killed_is_drafted_by_trying_again(
    program: Program, server: Loopback, started: Processes, qtbot: QtBot
) -> None:
    server.faults += [Fault("silent")] * 4
    begin(program, server)
    qtbot.waitUntil(lambda: Stage.ASKED in stages(program), timeout=JOB_TIME)
    started[0].kill()
    wait_for_end(program, qtbot)
    [box] = program.context.window.findChildren(QMessageBox)
    assert "ended from outside" in box.text()
    box.accept()

    server.faults.clear()
    program.context.actions["queue.retry"].trigger()
    wait_for_end(program, qtbot)

    assert len(started) == 2
    assert all(segment.target for segment in segments(program))


def test_stopping_by_key_stops_the_process(
    program: Program, server: Loopback, started: Processes, qtbot: QtBot
) -> None:
    server.faults += [Fault("silent")] * 4
    begin(program, server)
    qtbot.waitUntil(lambda: Stage.ASKED in stages(program), timeout=JOB_TIME)
    press(program, Qt.Key.Key_Period, CONTROL)
    wait_for_end(program, qtbot)

    assert stages(program) == {Stage.CANCELLED}
    assert started[0].wait(60) is not None


def test_a_project_in_which_nothing_is_left_to_draft_says_so(
    program: Program, server: Loopback, started: Processes, qtbot: QtBot
) -> None:
    begin(program, server)
    wait_for_end(program, qtbot)
    program.context.actions["draft.project"].trigger()
    wait_for_end(program, qtbot)

    assert "nothing left to draft" in told(program)
    assert len(started) == 1
