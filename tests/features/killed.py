"""Programs that work on a project until they are killed, each a process of its own.

They are forked from a process that has imported them, for a start of their own takes 0.4 s and the
tests kill more than a hundred. Run as a module it is that process: it takes orders, a line of JSON
each, and answers each with the number of a process.
"""

import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from select import select
from typing import IO

from tests.conftest import ROOT
from tests.features import typing_process, undoing_process

PROGRAMS: dict[str, Callable[[Path, int], None]] = {
    "typing_process": typing_process.main,
    "undoing_process": undoing_process.main,
}


@dataclass(frozen=True)
class Working:
    """A program at work: what it says, and how it is killed; when that returns it has ended."""

    said: IO[str]
    kill: Callable[[], None]


class Programs:
    """Starts programs; elsewhere than on Linux each starts anew."""

    def __init__(self) -> None:
        """Start the process that they are forked from."""
        self._server: subprocess.Popen[str] | None = None
        if sys.platform == "linux":
            self._server = _process("killed", stdin=subprocess.PIPE)

    @contextmanager
    def working(self, program: str, path: Path, number: int) -> Iterator[Working]:
        """Let a program work on a project; who asked kills it."""
        if self._server is None:
            with _process(program, str(path), str(number)) as process:
                assert process.stdout is not None
                yield Working(process.stdout, process.kill)
            return
        with tempfile.TemporaryDirectory() as folder:
            pipe = Path(folder, "said")
            os.mkfifo(pipe)
            number = self._forked([program, str(path), str(number), str(pipe)])
            with pipe.open(encoding="utf-8") as said:
                yield Working(said, lambda: os.kill(number, signal.SIGKILL))
            _wait_for_end(number)

    def _forked(self, order: list[str]) -> int:
        assert self._server is not None
        assert self._server.stdin is not None
        assert self._server.stdout is not None
        self._server.stdin.write(f"{json.dumps(order)}\n")
        self._server.stdin.flush()
        return int(self._server.stdout.readline())

    def end(self) -> None:
        """End the process that they are forked from."""
        if self._server is not None:
            self._server.communicate()


def _process(module: str, *words: str, stdin: int | None = None) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", f"tests.features.{module}", *words],
        cwd=ROOT,
        stdin=stdin,
        stdout=subprocess.PIPE,
        text=True,
    )


def _wait_for_end(number: int) -> None:
    with suppress(ProcessLookupError):
        process = os.pidfd_open(number)
        select([process], [], [])
        os.close(process)


def serve() -> None:
    """Fork a process for each order."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # what was killed is gone at once
    for line in sys.stdin:
        program, path, number, pipe = json.loads(line)
        child = os.fork()
        if not child:
            _work(PROGRAMS[program], Path(path), int(number), pipe)
        sys.stdout.write(f"{child}\n")
        sys.stdout.flush()


def _work(program: Callable[[Path, int], None], path: Path, number: int, pipe: str) -> None:
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    sys.stdin.close()
    sys.stdout = open(pipe, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - until it is killed
    try:
        program(path, number)
    finally:
        os._exit(70)


if __name__ == "__main__":
    serve()
