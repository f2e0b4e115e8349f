"""Undo and redo by keys in the real window: one stack, over cells, articles and restarts."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.projects import Clock
from tests.ui.window import (
    CONTROL,
    SHIFT,
    active,
    press,
    project_of,
    segments,
    write,
)
from ui.app import Program
from ui.controllers.going.listing import ListingController
from ui.controllers.going.navigation import NavigationController
from ui.controllers.project.projects import ProjectController
from ui.controllers.writing.history import HistoryController
from workbench.model.ids import SegmentId
from workbench.model.segment import Status
from workbench.services.commands.targets import SetTarget
from workbench.services.history import versions_of

Key = Qt.Key
HEADLINE = "Kerry Arrives in Beijing"
PARAGRAPH = "US climate envoy John Kerry arrived on Sunday. He will hold talks with officials. "
FIRST = "US climate envoy John Kerry arrived on Sunday. "
REST = "They last four days."


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def program(program: Program, qtbot: QtBot) -> Program:
    qtbot.waitUntil(program.context.window.isActiveWindow)
    return program


def undo(program: Program) -> None:
    press(program, Key.Key_Z, CONTROL)


def redo(program: Program) -> None:
    press(program, Key.Key_Z, CONTROL | SHIFT)


def pause(program: Program, clock: Clock) -> None:
    """Stop to think for longer than the saver waits."""
    assert project_of(program).saver.flush()
    clock.pass_by(5)


def targets(program: Program) -> list[str]:
    return [segment.target for segment in segments(program)]


def shown(program: Program) -> str:
    return program.context.window.pairs.editor.text()


def cursor(program: Program) -> tuple[int, int]:
    return program.context.window.pairs.editor.selection()


def said(program: Program) -> str:
    return program.context.window.status.message.text()


def versions(program: Program, segment_id: SegmentId) -> list[str]:
    return [each.text for each in versions_of(project_of(program).session.read, segment_id)]


def translate_two(program: Program, clock: Clock) -> None:
    """Type a headline, confirm it, type a paragraph, and wait."""
    write(program, HEADLINE)
    press(program, Key.Key_Return, CONTROL)
    clock.pass_by(2)
    write(program, PARAGRAPH)
    pause(program, clock)
    write(program, REST)
    pause(program, clock)


def start_again(program: Program) -> None:
    path = project_of(program).path
    assert program.controllers[ProjectController].close()
    assert program.controllers[ProjectController].open_project(path)


@pytest.mark.parametrize("restart", [False, True])
def test_six_undos_and_six_redos_over_two_cells_give_everything_back(
    program: Program,
    clock: Clock,
    restart: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    first, second = (segment.id for segment in segments(program)[:2])
    translate_two(program, clock)
    before = segments(program)
    seen = []

    for _ in range(6):
        undo(program)
        seen.append((active(program), targets(program)[:2], shown(program)))
    if restart:
        start_again(program)
    for _ in range(6):
        redo(program)

    assert [texts for _, texts, _ in seen] == [
        [HEADLINE, PARAGRAPH],
        [HEADLINE, FIRST],
        [HEADLINE, ""],
        [HEADLINE, ""],
        ["", ""],
        ["", ""],
    ]
    assert targets(program)[:2] == [HEADLINE, PARAGRAPH + REST]
    assert [s.status for s in segments(program)] == [s.status for s in before]
    assert shown(program) == PARAGRAPH + REST
    assert {where for where, _, _ in seen} == {first, second}
    assert all(text in texts for _, texts, text in seen)


def test_undo_takes_a_paragraph_back_sentence_by_sentence(program: Program, clock: Clock) -> None:
    program.controllers[ListingController].next()
    write(program, PARAGRAPH + REST)
    pause(program, clock)
    place, seen = active(program), []

    while targets(program)[1]:
        undo(program)
        seen.append(shown(program))

    assert seen == [
        PARAGRAPH,
        "US climate envoy John Kerry arrived on Sunday. ",
        "",
    ]
    assert active(program) == place


def test_what_was_undone_and_written_over_is_found_in_the_history_and_restored(
    program: Program, clock: Clock
) -> None:
    translate_two(program, clock)
    second = active(program)
    while targets(program)[1]:
        undo(program)

    write(program, "Other words.")
    pause(program, clock)

    redo(program)
    assert targets(program)[1] == "Other words."
    assert PARAGRAPH + REST in versions(program, second)
    wanted = next(
        version
        for version in versions_of(project_of(program).session.read, second)
        if version.text == PARAGRAPH + REST
    )
    program.controllers[HistoryController].restore(second, wanted)
    assert shown(program) == PARAGRAPH + REST


def test_undo_takes_back_the_fix_elsewhere_and_not_what_was_confirmed(
    program: Program, clock: Clock
) -> None:
    first, second, *_ = segments(program)
    write(program, HEADLINE)
    press(program, Key.Key_Return, CONTROL)
    write(program, "He came came.")
    press(program, Key.Key_Up, CONTROL)
    clock.pass_by(1)
    program.context.execute(SetTarget(second.id, "He came."))
    assert active(program) == first.id

    undo(program)

    assert targets(program)[:2] == [HEADLINE, "He came came."]
    assert segments(program)[0].status is Status.TRANSLATED
    assert active(program) == second.id
    assert shown(program) == "He came came."


def test_a_fix_in_the_cell_is_a_step_by_itself_however_soon_it_comes(program: Program) -> None:
    write(program, "Kerry arrive")
    program.context.execute(SetTarget(active(program), "Kerry arrives"))
    write(program, " today")

    undo(program)
    assert shown(program) == "Kerry arrives"
    undo(program)
    assert shown(program) == "Kerry arrive"


def test_the_cursor_goes_to_where_the_text_changed(program: Program, clock: Clock) -> None:
    write(program, "Kerry arrives today")
    pause(program, clock)
    press(program, Key.Key_Home, CONTROL)
    write(program, "Envoy ")
    pause(program, clock)
    press(program, Key.Key_End, CONTROL)

    undo(program)
    assert (shown(program), cursor(program)) == ("Kerry arrives today", (0, 0))
    press(program, Key.Key_End, CONTROL)
    redo(program)
    assert (shown(program), cursor(program)) == ("Envoy Kerry arrives today", (6, 6))


def test_undo_in_another_article_goes_there(program: Program, clock: Clock) -> None:
    write(program, HEADLINE)
    pause(program, clock)
    first = active(program)
    other = segments(program)[-1].id
    assert program.controllers[NavigationController].go_to(other)

    undo(program)

    assert active(program) == first
    assert shown(program) == ""
    redo(program)
    assert shown(program) == HEADLINE


def test_a_paste_is_a_step_by_itself(program: Program) -> None:
    write(program, "Kerry ")
    QApplication.clipboard().setText("arrives ")
    press(program, Key.Key_V, CONTROL)
    write(program, "today")

    undo(program)
    assert shown(program) == "Kerry arrives "
    undo(program)
    assert shown(program) == "Kerry "


def test_what_backspace_deletes_comes_back_at_once(program: Program) -> None:
    write(program, "Kerry")
    for _ in range(3):
        press(program, Key.Key_Backspace)
    write(program, "n")

    undo(program)
    assert shown(program) == "Ke"
    undo(program)
    assert shown(program) == "Kerry"


def test_undo_by_menu_key_and_button_is_the_same(program: Program, clock: Clock) -> None:
    for word in ("One ", "two ", "three"):
        write(program, word)
        pause(program, clock)

    undo(program)
    assert shown(program) == "One two "
    program.context.actions["edit.undo"].trigger()
    assert shown(program) == "One "
    program.context.actions["edit.redo"].trigger()
    redo(program)
    assert shown(program) == "One two three"


def test_nothing_is_undone_while_the_disk_is_full_and_the_reason_is_said(
    program: Program, clock: Clock
) -> None:
    write(program, "Kerry arrives. ")
    pause(program, clock)
    connection = project_of(program).session.read._connection
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    long = "More words. " * 5_000
    QApplication.clipboard().setText(long)
    press(program, Key.Key_V, CONTROL)

    undo(program)

    assert shown(program) == f"Kerry arrives. {long}"
    assert "full" in said(program)
    connection.execute("PRAGMA max_page_count = 1000000")
    undo(program)
    assert shown(program) == "Kerry arrives. "
    redo(program)
    assert shown(program) == f"Kerry arrives. {long}"


def test_undo_from_the_menu_waits_for_the_composition(program: Program) -> None:
    editor = program.context.window.pairs.editor
    write(program, "Kerry ")
    QApplication.sendEvent(editor, QInputMethodEvent("keli", []))

    program.context.actions["edit.undo"].trigger()

    assert shown(program) == "Kerry "
    assert "composing" in said(program)
