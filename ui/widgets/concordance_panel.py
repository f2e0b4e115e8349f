"""The concordance: words in their contexts in all memories, searched as one types."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ui.language import tr
from ui.theme import Theme
from ui.triggers import on_toggle
from ui.viewmodels.concordance import KwicColumn, KwicTable, other_text
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.labels import PlainLabel
from ui.widgets.toggles import switch
from workbench.memory.concordance import KwicLine, Side

Index = QModelIndex | QPersistentModelIndex
_MARGIN = 8
_ROW = 26
_YEAR, _OUTLET = 96, 150
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_OF_FIELD = frozenset({Qt.Key.Key_Down, Qt.Key.Key_PageDown})

# What the wide columns take of the width that the words and the origin leave.
_SHARES = {
    KwicColumn.LEFT: 0.24,
    KwicColumn.RIGHT: 0.24,
    KwicColumn.OTHER: 0.36,
}

_LEAST, _MOST = 48, 220
_FROM = 190


@dataclass(frozen=True, slots=True)
class Asked:
    """What stands in the fields: `since` and `until` are years as typed, "" for any."""

    words: str
    side: Side
    regular: bool
    outlet: str
    memory: str
    since: str
    until: str


class ConcordancePanel(QWidget):
    """Fields above a table; Enter inserts, Down goes into the table, Escape goes back."""

    changed = Signal()
    """Something else is asked for."""

    inserted = Signal(object)
    """Carries the `KwicLine` whose English is to be put in."""

    more_wanted = Signal()
    """The end of the lines was reached."""

    left = Signal()
    """The user goes back to the text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start with nothing asked."""
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = self._field(tr("Words to look for in the memories"), tr("Concordance"))
        self.outlet = self._field(tr("Outlet"), tr("Outlet"), _OUTLET)
        self.memory = self._field(tr("Memory"), tr("Memory"), _OUTLET)
        self.since = self._field(tr("From year"), tr("From year"), _YEAR)
        self.until = self._field(tr("To year"), tr("To year"), _YEAR)
        self.target = switch(tr("EN"), tr("Look in the English"), "Alt+T", self)
        self.regular = switch(".*", tr("Regular expression"), "Alt+X", self)
        for button in (self.target, self.regular):
            on_toggle(button, lambda _: self.changed.emit())
        self.state = ElidedLabel("", self)
        self.state.setProperty("kind", "soft")
        self.model = KwicTable(self)
        self.table = self._make_table(theme)
        self.detail = PlainLabel("", self)
        self.detail.setWordWrap(True)
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.detail.setProperty("kind", "soft")
        self.detail.hide()
        self._lay_out()

    def _field(self, hint: str, name: str, width: int = 0) -> QLineEdit:
        field = QLineEdit(self)
        field.setPlaceholderText(hint)
        field.setAccessibleName(name)
        field.setClearButtonEnabled(not width)
        if width:
            field.setMaximumWidth(width)
        field.textChanged.connect(lambda _: self.changed.emit())
        field.installEventFilter(self)
        return field

    def _make_table(self, theme: Theme) -> QTableView:
        table = QTableView(self)
        table.setObjectName("hits")
        table.setMinimumHeight(2 * _ROW)
        table.setAccessibleName(tr("Lines of the concordance"))
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_ROW)
        table.horizontalHeader().hide()
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._delegate = _KwicDelegate(theme, table)
        table.setItemDelegate(self._delegate)
        table.installEventFilter(self)
        table.doubleClicked.connect(lambda _: self._insert())
        table.selectionModel().currentRowChanged.connect(self._show_detail)
        self.model.modelReset.connect(self._fit)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        return table

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(6)
        line = QHBoxLayout()
        line.addWidget(self.words, 1)
        for widget in (self.target, self.regular, self.outlet, self.memory):
            line.addWidget(widget)
        line.addWidget(self.since)
        line.addWidget(self.until)
        layout.addLayout(line)
        layout.addWidget(self.state)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.detail)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._delegate.theme = theme
        self.table.viewport().update()

    def asked(self) -> Asked:
        """Return what stands in the fields."""
        return Asked(
            self.words.text().strip(),
            Side.TARGET if self.target.isChecked() else Side.SOURCE,
            self.regular.isChecked(),
            self.outlet.text().strip(),
            self.memory.text().strip(),
            self.since.text().strip(),
            self.until.text().strip(),
        )

    def begin(self, words: str, side: Side) -> None:
        """Put words into the field, and the keyboard there; what stood there stays for ""."""
        if words:
            self.blockSignals(True)
            self.target.setChecked(side is Side.TARGET)
            self.words.setText(words)
            self.blockSignals(False)
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)
        self.words.selectAll()
        self.changed.emit()

    @property
    def current(self) -> KwicLine | None:
        """Return the line under the cursor, the first one where there is none."""
        return self.model.line(max(0, self.table.currentIndex().row()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Share the width out: the words take what they need, the contexts the rest."""
        metrics = self.table.fontMetrics()
        widest = max(
            (metrics.horizontalAdvance(line.word) for line in self.model.lines[:50]), default=0
        )
        word = min(_MOST, max(_LEAST, widest + 20))
        rest = max(0, self.table.viewport().width() - word - _FROM)
        for column, share in _SHARES.items():
            self.table.setColumnWidth(column, round(rest * share / sum(_SHARES.values())))
        self.table.setColumnWidth(KwicColumn.WORD, word)
        self.table.setColumnWidth(KwicColumn.FROM, _FROM)

    def _show_detail(self, current: QModelIndex, _: QModelIndex) -> None:
        line = self.model.line(current.row())
        self.detail.setVisible(line is not None)
        if line is not None:
            unit = line.unit
            title = unit.document.title or self.model.memory_of(line)
            self.detail.setText(f"{other_text(line)}\n{title}")
        if current.row() == self.model.rowCount() - 1:
            self.more_wanted.emit()

    def _insert(self) -> None:
        line = self.current
        if line is not None:
            self.inserted.emit(line)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Insert on Enter, go into the table on Down, leave on Escape."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if key in _ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                self._insert()
                return True
            if key == Qt.Key.Key_Escape:
                self.left.emit()
                return True
            if key in _OF_FIELD and watched is not self.table and self.model.rowCount():
                self.table.setFocus(Qt.FocusReason.OtherFocusReason)
                self.table.setCurrentIndex(self.model.index(0, KwicColumn.WORD))
                return True
        return super().eventFilter(watched, event)


class _KwicDelegate(QStyledItemDelegate):
    """Writes the words bold in ink, what is around them fainter, so that they stand in a column."""

    def __init__(self, theme: Theme, table: QTableView) -> None:
        super().__init__(table)
        self.theme = theme

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        column = KwicColumn(index.column())
        left = column is KwicColumn.LEFT
        option.textElideMode = Qt.TextElideMode.ElideLeft if left else Qt.TextElideMode.ElideRight
        if column is KwicColumn.WORD:
            font = QFont(option.font)
            font.setBold(True)
            option.font = font
        token = "ink" if column in {KwicColumn.WORD, KwicColumn.OTHER} else "soft"
        for role in (option.palette.ColorRole.Text, option.palette.ColorRole.HighlightedText):
            option.palette.setColor(role, self.theme.color(token))
