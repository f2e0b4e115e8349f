"""Units of a memory while they are being filled, which become the frozen ones in one step.

A frozen dataclass sets each of its fields through `object.__setattr__`, which is most of what an
import's units took to make. No draft is kept once it has become a unit.
"""

from dataclasses import fields
from typing import cast

from workbench.memory.unit import Document, MemoryUnit, Origin
from workbench.model.segment import Role, Status
from workbench.model.translation_unit import Props, UnitVariant

_become = object.__setattr__


class UnitDraft:
    """A `MemoryUnit` that is not whole yet."""

    __slots__ = tuple(field.name for field in fields(MemoryUnit))

    source: UnitVariant
    target: UnitVariant
    role: Role | None
    status: Status | None
    previous: str | None
    following: str | None
    document: Document
    origin: Origin | None
    tuid: str
    notes: tuple[str, ...]
    props: Props
    created_at: int
    created_by: str
    changed_at: int
    changed_by: str
    used_at: int
    usage_count: int
    others: tuple[UnitVariant, ...]
    bundle: int
    id: int

    def frozen(self) -> MemoryUnit:
        """Return this as the value; every field must have been set."""
        _become(self, "__class__", MemoryUnit)
        return cast("MemoryUnit", self)
