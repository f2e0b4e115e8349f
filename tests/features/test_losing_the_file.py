"""A project's file is taken away from a running program, which is then killed: nothing is lost."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.projects import an_article, beside, segments
from workbench.model.errors import EnvironmentFailure
from workbench.services.commands.articles import AddArticle
from workbench.services.commands.targets import SetTarget
from workbench.services.session import Session
from workbench.storage.project import ReadOnlyProject


class Editor:
    """A real process that has a project open."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self.process = process
        self.path = self._answer()

    def _answer(self) -> Path:
        assert self.process.stdout is not None
        return Path(self.process.stdout.readline().rstrip("\n"))

    def edit(self, text: str) -> Path:
        """Have an edit made; where it is saved once that is acknowledged."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{text}\n")
        self.process.stdin.flush()
        return self._answer()

    def pause(self) -> None:
        self.edit("pause")

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()


@contextmanager
def editing(path: Path) -> Iterator[Editor]:
    with subprocess.Popen(
        [sys.executable, "-m", "tests.features.editing_process", str(path)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    ) as process:
        try:
            yield Editor(process)
        finally:
            process.kill()


def first_target(path: Path) -> str:
    with Session(path) as session:
        assert session.read.damage() == []
        return segments(session)[0].target


def a_stranger(path: Path, text: str = "the stranger's") -> bytes:
    """Another project at a path; its bytes."""
    with Session(path) as session:
        session.execute(AddArticle(an_article(), "news.txt"))
        session.execute(SetTarget(segments(session)[0].id, text))
    return path.read_bytes()


def take_away(path: Path, how: str) -> None:
    if how == "removed":
        path.unlink()
    elif how == "moved":
        path.rename(path.with_name("moved.dzp"))
    elif how == "replaced":
        other = path.with_name("other.dzp")
        a_stranger(other)
        other.replace(path)
    else:
        shutil.rmtree(path.parent)


@pytest.mark.parametrize("how", ["removed", "moved", "replaced"])
def test_every_acknowledged_edit_is_in_the_rescued_file_after_a_kill(
    project_path: Path, how: str
) -> None:
    with editing(project_path) as editor:
        editor.edit("before")
        take_away(project_path, how)
        rescued = editor.edit("after")
        last = editor.edit("later")
        editor.kill()

    assert rescued == last != project_path
    assert rescued.parent == project_path.parent
    assert rescued.name.startswith("news (rescued ")
    assert first_target(rescued) == "later"
    with Session(rescued) as session:
        session.undo()
        session.undo()
        assert segments(session)[0].target == "before", "its history is there, too"


def test_a_file_that_took_the_place_is_never_written_to(project_path: Path) -> None:
    with editing(project_path) as editor:
        editor.edit("before")
        other = project_path.with_name("other.dzp")
        stranger = a_stranger(other)
        other.replace(project_path)
        editor.edit("after")
        editor.pause()
        editor.kill()

    assert project_path.read_bytes() == stranger
    assert not project_path.with_name("news.dzp-wal").exists()
    assert first_target(project_path) == "the stranger's"


def test_a_backup_written_into_the_open_file_is_kept_and_so_is_the_work(
    project_path: Path, tmp_path: Path
) -> None:
    backup = tmp_path / "backup" / "news.dzp"
    backup.parent.mkdir()
    restored = a_stranger(backup, "restored")
    with editing(project_path) as editor:
        editor.edit("before")
        editor.pause()
        shutil.copyfile(backup, project_path)
        rescued = editor.edit("after")
        editor.kill()

    assert rescued != project_path
    assert first_target(rescued) == "after"
    assert project_path.read_bytes() == restored


def test_a_moved_file_has_all_that_was_done_until_then(project_path: Path) -> None:
    moved = project_path.with_name("moved.dzp")
    with editing(project_path) as editor:
        editor.edit("before")
        project_path.rename(moved)
        editor.edit("after")
        editor.kill()

    assert first_target(moved) == "after"


def test_where_the_folder_is_gone_the_work_goes_to_the_user_s_data(
    tmp_path: Path, home: Path
) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    with editing(folder / "news.dzp") as editor:
        editor.edit("before")
        shutil.rmtree(folder)
        folder.write_text("no folder any more")
        rescued = editor.edit("after")
        editor.kill()

    assert home in rescued.parents
    assert first_target(rescued) == "after"


def test_a_copy_made_in_a_pause_has_everything(project_path: Path, tmp_path: Path) -> None:
    with editing(project_path) as editor:
        editor.edit("typed")
        editor.pause()
        shutil.copyfile(project_path, tmp_path / "copy.dzp")
        editor.edit("typed later")

    assert first_target(tmp_path / "copy.dzp") == "typed"


@pytest.mark.parametrize("later", ["the same session", "another session"])
def test_a_backup_is_no_victim_of_the_log_of_what_it_replaced(
    project_path: Path, tmp_path: Path, later: str
) -> None:
    """The backup is a copy of the open project; another session may have been between."""
    with editing(project_path) as editor:
        editor.edit("backed up")
        editor.pause()
        shutil.copyfile(project_path, tmp_path / "backup")
        if later == "the same session":
            editor.edit("done later " * 5_000)
            editor.pause()
            editor.edit("in the log only")
            editor.kill()
    if later == "another session":
        with editing(project_path) as editor:
            editor.edit("in the log only")
            editor.kill()
    shutil.copyfile(tmp_path / "backup", project_path)

    with ReadOnlyProject(project_path) as view:
        outline = view.reader.outline()
        assert view.reader.segment(outline[0].id).target == "backed up"
    with Session(project_path) as session:
        assert [warning.code for warning in session.warnings] == ["project.stray_log"]
    assert first_target(project_path) == "backed up"
    assert [name for name in beside(project_path) if ".aside-" in name], "it is kept"


def test_the_log_of_a_killed_program_is_its_own(project_path: Path) -> None:
    for number in range(5):
        with editing(project_path) as editor:
            editor.edit(f"{number} first")
            if number % 2:
                editor.pause()
            editor.edit(f"{number} last")
            editor.kill()
        with ReadOnlyProject(project_path) as view:
            assert view.reader.segment(view.reader.outline()[0].id).target == f"{number} last"
        with Session(project_path) as session:
            assert session.warnings == ()
            assert segments(session)[0].target == f"{number} last"


@pytest.mark.parametrize("kind", ["symbolic", "hard"])
def test_a_project_under_another_name_is_locked_too(
    project_path: Path, tmp_path: Path, kind: str
) -> None:
    link = tmp_path / "elsewhere" / "link.dzp"
    link.parent.mkdir()
    with editing(project_path) as editor:
        if kind == "symbolic":
            link.symlink_to(project_path)
        else:
            link.hardlink_to(project_path)

        with pytest.raises(EnvironmentFailure) as caught:
            Session(link)

        assert (caught.value.code, caught.value.details["pid"]) == (
            "project.locked",
            editor.process.pid,
        )
        assert editor.edit("still open") == project_path


def test_what_was_left_unfinished_under_another_name_is_said(
    project_path: Path, tmp_path: Path
) -> None:
    link = tmp_path / "link.dzp"
    with editing(project_path) as editor:
        link.hardlink_to(project_path)
        editor.edit("in the log only")
        editor.kill()

    with pytest.raises(EnvironmentFailure) as caught:
        Session(link)

    assert caught.value.code == "project.other_name"
    assert caught.value.details["other"] == str(project_path)
    assert first_target(project_path) == "in the log only"
    assert first_target(link) == "in the log only"
