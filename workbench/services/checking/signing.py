"""What stands between an article and its sign-off, row by row."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from workbench.model.finding import DecisionKind, Severity
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.segment import Segment
from workbench.model.sign_off import Obstacle, ObstacleKind, is_signed_for, unsettled
from workbench.services.checking.checking import ReviewedFinding
from workbench.storage.reader import ProjectReader

__all__ = ["Obstacle", "ObstacleKind", "counts", "obstacles"]


def obstacles(
    reader: ProjectReader,
    article_id: ArticleId,
    findings: Mapping[SegmentId, Iterable[ReviewedFinding]],
) -> tuple[Obstacle, ...]:
    """Return what is not settled in an article, row by row; nothing means that it can be signed.

    `findings` are those of its segments; errors and warnings count until they are fixed or
    dismissed, also where the translator was asked. Hints do not count.
    """
    segments = reader.segments_of(article_id)
    noted = {
        note.segment_id for note in reader.notes_of(s.id for s in segments) if not note.resolved
    }
    found = [*_of_source(reader, article_id, segments), *unsettled(segments, noted)]
    for number, segment in enumerate(segments, 1):
        if is_signed_for(segment):
            found += _of_findings(segment.id, number, findings.get(segment.id, ()))
    return tuple(sorted(found, key=lambda each: each.number))


def _of_source(
    reader: ProjectReader, article_id: ArticleId, segments: Sequence[Segment]
) -> Iterator[Obstacle]:
    """Yield an obstacle where the bytes that are kept of an original are not those read then."""
    copy = reader.kept_copy(article_id)
    if copy is not None and segments and reader.source_data(copy) is None:
        yield Obstacle(ObstacleKind.SOURCE, segments[0].id, 1)


def counts(found: Iterable[Obstacle]) -> dict[str, int]:
    """Return how many obstacles there are of each kind, by the codes of `workbench.sentences`."""
    numbers = Counter(each.kind for each in found)
    return {f"open.{kind.value}": numbers[kind] for kind in ObstacleKind if numbers[kind]}


def _of_findings(
    segment_id: SegmentId, number: int, findings: Iterable[ReviewedFinding]
) -> Iterator[Obstacle]:
    for judged in findings:
        dismissed = judged.decision is not None and judged.decision.kind is DecisionKind.DISMISSED
        if judged.finding.severity is not Severity.HINT and not dismissed:
            yield Obstacle(ObstacleKind.FINDING, segment_id, number, judged.finding.code)
