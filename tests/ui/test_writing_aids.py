"""Placeables and the case of words, by keys in the live editor."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.window import CONTROL, JOB_TIME, SHIFT, press, project_of, segments, write
from ui.app import Program
from ui.controllers.going.navigation import NavigationController
from ui.controllers.project.importing import JOB as IMPORT
from ui.controllers.project.importing import ImportController
from ui.controllers.writing.writing_aids import WritingAidController
from workbench.model.segment import Segment

PAGE = (
    '<html lang="zh-CN"><title>克里</title>'
    "<article><p>克里（John Kerry）带来52.2％的数据。</p></article></html>"
)


@pytest.fixture
def program(program: Program, tmp_path: Path, qtbot: QtBot) -> Program:
    page = tmp_path / "page.html"
    page.write_text(PAGE, "utf-8")
    program.controllers[ImportController].import_sources([str(page)])
    qtbot.waitUntil(lambda: any("Kerry" in s.source for s in segments(program)), timeout=JOB_TIME)
    qtbot.waitUntil(lambda: not program.context.jobs.is_running(IMPORT), timeout=JOB_TIME)
    assert program.controllers[NavigationController].go_to(segment(program).id)
    return program


def segment(program: Program) -> Segment:
    return next(s for s in segments(program) if "Kerry" in s.source)


def target(program: Program) -> str:
    project_of(program).saver.flush()
    return segment(program).target


def test_a_menu_offers_what_can_be_placed_and_the_next_unused_first(program: Program) -> None:
    write(program, "By ")
    press(program, Qt.Key.Key_Comma, CONTROL)
    menu = program.controllers[WritingAidController].menu
    assert menu is not None
    texts = [a.text() for a in menu.actions() if not a.isSeparator()]
    assert texts == ["&1  John Kerry", "&2  52.2 percent", "&3  52.2%"]
    assert menu.activeAction() is menu.actions()[0]
    menu.actions()[0].trigger()
    menu.close()

    press(program, Qt.Key.Key_Comma, CONTROL | Qt.KeyboardModifier.AltModifier)

    assert target(program) == "By John Kerry 52.2 percent"


def test_shift_f3_goes_round_the_cases_and_undo_takes_it_back(program: Program) -> None:
    write(program, "kerry")
    press(program, Qt.Key.Key_F3, SHIFT)
    assert target(program) == "Kerry"
    press(program, Qt.Key.Key_F3, SHIFT)
    assert target(program) == "KERRY"
    press(program, Qt.Key.Key_Z, CONTROL)
    assert target(program) == "Kerry"
