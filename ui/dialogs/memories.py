"""The memories that are attached: which are on, what counts first, what is only read."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.language import plain_tip, tr
from ui.triggers import on_click
from ui.widgets.labels import WrappedLabel
from workbench.services.memory.matches import MemoryPlace

_SIZE = (820, 420)
_MOST_PENALTY = 50


class _Column(IntEnum):
    ON = 0
    NAME = 1
    PRIORITY = 2
    PENALTY = 3
    READ_ONLY = 4
    PROJECTS = 5
    FILE = 6


class MemoriesDialog(QDialog):
    """A table of memories; Space switches what is ticked, F2 changes a name or a number."""

    changed = Signal(object)
    """Carries the tuple of `MemoryPlace` as they are now."""

    new_wanted = Signal()
    add_wanted = Signal()
    import_wanted = Signal(object)
    browse_wanted = Signal(object)
    """The last two carry the `MemoryPlace` under the cursor."""

    def __init__(self, parent: QWidget) -> None:
        """Show no memory yet."""
        super().__init__(parent)
        self.setWindowTitle(tr("Memories"))
        self.resize(*_SIZE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._places: list[MemoryPlace] = []
        self._of_project: frozenset[Path] = frozenset()
        self.table = self._make_table()
        self._buttons = self._make_buttons()
        self._lay_out()

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, len(_Column), self)
        table.setAccessibleName(tr("Memories"))
        table.setHorizontalHeaderLabels(
            [
                *(tr("On"), tr("Name"), tr("Priority"), tr("Penalty, %")),
                *(tr("Read only"), tr("For"), tr("File")),
            ]
        )
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_Column.FILE, QHeaderView.ResizeMode.Stretch)
        table.itemChanged.connect(self._take_change)
        table.currentCellChanged.connect(lambda *_: self._show_buttons())
        return table

    def _make_buttons(self) -> dict[str, QPushButton]:
        made: dict[str, QPushButton] = {}
        for name, text, key, action in (
            ("new", tr("&New…"), "Ctrl+N", self.new_wanted.emit),
            ("add", tr("&Add…"), "Ins", self.add_wanted.emit),
            ("remove", tr("&Detach"), "Del", self.detach),
            ("import", tr("&Import…"), "Ctrl+I", lambda: self._tell(self.import_wanted.emit)),
            ("browse", tr("&Browse…"), "Ctrl+B", lambda: self._tell(self.browse_wanted.emit)),
        ):
            button = QPushButton(text, self)
            button.setAutoDefault(False)
            button.setToolTip(plain_tip(key))
            on_click(button, action)
            QShortcut(QKeySequence(key), self.table, button.click)
            made[name] = button
        return made

    def _lay_out(self) -> None:
        hint = WrappedLabel(
            tr(
                "What you confirm is written into your own memory. Of two matches that are worth "
                "the same, the one of the higher priority comes first."
            ),
            self,
        )
        hint.setProperty("kind", "soft")
        layout = QVBoxLayout(self)
        layout.addWidget(hint)
        layout.addWidget(self.table, 1)
        line = QHBoxLayout()
        for button in self._buttons.values():
            line.addWidget(button)
        line.addStretch(1)
        close = QPushButton(tr("Close"), self)
        close.setDefault(True)
        on_click(close, self.accept)
        line.addWidget(close)
        layout.addLayout(line)

    def load(self, places: Sequence[MemoryPlace], of_project: Collection[Path]) -> None:
        """Show memories; `of_project` are the files that only this project uses."""
        row = max(0, self.table.currentRow())
        self._places, self._of_project = list(places), frozenset(of_project)
        self.table.blockSignals(True)
        self.table.setRowCount(len(places))
        for number, place in enumerate(places):
            self._fill(number, place)
        self.table.blockSignals(False)
        if places:
            self.table.setCurrentCell(min(row, len(places) - 1), _Column.NAME)
        self._show_buttons()

    def _fill(self, row: int, place: MemoryPlace) -> None:
        for column, on in ((_Column.ON, place.on), (_Column.READ_ONLY, not place.writable)):
            item = QTableWidgetItem()
            item.setFlags(_TICKED)
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            self.table.setItem(row, column, item)
        for column, text in (
            (_Column.NAME, place.name or tr("My memory")),
            (_Column.PRIORITY, str(place.priority)),
            (_Column.PENALTY, str(place.penalty)),
        ):
            self.table.setItem(row, column, QTableWidgetItem(text))
        mine = place.path in self._of_project
        for column, text in (
            (_Column.PROJECTS, tr("this project") if mine else tr("every project")),
            (_Column.FILE, str(place.path)),
        ):
            item = QTableWidgetItem(text)
            item.setFlags(_READ)
            item.setToolTip(plain_tip(text))
            self.table.setItem(row, column, item)

    @property
    def current(self) -> MemoryPlace | None:
        """Return the memory under the cursor."""
        row = self.table.currentRow()
        return self._places[row] if 0 <= row < len(self._places) else None

    def _tell(self, emit: Callable[[object], None]) -> None:
        if self.current is not None:
            emit(self.current)

    def _take_change(self, item: QTableWidgetItem) -> None:
        row, column = item.row(), _Column(item.column())
        place = self._places[row]
        ticked = item.checkState() is Qt.CheckState.Checked
        number = int(item.text()) if item.text().removeprefix("-").isdecimal() else None
        changes: dict[_Column, Callable[[], MemoryPlace]] = {
            _Column.ON: lambda: replace(place, on=ticked),
            _Column.READ_ONLY: lambda: replace(place, writable=not ticked),
            _Column.NAME: lambda: replace(place, name=item.text().strip()),
            _Column.PRIORITY: lambda: place if number is None else replace(place, priority=number),
            _Column.PENALTY: lambda: (
                place
                if number is None
                else replace(place, penalty=max(0, min(_MOST_PENALTY, number)))
            ),
        }
        if column in changes:
            self._places[row] = changes[column]()
            self.changed.emit(tuple(self._places))

    def detach(self) -> None:
        """Use the memory under the cursor no more; its file stays, and one's own cannot go."""
        place = self.current
        if place is not None and self._may_go(place):
            self._places.remove(place)
            self.changed.emit(tuple(self._places))

    def _may_go(self, place: MemoryPlace) -> bool:
        return not place.own or place.path in self._of_project

    def _show_buttons(self) -> None:
        place = self.current
        self._buttons["remove"].setEnabled(place is not None and self._may_go(place))
        self._buttons["import"].setEnabled(place is not None and place.writable)
        self._buttons["browse"].setEnabled(place is not None)


_TICKED = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
_READ = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
