"""A list whose entries are small documents of several lines, and how one is painted."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QResizeEvent, QTextDocument
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.fonts import interface_font
from ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex

# Pixels: beside an entry, the bar at the current one, the least height of a list.
SIDE, _BAR, _LEAST = 12, 3, 40

_TEXT = 13


class DocumentList(QListView):
    """Lists the entries of a model; their lines break again at each new width."""

    def __init__(self, name: str, model: QAbstractItemModel, parent: QWidget) -> None:
        """Start without a delegate; `name` is what a screen reader says."""
        super().__init__(parent)
        self.setObjectName("matches")
        self.setAccessibleName(name)
        self.setModel(model)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMinimumHeight(_LEAST)

    def select(self, row: int) -> None:
        """Put the cursor on an entry."""
        self.setCurrentIndex(self.model().index(row, 0))

    def enter(self) -> None:
        """Go into the list, to its first entry if there is no other."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.select(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines again at the new width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class DocumentDelegate(QStyledItemDelegate):
    """Paints what `write` puts into the document of an entry, `edge` pixels from its ends."""

    def __init__(self, theme: Theme, view: QListView, edge: int) -> None:
        """Paint for one view."""
        super().__init__(view)
        self.theme = theme
        self.edge = edge
        self._view = view

    def write(self, document: QTextDocument, index: Index) -> None:
        """Write an entry into its document, which is empty and as wide as it will be."""
        raise NotImplementedError

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self.theme = theme
        self._view.viewport().update()

    def document(self, index: Index) -> QTextDocument:
        """Return the document of an entry."""
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(interface_font(_TEXT))
        document.setTextWidth(max(1, self._width() - 2 * SIDE))
        self.write(document, index)
        return document

    def sizeHint(self, _: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that an entry has at the width of the view."""
        return QSize(self._width(), round(self.document(index).size().height()) + 2 * self.edge)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the entry, its bar where it is the current one, and the line below."""
        area = QRect(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, self.theme.color("selected"))
            bar = QRect(area.left(), area.top(), _BAR, area.height())
            painter.fillRect(bar, self.theme.color("accent"))
        painter.setPen(self.theme.color("line"))
        painter.drawLine(area.left() + SIDE, area.bottom(), area.right() - SIDE, area.bottom())
        painter.translate(QPointF(area.left() + SIDE, area.top() + self.edge))
        self.document(index).drawContents(painter)
        painter.restore()

    def _width(self) -> int:
        """Return the width of an entry beside a scroll bar, be it there or not.

        What is measured without one and painted beside one has a line too many.
        """
        bar = self._view.verticalScrollBar().sizeHint().width()
        return self._view.width() - 2 * self._view.frameWidth() - bar
