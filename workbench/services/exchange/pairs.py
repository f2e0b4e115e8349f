"""Articles with their translation into a project: of a TMX, an XLIFF, a bilingual table.

What a reader made of the file, `PairedArticle`s, goes in as one step, which undo takes back whole.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from workbench.model.article import Article, WorkbenchWarning
from workbench.model.errors import EnvironmentFailure, InputError, UsageError
from workbench.model.ids import ArticleId
from workbench.model.original import Original
from workbench.model.paired import PairedArticle
from workbench.services.commands.articles import UpdateArticle
from workbench.services.commands.command import Batch, Command
from workbench.services.commands.pairs import AddPairs, UpdatePairs
from workbench.services.exchange.importing import (
    Differences,
    Outcome,
    Reading,
    Report,
    article_in_steps,
    origin_of,
    report_bug,
)
from workbench.services.exchange.paired_files import PairedFile
from workbench.services.session import Session
from workbench.storage.steps import Steps, at_once


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

    def report(self, place: str, file: PairedFile | None = None) -> Report:
        """Return the same as what came of any other source at `place`."""
        return Report(
            place,
            self.outcome,
            self.article_id,
            self.title,
            self.segments,
            Differences(added=self.segments) if self.outcome is Outcome.ADDED else Differences(),
            self.warnings,
            kind=str(file.form) if file is not None else "memory",
            pairs=self.pairs,
            keeps_original=file is not None and file.original is not None,
        )


def import_reading(
    session: Session, reading: Reading, *, keep_language: bool = True
) -> tuple[Report, ...]:
    """Put what was read of one source into the project; a file of pairs is one step.

    As `import_article` does it, with a report for each article.
    """
    return at_once(reading_in_steps(session, reading, keep_language=keep_language))


def reading_in_steps(
    session: Session, reading: Reading, *, keep_language: bool = True
) -> Steps[tuple[Report, ...]]:
    """Do as `import_reading` bit by bit; closed before the end, it leaves nothing of the source."""
    file = reading.paired
    if file is None:
        return ((yield from article_in_steps(session, reading, keep_language=keep_language)),)
    place = reading.source.place
    try:
        done = yield from pairs_in_steps(
            session,
            file.articles,
            origin_of(reading.source, session.path),
            file.original,
            keep_language=keep_language,
        )
    except (InputError, EnvironmentFailure):
        raise
    except Exception as error:  # noqa: BLE001 - as with an article; the transaction was rolled back
        return (report_bug(reading, error),)
    reports = [each.report(place, file) for each in done]
    return (replace(reports[0], damage=file.damage), *reports[1:]) if reports else ()


def updating(article: Article, reading: Reading, origin: str) -> Command:
    """Return the command that brings one article up to date from what was read.

    Of a file of pairs it is the article of the same name, of the same title, or the only one.
    Raises `UsageError("pairs.which")` where none of these is there.
    """
    file = reading.paired
    if file is None:
        if reading.article is None:
            raise UsageError("pairs.which", title=article.title, known="")
        return UpdateArticle(article.id, reading.article, origin)
    _, in_file, name = article.origin.rpartition("#")
    same = [each for each in file.articles if in_file and each.name == name]
    same += [each for each in file.articles if each.title == article.title]
    same += file.articles if len(file.articles) == 1 else ()
    if not same:
        names = ", ".join(each.title for each in file.articles)
        raise UsageError("pairs.which", title=article.title, known=names)
    place = _origin(origin, same[0], len(file.articles))
    return UpdatePairs(article.id, same[0], place, file.original)


def import_pairs(
    session: Session,
    articles: Sequence[PairedArticle],
    origin: str,
    original: Original | None = None,
    *,
    keep_language: bool = False,
) -> tuple[PairsReport, ...]:
    """Put articles into the project as one step, and return what came of each.

    `origin` is where the file lies, as `workbench.services.exchange.importing.origin_of` says, and
    `original` is the file itself. An article is known again by its name in the file, or by its URL.
    One that is in the project is brought up to date: its sources as by any import, its translation
    where there is none of a user's, and with `keep_language` not its variant. Raises the errors of
    `Session.execute`; then nothing is changed.
    """
    return at_once(pairs_in_steps(session, articles, origin, original, keep_language=keep_language))


def pairs_in_steps(
    session: Session,
    articles: Sequence[PairedArticle],
    origin: str,
    original: Original | None = None,
    *,
    keep_language: bool = False,
) -> Steps[tuple[PairsReport, ...]]:
    """Do as `import_pairs` bit by bit."""
    plan = [(article, _origin(origin, article, len(articles))) for article in articles]
    known = [_known(session, article, place) for article, place in plan]
    commands: list[Command] = []
    for (article, place), before in zip(plan, known, strict=True):
        if before is None:
            commands.append(AddPairs(article, place, original))
            continue
        language = before.language if keep_language else article.language
        updated = replace(article, language=language)
        commands.append(UpdatePairs(before.id, updated, place, original))
    if not commands:
        return ()
    revision = {each.id: each.rev for each in session.read.articles()}
    changes = yield from session.execute_in_steps(Batch(commands[0].code, commands))
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
