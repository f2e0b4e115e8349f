"""A signature that was acknowledged is on the disk."""

import signal
import subprocess
import sys
from pathlib import Path

from tests.features.command_line import make_project
from tests.projects import segments
from workbench.model.segment import Status
from workbench.services.commands.targets import Confirm, SetTarget
from workbench.services.session import Session

# Signs, says so, and is killed before it can close anything.
KILLED = """
import os, signal, sys
from pathlib import Path
from workbench.services.commands.decisions import SignOffArticle
from workbench.services.session import Session

session = Session(Path(sys.argv[1]), author="Ann")
session.execute(SignOffArticle(session.read.articles()[0].id))
sys.stdout.write("signed\\n")
sys.stdout.flush()
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_signature_that_was_acknowledged_outlives_a_kill(project_path: Path) -> None:
    make_project(project_path)
    with Session(project_path, author="Lin") as session:
        for segment in segments(session):
            session.execute(SetTarget(segment.id, f"Kerry, paragraph {segment.id}"))
            session.execute(Confirm(segment.id))

    ran = subprocess.run(
        [sys.executable, "-c", KILLED, project_path], capture_output=True, text=True, check=False
    )

    assert (ran.stdout, ran.returncode) == ("signed\n", -signal.SIGKILL)
    with Session(project_path) as session:
        assert [each.signed_by for each in session.read.sign_offs()] == ["Ann"]
        rows = [each for each in segments(session) if each.role.is_work]
        assert {each.status for each in rows} == {Status.FINAL}
