"""The pair view: any number of rows of three aligned texts, of which one is being written."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from ui.language import tr
from ui.theme import Theme
from ui.viewmodels.rows import Column, RowSource
from ui.widgets.pair_view.arrangement import Arrangement
from ui.widgets.pair_view.columns import Columns, Header
from ui.widgets.pair_view.editor_host import EditorHost
from ui.widgets.pair_view.looks import Looks
from ui.widgets.pair_view.payloads import Density, Selection
from ui.widgets.pair_view.picker import Picker
from ui.widgets.pair_view.pointer import Pointer
from ui.widgets.pair_view.row_painter import RowPainter, paint_hint
from ui.widgets.pair_view.row_store import RowStore
from ui.widgets.pair_view.sight import Sight
from workbench.model.ids import SegmentId


class PairView(QAbstractScrollArea):
    """Shows the rows of a `RowSource`; only what is in sight is read, laid out and painted."""

    activated = Signal(object)
    """Carries the `SegmentId` that is active now."""

    left = Signal(object)
    """Carries the `SegmentId` that was active until now."""

    edited = Signal(object)
    """Carries an `EditedText`, at every change."""

    undo_requested = Signal()
    redo_requested = Signal()

    refused = Signal(object)
    """Carries the `Refusal`: something was typed where nothing can be written."""

    def __init__(self, source: RowSource, theme: Theme, parent: QWidget | None = None) -> None:
        """Show `source`; no row is active."""
        super().__init__(parent)
        self.setObjectName("pairs")
        self.setAccessibleName(tr("Segments"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hint = ""
        looks = Looks(theme)
        self.setViewportMargins(0, looks.header, 0, 0)
        self.columns = Columns(self)
        self._header = Header(self.columns, looks, self)
        self._store = RowStore(source, self.columns, looks)
        self._sight = Sight(self, self._store, self.columns)
        self._host = EditorHost(self.viewport(), self._store, self._sight)
        self.editor = self._host.editor
        self._picker = Picker(self._store, self.columns, self._host, self)
        self.pointer = Pointer(self, self._picker, self._sight)
        self._arrangement = Arrangement(self, self._store, self._sight, self._host, self._header)
        self._connect_parts()

    def _connect_parts(self) -> None:
        self.columns.changed.connect(self._arrangement.lay_out)
        self._arrangement.dropped.connect(self._leave)
        self._host.edited.connect(self.edited)
        self.pointer.watch_editor(self.editor)
        self.editor.undo_requested.connect(self.undo_requested)
        self.editor.redo_requested.connect(self.redo_requested)
        self._picker.refused.connect(self.refused)

    def set_source(self, source: RowSource) -> None:
        """Show other rows; none of them is active."""
        self._leave()
        self._arrangement.follow(source)

    def set_looks(
        self,
        *,
        theme: Theme | None = None,
        zoom: float | None = None,
        density: Density | None = None,
    ) -> None:
        """Change the theme, the size of the texts or the room around them."""
        looks = self._store.looks
        looks = replace(
            looks,
            theme=theme or looks.theme,
            zoom=zoom or looks.zoom,
            density=density or looks.density,
        )
        self.setViewportMargins(0, looks.header, 0, 0)
        self._arrangement.use(looks)

    def active(self) -> SegmentId | None:
        """Return the active segment."""
        return self._picker.segment_id

    def activate(self, segment_id: SegmentId) -> bool:
        """Make a listed segment the active one, the cursor in its target; else return false."""
        row = self._store.row_of(segment_id)
        if row < 0:
            return False
        if segment_id != self.active():
            self._leave()
            self._picker.begin(segment_id)
            self._host.open(segment_id)
        self._sight.reveal(row)
        self._host.place()
        self._picker.focus(None)
        self.activated.emit(segment_id)
        return True

    def _leave(self) -> None:
        left = self.active()
        self._picker.begin(None)
        self._host.close()
        if left is not None:
            self._store.forget((left,))
            self.left.emit(left)

    def select(self, segment_id: SegmentId, column: Column, start: int, end: int) -> None:
        """Go to a segment and select a span of one of its texts, in code points."""
        if self.activate(segment_id):
            self._picker.select(column, start, end)

    def selections(self) -> Mapping[Column, Selection]:
        """Return what is selected in each column of the active row."""
        return self._picker.selections()

    def selection(self) -> Selection | None:
        """Return the selection or the cursor of the focused column."""
        return self._picker.selection()

    def go_round(self, step: int) -> None:
        """Give the keyboard to the next column (1) or the one before (-1), round the end."""
        self._picker.go_round(step)

    def set_editor_text(self, segment_id: SegmentId, text: str) -> None:
        """Show what a change from elsewhere, as undo, made of the target being written."""
        if segment_id == self.active():
            self._host.show_text(text)

    @Slot()
    def copy(self) -> None:
        """Copy from the focused cell."""
        self._picker.copy()

    @Slot()
    def selectAll(self) -> None:
        """Select the focused cell's whole text."""
        self._picker.select_all()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is in sight, of that only what is asked for: a key changes one cell."""
        painter = QPainter(self.viewport())
        painter.setClipRect(event.rect())
        looks = self._store.looks
        painter.fillRect(event.rect(), looks.theme.color("panel"))
        if not len(self._store):
            paint_hint(painter, self.viewport().rect(), self.hint, looks)
        rows = RowPainter(looks)
        extents = self._sight.extents()
        for row in self._sight.rows():
            if not self._sight.whole_area(row).intersects(event.rect()):
                continue
            laid = self._store.laid(row)
            if laid is None:
                continue
            heading = self._store.key(row).heading
            if heading:
                rows.paint_heading(painter, self._sight.heading_area(row), heading)
            state = self._picker.state_of(laid.content.segment_id, focused=self.hasFocus())
            rows.paint_row(painter, self._sight.row_area(row), laid, extents, state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new width, keeping the place."""
        super().resizeEvent(event)
        self._arrangement.fit()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Measure and paint what comes into sight."""
        if not self._sight.is_settling:
            self._arrangement.settle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the focused cell; what is no key of a cell scrolls."""
        if not self._picker.key(event) and not self._sight.go_to_end(event.key()):
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the focused cell where the menu key was pressed."""
        selection = self.selection()
        if event.reason() is QContextMenuEvent.Reason.Keyboard and selection is not None:
            self.pointer.ask_menu_for(selection.column, event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus to the editor, unless a painted cell has it."""
        super().focusInEvent(event)
        if self._picker.in_editor and self._host.is_open:
            self.editor.setFocus(event.reason())
        self.viewport().update()
