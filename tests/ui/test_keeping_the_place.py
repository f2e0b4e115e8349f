"""Where one is stays so: across views, a restart, a list that is empty, a thing that is undone."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.window import (
    CONTROL,
    JOB_TIME,
    SHIFT,
    active,
    choose_file,
    end,
    focused,
    looks_kept,
    press,
    project_of,
    segments,
    write,
)
from tests.unit.formats.xliff.made import seg, trados, trados_unit
from ui.app import Program
from ui.controllers.going.navigation import NavigationController
from ui.controllers.project.importing import ImportController
from ui.controllers.project.projects import ProjectController
from workbench.services.plugins import load_api
from workbench.services.settings.preferences import PreferenceStore


def test_all_segments_keeps_the_place_and_shows_titles_above_articles(program: Program) -> None:
    there = segments(program)[5]
    program.controllers[NavigationController].go_to(there.id)

    press(program, Qt.Key.Key_A, CONTROL | SHIFT)

    rows = project_of(program).rows
    assert active(program) == there.id
    assert rows.scope.article_id is None
    keys = project_of(program).rows.keys()
    headings = [key.heading for key in keys if key.heading]
    assert headings == [each.title for each in project_of(program).session.read.articles()]


def test_the_program_comes_back_to_the_project_and_row_it_was_left_at(
    qapp: QApplication, program: Program
) -> None:
    there = segments(program)[2].id
    program.controllers[NavigationController].go_to(there)
    store, path = program.context.preferences, project_of(program).path
    program.context.window.close()

    assert store.load().open_project == str(path)
    assert place_after_a_start(qapp, store) == (path, there)


def test_a_project_that_was_closed_is_not_come_back_to(
    qapp: QApplication, program: Program
) -> None:
    press(program, Qt.Key.Key_W, CONTROL)

    assert place_after_a_start(qapp, program.context.preferences) is None


def place_after_a_start(qapp: QApplication, store: PreferenceStore) -> object:
    with looks_kept(qapp):
        again = Program(qapp, store, load_api().api)
        again.open([], sample=False)
        project = again.context.project
        found = None if project is None else (project.path, again.context.active)
        again.controllers[ProjectController].close()
        end(again)
    return found


def test_a_project_made_for_articles_has_the_title_of_the_first(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    press(program, Qt.Key.Key_W, CONTROL)
    (tmp_path / "0017.txt").write_text("会谈：第一天/上\n\n双方见面。\n", "utf-8")
    program.context.actions["file.import"].trigger()
    choose_file(tmp_path / "0017.txt")

    qtbot.waitUntil(lambda: program.context.project is not None, timeout=JOB_TIME)
    assert project_of(program).path.name == "会谈：第一天 上.dzp"
    qtbot.waitUntil(lambda: program.context.active is not None, timeout=JOB_TIME)


def test_a_project_made_for_a_tool_s_file_has_the_name_of_its_document_without_the_suffix(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    press(program, Qt.Key.Key_W, CONTROL)
    path = tmp_path / "news.docx.sdlxliff"
    path.write_bytes(
        trados(trados_unit(seg("1", "会谈。"), f"<target>{seg('1')}</target>", '<sdl:seg id="1"/>'))
    )
    program.context.actions["file.import"].trigger()
    choose_file(path)

    qtbot.waitUntil(lambda: program.context.project is not None, timeout=JOB_TIME)
    assert project_of(program).path.name == "news.dzp"
    qtbot.waitUntil(lambda: program.context.active is not None, timeout=JOB_TIME)


def imported_without_a_project(program: Program, path: Path, qtbot: QtBot) -> str:
    """Import an article while no project is open; return the name of the one made for it."""
    program.context.actions["file.close"].trigger()
    assert program.context.project is None
    program.context.actions["file.import"].trigger()
    choose_file(path)
    qtbot.waitUntil(lambda: program.context.project is not None, timeout=JOB_TIME)
    qtbot.waitUntil(lambda: program.context.active is not None, timeout=JOB_TIME)
    return project_of(program).path.name


def test_another_article_of_the_same_title_never_comes_into_a_project_of_that_name(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    first, second = tmp_path / "0017.txt", tmp_path / "0018.txt"
    first.write_text("会谈\n\n双方见面。\n", "utf-8")
    second.write_text("会谈\n\n昨天又谈了一次。\n", "utf-8")

    assert imported_without_a_project(program, first, qtbot) == "会谈.dzp"
    assert imported_without_a_project(program, second, qtbot) == "会谈 (2).dzp"
    assert imported_without_a_project(program, first, qtbot) == "会谈.dzp"
    assert imported_without_a_project(program, second, qtbot) == "会谈 (2).dzp"
    assert len(project_of(program).session.read.articles()) == 1


def test_nothing_readable_makes_no_project(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    press(program, Qt.Key.Key_W, CONTROL)
    program.controllers[ImportController].import_sources([str(tmp_path / "missing.txt")])
    message = program.context.window.status.message

    qtbot.waitUntil(lambda: "1 not imported" in message.text(), timeout=JOB_TIME)
    assert program.context.project is None


def test_saving_says_when_and_that_it_is_never_needed(program: Program) -> None:
    write(program, "Kerry")
    press(program, Qt.Key.Key_S, CONTROL)

    said = program.context.window.status.message.text()
    assert said.startswith("Saved ")
    assert said.endswith("everything is saved as you type.")
    assert segments(program)[0].target == "Kerry"


def test_what_is_undone_leaves_no_message(program: Program) -> None:
    program.context.actions["article.remove"].trigger()
    question = QApplication.activeModalWidget()
    assert question is not None
    QTest.keyClick(question, Qt.Key.Key_Return)
    assert program.context.window.status.message.text().startswith("Removed")

    program.context.actions["edit.undo"].trigger()

    assert program.context.window.status.message.text() == ""


def test_an_empty_list_of_results_goes_with_escape(program: Program) -> None:
    program.context.actions["view.results"].trigger()
    dock = program.context.window.docks["results"]
    assert not dock.isHidden()
    program.context.window.results.table.setFocus()

    press(program, Qt.Key.Key_Escape)

    assert dock.isHidden()
    assert focused(program) is program.context.window.pairs.editor


@pytest.mark.parametrize("name", ["notes", "terms", "side_by_side"])
def test_a_panel_behind_another_comes_to_the_front_by_its_key_and_goes_by_the_next(
    program: Program, name: str, qtbot: QtBot
) -> None:
    action, dock = program.context.actions[f"view.{name}"], program.context.window.docks[name]
    if dock.isHidden():
        action.trigger()
        program.context.window.docks["matches"].raise_()
    qtbot.waitUntil(dock.visibleRegion().isEmpty)

    action.trigger()
    qtbot.waitUntil(lambda: not dock.visibleRegion().isEmpty())
    assert action.isChecked()

    action.trigger()
    assert dock.isHidden()
    assert not action.isChecked()
