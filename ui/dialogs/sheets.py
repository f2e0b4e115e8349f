"""Sheets: captions or bylines across articles, sorted, gone to, written as CSV."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.language import plain_tip, tr
from workbench.model.ids import SegmentId

_SIZE = (1080, 600)
_SEGMENT = Qt.ItemDataRole.UserRole + 1

# Where a cell keeps its text, of which an address shows only the file's name.
_WHOLE = Qt.ItemDataRole.UserRole + 2
_LINE_HEIGHT = 44

# Rows that are measured one by one within some milliseconds.
_FEW = 400


@dataclass(frozen=True, slots=True)
class SheetAction:
    """What a button does with one cell of the chosen row; `column` counts from 0."""

    label: str
    column: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table to show; each row has the segment it is about and as many cells as headings."""

    title: str
    headings: Sequence[str]
    rows: Sequence[tuple[SegmentId, Sequence[str]]]
    action: SheetAction


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a button was pressed for: a row's segment and the text in the action's column."""

    segment_id: SegmentId
    text: str


def _write(item: QTableWidgetItem, text: str) -> None:
    item.setText(_shown(text))
    item.setToolTip(plain_tip(text))
    item.setData(_WHOLE, text)


def _shown(text: str) -> str:
    """Return a text as a cell shows it: of an address the name of the file it leads to."""
    if not text.startswith(("http://", "https://")):
        return text
    url = QUrl(text)
    return url.fileName() or url.host() or text


class SheetDialog(QDialog):
    """A sheet; a click on a heading sorts, Enter goes to the segment."""

    wanted = Signal(object)
    """Carries the `SegmentId` to go to."""

    csv_wanted = Signal()

    acted = Signal(object)
    """Carries what was `Chosen` with the sheet's own button."""

    def __init__(self, sheet: Sheet, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(sheet.title)
        self.resize(*_SIZE)
        self.sheet = sheet
        self.table = self._make_table()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.button = buttons.addButton(sheet.action.label, QDialogButtonBox.ButtonRole.ActionRole)
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._do)
        export = buttons.addButton(tr("Write CS&V…"), QDialogButtonBox.ButtonRole.ActionRole)
        export.setAutoDefault(False)
        export.clicked.connect(self.csv_wanted)
        closing = buttons.button(QDialogButtonBox.StandardButton.Close)
        closing.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.table)
        layout.addWidget(buttons)
        self.table.currentCellChanged.connect(self._follow)
        self._follow()
        self.table.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Give every row the height of its texts, as far as that is quick."""
        super().showEvent(event)
        if self.table.rowCount() <= _FEW:
            self.table.resizeRowsToContents()

    def _chosen(self) -> Chosen | None:
        item = self.table.item(self.table.currentRow(), self.sheet.action.column)
        if item is None or not item.text():
            return None
        return Chosen(item.data(_SEGMENT), item.text())

    def _follow(self, *_: int) -> None:
        self.button.setEnabled(self._chosen() is not None)

    def _do(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.acted.emit(chosen)

    def show_text(self, segment_id: SegmentId, column: int, text: str) -> None:
        """Show what a cell of the segment's row says now."""
        for row in range(self.table.rowCount()):
            item = self.table.item(row, column)
            if item is not None and item.data(_SEGMENT) == segment_id:
                _write(item, text)

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
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        for row, (segment_id, cells) in enumerate(sheet.rows):
            for column, cell in enumerate(cells):
                item = QTableWidgetItem()
                _write(item, cell)
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
            [str(model.index(row, column).data(_WHOLE)) for column in columns]
            for row in range(model.rowCount())
        ]

    def _go(self, item: QTableWidgetItem) -> None:
        self.wanted.emit(item.data(_SEGMENT))
        self.accept()
