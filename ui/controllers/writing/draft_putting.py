"""Putting drafts into the project as they come."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from ui.controllers.project_context import ProjectContext
from ui.controllers.writing.storing import StepStore
from workbench.model.errors import WorkbenchError
from workbench.model.ids import SegmentId
from workbench.services.drafting.drafts import put_drafts
from workbench.services.drafting.orders import DraftResult


class DraftPutter(QObject):
    """Holds what came until it is stored, a few drafts a step."""

    put = Signal(object, object)
    """Carries the `DraftResult`s of a step, and the ids of the segments that took theirs."""

    failed = Signal(object)
    """Carries the error of a project that cannot be written; what was held is let go."""

    emptied = Signal()
    """Nothing is held any more."""

    def __init__(self, context: ProjectContext, parent: QObject) -> None:
        """Put drafts into the project of `context`."""
        super().__init__(parent)
        self._context = context
        self._held: list[DraftResult] = []
        self._steps = StepStore(context, "draft", self._store, self)
        self._steps.failed.connect(self.failed)
        self._steps.emptied.connect(self.emptied)

    @property
    def is_empty(self) -> bool:
        """Return whether nothing is held."""
        return not self._held

    def prepare(self) -> None:
        """Make ready for many drafts."""
        self._steps.prepare()

    def take(self, result: DraftResult) -> None:
        """Hold a draft until its turn."""
        self._held.append(result)
        self._steps.wake()

    def drop(self, unwanted: Callable[[SegmentId], bool]) -> None:
        """Let go of drafts that nobody wants any more."""
        self._held = [each for each in self._held if not unwanted(each.segment_id)]

    def hurry(self) -> None:
        """Put the next ones in soon."""
        self._steps.hurry()

    def _store(self, count: int) -> int:
        some, self._held = self._held[:count], self._held[count:]
        try:
            self._context.project.saver.flush()
            provider = self._context.app.preferences.load().provider
            taken = put_drafts(self._context.session, some, provider, synced=False)
        except WorkbenchError:
            self._held = []
            raise
        self.put.emit(tuple(some), taken)
        return len(self._held)
