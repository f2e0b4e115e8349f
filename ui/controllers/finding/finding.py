"""Finding in the whole project, and walking from hit to hit."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from ui.actions import ActionSpec, Addition
from ui.controllers.app_context import AppContext
from ui.controllers.going.navigation import NavigationController
from ui.language import tr
from ui.messages import count_of
from ui.needs import Need
from ui.sentences import sentence
from ui.viewmodels.find_results import COLUMN_OF, FindResults
from ui.viewmodels.find_run import FindRun
from ui.viewmodels.open_project import OpenProject
from ui.viewmodels.rows import Column
from ui.widgets.find_bar import FindBar
from ui.widgets.step_key import StepKey
from workbench.model.errors import InputError, WorkbenchError
from workbench.model.segment import Segment
from workbench.services.finding.searching import Hit, Search


class FindResultsController(QObject):
    """Shows the dock of results, and ticks its action."""

    hidden = Signal()
    """The list was put away."""

    def __init__(self, context: AppContext, parent: QObject) -> None:
        """Serve the dock of `context`."""
        super().__init__(parent)
        self._dock = context.window.docks["results"]
        self._table = context.window.results.table
        self._action = context.actions["view.results"]
        context.actions.serve_switches({"view.results": self.show})
        self._dock.visibilityChanged.connect(self._tick)

    @property
    def is_shown(self) -> bool:
        """Return whether the list is on the screen."""
        return not self._dock.isHidden()

    def show(self, on: bool) -> None:  # noqa: FBT001 - a switch's state
        """Show the list, or put it away."""
        self._dock.setVisible(on)
        if on:
            self._dock.raise_()
        else:
            self.hidden.emit()

    def enter(self) -> None:
        """Show the list and go into it."""
        self.show(True)
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self._table.currentIndex().isValid():
            self._table.setCurrentIndex(self._table.model().index(0, 0))

    def _tick(self, _: bool) -> None:  # noqa: FBT001 - a signal's payload
        self._action.setChecked(self.is_shown)


Order = tuple[int, ...]


class HitWalkController:
    """Knows at which hit one is, and goes to others."""

    def __init__(
        self, context: AppContext, navigation: NavigationController, results: FindResults
    ) -> None:
        """Walk among `results`."""
        self._context = context
        self._navigation = navigation
        self._results = results
        self._at: Order | None = None
        self._is_past = True

    def forget(self) -> None:
        """Be at no hit: the next one is looked for from the active segment."""
        self._at, self._is_past = None, True

    def wait_at(self, order: Order) -> None:
        """Be just before a place, as after a replacement: a hit that is there is the next."""
        self._at, self._is_past = order, False

    @property
    def current(self) -> Hit | None:
        """Return the hit one is at, `None` if one has gone elsewhere."""
        here = self._here()
        hit = self._results.hit(self._results.row_from(here))
        return hit if hit is not None and hit.order == here and self._is_past else None

    @property
    def row(self) -> int:
        """Return the row of the hit one is at, -1 at none."""
        return -1 if self.current is None else self._results.row_from(self._here())

    def next_row(self, direction: int) -> int:
        """Return the row after (1) or before (-1) where one is; it may be outside the list."""
        row = self._results.row_from(self._here())
        if direction < 0:
            return row - 1
        return row + 1 if self.current is not None else row

    def _here(self) -> Order:
        project, active = self._context.project, self._context.active
        if project is None or active is None:
            return ()
        begin = self._beginning(project.session.read.segment(active))
        return self._at if self._at is not None and self._at[: len(begin)] == begin else begin

    def _beginning(self, segment: Segment) -> Order:
        project = self._context.project
        if project is None:
            return ()
        article = project.session.read.article(segment.article_id)
        return (article.position, article.id, segment.position, segment.id)

    def go_to(self, row: int, *, stay: bool) -> bool:
        """Show a hit with its words selected; `stay` leaves the keyboard where it is."""
        hit, focused = self._results.hit(row), QApplication.focusWidget()
        if hit is None or not self._navigation.go_to(hit.segment_id):
            return False
        self._at, self._is_past = hit.order, True
        self._show(hit)
        if stay and focused is not None:
            focused.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _show(self, hit: Hit) -> None:
        window, column = self._context.window, COLUMN_OF.get(hit.field)
        self._context.actions["view.reading"].setChecked(False)
        window.stack.setCurrentWidget(window.pairs)
        if column is None:
            window.docks["notes"].show()
            window.docks["notes"].raise_()
        else:
            self._context.actions[f"view.{column.value}"].setChecked(True)
            window.pairs.select(hit.segment_id, column, hit.start, hit.end)


TYPING = 150
"""Milliseconds of quiet in the bar before it is searched for."""

LONGEST_OFFER = 200
"""The longest selection that is offered as what to find, in code points."""

_ACTIONS = ("edit.find", "edit.replace", "find.next", "find.previous", "view.results")


FIND_MENU = Addition("Edit", ("edit.find", "edit.replace", "find.next", "find.previous"))


def find_specs() -> tuple[ActionSpec, ...]:
    """Return the actions of finding and replacing."""
    return (
        ActionSpec("edit.find", "&Find…", ("Ctrl+F",), needs=(Need.PROJECT,)),
        ActionSpec("edit.replace", "R&eplace…", ("Ctrl+H",), needs=(Need.PROJECT,)),
        ActionSpec("find.next", "Find &next", ("Ctrl+G",), needs=(Need.PROJECT,)),
        ActionSpec("find.previous", "Find pre&vious", ("Ctrl+Shift+G",), needs=(Need.PROJECT,)),
        ActionSpec(
            "view.results", "Res&ults", ("Ctrl+Alt+0",), checkable=True, needs=(Need.PROJECT,)
        ),
    )


class FindController(QObject):
    """Serves the find bar and the list of results."""

    def __init__(
        self, context: AppContext, navigation: NavigationController, parent: QObject
    ) -> None:
        """Serve the window of `context`."""
        super().__init__(parent)
        self._context = context
        self._bar, self._panel = context.window.find_bar, context.window.results
        self.results = FindResultsController(context, self)
        self.run = FindRun(self._panel.model, context.jobs, context.conversions, self)
        self.walk = HitWalkController(context, navigation, self.run.results)
        self._pending = 0
        self._key = StepKey(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TYPING)
        self._timer.timeout.connect(self.search)
        self._connect()

    def _connect(self) -> None:
        place, bar = self._context, self._bar
        place.holder.opened.connect(self._begin)
        place.holder.closed.connect(self._end)
        place.actions.serve(self._handlers())
        self.results.hidden.connect(self._forget)
        bar.changed.connect(self._timer.start)
        bar.stepped.connect(self.step)
        bar.closed.connect(self.close)
        bar.list_wanted.connect(self.results.enter)
        self._key.stepped.connect(self.step)
        self._panel.jumped.connect(self.go_to)
        self._panel.left.connect(self.leave_results)
        self.run.told.connect(self._show)
        self.run.failed.connect(self._fail)

    def _handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "edit.find": lambda: self.open(replacing=False),
            "edit.replace": lambda: self.open(replacing=True),
            "find.next": lambda: self.step(1),
            "find.previous": lambda: self.step(-1),
        }

    def _begin(self, project: OpenProject) -> None:
        self.run.take(project)
        project.rows.reset.connect(self._follow_list)

    def _end(self) -> None:
        self._timer.stop()
        self._pending = 0
        self.run.take(None)
        self._bar.hide()

    def open(self, *, replacing: bool) -> None:
        """Open the bar, with what is selected as what to find."""
        pairs = self._context.window.pairs
        self._key.watch((pairs, pairs.editor, self._bar.words, self._bar.replacement))
        self._bar.open(_selected(self._context), replacing=replacing)

    def close(self) -> None:
        """Close the bar and go back to the editor; the hits go, unless they are listed."""
        self._bar.hide()
        self._key.watch(())
        self._timer.stop()
        if not self.results.is_shown:
            self.run.stop()
        self.leave_results()

    def leave_results(self) -> None:
        """Go back to the rows; a list that holds nothing goes."""
        if self.results.is_shown and not len(self.run.results):
            self.results.show(False)
        self._context.window.pairs.setFocus()

    def _follow_list(self) -> None:
        if self.run.search is not None and not self._bar.everywhere.isChecked():
            self._timer.start()

    @property
    def is_waiting(self) -> bool:
        """Return whether what is in the bar is not searched for yet."""
        return self._timer.isActive()

    def search(self) -> None:
        """Search for what is in the bar."""
        project = self._context.project
        self._timer.stop()
        if project is None or not project.saver.flush():
            return
        self.walk.forget()
        try:
            self.run.start(_wanted(self._bar, project))
        except InputError as error:
            self._fail(error)

    def _show(self) -> None:
        """Say what was found; take the step that waited for it."""
        search = self.run.search
        replacing = search is not None and search.replacement is not None
        more = self.run.has_more
        self._panel.show_summary(searched=search is not None, replacing=replacing, more=more)
        self._tell()
        if self._pending and (len(self.run.results) or not self.run.is_running):
            pending, self._pending = self._pending, 0
            self._go(pending)

    def _tell(self) -> None:
        self._bar.say(_in_words(self.run, self.walk.row) if self._bar.words.text() else "")

    def _fail(self, error: WorkbenchError) -> None:
        self._pending = 0
        self._panel.show_summary(searched=True)
        self._bar.say(sentence(error), wrong=True)
        self._context.window.status.tell(sentence(error))

    def step_when_found(self, direction: int) -> None:
        """Take a step as soon as the search under way has found something."""
        self._pending = direction

    def step(self, direction: int) -> None:
        """Go to the next hit (1) or the previous one (-1), round the end of the project."""
        if self.is_waiting or (self.run.search is None and self._bar.words.text()):
            self.step_when_found(direction)
            self.search()
        elif self.run.is_running and not len(self.run.results):
            self.step_when_found(direction)
        else:
            self._go(direction)

    def _go(self, direction: int) -> None:
        count, row = len(self.run.results), self.walk.next_row(direction)
        if not count:
            self._tell_none()
            return
        focused = QApplication.focusWidget()
        stay = focused is not None and self._bar.isAncestorOf(focused)
        self.go_to(row % count, stay=stay)
        if not 0 <= row < count:
            self._context.window.status.tell(tr("Searched round the end of the project."))

    def _tell_none(self) -> None:
        """Say that nothing was found, or ask what to find where nothing was searched for."""
        if self.run.search is None:
            self.open(replacing=self._bar.is_replacing)
        else:
            self._context.window.status.tell(tr("Nothing found"))

    def go_to(self, row: int, *, stay: bool = False) -> None:
        """Show a hit, in the rows and in the list."""
        if self.walk.go_to(row, stay=stay):
            self._panel.point_to(row)
            self._tell()

    def _forget(self) -> None:
        if self._bar.isHidden():
            self.run.stop()


def _selected(context: AppContext) -> str:
    """Return the words that are selected, as what to find; nothing where they are many."""
    project, pairs = context.project, context.window.pairs
    selection = pairs.selection()
    if project is None or selection is None or selection.start == selection.end:
        return ""
    if selection.column is Column.TARGET:
        text = pairs.editor.text()
    else:
        rows = project.rows.contents([selection.segment_id])
        text = rows[selection.segment_id].texts.get(selection.column, "")
    words = text[selection.start : selection.end]
    return "" if "\n" in words or len(words) > LONGEST_OFFER else words


def _wanted(bar: FindBar, project: OpenProject) -> Search:
    within = None if bar.everywhere.isChecked() else frozenset(project.rows.listed.ids())
    text = bar.replacement.text() if bar.is_replacing else None
    return Search(bar.query(), bar.chosen_fields(), within=within, replacement=text)


def _in_words(run: FindRun, row: int) -> str:
    """Return how much was found, and the place of the hit in `row` if one is gone to."""
    count, unsure = len(run.results), run.is_running or run.has_more
    if not count:
        return tr("Searching…") if run.is_running else tr("Nothing found")
    if row >= 0:
        many = f"{count:,}{'+' if unsure else ''}"
        return tr("{hit} of {count}", hit=f"{row + 1:,}", count=many)
    said = count_of(count, "hit")
    return tr("{said} and more", said=said) if unsure else said
