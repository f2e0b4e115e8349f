"""The window comes first: what runs beside it gives way while it has something to do."""

from PySide6.QtCore import QAbstractEventDispatcher, QEvent, QObject
from PySide6.QtGui import QGuiApplication

from ui.user_input import InputWatch
from workbench.services.jobs import Gate

_ASKS = frozenset(
    {
        *(QEvent.Type.KeyPress, QEvent.Type.InputMethod, QEvent.Type.Wheel),
        QEvent.Type.MouseButtonPress,
    }
)


class Foreground(QObject):
    """Closes a gate when the user asks for something, and opens it when nothing is left to do.

    Jobs wait at the gate whenever they look whether they were cancelled; those that are patient
    begin when the user has rested for a moment. There is one in a program.
    """

    def __init__(self, application: QGuiApplication, gate: Gate, parent: QObject) -> None:
        """Keep `gate` from now on."""
        super().__init__(parent)
        self._gate = gate
        self._input = InputWatch(application, self._take, self)
        # Its `awake` would say when to close it, but comes after the events that woke it up.
        self._dispatcher = QAbstractEventDispatcher.instance()
        self._dispatcher.aboutToBlock.connect(gate.open)
        gate.open()

    def _take(self, kind: QEvent.Type) -> None:
        """Note that the user asks for something, and have the jobs give way."""
        if kind in _ASKS:
            self._gate.note_user()
            self._gate.close()

    def end(self) -> None:
        """Let the jobs run."""
        self._input.end()
        self._dispatcher.aboutToBlock.disconnect(self._gate.open)
        self._gate.open()
