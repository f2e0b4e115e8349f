"""A memory follows the segments of projects: confirmed, edited again, undone, rejected."""

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Protocol

from workbench.memory.store import Memory
from workbench.memory.unit import MemoryUnit, Origin
from workbench.model.errors import UsageError


class Followed(StrEnum):
    """What a memory did about a segment."""

    ADDED = "added"
    UPDATED = "updated"
    REMOVED = "removed"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Confirmed:
    """A segment is confirmed with this pair: the first time, after an edit, or again by undo."""

    unit: MemoryUnit


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """A segment is confirmed no more: rejected, emptied, deleted, or its confirming undone."""

    origin: Origin


Step = Confirmed | Withdrawn


def follow(memory: Memory, step: Step) -> Followed:
    """Bring a memory up to what a segment is now, in one transaction.

    The last step counts, whatever its revision: after undo, or in a project restored from a
    snapshot, the segment's older text is the right one again. Raises `UsageError`
    `memory.no_origin` for a unit that does not say which segment it follows.
    """
    if isinstance(step, Withdrawn):
        return _withdrawn(memory, step.origin)
    unit = step.unit
    if unit.origin is None:
        raise UsageError("memory.no_origin")
    with memory.transaction():
        before = memory.from_segment(unit.origin.project, unit.origin.segment)
        if before is None:
            memory.add(unit)
            return Followed.ADDED
        renewed = replace(unit, id=before.id)
        if renewed == before:
            return Followed.NOTHING
        memory.update(renewed)
        return Followed.UPDATED


class ConfirmedSegments(Protocol):
    """What is confirmed in a project, as cheaply as it can be told."""

    @property
    def project(self) -> str:
        """The project's own id."""

    def stamps(self) -> Mapping[int, tuple[int, int]]:
        """Return the revision and the time of change of each confirmed segment."""

    def units(self, segments: AbstractSet[int]) -> Iterable[MemoryUnit]:
        """Yield the units of some segments."""


def settle(memory: Memory, confirmed: ConfirmedSegments) -> dict[Followed, int]:
    """Make a memory hold just what is confirmed in a project now; return what was done how often.

    For a project that was restored, or worked on where the memory was out of reach. Where the
    stamps of both sides agree no text is read: opening a project of 100,000 segments would
    otherwise hold keys up for seconds.
    """
    done = dict.fromkeys(Followed, 0)
    with memory.transaction():
        held, stamps = memory.stamps_of(confirmed.project), confirmed.stamps()
        changed = {segment for segment, stamp in stamps.items() if held.get(segment) != stamp}
        for unit in confirmed.units(changed) if changed else ():
            done[follow(memory, Confirmed(unit))] += 1
        for segment in held.keys() - stamps.keys():
            done[follow(memory, Withdrawn(Origin(confirmed.project, segment, 0)))] += 1
    return done


def _withdrawn(memory: Memory, origin: Origin) -> Followed:
    with memory.transaction():
        unit = memory.from_segment(origin.project, origin.segment)
        if unit is None:
            return Followed.NOTHING
        memory.delete([unit.id])
    return Followed.REMOVED
