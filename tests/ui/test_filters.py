"""Filters in the real window: what is listed, where one is, and what is kept under a name."""

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.window import (
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
from ui.controllers.finding.filtering import NONE_PASSES
from ui.controllers.finding.saved_views import VIEWS_MENU
from ui.controllers.going.navigation import NavigationController
from ui.controllers.project.projects import ProjectController
from ui.dialogs.filter_prompts import DatePrompt, NamePrompt
from workbench.model.ids import SegmentId
from workbench.model.segment import Status
from workbench.services.commands.annotations import AddNote
from workbench.services.commands.targets import SetLocked, SetStatus, SetTarget


def ids(program: Program) -> list[SegmentId]:
    return [segment.id for segment in segments(program)]


def listed(program: Program) -> list[SegmentId]:
    return list(project_of(program).rows.listed.ids())


def tick(program: Program, button: str, choice: str) -> None:
    """Tick an entry of one of the bar's menus, by keyboard as it is done."""
    ticking = getattr(program.context.window.filter_bar, button)
    ticking.menu().setActiveAction(ticking.action(choice))
    QTest.keyClick(ticking.menu(), Qt.Key.Key_Space)


def wait(program: Program, count: int, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(listed(program)) == count, timeout=JOB_TIME)


def open_bar(program: Program) -> None:
    press(program, Qt.Key.Key_F, CONTROL | SHIFT)


def count_shown(program: Program) -> str:
    return program.context.window.filter_bar.count.text()


def views(program: Program) -> list[QAction]:
    menu = program.context.window.menus[VIEWS_MENU]
    menu.aboutToShow.emit()
    return menu.actions()


def test_a_text_is_filtered_by_as_it_is_typed_in_any_form(program: Program, qtbot: QtBot) -> None:
    open_bar(program)
    assert program.context.window.filter_bar.text.hasFocus()
    program.context.window.filter_bar.text.setText("外交部")
    wait(program, 1, qtbot)
    assert listed(program) == [ids(program)[2]]
    assert count_shown(program) == "1 of 4 segments"
    assert program.context.window.filter_bar.text.hasFocus()

    program.controllers[NavigationController].show_article(segments(program)[-1].article_id)
    assert listed(program) == []
    program.context.window.filter_bar.text.setText("气候变化")
    wait(program, 1, qtbot)
    assert listed(program) == [ids(program)[5]]


def test_choices_add_up(program: Program, qtbot: QtBot) -> None:
    first, second, third = ids(program)[:3]
    for segment_id in (first, second, third):
        program.context.execute(SetTarget(segment_id, "Text"))
    program.context.execute(SetStatus((third,), Status.TRANSLATED))
    program.context.execute(SetLocked((second,), locked=True))
    open_bar(program)
    tick(program, "statuses", "draft")
    wait(program, 2, qtbot)
    tick(program, "marks", "locked")
    wait(program, 1, qtbot)
    assert listed(program) == [second]
    assert program.context.window.filter_bar.statuses.text() == "Status · 1"
    tick(program, "marks", "locked")
    tick(program, "statuses", "translated")
    wait(program, 3, qtbot)


def test_one_stays_where_one_is_if_it_passes(program: Program, qtbot: QtBot) -> None:
    third = ids(program)[2]
    program.controllers[NavigationController].go_to(third)
    open_bar(program)
    program.context.window.filter_bar.text.setText("双方")
    wait(program, 1, qtbot)
    assert active(program) == third


def test_the_nearest_takes_its_place_and_clearing_comes_back(
    program: Program, qtbot: QtBot
) -> None:
    first, second, _, fourth = ids(program)[:4]
    program.controllers[NavigationController].go_to(fourth)
    open_bar(program)
    program.context.window.filter_bar.text.setText("克里")
    wait(program, 2, qtbot)
    assert listed(program) == [first, second]
    assert active(program) == second

    press(program, Qt.Key.Key_L, CONTROL | SHIFT)
    wait(program, 4, qtbot)
    assert active(program) == fourth
    assert program.context.window.filter_bar.isHidden()
    assert program.context.window.pairs.editor.hasFocus()


def test_whoever_went_on_working_stays_there_when_the_filter_is_taken_off(
    program: Program, qtbot: QtBot
) -> None:
    first, second, _, fourth = ids(program)[:4]
    program.controllers[NavigationController].go_to(fourth)
    open_bar(program)
    program.context.window.filter_bar.text.setText("克里")
    wait(program, 2, qtbot)
    press(program, Qt.Key.Key_Escape)
    press(program, Qt.Key.Key_Up, CONTROL)
    assert active(program) == first
    press(program, Qt.Key.Key_L, CONTROL | SHIFT)
    wait(program, 4, qtbot)
    assert active(program) == first
    assert second in listed(program)


def test_what_is_worked_on_stays_listed_until_one_filters_again(
    program: Program, qtbot: QtBot
) -> None:
    open_bar(program)
    tick(program, "statuses", "initial")
    wait(program, 4, qtbot)
    press(program, Qt.Key.Key_Escape)
    worked_on = active(program)
    write(program, "Kerry in Beijing")
    project_of(program).saver.leave()
    assert worked_on in listed(program)

    press(program, Qt.Key.Key_L, CONTROL | Qt.KeyboardModifier.AltModifier)
    wait(program, 3, qtbot)
    assert worked_on not in listed(program)


def test_the_bar_stays_while_it_keeps_something_back_and_goes_with_escape_if_not(
    program: Program, qtbot: QtBot
) -> None:
    bar = program.context.window.filter_bar
    open_bar(program)
    bar.text.setText("克里")
    wait(program, 2, qtbot)
    press(program, Qt.Key.Key_Escape)
    assert bar.isVisible()
    assert program.context.window.pairs.editor.hasFocus()
    open_bar(program)
    bar.text.clear()
    press(program, Qt.Key.Key_Escape)
    assert bar.isHidden()
    wait(program, 4, qtbot)


def test_a_filter_nothing_passes_says_how_to_take_it_off(program: Program, qtbot: QtBot) -> None:
    was = active(program)
    open_bar(program)
    program.context.window.filter_bar.text.setText("nowhere")
    wait(program, 0, qtbot)
    assert program.context.window.pairs.hint == NONE_PASSES
    assert program.context.window.filter_bar.text.hasFocus()
    assert program.context.active is None
    press(program, Qt.Key.Key_L, CONTROL | SHIFT)
    wait(program, 4, qtbot)
    assert active(program) == was


def test_a_filter_gives_way_to_where_one_wants_to_go(program: Program, qtbot: QtBot) -> None:
    third = ids(program)[2]
    program.controllers[NavigationController].show_article(segments(program)[0].article_id)
    open_bar(program)
    program.context.window.filter_bar.text.setText("克里")
    wait(program, 2, qtbot)

    assert program.controllers[NavigationController].go_to(third)

    assert active(program) == third
    assert len(listed(program)) == 4
    assert program.context.window.filter_bar.text.text() == ""


def test_a_view_is_saved_chosen_and_removed(program: Program, qtbot: QtBot) -> None:
    program.context.execute(AddNote(ids(program)[1], "Ask the desk"))
    open_bar(program)
    tick(program, "marks", "open_notes")
    wait(program, 1, qtbot)
    program.context.actions["filter.save"].trigger()
    prompt = program.context.window.findChildren(NamePrompt)[-1]
    QTest.keyClicks(prompt.field, "Questions & notes")
    prompt.accept()
    program.context.actions["filter.clear"].trigger()
    wait(program, 4, qtbot)

    assert views(program)[0].text() == "Questions && notes"
    views(program)[0].trigger()
    wait(program, 1, qtbot)
    assert program.context.window.filter_bar.marks.ticked() == {"open_notes"}
    assert program.context.window.filter_bar.isVisible()

    removal = views(program)[-1].menu()
    assert isinstance(removal, QMenu)
    removal.actions()[0].trigger()
    assert views(program)[0].text() != "Questions && notes"


def test_changes_are_filtered_by_time_and_by_who_made_them(program: Program, qtbot: QtBot) -> None:
    changes = program.context.window.filter_bar.changes
    program.context.execute(SetTarget(ids(program)[0], "Text"))
    open_bar(program)
    program.context.window.filter_bar.text.setText("克里")
    wait(program, 2, qtbot)
    names = [action.text() for action in changes.people.actions()]
    assert names == ["Anyone", "Ann", "lin"]
    changes.people.actions()[1].trigger()
    wait(program, 1, qtbot)
    assert changes.text() == "Changed · by Ann"
    changes.people.actions()[0].trigger()
    wait(program, 2, qtbot)

    changes.date_action.trigger()
    prompt = program.context.window.findChildren(DatePrompt)[-1]
    prompt.calendar.setSelectedDate(QDate.currentDate())
    prompt.accept()
    assert changes.since == QDate.currentDate().startOfDay().toMSecsSinceEpoch()
    assert "since" in changes.text()
    changes.menu().actions()[1].trigger()
    assert changes.accessibleName() == "Changed: within a day"
    wait(program, 2, qtbot)


def test_segments_with_a_finding_are_filtered_by(program: Program, qtbot: QtBot) -> None:
    second = ids(program)[1]
    assert program.controllers[NavigationController].go_to(second)
    write(program, "Kerry arrived in in Beijing on Sunday.")
    board = project_of(program).board
    qtbot.waitUntil(lambda: second in board.with_findings(), timeout=JOB_TIME)
    open_bar(program)
    tick(program, "marks", "findings")

    qtbot.waitUntil(lambda: listed(program) == [second], timeout=JOB_TIME)


def test_the_filter_is_gone_with_its_project(program: Program, qtbot: QtBot) -> None:
    path = project_of(program).path
    open_bar(program)
    program.context.window.filter_bar.text.setText("克里")
    wait(program, 2, qtbot)
    program.controllers[ProjectController].close()
    assert program.context.window.filter_bar.isHidden()
    assert program.controllers[ProjectController].open_project(path)
    assert len(listed(program)) == 4


def test_everything_in_the_bar_has_a_name_that_says_what_is_chosen(
    program: Program, qtbot: QtBot
) -> None:
    open_bar(program)
    tick(program, "roles", "headline")
    wait(program, 1, qtbot)
    bar = program.context.window.filter_bar
    names = [
        QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        for widget in bar.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert all(names)
    assert "Role: Headline" in names
