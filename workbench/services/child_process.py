"""Work in a process of its own, asked and answered in pickles over its standard streams."""

import os
import pickle
import subprocess
import sys
from typing import IO, TypeVar

from workbench.model.errors import WorkbenchError

Value = TypeVar("Value")


def start(module: str) -> subprocess.Popen[bytes]:
    """Start a process that calls `main()` of one of our modules.

    What it prints goes to standard error; it should end when its standard input does, as it does
    when this process is gone.
    """
    # Not by -m: what it pickles would be of a module `__main__` that is another one here.
    command = [sys.executable, "-c", f"from {module} import main; main()"]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)  # noqa: S603 - our own module


def stand_behind(less: int) -> None:
    """Make this process less urgent than the window by so much, 19 at most, where Unix is.

    Two processors have a key's work on one and ours on the other, and a third thread of the two
    holds the key up unless it gives way.
    """
    if sys.platform != "win32":
        os.nice(less)


def send(value: object, stream: IO[bytes]) -> None:
    """Write a value that `receive` reads."""
    pickle.dump(value, stream, pickle.HIGHEST_PROTOCOL)
    stream.flush()


def receive(stream: IO[bytes], wanted: type[Value]) -> Value:
    """Read a value of a type.

    Raises `EOFError` at the end of the stream, `pickle.UnpicklingError` for anything else.
    """
    value = pickle.load(stream)  # noqa: S301 - from our own process
    if not isinstance(value, wanted):
        raise pickle.UnpicklingError
    return value


def portable(error: WorkbenchError) -> WorkbenchError:
    """Return an error as it can be sent: its details as words, without what it came from."""
    return type(error)(error.code, **{name: str(value) for name, value in error.details.items()})


def streams() -> tuple[IO[bytes], IO[bytes]]:
    """Return what a started process reads and writes; what is printed goes to standard error."""
    answers, sys.stdout = sys.stdout.buffer, sys.stderr
    return sys.stdin.buffer, answers
