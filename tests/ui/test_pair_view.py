"""The pair view: one row active, the rest painted, and the place kept."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.listed_rows import ListedRows, long_article, row
from ui.theme import load_theme, style_sheet
from ui.viewmodels.rows import Column
from ui.widgets.pair_view import Density, PairView
from workbench.model.ids import SegmentId
from workbench.model.segment import Role, Status

SIZE = (900, 600)


@pytest.fixture
def rows() -> ListedRows:
    return ListedRows(
        [
            row(1, "克里访华", "Kerry in China", role=Role.HEADLINE, status=Status.REVIEWED),
            row(2, "克里周日抵达北京。", "Kerry came on Sunday.", "克里週日抵達北京。"),
            row(
                3, "会谈历时4个小时。", "", "會談歷時4個小時。", hint="They talked for four hours."
            ),
            row(4, "锁定的段落。", "A locked paragraph.", locked=True),
        ]
    )


def opened(qtbot: QtBot, source: ListedRows) -> PairView:
    view = PairView(source, load_theme("light"))
    qtbot.addWidget(view)
    view.resize(*SIZE)
    with qtbot.waitExposed(view):
        view.show()
    view.activateWindow()
    return view


@pytest.fixture
def view(qtbot: QtBot, rows: ListedRows) -> PairView:
    return opened(qtbot, rows)


@pytest.fixture
def long_rows() -> ListedRows:
    return ListedRows(long_article(2000))


@pytest.fixture
def long_view(qtbot: QtBot, long_rows: ListedRows) -> PairView:
    return opened(qtbot, long_rows)


def top_of(view: PairView, number: int) -> int:
    """Return where a row is on the screen."""
    row = view._store.row_of(SegmentId(number))
    return view._sight.whole_area(row).top()


def center_of(view: PairView, number: int, column: Column) -> QPoint:
    area = view._sight.text_area(view._store.row_of(SegmentId(number)), column)
    assert area is not None
    return QPoint(area.left() + 20, area.top() + 8)


@pytest.mark.usefixtures("long_view")
def test_only_the_rows_in_sight_are_read(long_rows: ListedRows) -> None:
    assert 0 < len(long_rows.asked) < 40


def test_activating_a_row_puts_the_editor_on_its_target(view: PairView) -> None:
    assert view.activate(SegmentId(2))

    assert view.active() == 2
    assert view.editor.text() == "Kerry came on Sunday."
    assert view.editor.isVisible()


def test_a_row_that_is_not_listed_cannot_be_activated(view: PairView) -> None:
    view.activate(SegmentId(2))

    assert not view.activate(SegmentId(99))
    assert view.active() == 2


def test_going_to_another_row_tells_which_was_left_and_which_is_active(
    view: PairView, qtbot: QtBot
) -> None:
    view.activate(SegmentId(1))

    with qtbot.waitSignal(view.left) as left, qtbot.waitSignal(view.activated) as activated:
        view.activate(SegmentId(2))

    assert (left.args, activated.args) == ([1], [2])


def test_a_click_activates_the_row_under_it(view: PairView) -> None:
    place = center_of(view, 2, Column.TARGET)

    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert view.active() == 2
    assert view.window().focusWidget() is view.editor


def test_what_is_typed_is_told_with_its_segment(view: PairView, qtbot: QtBot) -> None:
    view.activate(SegmentId(3))

    with qtbot.waitSignal(view.edited) as edited:
        QTest.keyClick(view.editor, Qt.Key.Key_A)

    assert edited.args is not None
    assert (edited.args[0].segment_id, edited.args[0].text) == (3, "a")


def test_a_locked_row_cannot_be_written(view: PairView) -> None:
    view.activate(SegmentId(4))

    QTest.keyClick(view.editor, Qt.Key.Key_A)

    assert view.editor.text() == "A locked paragraph."


def test_another_width_keeps_what_is_being_written(view: PairView) -> None:
    view.activate(SegmentId(3))
    QTest.keyClick(view.editor, Qt.Key.Key_A)

    view.resize(700, 500)
    view.set_looks(zoom=1.5)

    assert view.editor.text() == "a"


def test_a_row_unlocked_from_elsewhere_can_be_written(view: PairView, rows: ListedRows) -> None:
    view.activate(SegmentId(4))

    rows.change(4, locked=False)

    assert not view.editor.isReadOnly()


def test_the_hint_stands_where_nothing_is_written_yet(view: PairView) -> None:
    view.activate(SegmentId(3))

    assert view.editor.accessibleDescription() == "会谈历时4个小时。 They talked for four hours."


def test_a_row_grows_with_what_is_typed_and_pushes_the_others_down(view: PairView) -> None:
    view.activate(SegmentId(3))
    before = top_of(view, 4)

    for _ in range(3):
        QTest.keyClick(view.editor, Qt.Key.Key_Return)

    assert view.editor.text() == "\n\n\n"
    assert top_of(view, 4) > before


def test_the_text_of_the_editor_stands_where_it_was_painted(view: PairView) -> None:
    view.setStyleSheet(style_sheet(load_theme("light")))
    area = view._sight.text_area(1, Column.TARGET)
    assert area is not None
    without_cursor = area.adjusted(-2, 0, -area.width() // 2, 0)
    painted = view.viewport().grab(without_cursor).toImage()

    view.activate(SegmentId(2))

    assert view.viewport().grab(without_cursor).toImage() == painted


def test_a_change_of_the_row_elsewhere_keeps_the_text_being_written(
    view: PairView, rows: ListedRows
) -> None:
    view.activate(SegmentId(3))
    QTest.keyClick(view.editor, Qt.Key.Key_A)

    rows.change(3, notes=2)

    assert view.editor.text() == "a"


def test_undo_elsewhere_brings_another_text_and_keeps_the_cursor(view: PairView) -> None:
    view.activate(SegmentId(2))
    view.select(SegmentId(2), Column.TARGET, 5, 5)

    view.set_editor_text(SegmentId(2), "Kerry arrived on Sunday.")

    selection = view.selection()
    assert view.editor.text() == "Kerry arrived on Sunday."
    assert selection is not None
    assert (selection.start, selection.end) == (5, 5)


def test_a_text_for_another_row_leaves_the_editor_alone(view: PairView) -> None:
    view.activate(SegmentId(2))

    view.set_editor_text(SegmentId(3), "Nonsense")

    assert view.editor.text() == "Kerry came on Sunday."


def test_a_new_list_keeps_the_active_row_where_it_is(
    long_view: PairView, long_rows: ListedRows
) -> None:
    long_view.activate(SegmentId(500))
    before = top_of(long_view, 500)

    long_rows.show([each for each in long_article(2000) if each.number % 2 == 0])

    assert long_view.active() == 500
    assert top_of(long_view, 500) == before


def test_a_new_list_without_the_active_row_leaves_it(
    view: PairView, rows: ListedRows, qtbot: QtBot
) -> None:
    view.activate(SegmentId(3))

    with qtbot.waitSignal(view.left):
        rows.show([row(1, "克里访华")])

    assert view.active() is None
    assert not view.editor.isVisible()


def test_other_rows_show_other_rows(view: PairView, rows: ListedRows) -> None:
    view.activate(SegmentId(2))

    view.set_source(ListedRows([row(7, "另一篇", "Another")]))

    assert view.active() is None
    assert not view.activate(SegmentId(2))
    assert view.activate(SegmentId(7))
    rows.change(2, notes=1)


def test_an_empty_list_can_be_shown_and_scrolled(qtbot: QtBot) -> None:
    view = opened(qtbot, ListedRows([]))

    QTest.keyClick(view, Qt.Key.Key_PageDown)

    assert view.verticalScrollBar().maximum() == 0


def wheel(view: PairView, pixels: int) -> None:
    center = QPointF(view.viewport().rect().center())
    event = QWheelEvent(
        center,
        QPointF(view.viewport().mapToGlobal(center.toPoint())),
        QPoint(0, -pixels),
        QPoint(0, -pixels),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def test_the_wheel_moves_what_is_seen_by_single_pixels(long_view: PairView) -> None:
    long_view.verticalScrollBar().setValue(30_000)
    seen = long_view._sight.rows()
    steps = []
    for _ in range(20):
        before = top_of(long_view, seen.start + 3)
        wheel(long_view, 7)
        steps.append(before - top_of(long_view, seen.start + 3))

    assert set(steps) == {4, 5}


def test_scrolling_up_into_unmeasured_rows_does_not_jump(long_view: PairView) -> None:
    long_view.activate(SegmentId(1500))
    tops = []
    for _ in range(40):
        seen = long_view._sight.rows().start + 1
        before = top_of(long_view, seen + 1)
        long_view.verticalScrollBar().setValue(long_view.verticalScrollBar().value() - 25)
        tops.append(top_of(long_view, seen + 1) - before)

    assert set(tops) == {25}


def test_the_end_of_a_long_list_is_reached(long_view: PairView) -> None:
    bar = long_view.verticalScrollBar()

    bar.setValue(bar.maximum())

    last = long_view._sight.whole_area(1999)
    assert last.bottom() + 1 == long_view.viewport().height()


def test_activating_a_row_far_away_brings_it_into_sight(long_view: PairView) -> None:
    long_view.activate(SegmentId(1800))

    area = long_view._sight.whole_area(1799)
    assert area.top() >= 0
    assert area.bottom() < long_view.viewport().height()


@pytest.mark.parametrize("looks", [{"zoom": 2.0}, {"density": Density.COMPACT}])
def test_other_looks_keep_the_active_row_in_place(
    long_view: PairView, looks: dict[str, Any]
) -> None:
    long_view.activate(SegmentId(900))
    before = top_of(long_view, 900)

    long_view.set_looks(**looks)

    assert abs(top_of(long_view, 900) - before) <= 2


def test_a_hidden_column_leaves_its_room_to_the_others(view: PairView) -> None:
    def width(column: Column) -> int:
        area = view._sight.text_area(0, column)
        return 0 if area is None else area.width()

    before = width(Column.SOURCE)
    view.columns.set_visible(Column.CONVERSION, on=False)

    assert width(Column.CONVERSION) == 0
    assert width(Column.SOURCE) > before


def test_a_hidden_target_is_not_written(view: PairView) -> None:
    view.columns.set_visible(Column.TARGET, on=False)

    view.activate(SegmentId(2))

    assert not view.editor.isVisible()


def test_a_hidden_target_comes_back_with_its_editor(view: PairView) -> None:
    view.activate(SegmentId(2))
    view.columns.set_visible(Column.TARGET, on=False)

    view.columns.set_visible(Column.TARGET, on=True)

    assert view.editor.isVisible()
    assert view.editor.text() == "Kerry came on Sunday."


def test_a_border_in_the_header_is_dragged(view: PairView) -> None:
    header = view._header
    first = view._sight.extents()[0]
    start = QPoint(first.right, 10)

    QTest.mousePress(header, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(header, start + QPoint(80, 0))
    QTest.mouseRelease(header, Qt.MouseButton.LeftButton, pos=start + QPoint(80, 0))

    assert abs(view._sight.extents()[0].right - first.right - 80) <= 4


def test_widths_are_kept_and_given_back(view: PairView, qtbot: QtBot, rows: ListedRows) -> None:
    view.columns.drag(Column.SOURCE, 0.1)
    view.columns.set_visible(Column.CONVERSION, on=False)
    other = opened(qtbot, rows)

    assert other.columns.restore(view.columns.state())

    assert other._sight.extents() == view._sight.extents()


@pytest.mark.parametrize("state", [b"", b"\xff\xfe", b"[]", b'{"shares": {}}', b"{}"])
def test_a_state_that_is_not_understood_changes_nothing(view: PairView, state: bytes) -> None:
    before = view._sight.extents()

    assert not view.columns.restore(state)

    assert view._sight.extents() == before
