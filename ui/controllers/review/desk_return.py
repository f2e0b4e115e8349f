"""The way back to the desk after *Edit*: Escape, until something is written elsewhere."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from ui.controllers.app_context import AppContext
from ui.language import tr
from ui.widgets.pair_view.payloads import EditedText
from workbench.model.ids import SegmentId


class DeskReturnController(QObject):
    """Listens for Escape in the rows while somebody is there on an errand from the desk."""

    wanted = Signal()

    def __init__(self, context: AppContext, parent: QObject) -> None:
        """Expect nobody back yet."""
        super().__init__(parent)
        self._context = context
        self._segment: SegmentId | None = None
        self.is_due = False
        context.window.pairs.activated.connect(self._follow)
        context.window.pairs.edited.connect(self._follow_writing)
        context.window.pairs.installEventFilter(self)
        context.window.pairs.editor.installEventFilter(self)
        context.holder.closed.connect(self.forget)

    def expect(self, segment_id: SegmentId, errand: str = "") -> None:
        """Let Escape lead back until another segment is written; say what to do in this one."""
        self._segment = segment_id
        self.is_due = True
        said = (errand, tr("Esc goes back to the desk."))
        self._context.window.status.tell(" · ".join(each for each in said if each))

    def forget(self) -> None:
        """Expect nobody back."""
        self._segment, self.is_due = None, False

    def _follow(self, segment_id: object) -> None:
        """Say it again where a confirmation leads on to the next open segment."""
        if self._segment is not None and segment_id != self._segment:
            self._context.window.status.tell(tr("Esc goes back to the desk."))

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
            and not self._context.window.pairs.editor.composing
        ):
            self.wanted.emit()
            return True
        return super().eventFilter(watched, event)
