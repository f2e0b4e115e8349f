"""A second reading in the window: a model reviews pairs beside it, the desk lists what it finds.

It gives findings, never a score, and confirms nothing.
"""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from ui.bridge import Job, Outcome, Progress, Reporter
from ui.controllers.project_context import ProjectContext
from ui.controllers.review.second_reading_work import Plan, Work
from ui.controllers.review.specs import READING
from ui.controllers.writing.draft_aids import aids_for, surroundings_of
from ui.controllers.writing.storing import StepStore
from ui.dialogs.reports import Line, Report
from ui.language import counted, tr
from ui.messages import count_of
from ui.sentences import sentence
from ui.widgets.status_line import StatusLine
from workbench.api import ProviderFacts
from workbench.model.errors import UsageError, WorkbenchError
from workbench.model.ids import ArticleId, SegmentId
from workbench.services.drafting.drafting import facts_of
from workbench.services.drafting.drafts import is_allowed
from workbench.services.drafting.provider_options import settings_of
from workbench.services.drafting.translating import OF_ALL
from workbench.services.jobs import CancelToken
from workbench.services.second_reading.planning import (
    keep_opinions,
    may_read,
    plan_reading,
    read_request,
)
from workbench.services.second_reading.reading import ReadRequest, ReadResult
from workbench.services.settings.keys import known_values

JOB = READING
NOTE = "second reading.note"


class SecondReadingController(QObject):
    """Has the article on show, or one segment, read by the model that is chosen for drafts."""

    def __init__(self, context: ProjectContext, status: StatusLine) -> None:
        """Serve the actions; `status` shows how far it is and stops it."""
        super().__init__(context.parent)
        self._context = context
        self._status = status
        self._read = self._found = self._misquoted = self._total = 0
        self._failures: dict[SegmentId, WorkbenchError] = {}
        self._held: list[ReadResult] = []
        self._stored: list[ReadRequest] = []
        self._work: Work | None = None
        self._outcome: Outcome[tuple[WorkbenchError, ...]] | None = None
        self._steps = StepStore(context, "reading", self._store, self)
        self._steps.failed.connect(self._give_up)
        self._steps.emptied.connect(self._conclude)
        context.serve(
            {
                "review.by_model": self.read_article,
                "review.by_model_here": self.read_segment,
                "review.by_model_stop": self.stop,
            }
        )
        context.follow(status.stop_wanted, self.stop)
        context.at_end(status.hide_progress)
        context.own_jobs(JOB, NOTE)

    @property
    def is_running(self) -> bool:
        """Return whether pairs are being read, or what was said of them stored."""
        jobs = self._context.jobs
        return self._outcome is not None or any(map(jobs.is_running, (JOB, NOTE)))

    def read_article(self) -> None:
        """Have all that is translated in the article on show read, or in all of them."""
        if not self._context.project.saver.flush():
            return
        article = self._context.project.article
        chosen = None if article is None else [article.id]
        self._start(plan_reading(self._context.session.read, chosen))

    def read_segment(self) -> None:
        """Have the active segment read."""
        active, read = self._context.active, self._context.session.read
        if active is None or not self._context.project.saver.flush():
            return
        segment = read.segment(active)
        language = read.article(segment.article_id).language
        self._start({language: [read_request(segment)]} if may_read(segment) else {})

    def stop(self) -> None:
        """Stop reading; what was found already stays."""
        self._context.jobs.cancel(JOB)

    def _start(self, plan: Plan) -> None:
        if not plan:
            self._context.tell(tr("There is nothing translated to read."))
            return
        if self.is_running:
            self._context.tell(tr("A second reading is under way already; stop it first."))
            return
        articles = {each.article_id for requests in plan.values() for each in requests}
        work = self._work_of(plan, articles)
        if work is None:
            return
        self._work, self._stored = work, []
        self._total = total = sum(len(requests) for requests in plan.values())
        self._read = self._found = self._misquoted = 0
        self._failures = {}
        if work.is_apart:
            self._steps.prepare()
        self._status.show_progress(0, total, tr("Second reading"))
        self._context.project.board.late.begin()
        self._context.jobs.start(Job(JOB, work, self._finish, self._take))

    def _work_of(self, plan: Plan, articles: set[ArticleId]) -> Work | None:
        """Return what the job does; `None` where a model is to be chosen first, or it is told."""
        preferences = self._context.app.preferences.load()
        factory = self._context.app.api.providers.get(preferences.provider)
        if factory is None:
            self._context.app.actions["tools.providers"].trigger()
            self._context.tell(tr("Choose a language model for the second reading."))
            return None
        try:
            values = known_values(factory, preferences.keys)
            settings = settings_of(values, preferences.timeout)
            facts = facts_of(factory, settings)
            if not facts.instructed:
                raise UsageError("reader.takes_none", provider=factory.label)
            if not (facts.is_local or is_allowed(self._context.session.read)):
                raise UsageError("provider.forbidden")
        except WorkbenchError as error:
            self._context.report(error)
            return None
        # A reader needs neither the examples nor the prompt that a translator gets.
        plain = ProviderFacts(facts.recipient)
        around = surroundings_of(self._context)
        aids = aids_for(self._context, plain, articles, fresh=False, around=around)
        return Work(plan, factory, settings, aids, self._context.session.path, around)

    def _take(self, progress: Progress[Sequence[ReadResult]]) -> None:
        self._status.show_progress(progress.done, progress.total, tr("Second reading"))
        self._held += progress.value
        self._steps.wake()

    def _store(self, count: int) -> int:
        some, self._held = self._held[:count], self._held[count:]
        for result in some:
            if result.error is not None:
                self._failures[result.request.segment_id] = result.error
        read = [result for result in some if result.error is None]
        self._read += len(read)
        self._found += sum(len(result.opinions) for result in read)
        self._misquoted += sum(result.misquoted for result in read)
        try:
            keep_opinions(self._context.session, read, synced=False)
        except WorkbenchError:
            self._held = []
            raise
        self._stored += [result.request for result in read]
        return len(self._held)

    def _give_up(self, error: WorkbenchError) -> None:
        self._context.report(error)
        self.stop()

    def _finish(self, outcome: Outcome[tuple[WorkbenchError, ...]]) -> None:
        """End once all that was said is kept."""
        self._outcome = outcome
        if self._held:
            self._steps.hurry()
        else:
            self._conclude()

    def _conclude(self) -> None:
        outcome, self._outcome = self._outcome, None
        if outcome is None:
            return  # the job goes on: all that was said so far is kept
        self._context.project.board.late.end()
        self._status.hide_progress()
        if outcome.error is not None:
            self._context.report(outcome.error)
            return
        for trouble in outcome.value or ():
            self._context.report(trouble)
        if self._is_to_go_on or self._work is None:
            self._tell()
        else:
            self._note(self._work, tuple(self._stored))

    @property
    def _is_to_go_on(self) -> bool:
        """Return whether it was ended, by a user or its engine: the next one goes on from there."""
        is_refused = any(error.code in OF_ALL for error in self._failures.values())
        return is_refused or self._read + len(self._failures) < self._total

    def _note(self, work: Work, stored: Sequence[ReadRequest]) -> None:
        """Have it noted that the reading is over, so that the next one asks anew."""

        def note(_token: CancelToken, _report: Reporter[None]) -> None:
            work.note(stored)

        self._context.jobs.start(Job(NOTE, note, self._noted))

    def _noted(self, outcome: Outcome[None]) -> None:
        if outcome.error is not None:
            self._context.report(outcome.error)
        self._tell()

    def _tell(self) -> None:
        """Say what came of the reading."""
        summary = tr(
            "{count} read: {findings}.",
            count=count_of(self._read, "segment"),
            findings=count_of(self._found, "finding"),
        )
        if self._misquoted:
            left_out = counted(
                self._misquoted,
                "{number} was left out: it quotes what stands in neither text.",
                "{number} were left out: they quote what stands in neither text.",
            )
            summary = f"{summary} {left_out}"
        self._context.tell(summary)
        if self._failures:
            self._tell_failures(summary)

    def _tell_failures(self, summary: str) -> None:
        """Say in one sentence why some were not read; list them only where the reasons differ."""
        count = count_of(len(self._failures), "segment")
        text = tr("{summary} {count} not read.", summary=summary, count=count)
        reasons = {sentence(error): None for error in self._failures.values()}
        if len(reasons) == 1:
            self._context.tell(f"{text} {next(iter(reasons))}")
            return
        rows = self._context.project.rows
        lines = [
            Line(tr("Segment {number}", number=rows.number_of(each)), sentence(error), bad=True)
            for each, error in self._failures.items()
        ]
        dialog = Report(tr("Second reading"), text, lines, self._context.over)
        dialog.finished.connect(dialog.deleteLater)
        dialog.show()
