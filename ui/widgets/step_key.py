"""F3 while something is being found."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_SHIFT = Qt.KeyboardModifier.ShiftModifier


class StepKey(QObject):
    """Takes F3 and Shift+F3 in some widgets, ahead of what else these keys are for."""

    stepped = Signal(int)
    """Carries 1 for the next hit, -1 for the previous one."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._watched: tuple[QWidget, ...] = ()

    def watch(self, widgets: Iterable[QWidget]) -> None:
        """Take the key in these widgets and no others."""
        for widget in self._watched:
            widget.removeEventFilter(self)
        self._watched = tuple(widgets)
        for widget in self._watched:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Step on F3, which is kept from being a shortcut here."""
        if not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_F3:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            self.stepped.emit(-1 if event.modifiers() & _SHIFT else 1)
            return True
        return super().eventFilter(watched, event)
