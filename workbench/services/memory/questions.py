"""What memories are asked with, and what their answers hold."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from workbench.memory.attached import Answer, Attached, Found, Memories, T
from workbench.memory.lookup import LEAST
from workbench.memory.store import Memory
from workbench.memory.values import NameReader, no_names
from workbench.model.house_style import HouseStyle
from workbench.services.memory.matches import MemoryPlace


@dataclass(frozen=True, slots=True)
class Asker:
    """What memories are asked with: the names that records know, how the house writes.

    `project` is the one whose segments are asked for: what follows a segment is no match of it.
    """

    project: str = ""
    names: NameReader = no_names
    style: HouseStyle = field(default_factory=HouseStyle)
    least: int = LEAST


def items_of(answer: Answer[T]) -> tuple[T, ...]:
    """Return what was found, nothing where an answer is of another kind."""
    return answer.items if isinstance(answer, Found) else ()


def names_of(memories: Memories, places: Sequence[MemoryPlace]) -> dict[str, MemoryPlace]:
    """Return the places of the memories that can be asked, by the memories' ids."""
    by_path = {place.path: place for place in places}

    def question(memory: Memory, attached: Attached) -> list[tuple[str, MemoryPlace]]:
        return [(memory.id, by_path[attached.path])]

    return dict(items_of(memories.ask(question)))
