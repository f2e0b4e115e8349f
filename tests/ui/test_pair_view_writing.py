"""Writing and selecting in the pair view: keys, input methods, the mouse, the clipboard."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.listed_rows import ListedRows, row
from ui.theme import load_theme, style_sheet
from ui.viewmodels.rows import Column, Mark, MarkStyle
from ui.widgets.pair_view import EditedText, PairView, Refusal, Selection
from workbench.model.ids import SegmentId

NBSP, SEPARATOR = "\u00a0", "\u2028"
CONTROL = Qt.KeyboardModifier.ControlModifier
MOUSE = QContextMenuEvent.Reason.Mouse
SHIFT = Qt.KeyboardModifier.ShiftModifier
HIGHLIGHT = Mark(0, 5, MarkStyle.FILL, "highlight.name", "Name: the envoy", 3)


@pytest.fixture
def view(qtbot: QtBot) -> PairView:
    source = ListedRows(
        [
            row(1, "克里访华", f"Kerry{NBSP}in China{SEPARATOR}today", "克里訪華"),
            row(2, "𠮷野家在北京", "Yoshinoya in Beijing", "𠮷野家在北京", origin="mt:google"),
            row(3, "会谈", "", marks={Column.TARGET: ()}),
            row(4, "克里周日抵达", "Kerry came", marks={Column.TARGET: (HIGHLIGHT,)}),
        ]
    )
    view = PairView(source, load_theme("dark"))
    qtbot.addWidget(view)
    view.resize(900, 600)
    with qtbot.waitExposed(view):
        view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    return view


def compose(view: PairView, preedit: str = "", commit: str = "") -> None:
    """Do what an input method does."""
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QApplication.sendEvent(view.editor, event)


def is_kept_from_shortcuts(view: PairView, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers)
    event.ignore()
    QApplication.sendEvent(view.editor, event)
    return event.isAccepted()


def place_of(view: PairView, number: int, column: Column, offset: int) -> QPoint:
    """Return the middle of a character on the screen."""
    row_number = view._store.row_of(SegmentId(number))
    area = view._sight.text_area(row_number, column)
    laid = view._store.laid(row_number)
    assert area is not None
    assert laid is not None
    cell = laid.cells[column]
    for x in range(area.width()):
        if cell.offset_at(QPoint(x, 5).toPointF()) == offset:
            return area.topLeft() + QPoint(x, 5)
    raise AssertionError(offset)


def test_no_break_spaces_and_line_separators_are_kept(view: PairView, qtbot: QtBot) -> None:
    view.activate(SegmentId(1))

    with qtbot.waitSignal(view.edited) as edited:
        QTest.keyClick(view.editor, Qt.Key.Key_End, CONTROL)
        QTest.keyClick(view.editor, Qt.Key.Key_X)

    assert edited.args == [EditedText(SegmentId(1), f"Kerry{NBSP}in China{SEPARATOR}todayx")]


def test_what_an_input_method_commits_is_typed(view: PairView, qtbot: QtBot) -> None:
    view.activate(SegmentId(3))
    compose(view, preedit="ni hao")

    with qtbot.waitSignal(view.edited) as edited:
        compose(view, commit="你好")

    assert edited.args == [EditedText(SegmentId(3), "你好", whole=True)]


def test_composing_is_no_typing_yet(view: PairView, qtbot: QtBot) -> None:
    view.activate(SegmentId(3))

    with qtbot.assertNotEmitted(view.edited):
        compose(view, preedit="ni hao")

    assert view.editor.composing


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [(Qt.Key.Key_Return, CONTROL), (Qt.Key.Key_Down, CONTROL), (Qt.Key.Key_1, CONTROL)],
)
def test_no_shortcut_acts_while_an_input_method_composes(
    view: PairView, key: Qt.Key, modifiers: Qt.KeyboardModifier
) -> None:
    view.activate(SegmentId(3))
    assert not is_kept_from_shortcuts(view, key, modifiers)

    compose(view, preedit="ni")
    while_composing = is_kept_from_shortcuts(view, key, modifiers)
    compose(view, commit="你")

    assert while_composing
    assert not is_kept_from_shortcuts(view, key, modifiers)


def test_a_shortcut_of_the_window_waits_for_the_composition(view: PairView, qtbot: QtBot) -> None:
    confirm = QAction(view)
    confirm.setShortcut(QKeySequence("Ctrl+Return"))
    view.addAction(confirm)
    view.activate(SegmentId(3))
    compose(view, preedit="ni")

    with qtbot.assertNotEmitted(confirm.triggered):
        QTest.keyClick(view.editor, Qt.Key.Key_Return, CONTROL)
    compose(view, commit="你")

    with qtbot.waitSignal(confirm.triggered):
        QTest.keyClick(view.editor, Qt.Key.Key_Return, CONTROL)


def test_enter_makes_no_line_while_an_input_method_composes(view: PairView) -> None:
    view.activate(SegmentId(3))
    compose(view, preedit="ni")

    QTest.keyClick(view.editor, Qt.Key.Key_Return)
    compose(view, commit="你")

    assert view.editor.text() == "你"


def test_leaving_a_row_ends_the_composition(view: PairView) -> None:
    view.activate(SegmentId(3))
    compose(view, preedit="ni")

    view.activate(SegmentId(2))
    QTest.keyClick(view.editor, Qt.Key.Key_Home, CONTROL)
    QTest.keyClick(view.editor, Qt.Key.Key_A)

    assert view.editor.text() == "aYoshinoya in Beijing"


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, SHIFT])
def test_enter_begins_a_line(view: PairView, modifier: Qt.KeyboardModifier) -> None:
    view.activate(SegmentId(3))

    QTest.keyClicks(view.editor, "a")
    QTest.keyClick(view.editor, Qt.Key.Key_Return, modifier)
    QTest.keyClicks(view.editor, "b")

    assert view.editor.text() == "a\nb"


@pytest.mark.parametrize(
    ("key", "modifiers", "wanted"),
    [
        (Qt.Key.Key_Z, CONTROL, "undo_requested"),
        (Qt.Key.Key_Z, CONTROL | SHIFT, "redo_requested"),
    ],
)
def test_the_keys_of_undo_ask_the_project_and_leave_the_text_alone(
    view: PairView, qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier, wanted: str
) -> None:
    view.activate(SegmentId(3))
    QTest.keyClicks(view.editor, "abc")

    with qtbot.waitSignal(getattr(view, wanted)):
        QTest.keyClick(view.editor, key, modifiers)

    assert view.editor.text() == "abc"
    assert not is_kept_from_shortcuts(view, key, modifiers)


def test_the_editor_has_no_undo_of_its_own(view: PairView) -> None:
    view.activate(SegmentId(3))
    QTest.keyClicks(view.editor, "abc")
    view.set_editor_text(SegmentId(3), "abcd")
    view.set_looks(theme=load_theme("contrast"))
    QTest.keyClick(view.editor, Qt.Key.Key_Backspace, Qt.KeyboardModifier.AltModifier)

    view.editor.undo()

    assert view.editor.text() == "abcd"
    assert not view.editor.document().isUndoRedoEnabled()
    assert not view.editor.document().isUndoAvailable()


@pytest.mark.parametrize(
    "modifier", [Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.MetaModifier]
)
def test_a_letter_with_alt_that_nothing_is_bound_to_types_nothing(
    view: PairView, qtbot: QtBot, modifier: Qt.KeyboardModifier
) -> None:
    view.activate(SegmentId(3))

    with qtbot.assertNotEmitted(view.edited), qtbot.assertNotEmitted(view.editor.character_typed):
        QTest.keyClick(view.editor, Qt.Key.Key_X, modifier)


def test_what_comes_in_at_once_says_so_and_what_is_typed_does_not(
    view: PairView,
) -> None:
    view.activate(SegmentId(3))
    told: list[EditedText] = []
    view.edited.connect(told.append)

    QTest.keyClick(view.editor, Qt.Key.Key_A)
    QGuiApplication.clipboard().setText("bc")
    view.editor.paste()
    compose(view, preedit="ke")
    compose(view, commit="克")
    compose(view, commit="d")

    assert [(each.text, each.whole) for each in told] == [
        ("a", False),
        ("abc", True),
        ("abc克", True),
        ("abc克d", False),
    ]


@pytest.mark.parametrize("column", [Column.SOURCE, Column.CONVERSION])
def test_typing_where_nothing_can_be_written_says_so(
    view: PairView, qtbot: QtBot, column: Column
) -> None:
    view.select(SegmentId(1), column, 0, 0)

    with qtbot.waitSignal(view.refused) as refused:
        QTest.keyClick(view, Qt.Key.Key_A)

    assert refused.args == [Refusal(column.value)]
    with qtbot.assertNotEmitted(view.refused):
        QTest.keyClick(view, Qt.Key.Key_Right)
        QTest.keyClick(view, Qt.Key.Key_F6)


def test_typing_before_any_segment_is_gone_to_says_so(view: PairView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.refused) as refused:
        QTest.keyClick(view, Qt.Key.Key_A)

    assert refused.args == [Refusal.NO_SEGMENT]


def test_undo_never_reaches_into_the_row_written_before(view: PairView, qtbot: QtBot) -> None:
    view.activate(SegmentId(3))
    QTest.keyClicks(view.editor, "abc")
    view.activate(SegmentId(2))

    with qtbot.waitSignal(view.undo_requested):
        QTest.keyClick(view.editor, Qt.Key.Key_Z, CONTROL)

    assert view.editor.text() == "Yoshinoya in Beijing"


def test_another_theme_keeps_the_size_of_what_is_being_written(
    view: PairView, qapp: QApplication
) -> None:
    view.activate(SegmentId(3))
    QTest.keyClicks(view.editor, "abc")
    size = view.editor.document().defaultFont().pixelSize()

    qapp.setStyleSheet(style_sheet(load_theme("contrast")))
    view.set_looks(theme=load_theme("contrast"))
    qapp.setStyleSheet("")

    assert view.editor.document().defaultFont().pixelSize() == size
    assert view.editor.text() == "abc"


def test_a_selection_in_the_target_is_told_in_code_points(view: PairView) -> None:
    view.activate(SegmentId(3))
    compose(view, commit="𠮷野家")

    view.select(SegmentId(3), Column.TARGET, 1, 3)

    assert view.selection() == Selection(SegmentId(3), Column.TARGET, 1, 3)
    assert view.editor.textCursor().selectedText() == "野家"


def test_the_mouse_selects_in_the_source(view: PairView) -> None:
    start = place_of(view, 2, Column.SOURCE, 1)
    end = place_of(view, 2, Column.SOURCE, 3)

    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view.viewport(), end)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=end)

    assert view.selection() == Selection(SegmentId(2), Column.SOURCE, 1, 3)


def test_a_double_click_selects_a_word_of_the_conversion(view: PairView) -> None:
    place = place_of(view, 1, Column.CONVERSION, 1)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    selection = view.selection()
    assert selection is not None
    assert selection.column is Column.CONVERSION
    assert selection.start < selection.end


def test_f6_takes_the_keyboard_to_the_other_cells_and_back(view: PairView) -> None:
    view.activate(SegmentId(1))
    columns = []

    for _ in range(3):
        QTest.keyClick(view.window().focusWidget(), Qt.Key.Key_F6)
        selection = view.selection()
        columns.append(selection.column if selection else None)

    assert columns == [Column.CONVERSION, Column.SOURCE, Column.TARGET]
    assert view.editor.hasFocus()


def test_shift_and_arrows_select_in_the_source(view: PairView) -> None:
    view.activate(SegmentId(2))
    QTest.keyClick(view.editor, Qt.Key.Key_F6, SHIFT)
    QTest.keyClick(view, Qt.Key.Key_Right)

    for _ in range(2):
        QTest.keyClick(view, Qt.Key.Key_Right, SHIFT)

    assert view.selection() == Selection(SegmentId(2), Column.SOURCE, 1, 3)


def test_what_is_selected_in_the_source_is_copied(view: PairView) -> None:
    view.select(SegmentId(2), Column.SOURCE, 0, 3)

    view.copy()

    assert QGuiApplication.clipboard().text() == "𠮷野家"


def test_select_all_takes_the_focused_cell(view: PairView) -> None:
    view.select(SegmentId(1), Column.SOURCE, 0, 0)

    view.selectAll()

    assert view.selection() == Selection(SegmentId(1), Column.SOURCE, 0, 4)


def test_escape_goes_back_to_the_target(view: PairView) -> None:
    view.select(SegmentId(1), Column.SOURCE, 0, 2)

    QTest.keyClick(view, Qt.Key.Key_Escape)

    assert view.editor.hasFocus()


def test_both_sides_keep_what_is_selected_for_a_highlight(view: PairView) -> None:
    view.select(SegmentId(2), Column.TARGET, 0, 9)
    view.select(SegmentId(2), Column.SOURCE, 0, 3)

    assert view.selections() == {
        Column.SOURCE: Selection(SegmentId(2), Column.SOURCE, 0, 3),
        Column.TARGET: Selection(SegmentId(2), Column.TARGET, 0, 9),
    }


def test_going_to_another_row_forgets_what_was_selected(view: PairView) -> None:
    view.select(SegmentId(2), Column.SOURCE, 0, 3)

    view.activate(SegmentId(1))

    assert view.selections() == {}


def test_page_down_in_the_editor_scrolls_the_rows(view: PairView) -> None:
    view.resize(900, 160)
    view.activate(SegmentId(1))

    QTest.keyClick(view.editor, Qt.Key.Key_PageDown)

    assert view.verticalScrollBar().value() > 0


def test_files_dropped_on_the_editor_are_left_to_the_window(view: PairView) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/article.txt")])

    assert not view.editor.canInsertFromMimeData(data)


def test_pasted_text_loses_its_looks(view: PairView) -> None:
    data = QMimeData()
    data.setHtml("<b>bold</b>")
    data.setText("bold")
    view.activate(SegmentId(3))

    view.editor.insertFromMimeData(data)

    assert view.editor.text() == "bold"
    assert (
        "font-weight" not in view.editor.document().toHtml().split("<body", 1)[1].split(">", 1)[1]
    )


def test_a_screen_reader_hears_which_text_is_being_written(view: PairView) -> None:
    view.activate(SegmentId(2))

    assert view.accessibleName() == "Segments"
    assert view.editor.accessibleName() == "English of segment 2, Body, Not translated"
    assert view.editor.accessibleDescription() == "𠮷野家在北京"


def test_a_mark_says_what_it_is(view: PairView) -> None:
    place = place_of(view, 4, Column.TARGET, 2)

    assert view.pointer._tip_at(place) == "Name: the envoy"


def test_the_strips_say_in_words_what_their_signs_show(view: PairView) -> None:
    row_area = view._sight.row_area(view._store.row_of(SegmentId(2)))

    words = view.pointer._tip_at(QPoint(row_area.right() - 5, row_area.top() + 10))

    assert words.startswith("Body, Not translated")


def ask_menu(widget: QWidget, place: QPoint, reason: QContextMenuEvent.Reason) -> None:
    event = QContextMenuEvent(reason, place, widget.mapToGlobal(place))
    QApplication.sendEvent(widget, event)


def test_a_menu_is_for_the_row_under_the_mouse(view: PairView, qtbot: QtBot) -> None:
    view.activate(SegmentId(1))

    with qtbot.waitSignal(view.pointer.menu_requested) as asked:
        ask_menu(view.viewport(), place_of(view, 2, Column.SOURCE, 2), MOUSE)

    assert asked.args is not None
    assert asked.args[0].column is Column.SOURCE
    assert view.active() == 2


def test_a_menu_over_a_selection_leaves_it(view: PairView) -> None:
    view.select(SegmentId(2), Column.SOURCE, 0, 3)

    ask_menu(view.viewport(), place_of(view, 2, Column.SOURCE, 1), MOUSE)

    assert view.selection() == Selection(SegmentId(2), Column.SOURCE, 0, 3)


def test_the_menu_key_asks_for_the_menu_of_the_focused_cell(view: PairView, qtbot: QtBot) -> None:
    view.select(SegmentId(2), Column.CONVERSION, 0, 3)

    with qtbot.waitSignal(view.pointer.menu_requested) as asked:
        ask_menu(view, QPoint(5, 5), QContextMenuEvent.Reason.Keyboard)

    assert asked.args is not None
    assert asked.args[0].column is Column.CONVERSION


def test_the_editor_asks_for_the_menu_of_the_target(view: PairView, qtbot: QtBot) -> None:
    view.activate(SegmentId(2))

    with qtbot.waitSignal(view.pointer.menu_requested) as asked:
        ask_menu(view.editor.viewport(), QPoint(5, 5), MOUSE)

    assert asked.args is not None
    assert asked.args[0].column is Column.TARGET


def test_control_home_and_end_go_to_the_ends_of_the_text(view: PairView) -> None:
    view.select(SegmentId(1), Column.CONVERSION, 0, 0)

    QTest.keyClick(view, Qt.Key.Key_End, CONTROL)
    QTest.keyClick(view, Qt.Key.Key_Home, CONTROL | SHIFT)

    assert view.selection() == Selection(SegmentId(1), Column.CONVERSION, 0, 4)
