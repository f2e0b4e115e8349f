"""A second reading in the window: asked for by key, listed at the desk, settled like the rest."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.loopback import HANG, Fault, Loopback, serving
from tests.second_readers import Finding, finding, reviewer
from tests.ui.window import ALT, CONTROL, JOB_TIME, SHIFT, press, project_of, segments
from ui.app import Program
from ui.controllers.review.second_reading import SecondReadingController
from ui.dialogs.providers import ProviderPrompt
from ui.widgets.desk_queue import DeskView
from workbench.model.segment import Status
from workbench.services.commands.settings import ChangeSettings
from workbench.services.commands.targets import SetStatus, SetTarget
from workbench.services.drafting.drafts import ONLINE_SETTING
from workbench.services.second_reading import reading

TARGET = "U.S. climate envoy Kerry did not arrive in Beijing on Sunday, to meet officials."


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Loopback]:
    with serving(monkeypatch) as loopback:
        loopback.reply = reviewer(opposite)
        yield loopback


@pytest.fixture
def opened(program: Program, server: Loopback) -> Program:
    """A window whose first paragraph says the opposite, and a model that says so."""
    keys = {"openai.url": server.url("/openai"), "openai.model": "tiny"}
    program.context.preferences.change(provider="openai", keys=keys)
    second = segments(program)[1]
    assert program.context.execute(SetTarget(second.id, TARGET))
    assert program.context.execute(SetStatus((second.id,), Status.TRANSLATED))
    return program


def opposite(_: str, target: str) -> Sequence[Finding]:
    if "did not arrive" not in target:
        return ()
    said = "The source says that he arrived."
    return [finding("meaning", "抵达", "did not arrive", fix="arrived", reason=said)]


def read(program: Program, qtbot: QtBot) -> None:
    press(program, Qt.Key.Key_B, CONTROL | ALT | SHIFT)
    wait_for_reading(program, qtbot)


def wait_for_reading(program: Program, qtbot: QtBot) -> None:
    reading = program.controllers[SecondReadingController]
    qtbot.waitUntil(lambda: not reading.is_running, timeout=JOB_TIME)


def wait(program: Program, qtbot: QtBot) -> None:
    wait_for_reading(program, qtbot)
    board = project_of(program).board
    qtbot.waitUntil(lambda: board.is_ready and not board.is_working, timeout=JOB_TIME)


def found(program: Program) -> list[str]:
    board = project_of(program).board
    codes = [each.finding.code for each in board.open_of(segments(program)[1].id)]
    return [code for code in codes if code.startswith("reader.")]


def told(program: Program) -> str:
    return program.context.window.status.message.text()


def test_a_key_has_the_article_read_and_the_desk_lists_and_fixes_what_is_found(
    opened: Program, qtbot: QtBot
) -> None:
    read(opened, qtbot)

    assert told(opened) == "1 segment read: 1 finding."
    wait(opened, qtbot)
    assert found(opened) == ["reader.meaning"]
    press(opened, Qt.Key.Key_F10)
    view = opened.controllers[DeskView]
    qtbot.waitUntil(lambda: view.list.count() > 0, timeout=JOB_TIME)
    model = view.list.model()
    rows = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    [row] = [n for n, text in enumerate(rows) if "second reader: tiny" in text]
    for _ in range(row):
        press(opened, Qt.Key.Key_Down)
    press(opened, Qt.Key.Key_F)
    qtbot.waitUntil(lambda: "Kerry arrived in" in segments(opened)[1].target, timeout=JOB_TIME)
    wait(opened, qtbot)
    assert found(opened) == []


def test_it_confirms_nothing_and_undo_takes_back_what_came_before(
    opened: Program, qtbot: QtBot
) -> None:
    before = segments(opened)

    read(opened, qtbot)

    assert segments(opened) == before
    press(opened, Qt.Key.Key_Z, CONTROL)
    assert segments(opened)[1].status is not Status.TRANSLATED
    assert segments(opened)[1].target == TARGET


def test_nothing_translated_is_nothing_to_read(
    program: Program, server: Loopback, qtbot: QtBot
) -> None:
    read(program, qtbot)

    assert told(program) == "There is nothing translated to read."
    assert server.asked == []


def test_one_segment_can_be_read_by_itself(opened: Program, server: Loopback, qtbot: QtBot) -> None:
    third = segments(opened)[2]
    assert opened.context.execute(SetTarget(third.id, "They did not talk."))
    opened.context.window.pairs.activate(third.id)

    opened.context.actions["review.by_model_here"].trigger()
    wait(opened, qtbot)

    assert len(server.asked) == 1
    assert TARGET not in str(server.asked[0].fields["messages"][1]["content"].split('"before"')[0])


def test_it_is_stopped_by_an_action(opened: Program, server: Loopback, qtbot: QtBot) -> None:
    third = segments(opened)[2]
    assert opened.context.execute(SetTarget(third.id, HANG))
    assert not opened.context.actions["review.by_model_stop"].isEnabled()
    press(opened, Qt.Key.Key_B, CONTROL | ALT | SHIFT)
    qtbot.waitUntil(server.hanging.is_set, timeout=JOB_TIME)
    assert opened.context.actions["review.by_model_stop"].isEnabled()

    opened.context.actions["review.by_model_stop"].trigger()
    wait(opened, qtbot)

    assert not server.closing.is_set()
    assert found(opened) == []


def targets_asked(server: Loopback) -> list[str]:
    asked = (json.loads(each.fields["messages"][-1]["content"]) for each in server.asked)
    return [row["target"] for told in asked for row in told["paragraphs"]]


def test_one_that_is_stopped_goes_on_where_it_was_and_one_that_is_over_begins_anew(
    opened: Program, server: Loopback, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "PORTION", 1)  # a request for each pair
    third = segments(opened)[2]
    assert opened.context.execute(SetTarget(third.id, "They fell silent."))

    def reply(told: dict[str, Any]) -> str:
        if "They fell silent." in str(told["paragraphs"]):
            server.hanging.set()
            server.closing.wait()
        return reviewer(opposite)(told)

    server.reply = reply
    press(opened, Qt.Key.Key_B, CONTROL | ALT | SHIFT)
    qtbot.waitUntil(server.hanging.is_set, timeout=JOB_TIME)
    session = project_of(opened).session
    qtbot.waitUntil(lambda: len(session.read.opinions()) == 1, timeout=JOB_TIME)
    opened.context.actions["review.by_model_stop"].trigger()
    wait(opened, qtbot)
    assert opened.context.execute(SetTarget(third.id, "They talked."))
    assert sorted(targets_asked(server)) == sorted([TARGET, "They fell silent."])

    server.asked.clear()
    read(opened, qtbot)

    assert told(opened) == "2 segments read: 1 finding."
    assert targets_asked(server) == ["They talked."]
    assert len(session.read.opinions()) == 1

    server.asked.clear()
    read(opened, qtbot)

    assert sorted(targets_asked(server)) == sorted([TARGET, "They talked."])


def test_a_failure_is_one_sentence(opened: Program, server: Loopback, qtbot: QtBot) -> None:
    server.faults = [Fault(status=401)]

    read(opened, qtbot)

    assert "1 segment not read." in told(opened)
    assert "key" in told(opened)


def test_an_engine_that_only_translates_is_told_so(
    opened: Program, server: Loopback, qtbot: QtBot
) -> None:
    opened.context.preferences.change(provider="google")

    read(opened, qtbot)

    assert "only translates" in told(opened)
    assert server.asked == []


def test_a_project_can_forbid_that_its_texts_leave(opened: Program, qtbot: QtBot) -> None:
    assert opened.context.execute(ChangeSettings(((ONLINE_SETTING, "off"),)))
    keys = {"openai.url": "https://models.example.org/v1"}
    opened.context.preferences.change(provider="openai", keys=keys)

    read(opened, qtbot)

    assert "forbids" in told(opened)


def test_without_an_engine_one_is_asked_for(program: Program, qtbot: QtBot) -> None:
    assert program.context.execute(SetTarget(segments(program)[1].id, TARGET))

    read(program, qtbot)

    [prompt] = program.context.window.findChildren(ProviderPrompt)
    prompt.reject()
