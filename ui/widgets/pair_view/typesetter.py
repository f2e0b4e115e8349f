"""English typography in the live editor: corrected as it is typed, taken back by one Backspace."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from ui.widgets.pair_view.editor import TargetEditor, write_over
from workbench.text.typing.typography import corrected


@dataclass(frozen=True, slots=True)
class _Corrected:
    """What stands at `start` now, and what was typed; offsets are code points."""

    start: int
    text: str
    typed: str

    @property
    def end(self) -> int:
        return self.start + len(self.text)


class Typesetter(QObject):
    """Watches an editor; a correction stands as a step of its own in the editor's undo."""

    def __init__(self, editor: TargetEditor) -> None:
        """Correct in American style; `on` switches it, `british` changes the dash."""
        super().__init__(editor)
        self.on = True
        self.british = False
        self._editor = editor
        self._last: _Corrected | None = None
        self._working = False
        editor.character_typed.connect(self._correct)
        editor.cursorPositionChanged.connect(self._forget)
        editor.installEventFilter(self)

    def _correct(self) -> None:
        if not self.on:
            return
        text = self._editor.text()
        start, at = self._editor.selection()
        found = corrected(text, at, british=self.british) if start == at else None
        if found is not None:
            typed = text[found.start : found.end]
            self._write(found.start, found.end, found.text)
            self._last = _Corrected(found.start, found.text, typed)

    def _write(self, start: int, end: int, text: str) -> None:
        self._working = True
        write_over(self._editor, start, end, text)
        self._working = False

    def _forget(self) -> None:
        if not self._working:
            self._last = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let a Backspace directly behind a correction bring back what was typed."""
        last = self._last
        if last is not None and isinstance(event, QKeyEvent) and _is_backspace(event):
            return self._take_back(last)
        return super().eventFilter(watched, event)

    def _take_back(self, last: _Corrected) -> bool:
        self._last = None
        stands = self._editor.text()[last.start : last.end] == last.text
        if self._editor.selection() != (last.end, last.end) or not stands:
            return False
        self._write(last.start, last.end, last.typed)
        return True


def _is_backspace(event: QKeyEvent) -> bool:
    plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
    pressed = event.type() == QEvent.Type.KeyPress
    return pressed and plain and event.key() == Qt.Key.Key_Backspace
