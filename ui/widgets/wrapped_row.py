"""A row of buttons that goes on in a second line where the first has no room."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class WrappedRow(QLayout):
    """Lays widgets from left to right, and on the next line what no longer fits."""

    def __init__(self, parent: QWidget | None = None, gap: int = 8) -> None:
        """Start empty; `gap` is the room between widgets, in pixels."""
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setSpacing(gap)

    def addItem(self, item: QLayoutItem) -> None:
        """Add one at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return one of them."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take one out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Return none: the row takes the width it is given."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Return that the number of lines depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        """Return the size of one line of all."""
        sizes = [item.sizeHint() for item in self._shown()]
        margins = self.contentsMargins()
        width = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        height = max((size.height() for size in sizes), default=0)
        return QSize(
            width + margins.left() + margins.right(), height + margins.top() + margins.bottom()
        )

    def minimumSize(self) -> QSize:
        """Return the size of the widest alone."""
        sizes = [item.minimumSize() for item in self._shown()]
        margins = self.contentsMargins()
        width = max((size.width() for size in sizes), default=0)
        height = max((size.height() for size in sizes), default=0)
        return QSize(
            width + margins.left() + margins.right(), height + margins.top() + margins.bottom()
        )

    def setGeometry(self, area: QRect) -> None:
        """Place everything within an area."""
        super().setGeometry(area)
        self._place(area, move=True)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, area: QRect, *, move: bool) -> int:
        """Return the height that is needed, having moved the widgets there or not."""
        margins = self.contentsMargins()
        inner = area.marginsRemoved(margins)
        x, y, line = inner.left(), inner.top(), 0
        for item in self._shown():
            size = item.sizeHint()
            if x > inner.left() and x + size.width() > inner.right() + 1:
                x, y, line = inner.left(), y + line + self.spacing(), 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), size))
            x, line = x + size.width() + self.spacing(), max(line, size.height())
        return y + line + margins.bottom() - area.top()
