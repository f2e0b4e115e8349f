"""Where typing goes: into the target at the place, or nowhere, and then the reason is said."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.window import (
    ALT,
    CONTROL,
    JOB_TIME,
    NONE,
    active,
    focused,
    press,
    project_of,
    segments,
    write,
)
from ui.app import Program
from ui.controllers.writing.completing import CompletionController
from ui.viewmodels.rows import Column
from ui.widgets.desk_queue import DeskView
from workbench.services.commands.targets import SetTarget

Key = Qt.Key


@pytest.fixture
def program(program: Program, qtbot: QtBot) -> Program:
    qtbot.waitUntil(program.context.window.isActiveWindow)
    return program


def targets(program: Program) -> list[str]:
    return [segment.target for segment in segments(program)]


def shown(program: Program) -> str:
    return program.context.window.pairs.editor.text()


def said(program: Program) -> str:
    return program.context.window.status.message.text()


@pytest.mark.parametrize(
    ("column", "words"), [(Column.SOURCE, "source"), (Column.CONVERSION, "conversion")]
)
def test_typing_in_a_painted_cell_says_where_one_is(
    program: Program, column: Column, words: str
) -> None:
    program.context.window.pairs.select(active(program), column, 0, 1)

    write(program, "x")

    assert words in said(program)
    assert not any(targets(program))


def test_typing_or_pasting_in_a_locked_segment_says_that_it_is_locked(program: Program) -> None:
    program.context.actions["segment.lock"].trigger()

    write(program, "x")
    assert "locked" in said(program)
    program.context.window.status.tell("")
    QApplication.clipboard().setText("words")
    press(program, Key.Key_V, CONTROL)

    assert "locked" in said(program)
    assert shown(program) == ""


@pytest.mark.parametrize("modifiers", [ALT, Qt.KeyboardModifier.MetaModifier])
def test_a_letter_with_alt_types_nothing_and_offers_no_word(
    program: Program, modifiers: Qt.KeyboardModifier
) -> None:
    completing = program.controllers[CompletionController]
    completing.stock.change("", "quarantine quarantined")
    write(program, "qua")
    assert not completing.popup.isHidden()

    QTest.keyClick(focused(program), Key.Key_Q, modifiers)
    assert completing.popup.isHidden()
    press(program, Key.Key_Return, NONE)

    assert shown(program) == "qua\n"


@pytest.mark.parametrize("column", [Column.SOURCE, Column.CONVERSION])
def test_a_paste_into_a_painted_cell_says_that_it_cannot_be(
    program: Program, column: Column
) -> None:
    program.context.window.pairs.select(active(program), column, 0, 1)
    QApplication.clipboard().setText("words")

    press(program, Key.Key_V, CONTROL)

    assert said(program)
    assert not any(targets(program))


def test_edit_from_the_desk_puts_the_keyboard_into_the_target(
    program: Program, qtbot: QtBot
) -> None:
    session, place = project_of(program).session, program.context
    for segment, target in zip(segments(program), ("Envoy arrives", "He came came."), strict=False):
        assert place.execute(SetTarget(segment.id, target))
    board, desk = project_of(program).board, program.controllers[DeskView]
    with qtbot.waitSignal(board.working, timeout=JOB_TIME, check_params_cb=lambda on: not on):
        board.restart()
    press(program, Key.Key_F10)
    qtbot.waitUntil(lambda: desk.list.count() > 1, timeout=JOB_TIME)

    for row in range(desk.list.count()):
        desk.list.setCurrentRow(row)
        line = desk.current
        assert line is not None
        before = session.read.segment(line.segment_id).target
        press(program, Key.Key_E)
        assert place.window.pairs.editor.hasFocus()
        assert active(program) == line.segment_id
        write(program, "x")
        assert shown(program) != before
        assert "x" in shown(program)
        place.actions["edit.undo"].trigger()
        press(program, Key.Key_F10)
        qtbot.waitUntil(lambda: desk.list.count() > 1, timeout=JOB_TIME)
