"""The original of an article and the finished article on the clipboard, in the real window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.conftest import SAMPLES
from tests.ui.window import (
    ALT,
    CONTROL,
    JOB_TIME,
    SHIFT,
    active,
    choose_file,
    is_open_file_prompt,
    press,
    project_of,
)
from tests.unit.formats.xliff.made import seg, trados, trados_unit
from ui.app import Program
from ui.controllers.going.navigation import NavigationController
from ui.controllers.project.importing import JOB, ImportController
from ui.dialogs.originals import OriginalDialog
from workbench.model.segment import Role, Status
from workbench.services.commands.targets import SetStatus, SetTarget

FERRY = SAMPLES / "langang-ferry.txt"
KEYS = CONTROL | ALT | SHIFT


@pytest.fixture
def program(program: Program, qtbot: QtBot) -> Program:
    """The window with the sample article on show, its headline confirmed."""
    qtbot.waitUntil(lambda: program.context.active is not None, timeout=JOB_TIME)
    project = project_of(program)
    program.controllers[ImportController].import_sources([str(FERRY)])
    qtbot.waitUntil(lambda: len(project.session.read.source_copies()) == 1, timeout=JOB_TIME)
    [article_id] = project.session.read.source_copies()
    qtbot.waitUntil(
        lambda: project.article is not None and project.article.id == article_id, timeout=JOB_TIME
    )
    segments = project.session.read.segments_of(article_id)
    headline = next(each for each in segments if each.role is Role.HEADLINE)
    assert program.context.execute(SetTarget(headline.id, "Ferries return"))
    assert program.context.execute(SetStatus((headline.id,), Status.TRANSLATED))
    assert active(program)
    return program


def said(program: Program) -> str:
    return program.context.window.status.message.text()


def test_the_finished_article_is_copied_as_rich_text(program: Program) -> None:
    press(program, Qt.Key.Key_H, KEYS)

    data = QGuiApplication.clipboard().mimeData()
    assert "<h1" in data.html()
    assert "Ferries return" in data.html()
    assert data.text().startswith("Ferries return")
    assert said(program).startswith("Copied 1 segment of the finished article. Left out: ")


def test_the_finished_article_is_copied_as_blocks(program: Program) -> None:
    article = project_of(program).article
    assert article is not None
    first = project_of(program).session.read.segments_of(article.id)[1]
    assert program.context.execute(SetTarget(first.id, "It sailed at six."))
    assert program.context.execute(SetStatus((first.id,), Status.TRANSLATED))
    press(program, Qt.Key.Key_W, KEYS)

    data = QGuiApplication.clipboard().mimeData()
    assert data.text().startswith("<!-- wp:paragraph -->\n<p>It sailed at six.</p>")


def opened(program: Program, qtbot: QtBot) -> OriginalDialog:
    press(program, Qt.Key.Key_O, KEYS)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), OriginalDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, OriginalDialog)
    qtbot.waitUntil(dialog.isActiveWindow, timeout=JOB_TIME)
    return dialog


def test_the_archive_of_the_original_is_proposed_and_kept(program: Program, qtbot: QtBot) -> None:
    dialog = opened(program, qtbot)
    dialog.propose.setFocus()
    press(program, Qt.Key.Key_Space)
    assert dialog.address.startswith("https://web.archive.org/")
    dialog.archive.setFocus()
    press(program, Qt.Key.Key_Return)

    read = project_of(program).session.read
    qtbot.waitUntil(lambda: any(each.archive_address for each in read.source_copies().values()))
    [copy] = read.source_copies().values()
    assert copy.archive_address.startswith("https://web.archive.org/web/https://www.haijia")


def test_the_original_is_saved_as_it_was_read(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened(program, qtbot)
    dialog.save.setFocus()
    press(program, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: any(map(is_open_file_prompt, QApplication.topLevelWidgets())))
    choose_file(tmp_path / "saved.txt")

    qtbot.waitUntil((tmp_path / "saved.txt").exists, timeout=JOB_TIME)
    assert (tmp_path / "saved.txt").read_bytes() == FERRY.read_bytes()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_a_translation_tool_s_file_is_shown_alike_and_saved(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "in" / "a.sdlxliff"
    path.parent.mkdir()
    target = f"<target>{seg('1')}</target>"
    path.write_bytes(trados(trados_unit(seg("1", "会谈"), target, '<sdl:seg id="1"/>')))
    program.controllers[ImportController].import_sources([str(path)])
    qtbot.waitUntil(lambda: not program.context.jobs.is_running(JOB), timeout=JOB_TIME)
    project = project_of(program)
    [part] = project.session.read.original_parts()
    qtbot.waitUntil(lambda: (project.article and project.article.id) == part.article_id)

    dialog = opened(program, qtbot)
    assert not dialog.archive.isEnabled()
    assert dialog.focusWidget() is dialog.save
    press(program, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: any(map(is_open_file_prompt, QApplication.topLevelWidgets())))
    choose_file(tmp_path / "saved.sdlxliff")

    qtbot.waitUntil((tmp_path / "saved.sdlxliff").exists, timeout=JOB_TIME)
    assert (tmp_path / "saved.sdlxliff").read_bytes() == path.read_bytes()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_an_article_without_an_original_says_so(program: Program) -> None:
    first, *_ = project_of(program).session.read.articles()
    program.controllers[NavigationController].show_article(first.id)
    press(program, Qt.Key.Key_O, KEYS)
    assert said(program).startswith("Nothing is kept of this article’s original")
