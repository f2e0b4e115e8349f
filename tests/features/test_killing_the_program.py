"""Killed at any moment, a project holds every edit that was acknowledged, and is sound."""

import threading
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from tests.features.killed import Programs
from tests.features.typing_process import text_of
from tests.projects import beside, segments
from workbench.services.history import versions_of
from workbench.services.session import Session

KILLS = 100

# In seconds, from the first acknowledged edit on.
LONGEST_LIFE = 0.08


@pytest.fixture(scope="module")
def programs() -> Iterator[Programs]:
    """What starts the programs that are killed."""
    found = Programs()
    yield found
    found.end()


def said_until_killed(
    programs: Programs, program: str, path: Path, number: int, life: float
) -> list[str]:
    """Let a program work, kill it after `life` seconds, and return the lines it acknowledged."""
    with programs.working(program, path, number) as process:
        acknowledged = [process.said.readline()]
        death = threading.Timer(life, process.kill)
        death.start()
        acknowledged += process.said.readlines()
        death.join()
    # A kill can cut the last line short, and then the edit was not acknowledged.
    return [line.removesuffix("\n") for line in acknowledged if line.endswith("\n")]


def type_until_killed(programs: Programs, path: Path, first: int, life: float) -> int:
    """Let a process type, kill it, and return its last acknowledged edit."""
    whole = said_until_killed(programs, "typing_process", path, first, life)
    return int(whole[-1]) if whole else first - 1


def test_every_acknowledged_edit_outlives_a_hundred_kills(
    programs: Programs, project_path: Path
) -> None:
    random = Random(2023)  # noqa: S311 - no secret
    last = 0
    for _ in range(KILLS):
        last = type_until_killed(programs, project_path, last + 1, random.uniform(0, LONGEST_LIFE))
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
    """Return whether the four texts are the four edits up to this one."""
    numbers = range(max(1, number - 3), number + 1)
    return all(targets[n % len(targets)] == text_of(n) for n in numbers)


def test_killed_between_undo_and_redo_no_text_is_lost(
    programs: Programs, project_path: Path
) -> None:
    """Every text that was ever acknowledged is in the history; what was undone is redone."""
    random = Random(2024)  # noqa: S311 - no secret
    known: set[str] = set()
    for number in range(KILLS // 5):
        life = random.uniform(0, LONGEST_LIFE)
        known |= set(said_until_killed(programs, "undoing_process", project_path, number, life))
        with Session(project_path) as session:
            assert session.read.damage() == []
            first = segments(session)[0]
            versions = [version.text for version in versions_of(session.read, first.id)]
            while session.redo():
                pass
            while (entry := session.undoable()) and entry.command == "set_target":
                assert session.undo()
            assert segments(session)[0].target == ""
            while session.redo():
                pass
        assert all(any(text in version for version in versions) for text in known)
    assert len(known) > 2 * (KILLS // 5)  # a busy machine lets each say a few
