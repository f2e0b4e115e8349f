"""Dismissing findings: for a reason, one alone or all of its kind."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from ui.controllers.project_context import ProjectContext
from ui.dialogs.reasons import MOST_OWN, Dismissal, Reach, ReasonPrompt, confirm_many
from ui.language import counted, tr
from ui.sentences import finding_sentence
from ui.viewmodels.finding_table import FindingLine
from ui.viewmodels.open_project import OpenProject
from workbench.services.commands.command import Batch
from workbench.services.commands.decisions import DismissFinding


class Alike:
    """The open findings of the same kind as one: in its article, and in the whole project."""

    def __init__(self, project: OpenProject, line: FindingLine) -> None:
        """Look for them among what is known of the project now."""
        board, code = project.board, line.judged.finding.code
        found = [
            FindingLine(segment_id, 0, judged)
            for segment_id in sorted(board.with_findings())
            if not board.waits(segment_id)
            for judged in board.open_of(segment_id)
            if judged.finding.code == code
        ]
        segments = project.session.read.segments({each.segment_id for each in found})
        articles = {segment.id: segment.article_id for segment in segments.values()}
        here = articles.get(line.segment_id)
        self.all = found
        self.in_article = [each for each in found if articles.get(each.segment_id) == here]


class DismissalController(QObject):
    """Asks why a finding needs no change, and says so to it."""

    def __init__(self, context: ProjectContext, parent: QObject) -> None:
        """Dismiss findings of an open project."""
        super().__init__(parent)
        self._context = context

    def is_waiting(self, line: FindingLine) -> bool:
        """Return whether a finding is no longer, or not yet again, about the text; and say so."""
        project = self._context.project
        known = line.judged in project.board.of(line.segment_id)
        if known and not project.board.waits(line.segment_id):
            return False
        self._context.tell(tr("The text has changed; it is being checked again."))
        return True

    def dismiss(self, line: FindingLine) -> None:
        """Ask why the finding needs no change, and settle it or all of its kind."""
        if self.is_waiting(line):
            return
        alike = Alike(self._context.project, line)
        own = self._context.app.preferences.load().reasons
        asked = Dismissal(
            finding_sentence(line.judged.finding), len(alike.in_article), len(alike.all), own
        )
        prompt = ReasonPrompt(asked, self._context.over)
        self._context.ask(prompt, lambda: self._dismiss(line, prompt, alike))

    def _dismiss(self, line: FindingLine, prompt: ReasonPrompt, alike: Alike) -> None:
        reason = prompt.reason
        if prompt.is_own:
            kept = self._context.app.preferences.load().reasons
            newest = tuple(dict.fromkeys((reason, *kept)))[:MOST_OWN]
            self._context.app.preferences.change(reasons=newest)
        if prompt.reach is Reach.ONE:
            self._settle([line], reason)
            return
        lines = alike.in_article if prompt.reach is Reach.ARTICLE else alike.all
        sentence = finding_sentence(line.judged.finding)
        box = confirm_many(len(lines), sentence, self._context.over)
        self._context.ask(box, lambda: self._settle(lines, reason))

    def _settle(self, lines: Sequence[FindingLine], reason: str) -> None:
        """Dismiss some findings for one reason, as one step; those that changed meanwhile stay."""
        board = self._context.project.board
        still = [line for line in lines if line.judged in board.of(line.segment_id)]
        if not still:
            self._context.tell(tr("The text has changed; it is being checked again."))
            return
        each = [
            DismissFinding(line.segment_id, line.judged.finding.code, line.judged.judged, reason)
            for line in still
        ]
        if self._context.execute(each[0] if len(each) == 1 else Batch("dismiss_finding", each)):
            self._context.tell(
                counted(len(each), "{number} finding dismissed.", "{number} findings dismissed.")
            )
