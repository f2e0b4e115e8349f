"""What is confirmed in a project is written into its memories; what fails waits and is told."""

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from workbench.memory.attached import MemoryFailure
from workbench.memory.following import Confirmed, ConfirmedSegments, Followed, Step, settle
from workbench.memory.pending import PendingWrites
from workbench.memory.store import Memory
from workbench.memory.unit import Origin
from workbench.model.errors import EnvironmentFailure
from workbench.services.memory.matches import FollowReport, MemoryPlace


class Keeper:
    """Writes into memories that may be written; for one thread.

    Every keystroke in a segment that nobody vouches for would ask each memory to forget it: which
    segments it holds is remembered, so that most of that is nothing.
    """

    def __init__(self, project: str, pending: Path) -> None:
        """Keep the units of a project; what fails waits in the file `pending`."""
        self._project = project
        self._pending_file = pending
        self._pending: PendingWrites | None = None
        self._held: dict[Path, set[int]] = {}

    def close(self) -> None:
        """Close the memories."""
        if self._pending is not None:
            self._pending.close()
        self._pending = None
        self._held.clear()

    def follow(self, places: Iterable[MemoryPlace], steps: Sequence[Step]) -> FollowReport:
        """Take the steps into every memory that is the project's own to write."""
        done: Counter[Followed] = Counter()
        failures: dict[Path, EnvironmentFailure] = {}
        kept = True
        for path in own_paths(places):
            for step in steps:
                if not self._is_needed(path, step):
                    continue
                written = self._writes().write(path, step)
                kept = kept and written.kept
                if written.failure is not None:
                    failures[path] = written.failure
                    self._held.pop(path, None)
                elif written.done is not None:
                    done[written.done] += 1
                    self._remember(path, step)
        return self._report(done, failures, kept=kept)

    def settle(self, places: Iterable[MemoryPlace], confirmed: ConfirmedSegments) -> FollowReport:
        """Write what waits, then make the memories hold just what is confirmed now."""
        failures = dict(self._writes().retry())
        done: Counter[Followed] = Counter()
        for path in own_paths(places):
            if path in failures:
                continue
            try:
                with Memory(path, writable=True) as memory:
                    done.update(settle(memory, confirmed))
            except EnvironmentFailure as error:
                failures[path] = error
            self._held.pop(path, None)
        return self._report(done, failures)

    def retry(self) -> FollowReport:
        """Write what waits."""
        return self._report(Counter(), self._writes().retry())

    def _is_needed(self, path: Path, step: Step) -> bool:
        """Return whether a step may change anything, the steps that wait counted in."""
        if isinstance(step, Confirmed):
            return True
        origin = step.origin
        waiting = [each.step for each in self._writes().waiting if each.path == path]
        last = next((each for each in reversed(waiting) if _is_of(each, origin)), None)
        if last is not None:
            return isinstance(last, Confirmed)
        held = self._held_in(path, origin.project)
        return held is None or origin.segment in held

    def _held_in(self, path: Path, project: str) -> set[int] | None:
        """Return the segments that a memory follows, `None` where it cannot be asked."""
        if path not in self._held:
            try:
                with Memory(path) as memory:
                    self._held[path] = memory.segments_of(project)
            except EnvironmentFailure:
                return None  # the step itself tells the failure
        return self._held[path]

    def _remember(self, path: Path, step: Step) -> None:
        held, segment = self._held.get(path), _origin(step).segment
        if held is not None and isinstance(step, Confirmed):
            held.add(segment)
        elif held is not None:
            held.discard(segment)

    def _writes(self) -> PendingWrites:
        if self._pending is None:
            self._pending_file.parent.mkdir(parents=True, exist_ok=True)
            self._pending = PendingWrites(self._pending_file)
        return self._pending

    def _report(
        self,
        done: Counter[Followed],
        failures: dict[Path, EnvironmentFailure],
        *,
        kept: bool = True,
    ) -> FollowReport:
        return FollowReport(
            done[Followed.ADDED],
            done[Followed.UPDATED],
            done[Followed.REMOVED],
            len(self._writes().waiting),
            tuple(MemoryFailure(path, error) for path, error in failures.items()),
            kept=kept,
        )


def own_paths(places: Iterable[MemoryPlace]) -> list[Path]:
    """Return the files that confirmed pairs are written into."""
    return [each.path for each in places if each.on and each.own and each.writable]


def _origin(step: Step) -> Origin:
    if not isinstance(step, Confirmed):
        return step.origin
    return step.unit.origin or Origin("", 0, 0)


def _is_of(step: Step, origin: Origin) -> bool:
    other = _origin(step)
    return (other.project, other.segment) == (origin.project, origin.segment)
