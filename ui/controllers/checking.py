"""The checks in the window: what they found, gone to, fixed, dismissed, asked about."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from ui.actions import ActionSpec, Addition
from ui.controllers.navigation import Navigation
from ui.controllers.workplace import Workplace
from ui.dialogs.prompts import Question, TextPrompt
from ui.language import tr
from ui.messages import count_of
from ui.needs import Need
from ui.sentences import finding_sentence
from ui.viewmodels.finding_table import FindingLine, FindingTable
from ui.viewmodels.open_project import OpenProject
from ui.viewmodels.rows import Column
from workbench.model.ids import SegmentId
from workbench.model.vouching import EditKind
from workbench.services.commands.targets import SetTarget
from workbench.services.commands.verdicts import AskTranslator, DismissFinding, ReopenFinding
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
        ActionSpec("finding.fix", "Fi&x the finding", ("Ctrl+F8",), needs=(Need.ARTICLES,)),
        ActionSpec("finding.dismiss", "D&ismiss the finding…", ("Alt+F8",), needs=(Need.ARTICLES,)),
        ActionSpec("finding.ask", "As&k the translator…", ("Ctrl+Alt+F8",), needs=(Need.ARTICLES,)),
        ActionSpec("finding.reopen", "Reo&pen the finding", needs=(Need.ARTICLES,)),
        ActionSpec("view.checks", "Chec&ks", ("Ctrl+Alt+5",), checkable=True),
    )


class Checking(QObject):
    """Serves the panel of findings and their keys."""

    def __init__(self, place: Workplace, navigation: Navigation, parent: QObject) -> None:
        """Serve the findings panel of `place`."""
        super().__init__(parent)
        self._place = place
        self._navigation = navigation
        self._table: FindingTable | None = None
        panel = place.window.findings
        panel.wanted.connect(self.go_to)
        panel.fix_wanted.connect(self.fix)
        panel.dismissal_wanted.connect(self.dismiss)
        panel.question_wanted.connect(self.ask)
        panel.settled_wanted.connect(self._list_settled)
        place.holder.opened.connect(self._begin)
        place.holder.closed.connect(self._end)
        place.window.pairs.activated.connect(self._follow)
        place.actions.connect_all(
            {
                "finding.next": partial(self.step, 1),
                "finding.previous": partial(self.step, -1),
                "finding.fix": partial(self._with_current, self.fix),
                "finding.dismiss": partial(self._with_current, self.dismiss),
                "finding.ask": partial(self._with_current, self.ask),
                "finding.reopen": partial(self._with_current, self.reopen),
            }
        )

    def _begin(self, project: OpenProject) -> None:
        self._table = FindingTable(project.board, self)
        self._place.window.findings.set_model(self._table)
        project.board.changed.connect(self._list)
        project.rows.reset.connect(self._list)
        self._list()

    def _end(self) -> None:
        self._place.window.findings.set_model(None)
        self._place.window.findings.state.setText("")
        self._table = None

    def _list_settled(self, on: bool) -> None:  # noqa: FBT001 - a signal's payload
        if self._table is not None:
            self._table.settled = on
            self._list()

    def _list(self) -> None:
        project, table = self._place.project, self._table
        if project is None or table is None:
            return
        kept = self._place.window.findings.table.currentIndex().row()
        rows = project.rows
        found = project.board.with_any()
        table.load((each, rows.number_of(each)) for each in rows.listed.ids() if each in found)
        self._place.window.findings.select(min(kept, table.rowCount() - 1))
        self._place.window.findings.state.setText(_state(project, table))

    def _follow(self, segment_id: SegmentId) -> None:
        table = self._table
        current = self._place.window.findings.current
        if table is not None and (current is None or current.segment_id != segment_id):
            self._place.window.findings.select(table.row_of(segment_id))

    def step(self, way: int) -> None:
        """Go to the next or previous finding of what is listed, round past the end."""
        project, table = self._place.project, self._table
        if project is None or table is None or not table.rowCount():
            self._place.window.status.tell(tr("No findings in what is listed."))
            return
        panel, active = self._place.window.findings, self._place.active
        current = panel.current
        if current is not None and current.segment_id == active:
            row = (panel.table.currentIndex().row() + way) % table.rowCount()
        else:
            row = self._nearest(project, table, active, way)
        panel.select(row)
        if panel.current is not None:
            self.go_to(panel.current)

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
        """Make the segment of a finding the active one and select what it is about."""
        if not self._navigation.go_to(line.segment_id):
            return
        finding = line.judged.finding
        pairs = self._place.window.pairs
        for column, stretches in ((Column.TARGET, finding.target), (Column.SOURCE, finding.source)):
            if stretches:
                pairs.select(line.segment_id, column, stretches[0].start, stretches[0].end)
                break
        self._place.window.status.tell(finding_sentence(finding))

    def fix(self, line: FindingLine) -> None:
        """Edit the target as the finding proposes, as one step to undo."""
        project, fix = self._place.project, line.judged.finding.fix
        if fix is None:
            self._place.window.status.tell(tr("Nothing is proposed for this finding."))
        if project is None or fix is None or not project.saver.flush():
            return
        segment = project.session.read.segment(line.segment_id)
        if not any(each == line.judged for each in project.board.of(line.segment_id)):
            self._place.window.status.tell(tr("The text has changed; it is being checked again."))
            return
        mended = fix.apply(segment.target)
        self._place.execute(SetTarget(segment.id, mended, edit=EditKind.CORRECTION))

    def dismiss(self, line: FindingLine) -> None:
        """Ask why the finding needs no change, and settle it."""
        question = Question(
            tr("Dismiss the finding"), finding_sentence(line.judged.finding), "", tr("Dismiss")
        )
        prompt = TextPrompt(question, self._place.window)
        finding, judged = line.judged.finding, line.judged.judged
        self._place.ask(
            prompt,
            lambda: self._place.execute(
                DismissFinding(line.segment_id, finding.code, judged, prompt.text)
            ),
        )

    def ask(self, line: FindingLine) -> None:
        """Send the segment back to the translator with a question."""
        said = finding_sentence(line.judged.finding)
        question = Question(
            tr("Ask the translator"), tr("The segment is rejected with this note:"), said, tr("Ask")
        )
        prompt = TextPrompt(question, self._place.window)
        finding, judged = line.judged.finding, line.judged.judged
        self._place.ask(
            prompt,
            lambda: self._place.execute(
                AskTranslator(line.segment_id, finding.code, judged, prompt.text)
            ),
        )

    def reopen(self, line: FindingLine) -> None:
        """Take back what was said to the finding."""
        if line.judged.verdict is None:
            self._place.window.status.tell(tr("The finding is open."))
        else:
            self._place.execute(ReopenFinding(line.judged.verdict.id))

    def _with_current(self, action: Callable[[FindingLine], None]) -> None:
        current = self._place.window.findings.current
        if current is not None:
            action(current)
        else:
            self._place.window.status.tell(tr("No finding is chosen; F8 goes to the next one."))


def _state(project: OpenProject, table: FindingTable) -> str:
    if not project.board.is_ready:
        return tr("Checking…")
    found = table.rowCount()
    return tr("Nothing found") if not found else count_of(found, "finding")
