"""What is in a memory: filtered, edited, deleted, counted and looked after."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import Enum, IntEnum, auto
from functools import partial

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ui.language import counted, plain_tip, tr
from ui.triggers import on_click, on_trigger
from ui.viewmodels.matches import dated
from ui.widgets.elided_label import ElidedLabel
from workbench.memory.unit import MemoryUnit

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_SIZE = (980, 600)
_TYPING = 200
_ABOUT = 230


class _Column(IntEnum):
    SOURCE = 0
    TARGET = 1
    ABOUT = 2


@dataclass(frozen=True, slots=True)
class UnitFilter:
    """Which units are shown: words of the source and of the target, "" for any."""

    source: str
    target: str


@dataclass(frozen=True, slots=True)
class UnitEdit:
    """A unit and what its texts are to be."""

    before: MemoryUnit
    after: MemoryUnit


class Upkeep(Enum):
    """What is done with a whole memory."""

    STATISTICS = auto()
    REPLACE = auto()
    COMPACT = auto()
    BACK_UP = auto()
    EXPORT = auto()
    EXPORT_SENTENCES = auto()
    EXPORT_TRADOS = auto()
    MERGE = auto()
    REBUILD = auto()


class UnitTable(QAbstractTableModel):
    """Pages of units; both texts can be edited."""

    edited = Signal(object)
    """Carries a `UnitEdit`; the table shows it once it is told."""

    def __init__(self, parent: QObject) -> None:
        """Start empty."""
        super().__init__(parent)
        self.units: list[MemoryUnit] = []
        self.writable = False

    def show(self, units: Sequence[MemoryUnit]) -> None:
        """Show these units instead of those before."""
        self.beginResetModel()
        self.units = list(units)
        self.endResetModel()

    def add(self, units: Sequence[MemoryUnit]) -> None:
        """Show another page below."""
        if units:
            first = len(self.units)
            self.beginInsertRows(QModelIndex(), first, first + len(units) - 1)
            self.units += units
            self.endInsertRows()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many units there are."""
        return 0 if parent.isValid() else len(self.units)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(_Column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let texts be edited where the memory may be written."""
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        may = self.writable and index.column() != _Column.ABOUT
        return plain | Qt.ItemFlag.ItemIsEditable if may else plain

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the titles of the columns."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is Qt.Orientation.Vertical:
            return None
        return (tr("Chinese"), tr("English"), tr("From"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a text on one line, all of it to be edited."""
        unit = self.units[index.row()]
        texts = {_Column.SOURCE: unit.source.text, _Column.TARGET: unit.target.text}
        text = texts.get(_Column(index.column()))
        if role == Qt.ItemDataRole.EditRole:
            return text
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if text is not None:
            return " ".join(text.split())
        said = (unit.document.outlet, dated(unit.last_change), unit.last_author)
        return " · ".join(filter(None, said))

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for a text to be changed."""
        unit, text = self.units[index.row()], str(value)
        side = unit.source if index.column() == _Column.SOURCE else unit.target
        if role != Qt.ItemDataRole.EditRole or text == side.text or not text.strip():
            return False
        made = replace(side, text=text, codes=())
        after = (
            replace(unit, source=made)
            if index.column() == _Column.SOURCE
            else replace(unit, target=made)
        )
        self.edited.emit(UnitEdit(unit, after))
        return True

    def take_edit(self, edit: UnitEdit) -> None:
        """Show a unit as it is now."""
        for row, unit in enumerate(self.units):
            if unit.id == edit.before.id:
                self.units[row] = replace(edit.after, id=unit.id)
                self.dataChanged.emit(self.index(row, 0), self.index(row, _Column.ABOUT))


class MemoryBrowser(QDialog):
    """Two filters over a table of units; F2 edits, Delete deletes."""

    page_wanted = Signal(object, int)
    """Carries the `UnitFilter`, and the id of the unit after which the page begins."""

    deleted = Signal(object)
    """Carries the list of the ids of units to be deleted."""

    duplicates_wanted = Signal()

    upkeep_wanted = Signal(object)
    """Carries the `Upkeep` that is asked for."""

    def __init__(self, name: str, parent: QWidget, *, writable: bool) -> None:
        """Show the memory of this name; nothing is read yet."""
        super().__init__(parent)
        self.setWindowTitle(tr("Memory “{name}”", name=name))
        self.resize(*_SIZE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._writable = writable
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TYPING)
        self._timer.timeout.connect(self.read)
        self.source = self._field(tr("Words in the Chinese"))
        self.target = self._field(tr("Words in the English"))
        self.model = UnitTable(self)
        self.model.writable = writable
        self.table = self._make_table()
        self.state = ElidedLabel("", self)
        self.state.setProperty("kind", "soft")
        self._is_whole = False
        self._lay_out()

    def _field(self, hint: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setPlaceholderText(hint)
        field.setAccessibleName(hint)
        field.setClearButtonEnabled(True)
        field.textChanged.connect(lambda _: self._timer.start())
        return field

    def _make_table(self) -> QTableView:
        table = QTableView(self)
        table.setAccessibleName(tr("Units"))
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_Column.ABOUT, QHeaderView.ResizeMode.Fixed)
        table.setColumnWidth(_Column.ABOUT, _ABOUT)
        table.verticalScrollBar().valueChanged.connect(self._read_on_at_end)
        QShortcut(QKeySequence("Del"), table, self._delete)
        return table

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        fields = QHBoxLayout()
        fields.addWidget(self.source)
        fields.addWidget(self.target)
        layout.addLayout(fields)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.state)
        line = QHBoxLayout()
        for text, action, writes in (
            (tr("&Delete"), self._delete, True),
            (tr("&Replace…"), partial(self.upkeep_wanted.emit, Upkeep.REPLACE), True),
            (tr("Remove d&uplicates"), self.duplicates_wanted.emit, True),
            (tr("&Statistics…"), partial(self.upkeep_wanted.emit, Upkeep.STATISTICS), False),
        ):
            line.addWidget(self._button(text, action, writes=writes))
        line.addWidget(self._more())
        line.addStretch(1)
        close = QPushButton(tr("Close"), self)
        on_click(close, self.accept)
        line.addWidget(close)
        layout.addLayout(line)

    def _more(self) -> QPushButton:
        """Return the button with a menu of what one does now and then."""
        button = QPushButton(tr("&More"), self)
        button.setAutoDefault(False)
        menu = QMenu(button)
        for text, what, writes in (
            (tr("&Back up…"), Upkeep.BACK_UP, False),
            (tr("&Export as TMX…"), Upkeep.EXPORT, False),
            (tr("Export its &sentences as TMX…"), Upkeep.EXPORT_SENTENCES, False),
            (tr("Export as TMX for T&rados…"), Upkeep.EXPORT_TRADOS, False),
            (tr("&Take in another memory…"), Upkeep.MERGE, True),
            (tr("&Compact"), Upkeep.COMPACT, True),
            (tr("&Index again"), Upkeep.REBUILD, True),
        ):
            action = menu.addAction(text)
            action.setEnabled(self._writable or not writes)
            on_trigger(action, partial(self.upkeep_wanted.emit, what))
        button.setMenu(menu)
        return button

    def _button(self, text: str, action: Callable[[], object], *, writes: bool) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.setEnabled(self._writable or not writes)
        button.setToolTip(plain_tip("" if button.isEnabled() else tr("The memory is only read.")))
        on_click(button, action)
        return button

    def filter(self) -> UnitFilter:
        """Return what stands in the filters."""
        return UnitFilter(self.source.text().strip(), self.target.text().strip())

    def read(self) -> None:
        """Ask for the first page."""
        self._timer.stop()
        self._is_whole = False
        self.page_wanted.emit(self.filter(), 0)

    def take_page(self, units: Sequence[MemoryUnit], after: int, *, is_last: bool) -> None:
        """Show a page that was asked for."""
        self._is_whole = is_last
        if after:
            self.model.add(units)
        else:
            self.model.show(units)
        said = counted(self.model.rowCount(), "{number} unit", "{number} units")
        self.state.setText(said if is_last else tr("{said} and more", said=said))

    def _read_on_at_end(self, value: int) -> None:
        bar = self.table.verticalScrollBar()
        if value == bar.maximum() and not self._is_whole and self.model.units:
            self._is_whole = True  # until the page is there
            self.page_wanted.emit(self.filter(), self.model.units[-1].id)

    def _delete(self) -> None:
        rows = {index.row() for index in self.table.selectionModel().selectedRows()}
        if rows and self._writable:
            self.deleted.emit([self.model.units[row].id for row in sorted(rows)])
