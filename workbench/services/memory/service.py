"""The memories of an open project: asked for matches, and kept up with what is confirmed.

One thread owns a service and the files that it opens. A window gives it a job runner of one thread;
`cached` alone may be called from elsewhere.
"""

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from workbench.bitext.encoder import load_encoder
from workbench.memory.attached import Attached, Found, LookupFailed, Memories, NoMemoryOn
from workbench.memory.concordance import Concordance, Lines, search
from workbench.memory.following import ConfirmedSegments, Step
from workbench.memory.linking import count_unlinked
from workbench.memory.store import Memory
from workbench.model.errors import EnvironmentFailure
from workbench.services.memory.keeping import Keeper, own_paths
from workbench.services.memory.linking import LoadEncoder, UnitLinker
from workbench.services.memory.matches import (
    ConcordanceAnswer,
    FollowReport,
    MatchSet,
    MemoryPlace,
    State,
    Wanted,
)
from workbench.services.memory.places import FILE, make_memory
from workbench.services.memory.questions import Asker, items_of, names_of
from workbench.services.memory.tidying import IndexTidier

if TYPE_CHECKING:
    from workbench.services.memory.asking import MatchFinder

# Answers that are kept: the segments around the present one, there and back again.
REMEMBERED = 64

PENDING = "memory.waiting"

# An open memory and SQLite's count of what others wrote into it, which only it can compare.
_Version = tuple[tuple[Memory, int], ...]


@dataclass(frozen=True, slots=True)
class _Kept:
    answer: MatchSet
    version: _Version


class MemoryService:
    """What `workbench.services.memory.matches.MatchService` says, over files of memories."""

    def __init__(
        self,
        places: Sequence[MemoryPlace],
        folder: Path,
        asker: Asker,
        load: LoadEncoder = load_encoder,
    ) -> None:
        """Take memories; nothing is opened before it is asked for.

        The user's own memory is made in `folder` when it is first needed; what could not be written
        waits in a file there. `load` loads the encoder, on a thread of its own.
        """
        self._folder = folder
        self._places = tuple(places)
        self._asker = asker
        self._finder: MatchFinder | None = None
        self._keeper = Keeper(asker.project, folder / PENDING)
        self._linker = UnitLinker(load)
        self._tidier = IndexTidier()
        self._memories: Memories | None = None
        self._kept: OrderedDict[tuple[object, ...], _Kept] = OrderedDict()
        self._lock = Lock()

    def close(self) -> None:
        """Close all files; the service may be used again, and opens them again."""
        self._close_memories()
        self._keeper.close()
        self._linker.close()

    def set_memories(self, places: Sequence[MemoryPlace]) -> None:
        """Take other memories, or the same with other settings, from now on."""
        self._places = tuple(places)
        self._forget()
        self._close_memories()
        self._keeper.close()

    def set_asker(self, asker: Asker) -> None:
        """Ask with other names or another style from now on; the project stays."""
        self._asker = replace(asker, project=self._asker.project)
        self._finder = None
        self._forget()

    # Asking.

    def look_up(self, wanted: Wanted) -> MatchSet:
        """Return what the memories have for a segment; from the cache where nothing changed."""
        memories = self._opened()
        version, key = self._version(memories), _key(wanted)
        with self._lock:
            known = self._kept.get(key)
        if known is not None and known.version == version and version:
            return replace(known.answer, wanted=wanted)
        answer = self._found(memories, wanted)
        if answer.state in {State.FOUND, State.NOTHING} and not answer.failures:
            self._keep(key, _Kept(answer, version))
        return answer

    def _found(self, memories: Memories, wanted: Wanted) -> MatchSet:
        return self._made().find(memories, names_of(memories, self._places), wanted)

    def _made(self) -> "MatchFinder":
        # Sentences, slots and fragments read numbers, dates and names: all that is imported on the
        # thread that looks up, not before the window shows.
        from workbench.services.memory.asking import MatchFinder  # noqa: PLC0415 - on demand

        finder = self._finder
        if finder is None:
            finder = self._finder = MatchFinder(self._asker)
        return finder

    def prefetch(self, wanted: Sequence[Wanted]) -> None:
        """Look up what is wanted next, so that `cached` has it."""
        for each in wanted:
            self.look_up(each)

    def cached(self, wanted: Wanted) -> MatchSet | None:
        """Return an answer that is there already, from any thread, at once."""
        with self._lock:
            known = self._kept.get(_key(wanted))
        return None if known is None else replace(known.answer, wanted=wanted)

    def guess(self, run: str) -> str:
        """Return the likeliest English of a run, "" where the memories say nothing."""
        return self._made().guess(self._opened(), run)

    def concordance(
        self, asked: Concordance, more: Mapping[str, Concordance] | None = None
    ) -> ConcordanceAnswer:
        """Search the memories that are on; with `more` of an answer, what follows it.

        Raises `InputError` for an expression that is wrong.
        """
        memories = self._opened()

        def question(memory: Memory, _: Attached) -> list[tuple[str, Lines]]:
            if more is not None and memory.id not in more:
                return []
            found = search(memory, asked if more is None else more[memory.id])
            return [(memory.id, found)] if found.lines or found.go_on else []

        answer = memories.ask(question)
        items = items_of(answer)
        lines = tuple(line for _, found in items for line in found.lines)
        failures = answer.failures if isinstance(answer, Found | LookupFailed) else ()
        known = names_of(memories, self._places)
        state = State.FOUND if items else State.FAILED if failures else State.NOTHING
        return ConcordanceAnswer(
            State.NO_MEMORY if isinstance(answer, NoMemoryOn) else state,
            lines,
            {memory_id: place.name for memory_id, place in known.items()},
            failures,
            {memory_id: found.go_on for memory_id, found in items if found.go_on is not None},
        )

    # Following.

    def follow(self, steps: Sequence[Step]) -> FollowReport:
        """Write what was confirmed, edited, undone or rejected; what fails waits in a queue."""
        self._make_own()
        return self._keeper.follow(self._places, steps)

    def settle(self, confirmed: ConfirmedSegments) -> FollowReport:
        """Make the memories hold just what is confirmed in the project, as on opening it.

        `workbench.services.memory.following.ConfirmedInProject` tells that of an open project.
        """
        self._make_own()
        return self._keeper.settle(self._places, confirmed)

    def link_some(self, *, wait: bool = False) -> int:
        """Link the sentences of some units; return how many still wait. A step of some 100 ms.

        The first call begins to load the encoder; until it is there nothing is linked, unless the
        caller will `wait`. Only memories that may be written are looked after. Where an import
        ended before its time some of the index is merged besides, which counts as a unit.
        """
        if not self._linker.is_ready(wait=wait):
            return 1
        waiting = 0
        for path in self._writable():
            try:
                with Memory(path, writable=True) as memory:
                    waiting += self._tidier.tidy(memory)
                    if not self._linker.link(memory):
                        continue
                    waiting += count_unlinked(memory)
            except EnvironmentFailure:
                continue  # whoever looks something up is told; linking tries again
        return waiting

    def _writable(self) -> list[Path]:
        return [each.path for each in self._places if each.on and each.writable]

    # Files.

    def _opened(self) -> Memories:
        if self._memories is None:
            self._make_own()
            attached = (
                Attached(each.path, each.priority, each.penalty, each.on, each.writable)
                for each in self._places
            )
            self._memories = Memories(attached)
        return self._memories

    def _close_memories(self) -> None:
        if self._memories is not None:
            self._memories.close()
            self._memories = None

    def _make_own(self) -> None:
        """Make the user's own memory where it is on and not there; no other is made unasked."""
        path = self._folder / FILE
        if path in own_paths(self._places):
            try:
                make_memory(path)
            except EnvironmentFailure:
                return  # it is told as missing by whatever is asked of it

    def _version(self, memories: Memories) -> _Version:
        """Return what changes when anybody writes into a memory that is open."""

        def question(memory: Memory, _: Attached) -> list[tuple[Memory, int]]:
            row = memory.connection.execute("PRAGMA data_version").fetchone()
            return [(memory, int(row[0]))]

        return tuple(items_of(memories.ask(question)))

    def _keep(self, key: tuple[object, ...], kept: _Kept) -> None:
        with self._lock:
            self._kept[key] = kept
            self._kept.move_to_end(key)
            while len(self._kept) > REMEMBERED:
                self._kept.popitem(last=False)

    def _forget(self) -> None:
        with self._lock:
            self._kept.clear()


def _key(wanted: Wanted) -> tuple[object, ...]:
    around = (wanted.previous, wanted.following)
    return (wanted.segment, wanted.source_rev, wanted.source, *around, wanted.published)
