"""Drafts a project in a real window and prints how long the window's thread was held meanwhile.

`bench_drafting` starts it: `python -m tests.benchmarks.drafting_probe FOLDER ADDRESS SEGMENTS`. A
timer ticks as often as the event loop lets it: the time between two ticks is how long a key would
have waited, the thread's own processor time in it how much of that was its own work, and what Linux
says of it how long it had work to do and no processor, for others of the machine had them all. What
the program holds is its own work, and what it waited for (`tests.benchmarks.thread_states`).
"""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from tests.benchmarks.thread_states import States
from ui.app import Program
from ui.controllers.machine.panels import MachinePanels
from ui.controllers.project.projects import ProjectController
from ui.controllers.writing.drafting import DraftController
from workbench.model.article import ImportedArticle
from workbench.model.language import Variant
from workbench.model.segment import Role, SourceContent
from workbench.services.commands.articles import AddArticle
from workbench.services.plugins import load_api
from workbench.services.session import Session
from workbench.services.settings.preferences import PreferenceStore

LIMIT = 16.0
SETTLING = 4_000


@dataclass(frozen=True, slots=True)
class Beat:
    """The milliseconds between two ticks: by the clock, own work, without a processor."""

    end: float
    wait: float
    own: float
    starved: float

    def held(self, states: States) -> float:
        """Return for how long the program held its thread."""
        rest = max(0.0, self.wait - self.own - self.starved)
        return self.own + rest * states.asleep(self.end - self.wait, self.end)


def _starved() -> int:
    """Return the nanoseconds for which this thread could have run and did not; 0 elsewhere."""
    if sys.platform != "linux":
        return 0
    place = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
    return int(place.read_bytes().split()[1])


class Ticking(QObject):
    """Notes the beats of the event loop."""

    def __init__(self) -> None:
        super().__init__()
        self.beats: list[Beat] = []
        self._last = self._now()
        self._timer = QTimer(self)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _now(self) -> tuple[float, float, float]:
        return time.perf_counter() * 1_000, time.thread_time() * 1_000, _starved() / 1_000_000

    def _tick(self) -> None:
        now = self._now()
        self.beats.append(
            Beat(now[0], *(after - before for before, after in zip(self._last, now, strict=True)))
        )
        self._last = now

    def stop(self) -> None:
        self._timer.stop()


def rest(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until_ended(drafting: DraftController) -> float:
    """Return how many seconds the job still took."""
    clock, loop = QElapsedTimer(), QEventLoop()
    clock.start()
    drafting.ended.connect(loop.quit)
    loop.exec()
    drafting.ended.disconnect(loop.quit)
    return clock.elapsed() / 1000


def make_project(path: Path, count: int) -> None:
    texts = [f"代表团第{n}次会谈在北京举行，双方交换了意见。" for n in range(count)]
    contents = tuple(SourceContent(Role.BODY, text) for text in texts)
    with Session(path, author="Ann") as session:
        session.execute(
            AddArticle(ImportedArticle(texts[0], "", None, Variant.CHINA, contents), "")
        )


def main(folder: Path, address: str, count: int) -> None:
    folder.mkdir(parents=True)
    make_project(folder / "long.dzp", count)
    application = QApplication([])
    store = PreferenceStore(folder / "preferences.json")
    keys = {"openai.url": address}
    store.change(author="Ann", hand="translator", provider="openai", keys=keys)
    program = Program(application, store, load_api().api)
    program.open([folder / "long.dzp"], sample=False)
    drafting = program.controllers[DraftController]
    settle(program, drafting)
    program.controllers[MachinePanels].show("queue")
    with watched(folder / "states.txt") as states:
        ticking = Ticking()
        program.context.actions["draft.article"].trigger()
        seconds = until_ended(drafting)
        ticking.stop()

    program.context.actions["draft.article"].trigger()
    rest(1_500)
    begun = time.perf_counter()
    program.context.actions["draft.stop"].trigger()
    if drafting.is_running:  # else so few were drafted before
        until_ended(drafting)
    stopped = time.perf_counter() - begun
    tell(ticking, States(states), seconds, stopped, count)
    program.controllers[ProjectController].close()
    program.end()


@contextmanager
def watched(path: Path) -> Iterator[Path]:
    """Have the window's thread looked at from another process, where that can be done."""
    if sys.platform != "linux":
        yield path
        return
    words = [sys.executable, "-m", "tests.benchmarks.thread_states", str(os.getpid()), str(path)]
    watching = subprocess.Popen(words)
    try:
        yield path
    finally:
        watching.kill()
        watching.wait()


def settle(program: Program, drafting: DraftController) -> None:
    """Wait until the project is checked, and what a first English text loads is there."""
    assert program.context.project is not None
    board = program.context.project.board
    rest(SETTLING)
    while board.is_working:
        rest(SETTLING)
    program.context.actions["segment.draft"].trigger()
    until_ended(drafting)
    rest(SETTLING)
    while board.is_working:
        rest(SETTLING)


def tell(ticking: Ticking, states: States, seconds: float, stopped: float, count: int) -> None:
    waits = sorted(beat.wait for beat in ticking.beats)
    holds = [beat.held(states) for beat in ticking.beats]
    held, over = max(holds), sum(each > LIMIT for each in holds)
    sys.stdout.write(
        f"in the window   {count:>6} segments {seconds:>7.2f} s, a key waits "
        f"{waits[len(waits) // 2]:.1f} ms, {waits[len(waits) * 99 // 100]:.1f} ms at the 99th of "
        f"100, {waits[-1]:.1f} ms at most; the program holds it for {held:.1f} ms at most "
        f"({over} of {len(waits)} over {LIMIT:g} ms), "
        f"{max(beat.own for beat in ticking.beats):.1f} ms of its own work at most; "
        f"stopped in {stopped * 1000:.0f} ms\n"
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
