"""A job of drafting while it runs: what it tells of each text, and what a user tells it."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum

from workbench.model.errors import WorkbenchError
from workbench.model.ids import SegmentId


class Stage(StrEnum):
    """Where a text is on its way."""

    WAITING = "waiting"
    ASKED = "asked"
    RETRYING = "retrying"
    """The engine failed in a way that may pass, and is asked again after a rest."""
    DONE = "done"
    FAILED = "failed"
    """There is no draft, and the error says why."""
    CANCELLED = "cancelled"

    @property
    def is_over(self) -> bool:
        """Return whether nothing more will happen to it by itself."""
        return self in {Stage.DONE, Stage.FAILED, Stage.CANCELLED}


@dataclass(frozen=True, slots=True)
class Step:
    """What happened to some texts; `error` is why they are asked again, after `rest` seconds."""

    segments: tuple[SegmentId, ...]
    stage: Stage
    error: WorkbenchError | None = None
    rest: float = 0.0


@dataclass(frozen=True, slots=True)
class Wish:
    """What a user wants of a job: that it is held or goes on, and what is taken out of it."""

    is_held: bool = False
    dropped: frozenset[SegmentId] = frozenset()


Watch = Callable[[Step], None]


class Steering:
    """Holds a job back and takes texts out of it; any thread may use it.

    What is under way when a job is held goes on to its answer, which was paid for.
    """

    def __init__(self) -> None:
        """Let everything go."""
        self._changed = threading.Condition()
        self._is_held = False
        self._dropped: set[SegmentId] = set()
        self._hearers: list[Callable[[Wish], None]] = []

    @property
    def is_held(self) -> bool:
        """Return whether nothing new is asked."""
        return self._is_held

    def hold(self) -> None:
        """Ask nothing new until `go_on`."""
        self._is_held = True
        self._tell()

    def go_on(self) -> None:
        """Ask again."""
        with self._changed:
            self._is_held = False
            self._changed.notify_all()
        self._tell()

    def drop(self, segment_id: SegmentId) -> None:
        """Ask no more for a text; if it was asked for already, its answer is put nowhere."""
        self._dropped.add(segment_id)
        self._tell()

    def is_dropped(self, segment_id: SegmentId) -> bool:
        """Return whether a text was taken out."""
        return segment_id in self._dropped

    @property
    def wish(self) -> Wish:
        """Return what is wanted now."""
        return Wish(self._is_held, frozenset(self._dropped))

    def take(self, wish: Wish) -> None:
        """Want what is wanted elsewhere."""
        for segment_id in wish.dropped - self._dropped:
            self.drop(segment_id)
        self.hold() if wish.is_held else self.go_on()

    @contextmanager
    def heard(self, hear: Callable[[Wish], None]) -> Iterator[None]:
        """Call `hear` with each new wish, on the thread that has it, until the block ends."""
        self._hearers.append(hear)
        try:
            yield
        finally:
            self._hearers.remove(hear)

    def _tell(self) -> None:
        for hear in tuple(self._hearers):
            hear(self.wish)

    def wake(self) -> None:
        """Let those who wait look whether the job is over."""
        with self._changed:
            self._changed.notify_all()

    def wait(self, is_over: Callable[[], bool]) -> None:
        """Wait while the job is held and not over."""
        with self._changed:
            self._changed.wait_for(lambda: not self._is_held or is_over())
