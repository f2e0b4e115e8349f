"""How far drafting is, told to the status line some times a second."""

from PySide6.QtCore import QObject, QTimer

from ui.language import tr
from ui.widgets.status_line import StatusLine

# Milliseconds between two looks at how far it is: a bar paints itself each time it is told.
_EVERY = 100


class ProgressTeller(QObject):
    """Tells the newest figures, not all of them."""

    def __init__(self, status: StatusLine, parent: QObject) -> None:
        """Show them in `status`."""
        super().__init__(parent)
        self._status = status
        self._done = self._total = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self._show)

    def tell(self, done: int, total: int) -> None:
        """Take figures to be shown soon."""
        self._done, self._total = done, total
        if not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """Show no more."""
        self._timer.stop()

    def _show(self) -> None:
        self._status.show_progress(self._done, self._total, tr("Drafting"))
