"""The window fits small screens, whatever stands in it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.projects import an_article
from tests.ui.window import CONTROL, JOB_TIME, SHIFT, active, press, project_of, running, segments
from ui.app import Program
from ui.controllers.settings.viewing import ViewController
from ui.translations import TRANSLATED
from ui.viewmodels.rows import Column
from ui.window_place import FRAME, USUAL_SIZE, fitting
from workbench.services.commands.articles import AddArticle
from workbench.services.commands.targets import SetTarget

LONG = "在北京舉行的氣候會談 talks on the climate held in Beijing that go on and on " * 12
SMALL = QSize(1024, 700)
PAGES = ("", "view.reading", "desk.queue", "desk.last_page", "filter.show", "edit.replace")


@pytest.fixture
def program(program: Program, qtbot: QtBot) -> Program:
    qtbot.waitUntil(lambda: program.context.active is not None, timeout=JOB_TIME)
    return program


def fill_with_long_texts(window: QWidget) -> None:
    for label in window.findChildren(QLabel):
        words_of_its_own = label.buddy() is None and label.pixmap().isNull()
        if label.window() is window and words_of_its_own:
            label.setText(LONG)


def fits(window: QWidget) -> bool:
    least = window.minimumSizeHint()
    return least.width() <= SMALL.width() and least.height() <= SMALL.height()


@pytest.mark.parametrize("language", ["", *TRANSLATED])
def test_no_text_of_a_label_makes_the_window_larger_than_a_small_screen(
    qapp: QApplication, tmp_path: Path, language: str
) -> None:
    with running(qapp, tmp_path, language=language) as program:
        window = program.context.window
        for page in PAGES:
            if page:
                program.context.actions[page].trigger()
            fill_with_long_texts(window)
            for dock in window.docks.values():
                dock.show()
                dock.raise_()
            QApplication.sendPostedEvents()
            assert fits(window), (page, window.minimumSizeHint())


def test_no_text_of_an_article_makes_the_window_wider(program: Program) -> None:
    window, session = program.context.window, project_of(program).session
    window.resize(SMALL)
    session.execute(AddArticle(an_article(LONG, LONG, url="https://example.org/3"), "3.txt"))
    session.execute(SetTarget(segments(program)[0].id, LONG))
    window.status.tell(LONG)
    window.status.show_who(LONG, LONG)
    for page in ("desk.queue", "view.reading"):
        program.context.actions[page].trigger()
        QApplication.sendPostedEvents()
        assert window.width() == SMALL.width()
        assert fits(window)


def test_the_status_bar_says_on_hover_what_it_has_no_room_for(program: Program) -> None:
    status = program.context.window.status
    status.tell(LONG)
    assert status.message.toolTip() == LONG
    assert status.message.text().strip() == LONG.strip()


def test_chinese_in_the_status_bar_moves_nothing(program: Program) -> None:
    window = program.context.window
    height = window.status.height()
    window.status.tell("氣候會談在北京舉行，gypsy")
    QApplication.sendPostedEvents()
    assert window.status.height() == height
    assert window.status.message.sizeHint().height() <= height


def test_locking_a_segment_leaves_its_font(program: Program, qtbot: QtBot) -> None:
    editor = program.context.window.pairs.editor
    press(program, Qt.Key.Key_Home, CONTROL | SHIFT)
    before = editor.font(), editor.document().defaultFont()
    program.context.actions["segment.lock"].trigger()
    qtbot.waitUntil(editor.isReadOnly, timeout=JOB_TIME)
    assert (editor.font(), editor.document().defaultFont()) == before
    assert active(program)
    assert Column.TARGET in program.context.window.pairs.columns.shown()


@pytest.mark.parametrize("size", [QSize(1024, 700), QSize(1366, 768), QSize(1920, 1080)])
def test_a_window_and_its_frame_are_brought_into_the_screen(size: QSize) -> None:
    screen = QRect(0, 0, size.width(), size.height())
    kept = QRect(1500, -300, 2400, 1300)
    placed = fitting(kept, screen, FRAME)
    assert screen.contains(placed.marginsAdded(FRAME))
    assert placed.size() == kept.size().boundedTo(screen.marginsRemoved(FRAME).size())


def test_a_window_that_fits_stays_where_it_is() -> None:
    screen, kept = QRect(0, 0, 1920, 1080), QRect(100, 90, 1200, 800)
    assert fitting(kept, screen, QMargins(1, 20, 1, 1)) == kept


def test_the_first_size_follows_the_screen(program: Program) -> None:
    window = program.context.window
    room = window.screen().availableGeometry().marginsRemoved(FRAME).size()
    assert window.size() == USUAL_SIZE.boundedTo(room).expandedTo(window.minimumSizeHint())


def test_a_kept_geometry_that_fits_no_more_is_corrected(program: Program) -> None:
    window, viewing = program.context.window, program.controllers[ViewController]
    window.setGeometry(QRect(-50, -50, 5000, 4000))
    viewing.keep()
    viewing.begin()
    outer, room = window.frameGeometry(), window.screen().availableGeometry()
    assert room.contains(outer.topLeft())
    assert outer.height() <= room.height()
    assert window.width() <= max(room.width(), window.minimumSizeHint().width())


def test_panels_take_their_part_of_a_window_that_grows_or_shrinks(
    program: Program, qtbot: QtBot
) -> None:
    window = program.context.window
    left, right = window.docks["articles"], window.docks["highlights"]
    window.resize(800, 700)
    qtbot.waitUntil(lambda: right.width() < 288)

    window.resize(1_400, 800)
    qtbot.waitUntil(lambda: right.width() == 288)
    assert left.width() >= 200

    window.resize(1_024, 700)
    qtbot.waitUntil(lambda: right.width() <= 260)
    assert left.width() < 210


def test_a_panel_that_the_user_made_wide_stays_so(program: Program, qtbot: QtBot) -> None:
    window = program.context.window
    right = window.docks["highlights"]
    window.resize(1_400, 800)
    qtbot.waitUntil(lambda: right.width() == 288)
    window.resizeDocks([right], [400], Qt.Orientation.Horizontal)
    qtbot.waitUntil(lambda: right.width() == 400)

    window.resize(1_500, 800)

    qtbot.waitUntil(lambda: window.width() == 1_500)
    assert right.width() == 400
