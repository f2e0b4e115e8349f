"""The order of the columns: by dragging titles, by key, and at the next start."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.window import ALT, CONTROL, JOB_TIME, SHIFT, press
from ui.app import Program
from ui.viewmodels.rows import Column
from ui.widgets.pair_view.columns import Columns, Header

KEYS = CONTROL | ALT | SHIFT
USUAL = [Column.SOURCE, Column.TARGET, Column.CONVERSION]


@pytest.fixture
def program(program: Program, qtbot: QtBot) -> Program:
    qtbot.waitUntil(lambda: program.context.active is not None, timeout=JOB_TIME)
    return program


def shown(program: Program) -> list[Column]:
    return program.context.window.pairs.columns.shown()


def test_a_key_moves_the_column_that_is_written_in_and_stops_at_the_edge(program: Program) -> None:
    press(program, Qt.Key.Key_Left, KEYS)
    assert shown(program) == [Column.TARGET, Column.SOURCE, Column.CONVERSION]

    press(program, Qt.Key.Key_Left, KEYS)
    assert program.context.window.status.message.text() == "The column stands at the edge."

    press(program, Qt.Key.Key_Right, KEYS)
    assert shown(program) == USUAL


def test_the_editor_goes_with_its_column(program: Program) -> None:
    before = program.context.window.pairs.editor.geometry().left()

    press(program, Qt.Key.Key_Left, KEYS)

    assert program.context.window.pairs.editor.geometry().left() < before


def test_a_title_dragged_onto_another_takes_its_place(program: Program) -> None:
    header = program.context.window.pairs.findChild(Header)
    assert header is not None
    third = header.width() // 3
    middle = header.height() // 2

    QTest.mousePress(header, Qt.MouseButton.LeftButton, pos=QPoint(third // 2, middle))
    QTest.mouseMove(header, QPoint(2 * third + third // 2, middle))
    QTest.mouseRelease(
        header, Qt.MouseButton.LeftButton, pos=QPoint(2 * third + third // 2, middle)
    )

    assert shown(program) == [Column.TARGET, Column.CONVERSION, Column.SOURCE]


def test_a_click_on_a_title_moves_nothing(program: Program) -> None:
    header = program.context.window.pairs.findChild(Header)
    assert header is not None

    QTest.mouseClick(header, Qt.MouseButton.LeftButton, pos=QPoint(120, 8))

    assert shown(program) == USUAL


def test_hidden_columns_are_passed_by() -> None:
    columns = Columns(QApplication.instance() or QApplication([]))
    columns.set_visible(Column.TARGET, on=False)

    assert columns.move(Column.SOURCE, 1)

    assert columns.shown() == [Column.CONVERSION, Column.SOURCE]
    columns.set_visible(Column.TARGET, on=True)
    assert sorted(columns.shown()) == sorted(Column)


def test_the_order_is_kept_and_a_state_of_before_there_was_one_is_understood() -> None:
    application = QApplication.instance() or QApplication([])
    columns, other = Columns(application), Columns(application)
    columns.put(Column.CONVERSION, Column.SOURCE)

    assert other.restore(columns.state())
    assert other.shown() == columns.shown()
    assert other.restore(b'{"shares": {"source": 1, "target": 1, "conversion": 1}, "hidden": []}')
    assert other.shown() == USUAL
    assert not other.restore(columns.state().replace(b', "target"]', b"]"))


def test_a_column_that_is_new_stands_behind_those_of_a_kept_state() -> None:
    columns = Columns(QApplication.instance() or QApplication([]))

    assert columns.restore(b'{"shares": {"target": 1, "source": 1}, "hidden": []}')

    assert columns.shown() == [Column.TARGET, Column.SOURCE, Column.CONVERSION]
