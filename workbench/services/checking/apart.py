"""Checking a large project in a process of its own, so that the window's is never held up.

The process is asked and answers through its standard streams, in pickles; it keeps the engine, so
that after the first look at everything only what changed is judged again. It ends with its parent:
when the stream it reads from does.
"""

import pickle
import subprocess
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from workbench.model.errors import EnvironmentFailure, InternalError, WorkbenchError
from workbench.model.house_style import HouseStyle
from workbench.model.ids import SegmentId
from workbench.model.term import GlossaryEntry
from workbench.services.checking.checking import (
    ProjectChecks,
    ReviewedFinding,
    project_checks,
    reviewed,
)
from workbench.services.child_process import (
    portable,
    receive,
    send,
    stand_behind,
    start,
    streams,
)
from workbench.services.jobs import CancelToken
from workbench.services.plugins import load_api
from workbench.storage.project import ReadOnlyProject
from workbench.text.conversion.engine import OpenccEngine

Findings = Mapping[SegmentId, tuple[ReviewedFinding, ...]]

# Segments: a project that has more is checked apart; a second's work is done beside the window.
LARGE = 1_000

# By how much checking is less urgent than the window, as Unix counts it: while 100,000 segments are
# checked for minutes, keys are pressed.
_BEHIND = 10

# A pickle of so many segments is read in about 2 ms, during which the window waits.
_PORTION = 100


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be checked: some segments, or everything for `None`, as on the first order."""

    path: Path
    style: HouseStyle
    shared: tuple[GlossaryEntry, ...]
    segment_ids: tuple[SegmentId, ...] | None


@dataclass(frozen=True, slots=True)
class Answer:
    """A part of what was found, the last one marked; or the error it ended in."""

    findings: Findings
    is_last: bool = False
    error: WorkbenchError | None = None


class CheckProcess:
    """One project's checks in a process; one thread at a time orders."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._answering = threading.Lock()

    @property
    def is_running(self) -> bool:
        """Return whether what was checked before is still known there."""
        process = self._process
        return process is not None and process.poll() is None

    def check(self, order: Order, token: CancelToken) -> Iterator[Findings]:
        """Yield what is found, portion by portion.

        Raises `Cancelled`, upon which the process is gone, the error the checking ended in, or
        `EnvironmentFailure("checks.ended")` where the process was ended from outside.
        """
        with self._answering, token.calling(self.stop):
            token.raise_if_cancelled()
            process = self._process or start(__name__)
            self._process = process
            try:
                yield from _answers(process, order, lambda: self._process is process)
            except (OSError, EOFError, pickle.UnpicklingError) as error:
                self.stop()
                _close(process)
                token.raise_if_cancelled()
                raise EnvironmentFailure("checks.ended", reason=type(error).__name__) from error

    def stop(self) -> None:
        """End the process; safe from any thread, and to call twice."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        # A thread that reads finds the stream at its end and closes it; else nothing does.
        if self._answering.acquire(blocking=False):
            _close(process)
            self._answering.release()


def _answers(
    process: subprocess.Popen[bytes], order: Order, is_wanted: Callable[[], bool]
) -> Iterator[Findings]:
    if process.stdin is None or process.stdout is None:  # as nobody asked for pipes
        raise EOFError
    send(order, process.stdin)
    is_last = False
    while not is_last:
        answer = receive(process.stdout, Answer)
        if not is_wanted():  # what it had written before its end is void
            raise EOFError
        if answer.error is not None:
            raise answer.error
        yield answer.findings
        is_last = answer.is_last


def _close(process: subprocess.Popen[bytes]) -> None:
    for stream in (process.stdin, process.stdout):
        if stream is not None:
            with suppress(OSError):  # what was not read any more is of no use to anybody
                stream.close()


def serve(orders: IO[bytes], answers: IO[bytes]) -> None:
    """Carry out orders until there are no more."""
    api, engine = load_api().api, OpenccEngine()
    checks: ProjectChecks | None = None
    while (order := _next(orders)) is not None:
        try:
            if checks is None or order.segment_ids is None:
                checks = project_checks(api, engine, order.style, order.shared)
            for answer in _carried_out(order, checks):
                send(answer, answers)
        except WorkbenchError as error:
            send(Answer({}, error=portable(error)), answers)
        except Exception as error:  # noqa: BLE001 - a bug is reported where the user sees it
            reason = f"{type(error).__name__}: {error}"
            send(Answer({}, error=InternalError("job.failed", job="check", reason=reason)), answers)


def _next(orders: IO[bytes]) -> Order | None:
    try:
        return receive(orders, Order)
    except EOFError:
        return None


def _carried_out(order: Order, checks: ProjectChecks) -> Iterator[Answer]:
    with ReadOnlyProject(order.path) as project:
        if order.segment_ids is None:
            checks.check_all(project.reader, CancelToken())
            touched: Sequence[SegmentId] = tuple(checks.with_any(project.reader))
        else:
            touched = tuple(checks.check_some(project.reader, order.segment_ids))
        for start in range(0, len(touched), _PORTION):
            yield Answer(reviewed(checks, project.reader, touched[start : start + _PORTION]))
    yield Answer({}, is_last=True)


def main() -> None:
    """Serve the process that started this one."""
    stand_behind(_BEHIND)
    serve(*streams())
