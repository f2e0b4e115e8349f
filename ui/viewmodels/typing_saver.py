"""Saving what is typed: in the file within a second, and at once when the cell is left."""

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.model.errors import WorkbenchError
from workbench.model.ids import SegmentId
from workbench.services.commands.targets import SetTarget
from workbench.services.session import Session

INTERVAL = 400
"""Milliseconds from the first unsaved keystroke to its commit."""

RETRY = 2_000
"""Milliseconds until a commit that failed (a full disk) is tried again."""

ORIGIN = "typing"
"""The origin of the saver's change sets, by which the editor knows its own echo."""


class TypingSaver(QObject):
    """Holds the text typed last and commits it; a text that cannot be saved is kept and retried."""

    saved = Signal()
    left = Signal()
    """The cell that was typed in is left."""

    failed = Signal(object)
    """Carries the `WorkbenchError`; the text is still held."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Commit through `session`."""
        super().__init__(parent)
        self._session = session
        self._pending: dict[SegmentId, str] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.flush)

    def hold(self, segment_id: SegmentId, text: str) -> None:
        """Take a segment's newest text; it is committed soon."""
        self._pending[segment_id] = text
        if not self._timer.isActive():
            self._timer.start(INTERVAL)

    def pending(self, segment_id: SegmentId) -> str | None:
        """Return the text of a segment that is not committed yet."""
        return self._pending.get(segment_id)

    @property
    def is_holding(self) -> bool:
        """Tell whether anything is not committed yet."""
        return bool(self._pending)

    def flush(self) -> bool:
        """Commit everything now; return whether nothing is left unsaved."""
        self._timer.stop()
        for segment_id in tuple(self._pending):
            if not self._commit(segment_id):
                self._timer.start(RETRY)
                return False
        return True

    def stop(self) -> None:
        """Try no more."""
        self._timer.stop()

    def texts(self) -> tuple[str, ...]:
        """Return what is not committed yet."""
        return tuple(self._pending.values())

    def leave(self) -> bool:
        """Commit everything and end the undo step, as on leaving a cell."""
        clean = self.flush()
        self._session.seal()
        self.left.emit()
        return clean

    def _commit(self, segment_id: SegmentId) -> bool:
        text = self._pending[segment_id]
        try:
            self._session.execute(SetTarget(segment_id, text), origin=ORIGIN)
        except WorkbenchError as error:
            self.failed.emit(error)
            return False
        if self._pending.get(segment_id) == text:
            del self._pending[segment_id]
        self.saved.emit()
        return True
