"""Drafts without a key: copied for a chat, pasted from it, by keys alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.window import ALT, CONTROL, JOB_TIME, NONE, SHIFT, press, project_of, segments
from ui.app import Program
from ui.dialogs.chat import ChatPreview
from workbench.model.segment import Segment, Status
from workbench.services.commands.settings import ChangeSettings
from workbench.services.commands.targets import SetTarget
from workbench.services.drafting.drafts import ONLINE_SETTING

ALL_KEYS = CONTROL | ALT | SHIFT

ANSWER = """Here you go:

[1] 美国气候特使克里抵达北京
U.S. Climate Envoy Kerry Arrives in Beijing

[2] 美国总统气候特使克里周日
U.S. presidential climate envoy John Kerry arrived in Beijing on Monday for talks with officials.

[4] 分析人士认为，会谈能否取
Whether the talks can bring a breakthrough remains to be seen, analysts say.

Shall I go on?
"""


@pytest.fixture(autouse=True)
def an_empty_clipboard(program: Program) -> None:
    del program
    QGuiApplication.clipboard().setText("")


def copied() -> str:
    return QGuiApplication.clipboard().text()


def copy(program: Program, qtbot: QtBot) -> None:
    press(program, Qt.Key.Key_C, ALL_KEYS)
    qtbot.waitUntil(lambda: not program.context.jobs.is_running("chat"), timeout=JOB_TIME)


def paste(program: Program, qtbot: QtBot, answer: str = ANSWER) -> ChatPreview:
    QGuiApplication.clipboard().setText(answer)
    press(program, Qt.Key.Key_V, ALL_KEYS)
    window = program.context.window
    qtbot.waitUntil(lambda: window.findChildren(ChatPreview) != [], timeout=JOB_TIME)
    [preview] = window.findChildren(ChatPreview)
    return preview


def told(program: Program) -> str:
    return program.context.window.status.message.text()


def of_first_article(program: Program) -> list[Segment]:
    first = segments(program)[0].article_id
    return [each for each in segments(program) if each.article_id == first]


def test_what_is_empty_is_copied_with_instructions(program: Program, qtbot: QtBot) -> None:
    written = segments(program)[2]
    assert program.context.execute(SetTarget(written.id, "Written by hand."))

    copy(program, qtbot)

    assert copied().startswith("Translate the numbered paragraphs")
    assert f"[2] {segments(program)[1].source}" in copied()
    assert written.source not in copied()
    assert "氣候會談" not in copied()  # of the other article
    assert told(program).startswith("3 segments on the clipboard.")
    assert "leaves this machine" in told(program)


def test_an_answer_is_shown_checked_and_drafted(program: Program, qtbot: QtBot) -> None:
    before = segments(program)

    preview = paste(program, qtbot)

    assert segments(program) == before
    assert "3 drafts found" in preview.summary.text()
    assert "It has none for these rows: 3." in preview.summary.text()
    assert "Here you go: · Shall I go on?" in preview.summary.text()
    second = preview.table.topLevelItem(1)
    assert second is not None
    assert "周日" in second.text(3)
    QTest.keyClick(preview.table, Qt.Key.Key_Return, NONE)
    qtbot.waitUntil(lambda: told(program) == "3 drafts put in.", timeout=JOB_TIME)
    drafted = [each for each in of_first_article(program) if each.target]
    assert [each.position for each in drafted] == [
        each.position for n, each in enumerate(of_first_article(program)) if n != 2
    ]
    assert {each.origin for each in drafted} == {"mt:chat"}
    assert {each.status for each in drafted} == {Status.DRAFT}


def test_one_undo_takes_all_of_it_back(program: Program, qtbot: QtBot) -> None:
    preview = paste(program, qtbot)
    QTest.keyClick(preview.table, Qt.Key.Key_Return, NONE)
    qtbot.waitUntil(lambda: told(program) == "3 drafts put in.", timeout=JOB_TIME)

    program.context.actions["edit.undo"].trigger()

    assert not any(each.target for each in segments(program))


def test_what_is_not_ticked_is_not_drafted(program: Program, qtbot: QtBot) -> None:
    preview = paste(program, qtbot)

    QTest.keyClick(preview.table, Qt.Key.Key_Space, NONE)
    QTest.keyClick(preview.table, Qt.Key.Key_Return, NONE)
    qtbot.waitUntil(lambda: told(program) == "2 drafts put in.", timeout=JOB_TIME)

    assert [bool(each.target) for each in of_first_article(program)] == [False, True, False, True]


def test_bare_numbers_with_gaps_are_not_ticked(program: Program, qtbot: QtBot) -> None:
    preview = paste(program, qtbot, "1. Kerry Arrives\n2. Kerry arrived in Beijing on Sunday.")

    assert preview.chosen == []
    QTest.keyClick(preview.table, Qt.Key.Key_Escape, NONE)
    assert not any(each.target for each in segments(program))


def test_what_a_person_wrote_meanwhile_stays(program: Program, qtbot: QtBot) -> None:
    preview = paste(program, qtbot)
    assert program.context.execute(SetTarget(segments(program)[1].id, "By hand."))

    QTest.keyClick(preview.table, Qt.Key.Key_Return, NONE)
    qtbot.waitUntil(lambda: told(program) == "2 drafts put in.", timeout=JOB_TIME)

    assert segments(program)[1].target == "By hand."


def test_a_clipboard_that_holds_something_else_is_told(program: Program, qtbot: QtBot) -> None:
    press(program, Qt.Key.Key_V, ALL_KEYS)
    assert told(program) == "There is no text on the clipboard."

    QGuiApplication.clipboard().setText("[99] Something else.")
    press(program, Qt.Key.Key_V, ALL_KEYS)

    wanted = "Nothing on the clipboard belongs to a paragraph of this article."
    qtbot.waitUntil(lambda: told(program) == wanted, timeout=JOB_TIME)


def test_a_project_that_keeps_its_texts_copies_none(program: Program, qtbot: QtBot) -> None:
    assert project_of(program)
    assert program.context.execute(ChangeSettings(((ONLINE_SETTING, "off"),)))

    copy(program, qtbot)

    assert copied() == ""
    assert "forbids" in told(program)
