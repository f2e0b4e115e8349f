"""The highlights of the article or the project: listed, filtered, jumped to."""

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
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
from ui.viewmodels.highlight_table import HighlightRole, HighlightTable
from ui.viewmodels.kinds import HighlightKinds
from ui.widgets.empty_hint import EmptyHint
from workbench.model.highlight import AnchorState, Highlight
from workbench.model.ids import HighlightId

Index = QModelIndex | QPersistentModelIndex

# In pixels.
_SWATCH = 14
_NARROWEST = 48

# Columns that are hidden while all rows say the same in them.
_STATE = 3
_AUTHOR = 4
_WIDTHS = (92, 108, 56, 92)

# In the choice of kinds: the highlights of any kind that lost their place.
_LOST = "*lost"


class _KindDelegate(QStyledItemDelegate):
    """Puts the colour and the sign of the kind before its name."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area = QRect(option.rect)
        option.rect = area.adjusted(_SWATCH + 6, 0, 0, 0)
        super().paint(painter, option, index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.theme.color("soft"))
        painter.setBrush(self.theme.color(str(index.data(HighlightRole.TOKEN))))
        top = area.center().y() - _SWATCH // 2
        square = QRect(area.left() + 6, top, _SWATCH, _SWATCH)
        painter.drawRoundedRect(square, 2, 2)
        painter.setPen(self.theme.color("ink"))
        font = painter.font()
        font.setPixelSize(_SWATCH - 4)
        painter.setFont(font)
        sign = str(index.data(HighlightRole.ICON))
        painter.drawText(square, Qt.AlignmentFlag.AlignCenter, sign)
        painter.restore()


class HighlightFilter(QSortFilterProxyModel):
    """Lets through one kind (or all, or the lost) whose text, note or author holds some words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kind = ""
        self._words = ""

    def choose(self, kind: str, words: str) -> None:
        """Let through what is of this kind ("" for any, `_LOST`) and holds these words."""
        self._kind, self._words = kind, words.casefold()
        self.invalidate()

    def filterAcceptsRow(self, source_row: int, _source_parent: Index) -> bool:
        """Return whether a highlight is let through."""
        model = self.sourceModel()
        highlight = model.highlight(source_row) if isinstance(model, HighlightTable) else None
        if highlight is None or not self._fits(highlight):
            return False
        texts = (
            highlight.note,
            highlight.created_by,
            *(anchor.quote for anchor in highlight.anchors),
        )
        return any(self._words in text.casefold() for text in texts)

    def _fits(self, highlight: Highlight) -> bool:
        if self._kind == _LOST:
            return highlight.state is AnchorState.ORPHAN
        return self._kind in {"", highlight.kind}


class HighlightPanel(QWidget):
    """A table of highlights with a filter over it."""

    jumped = Signal(object)
    """Carries the `HighlightId` to show."""

    removed = Signal(object)
    """Carries the `HighlightId` to remove."""

    menu_wanted = Signal(object)
    """Carries the global `QPoint` of a context menu for the current highlight."""

    def __init__(self, kinds: HighlightKinds, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._none = HighlightTable(kinds, self)
        self._filter = HighlightFilter(self)
        self._filter.modelReset.connect(self._show_state)
        self.kind = QComboBox(self)
        self.kind.setAccessibleName(tr("Kind of highlight"))
        self.kind.addItem(tr("All kinds"), "")
        for kind in kinds:
            self.kind.addItem(kind.name, kind.id)
        self.kind.addItem(tr("Lost their place"), _LOST)
        self.words = QLineEdit(self)
        self.words.setPlaceholderText(tr("Filter"))
        self.words.setAccessibleName(tr("Filter highlights"))
        self.words.setClearButtonEnabled(True)
        self.kind.currentIndexChanged.connect(self._choose)
        self.words.textChanged.connect(self._choose)
        self._delegate = _KindDelegate(theme, self)
        self.table = self._make_table()
        self.empty = EmptyHint(self.table, tr("No highlights in what is listed."))
        self._lay_out()

    def _make_table(self) -> QTableView:
        table = QTableView(self)
        table.setAccessibleName(tr("Highlights"))
        table.setModel(self._filter)
        table.setItemDelegateForColumn(0, self._delegate)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setSortingEnabled(True)
        table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        table.verticalHeader().hide()
        self._arrange(table.horizontalHeader())
        table.setTabKeyNavigation(False)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._ask_menu)
        table.activated.connect(self._jump)
        table.clicked.connect(self._jump)
        table.installEventFilter(self)
        return table

    @staticmethod
    def _arrange(header: QHeaderView) -> None:
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSortIndicatorClearable(True)  # a third click: the order of reading again
        header.setMinimumSectionSize(_NARROWEST)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        header.setCascadingSectionResizes(True)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        above = QHBoxLayout()
        above.addWidget(self.kind)
        above.addWidget(self.words, 1)
        layout.addLayout(above)
        layout.addWidget(self.table, 1)

    def set_model(self, model: HighlightTable | None) -> None:
        """Show the highlights of a project, or none."""
        self._filter.setSourceModel(self._none if model is None else model)
        for column, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(column, width)
        self._show_state()

    def _show_state(self) -> None:
        """Leave out the state while none is lost, and the author while it is always the same."""
        model = self._filter
        rows = range(model.rowCount())
        lost = any(model.index(row, 0).data(HighlightRole.ORPHAN) for row in rows)
        self.table.setColumnHidden(_STATE, not lost)
        authors = {model.index(row, _AUTHOR).data() for row in rows}
        self.table.setColumnHidden(_AUTHOR, len(authors) < 2)  # noqa: PLR2004 - more than one

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._delegate.theme = theme
        self.table.viewport().update()

    def current(self) -> HighlightId | None:
        """Return the highlight the cursor is on."""
        index = self.table.currentIndex()
        return index.data(HighlightRole.ID) if index.isValid() else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remove the current highlight on Delete."""
        pressed = event.type() == QEvent.Type.KeyPress and watched is self.table
        if pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Delete:
            current = self.current()
            if current is not None:
                self.removed.emit(current)
            return True
        return super().eventFilter(watched, event)

    def _choose(self, _: object) -> None:
        self._filter.choose(str(self.kind.currentData()), self.words.text())

    def _jump(self, index: QModelIndex) -> None:
        self.jumped.emit(index.data(HighlightRole.ID))

    def _ask_menu(self, point: QPoint) -> None:
        self.menu_wanted.emit(self.table.viewport().mapToGlobal(point))
