"""Drafts by machine: nothing leaves before an engine was chosen, and a failure is one sentence."""

import json
import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from tests.loopback import Loopback, closed_port, english, serving
from tests.ui.window import JOB_TIME, NONE, project_of, segments
from ui.app import Program
from ui.controllers.writing.drafting import DraftController
from ui.dialogs.providers import OptionField, ProviderPrompt
from ui.dialogs.reports import Report
from ui.widgets.labels import WrappedLabel
from workbench.api import OptionKind, ProviderOption


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Loopback]:
    with serving(monkeypatch) as loopback:
        loopback.translate = english
        yield loopback


def shown(program: Program) -> ProviderPrompt:
    """The dialog that asks for an engine."""
    [prompt] = program.context.window.findChildren(ProviderPrompt)
    return prompt


def choose(program: Program, engine: str) -> None:
    """Choose an engine as a user does, by typing its name."""
    prompt = shown(program)
    QTest.keyClicks(prompt.engine, engine)
    assert engine.casefold() in prompt.engine.currentText().casefold()
    QTest.keyClick(prompt, Qt.Key.Key_Return, NONE)


def wait_for_drafts(program: Program, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not program.controllers[DraftController].is_running, timeout=JOB_TIME)


def told(program: Program) -> str:
    return program.context.window.status.message.text()


def test_the_first_draft_asks_for_an_engine_and_names_what_leaves(
    program: Program, server: Loopback, qtbot: QtBot
) -> None:
    program.context.actions["segment.draft"].trigger()

    prompt = shown(program)
    assert prompt.engine.currentData() == ""
    assert "No text leaves" in prompt.notice.text()
    assert server.asked == []

    choose(program, "Google")
    assert "Google" in prompt.notice.text()
    wait_for_drafts(program, qtbot)
    assert [segment.origin for segment in segments(program) if segment.target] == ["mt:google"]


def test_leaving_the_question_sends_nothing(program: Program, server: Loopback) -> None:
    program.context.actions["draft.empty"].trigger()

    QTest.keyClick(shown(program), Qt.Key.Key_Escape, NONE)

    assert server.asked == []
    assert program.context.preferences.load().provider == ""


def test_a_project_can_forbid_that_its_texts_leave(
    program: Program, server: Loopback, qtbot: QtBot
) -> None:
    program.context.actions["tools.providers"].trigger()
    QTest.keyClick(shown(program).forbidden, Qt.Key.Key_Space, NONE)
    choose(program, "Google")

    program.context.actions["draft.empty"].trigger()

    wait_for_drafts(program, qtbot)
    assert "forbids" in told(program)
    assert server.asked == []


def test_being_offline_is_told_in_one_sentence_that_holds_nobody_up(
    program: Program, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    nowhere = f"http://127.0.0.1:{closed_port()}/google"
    monkeypatch.setattr("deep_translator.constants.BASE_URLS", {"GOOGLE_TRANSLATE": nowhere})
    monkeypatch.setattr("deep_translator.google.BASE_URLS", {"GOOGLE_TRANSLATE": nowhere})
    program.context.preferences.change(provider="google")

    program.context.actions["draft.empty"].trigger()
    wait_for_drafts(program, qtbot)

    assert told(program).count("cannot be reached") == 1
    assert QApplication.activeModalWidget() is None
    assert program.context.window.findChildren(Report) == []


def test_half_characters_of_an_engine_are_replaced(
    program: Program, server: Loopback, qtbot: QtBot
) -> None:
    server.translate = lambda text: f"Kerry \ud83d arrived, {english(text)}"
    program.context.preferences.change(provider="microsoft", keys={"microsoft": "id"})

    program.context.actions["segment.draft"].trigger()
    wait_for_drafts(program, qtbot)

    drafted = [segment.target for segment in segments(program) if segment.target]
    assert [target[:16] for target in drafted] == ["Kerry \ufffd arrived,"]
    assert project_of(program).session.undoable() is not None


def test_the_question_has_a_field_for_each_option_of_the_engine(program: Program) -> None:
    program.context.preferences.change(keys={"microsoft": "id", "google": "kept"})
    program.context.actions["tools.providers"].trigger()
    prompt = shown(program)
    assert not any(field.widget.isVisible() for field in prompt.options["microsoft"].values())

    prompt.engine.setFocus()
    QTest.keyClicks(prompt.engine, "Microsoft")
    key, region = (prompt.options["microsoft"][name].widget for name in ("key", "region"))
    assert key.isVisible()
    assert isinstance(key, QLineEdit)
    assert (key.text(), key.echoMode()) == ("id", QLineEdit.EchoMode.PasswordEchoOnEdit)
    QTest.keyClicks(region, "westeurope")
    QTest.keyClick(prompt, Qt.Key.Key_Return, NONE)

    kept = program.context.preferences.load()
    assert kept.provider == "microsoft"
    assert kept.keys == {"microsoft": "id", "microsoft.region": "westeurope", "google": "kept"}


def test_a_field_is_made_as_its_option_says(program: Program) -> None:
    tone = ProviderOption("tone", "Tone", OptionKind.CHOICE, choices=("loud", "quiet"))
    polite = ProviderOption("polite", "Polite", OptionKind.SWITCH)

    window = program.context.window
    made = [
        OptionField(tone, "quiet", window),
        OptionField(tone, "", window),
        OptionField(polite, "yes", window),
        OptionField(polite, "", window),
    ]

    assert [each.value() for each in made] == ["quiet", "loud", "yes", ""]


def test_what_would_be_sent_is_shown_and_nothing_is_sent(
    program: Program, server: Loopback, qtbot: QtBot
) -> None:
    keys = {"openai.url": server.url("/openai")}
    program.context.preferences.change(provider="openai", keys=keys)
    window = program.context.window

    program.context.actions["draft.sent"].trigger()
    qtbot.waitUntil(lambda: window.findChildren(Report) != [], timeout=JOB_TIME)

    [report] = window.findChildren(Report)
    items = [report.table.topLevelItem(n) for n in range(report.table.topLevelItemCount())]
    shown = [item.text(1) for item in items if item is not None]
    assert server.asked == []
    said = " ".join(label.text() for label in report.findChildren(QLabel))
    assert re.search(r"About [\d,]+ tokens, free in \d+ requests?\.", said)
    QTest.keyClick(report, Qt.Key.Key_Escape, NONE)
    program.context.actions["draft.article"].trigger()
    wait_for_drafts(program, qtbot)
    sent = [each.body.decode() for each in server.asked if b"was checked" not in each.body]
    for number, body in enumerate(map(json.loads, sent)):
        system, user, rest = shown[3 * number : 3 * number + 3]
        assert system == body["messages"][0]["content"]
        assert json.loads(user) == json.loads(body["messages"][1]["content"])
        assert json.loads(rest) == {n: each for n, each in body.items() if n != "messages"}
    assert len(shown) == 3 * len(sent)


def priced(server: Loopback, *, known: bool) -> dict[str, str]:
    prices = {"openai.price_sent": "1000", "openai.price_answer": "1000"} if known else {}
    return {"openai.url": server.url("/openai"), **prices}


def set_budget(program: Program, words: str) -> None:
    """Say by keyboard what a job may cost."""
    program.context.actions["tools.providers"].trigger()
    prompt = shown(program)
    prompt.budget.setFocus()
    prompt.budget.selectAll()
    QTest.keyClicks(prompt.budget, words)
    QTest.keyClick(prompt, Qt.Key.Key_Return, NONE)
    prompt.deleteLater()


def test_a_budget_is_set_by_key_and_no_request_passes_it(
    program: Program, server: Loopback, qtbot: QtBot
) -> None:
    program.context.preferences.change(provider="openai", keys=priced(server, known=True))
    set_budget(program, "0.01")
    assert program.context.preferences.load().budget == 0.01

    program.context.actions["draft.article"].trigger()
    wait_for_drafts(program, qtbot)

    assert "The budget of 0.01 would be passed" in told(program)
    assert server.asked == []
    set_budget(program, "1000")
    program.context.actions["draft.article"].trigger()
    wait_for_drafts(program, qtbot)
    assert "got none" not in told(program)


def test_with_a_budget_an_engine_whose_price_is_not_known_is_not_asked(
    program: Program, server: Loopback
) -> None:
    program.context.preferences.change(provider="deepl", keys={"deepl": "id"}, budget=1.0)

    program.context.actions["draft.article"].trigger()

    assert "What DeepL costs is not known" in told(program)
    assert server.asked == []


def test_what_leaves_the_machine_is_said_in_full_by_every_engine(
    program: Program, qtbot: QtBot
) -> None:
    program.context.actions["segment.draft"].trigger()
    prompt = shown(program)

    for _ in range(1, prompt.engine.count()):
        QTest.keyClick(prompt.engine, Qt.Key.Key_Down, NONE)
        qtbot.waitUntil(
            lambda: all(
                label.height() >= label.heightForWidth(label.width())
                for label in prompt.findChildren(WrappedLabel)
            )
        )
        assert prompt.notice.text()

    assert prompt.engine.currentIndex() == prompt.engine.count() - 1
