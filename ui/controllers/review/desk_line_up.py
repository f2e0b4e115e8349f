"""What the desk has before it: the queue of an article or the project, kept up to date."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from ui.controllers.app_context import AppContext
from ui.viewmodels.desk_queue import DeskLine, DeskQueue, key_of
from ui.viewmodels.finding_table import FindingLine
from ui.viewmodels.open_project import OpenProject
from ui.widgets.desk_queue import DeskView
from workbench.model.article import Article
from workbench.model.changes import ChangeSet, Kind
from workbench.model.ids import ArticleId, SegmentId

_UNSEEN = 500
"""Milliseconds in which nobody has read what came up by itself; no key decides about it yet."""


class LineUpController(QObject):
    """Fills the list of a desk with what is open, and stays on the finding in question."""

    shown = Signal()
    """The list, or what is in question in it, may be another."""

    def __init__(self, context: AppContext, view: DeskView, parent: QObject) -> None:
        """Fill `view`, of `context`; nothing is queued without a project."""
        super().__init__(parent)
        self._context = context
        self._view = view
        self.queue: DeskQueue | None = None
        self.whole = False
        """Whether the whole project is queued, not one article."""
        self._scope: ArticleId | None = None
        self._missed: set[SegmentId] = set()
        self._changed: set[SegmentId] = set()
        self._unseen = QTimer(self)
        self._unseen.setSingleShot(True)
        self._unseen.setInterval(_UNSEEN)

    def begin(self, project: OpenProject) -> None:
        """Queue what is found in a project from now on."""
        self.queue = DeskQueue(project.board)
        self.whole, self._scope = False, None
        self._missed, self._changed = set(), set()
        project.changed.connect(self._follow)
        project.board.changed.connect(self._look_again)
        project.rows.reset.connect(self.refresh)

    def end(self) -> None:
        """Queue nothing."""
        self.queue = self._scope = None

    @property
    def is_on(self) -> bool:
        """Return whether the desk is on show."""
        return self._context.window.stack.currentWidget() is self._view

    @property
    def holds_keys(self) -> bool:
        """Return whether what is in question came up by itself, too lately to have been read."""
        return self._unseen.isActive()

    def _follow(self, changes: ChangeSet) -> None:
        """Look again at what a change touched; where segments came or went, at all of them."""
        project, queue = self._context.project, self.queue
        if project is None or queue is None:
            return
        listed = {ref.kind for ref in changes.created | changes.deleted}
        if changes.touched(Kind.ARTICLE) or Kind.SEGMENT in listed:
            self._scope = None if self.whole else self._scope
            self._take_outline(project, again=False)
        touched = {SegmentId(ref.id) for ref in changes.touched(Kind.SEGMENT)}
        self._changed |= touched
        self._look_again(touched)

    def _look_again(self, touched: object) -> None:
        if isinstance(touched, set | frozenset):
            self._missed |= touched
        self.refresh()

    def settle(self, line: FindingLine) -> None:
        """Take a finding out of the queue once it was fixed or asked about."""
        if self.queue is not None:
            self.queue.settle(line)
            self.refresh()
            self._unseen.stop()  # what comes next was asked for

    def _take_outline(self, project: OpenProject, *, again: bool) -> None:
        if self.queue is not None:
            scope = None if self.whole else self._scope
            if self.whole or scope is not None:
                self.queue.take(project.session.read.outline(scope), again=again)
            self._missed = set()

    def refresh(self, _: object = None) -> None:
        """Show what is open now."""
        project, queue = self._context.project, self.queue
        if project is None or queue is None or not self.is_on:
            return
        before = self._view.current
        row = self._view.list.currentRow()
        self._aim(project)
        found = project.session.read.segments(self._changed) if self._changed else {}
        queue.change_roles({each: segment.role for each, segment in found.items()})
        queue.look_again(self._missed)
        self._missed, self._changed = set(), set()
        after = self._row_after(queue, before, row)
        self._view.show_queue(queue.lines, after)
        self._view.show_progress(queue.settled, queue.total)
        self.shown.emit()
        self._keep_focus()

    def _aim(self, project: OpenProject) -> None:
        """Queue the whole project, or the article on show, again if that is another."""
        wanted = None if self.whole else _article_on_show(self._context, project)
        taken = self.queue is not None and self.queue.is_taken
        if not taken or wanted != self._scope or (wanted is None) != self.whole:
            self._scope = wanted
            self._take_outline(project, again=True)

    def _row_after(self, queue: DeskQueue, before: DeskLine | None, row: int) -> int:
        """Return the row to stand on: that of the same finding, of its segment, the same again.

        Where nobody had a hand in what comes up there, it is unseen for a moment.
        """
        last = len(queue.lines) - 1
        if before is None:
            return 0 if last >= 0 else -1
        kept = queue.row_of(key_of(before))
        if kept < 0:
            kept = queue.first_of(before.segment_id)
        if kept < 0 and before.waits:
            self._unseen.start()
        return kept if kept >= 0 else min(max(row, 0), last)

    def _keep_focus(self) -> None:
        """Take the keys back from the rows, which undo moves in behind the desk."""
        focused = QApplication.focusWidget()
        if focused is not None and self._context.window.pairs.isAncestorOf(focused):
            self._view.take_keys()

    @property
    def article(self) -> Article | None:
        """Return the article in question: that of the finding, else the one on show."""
        project, line = self._context.project, self._view.current
        if project is None:
            return None
        article_id = self._scope
        if self.whole:
            article_id = line.article_id if line else _article_on_show(self._context, project)
        articles = project.session.read.articles() if article_id is not None else ()
        return next((each for each in articles if each.id == article_id), None)


def _article_on_show(context: AppContext, project: OpenProject) -> ArticleId | None:
    """Return the article that is listed, or that of the active segment."""
    active = context.active
    if project.rows.scope.article_id is not None or active is None:
        return project.rows.scope.article_id
    return project.session.read.segment(active).article_id
