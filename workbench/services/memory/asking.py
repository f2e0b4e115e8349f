"""One segment's matches from all memories, layer by layer."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from workbench.memory.attached import (
    Answer,
    Attached,
    Found,
    LookupFailed,
    Memories,
    MemoryFailure,
    NoMemoryOn,
    T,
)
from workbench.memory.lookup import LEAST, MOST, Query
from workbench.memory.scoring import Scorer
from workbench.memory.sentences import SentenceHits, assemble, look_up_sentences
from workbench.memory.store import Memory
from workbench.memory.unit import Origin
from workbench.memory.values import NameReader, no_names
from workbench.model.house_style import HouseStyle
from workbench.services.memory.insertables import Display, in_order, is_own, without_whole
from workbench.services.memory.known_fragments import FragmentFinder
from workbench.services.memory.lines import filled_line
from workbench.services.memory.linking import sentence_places
from workbench.services.memory.matches import Insertable, MatchSet, MemoryPlace, State, Wanted
from workbench.text.typing.house_values import Written


@dataclass(frozen=True, slots=True)
class Asker:
    """What memories are asked with: the names that records know, how the house writes.

    `project` is the one whose segments are asked for: what follows a segment is no match of it.
    """

    project: str = ""
    names: NameReader = no_names
    style: HouseStyle = field(default_factory=HouseStyle)
    least: int = LEAST


class MatchFinder:
    """Asks memories; keeps nothing but samples of their targets."""

    def __init__(self, asker: Asker) -> None:
        """Ask as `asker` says."""
        self._asker = asker
        self._scorer = Scorer(asker.names)
        self._fragments = FragmentFinder()

    def find(
        self, memories: Memories, places: Mapping[str, MemoryPlace], wanted: Wanted
    ) -> MatchSet:
        """Return what memories have for a segment; `places` are theirs by id."""
        if not wanted.source.strip():
            return MatchSet(wanted, State.NOTHING)
        own = Origin(self._asker.project, wanted.segment, wanted.rev)
        display = Display(wanted, self._scorer, places)
        query = Query(wanted.source, wanted.previous, wanted.following)
        whole = memories.look_up(query, self._scorer, least=self._asker.least, most=MOST + 1)
        if isinstance(whole, NoMemoryOn):
            return MatchSet(wanted, State.NO_MEMORY)
        parts = look_up_sentences(
            memories, query, self._scorer, splitter=sentence_places, least=self._asker.least
        )
        hits = _not_own(items_of(parts), own)
        filling = list(
            display.paragraphs(each for each in items_of(whole) if not is_own(each.unit, own))
        )
        filling += self._composed(memories, display, hits, own)
        is_one = len(sentence_places(wanted.source)) <= 1
        parted = display.sentences(without_whole(hits) if is_one else hits)
        items = in_order(filling, list(parted), are_whole=is_one)
        fragments = self._fragments.find(memories, display, self._asker.names, own)
        failures = {each.path: each for each in (*_failures(parts), *_failures(whole))}
        told = tuple(failures.values())
        return MatchSet(wanted, _state(items or fragments, told), items, fragments, told)

    def _composed(
        self, memories: Memories, display: Display, hits: Sequence[SentenceHits], own: Origin
    ) -> list[Insertable]:
        """Return the paragraph put together from sentences, and filled by a template."""
        wanted, made = display.wanted, list[Insertable]()
        if hits and len(sentence_places(wanted.source)) > 1:
            assembly = assemble(
                wanted.source,
                hits,
                self._scorer,
                splitter=sentence_places,
                published=wanted.published,
            )
            if assembly.text():
                made.append(display.assembly(assembly))
        written = Written(self._asker.style, wanted.language, wanted.published)
        line = filled_line(memories, wanted, written, own)
        return made if line is None else [*made, line]


def items_of(answer: Answer[T]) -> tuple[T, ...]:
    """Return what was found, nothing where an answer is of another kind."""
    return answer.items if isinstance(answer, Found) else ()


def names_of(memories: Memories, places: Sequence[MemoryPlace]) -> dict[str, MemoryPlace]:
    """Return the places of the memories that can be asked, by the memories' ids."""
    by_path = {place.path: place for place in places}

    def question(memory: Memory, attached: Attached) -> list[tuple[str, MemoryPlace]]:
        return [(memory.id, by_path[attached.path])]

    return dict(items_of(memories.ask(question)))


def _not_own(hits: Sequence[SentenceHits], own: Origin) -> tuple[SentenceHits, ...]:
    kept = (
        replace(each, matches=tuple(m for m in each.matches if not is_own(m.unit, own)))
        for each in hits
    )
    return tuple(each for each in kept if each.matches)


def _failures(answer: Answer[T]) -> tuple[MemoryFailure, ...]:
    return answer.failures if isinstance(answer, Found | LookupFailed) else ()


def _state(found: Sequence[object], failures: Sequence[MemoryFailure]) -> State:
    if found:
        return State.FOUND
    return State.FAILED if failures else State.NOTHING
