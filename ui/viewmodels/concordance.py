"""The lines of a concordance as a table: left context, the words, right context, the other side."""

from collections.abc import Mapping, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.language import tr
from ui.viewmodels.matches import dated
from workbench.memory.concordance import KwicLine, Side
from workbench.services.memory.matches import ConcordanceAnswer

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class KwicColumn(IntEnum):
    """The columns of the table."""

    LEFT = 0
    WORD = 1
    RIGHT = 2
    OTHER = 3
    FROM = 4


class KwicTable(QAbstractTableModel):
    """Lines as they came: by memory, the newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._lines: list[KwicLine] = []
        self._names: Mapping[str, str] = {}

    def show(self, answer: ConcordanceAnswer | None) -> None:
        """Show an answer instead of the one before."""
        self.beginResetModel()
        self._lines = [] if answer is None else list(answer.lines)
        self._names = {} if answer is None else dict(answer.names)
        self.endResetModel()

    def add(self, answer: ConcordanceAnswer) -> None:
        """Show what follows below what is there."""
        if answer.lines:
            first = len(self._lines)
            self.beginInsertRows(QModelIndex(), first, first + len(answer.lines) - 1)
            self._lines += answer.lines
            self._names = {**self._names, **answer.names}
            self.endInsertRows()

    @property
    def lines(self) -> Sequence[KwicLine]:
        """Return all lines."""
        return self._lines

    def line(self, row: int) -> KwicLine | None:
        """Return a line, `None` outside the table."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(KwicColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell on one line, or how it stands."""
        line = self.line(index.row())
        if line is None:
            return None
        column = KwicColumn(index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column is KwicColumn.LEFT else _LEFT
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(self._cell(line, column).split())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{line.left}{line.word}{line.right}: {other_text(line)}"
        return None

    def _cell(self, line: KwicLine, column: KwicColumn) -> str:
        if column is KwicColumn.FROM:
            memory = self._names.get(line.memory, "") or tr("My memory")
            document = line.unit.document
            said = (document.outlet or memory, dated(line.unit.last_change))
            return " · ".join(filter(None, said))
        cells = {
            KwicColumn.LEFT: line.left,
            KwicColumn.WORD: line.word,
            KwicColumn.RIGHT: line.right,
        }
        return cells.get(column, other_text(line))

    def memory_of(self, line: KwicLine) -> str:
        """Return the name of the memory that a line comes from."""
        return self._names.get(line.memory, "") or tr("My memory")


_LEFT = Qt.AlignmentFlag.AlignLeft


def other_text(line: KwicLine) -> str:
    """Return the text of the other side of a line's unit."""
    unit = line.unit
    return unit.target.text if line.side is Side.SOURCE else unit.source.text


def insertion_of(line: KwicLine) -> str:
    """Return what a key puts into the target: the unit's English."""
    return line.unit.target.text
