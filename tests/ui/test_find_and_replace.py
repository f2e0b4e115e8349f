"""Finding and replacing in the real window, by keyboard."""

from itertools import pairwise

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.window import (
    ALT,
    CONTROL,
    JOB_TIME,
    SHIFT,
    active,
    press,
    project_of,
    segments,
    write,
)
from ui.app import Program
from ui.controllers.finding.finding import FindController
from ui.controllers.going.navigation import NavigationController
from ui.controllers.settings.viewing import ViewController
from ui.viewmodels.find_results import FOUND
from ui.viewmodels.rows import Column
from workbench.model.highlight import Side
from workbench.services.commands.annotations import AddHighlight, AddNote, MarkedSpan
from workbench.services.commands.targets import SetLocked, SetTarget


def translate(program: Program, *targets: str) -> None:
    for segment, target in zip(segments(program), targets, strict=False):
        program.context.execute(SetTarget(segment.id, target))


def compose(widget: QWidget, text: str) -> None:
    """Write Chinese as an input method does."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def find(program: Program, text: str, qtbot: QtBot, *, key: Qt.Key = Qt.Key.Key_F) -> None:
    """Open the bar, say what to find, and wait until all of it is found."""
    press(program, key, CONTROL)
    compose(program.context.window.find_bar.words, text)
    settle(program, qtbot)


def settle(program: Program, qtbot: QtBot) -> None:
    finding = program.controllers[FindController]
    qtbot.waitUntil(lambda: not finding.is_waiting and not finding.run.is_running, timeout=JOB_TIME)


def said(program: Program) -> str:
    return program.context.window.find_bar.count.text()


def selected(program: Program) -> tuple[int, Column, str]:
    pairs = program.context.window.pairs
    selection = pairs.selection()
    assert selection is not None
    row = project_of(program).rows.contents([selection.segment_id])[selection.segment_id]
    text = row.texts[selection.column]
    return active(program), selection.column, text[selection.start : selection.end]


def targets(program: Program) -> list[str]:
    return [segment.target for segment in segments(program)]


def test_words_are_found_in_either_form_and_across_articles(program: Program, qtbot: QtBot) -> None:
    ids = [segment.id for segment in segments(program)]
    find(program, "气候", qtbot)
    assert said(program) == "5 hits"

    seen = []
    for _ in range(5):
        press(program, Qt.Key.Key_Return)
        seen.append(selected(program))
    assert [segment for segment, _, _ in seen] == [ids[0], ids[1], ids[2], ids[4], ids[5]]
    assert {column for _, column, _ in seen} == {Column.SOURCE}
    assert [words for _, _, words in seen][-1] == "氣候"
    assert said(program) == "5 of 5"
    assert program.context.window.find_bar.words.hasFocus()


def test_the_way_goes_round_and_back(program: Program, qtbot: QtBot) -> None:
    find(program, "克里", qtbot)
    press(program, Qt.Key.Key_Return)
    first = selected(program)
    press(program, Qt.Key.Key_Return, SHIFT)
    assert said(program) == "3 of 3"
    assert "round the end" in program.context.window.status.message.text()
    press(program, Qt.Key.Key_F3)
    assert selected(program) == first
    press(program, Qt.Key.Key_F3, SHIFT)
    assert said(program) == "3 of 3"


def test_enter_before_the_search_is_done_goes_to_the_first_hit(
    program: Program, qtbot: QtBot
) -> None:
    press(program, Qt.Key.Key_F, CONTROL)
    compose(program.context.window.find_bar.words, "克里")
    press(program, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: said(program) == "1 of 3", timeout=JOB_TIME)
    assert selected(program)[2] == "克里"


def test_f3_is_for_hits_only_while_the_bar_is_open(program: Program, qtbot: QtBot) -> None:
    concordance = program.context.window.docks["concordance"]
    find(program, "克里", qtbot)
    press(program, Qt.Key.Key_Return)
    program.context.window.pairs.setFocus()
    press(program, Qt.Key.Key_F3)
    assert (said(program), concordance.isHidden()) == ("2 of 3", True)

    program.context.window.find_bar.words.setFocus()
    press(program, Qt.Key.Key_Escape)
    press(program, Qt.Key.Key_F3)
    assert not concordance.isHidden()


def test_ctrl_g_goes_on_from_the_editor(program: Program, qtbot: QtBot) -> None:
    translate(program, "Kerry", "Kerry again")
    find(program, "kerry", qtbot)
    program.context.window.pairs.setFocus()
    press(program, Qt.Key.Key_G, CONTROL)
    assert selected(program)[1:] == (Column.TARGET, "Kerry")
    press(program, Qt.Key.Key_G, CONTROL)
    assert said(program) == "2 of 2"
    press(program, Qt.Key.Key_G, CONTROL | SHIFT)
    assert said(program) == "1 of 2"
    assert program.context.window.pairs.editor.hasFocus()


def test_escape_closes_the_bar_and_goes_back_to_the_editor(program: Program, qtbot: QtBot) -> None:
    find(program, "克里", qtbot)
    press(program, Qt.Key.Key_Escape)

    assert program.context.window.find_bar.isHidden()
    assert program.context.window.pairs.editor.hasFocus()
    assert marks(program, 0) == []


def marks(program: Program, number: int) -> list[tuple[int, int]]:
    segment_id = segments(program)[number].id
    content = project_of(program).rows.contents([segment_id])[segment_id]
    found = content.marks.get(Column.SOURCE, ())
    return [(mark.start, mark.end) for mark in found if mark.token == FOUND]


def test_hits_are_marked_in_the_rows(program: Program, qtbot: QtBot) -> None:
    find(program, "气候", qtbot)
    assert marks(program, 0) == [(2, 4)]
    assert marks(program, 4) == [(0, 2)]
    assert marks(program, 3) == []


def test_what_is_selected_is_offered(program: Program, qtbot: QtBot) -> None:
    first = segments(program)[0]
    program.context.window.pairs.select(first.id, Column.SOURCE, 6, 8)
    press(program, Qt.Key.Key_F, CONTROL)
    settle(program, qtbot)
    assert program.context.window.find_bar.words.text() == "克里"
    assert said(program) == "3 hits"


def test_options_are_switched_by_key(program: Program, qtbot: QtBot) -> None:
    translate(program, "US, us, USA", "克里", "K")
    find(program, "US", qtbot)
    assert said(program) == "3 hits"
    press(program, Qt.Key.Key_W, ALT)
    settle(program, qtbot)
    assert said(program) == "2 hits"
    press(program, Qt.Key.Key_B, ALT)
    settle(program, qtbot)
    assert said(program) == "1 hit"
    press(program, Qt.Key.Key_N, ALT)
    settle(program, qtbot)
    assert said(program) == "Nothing found"


def test_a_wrong_expression_is_said_where_it_is_typed(program: Program, qtbot: QtBot) -> None:
    find(program, "(", qtbot)
    press(program, Qt.Key.Key_X, ALT)
    qtbot.waitUntil(lambda: "no regular expression" in said(program), timeout=JOB_TIME)
    assert program.context.window.find_bar.count.property("kind") == "warning"


def test_only_what_is_listed_is_searched_if_that_is_asked_for(
    program: Program, qtbot: QtBot
) -> None:
    find(program, "气候", qtbot)
    press(program, Qt.Key.Key_P, ALT)
    settle(program, qtbot)
    assert said(program) == "3 hits"
    program.controllers[NavigationController].show_article(segments(program)[-1].article_id)
    settle(program, qtbot)
    assert said(program) == "2 hits"


def test_conversions_and_notes_are_searched_when_asked_for(program: Program, qtbot: QtBot) -> None:
    first = segments(program)[0]
    program.context.execute(AddNote(first.id, "見證 by desk"))
    find(program, "desk", qtbot)
    assert said(program) == "Nothing found"
    press(program, Qt.Key.Key_M, ALT)
    settle(program, qtbot)
    assert said(program) == "1 hit"
    press(program, Qt.Key.Key_Return)
    assert active(program) == first.id

    bar = program.context.window.find_bar
    bar.words.clear()
    compose(bar.words, "訪問")
    for key in (Qt.Key.Key_O, Qt.Key.Key_K):
        press(program, key, ALT)
    settle(program, qtbot)
    press(program, Qt.Key.Key_Return)
    assert selected(program)[1:] == (Column.CONVERSION, "訪問")


def test_what_is_typed_is_found_soon_after(program: Program, qtbot: QtBot) -> None:
    find(program, "envoy", qtbot)
    assert said(program) == "Nothing found"
    program.context.window.pairs.setFocus()
    write(program, "The envoy")
    qtbot.waitUntil(lambda: said(program) == "1 hit", timeout=JOB_TIME)


def test_all_hits_are_listed_with_their_context_and_jumped_to(
    program: Program, qtbot: QtBot
) -> None:
    find(program, "气候", qtbot)
    press(program, Qt.Key.Key_L, ALT)
    panel = program.context.window.results
    assert panel.table.hasFocus()
    assert panel.summary.text() == "5 hits in 5 segments"

    press(program, Qt.Key.Key_End)
    spoken = panel.model.data(panel.table.currentIndex(), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Source of segment 2: 克里說，氣候變化不等人。. 氣候會談在北京舉行"
    press(program, Qt.Key.Key_Return)
    assert active(program) == segments(program)[-1].id
    assert program.context.window.pairs.hasFocus()


def test_the_list_is_left_with_escape_and_says_when_nothing_is_looked_for(
    program: Program, qtbot: QtBot
) -> None:
    program.context.actions["view.results"].trigger()
    panel = program.context.window.results
    assert panel.summary.text() == "Find something with Ctrl+F."
    find(program, "nowhere", qtbot)
    assert panel.summary.text() == "Nothing found."
    panel.table.setFocus()
    press(program, Qt.Key.Key_Escape)
    assert program.context.window.pairs.editor.hasFocus()
    assert not panel.isVisible()


def test_a_hit_is_shown_in_the_rows_from_the_reading_view_and_in_a_hidden_column(
    program: Program, qtbot: QtBot
) -> None:
    program.context.actions["view.source"].trigger()
    program.context.actions["view.reading"].trigger()
    find(program, "气候", qtbot)
    press(program, Qt.Key.Key_Return)
    assert program.context.window.stack.currentWidget() is program.context.window.pairs
    assert program.context.actions["view.source"].isChecked()
    assert selected(program)[2] == "气候"


def test_hits_are_ticked_by_the_mouse_without_going_to_them(program: Program, qtbot: QtBot) -> None:
    translate(program, "US", "US")
    find(program, "US", qtbot, key=Qt.Key.Key_H)
    press(program, Qt.Key.Key_L, ALT)
    panel = program.context.window.results
    was = active(program)
    area = panel.table.visualRect(panel.model.index(1))
    box = area.topLeft() + QPoint(16, area.height() // 2)
    QTest.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert panel.replace.text() == "Replace 1"
    assert active(program) == was
    QTest.mouseClick(panel.tick_none, Qt.MouseButton.LeftButton)
    assert not panel.replace.isEnabled()
    QTest.mouseClick(panel.tick_all, Qt.MouseButton.LeftButton)
    assert panel.replace.text() == "Replace 2"

    words = area.topLeft() + QPoint(200, area.height() // 2)
    QTest.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=words)
    assert active(program) == segments(program)[1].id


def test_the_list_is_painted_in_every_theme(program: Program, qtbot: QtBot) -> None:
    translate(program, "US " * 30, "US")
    program.context.execute(SetLocked((segments(program)[1].id,), locked=True))
    find(program, "US", qtbot, key=Qt.Key.Key_H)
    press(program, Qt.Key.Key_L, ALT)
    panel = program.context.window.results
    pictures = []
    for theme in ("light", "dark", "contrast"):
        program.controllers[ViewController].choose_theme(theme)
        pictures.append(panel.table.grab().toImage())
    assert all(one != other for one, other in pairwise(pictures))


def test_undo_and_typing_change_the_hits_where_they_were(program: Program, qtbot: QtBot) -> None:
    translate(program, "US", "US", "US")
    find(program, "US", qtbot)
    press(program, Qt.Key.Key_L, ALT)
    second = segments(program)[1].id
    program.context.execute(SetTarget(second, "US and US"))
    qtbot.waitUntil(lambda: said(program) == "4 hits", timeout=JOB_TIME)
    hits = program.controllers[FindController].run.results.hits
    assert [hit.number for hit in hits] == [1, 2, 2, 3]
    program.context.actions["edit.undo"].trigger()
    qtbot.waitUntil(lambda: said(program) == "3 hits", timeout=JOB_TIME)


def test_one_hit_after_another_is_replaced_by_enter(program: Program, qtbot: QtBot) -> None:
    translate(program, "US envoy, US aide", "US")
    find(program, "US", qtbot, key=Qt.Key.Key_H)
    bar = program.context.window.find_bar
    bar.replacement.setFocus()
    write(program, "U.S.")
    press(program, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: said(program) == "1 of 3", timeout=JOB_TIME)
    press(program, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: targets(program)[0] == "U.S. envoy, US aide", timeout=JOB_TIME)
    settle(program, qtbot)
    assert selected(program)[2] == "US"
    press(program, Qt.Key.Key_D, ALT)
    settle(program, qtbot)

    assert targets(program)[:2] == ["U.S. envoy, U.S. aide", "US"]
    assert said(program) == "1 of 1"
    assert bar.replacement.hasFocus()


def test_all_are_replaced_after_a_preview_as_one_undo_step(program: Program, qtbot: QtBot) -> None:
    translate(program, "US envoy, US aide", "Kerry", "US")
    before = targets(program)
    find(program, "US", qtbot, key=Qt.Key.Key_H)
    program.context.window.find_bar.replacement.setFocus()
    write(program, "U.S.")
    settle(program, qtbot)
    press(program, Qt.Key.Key_G, ALT)

    panel = program.context.window.results
    shown = [panel.model.index(row).data() for row in range(panel.model.rowCount())]
    assert shown[0] == "US → U.S. envoy, US aide"
    assert panel.replace.hasFocus()
    assert panel.replace.text() == "Replace 3"
    assert targets(program) == before

    press(program, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: targets(program) != before, timeout=JOB_TIME)
    assert targets(program)[:3] == ["U.S. envoy, U.S. aide", "Kerry", "U.S."]
    assert "Replaced 3 places in 2 segments." in program.context.window.status.message.text()
    assert program.context.actions["edit.undo"].text() == "&Undo replacement"
    program.context.actions["edit.undo"].trigger()
    assert targets(program) == before


def test_hits_that_are_not_ticked_and_locked_segments_are_left_alone(
    program: Program, qtbot: QtBot
) -> None:
    translate(program, "US", "US", "US")
    program.context.execute(SetLocked((segments(program)[0].id,), locked=True))
    find(program, "US", qtbot, key=Qt.Key.Key_H)
    press(program, Qt.Key.Key_L, ALT)
    panel = program.context.window.results
    press(program, Qt.Key.Key_Down)
    press(program, Qt.Key.Key_Space)
    assert panel.replace.text() == "Replace 1"
    QTest.mouseClick(panel.replace, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: targets(program)[2] == "", timeout=JOB_TIME)

    assert targets(program)[:3] == ["US", "US", ""]
    assert "1 locked segment left alone." in program.context.window.status.message.text()


def test_groups_of_an_expression_are_replaced_and_highlights_follow(
    program: Program, qtbot: QtBot
) -> None:
    translate(program, "John Kerry met Xie Zhenhua in Beijing")
    first = segments(program)[0]
    program.context.execute(AddHighlight(first.id, "term", (MarkedSpan(Side.TARGET, 30, 37),)))
    find(program, r"(\w+) (Kerry|Zhenhua)", qtbot, key=Qt.Key.Key_H)
    press(program, Qt.Key.Key_X, ALT)
    program.context.window.find_bar.replacement.setFocus()
    write(program, "$2, $1")
    settle(program, qtbot)
    press(program, Qt.Key.Key_G, ALT)
    press(program, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: targets(program)[0].startswith("Kerry"), timeout=JOB_TIME)

    assert targets(program)[0] == "Kerry, John met Zhenhua, Xie in Beijing"
    anchor = project_of(program).session.read.highlights_of([first.id])[0].anchors[0]
    assert targets(program)[0][anchor.start : anchor.end] == "Beijing"


def test_everything_in_the_bar_and_the_list_has_a_name(program: Program, qtbot: QtBot) -> None:
    find(program, "气候", qtbot, key=Qt.Key.Key_H)
    press(program, Qt.Key.Key_L, ALT)
    window = program.context.window
    nameless = [
        widget
        for part in (window.find_bar, window.results)
        for widget in part.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert nameless == []
