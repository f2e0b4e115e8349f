"""Going about: articles, views, segments, and back to where one was."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from ui.controllers.app_context import AppContext
from ui.language import tr
from ui.viewmodels.no_rows import NoRows
from ui.viewmodels.open_project import OpenProject
from ui.viewmodels.scope import Scope
from workbench.model.article import Article
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.language import ENGLISH
from workbench.services.commands.settings import ChangeSettings
from workbench.storage.reader import SegmentKey

PLACE = "window.place"
"""The project's setting that holds the segment one was on."""


def is_work(key: SegmentKey) -> bool:
    """Return whether somebody is expected to translate a segment."""
    return key.role.is_work


def is_open(key: SegmentKey) -> bool:
    """Return whether a segment is work and not confirmed yet."""
    return key.role.is_work and not key.status.is_confirmed


@dataclass(frozen=True, slots=True)
class Home:
    """The segment a filter hid, and the one that was gone to instead."""

    segment_id: SegmentId | None = None
    stand_in: SegmentId | None = None


class NavigationController(QObject):
    """Decides which segments are listed and which is the active one."""

    unlimited = Signal()
    """The filter was in the way of where one wanted to go, and was taken off."""

    def __init__(self, context: AppContext, parent: QObject) -> None:
        """Serve the article panel and the pair view of `context`."""
        super().__init__(parent)
        self._context = context
        self._extras = True
        self._only: frozenset[SegmentId] | None = None
        self._home = Home()
        self._no_rows = NoRows(self)
        context.holder.opened.connect(self._begin)
        context.holder.closed.connect(self._end)
        context.window.articles.chosen.connect(self._choose)
        context.actions.serve(self._handlers())
        context.actions["view.extras"].setChecked(True)
        context.actions.serve_switches({"view.extras": self._set_extras})

    def _handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "segment.next": self.next,
            "segment.previous": self.previous,
            "segment.next_open": self.next_open,
            "article.next": lambda: self._step_article(1),
            "article.previous": lambda: self._step_article(-1),
            "view.next_cell": lambda: self._go_round(1),
            "view.previous_cell": lambda: self._go_round(-1),
            "article.all": lambda: self.show(Scope(), self._context.active),
        }

    def _begin(self, project: OpenProject) -> None:
        window = self._context.window
        self._only, self._home = None, Home()
        window.articles.set_model(project.articles)
        window.highlights.set_model(project.highlights)
        window.pairs.set_source(project.rows)
        window.stack.setCurrentWidget(window.pairs)
        self.return_to(project)

    def _end(self) -> None:
        window = self._context.window
        window.articles.set_model(None)
        window.highlights.set_model(None)
        window.pairs.set_source(self._no_rows)
        window.stack.setCurrentWidget(window.welcome)

    def return_to(self, project: OpenProject) -> None:
        """Show the place where the project was left, or its first article."""
        kept = project.session.read.settings().get(PLACE, "")
        known = project.session.read.segments([SegmentId(int(kept))]) if kept.isdigit() else {}
        for segment in known.values():
            self.show(Scope(article_id=segment.article_id), segment.id)
            return
        ids = self._context.window.articles.ids()
        self.show(Scope(article_id=ids[0] if ids else None))

    def remember(self) -> None:
        """Keep the place in the project."""
        project, active = self._context.project, self._context.active
        if project is not None and active is not None:
            self._context.execute(ChangeSettings(((PLACE, str(active)),)))

    def show(self, scope: Scope, segment_id: SegmentId | None = None) -> None:
        """List what a scope holds and go to a segment of it, else to the first open one."""
        project = self._context.project
        if project is None or not project.saver.leave():
            return
        listed = Scope(scope.article_id, scope.roles, self._extras, self._only)
        project.show(listed)
        self._context.window.articles.show_scope(listed)
        self._show_direction(project.article)
        target = segment_id if segment_id in project.rows else None
        target = target or project.rows.after(None, is_open)
        target = target or project.rows.after(None, lambda _: True)
        if target is not None:
            self._context.window.pairs.activate(target)

    def _choose(self, scope: Scope) -> None:
        """List an article, or a view that holds on to the active segment if it lists it."""
        self.show(scope, self._context.active if scope.article_id is None else None)

    def limit(self, only: frozenset[SegmentId] | None) -> None:
        """List only these segments of whatever is shown; `None` lists everything again.

        One stays where one is, or goes to the nearest segment that is listed. Whoever went nowhere
        else from there comes back as soon as a filter lets the segment pass.
        """
        project = self._context.project
        if project is None or only == self._only:
            return
        active = self._context.active
        home = self._home.segment_id if active == self._home.stand_in else None
        home, self._only = home or active, only
        wanted = Scope(only=only, roles=project.rows.scope.roles, extras=self._extras)
        nearest = project.rows.listed.nearest(home, wanted.holds) if home is not None else None
        self.show(project.rows.scope, nearest)
        active = self._context.active
        self._home = Home() if home == active else Home(home, active)

    def _show_direction(self, article: Article | None) -> None:
        source = article.language.value if article else ""
        self._context.window.status.show_direction(source, ENGLISH)

    def show_article(self, article_id: ArticleId) -> None:
        """List an article."""
        self.show(Scope(article_id=article_id))

    def go_to(self, segment_id: SegmentId) -> bool:
        """Make a segment the active one, listing its article if it is not listed."""
        project = self._context.project
        if project is None:
            return False
        found = project.session.read.segments([segment_id])
        if not found:
            return False
        if segment_id not in project.rows and self._only is not None:
            if segment_id not in self._only:
                self._only, self._home = None, Home()
                self.unlimited.emit()
            self.show(project.rows.scope, segment_id)
        if segment_id not in project.rows:
            self.show(Scope(article_id=found[segment_id].article_id), segment_id)
        if segment_id not in project.rows:
            return False
        self._context.window.pairs.activate(segment_id)
        return True

    def next(self) -> None:
        """Go to the next segment that is work."""
        self._go(is_work, forward=True)

    def previous(self) -> None:
        """Go to the previous segment that is work."""
        self._go(is_work, forward=False)

    def next_open(self) -> None:
        """Go to the next segment that is not confirmed, round past the end if need be."""
        project = self._context.project
        if project is None:
            return
        active = self._context.active
        found = project.rows.after(active, is_open) or project.rows.after(None, is_open)
        if found is None:
            self._context.window.status.tell(tr("Everything listed is confirmed."))
        elif found != active:
            self._context.window.pairs.activate(found)

    def _go(self, wanted: Callable[[SegmentKey], bool], *, forward: bool) -> None:
        project = self._context.project
        if project is None:
            return
        rows = project.rows
        walk = rows.after if forward else rows.before
        found = walk(self._context.active, wanted)
        if found is not None:
            self._context.window.pairs.activate(found)
        elif forward:
            self._context.window.status.tell(tr("There is no segment below in what is listed."))
        else:
            self._context.window.status.tell(tr("There is no segment above in what is listed."))

    def _go_round(self, step: int) -> None:
        """Give the keyboard to another column of the active row; the rows come to the front."""
        window = self._context.window
        window.stack.setCurrentWidget(window.pairs)
        if len(window.pairs.columns.shown()) == 1:
            window.status.tell(tr("Only one column is shown."))
        window.pairs.go_round(step)

    def _step_article(self, step: int) -> None:
        project = self._context.project
        if project is None:
            return
        ids = list(self._context.window.articles.ids())
        here = project.rows.scope.article_id
        row = ids.index(here) + step if here in ids else 0
        if 0 <= row < len(ids):
            self.show_article(ids[row])
        elif row < 0:
            self._context.window.status.tell(tr("This is the first article."))
        else:
            self._context.window.status.tell(tr("This is the last article."))

    def _set_extras(self, on: bool) -> None:  # noqa: FBT001 - a signal's payload
        self._extras = on
        project = self._context.project
        if project is not None:
            self.show(project.rows.scope, self._context.active)
