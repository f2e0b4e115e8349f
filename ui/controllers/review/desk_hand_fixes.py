"""What *Edit* at the desk leads to: the findings that are gone since, kept for the report."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from ui.controllers.app_context import AppContext
from ui.viewmodels.open_project import OpenProject
from workbench.model.ids import SegmentId
from workbench.services.checking.checking import ReviewedFinding
from workbench.services.commands.fixing import KeepHandFix


@dataclass(frozen=True, slots=True)
class _Errand:
    """The target that an editor went to fix, and what was found in it."""

    was: str
    found: tuple[ReviewedFinding, ...]


class HandFixController(QObject):
    """Waits until a segment that was gone to has been written, left and checked again."""

    def __init__(self, context: AppContext, parent: QObject) -> None:
        """Keep what is fixed by hand in the project of `context`."""
        super().__init__(parent)
        self._context = context
        self._errands: dict[SegmentId, _Errand] = {}
        context.holder.opened.connect(self._begin)
        context.holder.closed.connect(self._errands.clear)
        context.window.pairs.left.connect(self._look)
        context.window.stack.currentChanged.connect(self._look)

    def _begin(self, project: OpenProject) -> None:
        project.board.changed.connect(self._look)

    def expect(self, segment_id: SegmentId) -> None:
        """Look what becomes of the open findings of a segment that is gone to."""
        project = self._context.project
        if project is not None and segment_id not in self._errands:
            was = project.session.read.segment(segment_id).target
            self._errands[segment_id] = _Errand(was, project.board.open_of(segment_id))

    def _look(self, _: object = None) -> None:
        project = self._context.project
        for segment_id in list(self._errands) if project is not None else ():
            if self._is_settled(segment_id):
                self._keep(segment_id, self._errands.pop(segment_id))

    def _is_settled(self, segment_id: SegmentId) -> bool:
        """Return whether nobody writes in a segment any more, and it has been checked since."""
        project, window = self._context.project, self._context.window
        if project is None or project.saver.is_holding or project.board.waits(segment_id):
            return False
        return (
            window.stack.currentWidget() is not window.pairs or self._context.active != segment_id
        )

    def _keep(self, segment_id: SegmentId, errand: _Errand) -> None:
        """Keep what is found no more; a finding of the same kind means that it is not fixed."""
        project = self._context.project
        segments = project.session.read.segments([segment_id]) if project is not None else {}
        if project is None or segment_id not in segments:
            return
        if segments[segment_id].target == errand.was:
            return
        still = {each.finding.code for each in project.board.of(segment_id)}
        for judged in errand.found:
            code = judged.finding.code
            if code not in still:
                still.add(code)  # one change of words is told once
                kept = KeepHandFix(segment_id, code, judged.judged, errand.was)
                self._context.execute(kept)
