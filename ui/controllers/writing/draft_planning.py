"""Finding what is to be drafted, beside the window where there is much to read."""

from collections.abc import Callable, Sequence

from ui.bridge import Job, Outcome, Reporter
from ui.controllers.project_context import ProjectContext
from ui.controllers.writing.draft_work import Plan
from workbench.model.ids import ArticleId
from workbench.services.drafting.drafts import Only, plan_drafts
from workbench.services.jobs import CancelToken

PLAN = "draft.plan"

# Segments: what a project of so many has to be drafted is found at once, which takes 5 ms; of a
# larger one in a job, for the segments are read whole.
AT_ONCE = 100


def find_plan(
    context: ProjectContext,
    article_ids: Sequence[ArticleId] | None,
    only: Only,
    take: Callable[[Plan], None],
) -> None:
    """Give `take` what may be drafted in some articles, or in all; in a large project, soon."""
    session = context.session
    if session.read.segment_count() <= AT_ONCE:
        take(plan_drafts(session.read, article_ids, only))
        return

    def plan(_token: CancelToken, _report: Reporter[None]) -> Plan:
        with session.reading() as view:
            return plan_drafts(view.reader, article_ids, only)

    def done(outcome: Outcome[Plan]) -> None:
        if outcome.error is not None:
            context.report(outcome.error)
        elif outcome.value is not None:
            take(outcome.value)

    context.jobs.start(Job(PLAN, plan, done))
