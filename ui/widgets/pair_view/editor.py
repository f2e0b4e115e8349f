"""The one live editor: the target of the active row."""

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QToolTip, QWidget

from ui.language import plain_tip
from ui.theme import Theme
from ui.utf16 import Utf16Map
from ui.viewmodels.rows import Mark
from ui.widgets.pair_view.cell_text import CellText
from ui.widgets.pair_view.editor_marks import EditorMarks
from ui.widgets.pair_view.looks import TextStyle
from workbench.text.typing.edits import edit_between

PARAGRAPH = "\u2029"
_OF_THE_VIEW = {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
_CONTROL = Qt.KeyboardModifier.ControlModifier
_COMMANDING = _CONTROL | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_ALT_TYPES = sys.platform == "darwin"
_REPLAYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class TargetEditor(QTextEdit):
    """Edits plain text; line feeds are paragraphs, every other character is kept as it is.

    It has no undo of its own: what is typed is a step of the project's, and the keys of undo and
    redo are left to the window or, where nothing there takes them, asked for by a signal.
    """

    typed = Signal()
    """The user changed the text, or what an input method is composing in it."""

    character_typed = Signal()
    """A character was typed, or an input method handed over some; the cursor is behind it."""

    undo_requested = Signal()
    redo_requested = Signal()

    refused = Signal()
    """Something was typed, pasted or dropped while nothing can be written."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setUndoRedoEnabled(False)
        self.setObjectName("target")
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.composing = False
        self.in_whole = False
        self.proposal = ""
        """What Tab writes while the text is empty; "" for nothing."""
        self._filling = False
        self._line = 20
        self._marks = EditorMarks(self.document())
        self._theme: Theme | None = None
        self.textChanged.connect(self._tell)

    def text(self) -> str:
        """Return the text; NBSP and U+2028 are what they were."""
        return self.document().toRawText().replace(PARAGRAPH, "\n")

    def fill(self, text: str, style: TextStyle) -> None:
        """Show a text that nobody typed, the cursor behind it."""
        self._filling = True
        self.setPlainText(text)
        _use_font(self, style)
        self._line = style.line
        self._set_lines()
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._filling = False

    def set_style(self, style: TextStyle) -> None:
        """Set the text in this size, which a new style sheet took away; text and cursor stay."""
        self._filling = True
        _use_font(self, style)
        if style.line != self._line:
            self._line = style.line
            self._set_lines()
        self._filling = False

    def replace_text(self, text: str) -> None:
        """Show what a change from elsewhere made of the text; the cursor stays with its words."""
        before = self.text()
        if text == before:
            return
        edit, points = edit_between(before, text), Utf16Map(before)
        cursor = QTextCursor(self.document())
        cursor.setPosition(points.to_units(edit.start))
        cursor.setPosition(points.to_units(edit.end), QTextCursor.MoveMode.KeepAnchor)
        self._filling = True
        cursor.insertText(edit.text)
        self._set_lines()
        self._filling = False

    def _set_lines(self) -> None:
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        form = QTextBlockFormat()
        form.setLineHeight(self._line, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor.mergeBlockFormat(form)

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

    def show_marks(
        self, marks: Iterable[Mark] | None, hint: CellText | None, theme: Theme, tail: str = ""
    ) -> None:
        """Draw marks, or with `None` those there are; and a hint while the text is empty.

        `tail` is said behind the text, and is no part of it.
        """
        self._theme = theme
        self._marks.tail = tail
        if marks is not None:
            self._marks.show(self.text(), marks, theme)
        self._marks.show_hint(hint)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text between the grounds and the lines of its marks."""
        scrolled = QPointF(0, self.verticalScrollBar().value())
        painter = QPainter(self.viewport())
        self._marks.paint_grounds(painter, scrolled)
        if self._theme is not None and self.document().isEmpty() and not self.composing:
            self._marks.paint_hint(painter, self._theme)
        painter.end()
        super().paintEvent(event)
        painter.begin(self.viewport())
        self._marks.paint_lines(painter, scrolled)
        if self._theme is not None and self._marks.tail and not self.composing:
            end = QTextCursor(self.document())
            end.movePosition(QTextCursor.MoveOperation.End)
            painter.setFont(self.font())
            width = self.viewport().width()
            self._marks.paint_tail(painter, self.cursorRect(end), width, self._theme)
        painter.end()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's own
        """Let Tab take what is proposed for an empty text; else it goes on, as everywhere."""
        empty = self.document().isEmpty() and not self.composing and not self.isReadOnly()
        if not (forward and self.proposal and empty):
            return super().focusNextPrevChild(forward)
        write_over(self, 0, 0, self.proposal)
        return True

    def _tell(self) -> None:
        if not self._filling:
            self.typed.emit()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Remember whether an input method is composing; what it composed is a step by itself.

        A single letter is not: some input methods hand over each key that way.
        """
        composed = self.composing or len(event.commitString()) > 1
        self.composing = bool(event.preeditString())
        self.in_whole = composed and bool(event.commitString())
        super().inputMethodEvent(event)
        self.in_whole = False
        if not event.commitString():
            return
        if self.isReadOnly():
            self.refused.emit()
        elif not self.composing:
            self.character_typed.emit()

    def end_composing(self) -> None:
        """Take over what an input method holds, as before the text is taken away."""
        if self.composing:
            QGuiApplication.inputMethod().commit()
        if self.composing:
            event = QInputMethodEvent()
            event.setCommitString(self.textCursor().block().layout().preeditAreaText())
            super().inputMethodEvent(event)
            self.composing = False

    def event(self, event: QEvent) -> bool:
        """Tell what the marks say; let no key be a shortcut while an input method composes.

        Otherwise undo and redo are the window's, and so is Ctrl+Ins, though Qt would take them.
        """
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            inside = self.viewport().mapFrom(self, event.pos())
            tip = self._marks.tip_at(self.cursorForPosition(inside).position())
            QToolTip.showText(event.globalPos(), plain_tip(tip), self)
            return True
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return super().event(event)
        if self.composing:
            event.accept()
            return True
        copies = event.key() == Qt.Key.Key_Insert and event.modifiers() & _CONTROL
        if copies or any(event.matches(each) for each in _REPLAYS):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type; Enter of any kind makes a line. Nothing is typed while composing, nor with Alt."""
        if self.composing:
            event.accept()
        elif event.key() in _OF_THE_VIEW and _is_plain(event):
            event.ignore()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo_requested.emit()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo_requested.emit()
        elif is_stray(event):
            event.ignore()
        elif self.isReadOnly() and writes(event):
            self.refused.emit()
        elif event.key() in _ENTER and not self.isReadOnly() and _is_plain(event):
            self.textCursor().insertBlock()
            self.ensureCursorVisible()
        else:
            super().keyPressEvent(event)
            if types_a_character(event) and not self.isReadOnly():
                self.character_typed.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the view; the whole text is in sight anyway."""
        event.ignore()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text; files dropped here are meant for the window."""
        return not source.hasUrls() and super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste or drop, as a step by itself."""
        if self.isReadOnly():
            self.refused.emit()
            return
        with whole_step(self):
            super().insertFromMimeData(source)


def _use_font(editor: TargetEditor, style: TextStyle) -> None:
    editor.setFont(style.font)
    editor.document().setDefaultFont(style.font)


def _is_plain(event: QKeyEvent) -> bool:
    allowed = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    return not event.modifiers() & ~allowed


def types_a_character(event: QKeyEvent) -> bool:
    """Tell a character from a command; Control with Alt is how some keyboards type."""
    held = event.modifiers() & _COMMANDING
    types = held in {Qt.KeyboardModifier.NoModifier, _CONTROL | Qt.KeyboardModifier.AltModifier}
    types = types or (held == Qt.KeyboardModifier.AltModifier and _ALT_TYPES)
    return types and bool(event.text()) and event.text().isprintable()


def is_stray(event: QKeyEvent) -> bool:
    """Return whether a key that nothing is bound to would type its letter all the same.

    Qt lets no key with Control type, but one with Alt or the key of the desktop.
    """
    held = event.modifiers() & _COMMANDING
    printable = bool(event.text()) and event.text().isprintable()
    return printable and bool(held) and not held & _CONTROL and not types_a_character(event)


def writes(event: QKeyEvent) -> bool:
    """Return whether a key would change the text if it could be written."""
    if event.key() in {*_ENTER, Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
        return _is_plain(event)
    pastes = (QKeySequence.StandardKey.Paste, QKeySequence.StandardKey.Cut)
    return types_a_character(event) or any(event.matches(each) for each in pastes)


@contextmanager
def whole_step(editor: TargetEditor) -> Iterator[None]:
    """Have `editor` tell, while it lasts, that a change comes in at once: a step by itself."""
    outer, editor.in_whole = editor.in_whole, True
    try:
        yield
    finally:
        editor.in_whole = outer


def write_over(editor: TargetEditor, start: int, end: int, text: str) -> None:
    """Write `text` instead of `editor.text()[start:end]` (code points), as a step of its own."""
    points = Utf16Map(editor.text())
    cursor = QTextCursor(editor.document())
    cursor.setPosition(points.to_units(start))
    cursor.setPosition(points.to_units(end), QTextCursor.MoveMode.KeepAnchor)
    with whole_step(editor):
        cursor.beginEditBlock()
        cursor.insertText(text)
        cursor.endEditBlock()
