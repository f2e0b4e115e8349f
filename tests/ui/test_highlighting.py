"""Highlights by key: of one side, of both where asked, of words without their blanks."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.window import ALT, SHIFT, active, press, project_of, segments, write
from ui.app import Program
from ui.viewmodels.rows import Column


@pytest.fixture
def program(program: Program, qtbot: QtBot) -> Program:
    qtbot.waitUntil(program.context.window.isActiveWindow)
    return program


def test_a_highlight_is_of_the_side_one_is_on_and_its_selection_is_spent(
    program: Program,
) -> None:
    pairs, first = program.context.window.pairs, segments(program)[0]
    write(program, "The ferry is back.")
    pairs.select(first.id, Column.SOURCE, 0, 2)
    press(program, Qt.Key.Key_1, ALT)
    assert pairs.selections() == {}
    press(program, Qt.Key.Key_Escape)
    pairs.editor.select(3, 10)
    press(program, Qt.Key.Key_2, ALT)

    highlights = project_of(program).session.read.highlights_of([first.id])
    quotes = [[anchor.quote for anchor in each.anchors] for each in highlights]
    assert quotes == [[first.source[:2]], ["ferry"]]
    assert pairs.editor.selection() == (10, 10)
    assert pairs.editor.hasFocus()


def test_two_selections_make_no_pair_unless_it_is_asked_for(program: Program) -> None:
    pairs, first = program.context.window.pairs, segments(program)[0]
    write(program, "The ferry is back.")
    pairs.select(first.id, Column.SOURCE, 0, 2)
    pairs.select(first.id, Column.TARGET, 4, 9)
    press(program, Qt.Key.Key_1, ALT)

    (made,) = project_of(program).session.read.highlights_of([first.id])
    assert [anchor.quote for anchor in made.anchors] == ["ferry"]
    assert "both" in program.context.window.status.message.text()
    press(program, Qt.Key.Key_Return, ALT | SHIFT)
    assert "source" in program.context.window.status.message.text()


def test_a_double_click_and_a_highlight_take_the_word_without_its_blanks(program: Program) -> None:
    pairs = program.context.window.pairs
    write(program, "The ferry  is back.")
    pairs.editor.select(6, 6)
    place = pairs.editor.cursorRect().center()
    QTest.mouseDClick(pairs.editor.viewport(), Qt.MouseButton.LeftButton, pos=place)
    press(program, Qt.Key.Key_1, ALT)

    (made,) = project_of(program).session.read.highlights_of([active(program)])
    assert [anchor.quote for anchor in made.anchors] == ["ferry"]


def test_with_the_cursor_in_a_highlight_another_kind_s_key_changes_it(program: Program) -> None:
    pairs, first = program.context.window.pairs, segments(program)[0]
    pairs.select(first.id, Column.SOURCE, 0, 2)
    press(program, Qt.Key.Key_1, ALT)

    press(program, Qt.Key.Key_2, ALT)

    (made,) = project_of(program).session.read.highlights_of([first.id])
    assert made.kind == list(program.context.kinds)[1].id
