"""Matches of the active segment: looked up beside the window, inserted by key."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from ui.bridge import Outcome
from ui.controllers.memory.keeping import MemoryKeeper
from ui.controllers.project_context import ProjectContext
from ui.language import tr
from ui.viewmodels.match_marks import MatchMarks
from ui.viewmodels.matches import origin_of, percent_of, place_of, state_sentence
from workbench.model.ids import SegmentId
from workbench.model.segment import Segment
from workbench.services.jobs import CancelToken
from workbench.services.memory.matches import Insertable, MatchSet, Wanted
from workbench.services.memory.service import MemoryService
from workbench.services.memory.wanting import wanted_at

LOOK_UP, AHEAD = "memory.look_up", "memory.ahead"

# An answer, and what is wanted next.
_Asked = tuple[MatchSet, tuple[Wanted, ...]]


class MatchController(QObject):
    """Keeps the panel at the active segment and puts its lines into the target."""

    answered = Signal(object)
    """Carries each `MatchSet` that is shown, `None` where nothing is."""

    def __init__(self, context: ProjectContext, keeper: MemoryKeeper, marks: MatchMarks) -> None:
        """Serve the panel of the window for an open project."""
        super().__init__(context.parent)
        self._context = context
        self._keeper = keeper
        self._marks = marks
        self._panel = context.app.window.matches
        self._pairs = context.app.window.pairs
        self._wanted: dict[int, Wanted] = {}
        context.serve({"match.enter": self.enter})
        context.follow(self._pairs.activated, self.look_up)
        context.follow(self._panel.current_changed, self._mark_place)
        context.follow(self._panel.left, self._pairs.setFocus)
        keeper.written.connect(self._look_again)
        context.project.rows.reset.connect(self._forget_left)
        context.project.life.at_end(lambda: self._show(None))

    @property
    def answer(self) -> MatchSet | None:
        """Return the answer that is shown; it is for the active segment."""
        return self._panel.model.answer

    # Looking up.

    def look_up(self, segment_id: SegmentId) -> None:
        """Look up a segment; what is there already is shown at once."""
        shown = self.answer
        if shown is None or shown.segment != segment_id:
            self._show(self._known(segment_id))
        session = self._context.session

        def work(service: MemoryService, _: CancelToken) -> _Asked:
            with session.reading() as view:
                here, *ahead = wanted_at(view.reader, segment_id)
            return service.look_up(here), tuple(ahead)

        self._keeper.ask(LOOK_UP, work, self._take)

    def _known(self, segment_id: SegmentId) -> MatchSet | None:
        """Return what was looked up ahead, if the segment is still as it was then."""
        wanted = self._wanted.get(segment_id)
        if wanted is None or self._segment(segment_id).source_rev != wanted.source_rev:
            return None
        return self._keeper.service.cached(wanted)

    def _look_again(self) -> None:
        """Ask again, as after a memory was written; what comes to the same changes nothing."""
        active = self._context.active
        if active is not None:
            self.look_up(active)

    def _forget_left(self) -> None:
        if self._context.active is None:
            self._show(None)

    def _take(self, outcome: Outcome[_Asked]) -> None:
        if outcome.error is not None:
            self._panel.say(
                tr("The lookup failed: {reason}", reason=self._context.app.sentence(outcome.error))
            )
        if outcome.value is None:
            return
        answer, ahead = outcome.value
        self._wanted = {each.segment: each for each in (answer.wanted, *ahead)}
        if answer.segment != self._context.active:
            return  # the user has gone on, and that segment is asked for already
        if self._is_stale(answer):
            self._look_again()
            return
        if answer != self.answer:
            self._show(answer)
        self._prefetch(ahead)

    def _is_stale(self, answer: MatchSet) -> bool:
        segment_id = SegmentId(answer.segment)
        found = self._context.session.read.segments([segment_id]).get(segment_id)
        return found is None or (found.rev, found.source) != (answer.rev, answer.wanted.source)

    def _prefetch(self, ahead: Sequence[Wanted]) -> None:
        def work(service: MemoryService, token: CancelToken) -> tuple[MatchSet, ...]:
            found = []
            for each in ahead:
                token.raise_if_cancelled()
                found.append(service.look_up(each))
            return tuple(found)

        if ahead:
            self._keeper.ask(AHEAD, work, self._take_ahead)

    def _take_ahead(self, outcome: Outcome[tuple[MatchSet, ...]]) -> None:
        for answer in outcome.value or ():
            self._marks.know(answer)

    def _show(self, answer: MatchSet | None) -> None:
        before, current = self.answer, self._panel.current
        self._panel.model.show(answer, self._context.app.clock())
        self._panel.say(state_sentence(answer))
        if answer is not None:
            self._marks.know(answer)
            same = before is not None and before.segment == answer.segment
            row = self._panel.model.row_of(current) if same and current is not None else -1
            if row >= 0:
                self._panel.list.select(row)
        self._marks.point(None, None)
        self.answered.emit(answer)

    def _mark_place(self, item: Insertable | None) -> None:
        """Mark the part of the source that the current line translates."""
        answer = self.answer
        if item is None or answer is None:
            self._marks.point(None, None)
            return
        self._marks.point(SegmentId(answer.segment), place_of(item, answer.wanted.source))

    def enter(self) -> None:
        """Show the panel and go into it."""
        dock = self._context.app.window.docks["matches"]
        dock.show()
        dock.raise_()
        self._panel.list.enter()
        current = self._panel.current
        if current is None:
            said = state_sentence(self.answer) or tr("Nothing found in the memories")
        else:
            said = f"{percent_of(current)} · {origin_of(current)}"
        self._context.tell(said)

    def _segment(self, segment_id: SegmentId) -> Segment:
        return self._context.session.read.segment(segment_id)
