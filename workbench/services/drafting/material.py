"""What drafting needs of a project besides the texts: immutable, read on the session's thread."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from workbench.api import ArticleFacts
from workbench.model.house_style import HouseStyle
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.segment import Segment
from workbench.model.term import GlossaryEntry
from workbench.services.checking.checking import article_facts
from workbench.storage.reader import ProjectReader
from workbench.text.names.records import Records


@dataclass(frozen=True, slots=True)
class KnownPair:
    """A sentence of a memory with its translation, an example of how the house writes."""

    source: str
    target: str
    percent: int = 100


@dataclass(frozen=True, slots=True)
class ArticleMaterial:
    """An article with its segments in order, and what checks know of it."""

    facts: ArticleFacts
    segments: tuple[Segment, ...]
    places: Mapping[SegmentId, int]

    def around(
        self, segment_id: SegmentId, count: int
    ) -> tuple[Sequence[Segment], Sequence[Segment]]:
        """Return up to `count` segments before one, and after it."""
        place = self.places[segment_id]
        return (
            self.segments[max(0, place - count) : place],
            self.segments[place + 1 : place + 1 + count],
        )


@dataclass(frozen=True, slots=True)
class Material:
    """What is known of some articles; `examples` are sentences of the memory by segment."""

    articles: Mapping[ArticleId, ArticleMaterial] = field(default_factory=dict)
    style: HouseStyle = field(default_factory=HouseStyle)
    examples: Mapping[SegmentId, tuple[KnownPair, ...]] = field(default_factory=dict)


def material_of(
    reader: ProjectReader,
    article_ids: Iterable[ArticleId] | None,
    shared: Sequence[GlossaryEntry],
    style: HouseStyle,
    examples: Mapping[SegmentId, tuple[KnownPair, ...]] | None = None,
) -> Material:
    """Return what there is to know of some articles, or of all; `shared` are the user's records."""
    records = Records((*(term.entry for term in reader.terms()), *shared))
    wanted = [each.id for each in reader.articles()] if article_ids is None else list(article_ids)
    articles = {}
    for article, segments in reader.walk(wanted):
        rows = tuple(segments)
        places = {segment.id: place for place, segment in enumerate(rows)}
        articles[article.id] = ArticleMaterial(article_facts(article, records), rows, places)
    return Material(articles, style, examples or {})
