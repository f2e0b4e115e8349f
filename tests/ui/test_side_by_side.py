"""Side by side: engines asked by a key, their drafts taken whole, by sentence and word by word."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.loopback import Fault, Loopback, serving
from tests.ui.window import CONTROL, NONE, SHIFT, press, project_of, segments, write
from ui.app import Program
from ui.controllers.machine.panels import MachinePanels
from ui.dialogs.engines import EnginePrompt
from ui.dialogs.reports import Report
from ui.viewmodels.side_by_side import EntryRole, EntryState
from ui.widgets.side_panel import SidePanel
from workbench.services.commands.settings import ChangeSettings

ONE = "Envoy Kerry arrives in Beijing. Talks begin."
TWO = "Envoy Kerry lands in Beijing today. Talks will start."


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Loopback]:
    with serving(monkeypatch) as loopback:
        loopback.translate = lambda _: ONE
        loopback.reply = two
        yield loopback


def two(told: dict[str, Any]) -> str:
    """What the model says: a draft of each paragraph."""
    rows = [{"id": each["id"], "text": TWO} for each in told["paragraphs"]]
    return json.dumps({"translations": rows})


def use(program: Program, server: Loopback, *engines: str) -> None:
    keys = {"openai.url": server.url("/openai"), "libretranslate.url": server.url("/libre")}
    program.context.preferences.change(side_by_side=engines, keys=keys)


def panel(program: Program) -> SidePanel:
    return program.controllers[MachinePanels].side


def is_asking(program: Program) -> bool:
    return program.context.jobs.is_running("side_by_side")


def ask(program: Program, qtbot: QtBot) -> None:
    """Ask by the key, and wait for the answers."""
    press(program, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: not is_asking(program))


def target(program: Program) -> str:
    assert project_of(program).saver.flush()
    return segments(program)[0].target


def texts(program: Program) -> list[str]:
    return [entry.text for entry in panel(program).model.entries]


def test_the_first_key_asks_for_engines_and_says_what_leaves(
    program: Program, server: Loopback, qtbot: QtBot
) -> None:
    use(program, server)
    press(program, Qt.Key.Key_F5)
    [prompt] = program.context.window.findChildren(EnginePrompt)
    labels = [prompt.list.item(row).text() for row in range(prompt.list.count())]
    row = next(n for n, label in enumerate(labels) if label.startswith("Google"))
    prompt.list.setCurrentRow(row)
    assert "Google" in prompt.notice.text()
    assert server.asked == []

    QTest.keyClick(prompt.list, Qt.Key.Key_Space)
    QTest.keyClick(prompt, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: texts(program) == [ONE])
    assert program.context.preferences.load().side_by_side == ("google",)


def test_nothing_is_asked_by_going_from_paragraph_to_paragraph(
    program: Program, server: Loopback
) -> None:
    use(program, server, "google", "openai")
    for _ in range(3):
        program.context.actions["segment.next"].trigger()
    assert server.asked == []
    assert "F5" in panel(program).state.text()


def test_drafts_stand_beside_each_other_and_say_where_they_come_from(
    program: Program, server: Loopback, qtbot: QtBot
) -> None:
    use(program, server, "google", "openai")
    ask(program, qtbot)

    shown = panel(program)
    assert texts(program) == [ONE, TWO]
    assert [each.origin for each in shown.model.entries] == ["mt:google", "mt:openai"]
    assert target(program) == ""
    shown.list.select(0)
    differences = shown.model.data(shown.model.index(1), EntryRole.DIFFERENCES)
    assert isinstance(differences, tuple)
    assert [span.of(TWO) for span in differences] == ["lands", "today", "will start"]
    assert shown.model.data(shown.model.index(0), EntryRole.DIFFERENCES) == ()


def test_a_digit_takes_a_draft_whole_and_it_keeps_its_origin_until_it_is_edited(
    program: Program, server: Loopback, qtbot: QtBot
) -> None:
    use(program, server, "google", "openai")
    ask(program, qtbot)
    press(program, Qt.Key.Key_2)

    first = segments(program)[0]
    assert (first.target, first.origin) == (TWO, "mt:openai")
    assert first.drafted is not None
    assert first.drafted.maker.engine == "openai"
    assert first.drafted.maker.prompt
    press(program, Qt.Key.Key_End, CONTROL)
    write(program, "!")
    assert target(program) == f"{TWO}!"
    first = segments(program)[0]
    assert first.origin == "typed"
    assert first.drafted is not None
    assert first.drafted.text == TWO


def test_words_and_sentences_are_taken_by_the_keyboard_alone(
    program: Program, server: Loopback, qtbot: QtBot
) -> None:
    use(program, server, "google", "openai")
    ask(program, qtbot)
    press(program, Qt.Key.Key_1)
    program.context.actions["compare.ask"].trigger()
    qtbot.waitUntil(lambda: not is_asking(program))

    press(program, Qt.Key.Key_Down)
    for _ in range(3):
        press(program, Qt.Key.Key_Right)
    press(program, Qt.Key.Key_Return)
    assert target(program) == "Envoy Kerry lands in Beijing. Talks begin."
    press(program, Qt.Key.Key_Return)
    assert target(program) == "Envoy Kerry lands in Beijing. Talks begin."

    press(program, Qt.Key.Key_Right, CONTROL)
    mark = panel(program).model.mark
    assert mark is not None
    assert mark.of(TWO) == "Envoy Kerry lands in Beijing today."
    press(program, Qt.Key.Key_Return)
    press(program, Qt.Key.Key_Return)
    assert target(program) == TWO
    for _ in range(2):
        program.context.actions["edit.undo"].trigger()
    assert target(program) == "Envoy Kerry lands in Beijing. Talks begin."


def test_shift_marks_further_and_escape_unmarks_before_it_goes_back(
    program: Program, server: Loopback, qtbot: QtBot
) -> None:
    use(program, server, "openai")
    ask(program, qtbot)
    press(program, Qt.Key.Key_Right)
    press(program, Qt.Key.Key_Right, SHIFT)
    mark = panel(program).model.mark
    assert mark is not None
    assert mark.of(TWO) == "Envoy Kerry"
    press(program, Qt.Key.Key_Escape)
    assert panel(program).model.mark is None
    assert QApplication.focusWidget() is panel(program).list
    press(program, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is not panel(program).list


def test_a_click_marks_a_word_and_a_double_click_takes_it(
    program: Program, server: Loopback, qtbot: QtBot
) -> None:
    use(program, server, "openai")
    ask(program, qtbot)
    shown = panel(program)
    view = shown.list.viewport()
    place = shown.point_of(0, TWO.index("Kerry"))

    QTest.mouseClick(view, Qt.MouseButton.LeftButton, NONE, place)
    assert shown.model.mark is not None
    assert shown.model.mark.of(TWO) == "Kerry"
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, CONTROL, place)
    assert shown.model.mark is not None
    assert shown.model.mark.of(TWO) == "Envoy Kerry lands in Beijing today."
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, NONE, place)
    assert target(program) == "Kerry"


def test_an_engine_that_fails_says_why_beside_those_that_answer(
    program: Program, server: Loopback, qtbot: QtBot
) -> None:
    use(program, server, "google", "openai")
    server.faults.append(Fault(status=401))
    ask(program, qtbot)

    entries = panel(program).model.entries
    assert sorted(each.state for each in entries) == [EntryState.REFUSED, EntryState.THERE]
    [refused] = [each for each in entries if each.state is EntryState.REFUSED]
    assert refused.label in refused.remarks[0]


def test_what_the_checks_find_is_shown_with_the_draft(
    program: Program, server: Loopback, qtbot: QtBot
) -> None:
    use(program, server, "google")
    server.translate = lambda _: "The envoy met 17 people."
    ask(program, qtbot)
    [entry] = panel(program).model.entries
    assert entry.remarks
    assert "17" in " ".join(entry.remarks)


def test_escape_stops_asking_and_keeps_what_came(
    program: Program, server: Loopback, qtbot: QtBot
) -> None:
    use(program, server, "google", "openai")
    server.faults.append(Fault("silent"))
    press(program, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: sum(map(bool, texts(program))) == 1)
    press(program, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not is_asking(program))

    states = {each.state for each in panel(program).model.entries}
    assert states == {EntryState.THERE, EntryState.STOPPED}


def test_what_was_answered_once_is_not_asked_twice(
    program: Program, server: Loopback, qtbot: QtBot
) -> None:
    use(program, server, "google")
    ask(program, qtbot)
    ask(program, qtbot)
    assert len(server.asked) == 1
    press(program, Qt.Key.Key_F5, SHIFT)
    qtbot.waitUntil(lambda: not is_asking(program))
    assert len(server.asked) == 2


def test_a_project_that_forbids_it_asks_only_what_stays_on_this_machine(
    program: Program, server: Loopback, qtbot: QtBot
) -> None:
    use(program, server, "google", "openai")
    program.context.execute(ChangeSettings((("translation.online", "off"),)))
    ask(program, qtbot)
    google, model = panel(program).model.entries
    assert "forbids" in google.remarks[0]
    assert model.text == TWO


def test_other_words_for_a_selection_take_its_place(
    program: Program, server: Loopback, qtbot: QtBot
) -> None:
    use(program, server, "openai")
    ask(program, qtbot)
    press(program, Qt.Key.Key_1)
    server.translate = lambda _: json.dumps(
        {"alternatives": [{"text": "touches down", "note": "livelier"}, {"text": "arrives"}]}
    )
    editor = program.context.window.pairs.editor
    at = TWO.index("lands")
    editor.select(at, at + 5)
    press(program, Qt.Key.Key_F5, CONTROL)
    qtbot.waitUntil(lambda: "touches down" in texts(program))
    assert "lands" in panel(program).state.text()

    press(program, Qt.Key.Key_1)
    assert target(program) == TWO.replace("lands", "touches down")


def test_why_is_answered_in_a_list_that_names_the_model(
    program: Program, server: Loopback, qtbot: QtBot
) -> None:
    use(program, server, "openai")
    ask(program, qtbot)
    press(program, Qt.Key.Key_1)
    row = {"kind": "idiom", "words": "抵京", "reason": "A set phrase for reaching Beijing."}
    server.translate = lambda _: json.dumps({"reasons": [row]})
    program.context.actions["compare.why"].trigger()
    qtbot.waitUntil(lambda: bool(program.context.window.findChildren(Report)))
    [report] = program.context.window.findChildren(Report)
    assert report.windowTitle() == "Why"


def test_an_engine_that_is_no_model_is_not_asked_for_reasons(
    program: Program, server: Loopback, qtbot: QtBot
) -> None:
    use(program, server, "google")
    ask(program, qtbot)
    press(program, Qt.Key.Key_1)
    asked = len(server.asked)
    program.context.actions["compare.why"].trigger()
    assert "No language model" in program.context.window.status.message.text()
    assert len(server.asked) == asked
