"""Long second readings are done by a process: seen from the window they are like any other."""

import subprocess
from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from tests.loopback import Fault, Loopback, serving
from tests.second_readers import Finding, finding, reviewer
from tests.ui.window import JOB_TIME, project_of, segments
from ui.app import Program
from ui.controllers.review import second_reading_work
from workbench.services.commands.targets import SetTarget

Processes = list["subprocess.Popen[bytes]"]

TARGET = "Kerry did not arrive."


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Loopback]:
    with serving(monkeypatch) as loopback:
        loopback.reply = reviewer(opposite)
        yield loopback


@pytest.fixture(autouse=True)
def started(talked_with: Processes, monkeypatch: pytest.MonkeyPatch) -> Processes:
    """The processes that were started; two pairs are many."""
    monkeypatch.setattr(second_reading_work, "FEW", 1)
    return talked_with


@pytest.fixture
def opened(program: Program, server: Loopback) -> Program:
    keys = {"openai.url": server.url("/openai"), "openai.model": "tiny"}
    program.context.preferences.change(provider="openai", keys=keys)
    for segment in segments(program):
        assert program.context.execute(SetTarget(segment.id, TARGET))
    return program


def opposite(_: str, target: str) -> Sequence[Finding]:
    return [finding("meaning", "", "did not arrive", fix="arrived")] if target == TARGET else ()


def told(program: Program) -> str:
    return program.context.window.status.message.text()


def opinions(program: Program) -> int:
    return len(project_of(program).session.read.opinions())


def test_many_pairs_are_read_by_a_process_and_what_it_says_is_kept(
    opened: Program, started: Processes, qtbot: QtBot
) -> None:
    opened.context.actions["review.by_model"].trigger()
    qtbot.waitUntil(lambda: "read:" in told(opened), timeout=JOB_TIME)

    article = project_of(opened).article
    count = sum(article is None or each.article_id == article.id for each in segments(opened))
    assert told(opened) == f"{count} segments read: {count} findings."
    assert len(started) == 1
    assert opinions(opened) == count


def test_it_is_stopped_with_its_process(
    opened: Program, server: Loopback, started: Processes, qtbot: QtBot
) -> None:
    server.faults += [Fault("silent")] * 4
    opened.context.actions["review.by_model"].trigger()
    qtbot.waitUntil(server.hanging.is_set, timeout=JOB_TIME)

    opened.context.actions["review.by_model_stop"].trigger()
    qtbot.waitUntil(lambda: "0 segments read" in told(opened), timeout=JOB_TIME)

    assert started[0].wait(60) is not None


def test_one_that_is_ended_from_outside_says_so(
    opened: Program, server: Loopback, started: Processes, qtbot: QtBot
) -> None:
    server.faults += [Fault("silent")] * 4
    opened.context.actions["review.by_model"].trigger()
    qtbot.waitUntil(server.hanging.is_set, timeout=JOB_TIME)

    started[0].kill()
    qtbot.waitUntil(lambda: bool(opened.context.window.findChildren(QMessageBox)), timeout=JOB_TIME)

    [box] = opened.context.window.findChildren(QMessageBox)
    assert "ended from outside" in box.text()
    box.accept()
