"""The memories that are on: asked together, with their priorities and penalties.

"Nothing found", "the lookup failed" and "no memory is on" are three answers.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Generic, Self, TypeVar

from workbench.memory.lookup import LEAST, MOST, Match, Query, look_up
from workbench.memory.scoring import Scorer
from workbench.memory.store import Memory
from workbench.model.errors import EnvironmentFailure, InternalError

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Attached:
    """A memory by its file, and how it counts.

    Where two matches are worth the same, the one of the memory with the higher `priority` comes
    first. `penalty` is taken off each match, in percent. Only a `writable` one is ever written.
    """

    path: Path
    priority: int = 0
    penalty: int = 0
    on: bool = True
    writable: bool = False


@dataclass(frozen=True, slots=True)
class MemoryFailure:
    """A memory that could not answer, and why."""

    path: Path
    error: EnvironmentFailure | InternalError


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """What was found; `failures` are the memories that could not be asked besides."""

    items: tuple[T, ...]
    failures: tuple[MemoryFailure, ...] = ()


@dataclass(frozen=True, slots=True)
class NothingFound:
    """Every memory that is on was asked, and none has anything."""


@dataclass(frozen=True, slots=True)
class LookupFailed:
    """Nothing came, and not every memory could be asked: nobody knows whether there is anything."""

    failures: tuple[MemoryFailure, ...]


@dataclass(frozen=True, slots=True)
class NoMemoryOn:
    """There is no memory to ask."""


Answer = Found[T] | NothingFound | LookupFailed | NoMemoryOn


class Memories:
    """Memories open for reading in one thread; those that are off are not opened.

    One that cannot be opened or fails later is told with each answer and tried again with the next.
    """

    def __init__(self, attached: Iterable[Attached]) -> None:
        """Take the memories by priority; none is opened before it is asked."""
        on = [each for each in attached if each.on]
        self._attached = sorted(on, key=lambda each: -each.priority)
        self._open: dict[Path, Memory] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close all files."""
        while self._open:
            self._open.popitem()[1].close()

    def ask(self, question: Callable[[Memory, Attached], Sequence[T]]) -> Answer[T]:
        """Ask each memory the same; what they say is joined in the order of their priorities.

        An `InputError`, as of a wrong expression, is the user's and no memory's: it is raised.
        """
        if not self._attached:
            return NoMemoryOn()
        items: list[T] = []
        failures: list[MemoryFailure] = []
        for each in self._attached:
            try:
                items += question(self._opened(each), each)
            except (EnvironmentFailure, InternalError) as error:
                self._drop(each)
                failures.append(MemoryFailure(each.path, error))
        if items:
            return Found(tuple(items), tuple(failures))
        return LookupFailed(tuple(failures)) if failures else NothingFound()

    def look_up(
        self, query: Query, scorer: Scorer, *, least: int = LEAST, most: int = MOST
    ) -> Answer[Match]:
        """Return the best matches of all memories, penalties taken off.

        Several memories that hold the same pair are one match, from the one that is worth most.
        """

        def question(memory: Memory, each: Attached) -> list[Match]:
            asked = min(least + each.penalty, 100)
            matches = look_up(memory, query, scorer, least=asked, most=most)
            return [match for match in _penalised(matches, memory, each) if match.percent >= least]

        answer = self.ask(question)
        if not isinstance(answer, Found):
            return answer
        return replace(answer, items=_best(answer.items)[:most])

    def _opened(self, each: Attached) -> Memory:
        if each.path not in self._open:
            self._open[each.path] = Memory(each.path)
        return self._open[each.path]

    def _drop(self, each: Attached) -> None:
        memory = self._open.pop(each.path, None)
        if memory is not None:
            memory.close()


def _penalised(matches: Iterable[Match], memory: Memory, each: Attached) -> Iterator[Match]:
    for match in matches:
        percent = match.percent - each.penalty
        yield replace(match, percent=percent, penalty=each.penalty, memory=memory.id)


def _best(matches: Sequence[Match]) -> tuple[Match, ...]:
    """Return matches by worth, then as they came, which is by priority; each pair once."""
    kept: dict[tuple[str, str], Match] = {}
    for match in sorted(matches, key=lambda match: -match.percent):
        texts = (match.unit.source.text, match.unit.target.text)
        first = kept.get(texts)
        kept[texts] = match if first is None else replace(first, copies=first.copies + match.copies)
    return tuple(kept.values())
