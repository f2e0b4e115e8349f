"""The strip of tools says its keys and keeps what matters in sight where the window is narrow."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from tests.ui.window import JOB_TIME
from ui.app import Program
from ui.dialogs.command_palette import CommandPalette
from ui.translations import TRANSLATED


@pytest.fixture(params=["", *TRANSLATED])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def program(program: Program, qtbot: QtBot) -> Program:
    qtbot.waitUntil(lambda: program.context.active is not None, timeout=JOB_TIME)
    return program


@pytest.mark.parametrize("width", [1024, 1366, 1440])
def test_every_button_is_in_sight_on_a_small_screen(program: Program, width: int) -> None:
    window, tools = program.context.window, program.context.window.tools
    window.resize(width, 700)
    tools.show_open_findings(128)
    QApplication.sendPostedEvents()
    for button in tools.findChildren(QToolButton):
        if button.objectName() != "qt_toolbar_ext_button":
            assert button.isVisible(), button.text()
            assert button.geometry().right() < tools.width()


def test_undo_and_redo_have_signs_and_words_where_there_is_room(program: Program) -> None:
    window, tools = program.context.window, program.context.window.tools
    window.resize(1600, 900)
    QApplication.sendPostedEvents()
    for button in (tools.undo_button, tools.redo_button):
        assert not button.icon().isNull()
        assert button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon


def test_space_on_the_field_opens_the_palette(program: Program) -> None:
    field = program.context.window.tools.palette_button
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Space)
    opened = [w for w in QApplication.topLevelWidgets() if isinstance(w, CommandPalette)]
    assert any(dialog.isVisible() for dialog in opened)
    for dialog in opened:
        dialog.reject()


def test_the_button_that_confirms_says_its_key(program: Program) -> None:
    assert program.context.window.tools.confirm_button.text().endswith("Ctrl ⏎")
