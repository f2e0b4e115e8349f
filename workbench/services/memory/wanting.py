"""Segments as memories are asked for them; read on the session's thread."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice

from workbench.model.article import Article
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.moments import moment_at
from workbench.model.segment import Segment
from workbench.services.memory.matches import Wanted
from workbench.storage.reader import ProjectReader

# Segments that are looked up before they are reached.
AHEAD = 2


def wanted_of(article: Article, segments: Sequence[Segment], number: int) -> Wanted:
    """Return what to ask for one of an article's segments, which are given in order."""
    segment = segments[number]
    published = article.published_at
    return Wanted(
        segment.id,
        segment.rev,
        segment.source_rev,
        segment.source,
        segments[number - 1].source if number else None,
        segments[number + 1].source if number + 1 < len(segments) else None,
        segment.role,
        article.id,
        article.language,
        None if published is None else moment_at(published).date(),
    )


def wanted_at(reader: ProjectReader, segment_id: SegmentId, ahead: int = AHEAD) -> list[Wanted]:
    """Return what to ask for a segment, and for the next ones of its article that are work.

    Raises `UsageError("segment.unknown")`. Reads one article.
    """
    article_id = reader.segment(segment_id).article_id
    article, segments = reader.article(article_id), reader.segments_of(article_id)
    here = next(n for n, segment in enumerate(segments) if segment.id == segment_id)
    after = (
        number
        for number in range(here + 1, len(segments))
        if segments[number].role.is_work and not segments[number].withdrawn
    )
    return [wanted_of(article, segments, n) for n in (here, *islice(after, ahead))]


def wanted_in(
    reader: ProjectReader, article_ids: Iterable[ArticleId], *, takes: Callable[[Segment], bool]
) -> Iterator[Wanted]:
    """Yield what to ask for all segments of some articles that `takes` says yes to."""
    for article, segments in reader.walk(list(article_ids)):
        for number, segment in enumerate(segments):
            if takes(segment):
                yield wanted_of(article, segments, number)
