"""What the desk has before it: the queue of an article or the project, kept up to date."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget

from ui.controllers.project_context import ProjectContext
from ui.viewmodels.desk_queue import DeskLine, DeskQueue, key_of
from ui.viewmodels.finding_table import FindingLine
from ui.widgets.desk_queue import DeskView
from ui.widgets.pair_view import PairView
from workbench.model.article import Article
from workbench.model.changes import ChangeSet, Kind
from workbench.model.ids import ArticleId, SegmentId

# Milliseconds in which nobody has read what came up by itself; no key decides about it yet.
_UNSEEN = 500


@dataclass(frozen=True, slots=True)
class DeskWidgets:
    """The desk's own page, the pages it is one of, and the rows, which are another."""

    view: DeskView
    stack: QStackedWidget
    pairs: PairView


class LineUpController(QObject):
    """Fills the list of a desk with what is open, and stays on the finding in question."""

    shown = Signal()
    """The list, or what is in question in it, may be another."""

    def __init__(self, context: ProjectContext, widgets: DeskWidgets) -> None:
        """Queue what is found in an open project."""
        super().__init__(context.parent)
        self._context = context
        self._widgets = widgets
        self._view = widgets.view
        self.queue = DeskQueue(context.project.board)
        self.whole = False
        """Whether the whole project is queued, not one article."""
        self._scope: ArticleId | None = None
        self._missed: set[SegmentId] = set()
        self._changed: set[SegmentId] = set()
        self._unseen = QTimer(self)
        self._unseen.setSingleShot(True)
        self._unseen.setInterval(_UNSEEN)
        context.project.changed.connect(self._follow)
        context.project.board.changed.connect(self._look_again)
        context.project.rows.reset.connect(self.refresh)

    @property
    def is_on(self) -> bool:
        """Return whether the desk is on show."""
        return self._widgets.stack.currentWidget() is self._view

    @property
    def holds_keys(self) -> bool:
        """Return whether what is in question came up by itself, too lately to have been read."""
        return self._unseen.isActive()

    def _follow(self, changes: ChangeSet) -> None:
        """Look again at what a change touched; where segments came or went, at all of them."""
        listed = {ref.kind for ref in changes.created | changes.deleted}
        if changes.touched(Kind.ARTICLE) or Kind.SEGMENT in listed:
            self._scope = None if self.whole else self._scope
            self._take_outline(again=False)
        touched = {SegmentId(ref.id) for ref in changes.touched(Kind.SEGMENT)}
        self._changed |= touched
        self._look_again(touched)

    def _look_again(self, touched: object) -> None:
        if isinstance(touched, set | frozenset):
            self._missed |= touched
        self.refresh()

    def settle(self, line: FindingLine) -> None:
        """Take a finding out of the queue once it was fixed or asked about."""
        self.queue.settle(line)
        self.refresh()
        self._unseen.stop()  # what comes next was asked for

    def _take_outline(self, *, again: bool) -> None:
        scope = None if self.whole else self._scope
        if self.whole or scope is not None:
            self.queue.take(self._context.session.read.outline(scope), again=again)
        self._missed = set()

    def refresh(self, _: object = None) -> None:
        """Show what is open now."""
        queue = self.queue
        if not self.is_on:
            return
        before = self._view.current
        row = self._view.list.currentRow()
        self._aim()
        found = self._context.session.read.segments(self._changed) if self._changed else {}
        queue.change_roles({each: segment.role for each, segment in found.items()})
        queue.look_again(self._missed)
        self._missed, self._changed = set(), set()
        after = self._row_after(queue, before, row)
        self._view.show_queue(queue.lines, after)
        self._view.show_progress(queue.settled, queue.total)
        self.shown.emit()
        self._keep_focus()

    def _aim(self) -> None:
        """Queue the whole project, or the article on show, again if that is another."""
        wanted = None if self.whole else _article_on_show(self._context)
        if not self.queue.is_taken or wanted != self._scope or (wanted is None) != self.whole:
            self._scope = wanted
            self._take_outline(again=True)

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
        if focused is not None and self._widgets.pairs.isAncestorOf(focused):
            self._view.take_keys()

    @property
    def article(self) -> Article | None:
        """Return the article in question: that of the finding, else the one on show."""
        line, article_id = self._view.current, self._scope
        if self.whole:
            article_id = line.article_id if line else _article_on_show(self._context)
        articles = self._context.session.read.articles() if article_id is not None else ()
        return next((each for each in articles if each.id == article_id), None)


def _article_on_show(context: ProjectContext) -> ArticleId | None:
    """Return the article that is listed, or that of the active segment."""
    active, project = context.active, context.project
    if project.rows.scope.article_id is not None or active is None:
        return project.rows.scope.article_id
    return project.session.read.segment(active).article_id
