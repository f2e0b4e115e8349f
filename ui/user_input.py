"""What the user does in the window that has the focus, seen before the window hears of it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication, QWindow


class InputWatch(QObject):
    """Tells of every event of the window with the focus, and lets it pass."""

    def __init__(
        self,
        application: QGuiApplication,
        seen: Callable[[QEvent.Type], object],
        parent: QObject,
    ) -> None:
        """Begin with the window that has the focus now; `seen` has to be quick."""
        super().__init__(parent)
        self._application = application
        self._seen = seen
        self._window: QWindow | None = None
        application.focusWindowChanged.connect(self._watch)
        self._watch(application.focusWindow())

    def end(self) -> None:
        """Watch no more."""
        self._application.focusWindowChanged.disconnect(self._watch)
        self._watch(None)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Tell of an event and let it pass."""
        self._seen(event.type())
        return False

    def _watch(self, window: QWindow | None) -> None:
        if self._window is not None:
            self._window.removeEventFilter(self)
            self._window.destroyed.disconnect(self._forget)
        self._window = window
        if window is not None:
            window.installEventFilter(self)
            window.destroyed.connect(self._forget)

    def _forget(self) -> None:
        self._window = None
