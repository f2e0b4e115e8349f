"""Runs of a paragraph that a memory knows: eight characters or more that stand in two units.

News repeats parts of sentences more than sentences. A run of eight holds one of the windows of five
characters that begin at every fourth; those are looked up first, all four bigrams of each in one
query, and only around one that two units hold the windows of eight are. Measured on a million
units: a paragraph of 130 characters takes some 20 ms, one in twenty 43.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from workbench.memory.keys import grams_of, key_of, key_places
from workbench.memory.store import Memory
from workbench.memory.unit import MemoryUnit
from workbench.memory.values import NameReader, no_names

SHORTEST = 8
UNITS = 2

# How many units are kept with a fragment: enough to guess its English from.
MOST_UNITS = 20

_STEP = 4
_PROBE = _STEP + 1

# Code points; what is longer is no paragraph.
_LONGEST = 2_000

# Candidates read for a window: bigrams may all be there and not beside each other.
_READ = 40


@dataclass(frozen=True, slots=True)
class Fragment:
    """`paragraph[start:end]` stands in the units with `ids`, the newest first.

    `english` is a name's own, "" for what has to be guessed from the units.
    """

    start: int
    end: int
    ids: tuple[int, ...]
    english: str = ""


def find_fragments(
    memory: Memory, paragraph: str, names: NameReader = no_names, *, shortest: int = SHORTEST
) -> tuple[Fragment, ...]:
    """Return the known runs of a paragraph in its order, each as long as two units hold it.

    A run is letters and figures; marks and spaces may stand between them in either text. None
    overlaps another: of two the longer is kept. Names that records know come as they are, with the
    units that hold them, or none. What is longer than 2,000 characters is read up to there.
    """
    memory.require_index()
    key, places = key_places(paragraph[:_LONGEST])
    with memory.snapshot():
        runs = _Runs(memory, key, shortest).found()
        named = [
            Fragment(
                name.start,
                name.end,
                _holders(memory, paragraph, name.start, name.end),
                name.english,
            )
            for name in names(paragraph[:_LONGEST])
        ]
    fragments = [
        Fragment(places[start], places[end - 1] + 1, ids) for start, end, ids in _apart(runs)
    ]
    free = [each for each in named if not any(_overlap(each, other) for other in fragments)]
    return tuple(sorted((*fragments, *free), key=lambda each: each.start))


def units_of(memory: Memory, fragment: Fragment) -> tuple[MemoryUnit, ...]:
    """Return the units that hold a fragment, the newest first."""
    units = memory.units(fragment.ids)
    return tuple(units[unit_id] for unit_id in fragment.ids if unit_id in units)


_Run = tuple[int, int, tuple[int, ...]]


class _Runs:
    """Finds the runs of one key; what is read of a unit is read once."""

    def __init__(self, memory: Memory, key: str, shortest: int) -> None:
        self._memory = memory
        self._key = key
        self._shortest = shortest
        self._keys: dict[int, str] = {}

    def found(self) -> list[_Run]:
        runs: list[_Run] = []
        done = 0
        for start in self._starts():
            if start < done:
                continue
            run = self._run(start)
            if run is not None:
                runs.append(run)
                # One that begins inside it counts only if it ends behind it.
                done = max(run[0] + 1, run[1] - self._shortest + 1)
        return runs

    def _starts(self) -> list[int]:
        """Return where a run may start: near a probe that two units hold."""
        starts: set[int] = set()
        for place in range(0, len(self._key) - _PROBE + 1, _STEP):
            if self._is_held(self._key[place : place + _PROBE]):
                first = max(0, place - self._shortest + _PROBE)
                starts.update(range(first, min(place, len(self._key) - self._shortest) + 1))
        return sorted(starts)

    def _is_held(self, run: str) -> bool:
        """Return whether two units may hold a run: they hold its bigrams, the two rarest first."""
        index, grams = self._memory.unit_index, grams_of(run)[:-1]
        rarest = sorted(set(grams), key=index.frequency)[:2]
        return index.is_held(rarest, UNITS) and index.is_held(grams, UNITS)

    def _run(self, start: int) -> _Run | None:
        """Return the longest run that starts at a place and stands in two units."""
        key, end = self._key, start + self._shortest
        ids = self._holding(key[start:end])
        if len(ids) < UNITS:
            return None
        while end < len(key):
            longer = [each for each in ids if key[start : end + 1] in self._keys[each]]
            if len(longer) < UNITS:
                break
            ids, end = longer, end + 1
        return start, end, tuple(ids[:MOST_UNITS])

    def _holding(self, run: str) -> list[int]:
        """Return the newest units that hold a run, by their own texts."""
        if not self._is_held(run):
            return []
        ids = list(self._memory.unit_index.holding(grams_of(run)[:-1], _READ))
        new = [each for each in ids if each not in self._keys]
        self._keys |= {each.id: key_of(each.text) for each in self._memory.sources(new)}
        return [each for each in ids if run in self._keys[each]]


def _holders(memory: Memory, paragraph: str, start: int, end: int) -> tuple[int, ...]:
    key = key_of(paragraph[start:end])
    grams = grams_of(key)[:-1] or [key]
    ids = list(memory.unit_index.holding(grams, _READ)) if key else []
    keys = {each.id: key_of(each.text) for each in memory.sources(ids)}
    return tuple(each for each in ids if key in keys.get(each, ""))[:MOST_UNITS]


def _apart(runs: Iterable[_Run]) -> list[_Run]:
    """Return the longest runs that do not overlap, in order."""
    kept: list[_Run] = []
    for run in sorted(runs, key=lambda run: (run[0] - run[1], run[0])):
        if all(run[1] <= other[0] or other[1] <= run[0] for other in kept):
            kept.append(run)
    return sorted(kept)


def _overlap(one: Fragment, other: Fragment) -> bool:
    return one.start < other.end and other.start < one.end
