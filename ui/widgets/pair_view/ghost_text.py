"""Greyed words behind the cursor: what may come next, taken by a key and never typed by itself."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.widgets.pair_view.editor import TargetEditor

# Pixels that have to be free behind the cursor, and between it and the words.
_LEAST_ROOM, _GAP = 48, 1
_NONE, _CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


class GhostText(QWidget):
    """Lies over the editor, lets the mouse through, and goes with the next key or click."""

    taken = Signal(bool)
    """Tab takes a word (false), Ctrl+Tab all of it (true)."""

    def __init__(self, editor: TargetEditor) -> None:
        """Lie over `editor` without words."""
        super().__init__(editor.viewport())
        self._editor = editor
        self.text = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        editor.installEventFilter(self)
        editor.cursorPositionChanged.connect(self.withdraw)
        editor.textChanged.connect(self.withdraw)

    def offer(self, text: str) -> None:
        """Show words behind the cursor, where it stands at the end of a line with room."""
        self.withdraw()
        viewport = self._editor.viewport()
        room = viewport.width() - self._editor.cursorRect().right()
        if text and self._editor.textCursor().atBlockEnd() and room >= _LEAST_ROOM:
            self.text = text
            self.setGeometry(viewport.rect())
            self.show()
            self.raise_()

    def withdraw(self) -> None:
        """Show nothing."""
        self.text = ""
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Tab and Ctrl+Tab while there are words; Escape takes them away."""
        key = isinstance(event, QKeyEvent) and self.text and not self._editor.composing
        if key and isinstance(event, QKeyEvent) and self._is_own(event):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._press(event)
                return True
        if event.type() in {QEvent.Type.FocusOut, QEvent.Type.InputMethod}:
            self.withdraw()
        return super().eventFilter(watched, event)

    def _is_own(self, event: QKeyEvent) -> bool:
        plain = event.modifiers()
        tab = event.key() == Qt.Key.Key_Tab and plain in {_NONE, _CONTROL}
        return tab or (event.key() == Qt.Key.Key_Escape and plain == _NONE)

    def _press(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.withdraw()
        else:
            self.taken.emit(event.modifiers() == _CONTROL)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the words, cut to the room in the line."""
        painter = QPainter(self)
        place = self._editor.cursorRect()
        font = self._editor.currentCharFormat().font()
        painter.setFont(font)
        painter.setPen(self._editor.palette().placeholderText().color())
        left = place.right() + _GAP
        shown = QFontMetrics(font).elidedText(
            self.text.replace("\n", " "), Qt.TextElideMode.ElideRight, self.width() - left
        )
        place.setLeft(left)
        place.setRight(self.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
