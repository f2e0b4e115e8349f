"""The index of a memory made whole again where an import ended before its time."""

import time
from collections.abc import Callable
from pathlib import Path

from workbench.memory.store import Memory

# How long an unfinished import has to stand still to be taken for one that ended: a batch is a
# second or two of work.
STILL_SECONDS = 10.0


class IndexTidier:
    """Joins the many parts in which a killed or cancelled import left an index, in small steps.

    An import that is at work joins them itself, at its end.
    """

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        """Begin with no memory seen; `now` tells seconds."""
        self._now = now
        self._tidy: set[Path] = set()
        self._seen: dict[Path, tuple[frozenset[tuple[int, int]], float]] = {}

    def tidy(self, memory: Memory) -> bool:
        """Do a step for a writable memory; return whether there may be more to do."""
        if memory.path in self._tidy:
            return False
        if not memory.unit_index.is_scattered():
            self._tidy.add(memory.path)
            return False
        if self._may_be_at_work(memory):
            return True
        with memory.transaction():
            return memory.unit_index.merge_some()

    def _may_be_at_work(self, memory: Memory) -> bool:
        runs, now = memory.unfinished_imports(), self._now()
        before, since = self._seen.setdefault(memory.path, (runs, now))
        if runs != before:
            self._seen[memory.path] = (runs, now)
            return True
        return bool(runs) and now - since < STILL_SECONDS
