"""Things to read: what an import did, the doctor's findings, the keys, about the program."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.language import plain_tip, tr
from ui.widgets.labels import WrappedLabel, marked_label

_SIZE = (680, 480)

# In pixels: Qt breaks lines only in a room that has a height too.
_LONG = 10_000

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a report: what it is about, what is said of it, and whether it is bad news."""

    subject: str
    text: str
    bad: bool = False


class Report(QDialog):
    """A filtered table of lines that can be copied."""

    def __init__(self, title: str, summary: str, lines: Iterable[Line], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(*_SIZE)
        self._lines: Sequence[Line] = tuple(lines)
        label = WrappedLabel(summary, self)
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(tr("Filter"))
        self.filter.setAccessibleName(tr("Filter"))
        self.filter.textChanged.connect(self._fill)
        self.table = self._make_table()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton(tr("&Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (label, self.filter, self.table, buttons):
            layout.addWidget(widget)
        self._fill("")

    def _make_table(self) -> QTreeWidget:
        table = QTreeWidget(self)
        table.setAccessibleName(self.windowTitle())
        table.setColumnCount(2)
        table.setHeaderHidden(True)
        table.setRootIsDecorated(False)
        table.setWordWrap(True)
        table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        table.header().sectionResized.connect(table.scheduleDelayedItemsLayout)
        table.setItemDelegate(WrappedRows(table))
        return table

    def _fill(self, words: str) -> None:
        self.table.clear()
        for line in self._lines:
            if words.casefold() in f"{line.subject} {line.text}".casefold():
                mark = "⚠ " if line.bad else ""
                item = QTreeWidgetItem(self.table, [mark + line.subject, line.text])
                item.setTextAlignment(0, Qt.AlignmentFlag.AlignTop)
                item.setToolTip(1, plain_tip(line.text))

    def _copy(self) -> None:
        text = "\n".join(f"{line.subject}\t{line.text}" for line in self._lines)
        QGuiApplication.clipboard().setText(text)


class WrappedRows(QStyledItemDelegate):
    """Gives a row the height of its broken lines; Qt's tree measures it as one."""

    def __init__(self, table: QTreeWidget) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room that a cell's lines take, broken at the width of its column."""
        column = QStyleOptionViewItem(option)
        column.rect = QRect(0, 0, self._table.columnWidth(index.column()), _LONG)
        return super().sizeHint(column, index)


class About(QDialog):
    """What the program is, which version, under which licence."""

    def __init__(self, version: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Duizhao"))
        purpose = tr("A workbench for turning Chinese news into English, paragraph by paragraph.")
        licence = tr(
            "Licensed under the Apache License 2.0. What others made and this program ships or "
            "uses is named in NOTICE."
        )
        text = marked_label(
            f"<h2>对照 Duizhao {version}</h2><p>{purpose}</p><p>{licence}</p>",
            self,
        )
        text.setWordWrap(True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        text.setMinimumWidth(420)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(text)
        layout.addWidget(buttons)
