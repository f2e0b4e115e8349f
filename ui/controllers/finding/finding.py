"""Finding in the whole project, and walking from hit to hit."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDockWidget, QStackedWidget

from ui.actions import Actions, ActionSpec, Addition
from ui.controllers.going.navigation import NavigationController
from ui.controllers.project_context import ProjectContext
from ui.language import tr
from ui.messages import count_of
from ui.needs import Need
from ui.sentences import sentence
from ui.viewmodels.find_results import COLUMN_OF, FindResults
from ui.viewmodels.find_run import FindRun
from ui.viewmodels.open_project import OpenProject
from ui.viewmodels.rows import Column
from ui.widgets.find_bar import FindBar
from ui.widgets.find_panel import FindPanel
from ui.widgets.pair_view import PairView
from ui.widgets.step_key import StepKey
from workbench.model.errors import InputError, WorkbenchError
from workbench.model.segment import Segment
from workbench.services.finding.searching import Hit, Search


@dataclass(frozen=True, slots=True)
class HitWidgets:
    """Where a hit is shown: a page of `stack`, or the notes."""

    stack: QStackedWidget
    pairs: PairView
    notes: QDockWidget

    def turn_to(self, hit: Hit, actions: Actions) -> None:
        """Bring the text of a hit to the front with its words selected."""
        column = COLUMN_OF.get(hit.field)
        actions["view.reading"].setChecked(False)
        self.stack.setCurrentWidget(self.pairs)
        if column is None:
            self.notes.show()
            self.notes.raise_()
        else:
            actions[f"view.{column.value}"].setChecked(True)
            self.pairs.select(hit.segment_id, column, hit.start, hit.end)


class FindResultsController(QObject):
    """Shows the dock of results, and ticks its action."""

    hidden = Signal()
    """The list was put away."""

    def __init__(self, context: ProjectContext, dock: QDockWidget, panel: FindPanel) -> None:
        """Serve the dock in which `panel` is."""
        super().__init__(context.parent)
        self._dock = dock
        self._table = panel.table
        self._action: QAction = context.app.actions["view.results"]
        context.serve_switches({"view.results": self.show})
        context.follow(dock.visibilityChanged, self._tick)

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
        self,
        context: ProjectContext,
        navigation: NavigationController,
        results: FindResults,
        widgets: HitWidgets,
    ) -> None:
        """Walk among `results`."""
        self._context = context
        self._navigation = navigation
        self._results = results
        self._widgets = widgets
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
        active = self._context.active
        if active is None:
            return ()
        begin = self._beginning(self._context.session.read.segment(active))
        return self._at if self._at is not None and self._at[: len(begin)] == begin else begin

    def _beginning(self, segment: Segment) -> Order:
        article = self._context.session.read.article(segment.article_id)
        return (article.position, article.id, segment.position, segment.id)

    def go_to(self, row: int, *, stay: bool) -> bool:
        """Show a hit with its words selected; `stay` leaves the keyboard where it is."""
        hit, focused = self._results.hit(row), QApplication.focusWidget()
        if hit is None or not self._navigation.go_to(hit.segment_id):
            return False
        self._at, self._is_past = hit.order, True
        self._widgets.turn_to(hit, self._context.app.actions)
        if stay and focused is not None:
            focused.setFocus(Qt.FocusReason.OtherFocusReason)
        return True


# Milliseconds of quiet in the bar before it is searched for.
TYPING = 150

# The longest selection that is offered as what to find, in code points.
LONGEST_OFFER = 200

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


@dataclass(frozen=True, slots=True)
class FindParts:
    """What finding is made of: where it is asked for and listed, and who goes to a hit."""

    bar: FindBar
    panel: FindPanel
    results: FindResultsController
    walk: HitWalkController


class FindController(QObject):
    """Serves the find bar and the list of results."""

    def __init__(self, context: ProjectContext, parts: FindParts, pairs: PairView) -> None:
        """Find in an open project; what is selected in `pairs` is offered as what to find."""
        super().__init__(context.parent)
        self._context = context
        self._bar, self._panel, self._pairs = parts.bar, parts.panel, pairs
        self.results, self.walk = parts.results, parts.walk
        self.run = FindRun(self._panel.model, context.project, context.app.conversions)
        self._pending = 0
        self._key = StepKey(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TYPING)
        self._timer.timeout.connect(self.search)
        context.at_end(self._end)
        self._connect(context)

    def _connect(self, context: ProjectContext) -> None:
        bar = self._bar
        context.serve(self._handlers())
        self.results.hidden.connect(self._forget)
        context.follow(bar.changed, self._timer.start)
        context.follow(bar.stepped, self.step)
        context.follow(bar.closed, self.close)
        context.follow(bar.list_wanted, self.results.enter)
        context.follow(self._panel.jumped, self.go_to)
        context.follow(self._panel.left, self.leave_results)
        context.project.rows.reset.connect(self._follow_list)
        self._key.stepped.connect(self.step)
        self.run.told.connect(self._show)
        self.run.failed.connect(self._fail)

    def _handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "edit.find": lambda: self.open(replacing=False),
            "edit.replace": lambda: self.open(replacing=True),
            "find.next": lambda: self.step(1),
            "find.previous": lambda: self.step(-1),
        }

    def _end(self) -> None:
        self._timer.stop()
        self._key.watch(())
        self.run.end()
        self._bar.hide()

    def open(self, *, replacing: bool) -> None:
        """Open the bar, with what is selected as what to find."""
        pairs = self._pairs
        self._key.watch((pairs, pairs.editor, self._bar.words, self._bar.replacement))
        self._bar.open(_selected(self._context, pairs), replacing=replacing)

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
        self._pairs.setFocus()

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
        if not project.saver.flush():
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
        self._context.tell(sentence(error))

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
            self._context.tell(tr("Searched round the end of the project."))

    def _tell_none(self) -> None:
        """Say that nothing was found, or ask what to find where nothing was searched for."""
        if self.run.search is None:
            self.open(replacing=self._bar.is_replacing)
        else:
            self._context.tell(tr("Nothing found"))

    def go_to(self, row: int, *, stay: bool = False) -> None:
        """Show a hit, in the rows and in the list."""
        if self.walk.go_to(row, stay=stay):
            self._panel.point_to(row)
            self._tell()

    def _forget(self) -> None:
        if self._bar.isHidden():
            self.run.stop()


def _selected(context: ProjectContext, pairs: PairView) -> str:
    """Return the words that are selected, as what to find; nothing where they are many."""
    selection = pairs.selection()
    if selection is None or selection.start == selection.end:
        return ""
    if selection.column is Column.TARGET:
        text = pairs.editor.text()
    else:
        rows = context.project.rows.contents([selection.segment_id])
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
