"""Cursor and selections in the painted cells of the active row: source and conversion."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from ui.viewmodels.rows import Column
from ui.widgets.pair_view.cell_text import CellText

MOVES = frozenset(
    {
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    }
)
_UP_AND_DOWN = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down})


@dataclass(frozen=True, slots=True)
class Caret:
    """A selection from `anchor` to `place`, in code points."""

    anchor: int = 0
    place: int = 0

    @property
    def span(self) -> tuple[int, int]:
        """Return the selection in order."""
        return min(self.anchor, self.place), max(self.anchor, self.place)


class CellCarets:
    """One caret for each painted column; which of them the keyboard moves, if any."""

    def __init__(self) -> None:
        self._carets: dict[Column, Caret] = {}
        self.focused: Column | None = None

    def clear(self) -> None:
        """Forget all, as on going to another row."""
        self._carets.clear()
        self.focused = None

    def put(self, column: Column, place: int, *, keep_anchor: bool = False) -> None:
        """Put a column's caret before a character."""
        anchor = self.caret(column).anchor if keep_anchor else place
        self._carets[column] = Caret(anchor, place)

    def select(self, column: Column, start: int, end: int) -> None:
        """Select a span of a column."""
        self._carets[column] = Caret(start, end)

    def caret(self, column: Column) -> Caret:
        """Return a column's caret."""
        return self._carets.get(column, Caret())

    def spans(self) -> Mapping[Column, tuple[int, int]]:
        """Return what is selected in each column; nothing where nothing is."""
        spans = {column: caret.span for column, caret in self._carets.items()}
        return {column: span for column, span in spans.items() if span[0] < span[1]}

    def move(self, cell: CellText, event: QKeyEvent) -> bool:
        """Let a key move the focused caret; return false for keys that do not."""
        key, column = Qt.Key(event.key()), self.focused
        if column is None or key not in MOVES:
            return False
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and key in _UP_AND_DOWN:
            return False
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(cell.text)}
        if control and key in ends:
            place = ends[key]
        else:
            place = cell.moved(self.caret(column).place, key, words=control)
        self.put(column, place, keep_anchor=shift)
        return True
