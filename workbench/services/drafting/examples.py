"""Examples for a model: sentences of the memory that are like those to be translated."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import closing

from workbench.model.ids import ArticleId, SegmentId
from workbench.services.drafting.drafts import may_draft
from workbench.services.drafting.material import KnownPair
from workbench.services.memory.matches import Layer, MatchSet, MemoryPlace, Wanted
from workbench.services.memory.places import data_folder
from workbench.services.memory.questions import Asker
from workbench.services.memory.service import MemoryService
from workbench.services.memory.wanting import wanted_in
from workbench.storage.reader import ProjectReader

# From so many percent on a match shows how the house writes.
LEAST = 60

MOST = 5
_LAYERS = frozenset({Layer.PARAGRAPH, Layer.SENTENCE})


def examples_of(
    look_up: Callable[[Wanted], MatchSet], wanted: Iterable[Wanted]
) -> dict[SegmentId, tuple[KnownPair, ...]]:
    """Return the best matches for each segment that has some; `look_up` is a `MatchService`'s."""
    found: dict[SegmentId, tuple[KnownPair, ...]] = {}
    for each in wanted:
        items = look_up(each).items
        pairs = [
            KnownPair(item.source, item.text, item.percent)
            for item in items
            if item.layer in _LAYERS and item.located and item.percent >= LEAST and item.text
        ]
        pairs.sort(key=lambda pair: -pair.percent)
        if pairs:
            found[SegmentId(each.segment)] = tuple(pairs[:MOST])
    return found


def memories_at(places: Sequence[MemoryPlace]) -> MemoryService:
    """Return the memories that are there, to be closed; one that is not is none to be made now."""
    return MemoryService([each for each in places if each.path.exists()], data_folder(), Asker())


def examples_in(
    reader: ProjectReader, places: Sequence[MemoryPlace], article_ids: Iterable[ArticleId]
) -> dict[SegmentId, tuple[KnownPair, ...]]:
    """Return the examples for what may be drafted in some articles; some 10 ms for a segment."""
    with closing(memories_at(places)) as memories:
        return examples_of(memories.look_up, wanted_in(reader, article_ids, takes=may_draft))
