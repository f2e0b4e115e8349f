"""The way back to the desk after *Edit*: Escape, until something is written elsewhere."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from ui.controllers.workplace import Workplace
from ui.language import tr
from ui.widgets.pair_view.payloads import EditedText
from workbench.model.ids import SegmentId


class DeskReturn(QObject):
    """Listens for Escape in the rows while somebody is there on an errand from the desk."""

    wanted = Signal()

    def __init__(self, place: Workplace, parent: QObject) -> None:
        """Expect nobody back yet."""
        super().__init__(parent)
        self._place = place
        self._segment: SegmentId | None = None
        self.is_due = False
        place.window.pairs.activated.connect(self._follow)
        place.window.pairs.edited.connect(self._follow_writing)
        place.window.pairs.installEventFilter(self)
        place.window.pairs.editor.installEventFilter(self)
        place.holder.closed.connect(self.forget)

    def expect(self, segment_id: SegmentId, errand: str = "") -> None:
        """Let Escape lead back until another segment is written; say what to do in this one."""
        self._segment = segment_id
        self.is_due = True
        said = (errand, tr("Esc goes back to the desk."))
        self._place.window.status.tell(" · ".join(each for each in said if each))

    def forget(self) -> None:
        """Expect nobody back."""
        self._segment, self.is_due = None, False

    def _follow(self, segment_id: object) -> None:
        """Say it again where a confirmation leads on to the next open segment."""
        if self._segment is not None and segment_id != self._segment:
            self._place.window.status.tell(tr("Esc goes back to the desk."))

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
            and not self._place.window.pairs.editor.composing
        ):
            self.wanted.emit()
            return True
        return super().eventFilter(watched, event)
