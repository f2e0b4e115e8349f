"""Memories attached from their dialog: looked at beside the window, whatever state they are in."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from tests.ui.window import CONTROL, choose_file, project_of, segments
from ui.app import Program
from ui.controllers.memory.keeping import MemoryKeeper
from ui.controllers.memory.managing import MemoriesController
from ui.controllers.project.projects import ProjectController
from ui.dialogs.memories import MemoriesDialog
from workbench.services.memory.places import make_memory


@pytest.fixture
def dialog(program: Program) -> MemoriesDialog:
    program.context.actions["memory.manage"].trigger()
    found = program.controllers[MemoriesController].dialog
    assert found is not None
    return found


def attached(program: Program) -> list[Path]:
    return [each.path for each in program.controllers[MemoryKeeper].places]


def add(dialog: MemoriesDialog, path: Path) -> None:
    """Choose a file by the key of Add."""
    QTest.keyClick(dialog.table, Qt.Key.Key_Insert)
    choose_file(path)


@contextmanager
def kept_busy(path: Path) -> Iterator[None]:
    """Let another program write the file, so that whoever opens it has to wait."""
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("PRAGMA journal_mode = DELETE")
    other.execute("BEGIN EXCLUSIVE")
    try:
        yield
    finally:
        other.execute("ROLLBACK")
        other.close()


def test_one_goes_on_while_a_memory_is_waited_for_that_another_program_writes(
    program: Program, dialog: MemoriesDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    path, other = tmp_path / "old.dzm", tmp_path / "second.dzm"
    make_memory(path)
    make_memory(other)
    with kept_busy(path):
        add(dialog, path)
        add(dialog, other)
        qtbot.waitUntil(lambda: other in attached(program))
        dialog.close()
        assert path not in attached(program)
        program.context.actions["segment.next"].trigger()
        QTest.keyClicks(program.context.window.pairs.editor, "Kerry")
        assert project_of(program).saver.flush()
        assert [each.target for each in segments(program)].count("Kerry") == 1
    qtbot.waitUntil(lambda: path in attached(program))
    assert other in attached(program)


def test_a_new_memory_is_made_and_attached(
    program: Program, dialog: MemoriesDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    QTest.keyClick(dialog.table, Qt.Key.Key_N, CONTROL)
    choose_file(tmp_path / "mine.dzm")

    qtbot.waitUntil(lambda: tmp_path / "mine.dzm" in attached(program))
    assert (tmp_path / "mine.dzm").exists()


def test_what_is_no_memory_is_told_and_not_attached(
    program: Program, dialog: MemoriesDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "letter.dzm"
    path.write_bytes(b"Dear editor, " * 100)
    add(dialog, path)

    qtbot.waitUntil(lambda: bool(program.context.window.findChildren(QMessageBox)))
    (box,) = program.context.window.findChildren(QMessageBox)
    assert "letter.dzm" in box.text() + box.informativeText()
    assert path not in attached(program)


def test_a_project_is_closed_while_a_memory_is_looked_at(
    program: Program, dialog: MemoriesDialog, tmp_path: Path
) -> None:
    path = tmp_path / "old.dzm"
    make_memory(path)
    with kept_busy(path):
        add(dialog, path)
        dialog.close()
        assert program.controllers[ProjectController].close()
    assert program.context.preferences.load().memories == ()
