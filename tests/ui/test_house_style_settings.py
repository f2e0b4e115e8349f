"""The house style set in the window: rules switched, kept by its name, checked by."""

from functools import partial

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.window import JOB_TIME, project_of, segments
from ui.app import Program
from ui.controllers.settings.house_style import HouseStyleController
from ui.dialogs.house_style import HouseStyleDialog
from ui.widgets.word_pairs import WordPairs
from workbench.model.finding import Severity
from workbench.services.checking.checking import STYLE_SETTING
from workbench.services.checking.house_style import default_style
from workbench.services.checking.style_rules import OFF, RULES
from workbench.services.commands.targets import SetTarget


@pytest.fixture
def opened(program: Program) -> Program:
    return program


def opened_dialog(program: Program) -> HouseStyleDialog:
    styling: HouseStyleController = program.controllers[HouseStyleController]
    dialog = styling.open()
    assert dialog is not None
    return dialog


def switch(dialog: HouseStyleDialog, name: str, *, on: bool) -> None:
    box = dialog.settings[name]
    if isinstance(box, QCheckBox):
        box.setChecked(on)
    else:
        set_level(dialog, name, "" if on else OFF)


def set_level(dialog: HouseStyleDialog, name: str, level: str) -> None:
    box = dialog.settings[name]
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData(level))


def has_text(place: QModelIndex, text: str) -> bool:
    return bool(place.data() == text)


def write_row(qtbot: QtBot, dialog: HouseStyleDialog, pairs: WordPairs, *words: str) -> None:
    """Write a pair into the empty last row by keys: F2 opens a cell, Enter takes it."""
    dialog.pages.setCurrentWidget(pairs)
    row = pairs.table.rowCount() - 1
    for column, text in enumerate(words):
        pairs.table.setFocus()
        pairs.table.setCurrentCell(row, column)
        QTest.keyClick(pairs.table, Qt.Key.Key_F2)
        editor = dialog.focusWidget()
        assert isinstance(editor, QLineEdit)
        editor.insert(text)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        place = pairs.table.model().index(row, column)
        qtbot.waitUntil(partial(has_text, place, text), timeout=JOB_TIME)


def test_every_rule_is_listed_with_its_example(opened: Program) -> None:
    dialog = opened_dialog(opened)
    shown = [
        tuple(dialog.table.model().index(row, column).data() for column in (3, 4))
        for row in range(dialog.table.rowCount())
    ]
    assert shown == [(rule.wrong, rule.right) for rule in RULES]
    dialog.reject()


def test_the_filter_leaves_what_has_the_words(opened: Program) -> None:
    dialog = opened_dialog(opened)
    dialog.filter.setText("percent sign")
    left = [row for row in range(len(RULES)) if not dialog.table.isRowHidden(row)]
    assert [RULES[row].switch for row in left] == ["percent_sign"]
    dialog.reject()


def test_what_is_set_is_kept_under_a_name_among_the_user_s_styles(opened: Program) -> None:
    dialog = opened_dialog(opened)
    choice = dialog.settings["english"]
    assert isinstance(choice, QComboBox)
    choice.setCurrentIndex(choice.findData("en-GB"))
    switch(dialog, "percent_sign", on=True)
    dialog.accept()
    project = project_of(opened)
    kept = project.styles.load("news")
    assert (kept.english, kept.percent_sign) == ("en-GB", True)
    assert project.session.read.settings()[STYLE_SETTING] == "news"
    assert opened_dialog(opened).house_style == kept


def test_a_rule_switched_off_finds_nothing_any_more(opened: Program, qtbot: QtBot) -> None:
    first = segments(opened)[0]
    assert opened.context.execute(SetTarget(first.id, "Kerry arrives in in Beijing"))
    board = project_of(opened).board

    def found() -> set[str]:
        return {each.finding.code for each in board.of(first.id)}

    qtbot.waitUntil(lambda: "doubled.word" in found(), timeout=JOB_TIME)
    dialog = opened_dialog(opened)
    switch(dialog, "doubled.word", on=False)
    dialog.accept()
    qtbot.waitUntil(lambda: "doubled.word" not in found(), timeout=JOB_TIME)


def test_leaving_the_dialog_changes_nothing(opened: Program) -> None:
    dialog = opened_dialog(opened)
    switch(dialog, "number", on=False)
    dialog.reject()
    assert STYLE_SETTING not in project_of(opened).session.read.settings()
    assert opened_dialog(opened).house_style == default_style()


def test_a_style_whose_file_is_gone_is_set_anew_under_a_free_name(opened: Program) -> None:
    opened_dialog(opened).accept()
    styles = project_of(opened).styles
    styles.path("news").unlink()
    dialog = opened_dialog(opened)
    assert dialog.house_style == default_style()
    dialog.accept()
    assert styles.load("news") == default_style()


def test_a_kind_of_finding_is_given_another_severity(opened: Program, qtbot: QtBot) -> None:
    first = segments(opened)[0]
    assert opened.context.execute(SetTarget(first.id, "Kerry arrives in in Beijing"))
    board = project_of(opened).board
    dialog = opened_dialog(opened)
    set_level(dialog, "doubled.word", Severity.HINT)
    dialog.accept()

    def severities() -> dict[str, Severity]:
        return {each.finding.code: each.finding.severity for each in board.of(first.id)}

    qtbot.waitUntil(lambda: severities().get("doubled.word") is Severity.HINT, timeout=JOB_TIME)
    again = opened_dialog(opened).settings["doubled.word"]
    assert isinstance(again, QComboBox)
    assert again.currentText() == "Hint"


def test_a_whole_family_is_given_another_severity(opened: Program) -> None:
    dialog = opened_dialog(opened)
    set_level(dialog, "number", Severity.HINT)
    style = dialog.house_style
    assert style.severity("number.value", "number") is Severity.HINT
    set_level(dialog, "number", "")
    assert dialog.house_style == default_style()
    dialog.reject()


def test_an_agency_of_one_s_own_is_added_and_kept(opened: Program, qtbot: QtBot) -> None:
    dialog = opened_dialog(opened)
    write_row(qtbot, dialog, dialog.agencies, "  鸣镝  通讯社 ", "Mingdi News")
    dialog.accept()
    kept = project_of(opened).styles.load("news")
    assert kept.agencies["鸣镝 通讯社"] == "Mingdi News"
    assert kept.agencies["路透社"] == "Reuters"


def test_an_agency_without_an_english_name_is_shown_and_nothing_is_lost(
    opened: Program, qtbot: QtBot
) -> None:
    dialog = opened_dialog(opened)
    write_row(qtbot, dialog, dialog.agencies, "鸣镝通讯社")
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.pages.currentWidget() is dialog.agencies
    row = dialog.agencies.table.currentRow()
    item = dialog.agencies.table.item(row, 0)
    assert item is not None
    assert item.text() == "鸣镝通讯社"
    assert dialog.agencies.fault.text() == f"Row {row + 1} lacks: English name."
    QTest.keyClick(dialog.agencies.table, Qt.Key.Key_Delete)
    dialog.accept()
    assert not dialog.isVisible()


def test_a_word_to_avoid_needs_no_other_and_delete_takes_it_out_again(
    opened: Program, qtbot: QtBot
) -> None:
    dialog = opened_dialog(opened)
    write_row(qtbot, dialog, dialog.forbidden, "regime")
    assert dialog.house_style.forbidden["regime"] == ""
    dialog.forbidden.table.setCurrentCell(dialog.forbidden.table.rowCount() - 2, 0)
    QTest.keyClick(dialog.forbidden.table, Qt.Key.Key_Delete)
    assert dialog.house_style == default_style()
    dialog.reject()


def test_the_filter_of_a_page_leaves_the_empty_row(opened: Program) -> None:
    dialog = opened_dialog(opened)
    dialog.agencies.filter.setText("reuters")
    table = dialog.agencies.table
    left = [row for row in range(table.rowCount()) if not table.isRowHidden(row)]
    words = [item.text() for row in left if (item := table.item(row, 1)) is not None]
    assert words == ["Reuters", "Reuters", ""]
    dialog.reject()
