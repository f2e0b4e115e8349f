"""Typing in the live editor: typography, proposed words and a paste that cleans."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.window import CONTROL, JOB_TIME, SHIFT, press, project_of, segments, write
from ui.app import Program
from ui.controllers.going.navigation import NavigationController
from ui.controllers.writing.completing import CompletionController
from workbench.model.ids import SegmentId
from workbench.model.term import EntryKind, GlossaryEntry
from workbench.services.commands.settings import ChangeSettings
from workbench.services.commands.terms import AddTerms
from workbench.services.writing_aids.spelling import LANGUAGE


@pytest.fixture
def program(program: Program, qtbot: QtBot) -> Program:
    typing = program.controllers[CompletionController]
    qtbot.waitUntil(lambda: not program.context.jobs.is_running("completion"), timeout=JOB_TIME)
    assert not typing.popup.isVisible()
    enter(program, 1)
    return program


def enter(program: Program, number: int) -> SegmentId:
    segment = segments(program)[number]
    assert program.controllers[NavigationController].go_to(segment.id)
    return segment.id


def shown(program: Program) -> str:
    return program.context.window.pairs.editor.text()


def saved(program: Program, number: int = 1) -> str:
    project_of(program).saver.flush()
    return segments(program)[number].target


def proposed(program: Program) -> list[str]:
    popup = program.controllers[CompletionController].popup
    if popup.isHidden():
        return []
    return [popup.list.item(row).text() for row in range(popup.list.count())]


def test_straight_quotation_marks_become_curly_as_they_are_typed(program: Program) -> None:
    write(program, 'He said: "It\'s time"')

    assert saved(program) == "He said: “It’s time”"


def test_one_backspace_takes_a_correction_back_and_the_next_one_deletes(program: Program) -> None:
    write(program, 'in 5"')
    assert shown(program) == "in 5”"

    press(program, Qt.Key.Key_Backspace)
    assert shown(program) == 'in 5"'

    press(program, Qt.Key.Key_Backspace)
    assert shown(program) == "in 5"


def test_what_was_taken_back_is_not_corrected_again(program: Program) -> None:
    write(program, 'in 5"')
    press(program, Qt.Key.Key_Backspace)
    write(program, " wide")

    assert shown(program) == 'in 5" wide'


def test_backspace_after_the_cursor_moved_deletes_as_ever(program: Program) -> None:
    write(program, 'no"')
    press(program, Qt.Key.Key_Left)
    press(program, Qt.Key.Key_Right)

    press(program, Qt.Key.Key_Backspace)

    assert shown(program) == "no"


def test_undo_in_the_cell_brings_back_what_was_typed(program: Program) -> None:
    write(program, 'no"')

    press(program, Qt.Key.Key_Z, CONTROL)

    assert shown(program) == 'no"'


def test_dashes_are_as_wide_as_the_english_of_the_project_has_them(program: Program) -> None:
    write(program, "now--")
    assert shown(program) == "now—"

    program.context.execute(ChangeSettings(((LANGUAGE, "en-GB"),)))
    write(program, " or then--")

    assert shown(program).endswith("then – ")


def test_what_an_input_method_hands_over_is_typeset_too(program: Program, qtbot: QtBot) -> None:
    write(program, "talks")
    event = QInputMethodEvent()
    event.setCommitString("，")
    QApplication.sendEvent(program.context.window.pairs.editor, event)
    del qtbot

    assert shown(program) == "talks,"


def test_the_switch_leaves_the_typing_alone_and_is_kept(program: Program) -> None:
    program.context.actions["typing.typography"].trigger()
    write(program, '"no"')

    assert shown(program) == '"no"'
    assert not program.context.preferences.load().typography


def test_a_word_used_before_is_proposed_and_tab_writes_it(program: Program) -> None:
    write(program, "The negotiations went on. ")
    enter(program, 2)

    write(program, "neg")
    assert proposed(program) == ["negotiations"]
    press(program, Qt.Key.Key_Tab)

    assert shown(program) == "negotiations"
    assert proposed(program) == []


def test_the_english_of_the_source_s_terms_comes_first(program: Program, qtbot: QtBot) -> None:
    entry = GlossaryEntry(EntryKind.ORGANISATION, "外交部", english="Ministry of Foreign Affairs")
    assert program.context.execute(AddTerms((entry,)))
    enter(program, 2)

    write(program, "the Min")

    qtbot.waitUntil(lambda: proposed(program)[:1] == ["Ministry of Foreign Affairs"])
    press(program, Qt.Key.Key_Return)
    assert shown(program) == "the Ministry of Foreign Affairs"


def test_escape_closes_the_list_and_return_is_a_line_again(program: Program) -> None:
    write(program, "negotiations ")
    enter(program, 2)
    write(program, "neg")
    assert proposed(program)

    press(program, Qt.Key.Key_Escape)

    assert proposed(program) == []
    assert shown(program) == "neg"


def test_ctrl_return_confirms_though_the_list_is_open(program: Program) -> None:
    write(program, "negotiations ")
    segment_id = enter(program, 2)
    write(program, "neg")

    press(program, Qt.Key.Key_Return, CONTROL)

    assert project_of(program).session.read.segment(segment_id).target == "neg"
    assert program.context.active != segment_id
    assert proposed(program) == []


def test_the_list_is_not_opened_when_it_is_switched_off(program: Program) -> None:
    program.context.actions["typing.completion"].trigger()
    write(program, "negotiations ")
    enter(program, 2)
    write(program, "neg")

    assert proposed(program) == []
    assert not program.context.preferences.load().completion


def test_a_clean_paste_writes_english_marks_and_undoes_as_one_step(program: Program) -> None:
    QApplication.clipboard().setText("他说：“好”，ＯＫ\u200b。")
    write(program, "He: ")

    press(program, Qt.Key.Key_V, CONTROL | SHIFT)
    pasted = shown(program)
    press(program, Qt.Key.Key_Z, CONTROL)

    assert "，" not in pasted
    assert "OK" in pasted
    assert "\u200b" not in pasted
    assert shown(program) == "He: "


def test_a_plain_paste_keeps_what_was_copied(program: Program) -> None:
    QApplication.clipboard().setText("“好”，")

    press(program, Qt.Key.Key_V, CONTROL)

    assert shown(program) == "“好”，"


def test_a_clean_paste_of_nothing_says_so(program: Program) -> None:
    QApplication.clipboard().setText("")

    press(program, Qt.Key.Key_V, CONTROL | SHIFT)

    assert "no text" in program.context.window.status.message.text()
