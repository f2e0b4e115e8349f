"""Which segments a machine may draft, and putting its drafts where they still fit."""

from collections.abc import Iterable, Sequence
from enum import StrEnum

from workbench.api import ProviderFacts
from workbench.model.changes import Kind
from workbench.model.errors import InputError
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.language import Variant
from workbench.model.segment import Segment
from workbench.services.commands.targets import DraftText, PutDrafts, accepts_draft
from workbench.services.drafting.orders import DraftRequest, DraftResult
from workbench.services.drafting.together import GroupWriter
from workbench.services.session import Session
from workbench.storage.reader import ProjectReader
from workbench.text.markers import worth_marking

# The project's setting that is "off" where its texts may not be sent to any engine online.
ONLINE_SETTING = "translation.online"


def refuse_forbidden(reader: ProjectReader, facts: ProviderFacts) -> None:
    """Raise `InputError("provider.forbidden")` where an engine gets texts that may not leave."""
    if not facts.is_local and not is_allowed(reader):
        raise InputError("provider.forbidden")


def is_allowed(reader: ProjectReader) -> bool:
    """Return whether the project's texts may be sent to an engine online."""
    return reader.settings().get(ONLINE_SETTING) != "off"


class Only(StrEnum):
    """Which of the segments that may get a draft get one."""

    INITIAL = "initial"
    """Those that are empty."""
    DRAFT = "draft"
    """Those that are empty, and those that hold a machine's draft nobody vouched for."""


def may_draft(segment: Segment, only: Only = Only.INITIAL) -> bool:
    """Return whether a machine may write here: it is work, still there, free, and no human's."""
    is_there = segment.role.is_work and not segment.withdrawn and bool(segment.source.strip())
    is_wanted = only is Only.DRAFT or not segment.target
    return is_there and is_wanted and accepts_draft(segment)


def request_for(segment: Segment) -> DraftRequest:
    """Return the request for a draft of the segment as it is now."""
    return DraftRequest(
        segment.id,
        segment.rev,
        segment.source,
        segment.article_id,
        segment.role,
        worth_marking(segment.content.spans, segment.source),
    )


def plan_drafts(
    reader: ProjectReader, article_ids: Iterable[ArticleId] | None = None, only: Only = Only.INITIAL
) -> dict[Variant, list[DraftRequest]]:
    """Return what to ask for in some articles, or in all, by the variant they are written in."""
    wanted = [a.id for a in reader.articles()] if article_ids is None else list(article_ids)
    plan: dict[Variant, list[DraftRequest]] = {}
    for article, segments in reader.walk(wanted):
        requests = [request_for(segment) for segment in segments if may_draft(segment, only)]
        if requests:
            plan.setdefault(article.language, []).extend(requests)
    return plan


class DraftWriter(GroupWriter[DraftResult]):
    """Stores drafts in the order of their requests."""

    def __init__(self, session: Session, requests: Iterable[DraftRequest], provider: str) -> None:
        """Store drafts of one provider for these requests."""
        super().__init__(session)
        self._provider = provider
        self._order = {request.segment_id: n for n, request in enumerate(requests)}
        self.put = 0
        """How many segments took theirs."""

    def store(self, made: list[DraftResult]) -> None:
        """Store some drafts."""
        made.sort(key=lambda result: self._order[result.segment_id])
        self.put += len(put_drafts(self.session, made, self._provider, synced=False))


def put_drafts(
    session: Session, results: Sequence[DraftResult], provider: str, *, synced: bool = True
) -> frozenset[SegmentId]:
    """Store the drafts that came, as one step; return the segments that took theirs.

    A draft is dropped where the segment changed since it was asked for, is locked, or holds what a
    user typed. `provider` is the engine's name; the origin becomes `mt:<provider>`. `synced` is as
    `Session.execute` takes it.
    """
    drafts = [
        DraftText(result.segment_id, result.rev, result.text, result.maker, result.spans)
        for result in results
        if result.error is None and result.text.strip()
    ]
    if not drafts:
        return frozenset()
    changes = session.execute(PutDrafts(drafts, f"mt:{provider}"), synced=synced)
    asked = {draft.segment_id for draft in drafts}
    touched = changes.touched(Kind.SEGMENT)
    return frozenset(SegmentId(ref.id) for ref in touched if ref.id in asked)
