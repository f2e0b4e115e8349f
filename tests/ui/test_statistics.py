"""Statistics and the export of highlights in the real window."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.window import JOB_TIME, active, project_of, segments
from ui.app import Program
from ui.controllers.going.navigation import NavigationController
from ui.controllers.project.projects import ProjectController
from ui.controllers.project.statistics import StatisticsController
from ui.controllers.review.annotations import NOTHING, AnnotationExportController
from ui.dialogs.statistics import StatisticsDialog
from ui.theme import load_theme
from ui.widgets.progress_chart import ProgressChart
from workbench.model.highlight import Side
from workbench.model.segment import Status
from workbench.model.statistics import Bucket, Progress
from workbench.services.commands.annotations import AddHighlight, AddNote, MarkedSpan
from workbench.services.commands.targets import SetStatus, SetTarget

HOUR = 3_600_000


def confirm(program: Program) -> None:
    program.context.execute(SetTarget(active(program), "Kerry arrived in Beijing"))
    program.context.execute(SetStatus((active(program),), Status.TRANSLATED))


def opened(program: Program, qtbot: QtBot) -> StatisticsDialog:
    dialog = program.controllers[StatisticsController].open()
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.scope.count() == 3, timeout=JOB_TIME)
    return dialog


def shown(dialog: StatisticsDialog) -> list[list[str]]:
    """Return the texts of the table that is on show."""
    table = dialog.tabs.currentWidget()
    assert isinstance(table, QTableWidget)
    items = [
        [table.item(row, column) for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]
    return [[item.text() if item is not None else "" for item in row] for row in items]


def test_the_project_is_counted_and_said_in_a_sentence(program: Program, qtbot: QtBot) -> None:
    confirm(program)
    dialog = opened(program, qtbot)
    assert dialog.summary.text().startswith("1 of 6 segments done;")
    assert shown(dialog)[0][:2] == ["All", "6"]
    tabs = [dialog.tabs.tabText(number) for number in range(dialog.tabs.count())]
    assert tabs == ["Summary", "By status", "By role", "By origin", "Articles"]
    assert dialog.chart.accessibleDescription() == "1 segment confirmed in 1 hour"
    dialog.reject()


def test_one_article_is_looked_at_alone(program: Program, qtbot: QtBot) -> None:
    dialog = opened(program, qtbot)
    dialog.tabs.setCurrentIndex(1)
    dialog.scope.setCurrentIndex(2)
    assert shown(dialog) == [["Not translated", "2", "19", "21", "0", "100.0"]]
    assert dialog.tabs.currentIndex() == 1
    assert not dialog.chart.isVisible()
    dialog.reject()


def test_the_tables_go_to_the_clipboard_and_to_files(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened(program, qtbot)
    copy = next(b for b in dialog.findChildren(QPushButton) if b.text() == "&Copy")
    QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text().startswith("Summary\n\tSegments\t")
    counting = program.controllers[StatisticsController]
    counting.write_csv(dialog.tables(), tmp_path / "a.csv")
    counting.write_html(dialog.tables(), tmp_path / "a.html")
    assert (tmp_path / "a.csv").read_text("utf-8").startswith("Table,,Segments")
    assert "<h1>Statistics: news</h1>" in (tmp_path / "a.html").read_text("utf-8")
    dialog.reject()


def test_the_statistics_go_with_their_project(program: Program, qtbot: QtBot) -> None:
    dialog = opened(program, qtbot)
    program.controllers[ProjectController].close()
    assert not dialog.isVisible()
    program.context.actions["tools.statistics"].trigger()
    shown = program.context.window.findChildren(StatisticsDialog)
    assert not any(each.isVisible() for each in shown)


def test_everything_in_the_statistics_has_a_name(program: Program, qtbot: QtBot) -> None:
    dialog = opened(program, qtbot)
    names = [
        QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        for widget in dialog.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if not widget.objectName().startswith("qt_")
    ]
    assert all(names)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_the_chart_paints_bars_of_its_theme(qtbot: QtBot, theme: str) -> None:
    chart = ProgressChart(load_theme(theme))
    qtbot.addWidget(chart)
    chart.resize(480, 132)
    buckets = (Bucket(0, 4, 40), Bucket(HOUR, -1, -5), Bucket(2 * HOUR, 8, 90))
    chart.show_progress(Progress(buckets))
    picture = chart.grab().toImage()
    wanted = load_theme(theme).color("ok").rgb()
    painted = {picture.pixel(x, 90) for x in range(picture.width())}
    assert wanted in painted
    assert chart.accessibleDescription() == "11 segments confirmed in 3 hours"


def test_highlights_and_notes_of_what_is_on_show_are_exported(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    program.context.execute(AddHighlight(active(program), "name", (MarkedSpan(Side.SOURCE, 0, 2),)))
    program.context.execute(AddNote(segments(program)[-1].id, "Ask"))
    project_of(program)
    program.controllers[NavigationController].show_article(segments(program)[0].article_id)
    path = tmp_path / "a.jsonld"
    program.controllers[AnnotationExportController].write(path)
    qtbot.waitUntil(path.exists, timeout=JOB_TIME)
    items = json.loads(path.read_text("utf-8"))["items"]
    assert [item["motivation"] for item in items] == ["highlighting"]


def test_nothing_to_export_is_said(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    program.controllers[AnnotationExportController].write(tmp_path / "a.csv")
    message = program.context.window.status.message
    qtbot.waitUntil(lambda: message.text() == NOTHING, timeout=JOB_TIME)


def test_a_note_is_resolved_and_reopened_by_its_button(program: Program, qtbot: QtBot) -> None:
    panel = program.context.window.notes
    program.context.execute(AddNote(active(program), "Which day?"))
    qtbot.waitUntil(lambda: panel.notes.count() == 1)
    assert panel.about.text().startswith("Ann, ")
    panel.resolve.click()
    qtbot.waitUntil(lambda: panel.resolve.text() == "Reopen")
    assert panel.about.text().endswith("· resolved")
    panel.resolve.click()
    qtbot.waitUntil(lambda: panel.resolve.text() == "Resolve")
    notes = project_of(program).session.read.notes_of([active(program)])
    assert not notes[0].resolved


def test_lost_highlights_are_listed_alone(program: Program, qtbot: QtBot) -> None:
    program.context.execute(SetTarget(active(program), "Kerry arrived in Beijing"))
    program.context.execute(AddHighlight(active(program), "name", (MarkedSpan(Side.TARGET, 0, 5),)))
    program.context.execute(AddHighlight(active(program), "term", (MarkedSpan(Side.SOURCE, 0, 2),)))
    program.context.execute(SetTarget(active(program), "x"))
    panel = program.context.window.highlights
    rows = panel.table.model()
    qtbot.waitUntil(lambda: rows.rowCount() == 2)
    panel.kind.setCurrentIndex(panel.kind.findText("Lost their place"))
    assert rows.rowCount() == 1
    assert rows.index(0, 3).data() == "lost its place"
    panel.kind.setCurrentIndex(0)
    panel.words.setText("ann")
    assert rows.rowCount() == 2
    assert panel.table.isColumnHidden(4)
