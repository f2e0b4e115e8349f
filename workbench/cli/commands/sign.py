"""`duizhao sign`: signs articles off, or says row by row what is still open in them."""

import argparse
from collections.abc import Mapping

from workbench.cli.arguments import Parser, add_articles, add_json, add_project
from workbench.cli.existing import open_project, style_of_project
from workbench.cli.output import Json, Output
from workbench.messages import counts_sentence, finding_sentence
from workbench.model.article import Article
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.vouching import Hand
from workbench.services.checking.checking import (
    ReviewedFinding,
    project_checks,
    reviewed,
    shared_records,
)
from workbench.services.checking.signing import Obstacle, counts, obstacles
from workbench.services.commands.decisions import SignOffArticle, WithdrawSignOff
from workbench.services.exchange.glossaries import UserGlossary, usual_glossary
from workbench.services.exchange.showing import chosen_articles
from workbench.services.jobs import CancelToken
from workbench.services.plugins import load_api
from workbench.services.session import Session
from workbench.services.settings.preferences import PreferenceStore
from workbench.storage.reader import ProjectReader
from workbench.text.conversion.engine import OpenccEngine

NAME = "sign"
HELP = "Sign articles off, or say what is still open in them."

# The exit code where an article was not signed.
REFUSED = 1

Findings = Mapping[SegmentId, tuple[ReviewedFinding, ...]]


def add_arguments(parser: Parser) -> None:
    """Take the words of the command."""
    add_project(parser)
    add_articles(parser)
    parser.add_argument("--reason", default="", help="sign although something is open, and why")
    parser.add_argument("--withdraw", action="store_true", help="take the signature back")
    add_json(parser)


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Sign each article, or take its signature back; exit with 1 if one cannot be signed."""
    wanted = tuple(ArticleId(number) for number in arguments.article)
    told: list[Json] = []
    code = 0
    name, author = arguments.project.name, PreferenceStore().load().author
    with open_project(arguments.project, output, author, Hand.EDITOR) as session:
        chosen = chosen_articles(session.read, wanted)
        findings = {} if arguments.withdraw else _findings(session.read, name, output)
        for article_id in chosen:
            article = session.read.article(article_id)
            if arguments.withdraw:
                open_: tuple[Obstacle, ...] = ()
                _withdraw(session, article, output)
            else:
                open_ = _sign(session, article, arguments.reason, findings, output)
            code = max(code, REFUSED if open_ else 0)
            told.append(_shape(session.read, article, open_))
    output.document({"project": str(arguments.project), "articles": told})
    return code


def _withdraw(session: Session, article: Article, output: Output) -> None:
    changes = session.execute(WithdrawSignOff(article.id))
    said = "the signature is taken back" if changes else "nobody had signed it off"
    output.line(f"{article.id}  {article.title}: {said}")


def _sign(
    session: Session, article: Article, reason: str, findings: Findings, output: Output
) -> tuple[Obstacle, ...]:
    """Sign an article; return what stands in the way, where there is no reason to do it yet."""
    known = {each.article_id: each for each in session.read.sign_offs()}
    if article.id in known:
        by = known[article.id].signed_by
        output.line(f"{article.id}  {article.title}: signed off by {by} before")
        return ()
    found = obstacles(session.read, article.id, findings)
    if found and not reason.strip():
        said = f"not signed off: {counts_sentence(counts(found))}"
        output.line(f"{article.id}  {article.title}: {said}")
        for each in found:
            output.line(f"   row {each.number}: {_said(each, findings)}")
        return found
    session.execute(SignOffArticle(article.id, reason, found))
    output.line(f"{article.id}  {article.title}: signed off by {session.author}")
    return ()


def _said(obstacle: Obstacle, findings: Findings) -> str:
    for judged in findings.get(obstacle.segment_id, ()):
        if obstacle.code and judged.finding.code == obstacle.code:
            return f"{finding_sentence(judged.finding)} [{obstacle.code}]"
    return counts_sentence(counts((obstacle,))).partition(" ")[2]


def _findings(reader: ProjectReader, name: str, output: Output) -> Findings:
    """Return what the checks say of every segment of the project."""
    style = style_of_project(reader, name, output)
    shared = shared_records(usual_glossary(UserGlossary()))
    checks = project_checks(load_api().api, OpenccEngine(), style, shared)
    checks.check_all(reader, CancelToken())
    return reviewed(checks, reader, checks.with_any(reader))


def _shape(reader: ProjectReader, article: Article, open_: tuple[Obstacle, ...]) -> Json:
    known = {each.article_id: each for each in reader.sign_offs()}.get(article.id)
    return {
        "id": article.id,
        "title": article.title,
        "signed_by": "" if known is None else known.signed_by,
        "reason": "" if known is None else known.reason,
        "open": [
            {"row": o.number, "segment": o.segment_id, "kind": o.kind.value, "code": o.code}
            for o in open_
        ],
    }
