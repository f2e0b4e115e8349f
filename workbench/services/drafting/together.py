"""Storing what a machine makes as it comes, some at a time."""

from abc import ABC, abstractmethod
from time import monotonic
from typing import Generic, Self, TypeVar

from workbench.services.session import Session

Made = TypeVar("Made")

# So many, or those of so many seconds, are stored together. What a kill loses is in the cache of
# answers.
_TOGETHER = 25
_SECONDS = 0.5

# Seconds between two times that what was stored is put on the disk for good, which takes 5 ms, and
# 400 ms on a busy one: what a power cut takes back is in the cache or asked for again.
_SYNCED_EVERY = 1.0


class GroupWriter(ABC, Generic[Made]):
    """Stores what comes in groups, none of them synced by itself.

    Use it as a context manager: what is left is stored at its end, whatever ends it, and all of it
    is on the disk for good. For the session's thread.
    """

    def __init__(self, session: Session) -> None:
        """Store into the project of a session."""
        self.session = session
        self._waiting: list[Made] = []
        self._since = 0.0
        self._synced_at = monotonic()

    @abstractmethod
    def store(self, made: list[Made]) -> None:
        """Store some, not synced."""

    def synced(self) -> None:
        """Hear that all that was stored is on the disk for good."""

    def take(self, made: Made) -> None:
        """Store one, now or with the next ones."""
        if not self._waiting:
            self._since = monotonic()
        self._waiting.append(made)
        if len(self._waiting) >= _TOGETHER or monotonic() - self._since > _SECONDS:
            self.flush()

    def flush(self) -> None:
        """Store what waits."""
        waiting, self._waiting = self._waiting, []
        self.store(waiting)
        if monotonic() - self._synced_at > _SYNCED_EVERY:
            self._sync()

    def _sync(self) -> None:
        self.session.sync()
        self._synced_at = monotonic()
        self.synced()

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Store what is left, and put it all on the disk."""
        self.flush()
        self._sync()
