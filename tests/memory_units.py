"""Units for tests, made with as few words as they need."""

from workbench.memory.store import Memory
from workbench.memory.unit import MemoryUnit, Origin
from workbench.model.segment import Status
from workbench.model.translation_unit import UnitVariant

ENVOY = "美国气候特使克里周日抵达北京，与中方会谈。"
ENVOY_ENGLISH = "US climate envoy Kerry arrived in Beijing on Sunday for talks with China."


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
