"""The sample project is what this version of the program makes of the sample articles."""

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from resources import make_sample_project
from tests.conftest import ROOT, RunDuizhao
from workbench.storage.schema import migration_scripts

PROJECTS = ROOT / "projects"


def articles(path: Path, run_duizhao: RunDuizhao) -> list[dict[str, Any]]:
    done = run_duizhao("show", path, "--json")
    assert done.returncode == 0, done.stderr
    found: list[dict[str, Any]] = json.loads(done.stdout)["articles"]
    for article in found:
        article["source"].pop("read")
        article.pop("origin")  # told from the project's folder, and each is in another
        for segment in article["segments"]:
            for dated in (segment, *segment["notes"]):
                dated.pop("created")
                dated.pop("changed", None)
                dated.pop("vouched", None)
    return found


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """A copy of the project in the sources."""
    return Path(shutil.copy(PROJECTS / "sample.dzp", tmp_path / "kept.dzp"))


def test_the_project_kept_here_is_what_would_be_made_today(
    kept: Path, project_path: Path, run_duizhao: RunDuizhao, monkeypatch: pytest.MonkeyPatch
) -> None:
    def duizhao(*arguments: str) -> str:
        author = {"LOGNAME": make_sample_project.AUTHOR}
        done = run_duizhao(*arguments, environment=author, folder=ROOT)
        assert done.returncode == 0, done.stderr
        return done.stdout

    # The same fifty commands, by processes that need not import the program each.
    monkeypatch.setattr(make_sample_project, "duizhao", duizhao)
    make_sample_project.make_project(project_path, PROJECTS / "sample.toml")

    assert articles(kept, run_duizhao) == articles(project_path, run_duizhao)


def test_the_project_shows_every_status_and_several_kinds_of_highlight(
    kept: Path, run_duizhao: RunDuizhao
) -> None:
    segments = [each for article in articles(kept, run_duizhao) for each in article["segments"]]
    highlights = [highlight for segment in segments for highlight in segment["highlights"]]

    statuses = {segment["status"] for segment in segments}
    assert statuses == {"initial", "draft", "rejected", "translated", "reviewed", "final"}
    assert len({highlight["kind"] for highlight in highlights}) >= 5
    assert {highlight["side"] for highlight in highlights} == {"source", "target"}
    assert {highlight["state"] for highlight in highlights} == {"anchored"}
    assert any(segment["notes"] for segment in segments)


def test_the_project_is_of_the_present_format(kept: Path) -> None:
    with closing(sqlite3.connect(kept)) as connection:
        (version,) = connection.execute("PRAGMA user_version").fetchone()

    assert version == len(migration_scripts())


def test_the_project_is_one_plain_file(kept: Path) -> None:
    with closing(sqlite3.connect(kept)) as connection:
        mode = connection.execute("PRAGMA journal_mode").fetchone()[0]

    assert mode == "delete"
    assert sorted(path.name for path in PROJECTS.glob("*sample.dzp*")) == ["sample.dzp"]


def test_the_project_does_not_say_on_which_machine_it_was_made() -> None:
    data = (PROJECTS / "sample.dzp").read_bytes()

    assert str(Path.home()).encode() not in data
    assert str(ROOT).encode() not in data
