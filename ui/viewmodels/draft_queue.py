"""What is drafted now and next: a line for each paragraph of the job."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from ui.language import Words, counted, noted, tr
from workbench.model.ids import SegmentId
from workbench.services.drafting.steering import Stage

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()

STAGE_WORDS = Words(
    {
        Stage.WAITING: "waiting",
        Stage.ASKED: "asked",
        Stage.RETRYING: "asked again",
        Stage.DONE: "drafted",
        Stage.FAILED: "no draft",
        Stage.CANCELLED: "cancelled",
    }
)

# A shape for each stage, so that no colour has to tell them apart.
STAGE_SIGNS = {
    Stage.WAITING: "·",
    Stage.ASKED: "…",
    Stage.RETRYING: "↻",
    Stage.DONE: "✓",
    Stage.FAILED: "!",
    Stage.CANCELLED: "–",
}


@dataclass(frozen=True, slots=True)
class QueueLine:
    """A paragraph: its number in the article, its source, how far it is, and why."""

    segment_id: SegmentId
    number: int
    source: str
    stage: Stage = Stage.WAITING
    reason: str = ""


class QueueRole(IntEnum):
    """What a line has besides its text."""

    LINE = Qt.ItemDataRole.UserRole


class DraftQueue(QAbstractListModel):
    """The lines of the last job, in the order in which they are asked for."""

    moved = Signal()
    """Something is further than it was, or another job began."""

    touched = Signal()
    """What is painted is not as it was."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start without a job."""
        super().__init__(parent)
        self._lines: list[QueueLine] = []
        self._rows: dict[SegmentId, int] = {}
        self._counts: Counter[Stage] = Counter()
        self._has_moved = False

    def begin(self, lines: Sequence[QueueLine]) -> None:
        """List the paragraphs of another job."""
        self.beginResetModel()
        self._lines = list(lines)
        self._rows = {line.segment_id: row for row, line in enumerate(lines)}
        self._counts = Counter(line.stage for line in lines)
        self._has_moved = False
        self.endResetModel()
        self.moved.emit()

    def move(self, segment_ids: Iterable[SegmentId], stage: Stage, reason: str = "") -> None:
        """Say how far some paragraphs are; what was cancelled stays so."""
        for segment_id in segment_ids:
            row = self._rows.get(segment_id, -1)
            if row < 0 or self._lines[row].stage is Stage.CANCELLED:
                continue
            line = self._lines[row]
            self._counts[line.stage] -= 1
            self._counts[stage] += 1
            self._lines[row] = replace(line, stage=stage, reason=reason)
            self._has_moved = True
        self.moved.emit()

    def tell(self) -> None:
        """Let the view paint what moved.

        It is no `dataChanged`: at that a list lays all its rows out again, some 10 ms for 1,000,
        and no row has another height than before.
        """
        if self._has_moved:
            self._has_moved = False
            self.touched.emit()

    def end(self) -> None:
        """Say that the job is over: what was not drafted by then is cancelled."""
        self.move(self.open(), Stage.CANCELLED)

    def open(self) -> list[SegmentId]:
        """Return what is still to come."""
        return [line.segment_id for line in self._lines if not line.stage.is_over]

    def to_retry(self) -> list[SegmentId]:
        """Return what got no draft, or was cancelled."""
        over = {Stage.FAILED, Stage.CANCELLED}
        return [line.segment_id for line in self._lines if line.stage in over]

    def line(self, row: int) -> QueueLine | None:
        """Return a line, `None` outside the list."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def first_under_way(self) -> int:
        """Return the row of the first paragraph that is asked for now, -1 for none."""
        going = {Stage.ASKED, Stage.RETRYING}
        if not any(self._counts[stage] for stage in going):
            return -1
        return next(row for row, line in enumerate(self._lines) if line.stage in going)

    def count(self, *stages: Stage) -> int:
        """Return how many paragraphs are at these stages."""
        return sum(self._counts[stage] for stage in stages)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a line says, in words for a screen reader."""
        line = self.line(index.row())
        if line is None:
            return None
        asked: dict[int, Callable[[], object]] = {
            Qt.ItemDataRole.DisplayRole: lambda: line.source,
            Qt.ItemDataRole.ToolTipRole: lambda: line.reason,
            Qt.ItemDataRole.AccessibleTextRole: lambda: _spoken(line),
            QueueRole.LINE: lambda: line,
        }
        found = asked.get(role)
        return None if found is None else found()


_COUNTED = {
    Stage.WAITING: noted("{number} waiting"),
    Stage.DONE: noted("{number} drafted"),
    Stage.FAILED: noted("{number} without a draft"),
    Stage.CANCELLED: noted("{number} cancelled"),
}


def _spoken(line: QueueLine) -> str:
    said = (str(line.number), STAGE_WORDS[line.stage], line.reason, line.source)
    return ", ".join(filter(None, said))


def summary(queue: DraftQueue, *, held: bool) -> str:
    """Return how far the job is, in words; "" where there was none."""
    if not queue.rowCount():
        return ""
    said = [tr("Paused") if held else ""]
    going = queue.count(Stage.ASKED, Stage.RETRYING)
    said.append(counted(going, "{number} asked now", "{number} asked now") if going else "")
    for stage, words in _COUNTED.items():
        number = queue.count(stage)
        said.append(counted(number, words, words) if number else "")
    return " · ".join(filter(None, said))
