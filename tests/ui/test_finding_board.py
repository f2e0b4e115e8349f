"""What the window shows of the findings while somebody types and while the house style changes."""

from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.window import CONTROL, JOB_TIME, press, project_of, segments, write
from ui.app import Program
from ui.bridge import Job
from ui.controllers.going.navigation import NavigationController
from ui.viewmodels import finding_board, late_drafts
from ui.viewmodels.desk_queue import DeskQueue
from ui.viewmodels.finding_board import FindingBoard
from workbench.model.ids import SegmentId
from workbench.model.segment import Segment, Status
from workbench.services.checking import checking
from workbench.services.checking.checking import (
    STYLE_SETTING,
    ProjectChecks,
    project_checks,
    shared_records,
)
from workbench.services.checking.house_style import default_style
from workbench.services.commands.settings import ChangeSettings
from workbench.services.commands.targets import DraftText, PutDrafts, SetLocked, SetTarget
from workbench.services.exchange.glossaries import UserGlossary, usual_conversions
from workbench.services.plugins import load_api

# A doubled word, and nothing yet of the source's Sunday.
HALF = "Kerry came came "


@pytest.fixture
def program(program: Program, qtbot: QtBot) -> Program:
    qtbot.waitUntil(lambda: project_of(program).board.is_ready, timeout=JOB_TIME)
    return program


def codes(program: Program, segment_id: SegmentId) -> set[str]:
    return {each.finding.code for each in project_of(program).board.open_of(segment_id)}


def type_half(program: Program, qtbot: QtBot) -> SegmentId:
    """Type into the second segment until its findings are there."""
    found = segments(program)[1]
    assert program.controllers[NavigationController].go_to(found.id)
    write(program, HALF)
    qtbot.waitUntil(lambda: "doubled.word" in codes(program, found.id), timeout=JOB_TIME)
    return found.id


def lacking(program: Program, segment_id: SegmentId) -> list[str]:
    found = project_of(program).board.of(segment_id)
    return [each.finding.code for each in found if each.finding.about_missing]


def test_what_a_half_typed_target_lacks_is_told_when_the_segment_is_left(
    program: Program, qtbot: QtBot
) -> None:
    found = type_half(program, qtbot)
    marks = project_of(program).rows.contents([found])[found].findings

    assert lacking(program, found) == []
    assert program.controllers[NavigationController].go_to(segments(program)[2].id)
    assert lacking(program, found) != []
    assert project_of(program).rows.contents([found])[found].findings > marks


def test_what_a_target_lacks_is_told_when_it_is_confirmed(program: Program, qtbot: QtBot) -> None:
    found = type_half(program, qtbot)

    press(program, Qt.Key.Key_Return, CONTROL)

    assert segments(program)[1].status is Status.TRANSLATED
    qtbot.waitUntil(lambda: bool(lacking(program, found)), timeout=JOB_TIME)


def test_what_was_told_before_stays_while_one_types_to_mend_it(
    program: Program, qtbot: QtBot
) -> None:
    found = segments(program)[1].id
    assert program.context.execute(SetTarget(found, "Kerry came."))
    qtbot.waitUntil(lambda: bool(lacking(program, found)), timeout=JOB_TIME)
    before = lacking(program, found)
    assert program.controllers[NavigationController].go_to(found)

    write(program, " He he")

    qtbot.waitUntil(lambda: not project_of(program).saver.is_holding, timeout=JOB_TIME)
    qtbot.waitUntil(lambda: not project_of(program).board.is_working, timeout=JOB_TIME)
    assert lacking(program, found) == before


class Maker:
    """Makes checks by a style that may change while the first ones are being made."""

    def __init__(self) -> None:
        self.style = default_style()
        self.started, self.gate = Event(), Event()

    def __call__(self) -> ProjectChecks:
        style = self.style
        self.started.set()
        assert self.gate.wait(JOB_TIME / 1000)
        conversions = usual_conversions(UserGlossary())
        shared = shared_records(conversions.shared)
        return project_checks(load_api().api, conversions.engine, style, shared)


def test_a_style_changed_while_checks_run_is_not_lost(program: Program, qtbot: QtBot) -> None:
    found = segments(program)[1].id
    assert program.context.execute(SetTarget(found, "Kerry came came on Sunday."))
    maker = Maker()
    board = FindingBoard(project_of(program).session, program.context.jobs, maker, str)
    project_of(program).board.stop()
    board.begin()
    qtbot.waitUntil(maker.started.is_set, timeout=JOB_TIME)

    maker.style = replace(maker.style, off=frozenset({"doubled.word"}))
    board.restart()
    maker.gate.set()

    qtbot.waitUntil(lambda: board.is_ready and not board.is_working, timeout=JOB_TIME)
    assert "doubled.word" not in {each.finding.code for each in board.of(found)}
    board.stop()


def test_another_style_named_in_the_project_is_followed(program: Program, qtbot: QtBot) -> None:
    found = segments(program)[1].id
    project = project_of(program)
    project.styles.keep("quiet", replace(default_style(), off=frozenset({"doubled.word"})))
    assert program.context.execute(SetTarget(found, "Kerry came came on Sunday."))
    qtbot.waitUntil(lambda: "doubled.word" in codes(program, found), timeout=JOB_TIME)

    assert program.context.execute(ChangeSettings(((STYLE_SETTING, "quiet"),)))

    qtbot.waitUntil(lambda: "doubled.word" not in codes(program, found), timeout=JOB_TIME)
    assert program.context.execute(ChangeSettings(((STYLE_SETTING, ""),)))
    qtbot.waitUntil(lambda: "doubled.word" in codes(program, found), timeout=JOB_TIME)


def test_a_project_s_style_is_a_name_and_no_path_that_is_read(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    strange = tmp_path / "strange.toml"
    strange.write_text('[checks]\noff = ["doubled"]\n', "utf-8")
    found = segments(program)[1].id
    assert program.context.execute(SetTarget(found, "Kerry came came on Sunday."))
    failed: list[object] = []
    project_of(program).style_failed.connect(failed.append)

    assert program.context.execute(ChangeSettings(((STYLE_SETTING, str(strange)),)))

    qtbot.waitUntil(lambda: bool(failed), timeout=JOB_TIME)
    qtbot.waitUntil(lambda: not project_of(program).board.is_working, timeout=JOB_TIME)
    assert "doubled.word" in codes(program, found)


def test_what_is_odd_about_the_source_alone_is_in_the_panel_and_not_on_the_desk(
    program: Program,
) -> None:
    board = project_of(program).board
    odd = [each for each in segments(program) if of_source(board, each)]
    queue = DeskQueue(board)

    queue.take(project_of(program).session.read.outline())

    assert odd
    assert not any(line.judged.finding.about_source for line in queue.lines)


def of_source(board: FindingBoard, segment: Segment) -> bool:
    return any(each.finding.about_source for each in board.of(segment.id))


def test_a_refusal_names_the_segment_by_the_number_on_its_row(program: Program) -> None:
    of_second = project_of(program).session.read.articles()[1]
    locked = project_of(program).session.read.segments_of(of_second.id)[0]
    assert locked.id > 1
    assert program.context.execute(SetLocked([locked.id], locked=True))

    assert not program.context.execute(SetTarget(locked.id, "Talks"))

    assert (
        "Segment 1 of “氣候會談在北京舉行” is locked"
        in program.context.window.status.message.text()
    )


def put(program: Program, *wanted: Segment) -> None:
    drafts = [DraftText(each.id, each.rev, "Kerry came came.") for each in wanted]
    project_of(program).session.execute(PutDrafts(drafts, "mt:google"))


def test_drafts_are_checked_when_the_last_one_came_but_one_that_is_edited_at_once(
    program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(late_drafts, "QUIET", 10**6)
    board = project_of(program).board
    first, second, *_ = segments(program)
    board.late.begin()
    put(program, first, second)
    assert board.waits(first.id)
    assert board.is_working
    assert first.id in board.snapshot().waiting

    project_of(program).session.execute(SetTarget(second.id, "Kerry went went."))
    qtbot.waitUntil(lambda: "doubled.word" in codes(program, second.id))
    assert board.late.segments == {first.id}
    assert "doubled.word" not in codes(program, first.id)

    board.late.end()
    qtbot.waitUntil(lambda: "doubled.word" in codes(program, first.id))
    qtbot.waitUntil(lambda: not board.is_working)


def test_drafts_are_checked_when_no_other_comes_for_a_while(
    program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(late_drafts, "QUIET", 1)
    first = segments(program)[0]
    project_of(program).board.late.begin()
    put(program, first)

    qtbot.waitUntil(lambda: "doubled.word" in codes(program, first.id))


def rest_of(program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> list[SegmentId]:
    """Return what is left to be compared by meaning, which nothing but `due` begins."""
    monkeypatch.setattr(checking, "is_installed", lambda: True)
    monkeypatch.setattr(finding_board, "CALM", 10**6)
    board = project_of(program).board
    board.restart()
    qtbot.waitUntil(lambda: bool(board._rest.left) and not board.is_working)
    return list(board._rest.left)


def test_what_is_compared_by_meaning_waits_for_a_machine_to_be_done(
    program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    rest, board = rest_of(program, qtbot, monkeypatch), project_of(program).board

    board.late.begin()
    board.late.due.emit()
    qtbot.wait(2 * finding_board.WAIT)
    assert board._rest.left == rest

    board.late.end()
    qtbot.waitUntil(lambda: not board._rest.left)


def test_what_was_to_be_compared_by_meaning_as_a_machine_begins_is_compared_later(
    program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    rest, board = rest_of(program, qtbot, monkeypatch), project_of(program).board
    gate, jobs = Event(), program.context.jobs
    jobs.start(Job("other", lambda _token, _report: gate.wait(JOB_TIME / 1000), lambda _: None))
    board.late.due.emit()
    qtbot.waitUntil(lambda: not board._rest.left)  # its job waits for the other one to end

    board.late.begin()
    qtbot.waitUntil(lambda: board._rest.left == rest)

    gate.set()
    board.late.end()
    qtbot.waitUntil(lambda: not board._rest.left)
