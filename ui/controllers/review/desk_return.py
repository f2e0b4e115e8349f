"""The way back to the desk after *Edit*: Escape, until something is written elsewhere."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from ui.language import tr
from ui.widgets.pair_view import PairView
from ui.widgets.pair_view.payloads import EditedText
from ui.widgets.status_line import StatusLine
from workbench.model.ids import SegmentId


class DeskReturnController(QObject):
    """Listens for Escape in the rows while somebody is there on an errand from the desk.

    It is there as long as the window is: of filters on the editor Qt asks the newest first, and
    lists of words, which are made later, want Escape before it.
    """

    wanted = Signal()

    def __init__(self, pairs: PairView, status: StatusLine, parent: QObject) -> None:
        """Expect nobody back yet."""
        super().__init__(parent)
        self._pairs = pairs
        self._status = status
        self._segment: SegmentId | None = None
        self.is_due = False
        pairs.activated.connect(self._follow)
        pairs.edited.connect(self._follow_writing)
        pairs.installEventFilter(self)
        pairs.editor.installEventFilter(self)

    def expect(self, segment_id: SegmentId, errand: str = "") -> None:
        """Let Escape lead back until another segment is written; say what to do in this one."""
        self._segment = segment_id
        self.is_due = True
        said = (errand, tr("Esc goes back to the desk."))
        self._status.tell(" · ".join(each for each in said if each))

    def forget(self) -> None:
        """Expect nobody back."""
        self._segment, self.is_due = None, False

    def _follow(self, segment_id: object) -> None:
        """Say it again where a confirmation leads on to the next open segment."""
        if self._segment is not None and segment_id != self._segment:
            self._status.tell(tr("Esc goes back to the desk."))

    def _follow_writing(self, edited: EditedText) -> None:
        """Take it that who writes elsewhere has other work there now."""
        if edited.segment_id != self._segment:
            self._segment = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Escape where nothing nearer wants it."""
        if (
            self._segment is not None
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and not event.modifiers()
            and not self._pairs.editor.composing
        ):
            self.wanted.emit()
            return True
        return super().eventFilter(watched, event)
