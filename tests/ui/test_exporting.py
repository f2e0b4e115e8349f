"""Exporting in the real window: chosen, looked at before, written, and again with one key."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.window import (
    CONTROL,
    JOB_TIME,
    SHIFT,
    active,
    choose_file,
    is_open_file_prompt,
    press,
    project_of,
)
from ui.app import Program
from ui.dialogs.export import ExportPrompt
from ui.dialogs.reports import Report
from workbench.model.segment import Status
from workbench.services.commands.targets import SetStatus, SetTarget
from workbench.services.exchange.wishes import SETTING


@pytest.fixture
def program(program: Program, qtbot: QtBot) -> Program:
    qtbot.waitUntil(lambda: program.context.active is not None, timeout=JOB_TIME)
    first = active(program)
    assert program.context.execute(SetTarget(first, "Kerry arrives in Beijing"))
    assert program.context.execute(SetStatus((first,), Status.TRANSLATED))
    return program


def opened(program: Program, qtbot: QtBot) -> ExportPrompt:
    press(program, Qt.Key.Key_E, CONTROL)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ExportPrompt))
    prompt = QApplication.activeModalWidget()
    assert isinstance(prompt, ExportPrompt)
    qtbot.waitUntil(prompt.isActiveWindow, timeout=JOB_TIME)
    prompt.format.setFocus()
    return prompt


def choose_format(prompt: ExportPrompt, name: str) -> None:
    prompt.format.setFocus()
    prompt.format.setCurrentIndex(prompt.format.findData(name))


def field(prompt: ExportPrompt, name: str, qtbot: QtBot) -> QWidget:
    """The field of an option, once it is there to be written in."""
    found = prompt.options.fields[name]
    qtbot.waitUntil(found.isVisible, timeout=JOB_TIME)
    return found


def write(program: Program, qtbot: QtBot, path: Path) -> None:
    press(program, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any(map(is_open_file_prompt, QApplication.topLevelWidgets())))
    choose_file(path)
    qtbot.waitUntil(path.exists, timeout=JOB_TIME)
    qtbot.waitUntil(lambda: "Wrote" in program.context.window.status.message.text())
    told = QApplication.activeModalWidget()
    if isinstance(told, Report):  # What the format could not carry.
        QTest.keyClick(told, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None, timeout=JOB_TIME)
    program.context.window.activateWindow()  # as a window manager does
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None, timeout=JOB_TIME)


def test_what_will_be_written_is_shown_before(program: Program, qtbot: QtBot) -> None:
    prompt = opened(program, qtbot)
    choose_format(prompt, "article")
    qtbot.waitUntil(lambda: "<h1" in prompt.preview.toPlainText(), timeout=JOB_TIME)
    assert "Kerry arrives in Beijing" in prompt.preview.toPlainText()
    assert "美国气候特使" not in prompt.preview.toPlainText().partition("<footer>")[0]

    source = field(prompt, "source", qtbot)
    assert isinstance(source, QComboBox)
    source.setFocus()
    press(program, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: 'lang="zh-CN"' in prompt.preview.toPlainText(), timeout=JOB_TIME)
    press(program, Qt.Key.Key_Escape)


def test_each_format_asks_for_what_it_offers_and_forgets_nothing(
    program: Program, qtbot: QtBot
) -> None:
    prompt = opened(program, qtbot)
    assert list(prompt.options.fields) == ["level", "sentences", "trados"]
    trados = field(prompt, "trados", qtbot)
    assert isinstance(trados, QCheckBox)
    trados.setFocus()
    press(program, Qt.Key.Key_Space)

    choose_format(prompt, "json")
    assert not prompt.options.isVisible()
    choose_format(prompt, "text")
    source = field(prompt, "source", qtbot)
    assert isinstance(source, QComboBox)
    assert source.count() == 3

    choose_format(prompt, "tmx")
    again = field(prompt, "trados", qtbot)
    assert isinstance(again, QCheckBox)
    assert again.isChecked()
    press(program, Qt.Key.Key_Escape)


def test_what_a_format_cannot_carry_is_said_before(program: Program, qtbot: QtBot) -> None:
    prompt = opened(program, qtbot)
    for box in prompt.statuses.values():
        box.setChecked(box is prompt.statuses[Status.INITIAL])
    choose_format(prompt, "article")
    qtbot.waitUntil(lambda: "is translated" in prompt.shortfall.text(), timeout=JOB_TIME)
    press(program, Qt.Key.Key_Escape)


def test_an_export_is_written_remembered_and_written_again_with_one_key(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "out.txt"
    prompt = opened(program, qtbot)
    choose_format(prompt, "text")
    links = field(prompt, "provenance", qtbot)
    assert isinstance(links, QCheckBox)
    links.setFocus()
    press(program, Qt.Key.Key_Space)
    write(program, qtbot, path)
    assert path.read_text("utf-8").startswith("Kerry arrives in Beijing")
    assert "Translated" not in path.read_text("utf-8")

    path.unlink()
    assert program.context.execute(SetTarget(active(program), "Kerry lands in Beijing"))
    assert program.context.execute(SetStatus((active(program),), Status.TRANSLATED))
    press(program, Qt.Key.Key_E, CONTROL | SHIFT)
    qtbot.waitUntil(path.exists, timeout=JOB_TIME)
    assert path.read_text("utf-8").startswith("Kerry lands in Beijing")

    kept = json.loads(project_of(program).session.read.settings()[SETTING])
    assert (kept["format"], kept["options"]["provenance"]) == ("text", "")
    assert not Path(kept["path"]).is_absolute()
    prompt = opened(program, qtbot)
    assert prompt.format_name == "text"
    press(program, Qt.Key.Key_Escape)


def test_exporting_again_asks_where_nothing_was_exported(program: Program, qtbot: QtBot) -> None:
    press(program, Qt.Key.Key_E, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ExportPrompt))
    press(program, Qt.Key.Key_Escape)
