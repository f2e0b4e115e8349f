"""Draft translations: asked of a machine beside the window, put where nobody wrote."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from ui.bridge import Job, Outcome, Progress
from ui.controllers.project_context import ProjectContext
from ui.controllers.writing.draft_aids import aids_for, surroundings_of
from ui.controllers.writing.draft_planning import PLAN, find_plan
from ui.controllers.writing.draft_progress import ProgressTeller
from ui.controllers.writing.draft_putting import DraftPutter
from ui.controllers.writing.draft_work import Place, Plan, Work
from ui.controllers.writing.providers import ProviderController
from ui.controllers.writing.specs import DRAFTING
from ui.dialogs.reports import Line, Report
from ui.language import counted, tr
from ui.messages import count_of
from ui.sentences import sentence
from ui.widgets.status_line import StatusLine
from workbench.model.errors import UsageError, WorkbenchError
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.language import Variant
from workbench.services.commands.settings import ChangeSettings
from workbench.services.drafting.apart import Told
from workbench.services.drafting.calling import Spending
from workbench.services.drafting.drafting import facts_of
from workbench.services.drafting.drafts import (
    ONLINE_SETTING,
    Only,
    is_allowed,
    may_draft,
    request_for,
)
from workbench.services.drafting.orders import DraftRequest, DraftResult
from workbench.services.drafting.provider_options import settings_of
from workbench.services.drafting.steering import Steering, Step
from workbench.services.settings.keys import known_values

JOB = DRAFTING


@dataclass(frozen=True, slots=True)
class _Failure:
    segment_id: SegmentId
    error: WorkbenchError


class DraftController(QObject):
    """Drafts the active segment, what is empty, or the article; one job at a time."""

    began = Signal(object)
    """Carries the `Plan` of a job that begins."""

    stepped = Signal(object)
    """Carries each `Step` of the job."""

    answered = Signal(object)
    """Carries each `DraftResult`, once it is put into the project."""

    ended = Signal()

    def __init__(
        self, context: ProjectContext, providers: ProviderController, status: StatusLine
    ) -> None:
        """Draft with the engine that `providers` asks for; `status` shows how far it is."""
        super().__init__(context.parent)
        self._context = context
        self._providers = providers
        self._status = status
        self._rows = context.project.rows
        self._put = self._marked = 0
        self._failures: list[_Failure] = []
        self._waiting: set[SegmentId] = set()
        self.steering = Steering()
        """Holds the job, and takes paragraphs out of it."""

        self._outcome: Outcome[tuple[WorkbenchError, ...]] | None = None
        self._putter = DraftPutter(context, self)
        self._putter.put.connect(self._count)
        self._putter.failed.connect(self._give_up)
        self._putter.emptied.connect(self._conclude)
        self._progress = ProgressTeller(status, self)
        self.spending: Spending | None = None
        """What the last job has used so far."""

        context.serve(self._handlers())
        context.follow(status.stop_wanted, self.stop)
        context.at_end(status.hide_progress)
        context.at_end(self._progress.stop)
        context.own_jobs(JOB, PLAN)  # what still comes belongs to no other project

    def _handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "segment.draft": self.draft_segment,
            "draft.empty": lambda: self.draft_many(Only.INITIAL, whole_project=False),
            "draft.article": lambda: self.draft_many(Only.DRAFT, whole_project=False),
            "draft.project": lambda: self.draft_many(Only.INITIAL, whole_project=True),
            "draft.stop": self.stop,
            "tools.providers": self.choose_provider,
        }

    def draft_segment(self) -> None:
        """Draft the active segment, unless a person wrote it."""
        active, read = self._context.active, self._context.session.read
        if active is None or not self._context.project.saver.flush():
            return
        segment = read.segment(active)
        if not may_draft(segment, Only.DRAFT):
            self._context.tell(tr("This one was typed by a user, or is locked: it stays as it is."))
            return
        language = read.article(segment.article_id).language
        self._start({language: [request_for(segment)]}, fresh=bool(segment.target))

    def draft_many(self, only: Only, *, whole_project: bool) -> None:
        """Draft what may be drafted in the article on show, or in the whole project."""
        if not self._context.project.saver.flush():
            return

        def take(plan: Plan) -> None:
            if plan:
                self._start(plan, fresh=only is Only.DRAFT)
            else:
                self._context.tell(tr("There is nothing left to draft."))

        find_plan(self._context, None if whole_project else self.articles(), only, take)

    def draft_these(self, segment_ids: Sequence[SegmentId]) -> bool:
        """Draft some segments where that may be done; return whether there are any."""
        if not self._context.project.saver.flush():
            return False
        read = self._context.session.read
        plan: dict[Variant, list[DraftRequest]] = {}
        for segment in read.segments(segment_ids).values():
            if may_draft(segment, Only.DRAFT):
                language = read.article(segment.article_id).language
                plan.setdefault(language, []).append(request_for(segment))
        if plan:
            self._start(plan, fresh=False)
        return bool(plan)

    @property
    def is_running(self) -> bool:
        """Return whether drafts are being planned, made, or put into the project."""
        return self._outcome is not None or any(map(self._context.jobs.is_running, (JOB, PLAN)))

    def drop(self, segment_id: SegmentId) -> None:
        """Take a paragraph out of the job; its answer is put nowhere."""
        self.steering.drop(segment_id)
        self._putter.drop(self.steering.is_dropped)
        self._waiting.discard(segment_id)
        self._rows.set_busy(self._waiting)

    def articles(self) -> list[ArticleId] | None:
        """Return the article on show, `None` for the whole project."""
        article = self._context.project.article
        return None if article is None else [article.id]

    def _start(self, plan: Plan, *, fresh: bool) -> None:
        """Begin a job; `fresh` asks engines for what they answered already."""
        if self.is_running:
            self._context.tell(tr("Drafts are being made already; stop them first."))
            return
        work = self.work_of(plan, fresh=fresh, chosen=lambda: self._start(plan, fresh=fresh))
        if work is not None:
            self._begin(plan, work)

    def work_of(self, plan: Plan, *, fresh: bool, chosen: Callable[[], None]) -> Work | None:
        """Return what the job does; `None` where that is told, or an engine is asked for first.

        `chosen` is called once an engine was chosen.
        """
        preferences = self._context.app.preferences.load()
        factory = self._context.app.api.providers.get(preferences.provider)
        allowed = is_allowed(self._context.session.read)
        if factory is None and allowed:
            self._ask_provider(lambda: self._go_on(chosen))
            return None
        try:
            if factory is None:
                raise UsageError("provider.forbidden")
            values = known_values(factory, preferences.keys)
            settings = settings_of(values, preferences.timeout)
            facts = facts_of(factory, settings)
            if not (allowed or facts.is_local):
                raise UsageError("provider.forbidden")
            budget = preferences.budget or None
            if budget is not None and facts.price is None:
                raise UsageError("provider.budget_unknown", provider=factory.label)
            articles = {each.article_id for requests in plan.values() for each in requests}
            around = surroundings_of(self._context)
            make = aids_for(self._context, facts, articles, fresh=fresh, around=around)
        except WorkbenchError as error:
            self._context.report(error)
            return None
        place = Place(self._context.session.path, around, fresh)
        return Work(plan, factory, settings, make, place, Steering(), Spending(facts.price, budget))

    def _begin(self, plan: Plan, work: Work) -> None:
        total = sum(len(requests) for requests in plan.values())
        self._put, self._marked, self._failures = 0, 0, []
        self._waiting = {request.segment_id for each in plan.values() for request in each}
        self._rows.set_busy(self._waiting)
        self._status.show_progress(0, total, tr("Drafting"))
        self._context.project.board.late.begin()
        self.steering, self.spending = work.steering, work.spending
        if work.is_apart:
            self._putter.prepare()
        self.began.emit(plan)
        self._context.jobs.start(Job(JOB, work, self._finish, self._take))

    def stop(self) -> None:
        """Stop drafting; what came already stays."""
        for job in (JOB, PLAN):
            self._context.jobs.cancel(job)

    def _take(self, progress: Progress[Sequence[Told]]) -> None:
        self._progress.tell(progress.done, progress.total)
        for told in progress.value:
            if isinstance(told, Step):
                self.stepped.emit(told)
            elif told.error is None:
                self._putter.take(told)
            else:
                self.answered.emit(told)
                self._waiting.discard(told.segment_id)
                self._failures.append(_Failure(told.segment_id, told.error))

    def _count(self, results: Sequence[DraftResult], taken: frozenset[SegmentId]) -> None:
        self._waiting.difference_update(result.segment_id for result in results)
        self._rows.set_busy(self._waiting)
        for result in results:
            self.answered.emit(result)
        self._put += len(taken)
        self._marked += sum(bool(each.findings) for each in results if each.segment_id in taken)

    def _give_up(self, error: WorkbenchError) -> None:
        self._context.report(error)
        self.stop()

    def _finish(self, outcome: Outcome[tuple[WorkbenchError, ...]]) -> None:
        """End once all that came is put into the project."""
        self._outcome = outcome
        if self._putter.is_empty:
            self._conclude()
        else:
            self._putter.hurry()

    def _conclude(self) -> None:
        outcome, self._outcome = self._outcome, None
        if outcome is None:
            return  # the job goes on: all that came so far is put
        self._progress.stop()
        self._status.hide_progress()
        self._context.project.board.late.end()
        self._context.session.seal()
        self._rows.set_busy(())
        self.ended.emit()
        if outcome.error is not None:
            self._context.report(outcome.error)
        for trouble in outcome.value or ():
            self._context.report(trouble)
        summary = tr("{count} put in.", count=count_of(self._put, "draft"))
        if self._marked:
            marked = counted(
                self._marked,
                "The checks found something in {number} of them.",
                "The checks found something in {number} of them.",
            )
            summary = f"{summary} {marked}"
        self._context.tell(summary)
        if self._failures:
            _tell_failures(self._context, self._failures, summary)

    def choose_provider(self) -> None:
        """Ask which engine to use, with its key and time limit, and whether it may be used here."""
        self._ask_provider(lambda: None)

    def _go_on(self, chosen: Callable[[], None]) -> None:
        """Go on with what was asked for before an engine was chosen."""
        if self._context.app.preferences.load().provider:
            chosen()

    def _ask_provider(self, then: Callable[[], None]) -> None:
        allowed = is_allowed(self._context.session.read)
        prompt = self._providers.prompt(allowed)

        def keep() -> None:
            choice = prompt.choice()
            self._providers.keep(choice)
            if choice.allowed is not None and choice.allowed != allowed:
                value = "on" if choice.allowed else "off"
                self._context.execute(ChangeSettings(((ONLINE_SETTING, value),)))
            then()

        self._context.ask(prompt, keep)


def _tell_failures(context: ProjectContext, failures: Sequence[_Failure], summary: str) -> None:
    """Say in one sentence why some got none; list them only where the reasons differ."""
    count = count_of(len(failures), "segment")
    text = tr("{summary} {count} got none.", summary=summary, count=count)
    reasons = {sentence(failure.error): None for failure in failures}
    if len(reasons) == 1:
        context.tell(f"{text} {next(iter(reasons))}")
        return
    lines = []
    segments = context.session.read.segments(f.segment_id for f in failures)
    for failure in failures:
        segment = segments.get(failure.segment_id)
        begins = "" if segment is None else segment.source[:24]
        lines.append(Line(begins, sentence(failure.error), bad=True))
    dialog = Report(tr("Drafts"), text, lines, context.over)
    dialog.finished.connect(dialog.deleteLater)
    dialog.show()
