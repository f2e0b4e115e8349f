"""The pair view at its edges: long lists, rare characters, plain keys, what is heard."""

from collections.abc import Iterable, Mapping, Sequence

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import (
    QAccessible,
    QAction,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.listed_rows import ListedRows, long_article, row
from tests.ui.window import looks_kept
from ui.theme import apply_theme, load_theme
from ui.viewmodels.rows import Column, RowContent
from ui.widgets.pair_view import Density, EditedText, PairView, Selection
from workbench.model.ids import SegmentId

CONTROL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
RARE = "\u00a0\u2028\u3000𠮷👩‍🚀葛\U000e0100"


class CountedRows(ListedRows):
    """Keeps how much each question asked for."""

    def __init__(self, rows: Iterable[RowContent]) -> None:
        super().__init__(rows)
        self.sizes: list[int] = []

    def contents(self, segment_ids: Sequence[SegmentId]) -> Mapping[SegmentId, RowContent]:
        self.sizes.append(len(segment_ids))
        return super().contents(segment_ids)


def opened(qtbot: QtBot, source: ListedRows) -> PairView:
    view = PairView(source, load_theme("light"))
    qtbot.addWidget(view)
    view.resize(900, 600)
    with qtbot.waitExposed(view):
        view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    return view


@pytest.fixture
def view(qtbot: QtBot) -> PairView:
    source = ListedRows(
        [
            row(1, "克里访华", "Kerry in China", "克里訪華"),
            row(2, "𠮷野家在北京", "𠮷𠮷", "𠮷野家在北京"),
            row(3, "会谈", ""),
        ]
    )
    return opened(qtbot, source)


@pytest.fixture
def long_view(qtbot: QtBot) -> PairView:
    return opened(qtbot, ListedRows(long_article(2000)))


class PaintedAreas(QObject):
    """Keeps which parts of a widget were painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.areas: list[QRect] = []
        widget.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.areas.append(event.rect())
        return False


def paint_what_changed(view: PairView) -> None:
    QApplication.sendPostedEvents(view.window(), QEvent.Type.UpdateRequest.value)


def commit(view: PairView, text: str, preedit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(text)
    QApplication.sendEvent(view.editor, event)


def top_of(view: PairView, number: int) -> int:
    return view._sight.whole_area(view._store.row_of(SegmentId(number))).top()


def turn_wheel(view: PairView, modifiers: Qt.KeyboardModifier) -> bool:
    """Turn the wheel one notch towards the person; return whether the view took it."""
    center = QPointF(view.viewport().rect().center())
    event = QWheelEvent(
        center,
        QPointF(view.viewport().mapToGlobal(center.toPoint())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)
    return event.isAccepted()


def test_a_hundred_thousand_rows_open_with_one_small_question(qtbot: QtBot) -> None:
    source = CountedRows(long_article(100_000))

    opened(qtbot, source)

    assert len(source.sizes) <= 2
    assert sum(source.sizes) < 40


def test_rare_characters_arrive_as_they_were_typed(view: PairView, qtbot: QtBot) -> None:
    view.activate(SegmentId(3))

    with qtbot.waitSignal(view.edited) as edited:
        commit(view, RARE)

    assert edited.args == [EditedText(SegmentId(3), RARE, whole=True)]


@pytest.mark.parametrize(
    ("text", "cursor"), [("𠮷野𠮷", 3), ("𠮷", 1), ("𠮷𠮷野", 3), ("野𠮷𠮷", 3), ("x", 1)]
)
def test_undo_elsewhere_keeps_the_cursor_with_its_words(
    view: PairView, text: str, cursor: int
) -> None:
    view.select(SegmentId(2), Column.TARGET, 2, 2)

    view.set_editor_text(SegmentId(2), text)

    assert view.editor.text() == text
    assert view.selection() == Selection(SegmentId(2), Column.TARGET, cursor, cursor)


def test_a_selection_can_begin_with_the_first_key_in_a_cell(view: PairView) -> None:
    view.activate(SegmentId(2))
    QTest.keyClick(view.editor, Qt.Key.Key_F6, SHIFT)

    QTest.keyClick(view, Qt.Key.Key_Right, SHIFT)

    assert view.selection() == Selection(SegmentId(2), Column.SOURCE, 0, 1)


@pytest.mark.parametrize(("keys", "key"), [("F2", Qt.Key.Key_F2), ("X", Qt.Key.Key_X)])
def test_a_shortcut_without_modifier_waits_for_the_composition(
    view: PairView, qtbot: QtBot, keys: str, key: Qt.Key
) -> None:
    action = QAction(view)
    action.setShortcut(QKeySequence(keys))
    view.addAction(action)
    view.activate(SegmentId(3))
    commit(view, "", preedit="ni")

    with qtbot.assertNotEmitted(action.triggered):
        QTest.keyClick(view.editor, key)
    commit(view, "你")

    assert view.editor.text() == "你"


@pytest.mark.parametrize(
    ("key", "moves"),
    [(Qt.Key.Key_PageDown, 1), (Qt.Key.Key_PageUp, -1)],
)
def test_page_keys_scroll_a_view_without_an_active_row(
    long_view: PairView, key: Qt.Key, moves: int
) -> None:
    bar = long_view.verticalScrollBar()
    bar.setValue(9000)
    before = bar.value()

    QTest.keyClick(long_view, key)

    assert (bar.value() - before) * moves > long_view.viewport().height() // 2


def test_home_and_end_go_to_the_ends_of_a_list_without_an_active_row(long_view: PairView) -> None:
    bar = long_view.verticalScrollBar()

    QTest.keyClick(long_view, Qt.Key.Key_End)
    at_the_end = bar.value() == bar.maximum() > 0
    QTest.keyClick(long_view, Qt.Key.Key_Home)

    assert at_the_end
    assert bar.value() == 0


@pytest.mark.parametrize("key", [0x4E2D, 0x0436, 0x20BB7])
@pytest.mark.parametrize("column", [Column.SOURCE, None])
def test_a_key_of_any_keyboard_does_nothing_in_a_painted_cell(
    view: PairView, key: int, column: Column | None
) -> None:
    if column is not None:
        view.select(SegmentId(2), column, 0, 2)
    before = view.selection()

    QApplication.sendEvent(view, QKeyEvent(QEvent.Type.KeyPress, key, NONE, chr(key)))

    assert view.selection() == before


def test_the_wheel_with_control_is_left_to_the_window(long_view: PairView) -> None:
    assert not turn_wheel(long_view, CONTROL)
    assert long_view.verticalScrollBar().value() == 0

    assert turn_wheel(long_view, NONE)
    assert long_view.verticalScrollBar().value() > 0


@pytest.mark.parametrize("size", [(700, 600), (1200, 600), (900, 400)])
def test_the_active_row_keeps_its_place_on_resize(
    long_view: PairView, size: tuple[int, int]
) -> None:
    long_view.activate(SegmentId(700))
    before = top_of(long_view, 700)

    long_view.resize(*size)

    assert abs(top_of(long_view, 700) - before) <= 2


def test_another_theme_is_painted_at_once(view: PairView) -> None:
    def ground() -> str:
        viewport = view.viewport()
        return viewport.grab().toImage().pixelColor(2, viewport.height() - 2).name()

    before = ground()
    view.set_looks(theme=load_theme("dark"))

    assert (before, ground()) == ("#ffffff", "#1f2226")


@pytest.mark.parametrize("part", [(0, 90, 900, 30), (300, 0, 60, 600), (20, 200, 1, 1)])
def test_a_part_is_painted_as_it_is_in_the_whole(
    long_view: PairView, part: tuple[int, int, int, int]
) -> None:
    viewport = long_view.viewport()
    area = QRect(*part).intersected(viewport.rect())

    assert viewport.grab(area).toImage() == viewport.grab().toImage().copy(area)


def test_a_key_paints_its_cell_and_no_row(long_view: PairView) -> None:
    long_view.activate(SegmentId(5))
    QTest.keyClick(long_view.editor, Qt.Key.Key_A)  # which begins a line: all rows below move
    paint_what_changed(long_view)
    rows, cell = PaintedAreas(long_view.viewport()), PaintedAreas(long_view.editor.viewport())

    QTest.keyClick(long_view.editor, Qt.Key.Key_A)
    paint_what_changed(long_view)

    assert rows.areas == []
    assert cell.areas


@pytest.mark.parametrize("opens", ["before", "after"])
def test_a_key_paints_no_row_in_the_looks_of_the_program(
    qtbot: QtBot, qapp: QApplication, opens: str
) -> None:
    article = ListedRows(long_article(2000))
    with looks_kept(qapp):
        view = opened(qtbot, article) if opens == "before" else None
        apply_theme(qapp, load_theme("light"))
        view = view or opened(qtbot, article)
        view.activate(SegmentId(5))
        QTest.keyClick(view.editor, Qt.Key.Key_A)
        paint_what_changed(view)
        rows = PaintedAreas(view.viewport())

        QTest.keyClick(view.editor, Qt.Key.Key_A)
        paint_what_changed(view)

        assert rows.areas == []


@pytest.mark.parametrize("density", Density)
def test_the_editor_stays_inside_its_row(view: PairView, density: Density) -> None:
    view.set_looks(density=density)
    view.activate(SegmentId(2))

    assert view._sight.row_area(1).contains(view.editor.geometry())


def test_a_screen_reader_hears_the_cell_that_has_the_keyboard(view: PairView) -> None:
    view.activate(SegmentId(1))

    QTest.keyClick(view.editor, Qt.Key.Key_F6)
    conversion = view.accessibleDescription()
    QTest.keyClick(view, Qt.Key.Key_F6)

    assert conversion == "Segment 1, Conversion: 克里訪華"
    assert view.accessibleDescription() == "Segment 1, Source: 克里访华"


def test_a_screen_reader_is_given_name_and_text_of_the_editor(view: PairView) -> None:
    view.activate(SegmentId(1))

    reached = QAccessible.queryAccessibleInterface(view.editor)

    assert reached.text(QAccessible.Text.Name) == "English of segment 1, Body, Not translated"
    assert reached.text(QAccessible.Text.Description) == "克里访华"
    assert reached.role() is QAccessible.Role.EditableText


def test_a_screen_reader_hears_which_row_the_view_is_on(view: PairView) -> None:
    view.activate(SegmentId(3))

    assert view.accessibleDescription() == "Segment 3, Source: 会谈"
