"""What *Edit* at the desk leads to: the findings that are gone since, kept for the report."""

from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget

from ui.controllers.project_context import ProjectContext
from ui.widgets.pair_view import PairView
from workbench.model.ids import SegmentId
from workbench.services.checking.checking import ReviewedFinding
from workbench.services.commands.fixing import KeepHandFix


@dataclass(frozen=True, slots=True)
class _HandFix:
    """The target that an editor went to fix, and what was found in it."""

    was: str
    found: tuple[ReviewedFinding, ...]


class HandFixController(QObject):
    """Waits until a segment that was gone to has been written, left and checked again."""

    def __init__(self, context: ProjectContext, stack: QStackedWidget, pairs: PairView) -> None:
        """Keep what is fixed by hand in `pairs`, one of the pages of `stack`."""
        super().__init__(context.parent)
        self._context = context
        self._stack = stack
        self._pairs = pairs
        self._pending: dict[SegmentId, _HandFix] = {}
        context.follow(pairs.left, self._look)
        context.follow(stack.currentChanged, self._look)
        context.project.board.changed.connect(self._look)

    def expect(self, segment_id: SegmentId) -> None:
        """Look what becomes of the open findings of a segment that is gone to."""
        project = self._context.project
        if segment_id not in self._pending:
            was = project.session.read.segment(segment_id).target
            self._pending[segment_id] = _HandFix(was, project.board.open_of(segment_id))

    def _look(self, _: object = None) -> None:
        for segment_id in list(self._pending):
            if self._is_settled(segment_id):
                self._keep(segment_id, self._pending.pop(segment_id))

    def _is_settled(self, segment_id: SegmentId) -> bool:
        """Return whether nobody writes in a segment any more, and it has been checked since."""
        project = self._context.project
        if project.saver.is_holding or project.board.waits(segment_id):
            return False
        is_elsewhere = self._stack.currentWidget() is not self._pairs
        return is_elsewhere or self._context.active != segment_id

    def _keep(self, segment_id: SegmentId, fix: _HandFix) -> None:
        """Keep what is found no more; a finding of the same kind means that it is not fixed."""
        project = self._context.project
        segments = project.session.read.segments([segment_id])
        if segment_id not in segments or segments[segment_id].target == fix.was:
            return
        still = {each.finding.code for each in project.board.of(segment_id)}
        for judged in fix.found:
            code = judged.finding.code
            if code not in still:
                still.add(code)  # one change of words is told once
                kept = KeepHandFix(segment_id, code, judged.judged, fix.was)
                self._context.execute(kept)
