"""A memory looked after from its browser: replaced in, joined, copied, written, indexed again."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.window import JOB_TIME, choose_file
from ui.app import Program
from ui.controllers.memory.browsing import BrowseController
from ui.controllers.memory.keeping import MemoryKeeper
from ui.dialogs.memory_browser import MemoryBrowser
from ui.dialogs.memory_replace import MemoryReplaceDialog
from ui.dialogs.reports import Report
from workbench.memory.store import IndexState, Memory
from workbench.memory.unit import MemoryUnit
from workbench.memory.upkeep import check
from workbench.model.translation_unit import UnitVariant
from workbench.services.memory.places import make_memory

PAIRS = [("第一句。", "The centre."), ("第二句。", "Two centres."), ("第三句。", "Three.")]


def fill(path: Path, pairs: Sequence[tuple[str, str]]) -> None:
    make_memory(path)
    with Memory(path, writable=True) as memory:
        for source, target in pairs:
            memory.add(MemoryUnit(UnitVariant("zh-CN", source), UnitVariant("en-US", target)))


@pytest.fixture
def own(program: Program) -> Path:
    path = program.controllers.project_features.built[MemoryKeeper].book.own.path
    path.parent.mkdir(parents=True, exist_ok=True)
    fill(path, PAIRS)
    return path


@pytest.fixture
def browser(program: Program, own: Path, qtbot: QtBot) -> MemoryBrowser:
    assert own.exists()
    qtbot.addWidget(program.context.window)
    built = program.controllers.project_features.built
    dialog = built[BrowseController].open(built[MemoryKeeper].book.own)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == len(PAIRS))
    return dialog


def texts(path: Path) -> set[str]:
    with Memory(path) as memory:
        return {unit.target.text for unit in memory.all_units()}


def press(browser: MemoryBrowser, text: str) -> None:
    button = next(b for b in browser.findChildren(QPushButton) if b.text() == text)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def choose(browser: MemoryBrowser, letter: str) -> None:
    """Choose an entry of the menu of *More* by its letter."""
    [menu] = browser.findChildren(QMenu)
    action = next(a for a in menu.actions() if f"&{letter}" in a.text())
    assert action.isEnabled()
    action.trigger()


def test_words_are_replaced_in_the_units_that_are_shown_once_one_has_seen_how(
    browser: MemoryBrowser, own: Path, qtbot: QtBot
) -> None:
    press(browser, "&Replace…")
    [dialog] = browser.findChildren(MemoryReplaceDialog)
    ok = dialog.findChildren(QDialogButtonBox)[0].button(QDialogButtonBox.StandardButton.Ok)
    assert not ok.isEnabled()

    QTest.keyClicks(dialog.words, "centre")
    QTest.keyClicks(dialog.by, "center")
    qtbot.waitUntil(ok.isEnabled, timeout=JOB_TIME)

    assert dialog.plan.toPlainText().splitlines() == [
        *("− The centre.", "+ The center."),
        *("− Two centres.", "+ Two centers."),
    ]
    assert texts(own) == {target for _, target in PAIRS}
    QTest.keyClick(dialog.by, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: texts(own) == {"The center.", "Two centers.", "Three."})
    qtbot.waitUntil(lambda: "The center." in {u.target.text for u in browser.model.units})


def test_a_broken_regular_expression_is_told_and_changes_nothing(
    browser: MemoryBrowser, own: Path, qtbot: QtBot
) -> None:
    press(browser, "&Replace…")
    [dialog] = browser.findChildren(MemoryReplaceDialog)
    dialog.regular.setChecked(True)
    QTest.keyClicks(dialog.words, "centre(")

    qtbot.waitUntil(lambda: "expression" in dialog.state.text(), timeout=JOB_TIME)
    ok = dialog.findChildren(QDialogButtonBox)[0].button(QDialogButtonBox.StandardButton.Ok)
    assert not ok.isEnabled()
    dialog.reject()
    assert texts(own) == {target for _, target in PAIRS}


def test_another_memory_is_taken_in(
    browser: MemoryBrowser, own: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "colleague.dzm"
    fill(other, [("第四句。", "Four."), PAIRS[0]])

    choose(browser, "T")
    choose_file(other)

    qtbot.waitUntil(lambda: "Four." in texts(own), timeout=JOB_TIME)
    qtbot.waitUntil(lambda: browser.model.rowCount() == 4)
    assert texts(other) == {"Four.", "The centre."}


def test_an_index_that_is_dead_is_made_again(
    browser: MemoryBrowser, own: Path, qtbot: QtBot
) -> None:
    with Memory(own, writable=True) as memory:
        memory.unit_index.clear()
    with Memory(own) as memory:
        assert check(memory).index is not IndexState.SOUND

    choose(browser, "I")

    def is_sound() -> bool:
        with Memory(own) as memory:
            return check(memory).is_sound

    qtbot.waitUntil(is_sound, timeout=JOB_TIME)


@pytest.mark.parametrize(
    ("letter", "said"), [("E", 'segtype="paragraph"'), ("r", 'o-tmf="SDL TM8 Format"')]
)
def test_a_memory_is_written_as_tmx_for_the_tool_that_is_asked_for(
    browser: MemoryBrowser, tmp_path: Path, qtbot: QtBot, letter: str, said: str
) -> None:
    path = tmp_path / "mine.tmx"

    choose(browser, letter)
    choose_file(path)

    qtbot.waitUntil(path.exists, timeout=JOB_TIME)
    written = path.read_text("utf-8")
    assert said in written
    assert all(target in written for _, target in PAIRS)
    for report in browser.findChildren(Report):
        report.accept()
