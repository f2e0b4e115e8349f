"""Talking with a process that works for long: what is said to it soon, and what it tells.

It is given everything through its standard input, keys too, which so stand in no list of processes,
and it ends when that does: when the job is cancelled, or when the program is gone.
"""

import pickle
import subprocess
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import islice
from queue import Empty, SimpleQueue
from typing import IO, Generic, TypeVar

from workbench.model.errors import EnvironmentFailure
from workbench.services.child_process import receive, send, start
from workbench.services.jobs import CancelToken

Told = TypeVar("Told")
Word = TypeVar("Word")

# Seconds for which what comes is gathered, and how much is told together at most: a portion of so
# many is read in 1 ms, during which the window waits.
_EVERY = 0.04
_PORTION = 25

# Seconds that a cancelled process has to tell what it has; after that it is killed, which loses no
# answer: it is kept before it is told. On a busy machine the rest of a stop takes twice as long.
PATIENCE = 0.06

# Seconds for which a process that told its end may still keep answers that came by then.
LINGER = 10.0


class Line:
    """What is said to a process, by a thread of its own: a pipe that is full holds nobody up."""

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        """Talk with a process that `child_process.start` started; raise `EOFError` with another."""
        if process.stdin is None or process.stdout is None:  # as nobody asked for pipes
            raise EOFError
        self._process = process
        self._said: SimpleQueue[tuple[object, ...]] = SimpleQueue()
        self._patience = threading.Timer(PATIENCE, process.kill)
        self._patience.daemon = True
        self.answers = process.stdout
        threading.Thread(target=self._speak, args=(process.stdin,), daemon=True).start()

    def say(self, word: object) -> None:
        """Say something soon; any thread may."""
        self._said.put((word,))

    def leave(self) -> None:
        """Have the process end; it is killed if it does not tell its end soon."""
        self._said.put(())
        self._patience.start()

    def end(self) -> None:
        """Listen no more; safe after `leave`."""
        self._patience.cancel()
        self._said.put(())
        with suppress(OSError):
            self.answers.close()

    def _speak(self, orders: IO[bytes]) -> None:
        """Say what there is, then wait for the end of the process, that nothing of it is left."""
        with suppress(OSError), orders:  # the process is gone already
            while word := self._said.get():
                send(word[0], orders)
        try:
            self._process.wait(LINGER)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


@contextmanager
def talking(process: str, cancel: CancelToken, ended: str) -> Iterator[Line]:
    """Talk with a process of this module, until the block ends or the job is cancelled.

    What goes wrong in the block because it was cancelled is passed over: code behind the block runs
    then. Raises `EnvironmentFailure` of the code `ended` where the process was ended from outside.
    """
    try:
        line = Line(start(process))
    except EOFError as error:
        raise EnvironmentFailure(ended) from error
    with cancel.calling(line.leave):
        try:
            yield line
        except (OSError, EOFError, pickle.UnpicklingError) as error:
            if not cancel.cancelled:
                raise EnvironmentFailure(ended) from error
        finally:
            line.end()


# In the process.


def listen(
    orders: IO[bytes], wanted: type[Word], take: Callable[[Word], object], end: Callable[[], object]
) -> threading.Thread:
    """Hand on what is said on a thread of its own until nothing more will be; then call `end`."""

    def work() -> None:
        with suppress(OSError, EOFError, pickle.UnpicklingError):
            while True:
                take(receive(orders, wanted))
        end()

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    return thread


class Teller(Generic[Told]):
    """Tells what happens, what comes shortly after something together with it."""

    def __init__(self, answers: IO[bytes], answer: Callable[[Sequence[Told]], object]) -> None:
        """Tell into `answers` what `answer` makes of some news."""
        self._answers = answers
        self._answer = answer
        self._told: SimpleQueue[Told | None] = SimpleQueue()
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._send, daemon=True)
        self._thread.start()

    def tell(self, told: Told) -> None:
        """Tell of something soon."""
        self._told.put(told)

    def end(self, last: Callable[[], object]) -> None:
        """Tell all there is, and what `last` returns then."""
        self._ending.set()
        self._told.put(None)
        self._thread.join()
        with suppress(OSError):  # who started this process is gone
            send(last(), self._answers)

    def _send(self) -> None:
        with suppress(OSError):
            while (first := self._told.get()) is not None:
                self._ending.wait(_EVERY)
                more: Iterator[Told] = iter(self._at_hand, None)
                send(self._answer((first, *islice(more, _PORTION - 1))), self._answers)

    def _at_hand(self) -> Told | None:
        """Return what is to be told next, if it is there; the end stays for who waits for it."""
        try:
            told = self._told.get_nowait()
        except Empty:
            return None
        if told is None:
            self._told.put(None)
        return told
