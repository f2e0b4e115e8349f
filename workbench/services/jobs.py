"""What slow work is given: a token that says when to stop."""

import threading


class Cancelled(Exception):
    """The work was asked to stop and did."""


class CancelToken:
    """Tells work on another thread to stop; safe to use from any thread."""

    def __init__(self) -> None:
        """Start uncancelled."""
        self._event = threading.Event()

    @property
    def cancelled(self) -> bool:
        """Tell whether the work should stop."""
        return self._event.is_set()

    def cancel(self) -> None:
        """Ask the work to stop."""
        self._event.set()

    def wait(self, seconds: float) -> bool:
        """Wait so long, or until cancelled; return whether it was cancelled."""
        return self._event.wait(seconds)

    def raise_if_cancelled(self) -> None:
        """Raise `Cancelled` if the work should stop."""
        if self.cancelled:
            raise Cancelled
