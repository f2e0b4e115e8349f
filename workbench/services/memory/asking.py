"""One segment's matches from all memories, layer by layer."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from workbench.memory.attached import (
    Answer,
    Found,
    LookupFailed,
    Memories,
    MemoryFailure,
    NoMemoryOn,
    T,
)
from workbench.memory.lookup import MOST, Query
from workbench.memory.scoring import Scorer
from workbench.memory.sentences import SentenceHits, assemble, look_up_sentences
from workbench.memory.unit import Origin
from workbench.services.memory.insertables import Display, in_order, is_own, without_whole
from workbench.services.memory.known_fragments import FragmentFinder
from workbench.services.memory.lines import filled_line
from workbench.services.memory.linking import sentence_places
from workbench.services.memory.matches import Insertable, MatchSet, MemoryPlace, State, Wanted
from workbench.services.memory.questions import Asker, items_of
from workbench.text.typing.house_values import Written


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

    def guess(self, memories: Memories, run: str) -> str:
        """Return the likeliest English of a run, "" where nothing speaks for any."""
        found = self._fragments.guesses(memories, run)
        return found[0].text if found else ""

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
