"""Project settings and hand-made conversions."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from workbench.model.highlight import ConversionOverride
from workbench.model.ids import OverrideId, SegmentId
from workbench.model.language import Variant
from workbench.model.setting import Setting
from workbench.services.commands.command import Undoable
from workbench.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class ChangeSettings:
    """Set some of the project's settings; kept out of undo, as a setting is not work."""

    values: Sequence[tuple[str, str]]
    code: ClassVar[str] = "change_settings"
    merge_key: ClassVar[str] = ""
    undoable: ClassVar[bool] = False

    def apply(self, tx: Transaction) -> None:
        """Write each setting, made if it is new."""
        for name, value in self.values:
            known = tx.settings.where("name", name)
            if known:
                tx.settings.save(replace(known[0], value=value))
            else:
                tx.settings.insert(Setting(0, name, value))


@dataclass(frozen=True, slots=True)
class SetConversion(Undoable):
    """Write a segment's conversion into a variant by hand; `None` goes back to the computed one."""

    segment_id: SegmentId
    variant: Variant
    text: str | None
    code: ClassVar[str] = "set_conversion"

    def apply(self, tx: Transaction) -> None:
        """Store, change or remove the override, which remembers the source it was made for."""
        segment = tx.segments.get(self.segment_id)
        known = [
            override
            for override in tx.overrides.where("segment_id", segment.id)
            if override.variant is self.variant
        ]
        if self.text is None:
            for override in known:
                tx.overrides.delete(override.id)
        elif known:
            tx.overrides.save(replace(known[0], text=self.text, source=segment.source))
        else:
            tx.overrides.insert(
                ConversionOverride(
                    OverrideId(0), segment.id, self.variant, self.text, segment.source
                )
            )
