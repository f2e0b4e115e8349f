"""What has to end with an open project: connections from outside, and whatever else holds it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, SignalInstance


class ProjectLife(QObject):
    """Ends once; what was begun last ends first."""

    ended = Signal()
    """The project is about to be closed, and nothing of it has ended yet.

    For what may go before the project, such as a dialog: Qt forgets it with its receiver.
    """

    def __init__(self, parent: QObject) -> None:
        """Begin with the project that owns it."""
        super().__init__(parent)
        self._ends: list[Callable[[], object]] = []

    def at_end(self, end: Callable[[], object]) -> None:
        """Call `end` when the project is closed, while its session can still be read."""
        self._ends.append(end)

    def follow(self, signal: SignalInstance, slot: Callable[..., object]) -> None:
        """Call `slot` at a signal of something that outlives the project, until its end.

        Qt ends the connection only when the receiver is destroyed, which is later than the session
        is closed; and never where the slot is a partial.
        """
        connection = signal.connect(slot)
        self._ends.append(lambda: QObject.disconnect(connection))

    def end(self) -> None:
        """End everything that was begun."""
        self.ended.emit()
        while self._ends:
            self._ends.pop()()
