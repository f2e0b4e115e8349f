"""What the main thread of a process does, looked at from another process once a millisecond.

    python -m tests.benchmarks.thread_states PID FILE

A thread that neither works nor waits was kept from a processor: Linux counts most of that time
itself, but not what a machine that is a guest of another loses to its host, nor the rest of a
throttled group's. So what is left of a beat counts as the program's only in the share of the looks
at which the thread slept, for a lock or the disk, and not for an event.
"""

import os
import sys
import threading
import time
from bisect import bisect
from pathlib import Path

_EVERY = 0.001


def watch(pid: int, path: Path) -> None:
    """Write down the state and what it sleeps in, each with the milliseconds of the clock."""
    place = Path(f"/proc/{pid}/task/{pid}")
    pause = threading.Event()
    with path.open("w", encoding="ascii") as out:
        while True:
            try:
                state = (place / "stat").read_text("utf-8").rpartition(")")[2].split()[0]
                sleeps_in = (place / "wchan").read_text("ascii")
            except OSError:  # it has ended
                return
            out.write(f"{time.perf_counter() * 1_000:.2f} {state} {sleeps_in}\n")
            out.flush()
            pause.wait(_EVERY)


class States:
    """What was written down."""

    def __init__(self, path: Path) -> None:
        """Read it; a line that is half written is left out."""
        lines = path.read_text("ascii").split("\n")[:-1] if path.exists() else []
        rows = [line.split(" ") for line in lines]
        self._times = [float(row[0]) for row in rows]
        self._sleeps = [row[1] != "R" and "poll" not in row[2] for row in rows]

    def asleep(self, begin: float, end: float) -> float:
        """Return in which share of the looks of a time the thread slept for no event.

        1, the worst, where nobody looked.
        """
        seen = self._sleeps[bisect(self._times, begin) : bisect(self._times, end)]
        return sum(seen) / len(seen) if seen else 1.0


if __name__ == "__main__":
    if os.geteuid() == 0:
        os.nice(-5)
    watch(int(sys.argv[1]), Path(sys.argv[2]))
