"""A translator's day on the sample article: by keyboard alone, from opening it to the export.

Everything is pressed as a person presses it; what is asserted is on the screen or in the file.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import TypeVar
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.window import ALT, CONTROL, JOB_TIME, NONE, SHIFT, end, focused, looks_kept
from ui.app import Program
from ui.controllers.project.projects import ProjectController
from ui.controllers.writing.completing import CompletionController
from ui.dialogs.command_palette import CommandPalette
from ui.dialogs.prompts import TextPrompt
from ui.viewmodels.rows import Column, RowContent
from workbench.model.segment import Segment, Status
from workbench.services.plugins import load_api
from workbench.services.settings.preferences import PreferenceStore

Dialog = TypeVar("Dialog", bound=QDialog)
HEADLINE = "After 21 Years, Langang's Ferry Sails Again"
LEAD = (
    "The Langang Bay ferry, idle for 21 years, resumed service on Sunday, April 20, and carried "
    "18,000 passengers on its first day. The city says the line cost 350 million yuan and will "
    "spare the bridge 6 million car trips a year; doubters ask: with two bridges, why take a boat?"
)
WRONG = LEAD.replace("350 million", "35 million")
SUBHEAD = "Sixty-eight minutes over the bridge"


class Translator:
    """Somebody at the keyboard, who sees the window and nothing else."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        self.program = program
        self.window = program.context.window
        self._qtbot = qtbot

    def hands(self) -> QWidget:
        """Return where keys go; a desktop gives the window back its focus after a dialog."""
        if QApplication.activeWindow() is None:
            self.window.activateWindow()
            self.waits(lambda: QApplication.focusWidget() is not None)
        return focused(self.program)

    def presses(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.hands(), key, modifiers)

    def types(self, text: str) -> None:
        QTest.keyClicks(self.hands(), text)

    def composes(self, text: str) -> None:
        """Have an input method hand over what was composed."""
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(self.hands(), event)

    def writes(self, text: str) -> None:
        """Type into the cell with nothing proposed in the way."""
        self.types(text)
        if self.proposals():
            self.presses(Qt.Key.Key_Escape)

    def runs(self, words: str) -> None:
        """Run a command by a few letters of its name."""
        self.presses(Qt.Key.Key_P, CONTROL | SHIFT)
        palette = self.sees(CommandPalette)
        QTest.keyClicks(palette.field, words)
        QTest.keyClick(palette.field, Qt.Key.Key_Return)

    def answers(self, text: str) -> None:
        """Write into the prompt that is open, and accept it."""
        field = self.sees(TextPrompt).field
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return, CONTROL)

    def sees(self, kind: type[Dialog]) -> Dialog:
        found = [each for each in self.window.findChildren(kind) if each.isVisible()]
        assert found, kind
        return found[-1]

    def waits(self, until: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(until, timeout=JOB_TIME)

    def waits_for(self, job: str) -> None:
        self.waits(lambda: not self.program.context.jobs.is_running(job))

    def reads(self) -> RowContent:
        """Return the active row as it is on the screen."""
        segment = self.segment()
        assert self.program.context.project is not None
        return self.program.context.project.rows.contents([segment.id])[segment.id]

    def segment(self) -> Segment:
        place = self.program.context
        assert place.project is not None
        assert place.active is not None
        place.project.saver.flush()
        return place.project.session.read.segment(place.active)

    def message(self) -> str:
        return self.window.status.message.text()

    def proposals(self) -> bool:
        return self.program.controllers[CompletionController].popup.isVisible()


@pytest.fixture
def translator(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Translator]:
    store = PreferenceStore(tmp_path / "preferences.json")
    store.change(author="Ann", theme="light")
    with looks_kept(qapp):
        program = Program(qapp, store, load_api().api)
        program.open([], sample=False)
        try:
            yield Translator(program, qtbot)
        finally:
            program.controllers[ProjectController].close()
            end(program)


def opens_the_sample(ann: Translator) -> Path:
    ann.runs("sample article")
    ann.waits(lambda: ann.program.context.active is not None)
    ann.waits_for("completion")
    assert ann.segment().source.startswith("停航21年")
    assert ann.window.stack.currentWidget() is ann.window.pairs
    assert ann.program.context.project is not None
    return ann.program.context.project.path


def translates_the_headline(ann: Translator) -> None:
    ann.writes(HEADLINE)
    assert ann.window.pairs.editor.text() == HEADLINE.replace("'", "’")
    ann.presses(Qt.Key.Key_Return, CONTROL)
    ann.waits(lambda: ann.window.status.done.text().startswith("1 of "))


def mistypes_a_sum_and_is_told(ann: Translator) -> None:
    ann.writes(WRONG)
    board = ann.program.context.project.board if ann.program.context.project else None
    assert board is not None
    segment_id = ann.segment().id
    ann.waits(lambda: bool(board.open_of(segment_id)) and not board.waits(segment_id))

    ann.presses(Qt.Key.Key_F8)
    told = ann.window.findings.current
    assert told is not None
    assert told.judged.finding.code.startswith("number.")
    assert ann.reads().findings

    ann.presses(Qt.Key.Key_F8, CONTROL)
    ann.waits(lambda: not board.open_of(segment_id))
    assert ann.segment().target == LEAD


def replaces_a_word_and_thinks_better_of_it(ann: Translator) -> None:
    ann.presses(Qt.Key.Key_H, CONTROL)
    ann.types("take a boat")
    bar = ann.window.find_bar
    ann.waits(lambda: bar.count.text() == "1 hit")
    while not bar.replacement.hasFocus():
        ann.presses(Qt.Key.Key_Tab)
    ann.types("board a ship")
    ann.presses(Qt.Key.Key_Return)
    ann.waits(lambda: bar.count.text() == "1 of 1")
    ann.presses(Qt.Key.Key_Return)
    assert ann.segment().target.endswith("why board a ship?")

    ann.presses(Qt.Key.Key_Escape)
    ann.presses(Qt.Key.Key_Z, CONTROL)
    assert ann.segment().target == LEAD


def marks_and_notes(ann: Translator) -> None:
    ann.window.pairs.editor.setFocus()
    ann.presses(Qt.Key.Key_Home, CONTROL)
    for _ in range(4):
        ann.presses(Qt.Key.Key_Right, CONTROL | SHIFT)
    ann.presses(Qt.Key.Key_2, ALT)
    assert any(mark.id for mark in ann.reads().marks[Column.TARGET])

    ann.presses(Qt.Key.Key_M, CONTROL)
    ann.answers("Is it Langang Bay or Langang Harbor?")
    assert ann.reads().notes == 1
    ann.window.pairs.editor.setFocus()
    ann.presses(Qt.Key.Key_Return, CONTROL)


def places_a_name_and_a_link(ann: Translator) -> None:
    while "岑雨桐" not in ann.segment().source:
        ann.presses(Qt.Key.Key_Down, CONTROL)
    ann.writes("Port chief ")
    ann.presses(Qt.Key.Key_Comma, CONTROL | ALT)
    assert ann.segment().target == "Port chief Cen Yutong"

    while "马滕" not in ann.segment().source:
        ann.presses(Qt.Key.Key_Down, CONTROL)
    ann.writes("The hull, says the website")
    for _ in range(len("website")):
        ann.presses(Qt.Key.Key_Left, SHIFT)
    while any(mark.label for mark in ann.reads().marks[Column.SOURCE]) and not spans(ann):
        ann.presses(Qt.Key.Key_K, CONTROL)
    assert spans(ann) == ["website"]


def spans(ann: Translator) -> list[str]:
    segment = ann.segment()
    return [segment.target[s.start : s.end] for s in segment.target_spans]


def leaves_out_what_nobody_needs(ann: Translator) -> None:
    while ann.segment().source != "早高峰过桥要走68分钟":
        ann.presses(Qt.Key.Key_Up, CONTROL)
    ann.presses(Qt.Key.Key_O, CONTROL | ALT)
    ann.answers("no room")
    assert ann.reads().hint == "Left out: no room"

    ann.presses(Qt.Key.Key_Z, CONTROL)
    assert ann.segment().omitted == ""
    ann.writes(SUBHEAD)
    ann.presses(Qt.Key.Key_Return, CONTROL)


def splits_and_merges(ann: Translator) -> None:
    while "何桂芳" not in ann.segment().source:
        ann.presses(Qt.Key.Key_Down, CONTROL)
    before = ann.segment()
    ann.writes("The sums are different. On Sunday she stood at the bow.")
    for _ in range(len("On Sunday she stood at the bow.")):
        ann.presses(Qt.Key.Key_Left)
    ann.presses(Qt.Key.Key_T, CONTROL)
    assert ann.segment().source != before.source
    ann.presses(Qt.Key.Key_J, CONTROL)
    merged = ann.segment()
    assert merged.source == before.source
    assert merged.target.startswith("The sums are different.")


def looks_at_two_paragraphs_only(ann: Translator) -> None:
    ann.presses(Qt.Key.Key_F, CONTROL | SHIFT)
    ann.composes("蚝")
    ann.waits(lambda: ann.window.filter_bar.count.text() == "2 of 23 segments")
    ann.presses(Qt.Key.Key_L, CONTROL | SHIFT)
    ann.waits(ann.window.filter_bar.isHidden)


def exports(ann: Translator, path: Path) -> None:
    ann.window.pairs.editor.setFocus()
    ann.presses(Qt.Key.Key_E, CONTROL)
    QTest.keyClick(ann.sees(QDialog), Qt.Key.Key_Return)
    dialog = ann.sees(QFileDialog)
    name = dialog.findChild(QLineEdit)
    assert name is not None
    ann.waits(name.hasFocus)
    name.selectAll()
    QTest.keyClicks(name, str(path))
    QTest.keyClick(name, Qt.Key.Key_Return)
    ann.waits(path.exists)
    ann.waits(lambda: "Wrote 3 segments" in ann.message())


def pairs_in(path: Path) -> list[str]:
    units = ET.parse(path).iter("tu")  # noqa: S314 - a file of our own
    return [unit.findtext("tuv[2]/seg", "") for unit in units]


def in_the_file(path: Path) -> dict[str, str]:
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        return dict(connection.execute("SELECT target, status FROM segment WHERE target <> ''"))


def test_a_day_from_opening_the_sample_article_to_its_export(
    translator: Translator, tmp_path: Path
) -> None:
    project = opens_the_sample(translator)
    translates_the_headline(translator)
    mistypes_a_sum_and_is_told(translator)
    replaces_a_word_and_thinks_better_of_it(translator)
    marks_and_notes(translator)
    places_a_name_and_a_link(translator)
    leaves_out_what_nobody_needs(translator)
    splits_and_merges(translator)
    looks_at_two_paragraphs_only(translator)
    exports(translator, tmp_path / "ferry.tmx")

    confirmed = [HEADLINE.replace("'", "’"), LEAD, SUBHEAD]
    assert pairs_in(tmp_path / "ferry.tmx") == confirmed
    kept = in_the_file(project)
    assert {text for text, status in kept.items() if status == Status.TRANSLATED} == {*confirmed}
    assert "Port chief Cen Yutong" in kept
