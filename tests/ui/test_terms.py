"""A translator's morning, part two: terms and the dictionary, by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.window import ALT, CONTROL, SHIFT, press, project_of, segments, write
from ui.app import Program
from ui.controllers.terms.keeping import TermKeeper
from ui.controllers.terms.panels import TermPanels
from ui.dialogs.term_forms import TermForm
from ui.viewmodels.rows import Column, MarkStyle
from workbench.model.segment import Segment
from workbench.model.term import EntryKind, GlossaryEntry
from workbench.services.commands.terms import AddTerms

Key = Qt.Key


@pytest.fixture
def program(program: Program, qtbot: QtBot) -> Program:
    qtbot.addWidget(program.context.window)
    return program


def go_to(program: Program, words: str) -> Segment:
    found = next(s for s in segments(program) if words in s.source)
    assert program.controllers.navigation.go_to(found.id)
    return found


def panel_of(program: Program) -> TermPanels:
    return program.controllers.built[TermPanels]


def know(program: Program, *entries: GlossaryEntry) -> None:
    assert program.context.execute(AddTerms(entries))


def listed(program: Program) -> list[tuple[str, str]]:
    return [(line.chinese, line.english) for line in panel_of(program).terms.lines]


def test_terms_of_the_active_segment_are_listed_and_inserted_by_key(
    program: Program, qtbot: QtBot
) -> None:
    know(
        program,
        GlossaryEntry(EntryKind.PERSON, china="克里", english="John Kerry", avoid=("Carrie",)),
    )
    go_to(program, "克里周日抵达")
    qtbot.waitUntil(lambda: ("克里", "John Kerry") in listed(program))
    number = [english for _, english in listed(program)].index("John Kerry")

    press(program, Key(Key.Key_1 + number), CONTROL | SHIFT)

    assert program.context.window.pairs.editor.text() == "John Kerry"
    top = panel_of(program).terms.tree.topLevelItem(number)
    struck = None if top is None else top.child(0)
    assert struck is not None
    assert struck.text(0) == "Carrie"
    assert struck.font(0).strikeOut()


def test_a_term_is_underlined_in_every_row_and_the_mark_has_its_english(
    program: Program, qtbot: QtBot
) -> None:
    know(program, GlossaryEntry(EntryKind.PERSON, china="克里", english="John Kerry"))
    segment = go_to(program, "克里周日抵达")
    rows = project_of(program).rows

    def tips() -> list[str]:
        content = rows.contents([segment.id])[segment.id]
        marks = content.marks[Column.SOURCE]
        return [mark.tip for mark in marks if mark.style is MarkStyle.THIN]

    qtbot.waitUntil(lambda: "John Kerry" in tips())


def test_a_term_added_by_key_is_seen_at_once_in_the_next_row(
    program: Program, qtbot: QtBot
) -> None:
    first = go_to(program, "克里周日抵达")
    write(program, "John Kerry arrived.")
    pairs = program.context.window.pairs
    pairs.select(
        first.id, Column.SOURCE, first.source.index("克里"), first.source.index("克里") + 2
    )
    pairs.editor.select(0, len("John Kerry"))

    press(program, Key.Key_T, CONTROL | ALT)
    form = next(w for w in QApplication.topLevelWidgets() if isinstance(w, TermForm))
    assert (form.chinese.text(), form.english.text()) == ("克里", "John Kerry")
    QTest.keyClick(form.english, Key.Key_Return)
    go_to(program, "氣候變化不等人")

    qtbot.waitUntil(lambda: ("克里", "John Kerry") in listed(program))


def test_a_term_can_go_into_the_user_s_termbase_and_be_removed_from_the_panel(
    program: Program, qtbot: QtBot
) -> None:
    keeper = program.controllers.project_features.built[TermKeeper]
    go_to(program, "克里周日抵达")
    program.context.actions["term.add"].trigger()
    form = next(w for w in QApplication.topLevelWidgets() if isinstance(w, TermForm))
    form.chinese.setText("克里")
    form.english.setText("John Kerry")
    form.place.setCurrentIndex(form.place.findData(keeper.book.own.key))
    form.accept()
    qtbot.waitUntil(lambda: ("克里", "John Kerry") in listed(program))
    assert keeper.book.own.path is not None
    assert keeper.book.own.path.exists()

    tree = panel_of(program).terms.tree
    tree.setCurrentIndex(tree.model().index(0, 0))
    QTest.keyClick(tree, Key.Key_Delete)

    qtbot.waitUntil(lambda: not listed(program))


def test_the_dictionary_tells_what_stands_at_the_cursor(program: Program, qtbot: QtBot) -> None:
    segment = go_to(program, "克里周日抵达")
    at = segment.source.index("抵达")
    program.context.window.pairs.select(segment.id, Column.SOURCE, at, at)

    press(program, Key.Key_F1, CONTROL)

    panel = panel_of(program).dictionary
    qtbot.waitUntil(lambda: bool(panel.shown))
    assert (panel.shown[0].start, panel.shown[0].end) == (at, at + 2)
    assert "dǐdá" in panel.page.toPlainText().replace(" ", "")
    assert "抵達" in panel.page.toPlainText()
