"""The table of an alignment: both texts in full, side by side; worked on by keys alone.

Only what is on the screen is laid out. A row that was never there has a height by the lengths of
its texts, and its true one as soon as it is shown.
"""

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.fonts import chinese_font, interface_font
from ui.language import tr
from ui.theme import Theme
from ui.viewmodels.alignment_rows import SIDES, AlignmentColumn, AlignmentRole, AlignmentRows
from workbench.model.highlight import Side
from workbench.model.language import Variant

Index = QModelIndex | QPersistentModelIndex

# In pixels.
_SIDE, _EDGE = 12, 8
_STATE_WIDTH = 116
_NUMBER_WIDTH = 22
_SMALL = 11
_LEAST = 36

# Of the height of a line: Chinese is denser than English.
_SPACING = {Side.SOURCE: 1.25, Side.TARGET: 1.2}

# Of a character's height: how wide one of the text is, on average.
_WIDTHS = {Side.SOURCE: 1.0, Side.TARGET: 0.5}


class _Cells(QStyledItemDelegate):
    """Paints texts in their own fonts, and the state between them."""

    def __init__(self, theme: Theme, variant: Variant, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.fonts = {Side.SOURCE: chinese_font(variant, 15), Side.TARGET: interface_font(14)}
        self._small = interface_font(_SMALL)

    def height(self, text: str, side: Side, width: int) -> int:
        """Return how high a cell with a text has to be."""
        return max(_LEAST, round(self._laid_out(text, side, width)[1]) + 2 * _EDGE)

    def guessed(self, text: str, side: Side, width: int) -> int:
        """Return about how high it has to be, without laying it out."""
        font = self.fonts[side]
        inner = max(width - 2 * _SIDE - _NUMBER_WIDTH, 1)
        lines = 1 + int(len(text) * _WIDTHS[side] * font.pixelSize() / inner) + text.count("\n")
        line = QFontMetricsF(font).height() * _SPACING[side]
        return max(_LEAST, round(lines * line) + 2 * _EDGE)

    def _laid_out(self, text: str, side: Side, width: int) -> tuple[QTextLayout, float]:
        font = self.fonts[side]
        layout = QTextLayout(text.replace("\n", "\u2028"), font)
        layout.setCacheEnabled(True)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        inner = max(width - 2 * _SIDE - _NUMBER_WIDTH, 1)
        step = QFontMetricsF(font).height() * _SPACING[side]
        down = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(inner)
            line.setPosition(QPointF(0, down))
            down += step
        layout.endLayout()
        return layout, down

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a cell at its present width."""
        column = AlignmentColumn(index.column())
        if column is AlignmentColumn.STATE:
            return QSize(_STATE_WIDTH, _LEAST)
        width = option.rect.width()
        return QSize(width, self.height(str(index.data()), SIDES[column], width))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        painter.save()
        area = QRect(option.rect)
        column = AlignmentColumn(index.column())
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(area, self._ground(index, is_current=is_current))
        painter.setPen(self._theme.color("line"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        if column is AlignmentColumn.STATE:
            self._paint_state(painter, area, index)
        else:
            self._paint_text(painter, area, index, SIDES[column])
        if is_current:
            pen = QPen(self._theme.color("accent"), 2)
            painter.setPen(pen)
            painter.drawRect(area.adjusted(1, 1, -1, -2))
        painter.restore()

    def _ground(self, index: Index, *, is_current: bool) -> QColor:
        if is_current:
            return self._theme.color("active")
        if index.data(AlignmentRole.LEFT_OUT):
            return self._theme.color("page")
        return self._theme.color("panel")

    def _paint_text(self, painter: QPainter, area: QRect, index: Index, side: Side) -> None:
        painter.setFont(self._small)
        painter.setPen(self._theme.color("soft"))
        first = area.adjusted(_SIDE, _EDGE + 2, 0, 0)
        numbers = str(index.data(AlignmentRole.NUMBERS))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        painter.drawText(first, flags, numbers.partition(",")[0])
        layout, _ = self._laid_out(str(index.data()), side, area.width())
        token = "soft" if index.data(AlignmentRole.LEFT_OUT) else "ink"
        painter.setPen(self._theme.color(token))
        painter.setClipRect(area)
        place = QRectF(area).adjusted(_SIDE + _NUMBER_WIDTH, _EDGE, 0, 0).topLeft()
        layout.draw(painter, place)

    def _paint_state(self, painter: QPainter, area: QRect, index: Index) -> None:
        """Paint the state with a line to either text that there is."""
        token = str(index.data(AlignmentRole.TOKEN))
        words, shape = str(index.data()), str(index.data(AlignmentRole.SHAPE))
        font = QFont(interface_font(12))
        font.setBold(bool(index.data(AlignmentRole.DOUBTFUL)))
        sign = {"ok": "✓ ", "draft": "? "}.get(token, "")
        top = area.adjusted(0, _EDGE, 0, 0)
        painter.setFont(font)
        painter.setPen(self._theme.color(token))
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        said = painter.boundingRect(top, flags, f"{sign}{words}")
        painter.drawText(top, flags, f"{sign}{words}")
        self._paint_links(painter, area, said, index)
        if shape:
            painter.setFont(self._small)
            painter.setPen(self._theme.color("soft"))
            painter.drawText(area.adjusted(0, _EDGE + said.height() + 2, 0, 0), flags, shape)

    def _paint_links(self, painter: QPainter, area: QRect, said: QRect, index: Index) -> None:
        middle = said.center().y()
        gap = 6
        if index.sibling(index.row(), AlignmentColumn.SOURCE).data():
            painter.drawLine(area.left(), middle, said.left() - gap, middle)
        if index.sibling(index.row(), AlignmentColumn.TARGET).data():
            painter.drawLine(said.right() + gap, middle, area.right(), middle)


class AlignmentView(QTableView):
    """Shows the rows of an alignment; the cursor stands on a text, never on the state."""

    def __init__(self, rows: AlignmentRows, theme: Theme, parent: QWidget) -> None:
        """Show these rows."""
        super().__init__(parent)
        self.cells = _Cells(theme, rows.alignment.variant, self)
        self.setAccessibleName(tr("Alignment"))
        self._rows = rows
        self.setItemDelegate(self.cells)
        self.setModel(rows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(_LEAST)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(AlignmentColumn.STATE, QHeaderView.ResizeMode.Fixed)
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setColumnWidth(AlignmentColumn.STATE, _STATE_WIDTH)
        self.verticalScrollBar().valueChanged.connect(self._fit_shown)
        rows.dataChanged.connect(self._fit_changed)

    def current_side(self) -> Side:
        """Return the side under the cursor."""
        return SIDES.get(AlignmentColumn(max(self.currentIndex().column(), 0)), Side.TARGET)

    def go(self, row: int, side: Side | None = None) -> None:
        """Put the cursor on a row, on the same side unless another is named."""
        wanted = side or self.current_side()
        column = next(each for each, of in SIDES.items() if of is wanted)
        self.setCurrentIndex(self._rows.index(row, column))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give all rows a height for the new width."""
        super().resizeEvent(event)
        self._guess_all()
        self._fit(self.currentIndex().row())
        self.scrollTo(self.currentIndex())
        self._fit_shown()

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Return where a key leads, past the state."""
        index = super().moveCursor(action, modifiers)
        if index.column() != AlignmentColumn.STATE:
            return index
        was = self.currentIndex().column()
        to = AlignmentColumn.TARGET if was == AlignmentColumn.SOURCE else AlignmentColumn.SOURCE
        return index.sibling(index.row(), to)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Keep the cursor off the state, and all of its row in sight."""
        super().currentChanged(current, previous)
        if current.column() == AlignmentColumn.STATE:
            self.setCurrentIndex(current.sibling(current.row(), AlignmentColumn.TARGET))
            return
        self._fit(current.row())
        self.scrollTo(self.currentIndex())
        self._fit_shown()

    def _guess_all(self) -> None:
        alignment = self._rows.alignment
        for number, row in enumerate(alignment.rows):
            heights = (
                self.cells.guessed(alignment.text(row, side), side, self.columnWidth(column))
                for column, side in SIDES.items()
            )
            self.setRowHeight(number, max(heights))

    def _fit(self, row: int) -> None:
        if 0 <= row < self._rows.rowCount():
            heights = (
                self.cells.height(
                    str(self._rows.index(row, column).data()), side, self.columnWidth(column)
                )
                for column, side in SIDES.items()
            )
            self.setRowHeight(row, max(heights))

    def _fit_shown(self) -> None:
        """Give the rows on the screen the heights of their texts, from the top down."""
        row = max(self.rowAt(0), 0)
        bottom = self.viewport().height()
        while row < self._rows.rowCount() and self.rowViewportPosition(row) < bottom:
            self._fit(row)
            row += 1

    def _fit_changed(self) -> None:
        self._fit(self.currentIndex().row())
        self._fit_shown()
