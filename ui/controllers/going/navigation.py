"""Going about: which segments are listed, and which is the active one, whatever project is open."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.controllers.app_context import AppContext
from ui.viewmodels.no_rows import NoRows
from ui.viewmodels.open_project import OpenProject
from ui.viewmodels.scope import Scope
from ui.widgets.article_panel import ArticlePanel
from ui.widgets.highlight_panel import HighlightPanel
from ui.widgets.pair_view import PairView
from workbench.model.ids import ArticleId, SegmentId


class Listing(Protocol):
    """What lists the segments of a project and goes to them."""

    def return_to(self) -> None:
        """Show the place where the project was left, or its first article."""

    def remember(self) -> None:
        """Keep the place in the project."""

    def show(self, scope: Scope, segment_id: SegmentId | None = None) -> None:
        """List what a scope holds and go to a segment of it, else to the first open one."""

    def choose(self, scope: Scope) -> None:
        """List an article, or a view that holds on to the active segment if it lists it."""

    def limit(self, only: frozenset[SegmentId] | None) -> None:
        """List only these segments of whatever is shown; `None` lists everything again."""

    def go_to(self, segment_id: SegmentId) -> bool:
        """Make a segment the active one, listing its article if it is not listed."""


class NothingListed:
    """Stands where no project is open; there is nowhere to go."""

    def return_to(self) -> None:
        """Stay."""

    def remember(self) -> None:
        """Keep nothing."""

    def show(self, _scope: Scope, _segment_id: SegmentId | None = None) -> None:
        """List nothing."""

    def choose(self, _scope: Scope) -> None:
        """List nothing."""

    def limit(self, _only: frozenset[SegmentId] | None) -> None:
        """Limit nothing."""

    def go_to(self, _segment_id: SegmentId) -> bool:
        """Return false: there is no segment."""
        return False


@dataclass(frozen=True, slots=True)
class Stage:
    """Where an open project is shown, and what stands there while none is."""

    articles: ArticlePanel
    highlights: HighlightPanel
    pairs: PairView
    pages: QStackedWidget
    welcome: QWidget


class NavigationController(QObject):
    """The way to any segment, for whoever lives as long as the window.

    What is asked of it the listing of the open project does.
    """

    unlimited = Signal()
    """The filter was in the way of where one wanted to go, and was taken off."""

    def __init__(self, context: AppContext, stage: Stage, parent: QObject) -> None:
        """Bring the projects of `context` on the stage."""
        super().__init__(parent)
        self._stage = stage
        self._listing: Listing = NothingListed()
        self._no_rows = NoRows(self)
        self.extras = True
        """Whether related segments and boilerplate are listed, in this project and the next."""

        context.actions["view.extras"].setChecked(True)
        context.holder.opened.connect(self._begin)
        context.holder.closed.connect(self._end)
        stage.articles.chosen.connect(self._choose)

    def use(self, listing: Listing) -> None:
        """Let this carry out what is asked, until `use_none`."""
        self._listing = listing

    def use_none(self) -> None:
        """Go nowhere from now on."""
        self._listing = NothingListed()

    def _begin(self, project: OpenProject) -> None:
        stage = self._stage
        stage.articles.set_model(project.articles)
        stage.highlights.set_model(project.highlights)
        stage.pairs.set_source(project.rows)
        stage.pages.setCurrentWidget(stage.pairs)
        self._listing.return_to()

    def _end(self) -> None:
        stage = self._stage
        stage.articles.set_model(None)
        stage.highlights.set_model(None)
        stage.pairs.set_source(self._no_rows)
        stage.pages.setCurrentWidget(stage.welcome)

    def _choose(self, scope: Scope) -> None:
        self._listing.choose(scope)

    def return_to(self, _: object = None) -> None:
        """Show the place where the project was left, or its first article."""
        self._listing.return_to()

    def remember(self) -> None:
        """Keep the place in the project."""
        self._listing.remember()

    def show(self, scope: Scope, segment_id: SegmentId | None = None) -> None:
        """List what a scope holds and go to a segment of it, else to the first open one."""
        self._listing.show(scope, segment_id)

    def show_article(self, article_id: ArticleId) -> None:
        """List an article."""
        self._listing.show(Scope(article_id=article_id))

    def limit(self, only: frozenset[SegmentId] | None) -> None:
        """List only these segments of whatever is shown; `None` lists everything again."""
        self._listing.limit(only)

    def go_to(self, segment_id: SegmentId) -> bool:
        """Make a segment the active one, listing its article if it is not listed."""
        return self._listing.go_to(segment_id)
