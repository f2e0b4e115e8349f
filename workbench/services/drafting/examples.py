"""Examples for a model: sentences of the memory that are like those to be translated."""

from collections.abc import Callable, Iterable

from workbench.model.ids import SegmentId
from workbench.services.drafting.material import KnownPair
from workbench.services.memory.matches import Layer, MatchSet, Wanted

LEAST = 60
"""From so many percent on a match shows how the house writes."""

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
