"""Units for tests, made with as few words as they need."""

from collections.abc import Sequence

from workbench.memory.linking import SentenceLink, sentence_spans
from workbench.memory.store import Memory
from workbench.memory.unit import MemoryUnit, Origin
from workbench.model.segment import Status
from workbench.model.translation_unit import UnitVariant

ENVOY = "美国气候特使克里周日抵达北京，与中方会谈。"
ENVOY_ENGLISH = "US climate envoy Kerry arrived in Beijing on Sunday for talks with China."


SOURCE = "周日上午十点，克里抵达北京。他将与解振华会谈。双方没有透露议程。"
TARGET = "Kerry arrived in Beijing at 10 am. He will meet Xie Zhenhua. Both keep the agenda secret."


def in_order(source: str, target: str) -> Sequence[SentenceLink]:
    """Link the sentences of both sides one by one where there are as many."""
    sources, targets = sentence_spans(source), sentence_spans(target)
    if len(sources) != len(targets):
        return [SentenceLink(*span, method="split") for span in sources]
    return [
        SentenceLink(*one, *other, 0.9, "order")
        for one, other in zip(sources, targets, strict=True)
    ]


def pair(
    source: str = ENVOY,
    target: str = ENVOY_ENGLISH,
    *,
    language: str = "zh-CN",
    changed_at: int = 0,
    status: Status | None = None,
    origin: Origin | None = None,
    previous: str | None = None,
    following: str | None = None,
) -> MemoryUnit:
    return MemoryUnit(
        UnitVariant(language, source),
        UnitVariant("en-US", target),
        changed_at=changed_at,
        status=status,
        origin=origin,
        previous=previous,
        following=following,
    )


def fill(memory: Memory, *pairs: tuple[str, str]) -> None:
    for source, target in pairs:
        memory.add(pair(source, target))
