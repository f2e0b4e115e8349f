"""The desk queue as a list model: rows come and go, and those that stay are left alone."""

from collections.abc import Callable, Mapping, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.language import plain_tip, tr
from ui.messages import FAMILY_NAMES, ROLE_NAMES, SEVERITY_NAMES
from ui.sentences import finding_sentence
from ui.viewmodels.desk_queue import DeskLine

Index = QModelIndex | QPersistentModelIndex


class QueueRole(IntEnum):
    """What the model knows of a finding besides its sentence."""

    BELOW = Qt.ItemDataRole.UserRole + 1
    SEVERITY = Qt.ItemDataRole.UserRole + 2


class DeskList(QAbstractListModel):
    """The findings of a queue in its order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[DeskLine, ...] = ()

    @property
    def lines(self) -> tuple[DeskLine, ...]:
        """Return what is listed."""
        return self._lines

    def show(self, lines: Sequence[DeskLine]) -> None:
        """List these; only what differs between the same beginning and end is replaced."""
        before, after = self._lines, tuple(lines)
        if before == after:
            return
        start = _common(before, after)
        end = _common(before[start:][::-1], after[start:][::-1])
        if len(before) - end > start:
            self.beginRemoveRows(QModelIndex(), start, len(before) - end - 1)
            self._lines = before[:start] + before[len(before) - end :]
            self.endRemoveRows()
        if len(after) - end > start:
            self.beginInsertRows(QModelIndex(), start, len(after) - end - 1)
            self._lines = after
            self.endInsertRows()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many findings are listed."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row shows, says or stands for."""
        if not 0 <= index.row() < len(self._lines):
            return None
        line = self._lines[index.row()]
        read = _READ.get(role)
        return None if read is None else read(line)


def _sentence(line: DeskLine) -> str:
    return finding_sentence(line.judged.finding)


def about(line: DeskLine) -> str:
    """Return what kind of finding it is and where: `Headline 1 · error · number`."""
    finding = line.judged.finding
    parts = [
        tr("{role} {number}", role=ROLE_NAMES[line.role], number=line.number),
        SEVERITY_NAMES[finding.severity],
        FAMILY_NAMES[finding.family],
    ]
    if line.waits:
        parts.insert(0, tr("being checked"))
    return " · ".join(parts)


_READ: Mapping[int, Callable[[DeskLine], object]] = {
    Qt.ItemDataRole.DisplayRole: _sentence,
    Qt.ItemDataRole.ToolTipRole: lambda line: plain_tip(_sentence(line)),
    Qt.ItemDataRole.AccessibleTextRole: lambda line: f"{_sentence(line)}, {about(line)}",
    QueueRole.BELOW: about,
    QueueRole.SEVERITY: lambda line: line.judged.finding.severity,
}


def _common(one: Sequence[DeskLine], other: Sequence[DeskLine]) -> int:
    """Return how many elements two sequences have in common at their beginning."""
    pairs = zip(one, other, strict=False)
    return next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))
