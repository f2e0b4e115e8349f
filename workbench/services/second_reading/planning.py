"""Which pairs a second reader is shown, and keeping what it says of them."""

from collections.abc import Callable, Iterable, Sequence

from workbench.checks.judgement import mark_of
from workbench.model.changes import Kind
from workbench.model.ids import ArticleId
from workbench.model.language import Variant
from workbench.model.segment import Segment
from workbench.services.commands.opinions import KeepOpinions
from workbench.services.drafting.composing import Include
from workbench.services.drafting.together import GroupWriter
from workbench.services.second_reading.reading import ReadRequest, ReadResult
from workbench.services.session import Session
from workbench.storage.reader import ProjectReader

# What goes along with the pairs: a reader needs no examples.
INCLUDE = Include(examples=0)


def may_read(segment: Segment) -> bool:
    """Return whether there is a pair to read: it is work, still there, and translated."""
    is_there = segment.role.is_work and not segment.withdrawn and not segment.omitted
    return is_there and bool(segment.source.strip() and segment.target.strip())


def read_request(segment: Segment) -> ReadRequest:
    """Return the request to read a segment as it is now."""
    return ReadRequest(
        segment.id,
        mark_of(segment),
        segment.source,
        segment.target,
        segment.article_id,
        segment.role,
    )


def plan_reading(
    reader: ProjectReader, article_ids: Iterable[ArticleId] | None = None
) -> dict[Variant, list[ReadRequest]]:
    """Return the pairs of some articles, or of all, by the variant they are written in."""
    wanted = [a.id for a in reader.articles()] if article_ids is None else list(article_ids)
    plan: dict[Variant, list[ReadRequest]] = {}
    for article, segments in reader.walk(wanted):
        requests = [read_request(segment) for segment in segments if may_read(segment)]
        if requests:
            plan.setdefault(article.language, []).extend(requests)
    return plan


def keep_opinions(session: Session, results: Sequence[ReadResult], *, synced: bool = True) -> int:
    """Keep what was said of segments that are still as they were read; return how many are new.

    `synced` is as `Session.execute` takes it.
    """
    read = [result.kept for result in results if result.error is None]
    if not read:
        return 0
    changes = session.execute(KeepOpinions(read), synced=synced)
    return sum(ref.kind is Kind.OPINION for ref in changes.created)


class OpinionWriter(GroupWriter[ReadResult]):
    """Stores what is said of pairs."""

    def __init__(
        self, session: Session, stored: Callable[[Sequence[ReadRequest]], object] = lambda _: None
    ) -> None:
        """Store into a project; `stored` hears of pairs of which all that was said is on disk."""
        super().__init__(session)
        self._stored = stored
        self._kept: list[ReadRequest] = []

    def store(self, made: list[ReadResult]) -> None:
        """Store what was said of some pairs."""
        keep_opinions(self.session, made, synced=False)
        self._kept += [result.request for result in made if result.error is None]

    def synced(self) -> None:
        """Tell which pairs are done with."""
        kept, self._kept = self._kept, []
        if kept:
            self._stored(kept)
