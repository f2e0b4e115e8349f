"""Findings in the window: shown, gone to, fixed, dismissed, asked about; by keys."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from tests.ui.window import JOB_TIME, active, press, project_of, segments, write
from ui.app import Program
from ui.controllers.going.navigation import NavigationController
from ui.controllers.project.projects import ProjectController
from ui.dialogs.prompts import TextPrompt
from ui.dialogs.reasons import ReasonPrompt
from ui.viewmodels.rows import Column
from workbench.model.finding import DecisionKind, Severity
from workbench.model.ids import SegmentId
from workbench.model.segment import Status
from workbench.services.commands.targets import SetTarget

Key = Qt.Key


def codes(program: Program, segment_id: SegmentId) -> list[str]:
    return [each.finding.code for each in project_of(program).board.open_of(segment_id)]


def translate(program: Program, number: int, text: str, *wanted: str, qtbot: QtBot) -> SegmentId:
    segment = segments(program)[number]
    project_of(program).session.execute(SetTarget(segment.id, text))
    qtbot.waitUntil(lambda: set(wanted) <= set(codes(program, segment.id)), timeout=JOB_TIME)
    board = project_of(program).board
    qtbot.waitUntil(lambda: not board.waits(segment.id), timeout=JOB_TIME)
    return segment.id


def reasons(qtbot: QtBot) -> ReasonPrompt:
    """The question why a finding needs no change, once it has the keys."""

    def found() -> ReasonPrompt | None:
        shown = (w for w in QApplication.topLevelWidgets() if isinstance(w, ReasonPrompt))
        return next((each for each in shown if each.isVisible() and each.list.hasFocus()), None)

    qtbot.waitUntil(lambda: found() is not None, timeout=JOB_TIME)
    shown = found()
    assert shown is not None
    return shown


def prompt() -> TextPrompt:
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, TextPrompt))


def test_what_is_found_shows_in_the_row_and_in_the_panel(program: Program, qtbot: QtBot) -> None:
    found = translate(program, 1, "Kerry came came on Sunday.", "doubled.word", qtbot=qtbot)

    row = project_of(program).rows.contents([found])[found]
    assert row.findings >= 1
    assert row.worst in set(Severity)
    doubled = next(m for m in row.marks[Column.TARGET] if "twice" in m.tip)
    assert "Kerry came came on Sunday."[doubled.start : doubled.end] == "came came"
    panel = program.context.window.findings
    model = panel.table.model()
    said = [model.index(n, 1).data() for n in range(model.rowCount())]
    assert any("“came” stands here twice" in words for words in said)


def test_f8_goes_to_the_finding_and_ctrl_f8_mends_it(program: Program, qtbot: QtBot) -> None:
    found = translate(program, 1, "Kerry came came on Sunday.", "doubled.word", qtbot=qtbot)
    panel = program.context.window.findings
    for _ in range(10):
        press(program, Key.Key_F8)
        if panel.current and panel.current.judged.finding.code == "doubled.word":
            break
    assert active(program) == found

    press(program, Key.Key_F8, Qt.KeyboardModifier.ControlModifier)

    session = project_of(program).session
    assert session.read.segment(found).target == "Kerry came on Sunday."
    qtbot.waitUntil(lambda: "doubled.word" not in codes(program, found), timeout=JOB_TIME)
    program.context.actions["edit.undo"].trigger()
    assert session.read.segment(found).target == "Kerry came came on Sunday."


def choose(program: Program, code: str) -> None:
    panel = program.context.window.findings
    for row in range(panel.table.model().rowCount()):
        panel.select(row)
        if panel.current is not None and panel.current.judged.finding.code == code:
            return
    raise AssertionError(code)


def test_a_dismissal_lasts_until_the_words_change(program: Program, qtbot: QtBot) -> None:
    found = translate(program, 1, "Kerry came came on Sunday.", "doubled.word", qtbot=qtbot)
    choose(program, "doubled.word")

    QTest.keyClick(program.context.window.findings.table, Key.Key_Delete)
    QTest.keyClick(reasons(qtbot).list, Key.Key_H)
    write(program, "e said it so")
    press(program, Key.Key_Return)

    assert "doubled.word" not in codes(program, found)
    translate(program, 1, "Kerry came came again on Sunday.", qtbot=qtbot)
    qtbot.waitUntil(
        lambda: (
            "again" in project_of(program).session.read.segment(found).target
            and "doubled.word" not in codes(program, found)
        ),
        timeout=JOB_TIME,
    )
    translate(program, 1, "Kerry went went on Sunday.", "doubled.word", qtbot=qtbot)


def test_asking_rejects_the_segment_with_a_note(program: Program, qtbot: QtBot) -> None:
    found = translate(program, 1, "Kerry came came on Sunday.", "doubled.word", qtbot=qtbot)
    choose(program, "doubled.word")

    QTest.keyClick(program.context.window.findings.table, Key.Key_A)
    prompt().field.setPlainText("Twice?")
    prompt().accept()

    read = project_of(program).session.read
    assert read.segment(found).status is Status.REJECTED
    assert [note.text for note in read.notes_of([found])] == ["Twice?"]
    assert read.decisions([found])[0].kind is DecisionKind.ASKED


def test_the_keys_mend_the_active_segment_whatever_the_list_stands_on(
    program: Program, qtbot: QtBot
) -> None:
    here = translate(program, 1, "Kerry came came on Sunday.", "doubled.word", qtbot=qtbot)
    there = translate(program, 3, "It it remains to be seen.", "doubled.word", qtbot=qtbot)
    assert program.controllers[NavigationController].go_to(here)
    choose(program, "doubled.word")
    panel = program.context.window.findings
    panel.select(panel.table.model().rowCount() - 1)
    assert panel.current is not None
    assert panel.current.segment_id == there
    place = "Kerry came".index("came")
    program.context.window.pairs.select(here, Column.TARGET, place, place)
    panel.select(panel.table.model().rowCount() - 1)

    program.context.actions["finding.fix"].trigger()

    read = project_of(program).session.read
    assert read.segment(here).target == "Kerry came on Sunday."
    assert read.segment(there).target == "It it remains to be seen."


def test_the_list_follows_the_active_segment_and_the_cursor_in_it(
    program: Program, qtbot: QtBot
) -> None:
    text = "Kerry came came on Sunday for the the talks."
    here = translate(program, 1, text, "doubled.word", qtbot=qtbot)
    assert program.controllers[NavigationController].go_to(here)
    panel = program.context.window.findings
    pairs = program.context.window.pairs

    pairs.select(here, Column.TARGET, text.index("the the") + 2, text.index("the the") + 2)

    assert panel.current is not None
    assert panel.current.judged.finding.target[0].of(text) == "the the"
    press(program, Key.Key_F8, Qt.KeyboardModifier.ControlModifier)
    assert project_of(program).session.read.segment(here).target == text.replace("the the", "the")
    assert program.controllers[NavigationController].go_to(segments(program)[4].id)
    assert panel.current is None or panel.current.segment_id == segments(program)[4].id


def test_nothing_is_mended_in_a_text_that_changed_since_it_was_checked(
    program: Program, qtbot: QtBot
) -> None:
    here = translate(program, 1, "Kerry came came on Sunday.", "doubled.word", qtbot=qtbot)
    assert program.controllers[NavigationController].go_to(here)
    program.context.window.pairs.select(here, Column.TARGET, 0, 0)
    write(program, "Mr. ")

    press(program, Key.Key_F8, Qt.KeyboardModifier.ControlModifier)

    assert project_of(program).session.read.segment(here).target.startswith("Mr. Kerry came came")
    assert "being checked again" in program.context.window.status.message.text()


def test_what_cannot_be_done_to_a_finding_is_grey(program: Program, qtbot: QtBot) -> None:
    here = translate(program, 1, "Kerry came came on Sunday.", "doubled.word", qtbot=qtbot)
    actions = program.context.actions
    assert program.controllers[NavigationController].go_to(here)
    assert actions["finding.fix"].isEnabled()
    assert not actions["finding.reopen"].isEnabled()
    program.controllers[ProjectController].close()
    names = ("next", "previous", "fix", "dismiss", "ask", "reopen")
    assert [name for name in names if actions[f"finding.{name}"].isEnabled()] == []


def test_a_finding_about_the_source_puts_the_cursor_into_the_target(
    program: Program, qtbot: QtBot
) -> None:
    text = "Kerry, the U.S. climate envoy, arrived in Beijing to hold talks with Chinese officials."
    here = translate(program, 1, text, "date.missing", qtbot=qtbot)
    for _ in range(12):
        press(program, Key.Key_F8)
        current = program.context.window.findings.current
        if current is not None and current.judged.finding.code == "date.missing":
            break
    assert active(program) == here
    assert program.context.window.pairs.editor.hasFocus()
    write(program, " On Sunday")
    typed = program.context.window.pairs.editor.text()
    assert len(typed) > len(text)


def test_all_of_a_kind_are_dismissed_at_once_and_come_back_by_one_undo(
    program: Program, qtbot: QtBot
) -> None:
    one = translate(program, 1, "Kerry came came on Sunday.", "doubled.word", qtbot=qtbot)
    two = translate(program, 2, "They will will talk.", "doubled.word", qtbot=qtbot)
    assert program.controllers[NavigationController].go_to(one)
    choose(program, "doubled.word")
    QTest.keyClick(program.context.window.findings.table, Key.Key_Delete)
    asked = reasons(qtbot)
    QTest.keyClick(asked.list, Key.Key_2)
    QTest.keyClick(asked.list, Key.Key_Right)
    assert asked.buttons.buttons()[0].text() == "Dismiss all 2"
    QTest.keyClick(asked.list, Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    asked_again = QApplication.activeModalWidget()
    assert asked_again is not None
    QTest.keyClick(asked_again, Key.Key_Return)

    assert codes(program, one).count("doubled.word") == 0
    assert codes(program, two).count("doubled.word") == 0
    said = project_of(program).session.read.decisions([one, two])
    assert {each.reason for each in said} == {"Right in context"}
    program.context.actions["edit.undo"].trigger()
    assert project_of(program).session.read.decisions([one, two]) == []


def test_one_s_own_reasons_are_offered_again(program: Program, qtbot: QtBot) -> None:
    translate(program, 1, "Kerry came came on Sunday.", "doubled.word", qtbot=qtbot)
    choose(program, "doubled.word")
    QTest.keyClick(program.context.window.findings.table, Key.Key_Delete)
    QTest.keyClick(reasons(qtbot).list, Key.Key_A)
    write(program, " song title")
    press(program, Key.Key_Return)
    translate(program, 2, "They will will talk.", "doubled.word", qtbot=qtbot)
    choose(program, "doubled.word")

    QTest.keyClick(program.context.window.findings.table, Key.Key_Delete)

    offered = reasons(qtbot).list
    last = offered.item(offered.count() - 1)
    assert last is not None
    assert last.text().endswith("a song title")
    QTest.keyClick(offered, Key.Key_Escape)
