"""Words to go on with, under the cursor of an editor that keeps the focus."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QTextEdit, QVBoxLayout, QWidget

from ui.language import tr
from ui.widgets.labels import PlainLabel
from ui.widgets.pair_view.editor import types_a_character

_TAKES = {Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Enter}
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_MODIFIERS = {
    *(Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta),
    *(Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock),
}
_NARROWEST, _WIDEST = 180, 420


class CompletionPopup(QFrame):
    """A list that takes Tab, Enter, Up, Down and Escape from the editor while it is open."""

    chosen = Signal(str)

    def __init__(self, editor: QTextEdit, window: QWidget) -> None:
        """Serve `editor` somewhere in `window`; closed."""
        super().__init__(window)
        self.setObjectName("completions")
        self.setAccessibleName(tr("Words to go on with"))
        self._editor = editor
        self.list = QListWidget(self)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(tr("Words to go on with"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._take)
        self.hint = PlainLabel(tr("Tab or Enter takes it, Esc does not"), self)
        self.hint.setObjectName("completions_hint")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.setSpacing(2)
        layout.addWidget(self.list)
        layout.addWidget(self.hint)
        self.hide()
        editor.installEventFilter(self)

    def offer(self, texts: Sequence[str]) -> None:
        """Show these under the cursor, the first one chosen; none closes the list."""
        if not texts:
            self.hide()
            return
        self.list.clear()
        self.list.addItems(texts)
        self.list.setCurrentRow(0)
        row = self.list.sizeHintForRow(0)
        self.list.setFixedHeight(row * len(texts) + 2 * self.list.frameWidth())
        widest = max(self.list.sizeHintForColumn(0) + 24, self.hint.sizeHint().width() + 8)
        self.setFixedWidth(min(_WIDEST, max(_NARROWEST, widest)))
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()

    def _place(self) -> None:
        """Stand under the cursor, or above it where there is no room, inside the window."""
        window, cursor = self.window(), self._editor.cursorRect()
        viewport = self._editor.viewport()
        below = viewport.mapTo(window, cursor.bottomLeft()) + QPoint(-8, 6)
        if below.y() + self.height() > window.height():
            below.setY(viewport.mapTo(window, cursor.topLeft()).y() - self.height() - 6)
        below.setX(max(0, min(below.x(), window.width() - self.width())))
        self.move(below)

    def _take(self) -> None:
        item = self.list.currentItem()
        self.hide()
        if item is not None:
            self.chosen.emit(item.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the list's keys from the editor while it is open; close when the focus goes."""
        if self.isHidden():
            return super().eventFilter(watched, event)
        if event.type() in {QEvent.Type.FocusOut, QEvent.Type.Hide}:
            self.hide()
        if isinstance(event, QKeyEvent) and self._is_own(event):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._act(Qt.Key(event.key()))
                return True
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._leave(event)
        return super().eventFilter(watched, event)

    def _leave(self, event: QKeyEvent) -> None:
        """Close at any key that goes on with no word, so that no later Enter takes one."""
        if event.key() not in _MODIFIERS and not types_a_character(event):
            self.hide()

    @staticmethod
    def _is_own(event: QKeyEvent) -> bool:
        plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }
        return plain and event.key() in {*_TAKES, *_STEPS, Qt.Key.Key_Escape}

    def _act(self, key: Qt.Key) -> None:
        if key in _TAKES:
            self._take()
        elif key in _STEPS:
            row = (self.list.currentRow() + _STEPS[key]) % self.list.count()
            self.list.setCurrentRow(row)
        else:
            self.hide()
