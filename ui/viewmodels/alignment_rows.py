"""The rows of an alignment as a table: Chinese, how sure it is, English; changed with undo."""

from collections.abc import Callable
from dataclasses import replace
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from ui.language import Words, tr
from workbench.model.alignment import AlignedRow, Alignment, Mark, Piece
from workbench.model.highlight import Side
from workbench.services.alignment.editing import Edited
from workbench.services.alignment.undoing import Step, Steps

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()

Edit = Callable[[tuple[AlignedRow, ...]], Edited]

MARK_NAMES = Words({Mark.BY_HAND: "by hand", Mark.RIGHT: "right", Mark.LEFT_OUT: "left out"})


class AlignmentColumn(IntEnum):
    """The columns of the table."""

    SOURCE = 0
    STATE = 1
    TARGET = 2


SIDES = {AlignmentColumn.SOURCE: Side.SOURCE, AlignmentColumn.TARGET: Side.TARGET}


class AlignmentRole(IntEnum):
    """What the view paints a cell by, besides its text."""

    TOKEN = Qt.ItemDataRole.UserRole + 1
    """The colour of the state, by its name in a theme."""
    SHAPE = Qt.ItemDataRole.UserRole + 2
    """Below the state: how many paragraphs stand beside how many, and whether they were moved."""
    NUMBERS = Qt.ItemDataRole.UserRole + 3
    """The numbers of the paragraphs in a cell, as the text has them."""
    LEFT_OUT = Qt.ItemDataRole.UserRole + 4
    DOUBTFUL = Qt.ItemDataRole.UserRole + 5


class AlignmentRows(QAbstractTableModel):
    """Shows an alignment and changes it; whoever keeps it follows `edited`."""

    edited = Signal()
    """The rows are others than before, by an edit, by undo or by redo."""

    def __init__(self, alignment: Alignment, parent: QObject) -> None:
        """Show an alignment as it was left."""
        super().__init__(parent)
        self._alignment = alignment
        self._steps = Steps(Step(alignment.rows, 0))
        self._moved = _moved(alignment.rows)

    @property
    def alignment(self) -> Alignment:
        """Return the alignment as it is now."""
        return self._alignment

    @property
    def can_undo(self) -> bool:
        """Return whether something can be undone."""
        return bool(self._steps.before)

    @property
    def can_redo(self) -> bool:
        """Return whether something can be done again."""
        return bool(self._steps.undone)

    def do(self, edit: Edit) -> int:
        """Change the rows and return the one to look at; raises what the edit raises."""
        done = edit(self._alignment.rows)
        self._take(self._steps.do(done.rows, done.row))
        return done.row

    def undo(self) -> int:
        """Take the last change back; return the row to look at."""
        looked_at = self._steps.now.row
        self._take(self._steps.undo())
        return min(looked_at, len(self._alignment.rows) - 1)

    def redo(self) -> int:
        """Do the last change that was undone again; return the row to look at."""
        self._take(self._steps.redo())
        return self._steps.now.row

    def _take(self, steps: Steps) -> None:
        before, after = self._alignment.rows, steps.now.rows
        self._steps = steps
        if before == after:
            return
        start = _common(before, after)
        end = _common(before[start:][::-1], after[start:][::-1])
        old, new = len(before) - start - end, len(after) - start - end
        kept = start + min(old, new)
        if new > old:
            self.beginInsertRows(_NOWHERE, kept, kept + new - old - 1)
        elif old > new:
            self.beginRemoveRows(_NOWHERE, kept, kept + old - new - 1)
        self._alignment = replace(self._alignment, rows=after)
        self._moved = _moved(after)
        if new > old:
            self.endInsertRows()
        elif old > new:
            self.endRemoveRows()
        last = len(after) - 1
        self.dataChanged.emit(self.index(0, 0), self.index(last, AlignmentColumn.TARGET))
        self.edited.emit()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._alignment.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(AlignmentColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the titles of the columns."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is Qt.Orientation.Vertical:
            return None
        return (tr("Chinese"), "", tr("English"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows, and by what it is painted."""
        row, column = self._alignment.rows[index.row()], AlignmentColumn(index.column())
        if role == AlignmentRole.LEFT_OUT:
            return row.mark is Mark.LEFT_OUT
        if role == AlignmentRole.DOUBTFUL:
            return row.is_doubtful
        if column is AlignmentColumn.STATE:
            return self._state(row, index.row(), role)
        return self._text(row, SIDES[column], role)

    def _text(self, row: AlignedRow, side: Side, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._alignment.text(row, side)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            text = self._alignment.text(row, side) or tr("nothing")
            return tr("{text}, {state}", text=text, state=state_words(row))
        if role == AlignmentRole.NUMBERS:
            return numbers_of(row.pieces(side))
        return None

    def _state(self, row: AlignedRow, number: int, role: int) -> object:
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return state_words(row)
        if role == AlignmentRole.TOKEN:
            return _token(row)
        if role == AlignmentRole.SHAPE:
            shape = _shape(row)
            moved = tr("moved") if number in self._moved else ""
            return tr(" · ").join(filter(None, (shape, moved)))
        return None


def state_words(row: AlignedRow) -> str:
    """Return what is known of a row, in words."""
    if row.mark is not Mark.PROPOSED:
        return MARK_NAMES[row.mark]
    if not row.targets:
        return tr("no English")
    if not row.sources:
        return tr("no Chinese")
    return tr("{percent} %", percent=row.confidence)


def _token(row: AlignedRow) -> str:
    if row.mark is Mark.RIGHT:
        return "ok"
    if row.mark is Mark.LEFT_OUT:
        return "soft"
    return "draft" if row.is_doubtful else "soft"


def _shape(row: AlignedRow) -> str:
    """Return `2 : 1` where it is not one beside one."""
    numbers = len(row.sources), len(row.targets)
    is_plain = not row.is_pair or numbers == (1, 1)
    return "" if is_plain else f"{numbers[0]} : {numbers[1]}"


def numbers_of(pieces: tuple[Piece, ...]) -> str:
    """Return the numbers of paragraphs, counted from 1, each once."""
    return ", ".join(str(number + 1) for number in dict.fromkeys(p.paragraph for p in pieces))


def _moved(rows: tuple[AlignedRow, ...]) -> frozenset[int]:
    """Return the rows whose English stands before that of a row above."""
    found, furthest = set(), -1
    for number, row in enumerate(rows):
        if row.is_pair:
            if row.targets[0].paragraph < furthest:
                found.add(number)
            furthest = max(furthest, row.targets[-1].paragraph)
    return frozenset(found)


def _common(one: tuple[AlignedRow, ...], other: tuple[AlignedRow, ...]) -> int:
    """Return how many rows two alignments begin with alike."""
    pairs = zip(one, other, strict=False)
    shorter = min(len(one), len(other))
    return next((at for at, (a, b) in enumerate(pairs) if a != b), shorter)
