"""Sheets: captions or bylines across articles, sorted, gone to, written as CSV."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.language import tr
from workbench.model.ids import SegmentId

_SIZE = (1080, 600)
_SEGMENT = Qt.ItemDataRole.UserRole + 1
_LINE_HEIGHT = 44


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table to show; each row has the segment it is about and as many cells as headings."""

    title: str
    headings: Sequence[str]
    rows: Sequence[tuple[SegmentId, Sequence[str]]]


class SheetDialog(QDialog):
    """A sheet; a click on a heading sorts, Enter goes to the segment."""

    wanted = Signal(object)
    """Carries the `SegmentId` to go to."""

    csv_wanted = Signal()

    def __init__(self, sheet: Sheet, parent: QWidget) -> None:
        """Show `sheet` in the order it has."""
        super().__init__(parent)
        self.setWindowTitle(sheet.title)
        self.resize(*_SIZE)
        self.sheet = sheet
        self.table = self._make_table()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        export = buttons.addButton(tr("Write CS&V…"), QDialogButtonBox.ButtonRole.ActionRole)
        export.setAutoDefault(False)
        export.clicked.connect(self.csv_wanted)
        closing = buttons.button(QDialogButtonBox.StandardButton.Close)
        closing.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.table)
        layout.addWidget(buttons)
        self.table.setFocus()

    def _make_table(self) -> QTableWidget:
        sheet = self.sheet
        table = QTableWidget(len(sheet.rows), len(sheet.headings), self)
        table.setAccessibleName(self.sheet.title)
        table.setHorizontalHeaderLabels(list(sheet.headings))
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_LINE_HEIGHT)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for row, (segment_id, cells) in enumerate(sheet.rows):
            for column, cell in enumerate(cells):
                item = QTableWidgetItem(cell)
                item.setToolTip(cell)
                item.setData(_SEGMENT, segment_id)
                table.setItem(row, column, item)
        table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        table.setSortingEnabled(True)
        table.itemActivated.connect(self._go)
        table.setCurrentCell(0, 0)
        return table

    def rows(self) -> list[list[str]]:
        """Return the cells in the order on show."""
        model = self.table.model()
        columns = range(model.columnCount())
        return [
            [str(model.index(row, column).data()) for column in columns]
            for row in range(model.rowCount())
        ]

    def _go(self, item: QTableWidgetItem) -> None:
        self.wanted.emit(item.data(_SEGMENT))
        self.accept()
