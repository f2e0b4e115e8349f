"""Importing into a memory in a process of its own, so that the window's is never held up.

In a thread an import took the interpreter from the window for 56–75 ms at a time, 10 ms with a
short switch interval. The process ends the import at the next batch when its standard input ends:
when it is cancelled, or when the program is gone. What was committed stays, as with any import.
"""

import pickle
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from workbench.memory.importing import ImportChoice, ImportCounts
from workbench.memory.store import Memory
from workbench.model.errors import EnvironmentFailure, InternalError, WorkbenchError
from workbench.services.child_process import (
    portable,
    receive,
    send,
    stand_behind,
    start,
    streams,
)
from workbench.services.jobs import CancelToken
from workbench.services.memory.files import FileImport, import_file
from workbench.services.memory.places import make_memory

_SWITCH_SECONDS = 0.0002

# By how much the import is less urgent than the window, as Unix counts it: as urgent, with both of
# its threads at work, it made a key take 24 ms on two processors.
_BEHIND = 19


@dataclass(frozen=True, slots=True)
class Order:
    """A file to be taken into a memory, which is made if missing; `started_at` in milliseconds."""

    memory: Path
    file: Path
    choice: ImportChoice
    started_at: int


@dataclass(frozen=True, slots=True)
class Answer:
    """How far the import is; at its end what became of it, or its error."""

    counts: ImportCounts
    done: FileImport | None = None
    error: WorkbenchError | None = None


def import_apart(
    order: Order, token: CancelToken, progress: Callable[[ImportCounts], object]
) -> FileImport:
    """Carry out an order as `import_file` does, and raise what it raises.

    Cancelled, it returns what was taken in until then. Raises `EnvironmentFailure("import.ended")`
    where the process was ended from outside; the import goes on when the same file comes again.
    """
    with start(__name__) as process:
        if process.stdin is None or process.stdout is None:  # as nobody asked for pipes
            raise EnvironmentFailure("import.ended", name=order.file.name)
        try:
            send(order, process.stdin)
            with token.calling(lambda: _end_input(process)):
                return _result(process.stdout, progress)
        except (OSError, EOFError, pickle.UnpicklingError) as error:
            raise EnvironmentFailure("import.ended", name=order.file.name) from error
        finally:
            _end_input(process)


def _result(answers: IO[bytes], progress: Callable[[ImportCounts], object]) -> FileImport:
    while True:
        answer = receive(answers, Answer)
        if answer.error is not None:
            raise answer.error
        if answer.done is not None:
            return answer.done
        progress(answer.counts)


def _end_input(process: subprocess.Popen[bytes]) -> None:
    if process.stdin is not None:
        with suppress(OSError):  # the process is gone already
            process.stdin.close()


def serve(orders: IO[bytes], answers: IO[bytes]) -> None:
    """Carry out one order."""
    order = receive(orders, Order)
    ended = threading.Event()

    def wait_for_end() -> None:
        while orders.read(1):
            pass
        ended.set()

    threading.Thread(target=wait_for_end, daemon=True).start()
    send(_carried_out(order, answers, ended), answers)
    ended.wait()  # the interpreter cannot end while a thread of its own reads


def _carried_out(order: Order, answers: IO[bytes], ended: threading.Event) -> Answer:
    def tell(counts: ImportCounts) -> None:
        send(Answer(counts), answers)

    try:
        make_memory(order.memory)
        with Memory(order.memory, writable=True) as memory:
            done = import_file(
                *(memory, order.file, order.choice),
                started_at=order.started_at,
                progress=tell,
                is_cancelled=ended.is_set,
            )
    except WorkbenchError as error:
        return Answer(ImportCounts(), error=portable(error))
    except Exception as error:  # noqa: BLE001 - a bug is reported where the user sees it
        reason = f"{type(error).__name__}: {error}"
        return Answer(
            ImportCounts(), error=InternalError("job.failed", job="import", reason=reason)
        )
    return Answer(done.counts, done)


def main() -> None:
    """Serve the process that started this one."""
    # The thread that writes has work for SQLite as soon as it comes to its turn in Python.
    sys.setswitchinterval(_SWITCH_SECONDS)
    stand_behind(_BEHIND)
    serve(*streams())
