"""The findings listed: of the segments on show, in their order, as a table."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.language import noted, plain_tip, tr
from ui.messages import FAMILY_NAMES, SEVERITY_NAMES
from ui.viewmodels.finding_board import FindingBoard, spoken
from workbench.model.finding import Severity
from workbench.model.ids import SegmentId
from workbench.services.checking.checking import ReviewedFinding

Index = QModelIndex | QPersistentModelIndex

HEADINGS = ("", noted("Finding"))


class FindingRole(IntEnum):
    """What the model knows of a finding besides its words."""

    SEGMENT = Qt.ItemDataRole.UserRole + 1
    JUDGED = Qt.ItemDataRole.UserRole + 2
    SEVERITY = Qt.ItemDataRole.UserRole + 3


@dataclass(frozen=True, slots=True)
class FindingLine:
    """One finding of one segment; `number` is the segment's in its article."""

    segment_id: SegmentId
    number: int
    judged: ReviewedFinding


class FindingTable(QAbstractTableModel):
    """Findings in reading order; settled ones only if wanted."""

    def __init__(self, board: FindingBoard, parent: QObject | None = None) -> None:
        """List what `board` knows of the segments it is told of."""
        super().__init__(parent)
        self._board = board
        self._lines: list[FindingLine] = []
        self._firsts: dict[SegmentId, int] = {}
        self.settled = False

    def load(self, segments: Iterable[tuple[SegmentId, int]]) -> None:
        """List the findings of these segments, each with its number."""
        lines = [
            FindingLine(segment_id, number, judged)
            for segment_id, number in segments
            for judged in self._board.of(segment_id)
            if self.settled or judged.is_open
        ]
        if lines != self._lines:
            self.beginResetModel()
            self._lines = lines
            pairs = reversed(list(enumerate(lines)))
            self._firsts = {line.segment_id: row for row, line in pairs}
            self.endResetModel()

    def line(self, row: int) -> FindingLine | None:
        """Return the finding in a row."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def row_of(self, segment_id: SegmentId) -> int:
        """Return the first row of a segment, -1 if it has none."""
        return self._firsts.get(segment_id, -1)

    def row_like(self, wanted: FindingLine | None) -> int:
        """Return the row of a finding, whatever was said to it since; -1 where it is not listed."""
        row = -1 if wanted is None else self.row_of(wanted.segment_id)
        while wanted is not None and 0 <= row < len(self._lines):
            if self._lines[row].segment_id != wanted.segment_id:
                break
            if _is_same(self._lines[row], wanted):
                return row
            row += 1
        return -1

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many findings are listed."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return how many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(HEADINGS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a heading."""
        across = orientation is Qt.Orientation.Horizontal
        shown = across and role == Qt.ItemDataRole.DisplayRole
        return tr(HEADINGS[section]) if shown else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows, says or stands for."""
        line = self.line(index.row())
        if line is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _cell(line, index.column())
        return _fact(line, role)


def _is_same(line: FindingLine, other: FindingLine) -> bool:
    mine, its = line.judged, other.judged
    return (line.segment_id, mine.finding.code, mine.judged) == (
        other.segment_id,
        its.finding.code,
        its.judged,
    )


def _cell(line: FindingLine, column: int) -> str:
    sign = _SIGNS[line.judged.finding.severity]
    return f"{sign} {line.number}" if column == 0 else spoken(line.judged)


def _fact(line: FindingLine, role: int) -> object:
    if role == FindingRole.SEGMENT:
        return line.segment_id
    if role == FindingRole.SEVERITY:
        return line.judged.finding.severity
    if role == Qt.ItemDataRole.ToolTipRole:
        return plain_tip(f"{_kind(line)}: {spoken(line.judged)}")
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return tr(
            "{words}, segment {number}: {spoken}",
            words=_kind(line),
            number=line.number,
            spoken=spoken(line.judged),
        )
    return None


def _kind(line: FindingLine) -> str:
    finding = line.judged.finding
    return f"{SEVERITY_NAMES[finding.severity]}, {FAMILY_NAMES[finding.family]}"


# What tells severities apart without a colour.
_SIGNS = {Severity.ERROR: "✕", Severity.WARNING: "!", Severity.HINT: "·"}
