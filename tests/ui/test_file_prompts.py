"""Files are asked for in the folder where the last of their kind were chosen."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.window import JOB_TIME, choose_file, is_open_file_prompt
from ui.app import Program
from ui.dialogs.files import FilePrompt


def prompt() -> FilePrompt:
    found = next(w for w in QApplication.topLevelWidgets() if is_open_file_prompt(w))
    assert isinstance(found, FilePrompt)
    return found


def folder_of(program: Program, action_id: str) -> str:
    program.context.actions[action_id].trigger()
    asked = prompt()
    folder = asked.directory().absolutePath()
    asked.reject()
    return folder


def test_each_kind_of_file_is_asked_for_where_its_last_was_chosen(
    program: Program, tmp_path: Path
) -> None:
    for name in ("incoming", "reports"):
        (tmp_path / name).mkdir()
    (tmp_path / "incoming" / "one.txt").write_text("标题\n\n正文。\n", "utf-8")
    program.context.actions["file.import"].trigger()
    choose_file(tmp_path / "incoming" / "one.txt")
    program.context.actions["desk.report"].trigger()
    choose_file(tmp_path / "reports" / "findings.html")

    assert folder_of(program, "file.import") == str(tmp_path / "incoming")
    assert folder_of(program, "desk.report") == str(tmp_path / "reports")
    assert folder_of(program, "annotations.export") == str(tmp_path / "reports")


def test_a_folder_that_is_gone_is_not_gone_back_to(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    gone = tmp_path / "reports"
    gone.mkdir()
    program.context.actions["desk.report"].trigger()
    choose_file(gone / "findings.html")
    qtbot.waitUntil((gone / "findings.html").exists, timeout=JOB_TIME)
    (gone / "findings.html").unlink()
    gone.rmdir()

    assert folder_of(program, "desk.report") == str(tmp_path)
