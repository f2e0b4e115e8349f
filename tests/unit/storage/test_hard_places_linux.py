"""Full disks, and files and folders that may not be written, which binds root too here."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.projects import beside, segment_ids, segments
from workbench.model.errors import EnvironmentFailure
from workbench.services.commands.targets import SetTarget
from workbench.services.session import Session

OPEN = """
import ctypes, sys
from pathlib import Path
from workbench.model.errors import WorkbenchError
from workbench.services.session import Session
from workbench.storage.project import ReadOnlyProject

# Without its capabilities root is bound by permissions like everybody (capset(2), version 3).
ctypes.CDLL(None).capset((ctypes.c_uint32 * 2)(0x20080522, 0), (ctypes.c_uint32 * 6)())

path = Path(sys.argv[1])
try:
    Session(path).close()
except WorkbenchError as error:
    print(error.code)
with ReadOnlyProject(path) as view:
    print(len(view.reader.outline()))
"""

# RLIMIT_FSIZE lets the operating system refuse writes beyond a size, once its signal is ignored.
FILL_UP = """
import resource, signal, sys
from pathlib import Path
from tests.projects import an_article, segment_ids, segments
from workbench.model.errors import WorkbenchError
from workbench.services.commands.articles import AddArticle
from workbench.services.commands.targets import SetTarget
from workbench.services.session import Session

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
session = Session(Path(sys.argv[1]))
session.execute(AddArticle(an_article(), "1"))
first, second, *_ = segment_ids(session)
session.execute(SetTarget(first, "saved"))
resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, resource.RLIM_INFINITY))
try:
    session.execute(SetTarget(second, "long " * 200_000))
except WorkbenchError as error:
    print(error.code)
print(segments(session)[0].target)
session.close()
"""


@pytest.fixture
def opened(session: Session) -> Callable[[], list[str]]:
    """Close the project and say what a person without privileges gets on opening it."""
    session.close()

    def run() -> list[str]:
        return subprocess.run(
            [sys.executable, "-c", OPEN, str(session.path)],
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            check=True,
            text=True,
        ).stdout.split()

    return run


def test_a_project_in_an_ordinary_folder_opens(opened: Callable[[], list[str]]) -> None:
    assert opened() == ["4"]


def test_a_read_only_file_is_refused_for_writing_and_can_be_read(
    opened: Callable[[], list[str]], project_path: Path
) -> None:
    project_path.chmod(0o444)
    content = project_path.read_bytes()

    assert opened() == ["project.read_only", "4"]
    assert project_path.read_bytes() == content
    assert beside(project_path) == {"news.dzp"}


def test_a_read_only_folder_is_refused_for_writing_and_can_be_read(
    opened: Callable[[], list[str]], project_path: Path
) -> None:
    project_path.parent.chmod(0o555)

    assert opened() == ["project.read_only", "4"]
    assert beside(project_path) == {"news.dzp"}


def limit_pages(session: Session, extra: int) -> None:
    """Let the database grow by so many pages and no further, as on a full disk."""
    connection = session._project._file.connection
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages + extra}")


def test_on_a_full_disk_nothing_is_lost_and_work_goes_on_after_room_is_made(
    session: Session,
) -> None:
    first, second, *_ = segment_ids(session)
    session.execute(SetTarget(first, "saved before"))
    told: list[object] = []
    session.subscribe(told.append)
    limit_pages(session, 2)

    with pytest.raises(EnvironmentFailure) as caught:
        session.execute(SetTarget(second, "too long " * 10_000))

    assert caught.value.code == "disk.full"
    assert [s.target for s in segments(session)] == ["saved before", "", "", ""]
    assert told == []
    limit_pages(session, 1_000)
    session.execute(SetTarget(second, "too long " * 10_000))
    session.undo()
    session.close()
    with Session(session.path) as again:
        assert [s.target for s in segments(again)] == ["saved before", "", "", ""]
        assert again.read.damage() == []


def test_a_full_disk_in_the_middle_of_one_step_of_typing_keeps_what_was_typed(
    session: Session,
) -> None:
    first = segment_ids(session)[0]
    session.execute(SetTarget(first, "a"))
    session.execute(SetTarget(first, "ab"))
    limit_pages(session, 1)

    with pytest.raises(EnvironmentFailure, match=r"disk\.full"):
        session.execute(SetTarget(first, "abc" * 10_000))

    limit_pages(session, 1_000)
    session.execute(SetTarget(first, "abd"))
    session.undo()
    assert segments(session)[0].target == ""


def test_what_was_saved_outlives_a_disk_that_refuses_more(project_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-c", FILL_UP, str(project_path)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=True,
        text=True,
    )

    assert run.stdout.split() == ["disk.failed", "saved"]
    with Session(project_path) as session:
        assert segments(session)[0].target == "saved"
        assert session.read.damage() == []
