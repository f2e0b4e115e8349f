"""The shape of an article: splitting, merging, moving targets, leaving out, repetitions."""

from functools import partial

from PySide6.QtCore import QObject

from ui.actions import ActionSpec, Addition
from ui.controllers.going.navigation import NavigationController
from ui.controllers.project_context import ProjectContext
from ui.dialogs.prompts import Question, TextPrompt
from ui.language import tr
from ui.needs import Need
from ui.viewmodels.rows import Column
from ui.widgets.pair_view import PairView
from workbench.model.ids import SegmentId
from workbench.model.segment import Segment
from workbench.services.commands.shaping import MergeSegments, SplitSegment
from workbench.services.commands.swapping import SwapTargets
from workbench.services.commands.targets import SetNoPropagation, SetOmitted
from workbench.text.sentences import matching_cut

SHAPING_MENU = Addition(
    "Segment",
    (
        *("segment.split", "segment.merge", "segment.target_up", "segment.target_down"),
        *("segment.omit", "segment.alone"),
    ),
)


def shaping_specs() -> tuple[ActionSpec, ...]:
    """Return the actions that change the shape of an article."""
    return (
        ActionSpec("segment.split", "Spli&t at the cursor", ("Ctrl+T",), needs=(Need.WRITABLE,)),
        ActionSpec("segment.merge", "Merge with the ne&xt", ("Ctrl+J",), needs=(Need.SEGMENT,)),
        ActionSpec(
            "segment.target_up", "Move the target u&p", ("Alt+Shift+Up",), needs=(Need.SEGMENT,)
        ),
        ActionSpec(
            "segment.target_down",
            "Move the target do&wn",
            ("Alt+Shift+Down",),
            needs=(Need.SEGMENT,),
        ),
        ActionSpec(
            "segment.omit", "Leave o&ut on purpose…", ("Ctrl+Alt+O",), needs=(Need.WRITABLE,)
        ),
        ActionSpec(
            "segment.alone", "Take no repetitions &here", checkable=True, needs=(Need.SEGMENT,)
        ),
    )


class ShapeController(QObject):
    """Carries out what changes which words make a segment."""

    def __init__(
        self, context: ProjectContext, navigation: NavigationController, pairs: PairView
    ) -> None:
        """Serve the active segment, which stands in `pairs`."""
        super().__init__(context.parent)
        self._context = context
        self._pairs = pairs
        self._navigation = navigation
        context.serve(
            {
                "segment.split": self.split,
                "segment.merge": self.merge,
                "segment.target_up": partial(self.move_target, -1),
                "segment.target_down": partial(self.move_target, 1),
                "segment.omit": self.omit,
                "segment.alone": self.toggle_no_propagation,
            }
        )
        context.follow(pairs.activated, self._show)

    def _show(self, segment_id: SegmentId) -> None:
        found = self._context.session.read.segments([segment_id]).get(segment_id)
        switch = self._context.app.actions["segment.alone"]
        switch.setChecked(found is not None and found.no_propagation)

    def _segment(self) -> Segment | None:
        active = self._context.active
        if active is None or not self._context.project.saver.flush():
            return None
        return self._context.session.read.segment(active)

    def _ids_around(self, segment: Segment) -> list[SegmentId]:
        return [each.id for each in self._context.session.read.segments_of(segment.article_id)]

    def split(self) -> None:
        """Split where the cursors are.

        With the cursor in the source the target is cut at the end of the sentence that answers to
        it; with the cursor in the target the source is.
        """
        segment = self._segment()
        if segment is None:
            return
        source_at, target_at = self._cuts(segment)
        if self._context.execute(SplitSegment(segment.id, source_at, target_at)):
            self._pairs.activate(segment.id)
            self._context.tell(tr("Split in two. Ctrl+J merges them again."))

    def _cuts(self, segment: Segment) -> tuple[int, int]:
        cursor = self._pairs.selection()
        at, column = (cursor.start, cursor.column) if cursor is not None else (0, Column.TARGET)
        if column is Column.SOURCE:
            share = at / max(1, len(segment.source))
            return at, matching_cut(segment.target, share)
        inside = column is Column.TARGET and 0 < at < len(segment.target)
        share = at / len(segment.target) if inside else 0.5
        cut = at if inside else matching_cut(segment.target, share)
        return matching_cut(segment.source, share), cut

    def merge(self) -> None:
        """Merge the active segment with the one below it."""
        segment = self._segment()
        if segment is None:
            return
        around = self._ids_around(segment)
        place = around.index(segment.id)
        ids = around[place : place + 2]
        if self._context.execute(MergeSegments(ids)):
            self._pairs.activate(segment.id)

    def move_target(self, way: int) -> None:
        """Exchange the active segment's target with its neighbour's, and follow it."""
        segment = self._segment()
        if segment is None:
            return
        ids = self._ids_around(segment)
        place = ids.index(segment.id) + way
        if not 0 <= place < len(ids):
            self._context.tell(tr("There is no segment to move the target to."))
        elif self._context.execute(SwapTargets(segment.id, ids[place])):
            self._navigation.go_to(ids[place])

    def omit(self) -> None:
        """Ask why the segment stays untranslated; an empty reason takes it back."""
        segment = self._segment()
        if segment is None:
            return
        label = tr("Why is it left untranslated? Leave it empty to translate it after all.")
        question = Question(tr("Leave out"), label, segment.omitted, tr("Save"), may_be_empty=True)
        prompt = TextPrompt(question, self._context.over)
        self._context.ask(prompt, lambda: self._omit(segment.id, prompt.text))

    def _omit(self, segment_id: SegmentId, reason: str) -> None:
        self._context.execute(SetOmitted(segment_id, reason))

    def toggle_no_propagation(self) -> None:
        """Keep confirmations of equal sources away from the active segment, or let them in."""
        segment = self._segment()
        if segment is not None:
            self._context.execute(SetNoPropagation((segment.id,), not segment.no_propagation))
