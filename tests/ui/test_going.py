"""Going to segments by number, status and notes, to the ends, back and forward."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.window import (
    ALT,
    CONTROL,
    SHIFT,
    active,
    press,
    project_of,
    segments,
    write,
)
from ui.app import Program
from ui.controllers.going.going import Visited
from ui.controllers.going.navigation import NavigationController
from ui.dialogs.go_to import GoToPrompt
from workbench.model.ids import SegmentId
from workbench.model.segment import Status
from workbench.services.commands.annotations import AddNote
from workbench.services.commands.targets import SetStatus, SetTarget


def ids(program: Program) -> list[SegmentId]:
    return [segment.id for segment in segments(program)]


def ask(program: Program, number: str) -> GoToPrompt:
    press(program, Qt.Key.Key_J, CONTROL | SHIFT)
    found = [each for each in program.context.window.findChildren(GoToPrompt) if each.isVisible()]
    QTest.keyClicks(found[-1].field, number)
    QTest.keyClick(found[-1].field, Qt.Key.Key_Return)
    return found[-1]


def message(program: Program) -> str:
    return program.context.window.status.message.text()


def reject(program: Program, number: int) -> SegmentId:
    segment_id = ids(program)[number]
    assert program.context.execute(SetTarget(segment_id, "Something"))
    assert program.context.execute(SetStatus((segment_id,), Status.REJECTED))
    return segment_id


def test_a_number_goes_to_that_segment_of_the_article(program: Program) -> None:
    ask(program, "3")

    assert active(program) == ids(program)[2]


def test_article_and_number_go_to_another_article(program: Program) -> None:
    ask(program, "2/2")

    assert active(program) == ids(program)[5]


@pytest.mark.parametrize(
    ("number", "said"),
    [
        ("99", "The article has 4 segments; there is no 99."),
        ("0", "The article has 4 segments; there is no 0."),
        ("7/1", "There is no article 7."),
    ],
)
def test_a_number_there_is_not_is_told_and_one_stays(
    program: Program, number: str, said: str
) -> None:
    before = active(program)

    ask(program, number)

    assert message(program) == said
    assert active(program) == before


def test_nothing_but_numbers_can_be_asked_for(program: Program) -> None:
    prompt = ask(program, "abc")

    assert prompt.field.text() == ""
    assert prompt.isVisible()
    prompt.reject()


def test_the_ends_of_what_is_listed(program: Program) -> None:
    press(program, Qt.Key.Key_End, CONTROL | ALT)
    assert active(program) == ids(program)[3]

    press(program, Qt.Key.Key_Home, CONTROL | ALT)
    assert active(program) == ids(program)[0]


def test_rejected_segments_are_gone_through_round_the_end(program: Program) -> None:
    first, second = reject(program, 1), reject(program, 3)
    assert program.controllers[NavigationController].go_to(ids(program)[0])

    gone = []
    for _ in range(3):
        press(program, Qt.Key.Key_PageDown, ALT)
        gone.append(active(program))
    press(program, Qt.Key.Key_PageUp, ALT)

    assert gone == [first, second, first]
    assert active(program) == second


def test_where_nothing_is_rejected_it_is_said(program: Program) -> None:
    press(program, Qt.Key.Key_PageDown, ALT)

    assert message(program) == "There is no such segment in what is listed."


def test_open_notes_are_gone_through_and_resolved_ones_are_not(program: Program) -> None:
    noted = ids(program)[2]
    assert program.context.execute(AddNote(noted, "Ask the desk"))
    assert program.controllers[NavigationController].go_to(ids(program)[0])

    press(program, Qt.Key.Key_M, CONTROL | SHIFT)

    assert active(program) == noted
    assert project_of(program).session.read.with_open_notes() == {noted}


def test_back_and_forward_go_through_the_places_one_was_at(program: Program) -> None:
    for number in (1, 3, 5):
        assert program.controllers[NavigationController].go_to(ids(program)[number])

    press(program, Qt.Key.Key_Left, ALT | SHIFT)
    press(program, Qt.Key.Key_Left, ALT | SHIFT)
    assert active(program) == ids(program)[1]

    press(program, Qt.Key.Key_Right, ALT | SHIFT)
    assert active(program) == ids(program)[3]


def test_what_is_written_is_kept_when_one_goes(program: Program) -> None:
    write(program, "Half")
    ask(program, "3")

    assert segments(program)[0].target == "Half"


def test_no_key_of_these_goes_anywhere_while_an_input_method_composes(program: Program) -> None:
    before = active(program)
    editor = program.context.window.pairs.editor
    QApplication.sendEvent(editor, QInputMethodEvent("qihou", []))

    press(program, Qt.Key.Key_End, CONTROL | ALT)

    assert active(program) == before


@given(st.lists(st.integers(1, 5)))
def test_going_back_as_often_as_one_went_ends_at_the_first_place(places: list[int]) -> None:
    visited = Visited()
    for place in places:
        visited.visit(SegmentId(place))
    different = [p for n, p in enumerate(places) if not n or places[n - 1] != p]

    back = [visited.step(-1) for _ in different[1:]]

    assert back == [SegmentId(place) for place in different[-2::-1]] if different[1:] else not back
