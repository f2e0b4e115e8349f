"""Undo and redo: one stack, the project's, for key, menu and button."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from ui.controllers.app_context import AppContext
from ui.controllers.going.navigation import NavigationController
from ui.language import noted, tr
from ui.viewmodels.open_project import OpenProject
from ui.viewmodels.rows import Column
from ui.widgets.pair_view import Refusal
from workbench.model.changes import ChangeSet, Kind
from workbench.model.errors import WorkbenchError
from workbench.model.ids import SegmentId
from workbench.services.history import last_edit

_REFUSALS = {
    Refusal.SOURCE: noted("The source is not written in; Esc goes back to the English."),
    Refusal.CONVERSION: noted(
        "The conversion is computed; “Write the conversion by hand” changes it."
    ),
    Refusal.LOCKED: noted("The segment is locked; unlock it to write here."),
    Refusal.BUSY: noted("A draft is being made for the segment; wait until it is there."),
    Refusal.NO_SEGMENT: noted("There is no segment to write in; go to one first."),
}
_PARENTS = (Kind.HIGHLIGHT, Kind.NOTE, Kind.OVERRIDE, Kind.CHOICE, Kind.DECISION)
"""The kinds that hang on a segment."""


class UndoController(QObject):
    """Takes steps back and does them again, wherever they were, and says why nothing is written."""

    def __init__(
        self, context: AppContext, navigation: NavigationController, parent: QObject
    ) -> None:
        """Serve the pair view and the edit menu of `context`."""
        super().__init__(parent)
        self._context = context
        self._navigation = navigation
        pairs = context.window.pairs
        pairs.undo_requested.connect(self.undo)
        pairs.redo_requested.connect(self.redo)
        pairs.refused.connect(self._tell_refusal)
        context.actions.serve({"edit.undo": self.undo, "edit.redo": self.redo})

    def _tell_refusal(self, refusal: Refusal) -> None:
        self._context.window.status.tell(tr(_REFUSALS[refusal]))

    def undo(self) -> None:
        """Take the last change back, wherever in the project it was."""
        project = self._ready_to_replay()
        if project is not None and project.session.undoable():
            self._replay(project, project.session.undo)

    def redo(self) -> None:
        """Do the last undone change again."""
        project = self._ready_to_replay()
        if project is not None and project.session.redoable():
            self._replay(project, project.session.redo)

    def _ready_to_replay(self) -> OpenProject | None:
        """Return the project with all that was typed in it saved; else say why that cannot be."""
        project = self._context.project
        if self._context.window.pairs.editor.composing:
            self._context.window.status.tell(tr("Finish or cancel what you are composing first."))
            return None
        return project if project is not None and project.saver.leave() else None

    def _replay(self, project: OpenProject, replay: Callable[[], ChangeSet]) -> None:
        self._context.window.status.drop_message()
        try:
            changes = replay()
        except WorkbenchError as error:
            self._context.report(error)
            return
        self._show(project, changes)
        project.session.seal()
        self._context.window.status.show_saved()

    def _show(self, project: OpenProject, changes: ChangeSet) -> None:
        """Go where a replay changed something, the cursor where the text did."""
        touched = _segments_of(changes)
        active = self._context.active
        if not touched:
            return
        segment_id = active if active in touched else min(touched)
        if not self._navigation.go_to(segment_id):
            return
        edit = last_edit(project.session.read, segment_id)
        if edit is not None:
            pairs = self._context.window.pairs
            pairs.select(segment_id, Column.TARGET, edit.after, edit.after)


def _segments_of(changes: ChangeSet) -> frozenset[SegmentId]:
    own = {SegmentId(ref.id) for ref in changes.touched(Kind.SEGMENT)}
    hung = {SegmentId(ref.parent) for kind in _PARENTS for ref in changes.touched(kind)}
    return frozenset(own | hung) - {SegmentId(0)}
