"""The list of articles: searched, sorted, renamed, removed; it says who signed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from tests.projects import an_article
from tests.ui.window import CONTROL, JOB_TIME, press, project_of, segments
from ui.app import Program
from ui.dialogs.prompts import TextPrompt
from ui.viewmodels.article_list import ArticleRole
from ui.widgets.article_panel import ArticlePanel
from workbench.model.errors import UsageError
from workbench.services.commands.articles import AddArticle, RenameArticle
from workbench.services.commands.decisions import SignOffArticle
from workbench.services.commands.targets import Confirm, SetTarget

FIRST, SECOND = "美国气候特使克里抵达北京展开访问", "氣候會談在北京舉行"
MARKUP = "<b>会谈</b> <img src='x.png'>"


def panel(program: Program) -> ArticlePanel:
    return program.context.window.articles


def titles(program: Program, role: int = Qt.ItemDataRole.DisplayRole) -> list[str]:
    model = panel(program).articles.model()
    return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]


def test_words_of_a_title_in_any_order_find_an_article(program: Program) -> None:
    panel(program).search.insert("北京 氣候")
    assert titles(program) == [SECOND]

    panel(program).search.clear()
    assert titles(program) == [FIRST, SECOND]


def test_articles_are_sorted_by_title_and_by_progress(program: Program) -> None:
    ours = segments(program)[0]
    session = project_of(program).session
    session.execute(AddArticle(an_article("Aaa", url="https://e.org/3"), "three"))
    order = panel(program).order
    order.setCurrentIndex(order.findText("By title"))
    assert titles(program) == sorted((FIRST, SECOND, "Aaa"))

    session.execute(SetTarget(ours.id, "Kerry arrives"))
    session.execute(Confirm(ours.id))
    order.setCurrentIndex(order.findText("As imported"))
    assert titles(program) == [FIRST, SECOND, "Aaa"]


def test_an_article_that_is_not_counted_yet_is_not_shown_as_done(
    program: Program, qtbot: QtBot
) -> None:
    project_of(program).session.execute(AddArticle(an_article("Aaa", url="https://e.org/3"), ""))
    assert titles(program)[-1] == "Aaa"
    assert titles(program, ArticleRole.FRACTION)[-1] == "0.0"
    assert "segment" not in titles(program, ArticleRole.DETAIL)[-1]

    qtbot.waitUntil(lambda: "segment" in titles(program, ArticleRole.DETAIL)[-1], timeout=JOB_TIME)
    assert titles(program, ArticleRole.FRACTION)[-1] == "0.0"


def test_the_article_with_most_done_comes_last_by_progress(program: Program, qtbot: QtBot) -> None:
    ours = segments(program)[0]
    project_of(program).session.execute(SetTarget(ours.id, "Kerry arrives"))
    project_of(program).session.execute(Confirm(ours.id))
    order = panel(program).order
    order.setCurrentIndex(order.findText("By progress"))

    qtbot.waitUntil(lambda: titles(program) == [SECOND, "Kerry arrives"], timeout=JOB_TIME)


def test_f2_gives_another_title_that_undo_takes_back(program: Program) -> None:
    panel(program).articles.setFocus()
    press(program, Qt.Key.Key_F2)
    prompt = program.context.window.findChild(TextPrompt)
    assert prompt is not None
    QTest.keyClicks(prompt.field, "Kerry in Beijing")
    QTest.keyClick(prompt.field, Qt.Key.Key_Return, CONTROL)
    assert titles(program) == ["Kerry in Beijing", SECOND]

    program.context.actions["edit.undo"].trigger()
    assert titles(program) == [FIRST, SECOND]


def test_delete_removes_an_article_after_a_question(program: Program) -> None:
    panel(program).articles.setFocus()
    press(program, Qt.Key.Key_Delete)
    QTest.keyClick(question(program), Qt.Key.Key_Escape)
    assert titles(program) == [FIRST, SECOND]

    panel(program).articles.setFocus()
    press(program, Qt.Key.Key_Delete)
    QTest.keyClick(question(program), Qt.Key.Key_Return)
    assert titles(program) == [SECOND]

    program.context.actions["edit.undo"].trigger()
    assert titles(program) == [FIRST, SECOND]


def question(program: Program) -> QMessageBox:
    boxes = program.context.window.findChildren(QMessageBox)
    return next(box for box in boxes if box.isVisible())


def test_the_list_says_who_signed(program: Program) -> None:
    article = project_of(program).session.read.articles()[0]
    project_of(program).session.execute(
        SignOffArticle(article.id, reason="The rest is printed elsewhere")
    )

    assert titles(program, ArticleRole.DETAIL)[0].endswith("signed by Ann")
    assert "signed" not in titles(program, ArticleRole.DETAIL)[1]


def test_a_title_is_no_markup_in_any_label_or_tip(program: Program) -> None:
    article = project_of(program).session.read.articles()[0]
    project_of(program).session.execute(RenameArticle(article.id, MARKUP))
    program.context.actions["desk.queue"].trigger()
    program.context.actions["article.remove"].trigger()

    labels = [
        label
        for window in QApplication.topLevelWidgets()
        for label in window.findChildren(QLabel)
        if "<b>" in label.text()
    ]
    assert len(labels) > 1
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
    assert "<b>" not in titles(program, Qt.ItemDataRole.ToolTipRole)[0]
    assert [w for w in tips(program.context.window) if "<b>" in w] == []
    QTest.keyClick(question(program), Qt.Key.Key_Escape)


def tips(widget: QWidget) -> list[str]:
    return [each.toolTip() for each in widget.findChildren(QWidget)]


def test_a_new_title_is_kept_on_one_line_and_never_empty(program: Program) -> None:
    session = project_of(program).session
    article = session.read.articles()[0]
    session.execute(RenameArticle(article.id, "  Kerry\n in  Beijing "))
    assert session.read.article(article.id).title == "Kerry in Beijing"

    with pytest.raises(UsageError) as caught:
        session.execute(RenameArticle(article.id, " \n"))
    assert caught.value.code == "title.empty"
    session.undo()
    assert session.read.article(article.id).title == FIRST


@pytest.mark.parametrize(
    ("title", "lines"),
    [("海风", 1), ("海风" * 200, 2), ("Ferries", 1), ("The ferry sails " * 40, 2)],
)
def test_an_article_takes_as_many_lines_as_its_title_and_two_at_most(
    program: Program, title: str, lines: int
) -> None:
    ours = project_of(program).session.read.articles()[0]
    project_of(program).session.execute(RenameArticle(ours.id, "国"))
    view = panel(program).articles
    short = view.sizeHintForRow(0)

    project_of(program).session.execute(RenameArticle(ours.id, title))

    line = view.fontMetrics().height()
    assert round((view.sizeHintForRow(0) - short) / line) == lines - 1
