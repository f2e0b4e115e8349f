"""The process that a program keeps to check its projects in, and what happens when it is gone."""

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.window import looks_kept, press, project_of, running, segments, write
from ui import app
from ui.app import Program
from ui.controllers.going.navigation import NavigationController
from ui.controllers.project.projects import ProjectController
from ui.viewmodels import check_work, finding_board
from workbench.model.ids import SegmentId
from workbench.services import child_process
from workbench.services.checking import apart
from workbench.services.checking.apart import CheckProcess
from workbench.services.checking.engine import CheckEngine
from workbench.services.commands.targets import SetTarget


@pytest.fixture
def process() -> CheckProcess:
    return CheckProcess()


@pytest.fixture
def program(
    qapp: QApplication, tmp_path: Path, process: CheckProcess, qtbot: QtBot
) -> Iterator[Program]:
    """The program as `run` makes it, with a project that was checked."""
    with running(qapp, tmp_path, checking=process) as program:
        wait_for_checks(program, qtbot)
        yield program
    assert not process.is_running


def wait_for_checks(program: Program, qtbot: QtBot) -> None:
    board = project_of(program).board
    qtbot.waitUntil(lambda: board.is_ready and not board.is_working)


def codes(program: Program, segment_id: SegmentId) -> set[str]:
    return {each.finding.code for each in project_of(program).board.open_of(segment_id)}


def ending(times: int) -> Callable[[str], "subprocess.Popen[bytes]"]:
    """Start processes as the program does, of which the first ones are killed."""
    left = [*range(times)]

    def start(module: str) -> "subprocess.Popen[bytes]":
        process = child_process.start(module)
        if left:
            left.pop()
            process.kill()
            process.wait()
        return process

    return start


def doubled_while_checked_anew(program: Program, process: CheckProcess) -> SegmentId:
    """Set a target with a word twice and have all checked by a process that is still to start."""
    process.stop()
    found = segments(program)[1].id
    assert program.context.execute(SetTarget(found, "Kerry came came"))
    project_of(program).board.restart()
    return found


def type_a_doubled_word(program: Program, number: int, qtbot: QtBot) -> SegmentId:
    """Type into a segment until the checks have found what is wrong there."""
    found = segments(program)[number]
    assert program.controllers[NavigationController].go_to(found.id)
    write(program, "Kerry came came ")
    qtbot.waitUntil(lambda: "doubled.word" in codes(program, found.id))
    return found.id


def test_a_small_project_is_checked_in_the_process_and_nothing_is_judged_in_the_window_s(
    program: Program, process: CheckProcess, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError

    monkeypatch.setattr(CheckEngine, "update", refuse)
    found = type_a_doubled_word(program, 1, qtbot)

    assert process.knows(project_of(program).path)
    for _ in "came ":
        press(program, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: "doubled.word" not in codes(program, found))


def test_the_next_project_is_checked_by_the_same_process(
    program: Program, process: CheckProcess, tmp_path: Path, qtbot: QtBot
) -> None:
    began, first = process._process, project_of(program).path
    assert program.controllers[ProjectController].open_project(tmp_path / "other.dzp")
    wait_for_checks(program, qtbot)
    assert not process.knows(first)
    assert program.controllers[ProjectController].open_project(first)
    wait_for_checks(program, qtbot)
    type_a_doubled_word(program, 1, qtbot)

    assert process._process is began


def test_a_process_that_was_killed_is_followed_by_another_at_the_next_change(
    program: Program, process: CheckProcess, qtbot: QtBot
) -> None:
    killed = process._process
    assert killed is not None
    killed.kill()
    killed.wait()
    found = type_a_doubled_word(program, 1, qtbot)

    wait_for_checks(program, qtbot)
    assert "doubled.word" in codes(program, found)
    assert process._process is not killed
    assert process.knows(project_of(program).path)


def test_a_large_project_whose_process_ends_is_checked_by_another(
    program: Program, process: CheckProcess, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As where memory runs short: nobody has to change anything for it to go on."""
    monkeypatch.setattr(check_work, "LARGE", 0)
    monkeypatch.setattr(apart, "start", ending(times=1))
    found = doubled_while_checked_anew(program, process)

    qtbot.waitUntil(lambda: "doubled.word" in codes(program, found))
    assert process.is_running


def test_one_whose_process_ends_again_and_again_says_so_and_is_whole_with_a_later_change(
    program: Program, process: CheckProcess, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(check_work, "LARGE", 0)
    monkeypatch.setattr(apart, "start", ending(times=2))
    found = doubled_while_checked_anew(program, process)

    qtbot.waitUntil(lambda: "ended from outside" in program.context.window.status.message.text())
    wait_for_checks(program, qtbot)
    assert "doubled.word" not in codes(program, found)
    assert program.context.execute(SetTarget(segments(program)[2].id, "Talks."))
    qtbot.waitUntil(lambda: "doubled.word" in codes(program, found))


def test_a_project_is_checked_in_this_process_where_there_can_be_no_other(
    program: Program, process: CheckProcess, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_module: str) -> None:
        raise OSError

    monkeypatch.setattr(apart, "start", fail)
    process.stop()
    project_of(program).board.restart()
    wait_for_checks(program, qtbot)
    type_a_doubled_word(program, 1, qtbot)
    type_a_doubled_word(program, 2, qtbot)

    assert not process.is_running


def test_closing_a_project_while_it_is_checked_leaves_the_next_one_checked(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    path = project_of(program).path
    with qtbot.waitSignal(project_of(program).board.working):
        project_of(program).board.restart()
    assert program.controllers[ProjectController].open_project(tmp_path / "other.dzp")
    assert program.controllers[ProjectController].open_project(path)

    wait_for_checks(program, qtbot)
    type_a_doubled_word(program, 1, qtbot)


def test_what_is_compared_by_meaning_is_compared_there_and_goes_on_beside_a_machine(
    program: Program, process: CheckProcess, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    board, began = project_of(program).board, process._process
    wanted = segments(program)[1].id
    assert program.context.execute(SetTarget(wanted, "Kerry came came"))
    qtbot.waitUntil(lambda: "doubled.word" in codes(program, wanted))
    monkeypatch.setattr(finding_board, "CALM", 10**6)
    board._rest.begin([wanted])
    board.late.due.emit()
    qtbot.waitUntil(lambda: not board._rest.left)

    board.late.began.emit()

    wait_for_checks(program, qtbot)
    assert (board._rest.left, process._process) == ([], began)


def test_the_program_that_a_user_starts_keeps_such_a_process(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: list[CheckProcess | None] = []

    def look(program: Program, *_: object, **__: object) -> object:
        kept.append(program.context.checking)
        return program.context.window.close

    monkeypatch.setattr(app, "QApplication", lambda _: qapp)
    monkeypatch.setattr(app, "_opener", look)
    monkeypatch.setattr(qapp, "exec", lambda: 0)

    with looks_kept(qapp):
        assert app.run([]) == 0
    assert isinstance(kept[0], CheckProcess)
