"""Draft translations: asked of a machine beside the window, put where nobody wrote."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from ui.bridge import Job, Outcome, Progress, Reporter
from ui.controllers.app_context import AppContext
from ui.dialogs.providers import ProviderChoice, ProviderPrompt
from ui.dialogs.reports import Line, Report
from ui.language import tr
from ui.messages import count_of
from ui.sentences import sentence
from ui.viewmodels.open_project import OpenProject
from workbench.model.errors import UsageError, WorkbenchError
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.language import ENGLISH, Variant
from workbench.services.commands.settings import ChangeSettings
from workbench.services.drafting.drafting import DraftRequest, DraftResult, draft
from workbench.services.drafting.drafts import (
    ONLINE_SETTING,
    Only,
    is_allowed,
    may_draft,
    plan_drafts,
    put_drafts,
    request_for,
)
from workbench.services.drafting.provider_options import kept_values, settings_of
from workbench.services.jobs import CancelToken

JOB = "draft"

Plan = Mapping[Variant, Sequence[DraftRequest]]


@dataclass(frozen=True, slots=True)
class _Failure:
    segment_id: SegmentId
    error: WorkbenchError


class DraftController(QObject):
    """Drafts the active segment, what is empty, or the article; one job at a time."""

    def __init__(self, context: AppContext, parent: QObject) -> None:
        """Serve the drafting actions of `context`."""
        super().__init__(parent)
        self._context = context
        self._put = 0
        self._failures: list[_Failure] = []
        self._waiting: set[SegmentId] = set()
        context.actions.serve(self._handlers())
        context.window.status.stop_wanted.connect(self.stop)
        context.holder.closed.connect(self._abandon)

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
        project, active = self._context.project, self._context.active
        if project is None or active is None or not project.saver.flush():
            return
        segment = project.session.read.segment(active)
        if not may_draft(segment, Only.DRAFT):
            self._context.window.status.tell(
                tr("This one was typed by a user, or is locked: it stays as it is.")
            )
            return
        language = project.session.read.article(segment.article_id).language
        self._start({language: [request_for(segment)]})

    def draft_many(self, only: Only, *, whole_project: bool) -> None:
        """Draft what may be drafted in the article on show, or in the whole project."""
        project = self._context.project
        if project is None or not project.saver.flush():
            return
        plan = plan_drafts(project.session.read, self._articles(project, whole_project), only)
        if plan:
            self._start(plan)
        else:
            self._context.window.status.tell(tr("There is nothing left to draft."))

    def _articles(self, project: OpenProject, whole: bool) -> list[ArticleId] | None:  # noqa: FBT001 - private
        article = project.article
        return None if whole or article is None else [article.id]

    def _start(self, plan: Plan) -> None:
        project = self._context.project
        if project is None:
            return
        if self._context.jobs.is_running(JOB):
            self._context.window.status.tell(tr("Drafts are being made already; stop them first."))
            return
        if not is_allowed(project.session.read):
            self._context.report(UsageError("provider.forbidden"))
            return
        preferences = self._context.preferences.load()
        factory = self._context.api.providers.get(preferences.provider)
        if factory is None:
            self._ask_provider(lambda: self._start_chosen(plan))
            return
        settings = settings_of(kept_values(factory, preferences.keys), preferences.timeout)
        total = sum(len(requests) for requests in plan.values())
        self._put, self._failures = 0, []
        self._waiting = {request.segment_id for each in plan.values() for request in each}
        project.rows.set_busy(self._waiting)

        def work(token: CancelToken, report: Reporter[DraftResult]) -> str:
            done = 0

            def tell(result: DraftResult) -> None:
                nonlocal done
                done += 1
                report(Progress(done, total, result))

            for language, requests in plan.items():
                draft(requests, factory, settings, language.value, ENGLISH, token, tell)
            return factory.name

        self._context.window.status.show_progress(0, total, tr("Drafting"))
        self._context.jobs.start(Job(JOB, work, self._finish, self._take))

    def stop(self) -> None:
        """Stop drafting; what came already stays."""
        self._context.jobs.cancel(JOB)

    def _abandon(self) -> None:
        """Let go of a job whose project is closed: its drafts belong to no other."""
        self._context.jobs.drop(JOB)
        self._waiting = set()
        self._context.window.status.hide_progress()

    def _take(self, progress: Progress[DraftResult]) -> None:
        project, result = self._context.project, progress.value
        if project is None:
            return
        self._context.window.status.show_progress(progress.done, progress.total, tr("Drafting"))
        self._waiting.discard(result.segment_id)
        project.rows.set_busy(self._waiting)
        if result.error is not None:
            self._failures.append(_Failure(result.segment_id, result.error))
            return
        try:
            project.saver.flush()
            provider = self._context.preferences.load().provider
            self._put += len(put_drafts(project.session, [result], provider))
        except WorkbenchError as error:
            self._context.report(error)
            self.stop()

    def _finish(self, outcome: Outcome[str]) -> None:
        self._context.window.status.hide_progress()
        project = self._context.project
        if project is None:
            return
        project.session.seal()
        project.rows.set_busy(())
        if outcome.error is not None:
            self._context.report(outcome.error)
        summary = tr("{count} put in.", count=count_of(self._put, "draft"))
        self._context.window.status.tell(summary)
        if self._failures:
            self._tell_failures(project, summary)

    def _tell_failures(self, project: OpenProject, summary: str) -> None:
        """Say in one sentence why some got none; list them only where the reasons differ."""
        count = count_of(len(self._failures), "segment")
        text = tr("{summary} {count} got none.", summary=summary, count=count)
        reasons = {sentence(failure.error): None for failure in self._failures}
        if len(reasons) == 1:
            self._context.window.status.tell(f"{text} {next(iter(reasons))}")
            return
        lines = []
        segments = project.session.read.segments(f.segment_id for f in self._failures)
        for failure in self._failures:
            segment = segments.get(failure.segment_id)
            begins = "" if segment is None else segment.source[:24]
            lines.append(Line(begins, sentence(failure.error), bad=True))
        dialog = Report(tr("Drafts"), text, lines, self._context.window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.show()

    def choose_provider(self) -> None:
        """Ask which engine to use, with its key and time limit, and whether it may be used here."""
        self._ask_provider(lambda: None)

    def _start_chosen(self, plan: Plan) -> None:
        """Go on with the drafts that were asked for before an engine was chosen."""
        if self._context.preferences.load().provider:
            self._start(plan)

    def _ask_provider(self, then: Callable[[], None]) -> None:
        project = self._context.project
        preferences = self._context.preferences.load()
        allowed = None if project is None else is_allowed(project.session.read)
        choice = ProviderChoice(
            preferences.provider, preferences.keys, preferences.timeout, allowed
        )
        factories = tuple(self._context.api.providers.values())
        prompt = ProviderPrompt(factories, choice, self._context.window)

        def keep() -> None:
            self._keep(prompt.choice(), allowed)
            then()

        self._context.ask(prompt, keep)

    def _keep(self, choice: ProviderChoice, allowed: bool | None) -> None:  # noqa: FBT001 - as it was
        self._context.preferences.change(
            provider=choice.provider, keys=choice.keys, timeout=choice.timeout
        )
        if choice.allowed is not None and choice.allowed != allowed:
            value = "on" if choice.allowed else "off"
            self._context.execute(ChangeSettings(((ONLINE_SETTING, value),)))
