"""Links and emphasis of the source: shown as chips, put around the target by key."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.ui.window import CONTROL, JOB_TIME, SHIFT, press, project_of, segments, write
from ui.app import Program
from ui.controllers.going.navigation import NavigationController
from ui.controllers.project.importing import JOB as IMPORT
from ui.controllers.project.importing import ImportController
from ui.controllers.writing.inline_spans import InlineSpanController
from ui.viewmodels.rows import Column, Mark, MarkStyle
from workbench.model.segment import InlineKind, InlineSpan, Segment

PAGE = (
    '<html lang="zh-CN"><title>会谈</title>'
    '<article><p>报告由<a href="https://un.example/report">联合国</a>发表，<strong>周一</strong>'
    "生效。</p></article></html>"
)
LINK = "https://un.example/report"


@pytest.fixture
def program(program: Program, tmp_path: Path, qtbot: QtBot) -> Program:
    page = tmp_path / "page.html"
    page.write_text(PAGE, "utf-8")
    program.controllers[ImportController].import_sources([str(page)])
    qtbot.waitUntil(lambda: any(s.content.spans for s in segments(program)), timeout=JOB_TIME)
    qtbot.waitUntil(lambda: not program.context.jobs.is_running(IMPORT), timeout=JOB_TIME)
    assert program.controllers[NavigationController].go_to(segment(program).id)
    write(program, "The UN report takes effect on Monday.")
    return program


def segment(program: Program) -> Segment:
    return next(s for s in segments(program) if s.content.spans)


def select(program: Program, words: str) -> None:
    editor = program.context.window.pairs.editor
    start = editor.text().index(words)
    editor.select(start, start + len(words))


def spans(program: Program) -> list[tuple[str, InlineKind, str]]:
    found = segment(program)
    return [(found.target[s.start : s.end], s.kind, s.href) for s in found.target_spans]


def chips(program: Program, column: Column) -> list[Mark]:
    segment_id = segment(program).id
    content = project_of(program).rows.contents([segment_id])[segment_id]
    styles = {MarkStyle.CHIP, MarkStyle.CHIP_MISSING}
    return [mark for mark in content.marks[column] if mark.style in styles]


def message(program: Program) -> str:
    return program.context.window.status.message.text()


def test_ctrl_k_puts_the_next_missing_span_around_what_is_selected(program: Program) -> None:
    select(program, "UN")
    press(program, Qt.Key.Key_K, CONTROL)
    select(program, "Monday")
    press(program, Qt.Key.Key_K, CONTROL)

    assert spans(program) == [
        ("UN", InlineKind.LINK, LINK),
        ("Monday", InlineKind.STRONG, ""),
    ]


def test_without_a_selection_the_word_at_the_cursor_is_taken(program: Program) -> None:
    select(program, "report")
    editor = program.context.window.pairs.editor
    start, _ = editor.selection()
    editor.select(start + 2, start + 2)

    press(program, Qt.Key.Key_K, CONTROL)

    assert spans(program) == [("report", InlineKind.LINK, LINK)]


def test_blanks_at_the_ends_of_the_selection_stay_outside(program: Program) -> None:
    select(program, " UN ")

    press(program, Qt.Key.Key_K, CONTROL)

    assert spans(program) == [("UN", InlineKind.LINK, LINK)]


def test_chips_of_both_sides_have_the_same_number_and_missing_ones_look_otherwise(
    program: Program,
) -> None:
    assert project_of(program).saver.flush()
    assert [mark.style for mark in chips(program, Column.SOURCE)] == [MarkStyle.CHIP_MISSING] * 2
    assert "not in the target yet" in chips(program, Column.SOURCE)[0].tip

    select(program, "Monday")
    press(program, Qt.Key.Key_K, CONTROL | SHIFT)
    menu = program.controllers[InlineSpanController].menu
    assert menu is not None
    menu.actions()[1].trigger()
    menu.close()

    source, target = chips(program, Column.SOURCE), chips(program, Column.TARGET)
    assert [mark.style for mark in source] == [MarkStyle.CHIP_MISSING, MarkStyle.CHIP]
    assert [(mark.label, mark.style) for mark in target] == [("2", MarkStyle.CHIP)]


def test_nothing_is_missing_while_nothing_is_written(program: Program) -> None:
    editor = program.context.window.pairs.editor
    editor.selectAll()
    press(program, Qt.Key.Key_Delete)
    assert project_of(program).saver.flush()

    assert [mark.style for mark in chips(program, Column.SOURCE)] == [MarkStyle.CHIP] * 2


def test_the_menu_lists_the_spans_ticks_those_there_and_removes_one(program: Program) -> None:
    select(program, "UN")
    press(program, Qt.Key.Key_K, CONTROL)
    select(program, "UN")

    press(program, Qt.Key.Key_K, CONTROL | SHIFT)
    menu = program.controllers[InlineSpanController].menu
    assert menu is not None
    link, strong, _, remove = menu.actions()
    assert (link.text(), link.isChecked()) == ("&1  Link · 联合国", True)
    assert (strong.text(), strong.isChecked()) == ("&2  Strong · 周一", False)
    assert remove.text() == "&Remove Link · UN"
    remove.trigger()
    menu.close()

    assert spans(program) == []


def test_spans_follow_the_words_while_one_goes_on_writing(program: Program) -> None:
    select(program, "UN")
    press(program, Qt.Key.Key_K, CONTROL)
    program.context.window.pairs.editor.select(0, 0)

    write(program, "Today ")
    project_of(program).saver.flush()

    assert spans(program) == [("UN", InlineKind.LINK, LINK)]


def test_undo_across_the_project_takes_the_span_off(program: Program) -> None:
    select(program, "UN")
    press(program, Qt.Key.Key_K, CONTROL)
    assert project_of(program).session.undo()

    assert spans(program) == []


def test_when_nothing_is_missing_the_key_says_so(program: Program) -> None:
    for words in ("UN", "Monday", "report"):
        select(program, words)
        press(program, Qt.Key.Key_K, CONTROL)

    assert message(program) == "The target has every link, emphasis and code of the source."
    assert len(spans(program)) == 2


def test_a_source_without_spans_says_so(program: Program) -> None:
    plain = next(s for s in segments(program) if not s.content.spans)
    assert program.controllers[NavigationController].go_to(plain.id)

    press(program, Qt.Key.Key_K, CONTROL)

    assert message(program) == "The source has no link, no emphasis and no code."


def test_a_chip_is_seen_on_the_screen(program: Program) -> None:
    def picture() -> QImage:
        return program.context.window.pairs.editor.grab().toImage()

    editor = program.context.window.pairs.editor
    editor.select(0, 0)
    before = picture()
    select(program, "UN")
    press(program, Qt.Key.Key_K, CONTROL)
    editor.select(0, 0)

    assert picture() != before


def test_a_span_of_the_target_alone_is_a_chip_without_a_number(program: Program) -> None:
    own = InlineSpan(0, 3, InlineKind.EMPHASIS)
    program.controllers[InlineSpanController].put(segment(program), own)
    select(program, "The")
    program.controllers[InlineSpanController].put(segment(program), own)

    assert [mark.label for mark in chips(program, Column.TARGET)] == [""]
