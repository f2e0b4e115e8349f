"""Reviews without this program: a table given out, its changes taken back one by one."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from ui.bridge import Job, Outcome, Reporter
from ui.controllers.project_context import ProjectContext
from ui.controllers.settings.viewing import ViewController
from ui.dialogs.files import Choose, FileAnswer, FileQuestion, Purpose
from ui.dialogs.reports import Line, Report
from ui.dialogs.review_changes import ReviewDialog
from ui.language import Words, noted, tr
from ui.messages import count_of
from ui.sentences import warning_sentence
from workbench.formats.input_file import read_input
from workbench.formats.review.given import ReviewLabels
from workbench.model.article import WorkbenchWarning
from workbench.model.proposal import ReviewPlan
from workbench.services.exchange.reviewing import (
    REVIEW_SUFFIXES,
    plan_review,
    project_id,
    review_request,
    taking,
    write_review,
)
from workbench.services.jobs import CancelToken

JOB = "review"
_FILES = Words({".docx": "Word document (*.docx)", ".xlsx": "Excel workbook (*.xlsx)"})
_BACK = noted("Word and Excel ({patterns});;All files (*)")
_NOTHING = noted("The review proposes no change: all rows are as they were given out.")


class ReviewTripController(QObject):
    """Gives out what is on show, and takes over what the user accepts of what comes back."""

    def __init__(self, context: ProjectContext, viewing: ViewController) -> None:
        """Serve an open project; `viewing` says in which colours a difference is shown."""
        super().__init__(context.parent)
        self._context = context
        self._viewing = viewing
        self.dialog: ReviewDialog | None = None
        context.serve({"review.give_out": self.ask_where, "review.take_back": self.ask_which})
        context.own_jobs(JOB)

    def ask_where(self) -> None:
        """Ask for a file to give out; its kind says in which format."""
        project = self._context.project
        if not project.saver.leave():
            return
        proposed = project.path.with_name(f"{project.path.stem}-review.docx")
        question = FileQuestion.for_export(tr("Export for review"), _FILES, proposed)
        self._context.ask_files(question, self._take_place)

    def _take_place(self, answer: FileAnswer) -> None:
        self.give_out(answer.of_kind(_FILES))

    def give_out(self, path: Path) -> None:
        """Write the table of the article on show, or of all."""
        project = self._context.project
        session, on_show = project.session, project.rows.scope.article_id
        articles = [each.id for each in session.read.articles() if on_show in {None, each.id}]
        title = project.path.stem
        if on_show is not None:
            title = session.read.article(on_show).title
        own_id, labels = project_id(session), _labels()

        def work(
            _token: CancelToken, _report: Reporter[None]
        ) -> tuple[int, tuple[WorkbenchWarning, ...]]:
            with session.reading() as reading:
                request = review_request(reading.reader, own_id, articles, title, labels=labels)
                return len(request.rows), write_review(request, path)

        self._context.jobs.start(Job(JOB, work, partial(self._tell_given, path)))

    def _tell_given(
        self, path: Path, outcome: Outcome[tuple[int, tuple[WorkbenchWarning, ...]]]
    ) -> None:
        if outcome.error is not None:
            self._context.report(outcome.error)
        elif outcome.value is not None:
            count, warnings = outcome.value
            given = count_of(count, "segment")
            summary = tr("Wrote {given} for review to {name}.", given=given, name=path.name)
            self._context.tell(summary)
            if warnings:
                lines = [Line(path.name, warning_sentence(each)) for each in warnings]
                report = Report(tr("Export for review"), summary, lines, self._context.over)
                report.finished.connect(report.deleteLater)
                report.open()

    def ask_which(self) -> None:
        """Ask which file came back."""
        if not self._context.project.saver.leave():
            return
        patterns = " ".join(f"*{suffix}" for suffix in REVIEW_SUFFIXES)
        question = FileQuestion(
            tr("Take review back"), Purpose.IMPORT, Choose.FILE, tr(_BACK, patterns=patterns)
        )
        self._context.ask_files(question, lambda answer: self.take_back(answer.path))

    def take_back(self, path: Path) -> None:
        """Read a review and show what it proposes."""
        session = self._context.session

        def work(_token: CancelToken, _report: Reporter[None]) -> ReviewPlan:
            with session.reading() as reading:
                return plan_review(reading.reader, read_input(path), path.name)

        self._context.jobs.start(Job(JOB, work, self._show))

    def _show(self, outcome: Outcome[ReviewPlan]) -> None:
        if outcome.error is not None:
            self._context.report(outcome.error)
            return
        plan = outcome.value
        if plan is None:
            return
        if not plan.proposals and not plan.odd:
            self._context.tell(tr(_NOTHING))
            return
        dialog = ReviewDialog(plan, self._viewing.theme, self._context.over)
        self.dialog = dialog
        self._context.ask(dialog, lambda: self._take(plan, dialog.accepted_numbers))

    def _take(self, plan: ReviewPlan, accepted: frozenset[int]) -> None:
        command = taking(plan, accepted)
        if command is None:
            self._context.tell(tr("No change of the review was taken over."))
        elif self._context.execute(command):
            taken = command.outcome
            changed = count_of(taken.segments, "segment")
            said = tr("Took over the review of {changed}; one undo takes it back.", changed=changed)
            if taken.stale:
                left = count_of(len(taken.stale), "segment")
                said = tr("{said} {left} had changed meanwhile.", said=said, left=left)
            self._context.tell(said)


def _labels() -> ReviewLabels:
    return ReviewLabels(
        tr("No."),
        tr("Role"),
        tr("Source"),
        tr("Target"),
        tr("Status"),
        tr("Notes"),
        tr("Edit the targets, with or without tracking; comments come back as notes."),
    )
