"""Checking projects in a process of its own, so that the window's is never held up.

The process is asked and answers through its standard streams, in pickles; it keeps the engine of
the project it looked at last, so that only what changed is judged again, and what it imported for
the next project. It ends with its parent: when the stream it reads from does.
"""

import pickle
import subprocess
import threading
from collections.abc import Iterator, Mapping, Sequence
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
    left_by_meaning,
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

# Segments: a project that has more is checked apart even where no process is kept for all of them.
# What is left to be compared by meaning is told of smaller ones: it would take hours otherwise.
LARGE = 1_000

# The code of the error where a process was ended from outside, or cannot be.
ENDED = "checks.ended"

# By how much checking is less urgent than the window, as Unix counts it: while 100,000 segments are
# checked for minutes, keys are pressed.
_BEHIND = 10

# A pickle of so many segments is read in about 2 ms, during which the window waits.
_PORTION = 100


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be checked: some segments, or everything for `None`, as on the first order.

    The style and the records count for an order of everything, and hold until the next. `prepared`
    is as `ProjectChecks.check_all` takes it.
    """

    path: Path
    style: HouseStyle
    shared: tuple[GlossaryEntry, ...]
    segment_ids: tuple[SegmentId, ...] | None
    prepared: bool | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """A part of what was found, the last one marked; or the error it ended in."""

    findings: Findings
    is_last: bool = False
    error: WorkbenchError | None = None
    rest: tuple[SegmentId, ...] = ()


class CheckProcess:
    """One process that checks projects, one after another; one thread at a time orders."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._answering = threading.Lock()
        self._path: Path | None = None
        self.rest: tuple[SegmentId, ...] = ()
        """What the last order left to be compared by meaning: all that was not prepared."""

    @property
    def is_running(self) -> bool:
        """Return whether there is a process."""
        process = self._process
        return process is not None and process.poll() is None

    def knows(self, path: Path) -> bool:
        """Return whether some segments of a project can be ordered: it was the last one checked."""
        return self.is_running and self._path == path

    def check(self, order: Order, token: CancelToken) -> Iterator[Findings]:
        """Yield what is found, portion by portion.

        Raises `Cancelled`, upon which the process is gone, the error the checking ended in, or
        `EnvironmentFailure("checks.ended")` where there can be no process or it was ended from
        outside.
        """
        with self._answering, token.calling(self.stop):
            token.raise_if_cancelled()
            process = self._begun()
            self._path = order.path if order.segment_ids is not None else None
            try:
                yield from self._answers(process, order)
            except (OSError, EOFError, pickle.UnpicklingError) as error:
                self.stop()
                _close(process)
                token.raise_if_cancelled()
                raise EnvironmentFailure(ENDED, reason=type(error).__name__) from error
            self._path = order.path

    def begin(self) -> None:
        """Have the process ready for an order that is soon to come; what fails is told then."""
        if self._answering.acquire(blocking=False):
            try:
                with suppress(EnvironmentFailure):
                    self._begun()
            finally:
                self._answering.release()

    def _begun(self) -> subprocess.Popen[bytes]:
        process = self._process
        if process is None or process.poll() is not None:
            if process is not None:  # ended from outside since the last order
                _close(process)
            try:
                process = start(__name__)
            except OSError as error:
                raise EnvironmentFailure(ENDED, reason=type(error).__name__) from error
        self._process = process
        return process

    def _answers(self, process: subprocess.Popen[bytes], order: Order) -> Iterator[Findings]:
        if process.stdin is None or process.stdout is None:  # as nobody asked for pipes
            raise EOFError
        send(order, process.stdin)
        is_last = False
        while not is_last:
            answer = receive(process.stdout, Answer)
            if self._process is not process:  # what it had written before its end is void
                raise EOFError
            if answer.error is not None:
                raise answer.error
            yield answer.findings
            is_last, self.rest = answer.is_last, answer.rest

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


def _close(process: subprocess.Popen[bytes]) -> None:
    for stream in (process.stdin, process.stdout):
        if stream is not None:
            with suppress(OSError):  # what was not read any more is of no use to anybody
                stream.close()


def serve(orders: IO[bytes], answers: IO[bytes]) -> None:
    """Carry out orders until there are no more."""
    api, engine = load_api().api, OpenccEngine()
    with suppress(Exception):  # a plugin's bug is told when it is wanted
        for family in api.checks.values():
            family.make()  # which imports it, before anybody waits for it
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
            checks.check_all(project.reader, CancelToken(), prepared=order.prepared)
            touched: Sequence[SegmentId] = tuple(checks.with_any(project.reader))
        else:
            some = checks.check_some(project.reader, order.segment_ids, prepared=order.prepared)
            touched = tuple(some)
        for start in range(0, len(touched), _PORTION):
            yield Answer(reviewed(checks, project.reader, touched[start : start + _PORTION]))
    is_unprepared = order.segment_ids is None and order.prepared is False
    rest = left_by_meaning(checks) if is_unprepared else ()
    yield Answer({}, is_last=True, rest=rest)


def main() -> None:
    """Serve the process that started this one."""
    stand_behind(_BEHIND)
    serve(*streams())
