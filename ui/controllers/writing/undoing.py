"""Undo and redo: one stack, the project's, for key, menu and button."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from ui.controllers.going.navigation import NavigationController
from ui.controllers.project_context import ProjectContext
from ui.language import noted, tr
from ui.viewmodels.rows import Column
from ui.widgets.pair_view import PairView, Refusal
from ui.widgets.status_line import StatusLine
from workbench.model.changes import ChangeSet, Kind
from workbench.model.errors import WorkbenchError
from workbench.model.ids import SegmentId

_REFUSALS = {
    Refusal.SOURCE: noted("The source is not written in; Esc goes back to the English."),
    Refusal.CONVERSION: noted(
        "The conversion is computed; “Write the conversion by hand” changes it."
    ),
    Refusal.LOCKED: noted("The segment is locked; unlock it to write here."),
    Refusal.BUSY: noted("A draft is being made for the segment; wait until it is there."),
    Refusal.NO_SEGMENT: noted("There is no segment to write in; go to one first."),
}

# The kinds that hang on a segment.
_PARENTS = (Kind.HIGHLIGHT, Kind.NOTE, Kind.OVERRIDE, Kind.CHOICE, Kind.DECISION)


class RefusalController(QObject):
    """Says why nothing is written where a key asks for it, and why nothing is taken back."""

    def __init__(self, pairs: PairView, status: StatusLine, parent: QObject) -> None:
        """Tell in `status` what `pairs` refuses."""
        super().__init__(parent)
        self._status = status
        pairs.refused.connect(self._tell)

    def _tell(self, refusal: Refusal) -> None:
        self._status.tell(tr(_REFUSALS[refusal]))


class UndoController(QObject):
    """Takes steps back and does them again, wherever they were."""

    def __init__(
        self,
        context: ProjectContext,
        navigation: NavigationController,
        pairs: PairView,
        status: StatusLine,
    ) -> None:
        """Serve `pairs` and the edit menu; `status` says that all is saved."""
        super().__init__(context.parent)
        self._context = context
        self._session = context.session
        self._navigation = navigation
        self._pairs = pairs
        self._status = status
        context.follow(pairs.undo_requested, self.undo)
        context.follow(pairs.redo_requested, self.redo)
        context.serve({"edit.undo": self.undo, "edit.redo": self.redo})

    def undo(self) -> None:
        """Take the last change back, wherever in the project it was."""
        if self._is_ready() and self._session.undoable():
            self._replay(self._session.undo)

    def redo(self) -> None:
        """Do the last undone change again."""
        if self._is_ready() and self._session.redoable():
            self._replay(self._session.redo)

    def _is_ready(self) -> bool:
        """Save what is typed; return whether that was possible, and say why if it was not."""
        if self._pairs.editor.composing:
            self._context.tell(tr("Finish or cancel what you are composing first."))
            return False
        return self._context.project.saver.leave()

    def _replay(self, replay: Callable[[], ChangeSet]) -> None:
        self._status.drop_message()
        try:
            changes = replay()
        except WorkbenchError as error:
            self._context.report(error)
            return
        self._show(changes)
        self._session.seal()
        self._status.show_saved()

    def _show(self, changes: ChangeSet) -> None:
        """Go where a replay changed something, the cursor where the text did."""
        touched = _segments_of(changes)
        active = self._context.active
        if not touched:
            return
        segment_id = active if active in touched else min(touched)
        if not self._navigation.go_to(segment_id):
            return
        # The history reads reviews and much else; 6 ms that the first undo can wait.
        from workbench.services.history import last_edit  # noqa: PLC0415 - on demand

        edit = last_edit(self._session.read, segment_id)
        if edit is not None:
            self._pairs.select(segment_id, Column.TARGET, edit.after, edit.after)


def _segments_of(changes: ChangeSet) -> frozenset[SegmentId]:
    own = {SegmentId(ref.id) for ref in changes.touched(Kind.SEGMENT)}
    hung = {SegmentId(ref.parent) for kind in _PARENTS for ref in changes.touched(kind)}
    return frozenset(own | hung) - {SegmentId(0)}
