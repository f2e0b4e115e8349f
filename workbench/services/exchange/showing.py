"""Everything about a project or some of its articles, for users' scripts: `show --json`."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import BinaryIO

from workbench.api import ExportArticle, ExportRequest
from workbench.formats.project_json import JsonExporter
from workbench.model.article import Article
from workbench.model.ids import ArticleId
from workbench.model.language import ENGLISH, Variant
from workbench.services.conversion.converting import Conversions, default_variant
from workbench.services.exchange.exporting import Gathering
from workbench.storage.reader import ProjectReader


@dataclass(frozen=True, slots=True)
class ShowChoice:
    """What to show: no `articles` means all.

    `variants` are those to convert to; `None` means the project's own choice for each article,
    together with every variant in which it has conversions written by hand.
    """

    articles: tuple[ArticleId, ...] = ()
    variants: tuple[Variant, ...] | None = None


def write_json(
    reader: ProjectReader,
    conversions: Conversions,
    choice: ShowChoice,
    project: str,
    stream: BinaryIO,
) -> None:
    """Write the document of `show --json` as UTF-8, one article in memory at a time.

    `{"project", "articles": [{"id", "title", "url", "published", "language", "segments": [{"id",
    "role", "source", "target", "status", "origin", "rev", "conversions", "highlights", "notes",
    …}]}]}`; a time is RFC 3339, UTC; offsets are code points. Raises
    `UsageError("article.unknown")` before anything is written.
    """
    chosen = chosen_articles(reader, choice.articles)
    articles = _articles(reader, conversions, chosen, choice.variants)
    JsonExporter().write(ExportRequest(articles, project, ENGLISH), stream)


def _articles(
    reader: ProjectReader,
    conversions: Conversions,
    chosen: Sequence[ArticleId],
    wanted: tuple[Variant, ...] | None,
) -> Iterator[ExportArticle]:
    settings = reader.settings()
    gathering = Gathering(reader, conversions)
    for article, segments in reader.walk(chosen):
        if wanted is None:
            by_hand = {each.variant for each in reader.overrides_of(s.id for s in segments)}
            variants = _variants(article, settings, by_hand)
        else:
            variants = wanted
        yield gathering.article(article, segments, variants)


def chosen_articles(reader: ProjectReader, chosen: Sequence[ArticleId]) -> tuple[ArticleId, ...]:
    """Return the ids asked for, or all; raise `UsageError("article.unknown")` for one not there."""
    if not chosen:
        return tuple(article.id for article in reader.articles())
    return tuple(reader.article(article_id).id for article_id in chosen)


def _variants(
    article: Article, settings: dict[str, str], by_hand: Iterable[Variant]
) -> tuple[Variant, ...]:
    first = default_variant(article.language, settings)
    return first, *sorted(variant for variant in by_hand if variant is not first)
