"""The columns: which are shown, how wide, under which titles; and the header that shows it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.viewmodels.rows import Column
from ui.widgets.pair_view.looks import Looks

NARROWEST = 0.12
_GRIP = 5


@dataclass(frozen=True, slots=True)
class Extent:
    """Where a column is across the view, in pixels."""

    column: Column
    left: int
    width: int

    @property
    def right(self) -> int:
        """Return where it ends."""
        return self.left + self.width


class Columns(QObject):
    """The order, share of width, visibility and title of each column."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        """Show every column there is, equally wide."""
        super().__init__(parent)
        self._shares = dict.fromkeys(Column, 1 / len(Column))
        self._order = list(Column)
        self._hidden: set[Column] = set()
        self._titles: dict[Column, str] = {}

    def shown(self) -> list[Column]:
        """Return the columns to show, in order; the target at least."""
        return [c for c in self._order if c not in self._hidden] or [Column.TARGET]

    def move(self, column: Column, way: int) -> bool:
        """Move a shown column to the left (-1) or the right (1); return false at the edge."""
        shown = self.shown()
        place = shown.index(column) + way if column in shown else -1
        if not 0 <= place < len(shown):
            return False
        self.put(column, shown[place])
        return True

    def put(self, column: Column, other: Column) -> None:
        """Put a column where another is, which makes room on the side it came from."""
        place = self._order.index(other)
        self._order.remove(column)
        self._order.insert(place, column)
        self.changed.emit()

    def set_visible(self, column: Column, on: bool) -> None:  # noqa: FBT001 - a signal's payload
        """Show or hide a column."""
        if on:
            self._hidden.discard(column)
        else:
            self._hidden.add(column)
        self.changed.emit()

    def set_titles(self, titles: Mapping[Column, str]) -> None:
        """Give the columns their titles."""
        if self._titles != titles:
            self._titles = dict(titles)
            self.changed.emit()

    def title(self, column: Column) -> str:
        """Return a column's title."""
        return self._titles.get(column, "")

    @staticmethod
    def room(width: int, looks: Looks) -> int:
        """Return how many pixels of a view's width the columns have between the strips."""
        return max(3, width - looks.gutter - looks.strip)

    def extents(self, width: int, looks: Looks) -> list[Extent]:
        """Return where the columns are in a view of this width."""
        shown = self.shown()
        room = self.room(width, looks)
        whole = sum(self._shares[column] for column in shown)
        left = float(looks.gutter)
        found = []
        for column in shown:
            share = room * self._shares[column] / whole
            found.append(Extent(column, round(left), round(left + share) - round(left)))
            left += share
        return found

    def drag(self, column: Column, by: float) -> None:
        """Move the border after a column by a share of what is shown."""
        shown = self.shown()
        place = shown.index(column)
        if place + 1 >= len(shown):
            return
        other = shown[place + 1]
        by *= sum(self._shares[each] for each in shown)
        pair = self._shares[column] + self._shares[other]
        if pair <= 2 * NARROWEST:
            return
        share = min(pair - NARROWEST, max(NARROWEST, self._shares[column] + by))
        self._shares[column], self._shares[other] = share, pair - share
        self.changed.emit()

    def state(self) -> bytes:
        """Return order, widths and visibility, for `restore`."""
        shares = {column.value: share for column, share in self._shares.items()}
        kept = {"shares": shares, "hidden": sorted(self._hidden), "order": self._order}
        return json.dumps(kept).encode()

    def restore(self, state: bytes) -> bool:
        """Take them from `state`; return false for any other.

        It may lack the order, and columns that did not exist yet, which stand behind the others.
        """
        try:
            kept = json.loads(state)
            given = {Column(name): float(share) for name, share in kept["shares"].items()}
            later = [column for column in Column if column not in given]
            shares = {column: given.get(column, 1 / len(Column)) for column in Column}
            hidden = {Column(name) for name in kept["hidden"]}
            order = [*map(Column, kept.get("order", given)), *later]
        except (ValueError, KeyError, TypeError, AttributeError):
            return False
        if min(shares.values()) <= 0 or sorted(order) != sorted(Column):
            return False
        self._shares, self._hidden, self._order = shares, hidden, order
        self.changed.emit()
        return True


class Header(QWidget):
    """Shows the titles; borders are dragged, and titles to other places."""

    def __init__(self, columns: Columns, looks: Looks, parent: QWidget) -> None:
        """Show `columns`; `room` is how wide the rows below are."""
        super().__init__(parent)
        self.looks = looks
        self.room = 1
        self._columns = columns
        self._dragged: Column | None = None
        self._carried: Column | None = None
        self._from = 0
        self.setMouseTracking(True)
        columns.changed.connect(self.update)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint titles and borders."""
        painter = QPainter(self)
        theme = self.looks.theme
        painter.fillRect(self.rect(), theme.color("page"))
        painter.setFont(self.looks.small(12))
        for extent in self._columns.extents(self.room, self.looks):
            area = QRect(extent.left, 0, extent.width, self.height())
            text = area.adjusted(self.looks.margin, 0, -self.looks.margin, 0)
            painter.setPen(theme.color("soft"))
            title = self._columns.title(extent.column)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            shown = painter.fontMetrics().elidedText(
                title, Qt.TextElideMode.ElideRight, text.width()
            )
            painter.drawText(text, int(flags), shown)
        painter.setPen(theme.color("line"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a border, or of a title."""
        place = event.position().toPoint()
        self._dragged = self._border_at(place)
        self._carried = None if self._dragged is not None else self._title_at(place)
        self._from = place.x()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag a border or a title, or show that there is one."""
        place = event.position().toPoint()
        if self._dragged is not None:
            by = place.x() - self._from
            self._columns.drag(self._dragged, by / self._columns.room(self.room, self.looks))
            self._from = place.x()
            return
        if self._carried is not None:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            return
        shape = (
            Qt.CursorShape.SplitHCursor if self._border_at(place) else Qt.CursorShape.ArrowCursor
        )
        self.setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go; a title takes the place of the one it is over."""
        carried, over = self._carried, self._title_at(event.position().toPoint())
        self._dragged = self._carried = None
        self.unsetCursor()
        if carried is not None and over is not None and carried is not over:
            self._columns.put(carried, over)

    def _title_at(self, place: QPoint) -> Column | None:
        for extent in self._columns.extents(self.room, self.looks):
            if extent.left <= place.x() < extent.right:
                return extent.column
        return None

    def _border_at(self, place: QPoint) -> Column | None:
        for extent in self._columns.extents(self.room, self.looks)[:-1]:
            if abs(place.x() - extent.right) <= _GRIP:
                return extent.column
        return None
