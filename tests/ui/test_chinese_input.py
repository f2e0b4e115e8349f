"""Chinese input: no key acts while an input method composes, and nothing composed is lost."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.window import ALT, CONTROL, JOB_TIME, NONE, SHIFT, active, press, segments
from ui.app import Program
from ui.controllers.finding.finding import FindController
from ui.controllers.going.navigation import NavigationController
from ui.controllers.project.projects import ProjectController
from ui.dialogs.go_to import GoToPrompt
from ui.widgets.pair_view.editor import TargetEditor
from workbench.model.segment import Status
from workbench.services.session import Session

KEYS = {
    "confirm": (Qt.Key.Key_Return, CONTROL),
    "confirm without memory": (Qt.Key.Key_Return, CONTROL | ALT),
    "Enter": (Qt.Key.Key_Return, NONE),
    "Enter of the number pad": (Qt.Key.Key_Enter, NONE),
    "Escape": (Qt.Key.Key_Escape, NONE),
    "Tab": (Qt.Key.Key_Tab, NONE),
    "next segment": (Qt.Key.Key_Down, CONTROL),
    "previous segment": (Qt.Key.Key_Up, CONTROL),
    "last segment": (Qt.Key.Key_End, CONTROL | ALT),
    "first match": (Qt.Key.Key_1, CONTROL),
    "copy source": (Qt.Key.Key_Insert, CONTROL),
    "note": (Qt.Key.Key_M, CONTROL),
    "undo": (Qt.Key.Key_Z, CONTROL),
    "find": (Qt.Key.Key_F, CONTROL),
    "palette": (Qt.Key.Key_P, CONTROL | SHIFT),
    "go to": (Qt.Key.Key_J, CONTROL | SHIFT),
    "concordance": (Qt.Key.Key_F3, NONE),
    "other cell": (Qt.Key.Key_F6, NONE),
    "next finding": (Qt.Key.Key_F8, NONE),
    "page": (Qt.Key.Key_PageDown, NONE),
    "space": (Qt.Key.Key_Space, NONE),
    "digit of a candidate": (Qt.Key.Key_2, NONE),
}


@pytest.fixture
def program(program: Program, qtbot: QtBot) -> Program:
    program.context.window.activateWindow()
    qtbot.waitUntil(program.context.window.pairs.editor.hasFocus, timeout=JOB_TIME)
    return program


def editor(program: Program) -> TargetEditor:
    return program.context.window.pairs.editor


def compose(field: QWidget, letters: str) -> None:
    """Type letters that an input method keeps, one by one."""
    for end in range(1, len(letters) + 1):
        QApplication.sendEvent(field, QInputMethodEvent(letters[:end], []))


def commit(field: QWidget, words: str) -> None:
    """Have it hand over the words that were chosen."""
    event = QInputMethodEvent()
    event.setCommitString(words)
    QApplication.sendEvent(field, event)


def cancel(field: QWidget) -> None:
    QApplication.sendEvent(field, QInputMethodEvent())


def in_the_file(program: Program) -> list[str]:
    """The targets as a reader of the project gets them."""
    return [segment.target for segment in segments(program)]


def on_show(program: Program) -> set[str]:
    """What is open besides the pair view."""
    window = program.context.window
    found = {type(each).__name__ for each in window.findChildren(QDialog) if each.isVisible()}
    return found | {"bar"} if window.find_bar.isVisible() else found


@pytest.mark.parametrize("name", KEYS)
def test_no_key_acts_while_one_composes(program: Program, name: str) -> None:
    field = editor(program)
    here, open_before = active(program), on_show(program)
    compose(field, "keli")

    QTest.keyClick(field, *KEYS[name])

    assert field.composing
    assert field.hasFocus()
    assert active(program) == here
    assert on_show(program) == open_before
    assert field.text() == ""
    assert {segment.status for segment in segments(program)} == {Status.INITIAL}
    cancel(field)


def test_enter_commits_the_composition_and_control_enter_then_the_segment(
    program: Program,
) -> None:
    field, first = editor(program), active(program)
    compose(field, "keli")
    QTest.keyClick(field, Qt.Key.Key_Return)
    commit(field, "克里")
    assert field.text() == "克里"
    assert active(program) == first

    press(program, Qt.Key.Key_Return, CONTROL)

    assert segments(program)[0].target == "克里"
    assert segments(program)[0].status is Status.TRANSLATED
    assert active(program) != first


def test_a_composition_is_one_step_to_undo(program: Program) -> None:
    field = editor(program)
    QTest.keyClicks(field, "Envoy ")
    compose(field, "keli")
    commit(field, "克里")

    press(program, Qt.Key.Key_Z, CONTROL)
    assert field.text() == "Envoy "

    press(program, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert field.text() == "Envoy 克里"


def test_each_of_two_compositions_is_a_step(program: Program) -> None:
    field = editor(program)
    for letters, words in (("qihou", "气候"), ("teshi", "特使")):
        compose(field, letters)
        commit(field, words)

    press(program, Qt.Key.Key_Z, CONTROL)

    assert field.text() == "气候"


def test_a_cancelled_composition_leaves_nothing_to_write_or_undo(program: Program) -> None:
    field = editor(program)
    QTest.keyClicks(field, "Envoy")
    compose(field, "keli")
    cancel(field)
    assert field.text() == "Envoy"

    press(program, Qt.Key.Key_Z, CONTROL)

    assert field.text() == ""


def test_keys_act_again_once_the_composition_was_cancelled(program: Program) -> None:
    first = active(program)
    compose(editor(program), "keli")
    cancel(editor(program))

    press(program, Qt.Key.Key_Down, CONTROL)

    assert active(program) != first


def test_a_composition_replaces_what_was_selected(program: Program) -> None:
    field = editor(program)
    QTest.keyClicks(field, "Kerry came")
    field.select(0, 5)
    compose(field, "keli")
    commit(field, "克里")

    assert field.text() == "克里 came"


def test_what_is_composed_goes_into_the_row_it_was_composed_in(program: Program) -> None:
    field, second = editor(program), segments(program)[1].id
    compose(field, "keli")

    assert program.controllers[NavigationController].go_to(second)

    assert active(program) == second
    assert in_the_file(program)[:2] == ["keli", ""]
    assert field.text() == ""
    assert not field.composing


def test_a_click_on_another_row_hands_over_too(program: Program) -> None:
    view = program.context.window.pairs
    compose(editor(program), "keli")
    below = QPoint(editor(program).geometry().center().x(), editor(program).geometry().bottom())

    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=below + QPoint(0, 40))

    assert active(program) != segments(program)[0].id
    assert in_the_file(program)[:2] == ["keli", ""]


def test_a_field_that_takes_the_focus_gets_none_of_what_was_composed(program: Program) -> None:
    field, bar = editor(program), program.context.window.filter_bar
    compose(field, "keli")

    bar.open()

    assert bar.text.hasFocus()
    assert bar.text.text() == ""
    assert field.text() == "keli"
    assert not field.composing


def test_closing_the_project_keeps_what_is_being_composed(program: Program) -> None:
    project = program.context.project
    assert project is not None
    compose(editor(program), "keli")

    assert program.controllers[ProjectController].close()

    with Session(project.path, author="Bo") as session:
        first = session.read.outline()[0].id
        assert session.read.segment(first).target == "keli"


@pytest.mark.parametrize("name", ["confirm", "last segment", "next segment", "palette", "Escape"])
def test_no_key_acts_while_one_composes_in_a_bar(program: Program, name: str) -> None:
    bar, here = program.context.window.filter_bar, active(program)
    bar.open()
    compose(bar.text, "qihou")

    QTest.keyClick(bar.text, *KEYS[name])

    assert active(program) == here
    assert bar.text.hasFocus()
    assert bar.isVisible()
    assert {segment.status for segment in segments(program)} == {Status.INITIAL}


def test_enter_and_escape_leave_a_prompt_open_while_one_composes(
    program: Program, qtbot: QtBot
) -> None:
    press(program, Qt.Key.Key_J, CONTROL | SHIFT)
    prompt = next(p for p in program.context.window.findChildren(GoToPrompt) if p.isVisible())
    qtbot.waitUntil(prompt.field.hasFocus, timeout=JOB_TIME)
    compose(prompt.field, "er")

    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        QTest.keyClick(prompt.field, key)
    assert prompt.isVisible()

    cancel(prompt.field)
    QTest.keyClick(prompt.field, Qt.Key.Key_Escape)
    assert not prompt.isVisible()


def test_a_dialog_that_opens_is_not_held_up_by_what_was_composed_before(
    program: Program, qtbot: QtBot
) -> None:
    compose(editor(program), "keli")

    program.context.actions["go.segment"].trigger()
    prompt = next(p for p in program.context.window.findChildren(GoToPrompt) if p.isVisible())
    qtbot.waitUntil(prompt.field.hasFocus, timeout=JOB_TIME)
    QTest.keyClicks(prompt.field, "3")
    QTest.keyClick(prompt.field, Qt.Key.Key_Return)

    assert active(program) == segments(program)[2].id
    assert in_the_file(program)[0] == "keli"


def test_f3_is_no_step_to_the_next_hit_while_one_composes(program: Program, qtbot: QtBot) -> None:
    finding, field = program.controllers[FindController], editor(program)
    finding.open(replacing=False)
    commit(program.context.window.find_bar.words, "克里")
    qtbot.waitUntil(lambda: not finding.is_waiting and not finding.run.is_running, timeout=JOB_TIME)
    field.setFocus()
    here = active(program)
    compose(field, "qihou")

    for _ in range(2):
        QTest.keyClick(field, Qt.Key.Key_F3)

    assert active(program) == here
    assert field.composing
    cancel(field)


@pytest.mark.parametrize("kind", [QLineEdit, QTextEdit, QComboBox])
def test_any_field_of_the_window_keeps_what_was_composed_when_it_is_left(
    program: Program, kind: type[QWidget]
) -> None:
    field = kind(program.context.window)
    if isinstance(field, QComboBox):
        field.setEditable(True)
    field.show()
    field.setFocus()
    compose(field, "qihou")

    editor(program).setFocus()

    assert shown(field) == "qihou"


def shown(field: QWidget) -> str:
    if isinstance(field, QTextEdit):
        return field.toPlainText()
    line = field.lineEdit() if isinstance(field, QComboBox) else field
    return line.text() if isinstance(line, QLineEdit) else ""
