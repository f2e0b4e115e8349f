"""The engine of a model folder in the window: its model is loaded and asked beside it."""

import threading
from pathlib import Path
from typing import Any

import ctranslate2
import pytest
from pytestqt.qtbot import QtBot

from tests.tiny_model import SENTENCE, write_model
from tests.ui.window import JOB_TIME, segments
from ui.app import Program
from ui.controllers.writing.drafting import DraftController


def draft(program: Program, qtbot: QtBot) -> None:
    program.context.actions["draft.empty"].trigger()
    qtbot.waitUntil(lambda: not program.controllers[DraftController].is_running, timeout=JOB_TIME)


def test_an_article_is_drafted_off_the_window_s_thread(
    program: Program, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded_on: list[threading.Thread] = []
    real = ctranslate2.Translator

    def noting(*given: Any, **named: Any) -> Any:
        loaded_on.append(threading.current_thread())
        return real(*given, **named)

    monkeypatch.setattr("ctranslate2.Translator", noting)
    keys = {"local.folder": str(write_model(tmp_path / "model"))}
    program.context.preferences.change(provider="local", keys=keys)

    draft(program, qtbot)

    drafted = [each for each in segments(program) if each.target]
    assert {each.origin for each in drafted} == {"mt:local"}
    assert {each.target for each in drafted} == {SENTENCE}
    assert threading.main_thread() not in loaded_on


def test_a_folder_without_a_model_is_one_sentence(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    keys = {"local.folder": str(tmp_path)}
    program.context.preferences.change(provider="local", keys=keys)

    draft(program, qtbot)

    assert program.context.window.status.message.text().count("there is no model in") == 1
