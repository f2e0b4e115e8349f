"""What slow work is given: a token that says when to stop."""

import math
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager


class Cancelled(Exception):
    """The work was asked to stop and did."""


# Seconds after which a gate that was closed holds nothing up any more: who closed it is at work for
# long, or waits for what waits here.
LONGEST_CLOSED = 0.1


# Seconds after which a thread lets another have its turn; Python's own 5 ms are seen at the keys.
SWITCH = 0.001

# The same while a gate is closed. Each call into Qt lets go of the interpreter, and work that waits
# for it takes it: showing 100,000 segments makes a thousand such calls, so that a millisecond for
# each made 0.2 s of a window's work last longer than one.
SWITCH_AT_ONCE = 0.000_05


class Gate:
    """Holds work up at its next step while something more urgent is done; open at first.

    What does not look at it meanwhile has to let others have their turns sooner.
    """

    def __init__(self) -> None:
        self._passage = threading.Event()
        self._passage.set()
        self._closed_at = 0.0
        self._asked_at = -math.inf

    @property
    def rest(self) -> float:
        """Return for how many seconds the user has asked for nothing."""
        return time.monotonic() - self._asked_at

    def note_user(self) -> None:
        """Take note that the user asks for something now."""
        self._asked_at = time.monotonic()

    def close(self) -> None:
        """Hold up what comes; one that is closed already stays closed no longer for that."""
        if self._passage.is_set():
            self._closed_at = time.monotonic()
            self._passage.clear()
            sys.setswitchinterval(SWITCH_AT_ONCE)

    def open(self) -> None:
        """Let everything pass."""
        self._passage.set()
        sys.setswitchinterval(SWITCH)

    def wait(self) -> None:
        """Wait until the gate is open, or was closed `LONGEST_CLOSED` seconds ago."""
        if not self._passage.is_set():
            self._passage.wait(max(0.0, self._closed_at + LONGEST_CLOSED - time.monotonic()))


class CancelToken:
    """Tells work on another thread to stop, or to wait at a gate; safe to use from any thread."""

    def __init__(self, gate: Gate | None = None) -> None:
        self._gate = gate
        self._event = threading.Event()
        self._lock = threading.Lock()
        self._callbacks: list[Callable[[], None]] = []

    @property
    def cancelled(self) -> bool:
        """Return whether the work should stop."""
        return self._event.is_set()

    def cancel(self) -> None:
        """Ask the work to stop."""
        with self._lock:
            self._event.set()
            callbacks, self._callbacks = self._callbacks, []
        for callback in callbacks:
            callback()

    def wait(self, seconds: float) -> bool:
        """Wait so long, or until cancelled; return whether it was cancelled."""
        return self._event.wait(seconds)

    def raise_if_cancelled(self) -> None:
        """Raise `Cancelled` if the work should stop; wait here while its gate is closed.

        So hold no lock where this is called that a user's next key may ask for.
        """
        if self._gate is not None and not self.cancelled:
            self._gate.wait()
        if self.cancelled:
            raise Cancelled

    @contextmanager
    def calling(self, callback: Callable[[], None]) -> Iterator[None]:
        """Call `callback` once if cancelled before the block ends; at once if it was already.

        So a thread that waits for something else is woken without polling. The callback runs on the
        cancelling thread: it has to be quick, and may still run while the block is being left.
        """
        with self._lock:
            late = self._event.is_set()
            if not late:
                self._callbacks.append(callback)
        if late:
            callback()
        try:
            yield
        finally:
            with self._lock:
                if callback in self._callbacks:
                    self._callbacks.remove(callback)
