"""The window says how much there is to do, where one looks and where one can act on it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.window import JOB_TIME, press, project_of, running, segments, write
from ui.app import Program
from ui.controllers.going.navigation import NavigationController
from ui.controllers.project.overview import PanelController
from ui.viewmodels.open_project import OpenProject
from ui.widgets.view_list import VIEWS
from workbench.model.article import ImportedArticle
from workbench.model.highlight import Side
from workbench.model.ids import ArticleId
from workbench.model.language import Variant
from workbench.model.segment import Role, Segment, SourceContent, Status
from workbench.services.commands.annotations import AddHighlight, MarkedSpan
from workbench.services.commands.articles import AddArticle
from workbench.services.commands.targets import SetStatus, SetTarget

PHOTO = "2023年7月17日，美国气候特使克里在北京出席会谈。（路透社）"
BYLINE = "记者：陈子非　责编：林美华"
PROPOSED = "By Chen Zifei. Edited by Lin Meihua."


@pytest.fixture
def program(program: Program, qtbot: QtBot) -> Program:
    """A window on three articles; the third has a caption and a byline."""
    matters = (
        SourceContent(Role.HEADLINE, "克里访问北京"),
        SourceContent(Role.CAPTION, PHOTO),
        SourceContent(Role.BYLINE, BYLINE),
    )
    url = "https://example.org/3"
    article = ImportedArticle("克里访问北京", url, None, Variant.CHINA, matters)
    project = project_of(program)
    project.session.execute(AddArticle(article, "three.txt"))
    wait_for_checks(project, qtbot)
    return program


def wait_for_checks(project: OpenProject, qtbot: QtBot) -> None:
    def done() -> bool:
        return project.board.is_ready and not project.board.is_working

    qtbot.waitUntil(done, timeout=JOB_TIME)


def of_role(program: Program, role: Role) -> Segment:
    return next(segment for segment in segments(program) if segment.role is role)


def choose(program: Program, view: str) -> None:
    """Go to a view of the sidebar by keys."""
    views = program.context.window.articles.views
    views.setFocus()
    views.setCurrentRow([each.id for each in VIEWS].index(view))
    QTest.keyClick(views, Qt.Key.Key_Return)


def count(program: Program, view: str) -> int:
    return program.context.window.articles.views.count_of(view)


def found_in(program: Program, article_id: ArticleId | None = None) -> int:
    """How many findings are open in an article, or in all."""
    board = project_of(program).board
    wanted = [s for s in segments(program) if article_id in {None, s.article_id}]
    return sum(board.open_count(segment.id) for segment in wanted)


def listed(program: Program) -> list[int]:
    return list(project_of(program).rows.listed.ids())


def lack_a_credit(program: Program, qtbot: QtBot) -> Segment:
    """Translate the caption without its credit and its date; return it once that is found."""
    caption, project = of_role(program, Role.CAPTION), project_of(program)
    project.session.execute(SetTarget(caption.id, "US climate envoy John Kerry at talks."))
    project.session.execute(SetStatus((caption.id,), Status.TRANSLATED))
    qtbot.waitUntil(lambda: project.board.open_count(caption.id) > 1, timeout=JOB_TIME)
    return caption


def test_views_count_open_captions_and_bylines_until_they_are_confirmed(
    program: Program, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: count(program, "captions") == 1, timeout=JOB_TIME)
    assert count(program, "bylines") == 1
    byline = of_role(program, Role.BYLINE)
    project_of(program).session.execute(SetTarget(byline.id, PROPOSED))
    project_of(program).session.execute(SetStatus((byline.id,), Status.TRANSLATED))
    qtbot.waitUntil(lambda: count(program, "bylines") == 0, timeout=JOB_TIME)


def test_findings_are_counted_at_the_desk_in_the_view_and_in_the_status_bar(
    program: Program, qtbot: QtBot
) -> None:
    window, caption = program.context.window, lack_a_credit(program, qtbot)
    program.controllers[NavigationController].go_to(caption.id)
    found, here = found_in(program), found_in(program, caption.article_id)
    assert here > 1
    qtbot.waitUntil(lambda: count(program, "findings") == found, timeout=JOB_TIME)
    board = project_of(program).board
    open_here = [each for s in segments(program) for each in board.open_of(s.id)]
    asked = sum(not each.finding.about_source for each in open_here)
    assert 0 < asked < found  # what is odd about a source alone is no work of the desk
    assert window.tools.desk_button.text() == f"Desk queue · {asked}"
    assert window.status.found.text() == f"⚠ {here} findings"
    first = next(s for s in segments(program) if s.article_id != caption.article_id)
    program.controllers[NavigationController].go_to(first.id)
    assert bool(window.status.found.text()) == bool(found_in(program, first.article_id))


def test_the_status_bar_counts_the_article_on_show(program: Program, qtbot: QtBot) -> None:
    status, byline = program.context.window.status, of_role(program, Role.BYLINE)
    program.controllers[NavigationController].go_to(byline.id)
    qtbot.waitUntil(lambda: status.done.text() == "0 of 3 confirmed", timeout=JOB_TIME)
    program.context.actions["article.all"].trigger()
    total = sum(segment.role.is_work for segment in segments(program))
    assert status.done.text() == f"0 of {total} confirmed"


def test_enter_on_findings_lists_what_has_one_and_enter_on_all_segments_lists_all(
    program: Program, qtbot: QtBot
) -> None:
    caption, everything = lack_a_credit(program, qtbot), len(segments(program))
    choose(program, "findings")
    qtbot.waitUntil(lambda: 0 < len(listed(program)) < everything, timeout=JOB_TIME)
    assert caption.id in listed(program)
    assert set(listed(program)) == project_of(program).board.with_findings()
    views = program.context.window.articles.views
    assert VIEWS[views.currentRow()].id == "findings"
    assert not program.context.window.findings.visibleRegion().isEmpty()
    choose(program, "all")
    qtbot.waitUntil(lambda: len(listed(program)) == everything, timeout=JOB_TIME)


def test_enter_on_highlights_lists_what_is_highlighted(program: Program, qtbot: QtBot) -> None:
    first = segments(program)[0]
    span = MarkedSpan(Side.SOURCE, 0, 2)
    project_of(program).session.execute(AddHighlight(first.id, "name", (span,)))
    qtbot.waitUntil(lambda: count(program, "highlights") == 1, timeout=JOB_TIME)
    choose(program, "highlights")
    qtbot.waitUntil(lambda: listed(program) == [first.id], timeout=JOB_TIME)


def test_the_views_are_heard_with_their_counts(program: Program, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: count(program, "captions") == 1, timeout=JOB_TIME)
    item = program.context.window.articles.views.item(2)
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == "Captions and credits, 1"


def test_tab_takes_the_proposed_byline_in_an_empty_target_and_one_undo_takes_it_back(
    program: Program, qtbot: QtBot
) -> None:
    byline, editor = of_role(program, Role.BYLINE), program.context.window.pairs.editor
    program.controllers[NavigationController].go_to(byline.id)
    assert editor.proposal == PROPOSED
    press(program, Qt.Key.Key_Tab)
    assert editor.text() == PROPOSED
    program.context.actions["edit.undo"].trigger()
    qtbot.waitUntil(lambda: editor.text() == "", timeout=JOB_TIME)


def test_tab_leaves_a_byline_that_is_being_written(program: Program) -> None:
    byline, editor = of_role(program, Role.BYLINE), program.context.window.pairs.editor
    program.controllers[NavigationController].go_to(byline.id)
    write(program, "By")
    program.context.window.pairs.editor.character_typed.disconnect()
    press(program, Qt.Key.Key_Tab)
    assert editor.text() == "By"
    assert not editor.hasFocus()


def test_a_locked_byline_takes_no_proposal(program: Program, qtbot: QtBot) -> None:
    byline, editor = of_role(program, Role.BYLINE), program.context.window.pairs.editor
    program.controllers[NavigationController].go_to(byline.id)
    program.context.actions["segment.lock"].trigger()
    qtbot.waitUntil(editor.isReadOnly, timeout=JOB_TIME)
    press(program, Qt.Key.Key_Tab)
    assert editor.text() == ""


def test_a_caption_says_in_its_row_what_it_lacks(program: Program, qtbot: QtBot) -> None:
    caption, rows = lack_a_credit(program, qtbot), project_of(program).rows
    content = rows.contents((caption.id,))[caption.id]
    assert content.lacking == "⚠ no credit, no date"
    whole = "Kerry attends talks in Beijing on July 17, 2023. (Reuters)"
    project_of(program).session.execute(SetTarget(caption.id, whole))
    qtbot.waitUntil(
        lambda: rows.contents((caption.id,))[caption.id].lacking == "", timeout=JOB_TIME
    )


def test_the_right_panel_opens_on_what_has_something(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    with running(qapp, tmp_path) as program:
        project, window = project_of(program), program.context.window
        first = segments(program)[0]
        project.session.execute(SetTarget(first.id, "US envoy  Kerry arrives in Beijing"))
        wait_for_checks(project, qtbot)
        assert project.board.open_count(first.id)
        window.docks["highlights"].raise_()
        program.controllers[PanelController].open_panel()
        assert not window.findings.visibleRegion().isEmpty()


def test_a_panel_with_nothing_says_so(program: Program) -> None:
    window = program.context.window
    assert window.highlights.empty.isVisibleTo(window.highlights)
    assert window.notes.empty.isVisibleTo(window.notes)
    assert window.findings.state.text() == "Nothing found"
