"""What can be done now: the needs of all actions, looked at in one place when one may change."""

from collections.abc import Iterator

from PySide6.QtCore import QObject

from ui.controllers.app_context import AppContext
from ui.controllers.writing.drafting import JOB as DRAFTING
from ui.needs import Need
from ui.viewmodels.open_project import OpenProject


class AvailabilityController(QObject):
    """Makes every action available or grey; no other controller does."""

    def __init__(self, context: AppContext, parent: QObject) -> None:
        """Serve the actions of `context`; to be made after those who follow the same signals."""
        super().__init__(parent)
        self._context = context
        self._met: frozenset[Need] | None = None
        context.holder.opened.connect(self._begin)
        context.holder.closed.connect(self.refresh)
        context.jobs.busy_changed.connect(self.refresh)
        context.window.pairs.activated.connect(self.refresh)
        context.window.pairs.edited.connect(self._follow_typing)
        context.window.refused.connect(self._tell)
        self.refresh()

    def _begin(self, project: OpenProject) -> None:
        saved = project.saver.saved
        for signal in (project.changed, project.rows.reset, saved, project.board.changed):
            signal.connect(self.refresh)
        self.refresh()

    def refresh(self, _: object = None) -> None:
        """Look at what there is, and tell the actions if anything is new."""
        met = frozenset(self._find())
        if met != self._met:
            self._met = met
            self._context.actions.allow(met)
            self._context.window.tools.set_project(on=Need.ARTICLES in met)

    def _follow_typing(self, _: object) -> None:
        """Look again where a keystroke can have changed what can be done, not at each."""
        met = self._met or frozenset()
        written = bool(self._context.window.pairs.editor.text())
        if Need.UNDOABLE not in met or written is not (Need.TARGET in met):
            self.refresh()

    def _find(self) -> Iterator[Need]:
        project = self._context.project
        if self._context.jobs.is_running(DRAFTING):
            yield Need.DRAFTING
        if project is None:
            return
        yield Need.PROJECT
        session = project.session
        if session.undoable() is not None or project.saver.is_holding:
            yield Need.UNDOABLE
        if session.redoable() is not None:
            yield Need.REDOABLE
        if project.articles.rowCount():
            yield Need.ARTICLES
        if project.articles.row_of(project.rows.scope.article_id) >= 0:
            yield Need.ARTICLE
        yield from self._find_of_segment(project)

    def _find_of_segment(self, project: OpenProject) -> Iterator[Need]:
        active = self._context.active
        segment = project.session.read.segments([active]).get(active) if active else None
        if segment is None:
            return
        yield Need.SEGMENT
        if not segment.locked:
            yield Need.WRITABLE
        if self._context.window.pairs.editor.text():
            yield Need.TARGET
        if any(not note.resolved for note in project.session.read.notes_of([segment.id])):
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

    def _tell(self, action_id: str) -> None:
        """Say why a key did nothing."""
        self._context.window.status.tell(self._context.actions.reason(action_id))
