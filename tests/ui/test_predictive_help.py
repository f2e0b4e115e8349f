"""Greyed words while typing: off at first, taken by Tab, never under an input method."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.window import CONTROL, active, press, project_of, segments, write
from ui.app import Program
from ui.controllers.machine.predicting import PredictiveSwitch
from ui.widgets.pair_view.ghost_text import GhostText
from workbench.services.commands.targets import DraftText, PutDrafts, SetTarget

DRAFT = "Kerry arrived in Beijing on Sunday."


def ghost(program: Program) -> GhostText:
    return program.controllers[PredictiveSwitch].ghost


@pytest.fixture
def typing(program: Program) -> Callable[[str], None]:
    """Begin anew a segment that had a draft, with words proposed by nothing else."""

    def begin(text: str) -> None:
        program.context.window.resize(1800, 900)
        first = segments(program)[0]
        session = project_of(program).session
        session.execute(PutDrafts((DraftText(first.id, first.rev, DRAFT),), "mt:test"))
        session.execute(SetTarget(first.id, "The envoy"))
        program.context.actions["typing.completion"].trigger()
        program.context.window.pairs.activate(active(program))
        press(program, Qt.Key.Key_End, CONTROL)
        write(program, text)

    return begin


def test_it_is_off_until_a_user_turns_it_on(
    program: Program, typing: Callable[[str], None], qtbot: QtBot
) -> None:
    assert not program.context.actions["typing.predictive"].isChecked()
    typing(" arrived")
    qtbot.wait(200)
    assert ghost(program).text == ""


def test_tab_takes_a_word_and_control_tab_all(
    program: Program, typing: Callable[[str], None], qtbot: QtBot
) -> None:
    program.context.actions["typing.predictive"].trigger()
    typing(" arrived")
    qtbot.waitUntil(lambda: ghost(program).text == " in Beijing on Sunday.")
    editor = program.context.window.pairs.editor
    assert editor.text() == "The envoy arrived"

    press(program, Qt.Key.Key_Tab)
    assert editor.text() == "The envoy arrived in"
    assert ghost(program).text == " Beijing on Sunday."
    press(program, Qt.Key.Key_Tab, CONTROL)
    assert editor.text() == "The envoy arrived in Beijing on Sunday."
    assert project_of(program).saver.flush()
    assert segments(program)[0].target == editor.text()
    assert segments(program)[0].origin == "typed"


def test_escape_and_any_other_key_take_the_words_away(
    program: Program, typing: Callable[[str], None], qtbot: QtBot
) -> None:
    program.context.actions["typing.predictive"].trigger()
    typing(" arrived")
    qtbot.waitUntil(lambda: bool(ghost(program).text))
    press(program, Qt.Key.Key_Escape)
    assert ghost(program).text == ""
    write(program, " i")
    qtbot.waitUntil(lambda: ghost(program).text == "n Beijing on Sunday.")
    write(program, "x")
    assert ghost(program).text == ""


def test_nothing_is_shown_while_an_input_method_composes(
    program: Program, typing: Callable[[str], None], qtbot: QtBot
) -> None:
    program.context.actions["typing.predictive"].trigger()
    typing(" arrived")
    qtbot.waitUntil(lambda: bool(ghost(program).text))
    editor = program.context.window.pairs.editor
    QApplication.sendEvent(editor, QInputMethodEvent("ni", []))
    assert ghost(program).text == ""
    qtbot.wait(200)
    assert ghost(program).text == ""


def test_what_is_dictated_is_typed_into_the_cell_as_a_step_of_its_own(
    program: Program, typing: Callable[[str], None]
) -> None:
    typing("")
    editor = program.context.window.pairs.editor
    QApplication.sendEvent(editor, QInputMethodEvent("landed in", []))
    spoken = QInputMethodEvent()
    spoken.setCommitString(" landed in Beijing today")
    QApplication.sendEvent(editor, spoken)

    assert project_of(program).saver.flush()
    assert segments(program)[0].target == "The envoy landed in Beijing today"
    program.context.actions["edit.undo"].trigger()
    assert segments(program)[0].target == "The envoy"
