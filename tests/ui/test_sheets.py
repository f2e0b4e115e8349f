"""Caption and byline sheets, and the report to print."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.ui.window import JOB_TIME, active, project_of, running, segments
from ui.app import Program
from ui.dialogs.sheets import SheetDialog
from workbench.model.article import ImportedArticle
from workbench.model.language import Variant
from workbench.model.segment import Role, SourceMatter
from workbench.services.commands.articles import AddArticle
from workbench.services.commands.targets import SetTarget

MATTERS = (
    SourceMatter(Role.HEADLINE, "克里抵京"),
    SourceMatter(Role.BYLINE, "记者：陈子非"),
    SourceMatter(Role.CAPTION, "7月16日，克里抵达北京。（路透社）"),
    SourceMatter(Role.CAPTION, "=克里与解振华。（法新社）"),
)


@pytest.fixture
def opened(qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    with running(qapp, tmp_path) as program:
        article = ImportedArticle("克里抵京", "", None, Variant.CHINA, MATTERS)
        assert program.place.execute(AddArticle(article, "three.txt"))
        yield program


def captions(program: Program) -> SheetDialog:
    dialog = program.controllers.sheets.open_captions()
    assert dialog is not None
    return dialog


def choose(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))


def test_captions_stand_beside_their_credits(opened: Program) -> None:
    rows = captions(opened).rows()
    assert [row[:2] for row in rows] == [
        ["克里抵京", "7月16日，克里抵达北京。"],
        ["克里抵京", "=克里与解振华。"],
    ]
    assert ["路透社" in rows[0][2], "法新社" in rows[1][2]] == [True, True]


def test_enter_goes_to_the_caption_also_after_sorting(opened: Program) -> None:
    dialog = captions(opened)
    dialog.table.sortItems(1, Qt.SortOrder.AscendingOrder)
    dialog.table.setCurrentCell(0, 1)
    first = dialog.rows()[0][1]
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    there = next(each for each in segments(opened) if each.id == active(opened))
    assert there.source.startswith(first)


def test_the_csv_holds_no_formula(
    opened: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, tmp_path / "captions.csv")
    dialog = captions(opened)
    dialog.csv_wanted.emit()
    lines = (tmp_path / "captions.csv").read_text("utf-8-sig").splitlines()
    assert lines[0] == "Article,Source,Source credit,Target,Target credit,Picture"
    assert lines[2].startswith("克里抵京,'=克里与解振华。")
    dialog.reject()


def test_bylines_say_who_is_named(opened: Program) -> None:
    dialog = opened.controllers.sheets.open_bylines()
    assert dialog is not None
    assert [row[1] for row in dialog.rows()] == ["记者：陈子非"]
    dialog.reject()


def test_the_report_is_a_page_of_all_findings(
    opened: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    first = segments(opened)[0]
    assert opened.place.execute(SetTarget(first.id, "Kerry <i> arrives in in Beijing"))
    board = project_of(opened).board
    qtbot.waitUntil(
        lambda: any(each.finding.code == "doubled.word" for each in board.of(first.id)),
        timeout=JOB_TIME,
    )
    choose(monkeypatch, tmp_path / "report.html")
    opened.place.actions["desk.report"].trigger()
    page = (tmp_path / "report.html").read_text("utf-8")
    assert "doubled.word" in page
    assert "&lt;i&gt;" in page
