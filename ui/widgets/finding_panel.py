"""The checks' panel: what was found, and one key each to settle it."""

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent, QTextLayout
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ui.language import plain_tip, tr
from ui.theme import Theme
from ui.triggers import on_toggle
from ui.viewmodels.finding_table import FindingLine, FindingRole, FindingTable
from ui.widgets.elided_label import ElidedLabel
from workbench.model.finding import Severity

TOKENS = {Severity.ERROR: "accent", Severity.WARNING: "warning", Severity.HINT: "info"}
_MARGIN = 8

# The height of two lines of text, in pixels.
_LINES = 46

# Rows that are measured one by one within some milliseconds; more have two lines each.
_FEW = 200


class FindingPanel(QWidget):
    """A table of findings; Enter goes there, F fixes, Delete dismisses, A asks the translator."""

    wanted = Signal(object)
    """Carries the `FindingLine` to go to."""

    fix_wanted = Signal(object)
    dismissal_wanted = Signal(object)
    question_wanted = Signal(object)
    """The three carry the `FindingLine` in question."""

    settled_wanted = Signal(bool)
    """Whether what is settled is to be listed, too."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model: FindingTable | None = None
        self.state = ElidedLabel(tr("Nothing found"), self)
        self.state.setProperty("kind", "soft")
        self.settled = QCheckBox(tr("Settled too"), self)
        on_toggle(self.settled, self.settled_wanted.emit)
        self.table = self._make_table(theme)
        self.fix = self._button(tr("&Fix"), "F", self._fix)
        self.dismiss = self._button(tr("&Dismiss…"), "Delete", self._dismiss)
        self.ask = self._button(tr("&Ask…"), "A", self._ask)
        self._lay_out()
        self._show_buttons()

    def _make_table(self, theme: Theme) -> QTableView:
        table = QTableView(self)
        table.setAccessibleName(tr("Findings"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(True)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_LINES)
        table.horizontalHeader().hide()
        table.horizontalHeader().setStretchLastSection(False)
        self._delegate = _Coloured(theme, table)
        table.setItemDelegateForColumn(0, self._delegate)
        table.setItemDelegateForColumn(1, _Wrapped(table))
        table.activated.connect(self._go)
        table.installEventFilter(self)
        return table

    def _button(self, text: str, key: str, action: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setToolTip(plain_tip(key))
        button.clicked.connect(action)
        return button

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        above = QHBoxLayout()
        above.addWidget(self.state, 1)
        above.addWidget(self.settled)
        layout.addLayout(above)
        layout.addWidget(self.table, 1)
        below = QHBoxLayout()
        for button in (self.fix, self.dismiss, self.ask):
            below.addWidget(button)
        below.addStretch(1)
        layout.addLayout(below)

    def set_model(self, model: FindingTable | None) -> None:
        """List the findings of this model."""
        self._model = model
        self.table.setModel(model)
        if model is None:
            return
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.table.selectionModel().currentRowChanged.connect(self._show_buttons)
        model.modelReset.connect(self._show_buttons)
        model.modelReset.connect(self._measure)
        self._show_buttons()
        self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the sentences again at the new width."""
        super().resizeEvent(event)
        self._measure()

    def showEvent(self, event: QShowEvent) -> None:
        """Measure what changed while the panel was hidden."""
        super().showEvent(event)
        self._measure()

    def _measure(self) -> None:
        """Give each finding the lines its sentence takes, so that none is cut."""
        if self._model is not None and self.isVisible() and self._model.rowCount() <= _FEW:
            self.table.resizeRowsToContents()

    def set_theme(self, theme: Theme) -> None:
        """Paint severities in other colours."""
        self._delegate.theme = theme
        self.table.viewport().update()

    @property
    def current(self) -> FindingLine | None:
        """Return the finding under the cursor."""
        model = self._model
        return None if model is None else model.line(self.table.currentIndex().row())

    def select(self, row: int) -> None:
        """Put the cursor on a row, on none for a row outside the table."""
        model = self._model
        if model is None:
            return
        there = 0 <= row < model.rowCount()
        self.table.setCurrentIndex(model.index(row, 1) if there else QModelIndex())

    def _show_buttons(self) -> None:
        line = self.current
        self.fix.setEnabled(line is not None and line.judged.finding.fix is not None)
        self.dismiss.setEnabled(line is not None and line.judged.is_open)
        self.ask.setEnabled(line is not None and line.judged.is_open)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Settle findings by single keys while the table has the focus."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            action = {
                int(Qt.Key.Key_F): self._fix,
                int(Qt.Key.Key_A): self._ask,
                int(Qt.Key.Key_Delete): self._dismiss,
            }.get(event.key())
            if action is not None and not event.modifiers():
                action()
                return True
        return super().eventFilter(watched, event)

    def _go(self, _index: QModelIndex) -> None:
        if self.current is not None:
            self.wanted.emit(self.current)

    def _fix(self) -> None:
        if self.current is not None and self.fix.isEnabled():
            self.fix_wanted.emit(self.current)

    def _dismiss(self) -> None:
        if self.current is not None and self.dismiss.isEnabled():
            self.dismissal_wanted.emit(self.current)

    def _ask(self) -> None:
        if self.current is not None and self.ask.isEnabled():
            self.question_wanted.emit(self.current)


class _Wrapped(QStyledItemDelegate):
    """Gives a sentence the height of its lines as they are painted.

    Qt's own hint forgets the padding of the style sheet, which takes width from the lines, and the
    height of a Chinese font in a line of a Latin one; what then has no room is cut.
    """

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        hint = super().sizeHint(option, index)
        layout = QTextLayout(str(index.data() or ""), option.font)
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, self._table.columnWidth(index.column()) - _PADDING))
            height += line.height()
        layout.endLayout()
        return QSize(hint.width(), max(hint.height(), ceil(height) + _PADDING))


# Pixels: the padding of `window.qss` on two sides, and Qt's own margins around an item's text.
_PADDING = 20


class _Coloured(QStyledItemDelegate):
    """Writes the first column in the colour of the severity."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        severity = index.data(FindingRole.SEVERITY)
        if isinstance(severity, Severity):
            option.palette.setColor(
                option.palette.ColorRole.Text, self.theme.color(TOKENS[severity])
            )
