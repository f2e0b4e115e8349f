"""The house style set in the window: rules switched, kept beside the project, checked by."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox
from pytestqt.qtbot import QtBot

from tests.ui.window import JOB_TIME, project_of, running, segments
from ui.app import Program
from ui.controllers.house_style import HouseStyling
from ui.dialogs.house_style import HouseStyleDialog
from workbench.services.checking import STYLE_SETTING
from workbench.services.commands.targets import SetTarget
from workbench.services.house_style import default_style, load_house_style
from workbench.services.style_rules import RULES


@pytest.fixture
def opened(qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    with running(qapp, tmp_path) as program:
        yield program


def opened_dialog(program: Program) -> HouseStyleDialog:
    styling: HouseStyling = program.controllers.styling
    dialog = styling.open()
    assert dialog is not None
    return dialog


def switch(dialog: HouseStyleDialog, name: str, *, on: bool) -> None:
    box = dialog.settings[name]
    assert isinstance(box, QCheckBox)
    box.setChecked(on)


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


def test_what_is_set_is_kept_in_a_file_beside_the_project(opened: Program) -> None:
    dialog = opened_dialog(opened)
    choice = dialog.settings["english"]
    assert isinstance(choice, QComboBox)
    choice.setCurrentIndex(choice.findData("en-GB"))
    switch(dialog, "percent_sign", on=True)
    dialog.accept()
    project = project_of(opened)
    path = project.path.with_name("news.style.toml")
    kept = load_house_style(path)
    assert (kept.english, kept.percent_sign) == ("en-GB", True)
    assert project.session.read.settings()[STYLE_SETTING] == str(path)
    assert opened_dialog(opened).house_style == kept


def test_a_rule_switched_off_finds_nothing_any_more(opened: Program, qtbot: QtBot) -> None:
    first = segments(opened)[0]
    assert opened.place.execute(SetTarget(first.id, "Kerry arrives in in Beijing"))
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


def test_a_style_whose_file_is_gone_is_set_anew_beside_the_project(opened: Program) -> None:
    opened_dialog(opened).accept()
    path = project_of(opened).path.with_name("news.style.toml")
    path.unlink()
    dialog = opened_dialog(opened)
    assert dialog.house_style == default_style()
    dialog.accept()
    assert load_house_style(path) == default_style()
