"""What can be done now: the needs of all actions, looked at in one place when one may change."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject

from ui.controllers.app_context import AppContext
from ui.controllers.project_context import ProjectContext
from ui.controllers.review.specs import READING
from ui.controllers.writing.specs import DRAFTING
from ui.needs import Need
from ui.widgets.pair_view import PairView
from ui.widgets.tool_strip import ToolStrip
from workbench.model.ids import SegmentId

_JOBS = frozenset({Need.DRAFTING, Need.READING})


def _nothing() -> Iterator[Need]:
    yield from ()


class AvailabilityController(QObject):
    """Makes every action available or grey; no other controller does."""

    def __init__(self, context: AppContext, tools: ToolStrip, parent: QObject) -> None:
        """Serve the actions of `context` and the strip `tools`."""
        super().__init__(parent)
        self._context = context
        self._tools = tools
        self._of_project: Callable[[], Iterator[Need]] = _nothing
        self.met: frozenset[Need] | None = None
        """What there was when it was looked at last."""

        context.holder.opened.connect(self.refresh)
        context.holder.closed.connect(self.refresh)
        context.jobs.busy_changed.connect(self._follow_jobs)
        self.refresh()

    def use(self, of_project: Callable[[], Iterator[Need]]) -> None:
        """Ask the open project, too, for what there is."""
        self._of_project = of_project

    def use_none(self) -> None:
        """Ask no project any more."""
        self._of_project = _nothing

    def refresh(self, _: object = None) -> None:
        """Look at what there is, and tell the actions if anything is new."""
        met = frozenset(self._find())
        if met != self.met:
            self.met = met
            self._context.actions.allow(met)
            self._tools.set_project(on=Need.ARTICLES in met)

    def _follow_jobs(self, _: object) -> None:
        """Look again where a job that is a need began or ended; there are a dozen others a key."""
        if frozenset(self._find_jobs()) != (self.met or frozenset()) & _JOBS:
            self.refresh()

    def _find(self) -> Iterator[Need]:
        yield from self._find_jobs()
        yield from self._of_project()

    def _find_jobs(self) -> Iterator[Need]:
        if self._context.jobs.is_running(DRAFTING):
            yield Need.DRAFTING
        if self._context.jobs.is_running(READING):
            yield Need.READING

    def tell(self, action_id: str) -> None:
        """Say why a key did nothing."""
        self._context.tell(self._context.actions.reason(action_id))


class NeedsController(QObject):
    """Knows what there is in an open project, and looks again whenever that may change."""

    def __init__(
        self, context: ProjectContext, availability: AvailabilityController, pairs: PairView
    ) -> None:
        """Tell `availability`, after all who follow the same signals: once the project is shown."""
        super().__init__(context.parent)
        self._context = context
        self._availability = availability
        self._pairs = pairs
        availability.use(self._find)
        context.at_end(availability.use_none)
        context.follow(context.app.holder.opened, self._begin)

    def _begin(self, _: object) -> None:
        context, project = self._context, self._context.project
        refresh = self._availability.refresh
        context.follow(self._pairs.activated, refresh)
        context.follow(self._pairs.edited, self._follow_typing)
        saved = project.saver.saved
        for signal in (project.changed, project.rows.reset, saved, project.board.changed):
            context.follow(signal, refresh)
        refresh()

    def _follow_typing(self, _: object) -> None:
        """Look again where a keystroke can have changed what can be done, not at each."""
        met = self._availability.met or frozenset()
        written = bool(self._pairs.editor.text())
        if Need.UNDOABLE not in met or written is not (Need.TARGET in met):
            self._availability.refresh()

    def _find(self) -> Iterator[Need]:
        project, session = self._context.project, self._context.session
        yield Need.PROJECT
        if session.undoable() is not None or project.saver.is_holding:
            yield Need.UNDOABLE
        if session.redoable() is not None:
            yield Need.REDOABLE
        if project.articles.rowCount():
            yield Need.ARTICLES
        if project.articles.row_of(project.rows.scope.article_id) >= 0:
            yield Need.ARTICLE
        active = self._context.active
        if active is not None:
            yield from self._find_of_segment(active)

    def _find_of_segment(self, active: SegmentId) -> Iterator[Need]:
        project, read = self._context.project, self._context.session.read
        segment = read.segments([active]).get(active)
        if segment is None:
            return
        yield Need.SEGMENT
        if not segment.locked:
            yield Need.WRITABLE
        if self._pairs.editor.text():
            yield Need.TARGET
        if any(not note.resolved for note in read.notes_of([segment.id])):
            yield Need.OPEN_NOTE
        if not segment.role.is_work:
            yield Need.LEFT_OUT
        found = project.board.of(segment.id)
        still = [each for each in found if each.is_open]
        if still:
            yield Need.OPEN_FINDING
        if any(each.finding.fix is not None for each in still):
            yield Need.FIX
        if len(still) < len(found):
            yield Need.SETTLED_FINDING
