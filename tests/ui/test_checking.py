"""Findings in the window: shown, gone to, fixed, dismissed, asked about; by keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.window import JOB_TIME, active, press, project_of, running, segments
from ui.app import Program
from ui.dialogs.prompts import TextPrompt
from ui.viewmodels.rows import Column
from workbench.model.finding import Severity, VerdictKind
from workbench.model.ids import SegmentId
from workbench.model.segment import Status
from workbench.services.commands.targets import SetTarget

Key = Qt.Key


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    with running(qapp, tmp_path) as program:
        yield program


def codes(program: Program, segment_id: SegmentId) -> list[str]:
    return [each.finding.code for each in project_of(program).board.open_of(segment_id)]


def translate(program: Program, number: int, text: str, *wanted: str, qtbot: QtBot) -> SegmentId:
    segment = segments(program)[number]
    project_of(program).session.execute(SetTarget(segment.id, text))
    qtbot.waitUntil(lambda: set(wanted) <= set(codes(program, segment.id)), timeout=JOB_TIME)
    return segment.id


def prompt() -> TextPrompt:
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, TextPrompt))


def test_what_is_found_shows_in_the_row_and_in_the_panel(program: Program, qtbot: QtBot) -> None:
    found = translate(program, 1, "Kerry came came on Sunday.", "doubled.word", qtbot=qtbot)

    row = project_of(program).rows.contents([found])[found]
    assert row.findings >= 1
    assert row.worst in set(Severity)
    doubled = next(m for m in row.marks[Column.TARGET] if "twice" in m.tip)
    assert "Kerry came came on Sunday."[doubled.start : doubled.end] == "came came"
    panel = program.place.window.findings
    model = panel.table.model()
    said = [model.index(n, 1).data() for n in range(model.rowCount())]
    assert any("“came” stands here twice" in words for words in said)


def test_f8_goes_to_the_finding_and_ctrl_f8_mends_it(program: Program, qtbot: QtBot) -> None:
    found = translate(program, 1, "Kerry came came on Sunday.", "doubled.word", qtbot=qtbot)
    panel = program.place.window.findings
    for _ in range(10):
        press(program, Key.Key_F8)
        if panel.current and panel.current.judged.finding.code == "doubled.word":
            break
    assert active(program) == found

    press(program, Key.Key_F8, Qt.KeyboardModifier.ControlModifier)

    session = project_of(program).session
    assert session.read.segment(found).target == "Kerry came on Sunday."
    qtbot.waitUntil(lambda: "doubled.word" not in codes(program, found), timeout=JOB_TIME)
    program.place.actions["edit.undo"].trigger()
    assert session.read.segment(found).target == "Kerry came came on Sunday."


def choose(program: Program, code: str) -> None:
    panel = program.place.window.findings
    for row in range(panel.table.model().rowCount()):
        panel.select(row)
        if panel.current is not None and panel.current.judged.finding.code == code:
            return
    raise AssertionError(code)


def test_a_dismissal_lasts_until_the_words_change(program: Program, qtbot: QtBot) -> None:
    found = translate(program, 1, "Kerry came came on Sunday.", "doubled.word", qtbot=qtbot)
    choose(program, "doubled.word")

    QTest.keyClick(program.place.window.findings.table, Key.Key_Delete)
    prompt().field.setPlainText("he said it so")
    prompt().accept()

    assert "doubled.word" not in codes(program, found)
    translate(program, 1, "Kerry came came again on Sunday.", qtbot=qtbot)
    qtbot.waitUntil(
        lambda: (
            "again" in project_of(program).session.read.segment(found).target
            and "doubled.word" not in codes(program, found)
        ),
        timeout=JOB_TIME,
    )
    translate(program, 1, "Kerry went went on Sunday.", "doubled.word", qtbot=qtbot)


def test_asking_rejects_the_segment_with_a_note(program: Program, qtbot: QtBot) -> None:
    found = translate(program, 1, "Kerry came came on Sunday.", "doubled.word", qtbot=qtbot)
    choose(program, "doubled.word")

    QTest.keyClick(program.place.window.findings.table, Key.Key_A)
    prompt().field.setPlainText("Twice?")
    prompt().accept()

    read = project_of(program).session.read
    assert read.segment(found).status is Status.REJECTED
    assert [note.text for note in read.notes_of([found])] == ["Twice?"]
    assert read.verdicts([found])[0].kind is VerdictKind.ASKED
