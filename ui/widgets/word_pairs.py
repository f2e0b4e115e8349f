"""A table of words beside other words, to be written into, added to and taken from by key."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.language import tr
from ui.widgets.labels import PlainLabel


@dataclass(frozen=True, slots=True)
class Pairing:
    """What a table of pairs is for: its name, an explanation with an example, its two headings.

    With `both`, words without anything beside them are not taken.
    """

    name: str
    explanation: str
    headings: tuple[str, str]
    both: bool = False


class WordPairs(QWidget):
    """Pairs in two columns; the last row is empty and takes a new one, Delete removes a row."""

    def __init__(self, pairing: Pairing, pairs: Mapping[str, str], parent: QWidget) -> None:
        """Show `pairs`, which stay as they are."""
        super().__init__(parent)
        self._pairing = pairing
        explanation = PlainLabel(pairing.explanation, self)
        explanation.setWordWrap(True)
        explanation.setProperty("kind", "soft")
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(tr("Filter"))
        self.filter.setAccessibleName(tr("Filter"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._limit)
        self.table = self._make_table()
        for words in pairs.items():
            self._add(*words)
        self._add()
        self.fault = PlainLabel("", self)
        self.fault.setProperty("kind", "warning")
        self.fault.hide()
        self.table.itemChanged.connect(self._follow)
        self.table.installEventFilter(self)
        layout = QVBoxLayout(self)
        for widget in (explanation, self.filter, self.table, self.fault):
            layout.addWidget(widget)

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, len(self._pairing.headings), self)
        table.setAccessibleName(self._pairing.name)
        table.setHorizontalHeaderLabels(list(self._pairing.headings))
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        return table

    def _add(self, left: str = "", right: str = "") -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        for column, text in enumerate((left, right)):
            self.table.setItem(row, column, QTableWidgetItem(text))

    def _words(self, row: int) -> tuple[str, str]:
        left, right = (self.table.item(row, column) for column in range(2))
        return (
            " ".join(left.text().split()) if left is not None else "",
            " ".join(right.text().split()) if right is not None else "",
        )

    def _follow(self, _item: QTableWidgetItem) -> None:
        """Keep an empty row at the end."""
        if any(self._words(self.table.rowCount() - 1)):
            self._add()
        self.fault.hide()

    def _limit(self, words: str) -> None:
        wanted = words.casefold().split()
        for row in range(self.table.rowCount() - 1):
            text = " ".join(self._words(row)).casefold()
            self.table.setRowHidden(row, not all(word in text for word in wanted))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remove a row by Delete."""
        is_key = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if is_key and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Delete:
            self.remove()
            return True
        return super().eventFilter(watched, event)

    def remove(self) -> None:
        """Remove the row with the cursor; the empty one stays."""
        row = self.table.currentRow()
        if 0 <= row < self.table.rowCount() - 1:
            self.table.removeRow(row)
            self.fault.hide()

    def pairs(self) -> dict[str, str]:
        """Return what is written; of two rows with the same words the lower one holds."""
        rows = map(self._words, range(self.table.rowCount()))
        return {left: right for left, right in rows if left}

    def is_sound(self) -> bool:
        """Return whether all can be taken; else go to what cannot and say what it lacks."""
        for row in range(self.table.rowCount() - 1):
            left, right = self._words(row)
            if (right and not left) or (left and not right and self._pairing.both):
                self.filter.clear()
                self.table.setCurrentCell(row, 1 if left else 0)
                self.table.setFocus()
                heading = self._pairing.headings[1 if left else 0]
                self.fault.setText(tr("Row {row} lacks: {what}.", row=row + 1, what=heading))
                self.fault.show()
                return False
        return True
