"""What a board's jobs do: check a project, in a process of its own or beside the window."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from workbench.model.errors import EnvironmentFailure
from workbench.model.ids import SegmentId
from workbench.services.checking.apart import ENDED, LARGE, CheckProcess, Order
from workbench.services.checking.checking import (
    ProjectChecks,
    ReviewedFinding,
    left_by_meaning,
    reviewed,
)
from workbench.services.jobs import CancelToken
from workbench.services.session import Session
from workbench.storage.reader import ProjectReader

Maker = Callable[[], ProjectChecks]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a job found: every segment that was looked at, with its findings."""

    checks: ProjectChecks
    findings: Mapping[SegmentId, tuple[ReviewedFinding, ...]]
    whole: bool
    generation: int
    is_large: bool
    is_apart: bool
    rest: tuple[SegmentId, ...] = ()
    """What was checked, and is to be compared by meaning once nothing else is to be done."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a job is to check: some segments or, for `None`, everything; and whether by meaning.

    `last` is what the job before answered, if its checks still hold.
    """

    segment_ids: tuple[SegmentId, ...] | None
    generation: int
    prepared: bool | None
    last: Answer | None


class CheckWork:
    """Checks one project for its board; one job at a time.

    All projects are checked in the process that the program keeps for it, if it keeps one, else
    large ones in a process of their own: checks want the interpreter, and so does every key. Where
    there can be none, a project that is not large is checked in this process.
    """

    def __init__(self, session: Session, make: Maker, kept: CheckProcess | None) -> None:
        """Check the project of `session` by what `make` returns, which is called in a job."""
        self._session = session
        self._make = make
        self._is_kept = kept is not None
        self._process = kept or CheckProcess()

    def begin(self) -> None:
        """Have the program's process import what it needs, while the user still looks around."""
        if self._is_kept:
            self._process.begin()

    def stop(self) -> None:
        """End a process of this project's own; the program's goes on, for the next project."""
        if not self._is_kept:
            self._process.stop()

    def check(self, wanted: Wanted, token: CancelToken) -> Answer:
        """Check what is wanted, and put what was said beside what is found."""
        last = wanted.last
        with self._session.reading() as view:
            is_large = last.is_large if last else view.reader.segment_count() > LARGE
            is_apart = last.is_apart if last else self._is_kept or is_large
            checks = last.checks if last else self._make()
            if not is_apart:
                return _here(checks, view.reader, wanted, token)
        try:
            return self._apart(checks, wanted, token, is_large=is_large)
        except EnvironmentFailure as error:
            if is_large or error.code != ENDED:
                raise
        with self._session.reading() as view:
            return _here(checks, view.reader, replace(wanted, segment_ids=None), token)

    def _apart(
        self, checks: ProjectChecks, wanted: Wanted, token: CancelToken, *, is_large: bool
    ) -> Answer:
        process, path = self._process, self._session.path
        everything = wanted.segment_ids is None or not process.knows(path)
        prepared = False if everything else wanted.prepared
        order = Order(
            path,
            checks.style,
            checks.shared if everything else (),
            None if everything else wanted.segment_ids,
            None if is_large else prepared,
        )
        found: dict[SegmentId, tuple[ReviewedFinding, ...]] = {}
        for portion in process.check(order, token):
            found |= portion
        told = (everything, wanted.generation, is_large)
        return Answer(checks, found, *told, is_apart=True, rest=process.rest)


def _here(
    checks: ProjectChecks, reader: ProjectReader, wanted: Wanted, token: CancelToken
) -> Answer:
    generation, is_whole = wanted.generation, wanted.segment_ids is None
    if wanted.segment_ids is not None:
        touched = checks.check_some(reader, wanted.segment_ids, prepared=wanted.prepared)
        rest: tuple[SegmentId, ...] = ()
    else:
        checks = checks.fresh()
        checks.check_all(reader, token, prepared=False)
        touched, rest = checks.with_any(reader), left_by_meaning(checks)
    found = reviewed(checks, reader, touched)
    return Answer(checks, found, is_whole, generation, is_large=False, is_apart=False, rest=rest)
