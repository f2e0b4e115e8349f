"""What drafting would send, shown and not sent."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from ui.bridge import Job, Outcome
from ui.controllers.project_context import ProjectContext
from ui.controllers.writing.drafting import DraftController
from ui.dialogs.reports import Line, Report
from ui.language import tr
from ui.viewmodels.sendings import parts_of
from workbench.services.drafting.drafts import Only, plan_drafts
from workbench.services.drafting.foreseeing import Sending

JOB = "draft.sent"


class SentController(QObject):
    """Shows exactly what drafting the article on show would send."""

    def __init__(self, context: ProjectContext, drafting: DraftController) -> None:
        """Look at what `drafting` would do."""
        super().__init__(context.parent)
        self._context = context
        self._drafting = drafting
        context.serve({"draft.sent": self.show_sent})
        context.own_jobs(JOB)

    def show_sent(self) -> None:
        """Show what would be sent; nothing is."""
        if not self._context.project.saver.flush():
            return
        articles = self._drafting.articles()
        plan = plan_drafts(self._context.session.read, articles, Only.DRAFT)
        if not plan:
            self._context.tell(tr("There is nothing left to draft."))
            return
        work = self._drafting.work_of(plan, fresh=True, chosen=self.show_sent)
        if work is not None:
            self._context.jobs.start(Job(JOB, work.sendings, self._show))

    def _show(self, outcome: Outcome[tuple[str, Sequence[Sending]]]) -> None:
        if outcome.error is not None:
            self._context.report(outcome.error)
        if outcome.value is None:
            return
        leaving, sendings = outcome.value
        lines = [
            Line(*part)
            for number, each in enumerate(sendings, 1)
            for part in parts_of(number, each)
        ]
        dialog = Report(tr("What is sent"), leaving, lines, self._context.over)
        dialog.finished.connect(dialog.deleteLater)
        dialog.show()
