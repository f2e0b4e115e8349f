"""The one live editor: the target of the active row."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from ui.theme import Theme
from ui.utf16 import Utf16Map
from ui.viewmodels.rows import Mark, MarkStyle
from ui.widgets.pair_view.looks import TextStyle

PARAGRAPH = "\u2029"
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class TargetEditor(QTextEdit):
    """Edits plain text; line feeds are paragraphs, every other character is kept as it is."""

    typed = Signal()
    """The person changed the text."""

    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setObjectName("target")
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.composing = False
        self._filling = False
        self._line = 20
        self.textChanged.connect(self._tell)

    def text(self) -> str:
        """Return the text; NBSP and U+2028 are what they were."""
        return self.document().toRawText().replace(PARAGRAPH, "\n")

    def fill(self, text: str, style: TextStyle) -> None:
        """Show a text that nobody typed; what was typed before cannot be undone here any more."""
        self._filling = True
        self._line = style.line
        self.setFont(style.font)
        self.document().setDefaultFont(style.font)
        self.setPlainText(text)
        self._set_lines()
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._filling = False

    def replace_text(self, text: str) -> None:
        """Show what a change from elsewhere made of the text, the cursor where it fits."""
        if text == self.text():
            return
        place = self.textCursor().position()
        self._filling = True
        self.setPlainText(text)
        self._set_lines()
        cursor = self.textCursor()
        cursor.setPosition(min(place, len(self.document().toRawText())))
        self.setTextCursor(cursor)
        self._filling = False

    def _set_lines(self) -> None:
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        form = QTextBlockFormat()
        form.setLineHeight(self._line, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        self.document().setUndoRedoEnabled(False)
        cursor.mergeBlockFormat(form)
        self.document().setUndoRedoEnabled(True)

    def text_height(self) -> int:
        """Return the height the text needs, in pixels."""
        return max(self._line, round(self.document().size().height()))

    def selection(self) -> tuple[int, int]:
        """Return the selection, in code points of `text()`."""
        cursor, points = self.textCursor(), Utf16Map(self.text())
        return points.to_points(cursor.selectionStart()), points.to_points(cursor.selectionEnd())

    def select(self, start: int, end: int) -> None:
        """Select a span, in code points."""
        points = Utf16Map(self.text())
        cursor = self.textCursor()
        cursor.setPosition(points.to_units(start))
        cursor.setPosition(points.to_units(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def show_marks(self, marks: Iterable[Mark], theme: Theme) -> None:
        """Colour what is highlighted; the colours follow what is typed until they are set anew."""
        points = Utf16Map(self.text())
        shown = []
        for mark in marks:
            if mark.style is not MarkStyle.FILL:
                continue
            extra = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            last = len(self.document().toRawText())
            cursor.setPosition(min(last, points.to_units(mark.start)))
            cursor.setPosition(
                min(last, points.to_units(mark.end)), QTextCursor.MoveMode.KeepAnchor
            )
            form = QTextCharFormat()
            form.setBackground(theme.color(mark.token))
            extra.cursor, extra.format = cursor, form
            shown.append(extra)
        self.setExtraSelections(shown)

    def _tell(self) -> None:
        if not self._filling:
            self.typed.emit()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Remember whether an input method is composing."""
        self.composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep every key from acting as a shortcut while an input method composes."""
        if event.type() == QEvent.Type.ShortcutOverride and self.composing:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo in the cell first; Enter of any kind makes a line, and none while composing."""
        if self.composing:
            event.accept()
            return
        if event.matches(QKeySequence.StandardKey.Undo):
            self._undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self._redo()
        elif event.key() in _ENTER and not self.isReadOnly() and _is_plain(event):
            self.textCursor().insertBlock()
            self.ensureCursorVisible()
        else:
            super().keyPressEvent(event)

    def _undo(self) -> None:
        if self.document().isUndoAvailable() and not self.isReadOnly():
            self.undo()
        else:
            self.undo_requested.emit()

    def _redo(self) -> None:
        if self.document().isRedoAvailable() and not self.isReadOnly():
            self.redo()
        else:
            self.redo_requested.emit()


def _is_plain(event: QKeyEvent) -> bool:
    allowed = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    return not event.modifiers() & ~allowed
