"""The file under a window: taken away, damaged, copied. What a person sees, what is kept."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from tests.damage import fill, flipped, hide_from_index, leaf_pages, overwrite_page, zero_root
from tests.projects import segments as all_segments
from tests.ui.window import CONTROL, JOB_TIME, choose_file, press, project_of, segments, write
from ui.app import Program
from ui.controllers.project.projects import ProjectController
from ui.controllers.project.safekeeping import SnapshotController
from ui.controllers.project.watching import FileWatchController
from workbench.services.session import Session
from workbench.storage.project import ReadOnlyProject
from workbench.storage.snapshots import list_snapshots


@pytest.fixture
def program(program: Program) -> Iterator[Program]:
    yield program
    for box in boxes():
        box.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "news.dzp"


def boxes() -> list[QMessageBox]:
    found = QApplication.topLevelWidgets()
    return [each for each in found if isinstance(each, QMessageBox) and each.isVisible()]


def shown_box(qtbot: QtBot) -> QMessageBox:
    qtbot.waitUntil(lambda: len(boxes()) == 1, timeout=JOB_TIME)
    return boxes()[0]


def press_button(box: QMessageBox, text: str) -> None:
    next(each for each in box.buttons() if each.text() == text).click()


def target_in(path: Path) -> str:
    with ReadOnlyProject(path) as view:
        return view.reader.segment(view.reader.outline()[0].id).target


def rescued_in(folder: Path) -> Path:
    return next(each for each in folder.glob("news (rescued *).dzp"))


def lose_and_type(program: Program, path: Path, text: str = "typed after") -> None:
    path.unlink()
    write(program, text)
    project_of(program).saver.flush()


def test_typing_goes_on_in_a_file_beside_and_it_is_said(
    program: Program, path: Path, qtbot: QtBot
) -> None:
    lose_and_type(program, path)

    box = shown_box(qtbot)
    rescued = rescued_in(path.parent)
    assert "removed or moved" in box.text()
    assert str(rescued) in box.text()
    assert "in the rescued copy" in program.context.window.status.saved.text()
    assert program.context.window.windowTitle().startswith(rescued.stem)
    assert target_in(rescued) == "typed after"
    assert not path.exists()


def test_it_is_said_at_once_when_the_window_is_looked_at_again(
    program: Program, path: Path, qtbot: QtBot
) -> None:
    path.unlink()

    program.context.window.entered.emit()

    assert "removed or moved" in shown_box(qtbot).text()
    assert rescued_in(path.parent).exists()


@pytest.mark.usefixtures("program")
def test_it_is_said_without_a_key_being_touched(path: Path, qtbot: QtBot) -> None:
    path.rename(path.with_name("moved.dzp"))

    assert "removed or moved" in shown_box(qtbot).text()


def test_save_as_gives_the_work_a_file_that_a_person_chose(
    program: Program, path: Path, qtbot: QtBot
) -> None:
    lose_and_type(program, path)
    press_button(shown_box(qtbot), "Save &as…")
    dialog = program.context.window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.selectFile(str(path))
    dialog.accept()

    qtbot.waitUntil(lambda: project_of(program).path == path, timeout=JOB_TIME)
    assert program.context.window.status.saved.text().startswith("saved ")
    assert "rescued" not in program.context.window.status.saved.text()
    assert target_in(path) == "typed after"
    assert program.controllers[ProjectController].close()
    assert boxes() == []


def test_save_as_overwrites_nothing(program: Program, path: Path, qtbot: QtBot) -> None:
    lose_and_type(program, path)
    shown_box(qtbot).close()
    path.write_text("somebody's")

    program.controllers[FileWatchController].go_on_in(path)

    assert "there already" in shown_box(qtbot).text()
    assert path.read_text() == "somebody's"
    assert target_in(rescued_in(path.parent)) == "typed after"


def test_closing_keeps_the_rescued_file_and_says_where_it_is(
    program: Program, path: Path, qtbot: QtBot
) -> None:
    lose_and_type(program, path)
    shown_box(qtbot).close()

    assert program.context.window.close()

    rescued = rescued_in(path.parent)
    assert str(rescued) in shown_box(qtbot).text()
    assert target_in(rescued) == "typed after"
    assert not path.exists()


def test_a_project_whose_file_went_and_that_is_closed_at_once_is_kept(
    program: Program, path: Path, qtbot: QtBot
) -> None:
    write(program, "typed before")
    project_of(program).saver.flush()
    path.unlink()

    assert program.controllers[ProjectController].close()

    rescued = rescued_in(path.parent)
    assert target_in(rescued) == "typed before"
    qtbot.waitUntil(lambda: any(str(rescued) in box.text() for box in boxes()))


def test_a_copy_made_in_a_pause_is_whole(
    program: Program, path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    write(program, "typed")
    project_of(program).saver.flush()
    copy = tmp_path / "copy" / "copy.dzp"
    copy.parent.mkdir()

    qtbot.waitUntil(lambda: path.with_name("news.dzp-wal").stat().st_size == 0, timeout=JOB_TIME)
    shutil.copyfile(path, copy)

    assert target_in(copy) == "typed"


def test_a_long_session_takes_a_snapshot_when_one_is_due(
    program: Program, path: Path, qtbot: QtBot
) -> None:
    keeper = program.controllers[SnapshotController]
    qtbot.waitUntil(lambda: len(list_snapshots(path)) == 1, timeout=JOB_TIME)
    first = list_snapshots(path)[0].path
    first.rename(first.with_name("news-20200101T000000Z.dzp"))
    write(program, "hours later")
    project_of(program).saver.flush()

    keeper._due.timeout.emit()

    qtbot.waitUntil(lambda: len(list_snapshots(path)) == 2, timeout=JOB_TIME)


@pytest.fixture
def sound(program: Program, path: Path, tmp_path: Path) -> Path:
    """A project to be damaged, while the window shows none."""
    program.controllers[ProjectController].close()
    target = tmp_path / "damaged" / "odd.dzp"
    target.parent.mkdir()
    shutil.copyfile(path, target)
    with Session(target, author="lin") as session:
        fill(session, 60)
        assert len(all_segments(session)) > 60
    return target


def spoil(path: Path, how: str) -> None:
    if how == "index":
        hide_from_index(path, "highlight_segment")
    elif how in {"segment", "article", "highlight", "setting"}:
        zero_root(path, how)
    elif how == "a page of texts":
        overwrite_page(path, leaf_pages(path, "segment")[0])
    else:
        path.write_bytes(flipped(path.read_bytes(), Random(int(how)), 200))  # noqa: S311 - no secret


DAMAGES = ["index", "segment", "article", "highlight", "a page of texts", *map(str, range(8))]


@pytest.mark.parametrize("how", DAMAGES)
def test_a_damaged_project_ends_in_one_offer_to_salvage_it(
    program: Program, sound: Path, how: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoil(sound, how)
    monkeypatch.setattr(sys, "excepthook", program.report_bug)

    program.controllers[ProjectController].open_paths([sound])

    box = shown_box(qtbot)
    assert "&Salvage into a new project" in [each.text() for each in box.buttons()]
    qtbot.waitUntil(lambda: not program.context.jobs.is_running("integrity"))
    assert boxes() == [box]
    assert program.context.project is None
    window = program.context.window
    assert window.stack.currentWidget() is window.welcome
    assert window.windowTitle() == "Duizhao"
    names = {each.name for each in sound.parent.iterdir()}
    assert not names & {".odd.dzp.lock", ".odd.dzp.owner"}


def test_the_offer_leads_to_a_project_that_can_be_worked_with(
    program: Program, sound: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    zero_root(sound, "segment")
    monkeypatch.setattr(sys, "excepthook", program.report_bug)
    program.controllers[ProjectController].open_paths([sound])

    press_button(shown_box(qtbot), "&Salvage into a new project")

    qtbot.waitUntil(lambda: program.context.project is not None, timeout=JOB_TIME)
    assert project_of(program).path.name == "odd salvaged.dzp"
    assert segments(program)[10].target.startswith("Paragraph")
    press(program, Qt.Key.Key_Down, CONTROL)


def test_a_file_that_is_no_project_leaves_the_one_that_is_open(
    program: Program, tmp_path: Path
) -> None:
    write(program, "Ferries return.")
    other, path = tmp_path / "other.dzp", project_of(program).path
    other.write_text("not a project", "utf-8")
    program.context.actions["file.open"].trigger()
    choose_file(other)

    [box] = (each for each in program.context.window.findChildren(QMessageBox) if each.isVisible())
    assert "not a Duizhao project" in box.text()
    box.close()
    assert project_of(program).path == path
    assert segments(program)[0].target == "Ferries return."
