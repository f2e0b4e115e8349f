"""Killed at any moment, a project holds every edit that was acknowledged, and is sound."""

import os
import subprocess
import sys
import threading
from pathlib import Path
from random import Random

from tests.conftest import ROOT
from tests.features.typing_process import text_of
from tests.projects import beside, segments
from workbench.services.session import Session

KILLS = 100
LONGEST_LIFE = 0.08
"""In seconds, from the first acknowledged edit on."""


def type_until_killed(path: Path, first: int, life: float) -> int:
    """Let a process type, kill it after `life` seconds, and return its last acknowledged edit."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.features.typing_process", str(path), str(first)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    ) as process:
        assert process.stdout is not None
        acknowledged = [process.stdout.readline()]
        death = threading.Timer(life, process.kill)
        death.start()
        acknowledged += process.stdout.readlines()
        death.join()
    # A kill can cut the last line short, and then the edit was not acknowledged.
    whole = [line for line in acknowledged if line.endswith("\n")]
    return int(whole[-1]) if whole else first - 1


def test_every_acknowledged_edit_outlives_a_hundred_kills(project_path: Path) -> None:
    random = Random(2023)  # noqa: S311 - no secret
    last = 0
    for _ in range(KILLS):
        last = type_until_killed(project_path, last + 1, random.uniform(0, LONGEST_LIFE))
        last = check(project_path, last)
    assert last > KILLS
    assert beside(project_path) == {"news.dzp"}


def check(path: Path, acknowledged: int) -> int:
    """Return the last edit found, which is the last acknowledged one or one later.

    A kill may come between an undo and its redo: then the edit is undone, and redo brings it back.
    """
    with Session(path) as session:
        assert session.read.damage() == []
        if session.redoable():
            session.redo()
        targets = [segment.target for segment in segments(session)]
        known = max(range(acknowledged, acknowledged + 2), key=lambda n: is_last(targets, n))
        assert is_last(targets, known)
    return known


def is_last(targets: list[str], number: int) -> bool:
    """Tell whether the four texts are the four edits up to this one."""
    numbers = range(max(1, number - 3), number + 1)
    return all(targets[n % len(targets)] == text_of(n) for n in numbers)
