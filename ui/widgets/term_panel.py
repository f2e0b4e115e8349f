"""The terms of the active segment: what may be written for each, and what must not."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.fonts import chinese_font
from ui.language import plain_tip, tr
from ui.viewmodels.terms import TermLine, insertable
from ui.widgets.empty_hint import EmptyHint
from workbench.model.language import Variant

MOST_KEYS = 9
_PLACE = Qt.ItemDataRole.UserRole + 1
_TEXT = Qt.ItemDataRole.UserRole + 2
_SIZE = 14
_CHINESE_SHARE = 0.42
_LARGEST_SHARE = 0.6

# In pixels, between a term and the edges of its cell.
_PADDING = 8
_EDGES = 8


class TermPanel(QWidget):
    """A tree of two columns; Enter inserts what is current, F2 edits it, Delete removes it."""

    chosen = Signal(object)
    """Carries the English text to insert."""

    edit_wanted = Signal(object)
    removal_wanted = Signal(object)
    """Both carry a `TermLine`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without a segment."""
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._lines: tuple[TermLine, ...] = ()
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(tr("Terms of this segment"))
        self.tree.setColumnCount(2)
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setItemsExpandable(False)
        self.tree.setIndentation(14)
        self.tree.setWordWrap(True)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.tree.header().setStretchLastSection(True)
        self.tree.installEventFilter(self)
        self.tree.viewport().installEventFilter(self)
        self.tree.itemDoubleClicked.connect(self._choose)
        self.empty = EmptyHint(self.tree, tr("No terms in this segment."))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_EDGES, _EDGES, _EDGES, _EDGES)
        layout.addWidget(self.tree)

    @property
    def lines(self) -> tuple[TermLine, ...]:
        """Return what is listed."""
        return self._lines

    def show_terms(
        self, lines: Sequence[TermLine], variant: Variant, origins: Sequence[str]
    ) -> None:
        """List terms of a source in a variant; `origins` says where each comes from."""
        self._lines = tuple(lines)
        numbers = {text: n for n, text in enumerate(insertable(self._lines)[:MOST_KEYS], 1)}
        font, soft = chinese_font(variant, _SIZE), self.palette().placeholderText()
        self.tree.clear()
        for place, (line, origin) in enumerate(zip(self._lines, origins, strict=True)):
            item = self._item(line, numbers.get(line.english, 0), font)
            item.setData(0, _PLACE, place)
            self.tree.addTopLevelItem(item)
            if not (line.is_main and line.is_usable):
                item.setForeground(0, soft)
                item.setForeground(1, soft)
            self._add_remarks(item, line, origin, place)
        self.tree.expandAll()
        self._share_width()

    def _share_width(self) -> None:
        """Give the Chinese its part of the width, and more where that is too little for a term."""
        width, tree = self.tree.viewport().width(), self.tree
        items = filter(None, map(tree.topLevelItem, range(tree.topLevelItemCount())))
        widest = max((_needed(item) for item in items), default=0) + tree.indentation()
        usual, most = round(width * _CHINESE_SHARE), round(width * _LARGEST_SHARE)
        tree.setColumnWidth(0, max(usual, min(widest, most)))

    def _item(self, line: TermLine, number: int, font: QFont) -> QTreeWidgetItem:
        key = f"{number}  " if number else ""
        item = QTreeWidgetItem([f"{key}{line.chinese}", line.english])
        item.setFont(0, font)
        item.setData(0, _TEXT, line.english)
        if number:
            item.setToolTip(1, plain_tip(f"Ctrl+Shift+{number}"))
        return item

    def _add_remarks(self, item: QTreeWidgetItem, line: TermLine, origin: str, place: int) -> None:
        soft = self.palette().brush(QPalette.ColorRole.PlaceholderText)
        for text in (*line.avoid, *line.remarks, origin):
            child = QTreeWidgetItem([text])
            child.setData(0, _PLACE, place)
            child.setData(0, _TEXT, line.english)
            child.setForeground(0, soft)
            child.setToolTip(0, plain_tip(text))
            if text in line.avoid:
                struck = QFont(self.tree.font())
                struck.setStrikeOut(True)
                child.setFont(0, struck)
                spoken = tr("not to be used: {form}", form=text)
                child.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken)
            item.addChild(child)
            child.setFirstColumnSpanned(True)

    def current(self) -> TermLine | None:
        """Return the term the cursor is on, the only one there is otherwise."""
        item = self.tree.currentItem()
        if item is not None:
            return self._lines[int(item.data(0, _PLACE))]
        return self._lines[0] if len(self._lines) == 1 else None

    def _choose(self, item: QTreeWidgetItem, _column: int = 0) -> None:
        text = str(item.data(0, _TEXT))
        if text:
            self.chosen.emit(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Enter, F2 and Delete in the tree, and the width that it gets once it shows."""
        if watched is self.tree.viewport() and event.type() == QEvent.Type.Resize:
            self._share_width()  # while another panel stands before this one it has none
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        item, line = self.tree.currentItem(), self.current()
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if item is not None:
                self._choose(item)
            case Qt.Key.Key_F2 if line is not None:
                self.edit_wanted.emit(line)
            case Qt.Key.Key_Delete if line is not None:
                self.removal_wanted.emit(line)
            case _:
                return super().eventFilter(watched, event)
        return True


def _needed(item: QTreeWidgetItem) -> int:
    return QFontMetrics(item.font(0)).horizontalAdvance(item.text(0)) + _PADDING
