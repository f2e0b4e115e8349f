"""A job of drafting while it runs: what it tells of each text, and what a user tells it."""

import threading
from collections.abc import Callable
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

    @property
    def is_held(self) -> bool:
        """Return whether nothing new is asked."""
        return self._is_held

    def hold(self) -> None:
        """Ask nothing new until `go_on`."""
        self._is_held = True

    def go_on(self) -> None:
        """Ask again."""
        with self._changed:
            self._is_held = False
            self._changed.notify_all()

    def drop(self, segment_id: SegmentId) -> None:
        """Ask no more for a text; if it was asked for already, its answer is put nowhere."""
        self._dropped.add(segment_id)

    def is_dropped(self, segment_id: SegmentId) -> bool:
        """Return whether a text was taken out."""
        return segment_id in self._dropped

    def wake(self) -> None:
        """Let those who wait look whether the job is over."""
        with self._changed:
            self._changed.notify_all()

    def wait(self, is_over: Callable[[], bool]) -> None:
        """Wait while the job is held and not over."""
        with self._changed:
            self._changed.wait_for(lambda: not self._is_held or is_over())
