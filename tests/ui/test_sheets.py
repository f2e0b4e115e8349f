"""Caption and byline sheets, and the report to print."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.window import JOB_TIME, active, choose_file, project_of, segments
from ui.app import Program
from ui.controllers.going.navigation import NavigationController
from ui.controllers.review.sheets import REPORT
from ui.dialogs.sheets import SheetDialog
from ui.viewmodels.rows import Column
from workbench.model.article import ImportedArticle
from workbench.model.errors import WorkbenchError
from workbench.model.language import Variant
from workbench.model.segment import Picture, Role, SourceContent
from workbench.model.term import EntryKind, GlossaryEntry
from workbench.services.checking.checking import STYLE_SETTING
from workbench.services.commands.articles import AddArticle
from workbench.services.commands.settings import ChangeSettings
from workbench.services.commands.targets import SetTarget
from workbench.services.commands.terms import AddTerms

ADDRESS = "https://example.org/2023/07/%E5%85%8B%E9%87%8C-01.jpg?width=800"
MATTERS = (
    SourceContent(Role.HEADLINE, "克里抵京"),
    SourceContent(Role.BYLINE, "记者：陈子非"),
    SourceContent(Role.CAPTION, "7月16日，克里抵达北京。（路透社）", picture=Picture(ADDRESS)),
    SourceContent(Role.CAPTION, "=克里与解振华。（法新社）"),
)


@pytest.fixture
def opened(program: Program) -> Program:
    article = ImportedArticle("克里抵京", "", None, Variant.CHINA, MATTERS)
    assert program.context.execute(AddArticle(article, "three.txt"))
    return program


def wait_for_report(program: Program, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not program.context.jobs.is_running(REPORT), timeout=JOB_TIME)


def sheet(program: Program, qtbot: QtBot, name: str) -> SheetDialog:
    """Trigger an action and return the sheet that it opens."""
    program.context.actions[name].trigger()
    qtbot.waitUntil(lambda: bool(program.context.window.findChildren(SheetDialog)))
    return program.context.window.findChildren(SheetDialog)[-1]


def captions(program: Program, qtbot: QtBot) -> SheetDialog:
    return sheet(program, qtbot, "desk.captions")


def bylines(program: Program, qtbot: QtBot) -> SheetDialog:
    return sheet(program, qtbot, "desk.bylines")


def test_captions_stand_beside_their_credits(opened: Program, qtbot: QtBot) -> None:
    rows = captions(opened, qtbot).rows()
    assert [row[:2] for row in rows] == [
        ["克里抵京", "7月16日，克里抵达北京。"],
        ["克里抵京", "=克里与解振华。"],
    ]
    assert ["路透社" in rows[0][2], "法新社" in rows[1][2]] == [True, True]


def test_of_a_picture_the_file_s_name_is_shown_and_the_address_told(
    opened: Program, qtbot: QtBot
) -> None:
    dialog = captions(opened, qtbot)
    picture = dialog.table.item(0, dialog.sheet.headings.index("Picture"))
    assert picture is not None
    assert picture.text() == "克里-01.jpg"
    assert picture.toolTip() == ADDRESS
    assert dialog.rows()[0][-1] == ADDRESS


def test_enter_goes_to_the_caption_also_after_sorting(opened: Program, qtbot: QtBot) -> None:
    dialog = captions(opened, qtbot)
    dialog.table.sortItems(1, Qt.SortOrder.AscendingOrder)
    dialog.table.setCurrentCell(0, 1)
    first = dialog.rows()[0][1]
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    there = next(each for each in segments(opened) if each.id == active(opened))
    assert there.source.startswith(first)


def test_the_csv_holds_no_formula(opened: Program, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = captions(opened, qtbot)
    dialog.csv_wanted.emit()
    choose_file(tmp_path / "captions.csv")
    lines = (tmp_path / "captions.csv").read_text("utf-8-sig").splitlines()
    assert lines[0] == "Article,Source,Source credit,Target,Target credit,Proposed alt text,Picture"
    assert lines[2].startswith("克里抵京,'=克里与解振华。")
    dialog.reject()


def test_bylines_say_who_is_named(opened: Program, qtbot: QtBot) -> None:
    dialog = bylines(opened, qtbot)
    assert [row[1] for row in dialog.rows()] == ["记者：陈子非"]
    dialog.reject()


def test_a_key_copies_the_proposed_alt_text_without_credit_and_date(
    opened: Program, qtbot: QtBot
) -> None:
    caption = next(each for each in segments(opened) if each.role is Role.CAPTION)
    english = "John Kerry arrives in Beijing, July 16, 2023. (Reuters)"
    assert opened.context.execute(SetTarget(caption.id, english))
    dialog = captions(opened, qtbot)
    assert dialog.button.isEnabled()

    dialog.button.setFocus()
    QTest.keyClick(dialog.button, Qt.Key.Key_Space)

    assert QApplication.clipboard().text().startswith("John Kerry arrives in Beijing")
    assert "Reuters" not in QApplication.clipboard().text()
    dialog.table.setCurrentCell(1, 0)
    assert not dialog.button.isEnabled()
    dialog.reject()


def test_the_proposed_byline_is_put_in_by_key_and_undone_in_one_step(
    opened: Program, qtbot: QtBot
) -> None:
    dialog = bylines(opened, qtbot)
    row = dialog.rows()[0]
    assert row[4] == "By Chen Zifei."
    assert row[3] == "陈子非 Chen Zifei"

    dialog.button.setFocus()
    QTest.keyClick(dialog.button, Qt.Key.Key_Space)

    byline = next(each for each in segments(opened) if each.role is Role.BYLINE)
    assert byline.target == "By Chen Zifei."
    assert dialog.rows()[0][5] == "By Chen Zifei."
    dialog.reject()
    project_of(opened).session.undo()
    assert next(each for each in segments(opened) if each.id == byline.id).target == ""


def test_a_name_on_record_is_marked_and_written_as_recorded(opened: Program, qtbot: QtBot) -> None:
    entry = GlossaryEntry(EntryKind.PERSON, "陈子非", english="Tzu-fei Chen")
    assert opened.context.execute(AddTerms((entry,)))

    dialog = bylines(opened, qtbot)

    assert dialog.rows()[0][3:5] == ["陈子非 Tzu-fei Chen ✓", "By Tzu-fei Chen."]
    dialog.reject()


def test_a_house_style_that_is_gone_is_told_and_the_usual_one_holds(
    opened: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    gone = str(tmp_path / "gone.toml")
    failed: list[WorkbenchError] = []
    project_of(opened).style_failed.connect(failed.append)
    assert opened.context.execute(ChangeSettings(((STYLE_SETTING, gone),)))
    first = segments(opened)[0]
    assert opened.context.execute(SetTarget(first.id, "Kerry arrives in in Beijing"))

    qtbot.waitUntil(lambda: bool(failed), timeout=JOB_TIME)
    board = project_of(opened).board
    qtbot.waitUntil(lambda: bool(board.open_of(first.id)), timeout=JOB_TIME)

    assert failed[0].code == "style.missing"


def test_the_report_is_a_page_of_all_findings(
    opened: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    first = segments(opened)[0]
    assert opened.context.execute(SetTarget(first.id, "Kerry <i> arrives in in Beijing"))
    board = project_of(opened).board
    qtbot.waitUntil(
        lambda: any(each.finding.code == "doubled.word" for each in board.of(first.id)),
        timeout=JOB_TIME,
    )
    opened.context.actions["desk.report"].trigger()
    choose_file(tmp_path / "report.html")
    wait_for_report(opened, qtbot)
    page = (tmp_path / "report.html").read_text("utf-8")
    assert "“in” stands here twice." in page
    assert "&lt;i&gt;" in page


def test_the_report_names_every_article_by_its_english_headline_and_what_became_of_findings(
    opened: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    first = segments(opened)[0]
    assert opened.context.execute(SetTarget(first.id, "Kerry arrives in in Beijing"))
    board = project_of(opened).board
    qtbot.waitUntil(lambda: bool(board.open_of(first.id)), timeout=JOB_TIME)
    opened.controllers[NavigationController].go_to(first.id)
    opened.context.window.pairs.select(first.id, Column.TARGET, 14, 14)
    opened.context.actions["finding.fix"].trigger()
    qtbot.waitUntil(
        lambda: project_of(opened).headlines.get(first.article_id) == "Kerry arrives in Beijing",
        timeout=JOB_TIME,
    )

    opened.context.actions["desk.report"].trigger()
    choose_file(tmp_path / "report.html")
    wait_for_report(opened, qtbot)

    page = (tmp_path / "report.html").read_text("utf-8")
    assert "<h2>Kerry arrives in Beijing</h2>" in page
    assert "<td>in in Beijing → in Beijing</td>" in page
    assert "fixed · Ann · " in page
    assert page.count("<h2>") == 3
    assert page.count("Not signed off") == 3


def test_sheets_name_articles_by_their_english_headline(opened: Program, qtbot: QtBot) -> None:
    headline = next(each for each in segments(opened)[5:] if each.role is Role.HEADLINE)
    assert headline.source == "克里抵京"
    assert opened.context.execute(SetTarget(headline.id, "Kerry in Beijing"))
    qtbot.waitUntil(lambda: headline.article_id in project_of(opened).headlines, timeout=JOB_TIME)
    dialog = captions(opened, qtbot)
    assert [row[0] for row in dialog.rows()] == ["Kerry in Beijing"] * 2
    model = opened.context.window.articles.articles.model()
    assert model.index(2, 0).data() == "Kerry in Beijing"
    dialog.reject()


def test_a_name_and_an_agency_are_a_credit_in_english(opened: Program, qtbot: QtBot) -> None:
    caption = next(each for each in segments(opened) if each.role is Role.CAPTION)
    english = "John Kerry arrives in Beijing. (Zhang San/Daily Planet)"
    assert opened.context.execute(SetTarget(caption.id, english))
    dialog = captions(opened, qtbot)
    row = dialog.rows()[0]
    assert row[3:6] == [
        "John Kerry arrives in Beijing.",
        "(Zhang San/Daily Planet)",
        "John Kerry arrives in Beijing.",
    ]
    dialog.reject()
