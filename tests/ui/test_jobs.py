"""Slow work beside the window."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.window import JOB_TIME
from ui import bridge
from ui.app import Program
from ui.bridge import Job, JobRunner, Outcome, Reporter
from workbench.services import jobs as jobs_module
from workbench.services.jobs import Cancelled, CancelToken, Gate


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


def started(jobs: JobRunner, key: str, *, patient: bool) -> threading.Event:
    """Start a job that only says that it began."""
    began = threading.Event()

    def work(_token: CancelToken, _report: Reporter[None]) -> None:
        began.set()

    jobs.start(Job(key, work, lambda _outcome: None, patient=patient))
    return began


@pytest.fixture
def restless(jobs: JobRunner, monkeypatch: pytest.MonkeyPatch) -> JobRunner:
    """A runner whose user has just pressed a key, and is not taken to rest for a minute."""
    monkeypatch.setattr(bridge, "PAUSE", 60.0)
    monkeypatch.setattr(bridge, "PATIENCE", 60.0)
    jobs.gate.note_user()
    return jobs


def test_a_patient_job_waits_until_the_user_rests(
    restless: JobRunner, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    jobs = restless
    patient = started(jobs, "patient", patient=True)
    quick = started(jobs, "quick", patient=False)
    qtbot.waitUntil(lambda: not jobs.is_running("quick"), timeout=JOB_TIME)
    assert quick.is_set()
    assert not patient.is_set()

    monkeypatch.setattr(bridge, "PAUSE", 0.0)
    qtbot.waitUntil(lambda: not jobs.is_running("patient"), timeout=JOB_TIME)
    assert patient.is_set()


def test_a_patient_job_waits_until_what_is_waited_for_is_done(
    jobs: JobRunner, gate: threading.Event, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bridge, "PATIENCE", 60.0)
    long = threading.Event()

    def work(_token: CancelToken, _report: Reporter[None]) -> None:
        long.set()
        gate.wait()

    jobs.start(Job("long", work, lambda _outcome: None))
    qtbot.waitUntil(long.is_set, timeout=JOB_TIME)
    patient = started(jobs, "patient", patient=True)
    started(jobs, "quick", patient=False)
    qtbot.waitUntil(lambda: not jobs.is_running("quick"), timeout=JOB_TIME)
    assert not patient.is_set()

    gate.set()
    qtbot.waitUntil(patient.is_set, timeout=JOB_TIME)


def test_a_patient_job_begins_at_last_whatever_the_user_does(
    restless: JobRunner, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bridge, "PATIENCE", 0.0)

    patient = started(restless, "patient", patient=True)

    qtbot.waitUntil(lambda: not restless.is_running("patient"), timeout=JOB_TIME)
    assert patient.is_set()
    assert restless.gate.rest < bridge.PAUSE


def test_a_patient_job_that_is_cancelled_while_it_waits_says_so(
    restless: JobRunner, qtbot: QtBot
) -> None:
    jobs = restless
    patient = started(jobs, "patient", patient=True)
    started(jobs, "quick", patient=False)
    qtbot.waitUntil(lambda: not jobs.is_running("quick"), timeout=JOB_TIME)

    jobs.cancel("patient")

    qtbot.waitUntil(lambda: not jobs.is_running("patient"), timeout=JOB_TIME)
    assert not patient.is_set()


def test_a_key_in_the_window_makes_patient_jobs_wait(program: Program, qtbot: QtBot) -> None:
    window = program.context.window
    qtbot.waitUntil(lambda: window.windowHandle().isActive(), timeout=JOB_TIME)
    qtbot.waitUntil(lambda: program.gate.rest > 1, timeout=JOB_TIME)

    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Down)

    assert program.gate.rest < 1


class SeenGate(Gate):
    """Tells when somebody comes to it."""

    def __init__(self) -> None:
        super().__init__()
        self.came = threading.Event()

    def wait(self) -> None:
        self.came.set()
        super().wait()


def test_what_is_stopped_waits_at_no_gate(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    monkeypatch.setattr(jobs_module, "LONGEST_CLOSED", 1e6)
    gate = SeenGate()
    gate.close()
    runner = JobRunner(threads=1, gate=gate)
    ended = threading.Event()

    def work(token: CancelToken, _report: Reporter[None]) -> None:
        with pytest.raises(Cancelled):
            token.raise_if_cancelled()
        ended.set()

    runner.start(Job("work", work, lambda _outcome: None))
    qtbot.waitUntil(gate.came.is_set, timeout=JOB_TIME)

    runner.stop()

    assert ended.is_set()


def test_what_runs_beside_the_window_gives_way_to_a_commit(
    program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    project, segment = program.context.project, program.context.window.pairs.active()
    assert project is not None
    assert segment is not None
    saver = project.saver
    waits: list[bool] = []

    def look() -> None:
        beside = threading.Thread(target=program.gate.wait)
        beside.start()
        beside.join(0.05)
        waits.append(beside.is_alive())

    saver.saved.connect(look)
    with monkeypatch.context() as patch:  # what ends the program waits for no gate
        patch.setattr(jobs_module, "LONGEST_CLOSED", 60.0)
        saver.hold(segment, "Kerry")
        qtbot.waitUntil(lambda: waits != [], timeout=JOB_TIME)

    assert waits == [True]


def test_what_runs_beside_the_window_waits_while_the_window_answers_a_key(
    program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = program.context.window
    qtbot.waitUntil(lambda: window.windowHandle().isActive(), timeout=JOB_TIME)
    steps: list[int] = []

    def work(token: CancelToken, _report: Reporter[None]) -> None:
        while True:
            token.raise_if_cancelled()
            steps.append(len(steps))
            token.wait(0.001)

    program.context.jobs.start(Job("steps", work, lambda _outcome: None))
    qtbot.waitUntil(lambda: len(steps) > 0, timeout=JOB_TIME)
    seen: list[int] = []

    def be_busy() -> None:
        QTest.keyClick(program.context.window.windowHandle(), Qt.Key.Key_Down)
        done = len(steps)
        while len(seen) < 20:
            sum(range(100_000))  # many turns for another thread
            seen.append(len(steps) - done)

    with monkeypatch.context() as patch:  # what ends the program waits for no gate
        patch.setattr(jobs_module, "LONGEST_CLOSED", 60.0)
        QTimer.singleShot(0, be_busy)
        qtbot.waitUntil(lambda: len(seen) == 20, timeout=JOB_TIME)
    assert seen[-1] <= 1  # the step it was at
    after = len(steps)
    qtbot.waitUntil(lambda: len(steps) > after + 5, timeout=JOB_TIME)
    program.context.jobs.cancel("steps")


def test_a_patient_job_that_takes_long_holds_no_other_up(
    jobs: JobRunner, gate: threading.Event, qtbot: QtBot
) -> None:
    long = threading.Event()

    def check(_token: CancelToken, _report: Reporter[None]) -> None:
        long.set()
        gate.wait()

    jobs.start(Job("check", check, lambda _outcome: None, patient=True))
    qtbot.waitUntil(long.is_set, timeout=JOB_TIME)

    other = started(jobs, "spelling", patient=True)

    qtbot.waitUntil(lambda: not jobs.is_running("spelling"), timeout=JOB_TIME)
    assert other.is_set()
    assert jobs.is_running("check")


def test_short_jobs_of_all_runners_run_one_by_one(
    jobs: JobRunner, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bridge, "LONG", 60.0)  # a busy machine may take any time
    beside = JobRunner(gate=jobs.gate, turns=jobs.turns)
    running: list[str] = []
    together: list[int] = []
    told: list[str] = []

    def start(runner: JobRunner, key: str, *, patient: bool = False) -> None:
        def work(_token: CancelToken, _report: Reporter[None]) -> str:
            running.append(key)
            together.append(len(running))
            sum(range(200_000))
            running.remove(key)
            return key

        runner.start(Job(key, work, lambda out: told.append(out.value or ""), patient=patient))

    for number in range(3):
        start(jobs, f"here {number}")
        start(beside, f"beside {number}")
        start(jobs, f"patient {number}", patient=True)

    qtbot.waitUntil(lambda: len(told) == len(together) == 9, timeout=JOB_TIME)
    beside.stop()
    assert set(together) == {1}


def test_what_the_user_waits_for_begins_before_what_was_asked_for_earlier_by_any_runner(
    jobs: JobRunner, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bridge, "LONG", 60.0)  # a busy machine may take any time
    beside = JobRunner(gate=jobs.gate, turns=jobs.turns)
    begun: list[str] = []

    def start(runner: JobRunner, key: str, *, urgent: bool = False) -> None:
        def work(_token: CancelToken, _report: Reporter[None]) -> None:
            begun.append(key)

        runner.start(Job(key, work, lambda _outcome: None, urgent=urgent))

    start(beside, "beside")
    start(jobs, "here")
    start(jobs, "urgent", urgent=True)

    qtbot.waitUntil(lambda: len(begun) == 3, timeout=JOB_TIME)
    beside.stop()
    assert begun[0] == "urgent"


def test_an_urgent_job_that_is_cancelled_or_dropped_before_it_begins_holds_nothing_up(
    jobs: JobRunner, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bridge, "LONG", 60.0)
    beside = JobRunner(gate=jobs.gate, turns=jobs.turns)
    told: list[str] = []

    def start(runner: JobRunner, key: str, *, urgent: bool = False) -> None:
        def work(_token: CancelToken, _report: Reporter[None]) -> str:
            return key

        runner.start(Job(key, work, lambda out: told.append(out.value or "none"), urgent=urgent))

    start(jobs, "cancelled", urgent=True)
    start(jobs, "dropped", urgent=True)
    start(beside, "beside")
    jobs.cancel("cancelled")
    jobs.drop("dropped")

    qtbot.waitUntil(lambda: "beside" in told, timeout=JOB_TIME)
    beside.stop()
    assert sorted(told) == ["beside", "none"]


def test_a_job_that_waits_for_something_holds_no_other_up_for_long(
    jobs: JobRunner, gate: threading.Event, qtbot: QtBot
) -> None:
    told: list[str] = []

    def waits(_token: CancelToken, _report: Reporter[None]) -> str:
        gate.wait()
        return "at last"

    def work(_token: CancelToken, _report: Reporter[None]) -> str:
        return "at once"

    jobs.start(Job("waits", waits, lambda out: told.append(out.value or "")))
    jobs.start(Job("works", work, lambda out: told.append(out.value or "")))

    qtbot.waitUntil(lambda: told == ["at once"], timeout=JOB_TIME)
    gate.set()
    qtbot.waitUntil(lambda: told == ["at once", "at last"], timeout=JOB_TIME)


def test_a_job_cancelled_before_its_turn_is_told_so_and_one_behind_it_begins(
    jobs: JobRunner, gate: threading.Event, qtbot: QtBot
) -> None:
    told: list[tuple[str, bool]] = []

    def waits(_token: CancelToken, _report: Reporter[None]) -> str:
        gate.wait()
        return "waits"

    def work(_token: CancelToken, _report: Reporter[None]) -> str:
        return "works"

    def take(outcome: Outcome[str]) -> None:
        told.append((outcome.key, outcome.cancelled))

    jobs.start(Job("waits", waits, take))
    jobs.start(Job("given up", work, take))
    jobs.start(Job("behind", work, take))
    jobs.cancel("given up")

    qtbot.waitUntil(lambda: told == [("given up", True), ("behind", False)], timeout=JOB_TIME)
