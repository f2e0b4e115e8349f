"""The checks in the window: what they found, gone to, fixed, dismissed, asked about."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from ui.actions import ActionSpec, Addition
from ui.controllers.going.navigation import NavigationController
from ui.controllers.project_context import ProjectContext
from ui.controllers.review.dismissing import DismissalController
from ui.dialogs.prompts import Question, TextPrompt
from ui.language import tr
from ui.messages import count_of
from ui.needs import Need
from ui.sentences import finding_sentence
from ui.viewmodels.finding_table import FindingLine, FindingTable
from ui.viewmodels.open_project import OpenProject
from ui.viewmodels.rows import Column
from ui.widgets.finding_panel import FindingPanel
from ui.widgets.pair_view import PairView, Selection
from workbench.model.finding import Finding
from workbench.model.ids import SegmentId
from workbench.services.commands.decisions import AskTranslator, ReopenFinding
from workbench.services.commands.fixing import FixFinding
from workbench.storage.reader import SegmentKey

CHECKING_MENU = Addition(
    "Review",
    ("finding.next", "finding.previous", "finding.fix", "finding.dismiss", "finding.ask"),
)


def checking_specs() -> tuple[ActionSpec, ...]:
    """Return the actions of the checks."""
    return (
        ActionSpec("finding.next", "Next fin&ding", ("F8",), needs=(Need.ARTICLES,)),
        ActionSpec("finding.previous", "Previous findin&g", ("Shift+F8",), needs=(Need.ARTICLES,)),
        ActionSpec("finding.fix", "Fi&x the finding", ("Ctrl+F8",), needs=(Need.FIX,)),
        ActionSpec(
            "finding.dismiss", "D&ismiss the finding…", ("Alt+F8",), needs=(Need.OPEN_FINDING,)
        ),
        ActionSpec(
            "finding.ask", "As&k the translator…", ("Ctrl+Alt+F8",), needs=(Need.OPEN_FINDING,)
        ),
        ActionSpec("finding.reopen", "Reo&pen the finding", needs=(Need.SETTLED_FINDING,)),
        ActionSpec("view.checks", "Chec&ks", ("Ctrl+Alt+5",), checkable=True),
    )


class CheckController(QObject):
    """Serves the panel of findings and their keys, which act on the active segment alone."""

    settled = Signal(object)
    """Carries the `FindingLine` that was fixed or asked about, so that its segment changed."""

    def __init__(
        self,
        context: ProjectContext,
        navigation: NavigationController,
        panel: FindingPanel,
        pairs: PairView,
    ) -> None:
        """List the findings of an open project in `panel`; they are gone to in `pairs`."""
        super().__init__(context.parent)
        self._context = context
        self.navigation = navigation
        self._panel, self._pairs = panel, pairs
        self._table = FindingTable(context.project.board, self)
        self._gone_to: tuple[FindingLine, Selection | None] | None = None
        self.dismissing = DismissalController(context, self)
        panel.set_model(self._table)
        context.at_end(self._end)
        self._connect(context)
        context.serve(self._handlers())
        self._list()

    def _connect(self, context: ProjectContext) -> None:
        panel, project = self._panel, context.project
        context.follow(panel.wanted, self.go_to)
        context.follow(panel.fix_wanted, self.fix)
        context.follow(panel.dismissal_wanted, self.dismissing.dismiss)
        context.follow(panel.question_wanted, self.ask)
        context.follow(panel.settled_wanted, self._list_settled)
        context.follow(self._pairs.activated, self._follow)
        context.follow(self._pairs.editor.cursorPositionChanged, self._follow)
        project.board.changed.connect(self._list)
        project.rows.reset.connect(self._list)

    def _handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "finding.next": partial(self.step, 1),
            "finding.previous": partial(self.step, -1),
            "finding.fix": partial(self._with_current, self.fix),
            "finding.dismiss": partial(self._with_current, self.dismissing.dismiss),
            "finding.ask": partial(self._with_current, self.ask),
            "finding.reopen": self._reopen_here,
        }

    def _end(self) -> None:
        self._panel.set_model(None)
        self._panel.state.setText(tr("Nothing found"))

    def _list_settled(self, on: bool) -> None:  # noqa: FBT001 - a signal's payload
        self._table.settled = on
        self._list()

    def _list(self) -> None:
        project, table = self._context.project, self._table
        panel, rows = self._panel, project.rows
        kept, row = panel.current, panel.table.currentIndex().row()
        found = project.board.with_any()
        table.load((each, rows.number_of(each)) for each in rows.listed.ids() if each in found)
        again = table.row_like(kept)
        panel.select(again if again >= 0 else min(row, table.rowCount() - 1))
        panel.state.setText(_state(project, table))
        self._follow()

    def _follow(self, _: object = None) -> None:
        """Let the list stand on what a fix would be made of now: where the cursor is."""
        table, active = self._table, self._context.active
        if active is not None:
            here = self._here()
            row = table.row_like(here) if here is not None else table.row_of(active)
            self._panel.select(row)

    def _here(self) -> FindingLine | None:
        """Return the open finding of the active segment at the cursor, the nearest, the first.

        The one that was gone to last is meant as long as the cursor was not moved since.
        """
        project, active = self._context.project, self._context.active
        if active is None:
            return None
        number = project.rows.number_of(active)
        lines = [FindingLine(active, number, each) for each in project.board.open_of(active)]
        selection = self._pairs.selection()
        if self._gone_to is not None and self._gone_to[1] == selection:
            wanted = self._gone_to[0].judged
            lines.sort(key=lambda line: line.judged != wanted)
        elif selection is not None:
            lines.sort(key=lambda line: _distance(line.judged.finding, selection))
        return lines[0] if lines else None

    def step(self, way: int) -> None:
        """Go to the next or previous finding of what is listed, round past the end."""
        project, table = self._context.project, self._table
        if not table.rowCount():
            self._context.tell(tr("No findings in what is listed."))
            return
        panel, active = self._panel, self._context.active
        current = panel.current
        if current is not None and current.segment_id == active and self._stands_on(current):
            row = (panel.table.currentIndex().row() + way) % table.rowCount()
        else:
            row = self._nearest(project, table, active, way)
        line = table.line(row)
        if line is not None:
            self.go_to(line)

    def _stands_on(self, line: FindingLine) -> bool:
        """Return whether a finding was gone to, and not only lies nearest."""
        gone_to = self._gone_to
        selection = self._pairs.selection()
        return gone_to is not None and gone_to[0] == line and gone_to[1] == selection

    def _nearest(
        self, project: OpenProject, table: FindingTable, active: SegmentId | None, way: int
    ) -> int:
        def has_finding(key: SegmentKey) -> bool:
            return table.row_of(key.id) >= 0

        if active is None:
            return 0
        if table.row_of(active) >= 0:
            return table.row_of(active)
        walk = project.rows.after if way > 0 else project.rows.before
        found = walk(active, has_finding)
        if found is not None:
            return table.row_of(found)
        return 0 if way > 0 else table.rowCount() - 1

    def go_to(self, line: FindingLine) -> None:
        """Make the segment of a finding the active one and put the cursor where to fix it.

        That is in the target, never in the source, in which nothing can be written.
        """
        if not self.navigation.go_to(line.segment_id):
            return
        pairs = self._pairs
        segment = self._context.session.read.segment(line.segment_id)
        start, end = place_to_mend(line.judged.finding, segment.target)
        pairs.select(line.segment_id, Column.TARGET, start, end)
        self._gone_to = line, pairs.selection()
        self._panel.select(self._table.row_like(line))
        self._context.tell(finding_sentence(line.judged.finding))

    def fix(self, line: FindingLine) -> None:
        """Edit the target as the finding proposes, as one step to undo."""
        project, fix = self._context.project, line.judged.finding.fix
        if not project.saver.flush() or self.dismissing.is_waiting(line):
            return
        if fix is None:
            self._context.tell(tr("This finding has no fix to put in; write it in the target."))
            return
        judged = line.judged
        if self._context.execute(
            FixFinding(line.segment_id, judged.finding.code, judged.judged, fix)
        ):
            self.settled.emit(line)

    def ask(self, line: FindingLine) -> None:
        """Send the segment back to the translator with a question."""
        if self.dismissing.is_waiting(line):
            return
        said = finding_sentence(line.judged.finding)
        question = Question(
            tr("Ask the translator"), tr("The segment is rejected with this note:"), said, tr("Ask")
        )
        prompt = TextPrompt(question, self._context.over)
        self._context.ask(prompt, lambda: self._ask(line, prompt.text))

    def _ask(self, line: FindingLine, words: str) -> None:
        code, judged = line.judged.finding.code, line.judged.judged
        if self._context.execute(AskTranslator(line.segment_id, code, judged, words)):
            self.settled.emit(line)

    def reopen(self, line: FindingLine) -> None:
        """Take back what was said to the finding."""
        if line.judged.decision is None:
            self._context.tell(tr("The finding is open."))
        else:
            self._context.execute(ReopenFinding(line.judged.decision.id))

    def _reopen_here(self) -> None:
        """Reopen the settled finding of the active segment: the one listed, else the first."""
        project, active = self._context.project, self._context.active
        if active is None:
            return
        listed = self._panel.current
        number = project.rows.number_of(active)
        lines = [FindingLine(active, number, each) for each in project.board.of(active)]
        settled = [line for line in lines if not line.judged.is_open]
        settled.sort(key=lambda line: line != listed)
        if settled:
            self.reopen(settled[0])

    def _with_current(self, action: Callable[[FindingLine], None]) -> None:
        if not self._context.project.saver.flush():
            return
        here = self._here()
        if here is not None:
            action(here)
        else:
            self._context.tell(tr("Nothing is open in this segment; F8 goes to the next finding."))


def place_to_mend(finding: Finding, target: str) -> tuple[int, int]:
    """Return the words of the target a finding is about, else where its fix would be put in.

    Where neither is known it is the end: what is missing there is written on.
    """
    for span in finding.target:
        if span.start <= span.end <= len(target):
            return span.start, span.end
    fix = finding.fix
    if fix is not None and fix.end <= len(target):
        return fix.start, fix.end
    return len(target), len(target)


def _distance(finding: Finding, selection: Selection) -> int:
    """Return how far a finding is from the cursor; one with no place in that text is far."""
    side = finding.source if selection.column is Column.SOURCE else finding.target
    gaps = [max(span.start - selection.end, selection.start - span.end, 0) for span in side]
    return min(gaps, default=_FAR)


_FAR = 1_000_000_000


def _state(project: OpenProject, table: FindingTable) -> str:
    if not project.board.is_ready:
        return tr("Checking…")
    found = table.rowCount()
    return tr("Nothing found") if not found else count_of(found, "finding")
