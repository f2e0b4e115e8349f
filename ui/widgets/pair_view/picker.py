"""Selecting in the texts of the active row, by mouse and keyboard."""

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.language import tr
from ui.viewmodels.columns import SPECS
from ui.viewmodels.rows import Column, RowContent
from ui.widgets.pair_view.cell_text import CellText
from ui.widgets.pair_view.cells import CellCarets
from ui.widgets.pair_view.columns import Columns
from ui.widgets.pair_view.editor import writes
from ui.widgets.pair_view.editor_host import FRAME, EditorHost
from ui.widgets.pair_view.payloads import Refusal, Selection
from ui.widgets.pair_view.row_painter import RowState
from ui.widgets.pair_view.row_store import RowStore
from ui.widgets.pair_view.sight import Hit
from workbench.model.ids import SegmentId


class Activating(Protocol):
    """A view whose rows can be made the active one."""

    def activate(self, segment_id: SegmentId) -> bool:
        """Make a row the active one."""

    def viewport(self) -> QWidget:
        """Return where the rows are painted."""

    def setFocus(self) -> None:
        """Take the keyboard."""

    def setAccessibleDescription(self, description: str) -> None:
        """Tell a screen reader what is where the keyboard is."""


class Picker(QObject):
    """Knows which cell of the active row has the focus and what is selected in each."""

    refused = Signal(object)
    """Carries the `Refusal`: something was typed where nothing can be written."""

    def __init__(
        self,
        store: RowStore,
        columns: Columns,
        host: EditorHost,
        view: Activating,
    ) -> None:
        super().__init__(host)
        self.carets = CellCarets()
        self.segment_id: SegmentId | None = None
        self._store = store
        self._columns = columns
        self._host = host
        self._activate = view.activate
        self._update = view.viewport().update
        self._focus_view = view.setFocus
        self._say = view.setAccessibleDescription
        host.editor.refused.connect(self.refuse)

    @property
    def in_editor(self) -> bool:
        """Return whether the keyboard writes the target."""
        return self.carets.focused is None

    def begin(self, segment_id: SegmentId | None) -> None:
        """Start over on another row."""
        self.segment_id = segment_id
        self.carets.clear()

    def choose(self, hit: Hit) -> None:
        """Make the row under the mouse the active one, with the cursor where it points."""
        self._activate(hit.segment_id)
        editor = self._host.editor
        if hit.column is Column.TARGET and self._host.is_open:
            inside = QPoint(round(hit.place.x()) + FRAME[0], round(hit.place.y()) + FRAME[1])
            editor.setTextCursor(editor.cursorForPosition(inside))
        elif hit.column is not None and hit.cell is not None:
            self.carets.put(hit.column, hit.cell.offset_at(hit.place))
            self.focus(hit.column)
        self._update()

    def aim(self, hit: Hit) -> None:
        """Make a cell the one a menu is for; what is selected in it stays."""
        mine = hit.segment_id == self.segment_id
        if not mine or hit.column not in self.selections():
            self.choose(hit)
        else:
            self.focus(None if hit.column is Column.TARGET else hit.column)

    def extend(self, hit: Hit) -> None:
        """Extend the selection of the cell under the mouse."""
        mine = hit.segment_id == self.segment_id and hit.column is self.carets.focused
        if mine and hit.column is not None and hit.cell is not None:
            self.carets.put(hit.column, hit.cell.offset_at(hit.place), keep_anchor=True)
            self._update()

    def select_word(self, hit: Hit, start: int, end: int) -> None:
        """Select a word under the mouse."""
        if hit.column is not None and hit.column is not Column.TARGET:
            self.select(hit.column, start, end)

    def select(self, column: Column, start: int, end: int) -> None:
        """Select a span of one of the active row's texts, in code points."""
        if column is Column.TARGET:
            self._host.editor.select(start, end)
            self.focus(None)
        else:
            self.carets.select(column, start, end)
            self.focus(column)
        self._update()

    def describe(self, row: int) -> RowContent | None:
        """Return what a row shows."""
        laid = self._store.laid(row)
        return None if laid is None else laid.content

    def focus(self, column: Column | None) -> None:
        """Give the keyboard to a painted cell, or to the editor for `None`."""
        self.carets.focused = column
        if column is None and self._host.is_open:
            self._host.editor.setFocus()
        elif column is not None:
            self._focus_view()
        self._say(self._words(column or Column.SOURCE))
        self._update()

    def _words(self, column: Column) -> str:
        row = self._store.row_of(self.segment_id)
        content = self.describe(row) if row >= 0 else None
        if content is None:
            return ""
        return tr(
            "Segment {number}, {column}: {words}",
            number=content.number,
            column=tr(SPECS[column].name),
            words=content.texts.get(column, ""),
        )

    def selections(self) -> Mapping[Column, Selection]:
        """Return what is selected in each column of the active row."""
        if self.segment_id is None:
            return {}
        spans = dict(self.carets.spans())
        start, end = self._host.editor.selection()
        if start < end:
            spans[Column.TARGET] = (start, end)
        return {c: Selection(self.segment_id, c, *span) for c, span in spans.items()}

    def selection(self) -> Selection | None:
        """Return the selection or the cursor of the focused column."""
        column = self.carets.focused
        if self.segment_id is None:
            return None
        if column is None:
            return Selection(self.segment_id, Column.TARGET, *self._host.editor.selection())
        return Selection(self.segment_id, column, *self.carets.caret(column).span)

    def refuse(self) -> None:
        """Say why nothing can be written where the keyboard is."""
        row = self._store.row_of(self.segment_id)
        content = self.describe(row) if row >= 0 else None
        if content is None:
            refusal = Refusal.NO_SEGMENT
        elif self.in_editor:
            refusal = Refusal.BUSY if content.busy else Refusal.LOCKED
        else:
            source = self.carets.focused is Column.SOURCE
            refusal = Refusal.SOURCE if source else Refusal.CONVERSION
        self.refused.emit(refusal)

    def state_of(self, segment_id: SegmentId, *, focused: bool) -> RowState:
        """Return what is special about a row; `focused` is whether the view has the keyboard."""
        if segment_id != self.segment_id:
            return RowState()
        column = self.carets.focused if focused else None
        cursor = None if column is None else (column, self.carets.caret(column).place)
        return RowState(True, self.carets.spans(), cursor, editing=self._host.is_open)

    def key(self, event: QKeyEvent) -> bool:
        """Let a key act on the focused cell; return false for keys that do not.

        F6 and Shift+F6 go round the columns, Escape goes back to the target.
        """
        if event.key() == Qt.Key.Key_F6 and self.segment_id is not None:
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.go_round(-1 if shift else 1)
            return True
        if writes(event) and not (self.in_editor and self._host.is_open):
            self.refuse()
        if self.in_editor:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.focus(None)
            return True
        cell = self._focused_cell()
        moved = cell is not None and self.carets.move(cell, event)
        if moved:
            self._update()
        return moved

    def go_round(self, step: int) -> None:
        """Give the keyboard to the next column (1) or the one before (-1), round the end."""
        shown = self._columns.shown()
        here = self.carets.focused or Column.TARGET
        place = shown.index(here) + step if here in shown else 0
        column = shown[place % len(shown)]
        self.focus(None if column is Column.TARGET else column)

    def _focused_cell(self) -> CellText | None:
        row = self._store.row_of(self.segment_id)
        laid = self._store.laid(row) if row >= 0 else None
        column = self.carets.focused
        return None if laid is None or column is None else laid.cells.get(column)

    def copy(self) -> None:
        """Copy what is selected in the focused cell; all of it where nothing is."""
        cell, column = self._focused_cell(), self.carets.focused
        if cell is not None and column is not None:
            start, end = self.carets.caret(column).span
            text = cell.text[start:end] or cell.text
            QGuiApplication.clipboard().setText(text)

    def select_all(self) -> None:
        """Select the focused cell's whole text."""
        cell, column = self._focused_cell(), self.carets.focused
        if cell is not None and column is not None:
            self.select(column, 0, len(cell.text))
