"""A list whose entries have a title and a fainter line below it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.language import plain_tip
from ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex

_BELOW = Qt.ItemDataRole.UserRole + 1

# In pixels: around a row, and between its lines.
_SIDE = 12
_EDGE = 6
_GAP = 4


class _TwoLines(QStyledItemDelegate):
    """Paints both lines, each cut to the width there is."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        height = 2 * QFontMetrics(option.font).lineSpacing() + 2 * _EDGE + _GAP
        return QSize(super().sizeHint(option, index).width(), height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area = QRect(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, self._theme.color("selected"))
            painter.fillRect(
                QRect(area.left(), area.top(), 3, area.height()), self._theme.color("accent")
            )
        inner = area.adjusted(_SIDE, _EDGE, -_SIDE, -_EDGE)
        half = inner.height() // 2
        lines = ((str(index.data()), "ink", 0), (str(index.data(_BELOW)), "soft", half))
        metrics = QFontMetrics(option.font)
        for text, token, down in lines:
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
            painter.setPen(self._theme.color(token))
            middle = inner.top() + down + half // 2
            # on one base line whichever fonts are mixed; a rectangle would cut letters off
            painter.drawText(inner.left(), middle + metrics.capHeight() // 2, shown)
        painter.restore()


class TwoLineList(QListWidget):
    """A list that never scrolls sideways."""

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        """Start empty; `name` is what a screen reader calls it."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setItemDelegate(_TwoLines(theme, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def set_theme(self, theme: Theme) -> None:
        """Paint the entries in other colours."""
        self.setItemDelegate(_TwoLines(theme, self))

    def add(self, title: str, below: str, tip: str = "") -> None:
        """Add an entry at the end."""
        item = QListWidgetItem(title, self)
        item.setToolTip(plain_tip(tip))
        _write(item, title, below)

    def change(self, row: int, title: str, below: str) -> None:
        """Let an entry say something else."""
        item = self.item(row)
        if item is not None:
            _write(item, title, below)


def _write(item: QListWidgetItem, title: str, below: str) -> None:
    item.setText(title)
    item.setData(_BELOW, below)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}, {below}")
