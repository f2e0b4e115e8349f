"""The history in the real window: versions, differences, restoring, what changed since."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.window import (
    CONTROL,
    JOB_TIME,
    SHIFT,
    active,
    press,
    project_of,
    segments,
)
from ui.app import Program
from ui.controllers.going.navigation import NavigationController
from ui.controllers.project.projects import ProjectController
from ui.controllers.writing.history import HistoryController
from ui.dialogs.history import ChangesDialog, HistoryDialog, SegmentHistory
from ui.theme import load_theme
from workbench.model.segment import Status
from workbench.services.commands.targets import SetLocked, SetStatus, SetTarget
from workbench.services.history import Change, Tracked, Version


def target(program: Program) -> str:
    return project_of(program).session.read.segment(active(program)).target


def put(program: Program, text: str) -> None:
    """Write a text as a step of its own."""
    project_of(program).session.seal()
    program.context.execute(SetTarget(active(program), text))


def opened(program: Program) -> HistoryDialog:
    press(program, Qt.Key.Key_H, CONTROL | SHIFT)
    return program.context.window.findChildren(HistoryDialog)[-1]


def items(dialog: HistoryDialog | ChangesDialog) -> list[str]:
    listed = dialog.versions if isinstance(dialog, HistoryDialog) else dialog.segments
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(listed.item(row).data(role)) for row in range(listed.count())]


def names(dialog: QWidget) -> list[str]:
    return [
        QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        for widget in dialog.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def test_versions_are_listed_with_author_status_and_origin(program: Program) -> None:
    put(program, "Kerry came")
    put(program, "The envoy arrived")
    program.context.execute(SetStatus((active(program),), Status.TRANSLATED))
    dialog = opened(program)
    listed = items(dialog)
    assert len(listed) == 4
    assert "Ann" in listed[0]
    assert "Translated · typed" in listed[0]
    assert "lin" in listed[-1]
    assert "Not translated" in listed[-1]
    dialog.reject()


def test_the_difference_strikes_out_what_is_gone_and_underlines_what_is_new(
    program: Program,
) -> None:
    put(program, "Kerry came to Beijing")
    put(program, "Kerry flew to Beijing")
    dialog = opened(program)
    assert "came" in dialog.view.toPlainText()
    assert dialog.view.accessibleDescription() == "deleted “came”; inserted “flew”"
    dialog.against.setCurrentIndex(1)
    dialog.versions.setCurrentRow(1)
    assert dialog.view.accessibleDescription() == "deleted “came”; inserted “flew”"
    dialog.reject()


def test_a_version_is_restored_by_keyboard_and_undone(program: Program, qtbot: QtBot) -> None:
    put(program, "Kerry came to Beijing")
    put(program, "Wrong")
    dialog = opened(program)
    qtbot.waitUntil(dialog.versions.hasFocus)
    assert not dialog.restore.isEnabled()
    QTest.keyClick(dialog.versions, Qt.Key.Key_Down)
    QTest.keyClick(dialog.versions, Qt.Key.Key_R, CONTROL)
    assert target(program) == "Kerry came to Beijing"
    assert not dialog.isVisible()
    program.context.actions["edit.undo"].trigger()
    assert target(program) == "Wrong"


def test_escape_closes_and_changes_nothing(program: Program) -> None:
    put(program, "Kerry came to Beijing")
    dialog = opened(program)
    QTest.keyClick(dialog.versions, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert target(program) == "Kerry came to Beijing"


def test_a_locked_segment_is_not_restored(program: Program) -> None:
    put(program, "Kerry came to Beijing")
    program.context.execute(SetLocked((active(program),), locked=True))
    dialog = opened(program)
    dialog.versions.setCurrentRow(dialog.versions.count() - 1)
    assert not dialog.restore.isEnabled()
    dialog.reject()


def test_what_is_typed_is_saved_before_the_history_is_told(program: Program) -> None:
    QTest.keyClicks(program.context.window.pairs.editor, "Kerry")
    dialog = opened(program)
    assert "Draft" in items(dialog)[0]
    dialog.reject()


def test_a_reviewers_changes_are_shown_as_tracked_changes(program: Program, qtbot: QtBot) -> None:
    history = SegmentHistory(
        "History",
        (
            Version("Kerry flew home", Status.REVIEWED, "typed", "wu", 2, "set_status"),
            Version("Kerry came home", Status.TRANSLATED, "typed", "lin", 1, "set_status"),
        ),
        (
            Change(Tracked.DELETE, 6, 6, "came", "wu"),
            Change(Tracked.INSERT, 6, 10, "flew", "wu"),
        ),
    )
    dialog = HistoryDialog(history, load_theme("dark"), program.context.window)
    dialog.open()
    qtbot.waitExposed(dialog)
    QTest.keyClick(dialog.review, Qt.Key.Key_Space)
    assert " ".join(dialog.view.toPlainText().split()).endswith("Kerry came flew home")
    assert not dialog.against.isEnabled()
    dialog.reject()


def test_what_changed_is_listed_and_gone_to(program: Program, qtbot: QtBot) -> None:
    put(program, "Kerry came to Beijing")
    changed = active(program)
    program.controllers[NavigationController].go_to(segments(program)[2].id)
    dialog = program.controllers[HistoryController].show_changes()
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.segments.count() == 1, timeout=JOB_TIME)
    assert dialog.count.text() == "1 changed segment"
    assert "Kerry came to Beijing" in dialog.view.toPlainText()
    QTest.keyClick(dialog.segments, Qt.Key.Key_Return)
    assert active(program) == changed
    assert not dialog.isVisible()


def test_the_period_of_the_changes_is_chosen(program: Program, qtbot: QtBot) -> None:
    dialog = program.controllers[HistoryController].show_changes()
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.count.text() == "0 changed segments", timeout=JOB_TIME)
    put(program, "Kerry")
    with qtbot.waitSignal(dialog.period_wanted):
        dialog.period.setCurrentIndex(2)
    qtbot.waitUntil(lambda: dialog.segments.count() == 1, timeout=JOB_TIME)
    dialog.reject()


def test_everything_in_the_dialogs_has_a_name(program: Program, qtbot: QtBot) -> None:
    put(program, "Kerry")
    dialog = opened(program)
    assert all(names(dialog))
    dialog.reject()
    changes = program.controllers[HistoryController].show_changes()
    assert changes is not None
    qtbot.waitUntil(lambda: changes.segments.count() == 1, timeout=JOB_TIME)
    assert all(names(changes))
    changes.reject()


def test_there_is_no_history_without_a_project(program: Program) -> None:
    program.controllers[ProjectController].close()
    assert not program.context.actions["history.segment"].isEnabled()
    with pytest.raises(KeyError):
        program.controllers[HistoryController]
