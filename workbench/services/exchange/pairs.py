"""Articles with their translation into a project: of a TMX, an XLIFF, a bilingual table.

What a reader made of the file, `PairedArticle`s, goes in as one step, which undo takes back whole.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.model.article import Article, WorkbenchWarning
from workbench.model.ids import ArticleId
from workbench.model.paired import PairedArticle
from workbench.services.commands.command import Batch, Command
from workbench.services.commands.pairs import AddPairs, UpdatePairs
from workbench.services.exchange.importing import Differences, Outcome, Report
from workbench.services.session import Session


@dataclass(frozen=True, slots=True)
class PairsReport:
    """What came of one article: `pairs` are those with a translation, of `segments`."""

    title: str
    origin: str
    outcome: Outcome
    article_id: ArticleId | None
    segments: int
    pairs: int
    warnings: tuple[WorkbenchWarning, ...] = ()

    def report(self, place: str) -> Report:
        """Return the same as what came of any other source at `place`."""
        return Report(
            place,
            self.outcome,
            self.article_id,
            self.title,
            self.segments,
            Differences(added=self.segments) if self.outcome is Outcome.ADDED else Differences(),
            self.warnings,
        )


def import_pairs(
    session: Session, articles: Sequence[PairedArticle], origin: str
) -> tuple[PairsReport, ...]:
    """Put articles into the project as one step, and return what came of each.

    `origin` is where the file lies, as `workbench.services.exchange.importing.origin_of` says; an
    article is known again by its name in the file, or by its URL. One that is in the project is
    brought up to date: its sources as by any import, its translation where there is none of a
    user's. Raises the errors of `Session.execute`; then nothing is changed.
    """
    plan = [(article, _origin(origin, article, len(articles))) for article in articles]
    known = [_known(session, article, place) for article, place in plan]
    commands: list[Command] = [
        AddPairs(article, place) if before is None else UpdatePairs(before.id, article, place)
        for (article, place), before in zip(plan, known, strict=True)
    ]
    if not commands:
        return ()
    revision = {each.id: each.rev for each in session.read.articles()}
    changes = session.execute(Batch(commands[0].code, commands))
    touched = {ref.parent for ref in changes.created | changes.updated | changes.deleted}
    return tuple(
        _report(session, *each, before, touched, revision)
        for each, before in zip(plan, known, strict=True)
    )


def _origin(origin: str, article: PairedArticle, count: int) -> str:
    """Return the place of an article: of the file, and in it where it holds several."""
    return f"{origin}#{article.name or article.title}" if count > 1 else origin


def _known(session: Session, article: PairedArticle, origin: str) -> Article | None:
    return session.read.article_by_origin(article.url, origin) or session.read.article_by_origin(
        "", origin
    )


def _report(  # noqa: PLR0917 - what was planned, what was there, what became of it
    session: Session,
    article: PairedArticle,
    origin: str,
    before: Article | None,
    touched: set[int],
    revisions: dict[ArticleId, int],
) -> PairsReport:
    now = _known(session, article, origin)
    outcome = Outcome.ADDED
    if before is not None and now is not None:
        is_changed = now.id in touched or now.rev != revisions.get(now.id)
        outcome = Outcome.UPDATED if is_changed else Outcome.UNCHANGED
    return PairsReport(
        article.title,
        origin,
        outcome,
        None if now is None else now.id,
        len(article.segments),
        sum(bool(each.target.strip()) for each in article.segments),
        article.warnings,
    )
