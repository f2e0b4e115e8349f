"""What is in sight: which rows, where on the screen, and how the place is kept meanwhile."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtWidgets import QAbstractScrollArea

from ui.viewmodels.rows import Column
from ui.widgets.pair_view.cell_text import CellText
from ui.widgets.pair_view.columns import Columns, Extent
from ui.widgets.pair_view.row_store import RowStore
from workbench.model.ids import SegmentId

# Heights are guesses until a row is laid out, which brings others into sight: at most so often.
_ROUNDS = 6

# How many pixels of the neighbours are kept in sight beside the active row.
_CONTEXT = 96


@dataclass(frozen=True, slots=True)
class Hit:
    """What is under a point: a row, and the text in it if there is one."""

    row: int
    segment_id: SegmentId
    column: Column | None
    cell: CellText | None
    place: QPointF
    """From the cell's top left corner."""


class Sight:
    """Maps between rows and the viewport of a scroll area."""

    def __init__(self, view: QAbstractScrollArea, store: RowStore, columns: Columns) -> None:
        self._view = view
        self._store = store
        self._columns = columns
        self.edited = -1
        self.editor_height = 0
        self._settling = False

    @property
    def is_settling(self) -> bool:
        """Return whether the scroll bar is being moved by `settle` itself."""
        return self._settling

    @property
    def scroll(self) -> int:
        """Return how far the view is scrolled, in pixels."""
        return self._view.verticalScrollBar().value()

    @property
    def room(self) -> int:
        """Return the height of the viewport."""
        return self._view.viewport().height()

    def extents(self) -> list[Extent]:
        """Return where the columns are."""
        return self._columns.extents(self._view.viewport().width(), self._store.looks)

    def rows(self) -> range:
        """Return the rows in sight."""
        return self._rows(self.scroll)

    def _rows(self, scroll: int) -> range:
        if not len(self._store):
            return range(0)
        heights = self._store.heights
        return range(heights.row_at(scroll), heights.row_at(scroll + self.room) + 1)

    def settle(self, anchor: int = -1) -> None:
        """Measure what is in sight without moving what the eye rests on.

        That is the row `anchor`, else the first row in sight that was measured before.
        """
        if self._settling or not len(self._store):
            self._set_bar(0)
            return
        scroll = self.scroll
        heights = self._store.heights
        if anchor < 0:
            rows = self._rows(scroll)
            anchor = next((row for row in rows if self._store.is_measured(row)), rows.start)
        offset = heights.top(anchor) - scroll
        for _ in range(_ROUNDS):
            if not self._measure(self._rows(scroll)):
                break
            scroll = max(0, min(heights.top(anchor) - offset, heights.total - self.room))
        self._set_bar(scroll)

    def put(self, row: int, offset: int) -> None:
        """Scroll so that a row is so many pixels below the top, and measure what is in sight."""
        self._set_bar(self._store.heights.top(row) - offset)
        self.settle(anchor=row)

    def _measure(self, rows: range) -> bool:
        """Measure rows; return whether any turned out to be of another height."""
        store, moved = self._store, False
        new = [row for row in rows if not store.is_measured(row)]
        store.fetch(rows)
        for row in new:
            before = store.heights[row]
            store.measure(row, self.editor_height if row == self.edited else 0)
            moved = moved or store.heights[row] != before
        return moved

    def _set_bar(self, scroll: int) -> None:
        self._settling = True
        bar = self._view.verticalScrollBar()
        total = self._store.heights.total if len(self._store) else 0
        bar.setRange(0, max(0, total - self.room))
        bar.setPageStep(max(1, self.room))
        bar.setSingleStep(self._store.looks.scaled(28))
        bar.setValue(scroll)
        self._settling = False

    def go_to_end(self, key: int) -> bool:
        """Scroll to the first row for Home, to the last for End; return false for other keys."""
        bar = self._view.verticalScrollBar()
        places = {Qt.Key.Key_Home: bar.minimum(), Qt.Key.Key_End: bar.maximum()}
        place = places.get(Qt.Key(key))
        if place is not None:
            bar.setValue(place)
        return place is not None

    def reveal(self, row: int) -> None:
        """Scroll no further than needed to have a row in sight, with some of its neighbours."""
        heights = self._store.heights
        self._store.fetch((row,))
        if not self._store.is_measured(row):
            self._store.measure(row)
        top, height = heights.top(row), heights[row]
        context = min(_CONTEXT, max(0, (self.room - height) // 2))
        far = top + height < self.scroll - self.room or top > self.scroll + 2 * self.room
        if far:
            target = top - max(context, (self.room - height) // 3)
        elif top - context < self.scroll:
            target = top - context
        elif top + height + context > self.scroll + self.room:
            target = min(top, top + height + context - self.room)
        else:
            target = self.scroll
        self._set_bar(max(0, target))
        self.settle(anchor=row)

    def row_area(self, row: int) -> QRect:
        """Return where a row is in the viewport, its heading left out."""
        whole = self.whole_area(row)
        return whole.adjusted(0, self._heading(row), 0, 0)

    def heading_area(self, row: int) -> QRect:
        """Return where a row's heading is; empty if it has none."""
        whole = self.whole_area(row)
        return QRect(whole.left(), whole.top(), whole.width(), self._heading(row))

    def whole_area(self, row: int) -> QRect:
        """Return where a row is in the viewport with its heading."""
        heights = self._store.heights
        top = heights.top(row) - self.scroll
        return QRect(0, top, self._view.viewport().width(), heights[row])

    def _heading(self, row: int) -> int:
        return self._store.looks.heading if self._store.key(row).heading else 0

    def text_area(self, row: int, column: Column) -> QRect | None:
        """Return where a column's text is; `None` for a hidden column."""
        looks = self._store.looks
        area = self.row_area(row)
        for extent in self.extents():
            if extent.column is column:
                left, width = extent.left + looks.margin, extent.width - 2 * looks.margin
                height = area.height() - 2 * looks.padding
                return QRect(left, area.top() + looks.padding, width, height)
        return None

    def place_of(self, segment_id: SegmentId, column: Column) -> tuple[CellText, QPoint] | None:
        """Return a laid-out cell and where its text begins in the viewport."""
        row = self._store.row_of(segment_id)
        laid = self._store.laid(row) if row >= 0 else None
        cell = laid.cells.get(column) if laid is not None else None
        area = self.text_area(row, column) if cell is not None else None
        return None if cell is None or area is None else (cell, area.topLeft())

    def hit(self, point: QPoint) -> Hit | None:
        """Return what is under a point of the viewport."""
        if not len(self._store) or point.y() + self.scroll >= self._store.heights.total:
            return None
        row = self._store.heights.row_at(self.scroll + point.y())
        key, laid = self._store.key(row), self._store.laid(row)
        for extent in self.extents():
            if extent.left <= point.x() < extent.right:
                area = self.text_area(row, extent.column)
                cell = laid.cells.get(extent.column) if laid else None
                origin = area.topLeft() if area else QPoint()
                return Hit(row, key.segment_id, extent.column, cell, QPointF(point - origin))
        return Hit(row, key.segment_id, None, None, QPointF())
