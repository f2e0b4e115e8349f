"""The page before signing: both languages side by side, what is in the way, one key each."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.language import noted, plain_tip, told, tr
from ui.theme import Theme
from ui.triggers import on_click
from ui.viewmodels.last_page import LastPage, PageRow
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.wrapped_row import WrappedRow
from workbench.model.ids import SegmentId
from workbench.text.plural import Plural

# What can be done on the page, its word and its key.
ACTS: Mapping[str, tuple[str, str]] = {
    "read": (noted("Read"), "Space"),
    "edit": (noted("Edit"), "E"),
    "sign": (noted("Sign off"), "S"),
    "sign_anyway": (noted("Sign all the same…"), "Shift+S"),
    "back": (noted("Back to the queue"), "Esc"),
}

_KEYS: Mapping[tuple[int, bool], str] = {
    (int(Qt.Key.Key_Space), False): "read",
    (int(Qt.Key.Key_Return), False): "edit",
    (int(Qt.Key.Key_Enter), False): "edit",
    (int(Qt.Key.Key_E), False): "edit",
    (int(Qt.Key.Key_S), False): "sign",
    (int(Qt.Key.Key_S), True): "sign_anyway",
    (int(Qt.Key.Key_L), False): "back",
    (int(Qt.Key.Key_Escape), False): "back",
    (int(Qt.Key.Key_N), False): "next",
    (int(Qt.Key.Key_P), False): "previous",
}
_ID = Qt.ItemDataRole.UserRole
_SIDE = 16

# Rows that are measured one by one within some milliseconds.
_FEW = 400

_FEW_LINES = 5

# In pixels: a page with room for all that has a digit.
_HIGH = 640

# In pixels: the room that a cell keeps around its text, on both sides together and more.
_EDGE = 12

# Lines that a digit key reaches: 1 to 9.
_MOST_DIGITS = 9

# The first column has one part in so many of the width.
_ABOUT_PART = 4

_IN_THE_WAY = Plural(
    "In the way of the signature: {number} things. A digit or Enter goes there.",
    one="In the way of the signature: {number} thing. Its digit goes there.",
)
_OPEN_THEN = Plural(
    "Signed with {number} things open. A digit or Enter goes there.",
    one="Signed with {number} thing open. Its digit goes there.",
)


class LastPageView(QWidget):
    """Arrows and Space go through the rows, a digit to what is in the way, S signs."""

    acted = Signal(str)
    """Carries the name of an act, of `ACTS`, or `next` or `previous`: the article to go to."""

    wanted = Signal(object)
    """Carries the `SegmentId` of something in the way that is gone to."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._page = LastPage((), (), frozenset())
        self.state = ElidedLabel("", self)
        self.state.setProperty("kind", "soft")
        self.heading = ElidedLabel("", self)
        self.heading.setWordWrap(True)
        self.in_the_way = QListWidget(self)
        self.in_the_way.setAccessibleName(tr("In the way of the signature"))
        self.in_the_way.itemActivated.connect(self._go)
        self.in_the_way.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table = self._make_table()
        self.buttons = {name: self._button(name) for name in ACTS}
        for keyed in (self.table, self.in_the_way):
            keyed.installEventFilter(self)
        self._lay_out()

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 3, self)
        table.setAccessibleName(tr("The article before it is signed"))
        table.setHorizontalHeaderLabels([tr("Segment"), tr("Source"), tr("Target")])
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # keeps the width
        table.setVerticalScrollMode(QTableWidget.ScrollMode.ScrollPerPixel)
        table.verticalHeader().hide()
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        return table

    def _button(self, name: str) -> QPushButton:
        word, key = ACTS[name]
        button = QPushButton(f"{tr(word)}  {key}", self)
        button.setAccessibleName(tr(word))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        on_click(button, partial(self._act, name))
        return button

    def _lay_out(self) -> None:
        keys = WrappedRow()
        keys.setContentsMargins(_SIDE, 8, _SIDE, 8)
        for button in self.buttons.values():
            keys.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        above = QHBoxLayout()
        above.setContentsMargins(_SIDE, 0, _SIDE, 6)
        above.setSpacing(12)
        above.addWidget(self.heading, 1)
        above.addWidget(self.state)
        column.addLayout(above)
        column.addWidget(self.in_the_way)
        column.addWidget(self.table, 1)
        column.addLayout(keys)

    def set_theme(self, theme: Theme) -> None:
        """Write in other colours."""
        self._theme = theme
        self._fill()

    def show_page(self, page: LastPage) -> None:
        """Show a page; the cursor stays on its segment."""
        here = self.current
        same = page == self._page
        self._page = page
        if not same:
            self._fill()
            self._list_in_the_way()
        self.state.setText(tr("{read} of {total} read", read=page.count_read, total=len(page.rows)))
        ids = [row.segment_id for row in page.rows]
        row = ids.index(here.segment_id) if here is not None and here.segment_id in ids else 0
        if ids and self.table.currentRow() != row:
            self.table.setCurrentCell(row, 0)
        self.buttons["sign_anyway"].setVisible(bool(page.in_the_way) and not page.signed)

    def show_signature(self, words: str) -> None:
        """Say by the button whether S signs or takes the signature back."""
        word = tr("Take the signature back") if words else tr("Sign off")
        self.buttons["sign"].setText(f"{word}  S")
        self.buttons["sign"].setAccessibleName(word)

    @property
    def current(self) -> PageRow | None:
        """Return the row under the cursor."""
        row = self.table.currentRow()
        return self._page.rows[row] if 0 <= row < len(self._page.rows) else None

    def step(self, way: int) -> None:
        """Go to the next row or the one before; the last stays."""
        row = self.table.currentRow() + way
        if 0 <= row < self.table.rowCount():
            self.table.setCurrentCell(row, 0)

    def _fill(self) -> None:
        rows = self._page.rows
        blocked = self.table.blockSignals(True)
        self.table.setRowCount(len(rows))
        for number, row in enumerate(rows):
            self._fill_row(number, row)
        self.table.blockSignals(blocked)
        self._measure()

    def _fill_row(self, number: int, row: PageRow) -> None:
        is_read = row.texts in self._page.read
        about = "\n".join(row.about)
        texts = (f"✓ {about}" if is_read else about, row.source, row.target)
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            item.setToolTip(plain_tip(text))
            if column == 0 or (column == len(texts) - 1 and row.omitted):
                item.setForeground(self._theme.color("ok" if is_read and not column else "soft"))
            self.table.setItem(number, column, item)

    def _measure(self) -> None:
        width = self.table.viewport().width()
        first = width // _ABOUT_PART
        for column, part in enumerate((first, (width - first) // 2, (width - first) // 2)):
            self.table.setColumnWidth(column, part)
        for row in range(min(self.table.rowCount(), _FEW)):
            self.table.setRowHeight(row, self._height(row))

    def _height(self, row: int) -> int:
        """Return the height that the texts of a row take; Qt's own forgets the cells' edges."""
        room, flags = QRect(0, 0, 0, 10_000), int(Qt.TextFlag.TextWordWrap)
        highest = 0
        for column in range(self.table.columnCount()):
            item = self.table.item(row, column)
            room.setWidth(max(_EDGE, self.table.columnWidth(column) - 2 * _EDGE))
            text = item.text() if item is not None else ""
            area = self.table.fontMetrics().boundingRect(room, flags, text)
            highest = max(highest, area.height())
        return highest + _EDGE

    def _list_in_the_way(self) -> None:
        found = self._page.in_the_way
        open_still = _OPEN_THEN if self._page.signed else _IN_THE_WAY
        nothing = tr("Everything is signed.") if self._page.signed else tr("Nothing is in the way.")
        self.heading.setText(told(len(found), open_still) if found else nothing)
        self.in_the_way.clear()
        for number, each in enumerate(found, 1):
            digit = f"{number}  " if number <= _MOST_DIGITS else ""
            item = QListWidgetItem(f"{digit}{each.words}", self.in_the_way)
            item.setData(_ID, each.segment_id)
            item.setToolTip(plain_tip(each.words))
        self.in_the_way.setVisible(bool(found))
        if found:
            self.in_the_way.setCurrentRow(0)
            shown = range(min(len(found), _MOST_DIGITS if self.height() > _HIGH else _FEW_LINES))
            height = sum(self.in_the_way.sizeHintForRow(row) for row in shown)
            self.in_the_way.setFixedHeight(height + 2 * self.in_the_way.frameWidth())

    def _go(self, item: QListWidgetItem) -> None:
        found: SegmentId = item.data(_ID)
        self.wanted.emit(found)

    def _act(self, name: str, _checked: object = None) -> None:
        self.acted.emit(name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the texts again at the new width."""
        super().resizeEvent(event)
        self._measure()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Act by single keys; one that is held down acts once."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            action = self._action(event, watched)
            if action is not None:
                if not event.isAutoRepeat():
                    action()
                return True
        return super().eventFilter(watched, event)

    def _action(self, event: QKeyEvent, watched: QObject) -> Callable[[], object] | None:
        shift = Qt.KeyboardModifier.ShiftModifier
        others = event.modifiers() & ~(shift | Qt.KeyboardModifier.KeypadModifier)
        if others:
            return None
        digit = event.key() - int(Qt.Key.Key_0)
        if 1 <= digit <= min(_MOST_DIGITS, len(self._page.in_the_way)):
            return partial(self.wanted.emit, self._page.in_the_way[digit - 1].segment_id)
        name = _KEYS.get((event.key(), bool(event.modifiers() & shift)))
        if name == "edit" and watched is self.in_the_way:
            item = self.in_the_way.currentItem()
            return None if item is None else partial(self._go, item)
        return None if name is None else partial(self._act, name)
