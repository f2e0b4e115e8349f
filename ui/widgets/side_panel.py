"""The panel side by side: drafts of several engines and matches, taken whole or in pieces.

A digit takes an entry whole. The arrows go up and down between entries, and right and left from
word to word within one, with Ctrl from sentence to sentence; Shift marks further. Enter takes what
is marked, all of it where nothing is, and marks what comes next. A click marks a word, with Ctrl
its sentence, and a double click takes it.
"""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.language import tr
from ui.theme import Theme
from ui.triggers import on_click
from ui.viewmodels.side_by_side import (
    Entry,
    EntryKind,
    SideList,
    extended,
    next_piece,
    piece_at,
    progress_words,
)
from ui.widgets.document_list import SIDE, DocumentList
from ui.widgets.labels import PlainLabel
from ui.widgets.side_delegate import SideDelegate
from workbench.model.finding import Span

_MARGIN = 8
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_SIDEWAYS = {Qt.Key.Key_Right: False, Qt.Key.Key_Left: True}
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_NONE = Qt.KeyboardModifier.NoModifier


class SidePanel(QWidget):
    """Lists the entries; says nothing of engines and commands."""

    taken = Signal(object, object)
    """Carries an `Entry` and the `Span` of it to take, `None` for all of it."""

    asked = Signal()
    """The engines are to be asked."""

    stopped = Signal()
    """Nobody waits for the engines any more."""

    left = Signal()
    """The user goes back to the text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start with nothing."""
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = SideList(self)
        self.state = PlainLabel("", self)
        self.state.setProperty("kind", "soft")
        self.state.setWordWrap(True)
        self.ask = QPushButton(tr("Ask the engines"), self)
        self.ask.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        on_click(self.ask, self.asked.emit)
        self.list = DocumentList(tr("Side by side"), self.model, self)
        self._delegate = SideDelegate(theme, self.list)
        self.list.setItemDelegate(self._delegate)
        self.list.installEventFilter(self)
        self.list.viewport().installEventFilter(self)
        self.list.selectionModel().currentChanged.connect(self._compare)
        self._lay_out()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, _MARGIN, 0, 0)
        layout.setSpacing(4)
        self.state.setContentsMargins(SIDE, 0, SIDE, 0)
        layout.addWidget(self.state)
        layout.addWidget(self.list, 1)
        below = QVBoxLayout()
        below.setContentsMargins(SIDE, 0, SIDE, _MARGIN)
        below.addWidget(self.ask)
        layout.addLayout(below)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._delegate.set_theme(theme)

    def show_entries(self, entries: tuple[Entry, ...], words: str) -> None:
        """List these; `words` stand above them where no engine is being asked."""
        row = self.list.currentIndex().row()
        kept = self.model.entry(row)
        self.model.show(entries)
        again = next((n for n, each in enumerate(entries) if kept and each.name == kept.name), -1)
        if again >= 0 and self.list.currentIndex().row() != again:
            self.list.setCurrentIndex(self.model.index(again))
        said = progress_words(entries) or words
        self.state.setText(said)
        self.state.setVisible(bool(said))
        self.list.scheduleDelayedItemsLayout()

    @property
    def current(self) -> Entry | None:
        """Return the entry the cursor is on."""
        return self.model.entry(self.list.currentIndex().row())

    def mark_next(self) -> None:
        """Mark the piece behind the one that was taken, a word or a sentence as that was."""
        entry, mark = self.current, self.model.mark
        if entry is None or mark is None:
            return
        sentences = piece_at(entry.text, mark.start, sentence=True) == mark
        self._mark(next_piece(entry.text, mark, sentences=sentences, back=False))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the list, and clicks on words."""
        if watched is self.list and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and self._is_own(event):
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                return self._press(event) or super().eventFilter(watched, event)
        if watched is self.list.viewport() and isinstance(event, QMouseEvent):
            self._click(event)
        return super().eventFilter(watched, event)

    def _is_own(self, event: QKeyEvent) -> bool:
        """Return whether a key means a movement here, whatever it does in the window."""
        plain = event.modifiers() & ~_KEYPAD
        return event.key() in _SIDEWAYS and plain in {_NONE, _CONTROL, _SHIFT}

    def _press(self, event: QKeyEvent) -> bool:
        key, plain = event.key(), event.modifiers() & ~_KEYPAD
        if key == Qt.Key.Key_Escape:
            self._escape()
        elif key in _ENTER and plain == _NONE:
            self.take(self.list.currentIndex().row(), self.model.mark)
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_9 and plain == _NONE:
            self.take(key - Qt.Key.Key_1, None)
        elif self._is_own(event):
            self._move(back=_SIDEWAYS[Qt.Key(key)], modifiers=plain)
        else:
            return False
        return True

    def take(self, row: int, span: Span | None) -> None:
        """Hand on an entry or a part of it."""
        entry = self.model.entry(row)
        if entry is None:
            return
        if entry.is_there:
            self.taken.emit(entry, span)

    def _escape(self) -> None:
        if progress_words(self.model.entries):
            self.stopped.emit()
        elif self.model.mark is not None:
            self._mark(None)
        else:
            self.left.emit()

    def _move(self, *, back: bool, modifiers: Qt.KeyboardModifier) -> None:
        entry, mark = self.current, self.model.mark
        if entry is None or not entry.is_there or entry.kind is EntryKind.ALTERNATIVE:
            return
        if modifiers == _SHIFT:
            self._mark(extended(entry.text, mark, back=back))
            return
        found = next_piece(entry.text, mark, sentences=modifiers == _CONTROL, back=back)
        if found is not None or back:
            self._mark(found)

    def _mark(self, span: Span | None) -> None:
        self.model.set_mark(span)
        entry = self.current
        if entry is not None and span is not None:
            self.list.setAccessibleDescription(span.of(entry.text))

    def _compare(self, current: QModelIndex, _: QModelIndex) -> None:
        self.model.compare_with(current.row())

    def _click(self, event: QMouseEvent) -> None:
        """Mark the word under the mouse, or take it with a double click."""
        double = event.type() == QEvent.Type.MouseButtonDblClick
        if event.button() != Qt.MouseButton.LeftButton or not (
            double or event.type() == QEvent.Type.MouseButtonPress
        ):
            return
        place = event.position()
        index = self.list.indexAt(place.toPoint())
        entry = self.model.entry(index.row())
        if entry is None or not entry.is_there:
            return
        self.list.setCurrentIndex(index)
        span = self._piece_under(index, entry, place, event.modifiers())
        self._mark(span)
        if double:
            self.take(index.row(), span)

    def _piece_under(
        self, index: QModelIndex, entry: Entry, place: QPointF, modifiers: Qt.KeyboardModifier
    ) -> Span | None:
        if entry.kind is EntryKind.ALTERNATIVE:
            return None
        inside = place - QPointF(self.list.visualRect(index).topLeft())
        at = self._delegate.text_at(index, inside)
        if at is None:
            return None
        found = piece_at(entry.text, at, sentence=bool(modifiers & _CONTROL))
        mark = self.model.mark
        if found is not None and mark is not None and modifiers & _SHIFT:
            return Span(min(mark.start, found.start), max(mark.end, found.end))
        return found

    def point_of(self, row: int, at: int) -> QPoint:
        """Return where a place of an entry's text is on the screen, in the list's own pixels."""
        index = self.model.index(row)
        corner = self.list.visualRect(index).topLeft()
        return corner + self._delegate.point_of(index, at).toPoint()
