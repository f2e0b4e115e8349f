"""The concordance: from a selection at once, as one types, inserted by key."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer

from ui.actions import ActionSpec, Addition
from ui.bridge import Outcome
from ui.controllers.memory.inserting import InsertController
from ui.controllers.memory.keeping import MemoryKeeper
from ui.controllers.project_context import ProjectContext
from ui.language import counted, tr
from ui.needs import Need
from ui.viewmodels.concordance import insertion_of
from ui.viewmodels.matches import year_begins
from ui.viewmodels.rows import Column
from ui.widgets.concordance_panel import Asked
from workbench.memory.concordance import Concordance, KwicLine, Side, Where
from workbench.services.jobs import CancelToken
from workbench.services.memory.matches import ConcordanceAnswer, State
from workbench.services.memory.service import MemoryService
from workbench.text.search import Query

SEARCH, MORE = "memory.concordance", "memory.concordance.more"

# Milliseconds of quiet in the fields before they are searched for.
TYPING = 90

# The longest selection that is looked for, in code points.
LONGEST = 120

_YEARS = range(1900, 2200)

CONCORDANCE_MENU = Addition("Edit", ("memory.concordance",))


def concordance_specs() -> tuple[ActionSpec, ...]:
    """Return the action of the concordance."""
    return (ActionSpec("memory.concordance", "C&oncordance…", ("F3",), needs=(Need.PROJECT,)),)


class ConcordanceController(QObject):
    """Searches the memories for what stands in the panel."""

    def __init__(
        self, context: ProjectContext, keeper: MemoryKeeper, inserting: InsertController
    ) -> None:
        """Serve the panel of the window for an open project."""
        super().__init__(context.parent)
        self._context = context
        self._keeper = keeper
        self._inserting = inserting
        self._panel = context.app.window.concordance
        self._dock = context.app.window.docks["concordance"]
        self._more: Mapping[str, Concordance] = {}
        self._asked: Concordance | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TYPING)
        self._timer.timeout.connect(self.search)
        context.serve({"memory.concordance": self.open})
        context.follow(self._panel.changed, self._timer.start)
        context.follow(self._panel.inserted, self.insert)
        context.follow(self._panel.more_wanted, self.search_on)
        context.follow(self._panel.left, self.close)
        context.project.life.at_end(self._end)

    def open(self) -> None:
        """Show the panel; what is selected is looked for at once."""
        words, side = self._selected()
        window = self._context.app.window
        if not window.docks["results"].isHidden():
            window.tabifyDockWidget(window.docks["results"], self._dock)
        self._dock.show()
        self._dock.raise_()
        self._panel.begin(words, side)
        if words:
            self._timer.stop()
            self.search()

    def _selected(self) -> tuple[str, Side]:
        selection = self._context.app.window.pairs.selection()
        if selection is None or selection.start == selection.end:
            return "", Side.SOURCE
        rows = self._context.project.rows.contents([selection.segment_id])
        if selection.column is Column.TARGET:
            text = self._context.app.window.pairs.editor.text()
        else:
            text = rows[selection.segment_id].texts.get(selection.column, "")
        words = text[selection.start : selection.end].strip()
        side = Side.TARGET if selection.column is Column.TARGET else Side.SOURCE
        return ("", side) if "\n" in words or len(words) > LONGEST else (words, side)

    def close(self) -> None:
        """Put the panel away and go back to the text."""
        self._dock.hide()
        self._context.app.window.pairs.setFocus()

    def _end(self) -> None:
        self._timer.stop()
        self._panel.model.show(None)
        self._panel.state.clear()
        self._dock.hide()

    # Searching.

    def search(self) -> None:
        """Look for what stands in the fields."""
        asked = self._panel.asked()
        if not asked.words:
            self._take_nothing()
            return
        where = self._where(asked)
        if where is None:
            self._panel.state.setText(tr("Write years in four figures, as 2023."))
            return
        question = Concordance(Query(asked.words, regular=asked.regular), asked.side, where)
        self._asked = question

        def work(service: MemoryService, _: CancelToken) -> ConcordanceAnswer:
            return service.concordance(question)

        self._keeper.ask(SEARCH, work, self._take)

    def _where(self, asked: Asked) -> Where | None:
        """Return which units are wanted, `None` where a year is none."""
        years: list[int | None] = []
        for text in (asked.since, asked.until):
            year = int(text) if text.isdecimal() else 0
            if text and year not in _YEARS:
                return None
            years.append(year or None)
        since, until = years
        return Where(
            since=None if since is None else year_begins(since),
            until=None if until is None else year_begins(until + 1) - 1,
            outlet=asked.outlet,
        )

    def _take_nothing(self) -> None:
        self._more, self._asked = {}, None
        self._keeper.jobs.drop(SEARCH)
        self._panel.model.show(None)
        self._panel.state.clear()

    def _take(self, outcome: Outcome[ConcordanceAnswer]) -> None:
        if outcome.error is not None:
            self._panel.model.show(None)
            self._panel.state.setText(self._context.app.sentence(outcome.error))
        elif outcome.value is not None:
            self._more = outcome.value.more
            self._panel.model.show(self._of_memory(outcome.value))
            self._panel.state.setText(self._in_words(outcome.value))

    def _of_memory(self, answer: ConcordanceAnswer) -> ConcordanceAnswer:
        """Return the lines of the memory that is named in the panel, all where none is."""
        wanted = self._panel.asked().memory.casefold()
        if not wanted:
            return answer
        names = {
            each: name or tr("My memory")
            for each, name in answer.names.items()
            if wanted in (name or tr("My memory")).casefold()
        }
        lines = tuple(line for line in answer.lines if line.memory in names)
        return ConcordanceAnswer(answer.state, lines, names, answer.failures, answer.more)

    def _in_words(self, answer: ConcordanceAnswer) -> str:
        if answer.state is State.NO_MEMORY:
            return tr("No memory is on")
        reasons = " ".join(self._context.app.sentence(each.error) for each in answer.failures)
        if answer.state is State.FAILED:
            return tr("The lookup failed: {reason}", reason=reasons)
        count = self._panel.model.rowCount()
        if not count and not answer.more:
            return tr("Nothing found in the memories")
        said = counted(count, "{number} line", "{number} lines")
        said = tr("{said} and more", said=said) if answer.more else said
        return f"{said} · {reasons}" if reasons else said

    def search_on(self) -> None:
        """Look for more of the same, if there may be any."""
        question, more = self._asked, self._more
        if question is None or not more:
            return
        self._more = {}

        def work(service: MemoryService, _: CancelToken) -> ConcordanceAnswer:
            return service.concordance(question, more)

        self._keeper.ask(MORE, work, self._take_more)

    def _take_more(self, outcome: Outcome[ConcordanceAnswer]) -> None:
        if outcome.value is not None:
            self._more = outcome.value.more
            self._panel.model.add(self._of_memory(outcome.value))
            self._panel.state.setText(self._in_words(outcome.value))

    def insert(self, line: KwicLine) -> None:
        """Put the English of a line in at the cursor, and go back to the text."""
        if self._context.active is None:
            return
        self._context.app.window.pairs.setFocus()
        self._inserting.put_in(insertion_of(line))
