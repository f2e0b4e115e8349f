"""Filtering the rows by the bar above them, and by the views of the sidebar."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QDate, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDockWidget

from ui.actions import ActionSpec, Addition, MenuSpec
from ui.bridge import Job, Outcome, Reporter
from ui.controllers.going.navigation import NavigationController
from ui.controllers.project_context import ProjectContext
from ui.dialogs.filter_prompts import DatePrompt
from ui.language import noted, tr
from ui.needs import Need
from ui.viewmodels.scope import Scope
from ui.widgets.article_panel import ArticlePanel
from ui.widgets.filter_bar import FilterBar
from ui.widgets.main_window import NO_ROWS
from ui.widgets.pair_view import PairView
from ui.widgets.view_list import Sift
from workbench.model.ids import SegmentId
from workbench.services.finding.filtering import SavedView
from workbench.services.jobs import CancelToken
from workbench.services.session import now_in_milliseconds
from workbench.storage.searching import Filter, SearchView

# The segments that pass a filter, and everybody who changed one.
_Passing = tuple[frozenset[SegmentId], tuple[str, ...]]


# Milliseconds of quiet in the bar before the filter is applied.
TYPING = 120

NONE_PASSES = noted("No segment passes the filter. Ctrl+Shift+L takes it off.")
JOB = "filter"
FILTER_MENUS = (
    Addition(
        "View",
        (
            *("view.results", "filter.show", "filter.again", "filter.clear"),
            MenuSpec("&Saved views", ()),
        ),
    ),
)


def filter_specs() -> tuple[ActionSpec, ...]:
    """Return the actions of filters."""
    return (
        ActionSpec("filter.show", "&Filter…", ("Ctrl+Shift+F",), needs=(Need.PROJECT,)),
        ActionSpec(
            "filter.clear", "Take the filter o&ff", ("Ctrl+Shift+L",), needs=(Need.PROJECT,)
        ),
        ActionSpec("filter.again", "Filter a&gain", ("Ctrl+Alt+L",), needs=(Need.PROJECT,)),
        ActionSpec("filter.save", "Save the view…", needs=(Need.PROJECT,)),
    )


class FilterController(QObject):
    """Serves the filter bar."""

    passed = Signal()
    """What passes the filter is listed."""

    forgotten = Signal()
    """The filter that was set is not the one any more."""

    def __init__(
        self,
        context: ProjectContext,
        navigation: NavigationController,
        bar: FilterBar,
        pairs: PairView,
    ) -> None:
        """Filter the rows that `pairs` shows of an open project."""
        super().__init__(context.parent)
        self._context = context
        self._navigation = navigation
        self._bar, self._pairs = bar, pairs
        self._hasty = False
        """Whether segments were still being checked when the filter was applied."""

        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TYPING)
        self._timer.timeout.connect(self.apply)
        context.at_end(self._end)
        context.own_jobs(JOB)
        context.serve(self._handlers())
        self._connect(context)
        self._forget()

    def _connect(self, context: ProjectContext) -> None:
        bar = self._bar
        context.follow(self._navigation.unlimited, self._forget)
        context.follow(bar.changed, self._change)
        context.follow(bar.cleared, self.clear)
        context.follow(bar.left, self.leave)
        context.follow(bar.date_wanted, self._ask_date)
        context.project.rows.reset.connect(self._count)
        context.project.board.working.connect(self._follow_checks)

    def _change(self) -> None:
        self.forgotten.emit()
        self._timer.start()

    def _handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "filter.show": self._bar.open,
            "filter.clear": self.take_off,
            "filter.again": self.filter_again,
        }

    def _end(self) -> None:
        self._forget()
        self._bar.hide()

    def _follow_checks(self, working: bool) -> None:  # noqa: FBT001 - a signal's payload
        """Filter again by findings that were not all known when it was last done."""
        if not working and self._hasty and self._bar.wanted().wanted.with_findings:
            self._timer.start()

    def filter_again(self) -> None:
        """List what passes the filter now; say so where there is none."""
        if _is_set(self._bar):
            self.apply()
        else:
            self._context.tell(tr("No filter is set."))

    def take_off(self) -> None:
        """Take the filter off, or say that there is none."""
        if not _is_set(self._bar) and self._bar.isHidden():
            self._context.tell(tr("No filter is set."))
        self.clear()

    def apply(self) -> None:
        """List what passes the filter as it is set, as the segments are now."""
        self._timer.stop()
        project = self._context.project
        if not project.saver.flush():
            return
        wanted = self._bar.wanted().filter_at(now_in_milliseconds())
        if not wanted:
            self._context.jobs.drop(JOB)
            self._limit(None)
            return
        path, findings = project.path, project.board.with_findings()
        self._hasty = project.board.is_working

        def work(_token: CancelToken, _report: Reporter[None]) -> _Passing:
            with SearchView(path) as view:
                return view.matching(wanted, findings), tuple(view.authors())

        self._context.jobs.start(Job(JOB, work, self._finish))

    def _finish(self, outcome: Outcome[_Passing]) -> None:
        if outcome.error is not None:
            self._context.report(outcome.error)
        if outcome.value is not None:
            passing, authors = outcome.value
            self._bar.changes.set_authors(authors)
            self._limit(passing)
            self._count()
            self.passed.emit()

    def _limit(self, passing: frozenset[SegmentId] | None) -> None:
        """List what passes; whoever is in the bar stays there."""
        focused = QApplication.focusWidget()
        self._navigation.limit(passing)
        if focused is not None and self._bar.isAncestorOf(focused):
            focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def _count(self) -> None:
        rows = self._context.project.rows
        listed, on = rows.listed, rows.scope.only is not None
        self._bar.show_count(len(listed), listed.total, on=on)
        self._pairs.hint = tr(NONE_PASSES if on else NO_ROWS)
        if on and not self._bar.isVisible():
            self._bar.show()

    def clear(self) -> None:
        """Take the filter off, and go back to where one was."""
        self._forget()
        self._navigation.limit(None)
        self.leave()

    def leave(self) -> None:
        """Go back to the editor; the bar stays as long as it keeps anything back."""
        if self._timer.isActive():
            self.apply()
        if not _is_set(self._bar):
            self._bar.hide()
        self._pairs.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget(self) -> None:
        self.forgotten.emit()
        self._timer.stop()
        self._context.jobs.drop(JOB)
        self._bar.show_filter(SavedView("", Filter()))

    def _ask_date(self) -> None:
        prompt = DatePrompt(self._context.over)
        self._context.ask(prompt, lambda: self._bar.changes.choose_date(_beginning(prompt.date)))

    def show_view(self, view: SavedView) -> None:
        """List what passes a saved view's filter."""
        self._bar.show_filter(view)
        self._bar.show()
        self.apply()

    def show_in_all(self, view: SavedView) -> None:
        """List what passes a view's filter across all articles."""
        self._navigation.show(Scope(), self._context.active)
        self.show_view(view)


class SiftController(QObject):
    """Serves the views of the sidebar that list what has a finding, or a highlight."""

    def __init__(
        self,
        context: ProjectContext,
        filtering: FilterController,
        articles: ArticlePanel,
        panels: Mapping[Sift, QDockWidget],
    ) -> None:
        """Filter by the views in `articles`; `panels` show what each of them is about."""
        super().__init__(context.parent)
        self._context = context
        self._filtering = filtering
        self._articles = articles
        self._panels = panels
        self._sift: Sift | None = None
        """By which view of the sidebar the filter was set, if by any."""

        context.follow(articles.sift_wanted, self.sift)
        context.follow(articles.chosen, self._end)
        filtering.passed.connect(self._mark)
        filtering.forgotten.connect(self._forget)

    def sift(self, sift: Sift) -> None:
        """List what has a finding, or a highlight, across all articles; show its panel."""
        kinds = frozenset(kind.id for kind in self._context.project.kinds)
        wanted = {
            Sift.FINDINGS: Filter(with_findings=True),
            Sift.HIGHLIGHTS: Filter(kinds=kinds),
        }
        self._filtering.show_in_all(SavedView("", wanted[sift]))
        self._sift = sift
        self._mark()
        self._panels[sift].raise_()

    def _mark(self) -> None:
        if self._sift is not None:
            self._articles.views.mark(self._sift)

    def _forget(self) -> None:
        self._sift = None

    def _end(self, _: object) -> None:
        """Take the sidebar's filter off where an article or another view is chosen."""
        if self._sift is not None:
            self._filtering.clear()


def _beginning(date: QDate) -> int:
    """Return the first moment of a day where one is, milliseconds since the epoch, UTC."""
    return date.startOfDay().toMSecsSinceEpoch()


def _is_set(bar: FilterBar) -> bool:
    """Return whether a bar keeps anything back."""
    return bool(bar.wanted().filter_at(0))
