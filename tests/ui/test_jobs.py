"""Slow work beside the window."""

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.window import JOB_TIME
from ui.bridge import Job, JobRunner, Outcome, Reporter
from workbench.services.jobs import CancelToken


@pytest.fixture
def gate() -> Iterator[threading.Event]:
    """What a job waits for that never looks at its token; opened at the end."""
    event = threading.Event()
    yield event
    event.set()


@pytest.fixture
def jobs(gate: threading.Event) -> Iterator[JobRunner]:
    runner = JobRunner(threads=2)
    yield runner
    gate.set()
    runner.stop()


def test_jobs_that_never_end_keep_no_thread_once_they_are_dropped(
    jobs: JobRunner, gate: threading.Event, qtbot: QtBot
) -> None:
    started = threading.Semaphore(0)
    told: list[str] = []

    def deaf(_token: CancelToken, _report: Reporter[None]) -> str:
        started.release()
        gate.wait()
        return "late"

    def work(_token: CancelToken, _report: Reporter[None]) -> str:
        return "in time"

    def take(outcome: Outcome[str]) -> None:
        told.append(outcome.value or "")

    for key in ("one", "two", "three"):
        jobs.start(Job(key, deaf, take))
        qtbot.waitUntil(lambda: started.acquire(blocking=False), timeout=JOB_TIME)
        jobs.drop(key)
    jobs.start(Job("last", work, take))

    qtbot.waitUntil(lambda: told == ["in time"], timeout=JOB_TIME)
    gate.set()
    qtbot.waitUntil(lambda: jobs._pool.activeThreadCount() == 0, timeout=JOB_TIME)
    assert told == ["in time"]
    qtbot.waitUntil(lambda: jobs._pool.maxThreadCount() == 2, timeout=JOB_TIME)


def test_the_newest_job_of_a_key_is_the_one_that_is_heard(jobs: JobRunner, qtbot: QtBot) -> None:
    told: list[int] = []

    def start(number: int) -> None:
        def work(_token: CancelToken, _report: Reporter[None]) -> int:
            return number

        def take(outcome: Outcome[int]) -> None:
            told.append(outcome.value or 0)

        jobs.start(Job("same", work, take))

    for number in range(1, 20):
        start(number)

    qtbot.waitUntil(lambda: not jobs.is_running("same"), timeout=JOB_TIME)
    assert told == [19]


def test_a_job_begins_when_the_window_has_done_what_it_does(jobs: JobRunner, qtbot: QtBot) -> None:
    began = threading.Event()

    def work(_token: CancelToken, _report: Reporter[None]) -> None:
        began.set()

    jobs.start(Job("one", work, lambda _outcome: None))
    jobs._pool.waitForDone()

    assert not began.is_set()
    assert jobs.is_running("one")
    qtbot.waitUntil(began.is_set, timeout=JOB_TIME)


def test_a_job_that_is_cancelled_before_it_begins_does_nothing_and_says_so(
    jobs: JobRunner, qtbot: QtBot
) -> None:
    told: list[bool] = []
    began = threading.Event()

    def work(_token: CancelToken, _report: Reporter[None]) -> None:
        began.set()

    jobs.start(Job("one", work, lambda outcome: told.append(outcome.cancelled)))
    jobs.cancel("one")

    qtbot.waitUntil(lambda: told == [True], timeout=JOB_TIME)
    assert not began.is_set()
    assert not jobs.is_running("one")


def test_nothing_begins_after_the_end(jobs: JobRunner, qtbot: QtBot) -> None:
    began = threading.Event()

    def work(_token: CancelToken, _report: Reporter[None]) -> None:
        began.set()

    jobs.start(Job("one", work, lambda _outcome: None))
    jobs.stop()
    with qtbot.waitSignal(jobs.busy_changed, timeout=JOB_TIME):
        jobs.start(Job("two", lambda _token, _report: None, lambda _outcome: None))
    qtbot.waitUntil(lambda: not jobs.is_running("two"), timeout=JOB_TIME)

    assert not began.is_set()
