"""Spelling in the real window: what is underlined, the next word, suggestions, dictionaries."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.ui.window import (
    ALT,
    CONTROL,
    JOB_TIME,
    NONE,
    active,
    press,
    project_of,
    running,
    segments,
    write,
)
from ui.app import Program
from ui.controllers.going.context_menu import ContextMenuController
from ui.controllers.project.projects import ProjectController
from ui.controllers.writing.spelling import SpellingController
from ui.dialogs.spelling import Offer, SuggestionMenu
from ui.viewmodels.rows import Column, Mark, MarkStyle
from ui.viewmodels.spelling import AT_ONCE
from ui.widgets.pair_view import MenuRequest
from workbench.model.errors import InternalError
from workbench.model.ids import SegmentId
from workbench.services.commands.settings import ChangeSettings
from workbench.services.commands.targets import SetLocked, SetTarget
from workbench.services.writing_aids.spelling import SWITCH, SpellingOptions


@pytest.fixture
def program(program: Program) -> Iterator[Program]:
    yield program
    close_menu()


def close_menu() -> None:
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()


def put(program: Program, number: int, target: str) -> SegmentId:
    """Give a segment a target from elsewhere, as a job does."""
    segment_id = segments(program)[number].id
    program.context.execute(SetTarget(segment_id, target))
    return segment_id


def waves(program: Program, segment_id: SegmentId) -> list[str]:
    """The words that are underlined in a row's target."""
    content = project_of(program).rows.contents([segment_id])[segment_id]
    text, marks = content.texts[Column.TARGET], content.marks[Column.TARGET]
    return [text[m.start : m.end] for m in marks if is_spelling(m)]


def is_spelling(mark: Mark) -> bool:
    return mark.style is MarkStyle.WAVE and mark.tip.startswith("Not in the dictionary: ")


def wait_for(program: Program, segment_id: SegmentId, words: list[str], qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: waves(program, segment_id) == words, timeout=JOB_TIME)


def selected(program: Program) -> str:
    editor = program.context.window.pairs.editor
    start, end = editor.selection()
    return editor.text()[start:end]


def go(program: Program, word: str, qtbot: QtBot) -> None:
    """Press F7 and wait until this word is selected."""
    press(program, Qt.Key.Key_F7, NONE)
    qtbot.waitUntil(lambda: selected(program) == word, timeout=JOB_TIME)


def open_menu(program: Program, qtbot: QtBot) -> QMenu:
    before = program.controllers[SpellingController].menu
    press(program, Qt.Key.Key_F7, ALT)
    qtbot.waitUntil(
        lambda: program.controllers[SpellingController].menu is not before, timeout=JOB_TIME
    )
    menu = program.controllers[SpellingController].menu
    assert menu is not None
    return menu


def told(program: Program) -> str:
    return program.context.window.status.message.text()


def test_misspelled_words_of_rows_on_the_screen_are_underlined(
    program: Program, qtbot: QtBot
) -> None:
    second = put(program, 1, "The goverment said 😀 Mr. Li’s minsitry knew.")

    wait_for(program, second, ["goverment", "minsitry"], qtbot)

    content = project_of(program).rows.contents([second])[second]
    mark = next(mark for mark in content.marks[Column.TARGET] if is_spelling(mark))
    assert (mark.token, mark.tip) == ("warning", "Not in the dictionary: goverment")


def test_the_dictionary_is_never_read_on_the_window_s_thread(
    program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads = []
    original = SpellingOptions.checker

    def noted(*arguments: object) -> object:
        threads.append(threading.current_thread())
        return original(*arguments)  # type: ignore[arg-type] # passed on as they came

    monkeypatch.setattr(SpellingOptions, "checker", noted)
    second = put(program, 1, "The minsitry")
    wait_for(program, second, ["minsitry"], qtbot)
    program.context.actions["spelling.en_gb"].trigger()
    third = put(program, 2, "The minsitry’s color")
    wait_for(program, third, ["minsitry’s", "color"], qtbot)

    assert threads
    assert threading.main_thread() not in threads


def test_the_word_being_written_is_underlined_once_it_is_left(
    program: Program, qtbot: QtBot
) -> None:
    first = active(program)
    put(program, 1, "The minsitry")
    wait_for(program, segments(program)[1].id, ["minsitry"], qtbot)

    write(program, "the goverment")
    project_of(program).saver.flush()
    assert waves(program, first) == []
    write(program, " said")
    project_of(program).saver.flush()
    assert waves(program, first) == ["goverment"]
    QTest.keyClick(program.context.window.pairs.editor, Qt.Key.Key_Home, CONTROL)
    QTest.keyClick(program.context.window.pairs.editor, Qt.Key.Key_X)
    project_of(program).saver.flush()
    assert waves(program, first) == ["goverment"]
    QTest.keyClick(program.context.window.pairs.editor, Qt.Key.Key_End, CONTROL)
    assert waves(program, first) == ["xthe", "goverment"]


def test_leaving_the_row_underlines_its_last_word(program: Program, qtbot: QtBot) -> None:
    first = active(program)
    write(program, "The goverment")
    press(program, Qt.Key.Key_Down, CONTROL)

    wait_for(program, first, ["goverment"], qtbot)


def test_a_very_long_text_in_the_editor_is_checked_in_a_job(program: Program, qtbot: QtBot) -> None:
    first = put(program, 0, "fine words " * (AT_ONCE // 11) + "minsitry")

    assert waves(program, first) == []
    wait_for(program, first, ["minsitry"], qtbot)


def test_f7_goes_from_word_to_word_through_the_rows_and_round(
    program: Program, qtbot: QtBot
) -> None:
    first, third = put(program, 0, "Kery arives"), put(program, 2, "The minsitry")
    program.context.window.pairs.activate(first)
    program.context.window.pairs.editor.select(0, 0)

    go(program, "Kery", qtbot)
    go(program, "arives", qtbot)
    go(program, "minsitry", qtbot)
    assert active(program) == third
    assert "Alt+F7" in told(program)
    go(program, "Kery", qtbot)
    assert active(program) == first
    assert told(program).startswith("From the top")


def test_f7_says_when_every_word_is_known(program: Program, qtbot: QtBot) -> None:
    put(program, 0, "Kerry arrives")
    press(program, Qt.Key.Key_F7, NONE)

    qtbot.waitUntil(lambda: told(program).startswith("No misspelled word"), timeout=JOB_TIME)


def test_a_digit_writes_a_suggestion_and_the_cell_s_undo_takes_it_back(
    program: Program, qtbot: QtBot
) -> None:
    first = active(program)
    write(program, "The goverment said")
    program.context.window.pairs.editor.select(8, 8)
    menu = open_menu(program, qtbot)
    assert menu.actions()[0].text() == "&1  government"
    assert menu.activeAction() is menu.actions()[0]

    QTest.keyClick(menu, Qt.Key.Key_1)

    assert program.context.window.pairs.editor.text() == "The government said"
    project_of(program).saver.flush()
    assert segments(program)[0].target == "The government said"
    assert waves(program, first) == []
    press(program, Qt.Key.Key_Z, CONTROL)
    assert program.context.window.pairs.editor.text() == "The goverment said"


def test_the_menu_speaks_and_offers_both_dictionaries(program: Program, qtbot: QtBot) -> None:
    write(program, "Wojczek")
    menu = open_menu(program, qtbot)

    interface = QAccessible.queryAccessibleInterface(menu)
    assert interface.text(QAccessible.Text.Name) == "Suggestions for Wojczek"
    words = [action.text().replace("&", "") for action in menu.actions() if action.text()]
    assert words[-2:] == ["Add to the project's dictionary", "Add to my dictionary"]


def test_where_nothing_fits_the_menu_says_so_and_still_adds(program: Program, qtbot: QtBot) -> None:
    menu = SuggestionMenu(Offer("xqzvwk", ()), program.context.window)
    qtbot.addWidget(menu)
    empty = menu.actions()[0]

    assert not empty.isEnabled()
    assert "xqzvwk" in empty.text()
    with qtbot.waitSignal(menu.project_wanted):
        menu.activeAction().trigger()


def test_a_locked_segment_s_words_can_be_added_and_not_replaced(
    program: Program, qtbot: QtBot
) -> None:
    first = put(program, 0, "Wojzcek goverment")
    program.context.execute(SetLocked((first,), locked=True))
    program.context.window.pairs.activate(first)
    menu = open_menu(program, qtbot)

    assert menu.activeAction().text() == "Add to the &project's dictionary"
    assert not menu.actions()[0].isEnabled()


def test_suggestions_for_a_text_that_changed_meanwhile_are_not_shown(
    program: Program, qtbot: QtBot
) -> None:
    write(program, "The goverment")
    program.context.actions["spelling.suggest"].trigger()
    write(program, "s")
    qtbot.waitUntil(
        lambda: not program.context.jobs.is_running("spelling.suggest"), timeout=JOB_TIME
    )

    assert program.controllers[SpellingController].menu is None


def test_without_a_misspelled_word_the_status_says_so(program: Program, qtbot: QtBot) -> None:
    write(program, "The government")
    press(program, Qt.Key.Key_F7, ALT)

    qtbot.waitUntil(lambda: told(program) == "No misspelled word here.", timeout=JOB_TIME)


def test_a_word_is_added_to_the_project_everywhere_and_undone(
    program: Program, qtbot: QtBot
) -> None:
    first, second = put(program, 0, "Wojczek"), put(program, 1, "Wojczek’s view")
    program.context.window.pairs.activate(first)
    wait_for(program, second, ["Wojczek’s"], qtbot)
    program.context.window.pairs.editor.select(3, 3)

    press(program, Qt.Key.Key_F7, CONTROL)

    wait_for(program, first, [], qtbot)
    wait_for(program, second, [], qtbot)
    assert "the project's dictionary" in told(program)
    assert "dictionary" in program.context.actions["edit.undo"].text()
    program.context.actions["edit.undo"].trigger()
    wait_for(program, second, ["Wojczek’s"], qtbot)


def test_a_word_of_my_own_is_known_in_the_next_session(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    with running(qapp, tmp_path) as program:
        put(program, 1, "The minsitry of Wojczek")
        program.context.window.pairs.select(segments(program)[1].id, Column.TARGET, 16, 23)
        program.context.actions["spelling.add_mine"].trigger()
        assert "your dictionary" in told(program)
    with running(qapp, tmp_path) as program:
        wait_for(program, segments(program)[1].id, ["minsitry"], qtbot)


def test_what_is_no_word_is_not_added(program: Program) -> None:
    write(program, "two words")
    program.context.window.pairs.editor.select(0, 9)
    program.context.actions["spelling.add"].trigger()
    assert "no word" in told(program)
    program.context.window.pairs.editor.setPlainText("12 – 13")
    program.context.actions["spelling.add"].trigger()
    assert told(program) == "No word here to be added."


def test_underlines_are_switched_off_and_on_for_the_project(program: Program, qtbot: QtBot) -> None:
    second = put(program, 1, "The minsitry")
    wait_for(program, second, ["minsitry"], qtbot)
    switch = program.context.actions["spelling.on"]
    assert switch.isChecked()

    switch.trigger()
    wait_for(program, second, [], qtbot)
    assert project_of(program).session.read.settings()[SWITCH] == "off"
    program.context.execute(ChangeSettings(((SWITCH, "on"),)))
    wait_for(program, second, ["minsitry"], qtbot)
    assert switch.isChecked()


def test_the_project_chooses_its_english(program: Program, qtbot: QtBot) -> None:
    second = put(program, 1, "The color of the harbour")
    wait_for(program, second, ["harbour"], qtbot)
    assert program.context.actions["spelling.en_us"].isChecked()

    program.context.actions["spelling.en_gb"].trigger()

    wait_for(program, second, ["color"], qtbot)


def test_the_menu_of_the_mouse_is_about_the_word_under_it(program: Program, qtbot: QtBot) -> None:
    first = put(program, 0, "The minsitry and the goverment")
    program.context.window.pairs.activate(first)
    editor = program.context.window.pairs.editor
    editor.select(0, 0)
    place = editor.cursorForPosition(QPoint(0, 0))
    place.setPosition(25)
    inside = editor.cursorRect(place).center()

    program.context.window.pairs.pointer.menu_requested.emit(
        MenuRequest(Column.TARGET, editor.viewport().mapToGlobal(inside))
    )
    close_menu()
    menu = open_menu(program, qtbot)

    assert menu.actions()[0].text() == "&1  government"
    shown = program.controllers[ContextMenuController].make(Column.TARGET)
    assert program.context.actions["spelling.suggest"] in shown.actions()


def test_a_dictionary_that_cannot_be_loaded_is_told_of_once(
    program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> object:
        raise InternalError("job.failed", job="spelling", reason="gone")

    told_of: list[object] = []
    program.controllers[SpellingController].marks.failed.disconnect()
    program.controllers[SpellingController].marks.failed.connect(told_of.append)
    monkeypatch.setattr(SpellingOptions, "checker", fail)
    second = put(program, 1, "The minsitry")
    waves(program, second)

    qtbot.waitUntil(lambda: bool(told_of), timeout=JOB_TIME)
    assert waves(program, second) == []
    assert len(told_of) == 1


def test_without_a_project_nothing_can_be_asked_for(program: Program) -> None:
    program.controllers[ProjectController].close()

    for action_id in ("spelling.next", "spelling.suggest", "spelling.add", "spelling.on"):
        assert not program.context.actions[action_id].isEnabled()
        program.context.actions[action_id].trigger()
