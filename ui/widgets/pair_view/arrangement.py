"""Keeps rows, editor, header and scroll bar in step with the source, the looks and the width."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QAbstractScrollArea

from ui.viewmodels.rows import RowSource
from ui.widgets.pair_view.columns import Header
from ui.widgets.pair_view.editor_host import EditorHost
from ui.widgets.pair_view.looks import Looks
from ui.widgets.pair_view.row_store import RowStore
from ui.widgets.pair_view.sight import Sight
from workbench.model.ids import SegmentId


@dataclass(frozen=True, slots=True)
class RowOffset:
    """Where a row is: so many pixels below the top of the viewport."""

    segment_id: SegmentId
    offset: int


class Arrangement(QObject):
    """Arranges everything again when something changes, without moving what the eye rests on.

    That is the active row where it is in sight, else the first row that is.
    """

    dropped = Signal()
    """The active row is not listed any more."""

    def __init__(
        self,
        area: QAbstractScrollArea,
        store: RowStore,
        sight: Sight,
        host: EditorHost,
        header: Header,
    ) -> None:
        """Arrange the parts of `area`, and follow the source of `store`."""
        super().__init__(area)
        self._area = area
        self._store = store
        self._sight = sight
        self._host = host
        self._header = header
        self._listen(store.source)

    def _listen(self, source: RowSource) -> None:
        source.reset.connect(self.reload)
        source.changed.connect(self.refresh)

    def follow(self, source: RowSource) -> None:
        """Show the rows of another source."""
        self._store.source.reset.disconnect(self.reload)
        self._store.source.changed.disconnect(self.refresh)
        self._store.source = source
        self._listen(source)
        self.reload()

    @Slot()
    def reload(self) -> None:
        """Take the list again."""
        place, active = self._place(), self._host.segment_id
        self._store.load()
        if active is not None and self._store.row_of(active) < 0:
            self.dropped.emit()
        self._host.refresh()
        self._keep(place)

    @Slot(object)
    def refresh(self, segment_ids: frozenset[SegmentId]) -> None:
        """Show some rows as they are now."""
        self._store.forget(segment_ids)
        if self._host.segment_id in segment_ids:
            self._host.refresh()
        self.settle()

    @Slot()
    def lay_out(self) -> None:
        """Lay everything out for the looks and the width of now."""
        place = self._place()
        height, width = self._store.looks.header, self._area.viewport().width()
        self._header.room = width
        self._header.setGeometry(0, 0, self._area.width(), height)
        self._header.update()
        self._store.relayout(width)
        self._host.restyle()
        self._keep(place)

    def use(self, looks: Looks) -> None:
        """Show everything with other looks."""
        self._store.looks = self._header.looks = looks
        self.lay_out()

    def fit(self) -> None:
        """Follow the size of the area."""
        if self._area.viewport().width() == self._store.width:
            self._header.setGeometry(0, 0, self._area.width(), self._header.height())
            self.settle()
        else:
            self.lay_out()

    def settle(self) -> None:
        """Measure what is in sight, put the editor on its row, and paint."""
        self._sight.settle()
        self._show()

    def _place(self) -> RowOffset | None:
        rows = self._sight.rows()
        if not rows:
            return None
        active = self._store.row_of(self._host.segment_id)
        row = active if active in rows else rows.start
        return RowOffset(self._store.key(row).segment_id, self._sight.whole_area(row).top())

    def _keep(self, place: RowOffset | None) -> None:
        row = -1 if place is None else self._store.row_of(place.segment_id)
        if place is not None and row >= 0:
            self._sight.put(row, place.offset)
        else:
            self._sight.settle()
        self._show()

    def _show(self) -> None:
        if self._host.segment_id is not None:
            self._host.place()
        self._area.viewport().update()
