"""The rows of no project at all."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from ui.viewmodels.rows import RowContent, RowKey
from workbench.model.ids import SegmentId


class NoRows(QObject):
    """A `RowSource` without rows."""

    reset = Signal()
    changed = Signal(object)

    def keys(self) -> Sequence[RowKey]:
        """Return nothing."""
        return ()

    def contents(self, _: Sequence[SegmentId]) -> Mapping[SegmentId, RowContent]:
        """Return nothing."""
        return {}
