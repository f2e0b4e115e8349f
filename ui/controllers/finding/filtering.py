"""Filtering the view, and the filters a project keeps."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QDate, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMenu

from ui.actions import ActionSpec, Addition, MenuSpec
from ui.bridge import Job, Outcome, Reporter
from ui.controllers.app_context import AppContext
from ui.controllers.going.navigation import NavigationController
from ui.dialogs.filter_prompts import DatePrompt, NamePrompt
from ui.language import noted, tr
from ui.needs import Need
from ui.sentences import sentence
from ui.triggers import on_trigger
from ui.viewmodels.open_project import OpenProject
from ui.viewmodels.scope import Scope
from ui.widgets.filter_bar import FilterBar
from ui.widgets.main_window import NO_ROWS
from ui.widgets.view_list import Sift
from workbench.model.errors import InputError
from workbench.model.ids import SegmentId
from workbench.services.finding.filtering import SavedView, forget_view, keep_view, read_views
from workbench.services.jobs import CancelToken
from workbench.services.session import now_in_milliseconds
from workbench.storage.searching import Filter, SearchView

VIEWS_MENU = "Saved views"


_Passing = tuple[frozenset[SegmentId], tuple[str, ...]]
"""The segments that pass a filter, and everybody who changed one."""


class SavedFilterController(QObject):
    """Lists the saved views of the project, keeps what the filter bar holds as another."""

    def __init__(
        self, context: AppContext, show: Callable[[SavedView], object], parent: QObject
    ) -> None:
        """Serve the window of `context`; `show` lists what passes a view's filter."""
        super().__init__(parent)
        self._context = context
        self._bar = context.window.filter_bar
        self._show = show
        context.window.menus[VIEWS_MENU].aboutToShow.connect(self._list_views)
        context.holder.opened.connect(self._list_views)

    def ask_name(self) -> None:
        """Ask for the name under which the filter of the bar is kept."""
        prompt = NamePrompt(self._context.window)
        self._context.ask(prompt, lambda: self._save(prompt.name))

    def _save(self, name: str) -> None:
        project = self._context.project
        if project is None:
            return
        wanted = self._bar.wanted()
        named = SavedView(name, wanted.wanted, wanted.days)
        try:
            command = keep_view(read_views(project.session.read.settings()), named)
        except InputError as error:
            self._context.window.status.tell(sentence(error))
            return
        if self._context.execute(command):
            self._context.window.status.tell(
                tr("The view “{name}” is saved in this project.", name=name)
            )
            self._list_views()

    def _list_views(self, _: object = None) -> None:
        project, menu = self._context.project, self._context.window.menus[VIEWS_MENU]
        menu.clear()
        views = read_views(project.session.read.settings()) if project is not None else ()
        for view in views:
            on_trigger(menu.addAction(_plain(view.name)), partial(self._show, view))
        if views:
            menu.addSeparator()
        menu.addAction(self._context.actions["filter.save"])
        self._add_removal(menu, views)

    def _add_removal(self, menu: QMenu, views: tuple[SavedView, ...]) -> None:
        removal = menu.addMenu(tr("Remove"))
        removal.setEnabled(bool(views))
        for view in views:
            on_trigger(removal.addAction(_plain(view.name)), partial(self._remove, view))

    def _remove(self, view: SavedView) -> None:
        project = self._context.project
        if project is not None:
            views = read_views(project.session.read.settings())
            self._context.execute(forget_view(views, view.name))
            self._list_views()


def _plain(name: str) -> str:
    """Return a name as a menu shows it, its ampersands no mnemonics."""
    return name.replace("&", "&&")


TYPING = 120
"""Milliseconds of quiet in the bar before the filter is applied."""

NONE_PASSES = noted("No segment passes the filter. Ctrl+Shift+L takes it off.")
JOB = "filter"
_PANELS = {Sift.FINDINGS: "checks", Sift.HIGHLIGHTS: "highlights"}
_ACTIONS = ("filter.show", "filter.clear", "filter.again", "filter.save")


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

    def __init__(
        self, context: AppContext, navigation: NavigationController, parent: QObject
    ) -> None:
        """Serve the window of `context`."""
        super().__init__(parent)
        self._context = context
        self._navigation = navigation
        self._bar = context.window.filter_bar
        self._views = SavedFilterController(context, self.show_view, self)
        self._hasty = False
        """Whether segments were still being checked when the filter was applied."""

        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TYPING)
        self._timer.timeout.connect(self.apply)
        context.actions.serve(self._handlers())
        context.holder.opened.connect(self._begin)
        context.holder.closed.connect(self._end)
        navigation.unlimited.connect(self._forget)
        self._sift: Sift | None = None
        """By which view of the sidebar the filter was set, if by any."""

        context.window.articles.sift_wanted.connect(self.sift)
        context.window.articles.chosen.connect(self._end_sift)
        self._connect_bar()

    def _connect_bar(self) -> None:
        bar = self._bar
        bar.changed.connect(self._change)
        bar.cleared.connect(self.clear)
        bar.left.connect(self.leave)
        bar.date_wanted.connect(self._ask_date)

    def _change(self) -> None:
        self._sift = None
        self._timer.start()

    def _handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "filter.show": self._bar.open,
            "filter.clear": self.take_off,
            "filter.again": self.filter_again,
            "filter.save": self._views.ask_name,
        }

    def _begin(self, project: OpenProject) -> None:
        self._forget()
        project.rows.reset.connect(self._count)
        project.board.working.connect(self._follow_checks)

    def _end(self) -> None:
        self._context.jobs.drop(JOB)
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
            self._context.window.status.tell(tr("No filter is set."))

    def take_off(self) -> None:
        """Take the filter off, or say that there is none."""
        if not _is_set(self._bar) and self._bar.isHidden():
            self._context.window.status.tell(tr("No filter is set."))
        self.clear()

    def apply(self) -> None:
        """List what passes the filter as it is set, as the segments are now."""
        self._timer.stop()
        project = self._context.project
        if project is None or not project.saver.flush():
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
            if self._sift is not None:
                self._context.window.articles.views.mark(self._sift)

    def sift(self, sift: Sift) -> None:
        """List what has a finding, or a highlight, across all articles; show its panel."""
        kinds = frozenset(kind.id for kind in self._context.kinds)
        wanted = {
            Sift.FINDINGS: Filter(with_findings=True),
            Sift.HIGHLIGHTS: Filter(kinds=kinds),
        }
        self._navigation.show(Scope(), self._context.active)
        self.show_view(SavedView("", wanted[sift]))
        self._sift = sift
        self._context.window.articles.views.mark(sift)
        self._context.window.docks[_PANELS[sift]].raise_()

    def _end_sift(self, _: object) -> None:
        """Take the sidebar's filter off where an article or another view is chosen."""
        if self._sift is not None:
            self.clear()

    def _limit(self, passing: frozenset[SegmentId] | None) -> None:
        """List what passes; whoever is in the bar stays there."""
        focused = QApplication.focusWidget()
        self._navigation.limit(passing)
        if focused is not None and self._bar.isAncestorOf(focused):
            focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def _count(self) -> None:
        project = self._context.project
        if project is None:
            return
        listed, on = project.rows.listed, project.rows.scope.only is not None
        self._bar.show_count(len(listed), listed.total, on=on)
        self._context.window.pairs.hint = tr(NONE_PASSES if on else NO_ROWS)
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
        self._context.window.pairs.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget(self) -> None:
        self._sift = None
        self._timer.stop()
        self._context.jobs.drop(JOB)
        self._bar.show_filter(SavedView("", Filter()))

    def _ask_date(self) -> None:
        prompt = DatePrompt(self._context.window)
        self._context.ask(prompt, lambda: self._bar.changes.choose_date(_beginning(prompt.date)))

    def show_view(self, view: SavedView) -> None:
        """List what passes a saved view's filter."""
        self._bar.show_filter(view)
        self._bar.show()
        self.apply()


def _beginning(date: QDate) -> int:
    """Return the first moment of a day where one is, milliseconds since the epoch, UTC."""
    return date.startOfDay().toMSecsSinceEpoch()


def _is_set(bar: FilterBar) -> bool:
    """Return whether a bar keeps anything back."""
    return bool(bar.wanted().filter_at(0))
