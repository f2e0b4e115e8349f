"""The highlights of a project or an article as a table: kind, quote, note, state, author."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.language import noted, plain_tip, tr
from ui.viewmodels.kinds import HighlightKinds
from workbench.model.highlight import AnchorState, Highlight
from workbench.model.ids import HighlightId

Index = QModelIndex | QPersistentModelIndex

HEADINGS = (noted("Kind"), noted("Text"), noted("Note"), noted("State"), noted("By"))


class HighlightRole(IntEnum):
    """What the model knows of a highlight besides its texts."""

    ID = Qt.ItemDataRole.UserRole + 1
    TOKEN = Qt.ItemDataRole.UserRole + 2
    ORPHAN = Qt.ItemDataRole.UserRole + 3
    ICON = Qt.ItemDataRole.UserRole + 4


@dataclass(frozen=True, slots=True)
class _Line:
    highlight: Highlight
    cells: tuple[str, str, str, str, str]
    token: str
    icon: str

    @property
    def is_orphan(self) -> bool:
        return self.highlight.state is AnchorState.ORPHAN


_READ: Mapping[int, Callable[[_Line], object]] = {
    HighlightRole.ID: lambda line: line.highlight.id,
    HighlightRole.TOKEN: lambda line: line.token,
    HighlightRole.ICON: lambda line: line.icon,
    HighlightRole.ORPHAN: lambda line: line.is_orphan,
}


class HighlightTable(QAbstractTableModel):
    """Highlights in reading order; a proxy sorts and filters them."""

    def __init__(self, kinds: HighlightKinds, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kinds = kinds
        self._lines: list[_Line] = []

    def load(self, highlights: Sequence[Highlight]) -> None:
        """Show these highlights."""
        lines = [self._line(highlight) for highlight in highlights]
        if lines == self._lines:
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def _line(self, highlight: Highlight) -> _Line:
        kind = self._kinds[highlight.kind]
        quote = " ↔ ".join(anchor.quote.replace("\n", " ") for anchor in highlight.anchors)
        state = tr("lost its place") if highlight.state is AnchorState.ORPHAN else ""
        cells = (kind.name, quote, highlight.note, state, highlight.created_by)
        return _Line(highlight, cells, kind.token, kind.icon)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of highlights."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(HEADINGS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's text, or what a `HighlightRole` asks for."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.cells[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(line.cells[index.column()])
        read = _READ.get(role)
        return None if read is None else read(line)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return a column's heading."""
        across = orientation is Qt.Orientation.Horizontal
        return tr(HEADINGS[section]) if across and role == Qt.ItemDataRole.DisplayRole else None

    def highlight(self, row: int) -> Highlight | None:
        """Return the highlight in a row, `None` outside the table."""
        return self._lines[row].highlight if 0 <= row < len(self._lines) else None

    def row_of(self, highlight_id: HighlightId) -> int:
        """Return a highlight's row, -1 if it is not there."""
        ids = [line.highlight.id for line in self._lines]
        return ids.index(highlight_id) if highlight_id in ids else -1
