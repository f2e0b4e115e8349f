"""Codes of a tool's file in the editor: chips, put with a key, moved by typing."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.ui.window import CONTROL, JOB_TIME, SHIFT, press, project_of, segments, write
from tests.unit.formats.xliff.made import seg, trados, trados_unit
from ui.app import Program
from ui.controllers.going.navigation import NavigationController
from ui.controllers.project.importing import JOB as IMPORT
from ui.controllers.project.importing import ImportController
from ui.controllers.writing.inline_spans import InlineSpanController
from ui.viewmodels.rows import Column, Mark, MarkStyle
from workbench.model.segment import InlineKind, Segment
from workbench.services.commands.inline import PutInline

FILE = trados(
    trados_unit(
        seg("1", '克里<x id="5"/>抵达<g id="7">北京</g>。'),
        f"<target>{seg('1')}</target>",
        '<sdl:seg id="1"/>',
    )
)
NOTE = '<fn id="1"/>'


@pytest.fixture
def program(program: Program, tmp_path: Path, qtbot: QtBot) -> Program:
    path = tmp_path / "news.sdlxliff"
    path.write_bytes(FILE)
    program.controllers[ImportController].import_sources([str(path)])
    qtbot.waitUntil(lambda: any(s.content.spans for s in segments(program)), timeout=JOB_TIME)
    qtbot.waitUntil(lambda: not program.context.jobs.is_running(IMPORT), timeout=JOB_TIME)
    assert program.controllers[NavigationController].go_to(segment(program).id)
    return program


def segment(program: Program) -> Segment:
    return next(s for s in segments(program) if s.content.spans)


def put_cursor(program: Program, place: int) -> None:
    program.context.window.pairs.editor.select(place, place)


def chips(program: Program, column: Column) -> list[Mark]:
    segment_id = segment(program).id
    content = project_of(program).rows.contents([segment_id])[segment_id]
    styles = {MarkStyle.CHIP, MarkStyle.CHIP_MISSING}
    return [mark for mark in content.marks[column] if mark.style in styles]


def test_a_code_between_characters_is_put_at_the_cursor_without_a_selection(
    program: Program,
) -> None:
    write(program, "Kerry arrives.")
    put_cursor(program, 5)

    press(program, Qt.Key.Key_K, CONTROL)

    (span,) = segment(program).target_spans
    assert (span.start, span.end, span.kind, span.href) == (5, 5, InlineKind.CODE, NOTE)


def test_the_chips_say_what_is_missing_and_the_menu_offers_it(program: Program) -> None:
    write(program, "Kerry arrives.")
    put_cursor(program, 5)
    press(program, Qt.Key.Key_K, CONTROL)

    missing = [mark.style is MarkStyle.CHIP_MISSING for mark in chips(program, Column.SOURCE)]
    press(program, Qt.Key.Key_K, CONTROL | SHIFT)
    menu = program.controllers[InlineSpanController].menu

    assert missing == [False, True]
    assert menu is not None
    assert [action.isChecked() for action in menu.actions()[:2]] == [True, False]
    assert "<fn" in menu.actions()[0].text()
    menu.close()


def test_a_code_moves_with_the_words_around_it(program: Program) -> None:
    write(program, "Kerry arrives.")
    put_cursor(program, 5)
    press(program, Qt.Key.Key_K, CONTROL)
    put_cursor(program, 0)

    write(program, "Mr ")
    assert project_of(program).saver.flush()

    (span,) = segment(program).target_spans
    assert segment(program).target[: span.start] == "Mr Kerry"


def test_a_code_between_characters_is_seen(program: Program, qtbot: QtBot) -> None:
    write(program, "Kerry arrives.")
    assert project_of(program).saver.leave()
    pairs = program.context.window.pairs
    before = pairs.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    source = segment(program).content.spans[0]

    moved = type(source)(5, 5, source.kind, source.href)
    assert program.context.execute(PutInline(segment(program).id, moved))
    qtbot.wait(50)

    after = pairs.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    assert after != before
    assert len(chips(program, Column.TARGET)) == 1
