"""What is listed of the open project, and going from segment to segment in it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget

from ui.controllers.going.navigation import NavigationController
from ui.controllers.project_context import ProjectContext
from ui.language import tr
from ui.viewmodels.scope import Scope
from ui.widgets.article_panel import ArticlePanel
from ui.widgets.pair_view import PairView
from ui.widgets.status_line import StatusLine
from workbench.model.article import Article
from workbench.model.ids import SegmentId
from workbench.model.language import ENGLISH
from workbench.services.commands.settings import ChangeSettings
from workbench.storage.reader import SegmentKey

# The project's setting that holds the segment one was on.
PLACE = "window.place"


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


@dataclass(frozen=True, slots=True)
class Shown:
    """What shows where one is."""

    pairs: PairView
    articles: ArticlePanel
    pages: QStackedWidget
    status: StatusLine


class ListingController(QObject):
    """Decides which segments are listed and which is the active one."""

    def __init__(
        self, context: ProjectContext, navigation: NavigationController, shown: Shown
    ) -> None:
        """Carry out what `navigation` is asked for while the project is open."""
        super().__init__(context.parent)
        self._context = context
        self._navigation = navigation
        self._rows = context.project.rows
        self._pairs = shown.pairs
        self._shown = shown
        self._only: frozenset[SegmentId] | None = None
        self._home = Home()
        context.serve(self._handlers())
        context.serve_switches({"view.extras": self._set_extras})
        navigation.use(self)
        context.at_end(navigation.use_none)

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

    def return_to(self) -> None:
        """Show the place where the project was left, or its first article."""
        read = self._context.session.read
        kept = read.settings().get(PLACE, "")
        known = read.segments([SegmentId(int(kept))]) if kept.isdigit() else {}
        for segment in known.values():
            self.show(Scope(article_id=segment.article_id), segment.id)
            return
        ids = self._shown.articles.ids()
        self.show(Scope(article_id=ids[0] if ids else None))

    def remember(self) -> None:
        """Keep the place in the project."""
        active = self._context.active
        if active is not None:
            self._context.execute(ChangeSettings(((PLACE, str(active)),)))

    def show(self, scope: Scope, segment_id: SegmentId | None = None) -> None:
        """List what a scope holds and go to a segment of it, else to the first open one."""
        project = self._context.project
        if not project.saver.leave():
            return
        listed = Scope(scope.article_id, scope.roles, self._navigation.extras, self._only)
        project.show(listed)
        self._shown.articles.show_scope(listed)
        self._show_direction(project.article)
        target = segment_id if segment_id in self._rows else None
        target = target or self._rows.after(None, is_open)
        target = target or self._rows.after(None, lambda _: True)
        if target is not None:
            self._pairs.activate(target)

    def choose(self, scope: Scope) -> None:
        """List an article, or a view that holds on to the active segment if it lists it."""
        self.show(scope, self._context.active if scope.article_id is None else None)

    def limit(self, only: frozenset[SegmentId] | None) -> None:
        """List only these segments of whatever is shown; `None` lists everything again.

        One stays where one is, or goes to the nearest segment that is listed. Whoever went nowhere
        else from there comes back as soon as a filter lets the segment pass.
        """
        if only == self._only:
            return
        active = self._context.active
        home = self._home.segment_id if active == self._home.stand_in else None
        home, self._only = home or active, only
        scope = self._rows.scope
        wanted = Scope(only=only, roles=scope.roles, extras=self._navigation.extras)
        nearest = self._rows.listed.nearest(home, wanted.holds) if home is not None else None
        self.show(scope, nearest)
        active = self._context.active
        self._home = Home() if home == active else Home(home, active)

    def _show_direction(self, article: Article | None) -> None:
        source = article.language.value if article else ""
        self._shown.status.show_direction(source, ENGLISH)

    def go_to(self, segment_id: SegmentId) -> bool:
        """Make a segment the active one, listing its article if it is not listed."""
        found = self._context.session.read.segments([segment_id])
        if not found:
            return False
        if segment_id not in self._rows and self._only is not None:
            if segment_id not in self._only:
                self._only, self._home = None, Home()
                self._navigation.unlimited.emit()
            self.show(self._rows.scope, segment_id)
        if segment_id not in self._rows:
            self.show(Scope(article_id=found[segment_id].article_id), segment_id)
        if segment_id not in self._rows:
            return False
        self._pairs.activate(segment_id)
        return True

    def next(self) -> None:
        """Go to the next segment that is work."""
        self._go(is_work, forward=True)

    def previous(self) -> None:
        """Go to the previous segment that is work."""
        self._go(is_work, forward=False)

    def next_open(self) -> None:
        """Go to the next segment that is not confirmed, round past the end if need be."""
        active = self._context.active
        found = self._rows.after(active, is_open) or self._rows.after(None, is_open)
        if found is None:
            self._context.tell(tr("Everything listed is confirmed."))
        elif found != active:
            self._pairs.activate(found)

    def _go(self, wanted: Callable[[SegmentKey], bool], *, forward: bool) -> None:
        walk = self._rows.after if forward else self._rows.before
        found = walk(self._context.active, wanted)
        if found is not None:
            self._pairs.activate(found)
        elif forward:
            self._context.tell(tr("There is no segment below in what is listed."))
        else:
            self._context.tell(tr("There is no segment above in what is listed."))

    def _go_round(self, step: int) -> None:
        """Give the keyboard to another column of the active row; the rows come to the front."""
        self._shown.pages.setCurrentWidget(self._pairs)
        if len(self._pairs.columns.shown()) == 1:
            self._context.tell(tr("Only one column is shown."))
        self._pairs.go_round(step)

    def _step_article(self, step: int) -> None:
        ids = list(self._shown.articles.ids())
        here = self._rows.scope.article_id
        row = ids.index(here) + step if here in ids else 0
        if 0 <= row < len(ids):
            self.show(Scope(article_id=ids[row]))
        elif row < 0:
            self._context.tell(tr("This is the first article."))
        else:
            self._context.tell(tr("This is the last article."))

    def _set_extras(self, on: bool) -> None:  # noqa: FBT001 - a signal's payload
        self._navigation.extras = on
        self.show(self._rows.scope, self._context.active)
