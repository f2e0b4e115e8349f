"""Two processes and one project, with a real second process."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.projects import beside, segments
from workbench.messages import sentence
from workbench.model.errors import EnvironmentFailure
from workbench.services.session import Session
from workbench.storage.project import ReadOnlyProject

HOLDER = """
import sys
from pathlib import Path
from workbench.services.session import Session
with Session(Path(sys.argv[1])) as session:
    print("open", flush=True)
    sys.stdin.readline()
"""


@pytest.fixture
def holder(project_path: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that has the project open until it is spoken to."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(project_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        yield process
        if process.poll() is None:
            process.communicate("\n")


def test_a_second_process_is_told_who_has_the_project_open(
    holder: subprocess.Popen[str], project_path: Path
) -> None:
    with pytest.raises(EnvironmentFailure) as caught:
        Session(project_path)

    error = caught.value
    assert (error.code, error.details["pid"]) == ("project.locked", holder.pid)
    assert all(error.details[name] not in {"", "?"} for name in ("user", "host", "since"))
    assert str(holder.pid) in sentence(error)


def test_what_is_open_elsewhere_can_be_read(
    holder: subprocess.Popen[str], project_path: Path
) -> None:
    with ReadOnlyProject(project_path) as view:
        assert view.reader.articles() == []
    assert holder.poll() is None


def test_the_project_is_free_when_the_other_has_closed_it(
    holder: subprocess.Popen[str], project_path: Path
) -> None:
    holder.communicate("\n")

    with Session(project_path) as session:
        assert segments(session) == []
    assert beside(project_path) == {"news.dzp"}


def test_a_killed_process_holds_nothing(holder: subprocess.Popen[str], project_path: Path) -> None:
    holder.kill()
    holder.wait()

    with Session(project_path) as session:
        assert segments(session) == []
    assert beside(project_path) == {"news.dzp"}


def test_one_process_cannot_open_a_project_twice(session: Session) -> None:
    with pytest.raises(EnvironmentFailure) as caught:
        Session(session.path)

    assert (caught.value.code, caught.value.details["pid"]) == ("project.locked", os.getpid())


def test_an_owner_that_cannot_be_read_is_unknown(session: Session) -> None:
    session.path.with_name(".news.dzp.owner").write_text("{not json")

    with pytest.raises(EnvironmentFailure) as caught:
        Session(session.path)

    assert (caught.value.code, caught.value.details["user"]) == ("project.locked", "?")


@pytest.mark.parametrize("name", [".news.dzp.lock", ".news.dzp.owner"])
def test_a_lock_that_cannot_be_written_is_no_lock(project_path: Path, name: str) -> None:
    in_the_way = project_path.with_name(name)
    in_the_way.mkdir()

    with pytest.raises(EnvironmentFailure, match=r"project\.read_only"):
        Session(project_path)

    in_the_way.rmdir()
    Session(project_path).close()
    assert beside(project_path) == {"news.dzp"}
