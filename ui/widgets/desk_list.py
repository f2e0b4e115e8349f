"""The list of the desk queue: a sentence on two lines and what it is about, all of one height."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.language import tr
from ui.theme import Theme
from ui.viewmodels.desk_list import DeskList, QueueRole
from ui.viewmodels.desk_queue import DeskLine
from workbench.model.finding import Severity

Index = QModelIndex | QPersistentModelIndex

# The colour of each severity, by its name in a theme.
INKS = {Severity.ERROR: "accent", Severity.WARNING: "warning", Severity.HINT: "info"}

# In pixels: around a row.
_SIDE = 12
_EDGE = 6
_LINES = 2


class QueueDelegate(QStyledItemDelegate):
    """Paints a finding: its sentence on two lines, then what it is about."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _: Index) -> QSize:
        """Return the height of three lines; the width is the list's."""
        line = QFontMetrics(option.font).lineSpacing()
        return QSize(0, (_LINES + 1) * line + 2 * _EDGE + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one finding."""
        area = QRect(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, self.theme.color("selected"))
            bar = QRect(area.left(), area.top(), 3, area.height())
            painter.fillRect(bar, self.theme.color("accent"))
        metrics = QFontMetrics(option.font)
        inner = area.adjusted(_SIDE, _EDGE, -_SIDE, -_EDGE)
        painter.setFont(option.font)
        painter.setPen(self.theme.color("ink"))
        below = metrics.elidedText(
            str(index.data(QueueRole.BELOW)), Qt.TextElideMode.ElideRight, inner.width()
        )
        sentence = broken(str(index.data()), option, inner.width())
        height = (len(sentence) + 1) * metrics.lineSpacing()
        base = inner.top() + (inner.height() - height) // 2 + metrics.ascent()
        for text in sentence:
            painter.drawText(inner.left(), base, text)
            base += metrics.lineSpacing()
        painter.setPen(self.theme.color(INKS.get(index.data(QueueRole.SEVERITY), "soft")))
        painter.drawText(inner.left(), base, below)
        painter.restore()


def broken(text: str, option: QStyleOptionViewItem, width: int) -> list[str]:
    """Return a text on at most two lines of a width, the second cut where it has no room."""
    layout = QTextLayout(text, option.font)
    wrap = QTextOption()
    wrap.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(wrap)
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(width)
    end = first.textLength()
    layout.endLayout()
    units = text.encode("utf-16-le")
    head, rest = units[: 2 * end].decode("utf-16-le"), units[2 * end :].decode("utf-16-le")
    if not rest:
        return [head]
    metrics = QFontMetrics(option.font)
    return [head.rstrip(), metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)]


class QueueList(QListView):
    """Lists a queue of any length; it never scrolls sideways."""

    moved = Signal()
    """Another finding is under the cursor, by a user's hand."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Findings to settle"))
        self._list = DeskList(self)
        self._showing = False
        self.setModel(self._list)
        self._delegate = QueueDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentRowChanged.connect(self._tell)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._delegate.theme = theme
        self.viewport().update()

    def show_lines(self, lines: Sequence[DeskLine], row: int) -> None:
        """List these with the cursor on a row; nobody moved it."""
        self._showing = True
        self._list.show(lines)
        self.setCurrentRow(row)
        self._showing = False

    def count(self) -> int:
        """Return how many findings are listed."""
        return self._list.rowCount()

    def line(self, row: int) -> DeskLine | None:
        """Return the finding in a row, `None` outside the list."""
        return self._list.lines[row] if 0 <= row < self.count() else None

    def currentRow(self) -> int:
        """Return the row under the cursor, -1 in an empty list."""
        return self.currentIndex().row()

    def setCurrentRow(self, row: int) -> None:
        """Put the cursor on a row."""
        self.setCurrentIndex(self._list.index(row, 0) if row >= 0 else QModelIndex())

    def _tell(self, *_: object) -> None:
        if not self._showing:
            self.moved.emit()
