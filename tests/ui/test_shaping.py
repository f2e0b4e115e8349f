"""Splitting, merging, moving and leaving out in the window, by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.window import ALT, CONTROL, SHIFT, active, press, project_of, segments, write
from ui.app import Program
from ui.controllers.going.navigation import NavigationController
from ui.dialogs.prompts import TextPrompt
from ui.viewmodels.rows import Column
from workbench.model.segment import Segment, Status

Key = Qt.Key


@pytest.fixture
def program(program: Program, qtbot: QtBot) -> Program:
    qtbot.addWidget(program.context.window)
    return program


def go_to(program: Program, words: str) -> Segment:
    found = next(s for s in segments(program) if words in s.source)
    assert program.controllers[NavigationController].go_to(found.id)
    return found


def now(program: Program, segment: Segment) -> Segment:
    return project_of(program).session.read.segment(segment.id)


def test_ctrl_t_splits_where_the_cursor_is_and_ctrl_j_merges_again(program: Program) -> None:
    segment = go_to(program, "克里周日抵达")
    write(program, "Kerry arrived. He will talk.")
    at = segment.source.index("，") + 1
    program.context.window.pairs.select(segment.id, Column.SOURCE, at, at)

    press(program, Key.Key_T, CONTROL)

    first, second = segments(program)[1:3]
    assert (first.source, second.source) == (segment.source[:at], segment.source[at:])
    assert (first.target, second.target) == ("Kerry arrived.", "He will talk.")
    assert active(program) == first.id

    press(program, Key.Key_J, CONTROL)
    assert now(program, segment).target == "Kerry arrived. He will talk."
    press(program, Key.Key_Z, CONTROL)
    assert len(segments(program)) == 7


def test_a_target_moves_down_and_the_cursor_with_it(program: Program) -> None:
    segment = go_to(program, "克里周日抵达")
    write(program, "Misplaced.")

    press(program, Key.Key_Down, ALT | SHIFT)

    below = segments(program)[2]
    assert (now(program, segment).target, below.target) == ("", "Misplaced.")
    assert active(program) == below.id


def test_what_is_left_out_says_why_and_counts_as_done(program: Program) -> None:
    segment = go_to(program, "克里周日抵达")
    program.context.actions["segment.omit"].trigger()
    prompt = next(w for w in QApplication.topLevelWidgets() if isinstance(w, TextPrompt))
    prompt.field.setPlainText("said twice")
    prompt.accept()

    left_out = now(program, segment)
    assert (left_out.omitted, left_out.status) == ("said twice", Status.TRANSLATED)
    row = project_of(program).rows.contents([segment.id])[segment.id]
    assert row.hint == "Left out: said twice"


def test_confirming_brings_the_translation_to_an_equal_source(program: Program) -> None:
    first = go_to(program, "克里周日抵达")
    session = project_of(program).session
    twins = [s for s in segments(program) if s.source == first.source]
    write(program, "Kerry arrived.")

    press(program, Key.Key_Return, CONTROL)

    assert session.read.segment(first.id).status is Status.TRANSLATED
    assert {session.read.segment(t.id).target for t in twins} == {"Kerry arrived."}
