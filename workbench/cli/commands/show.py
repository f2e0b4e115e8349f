"""`duizhao show PROJECT`."""

import argparse

from workbench.cli.arguments import VARIANTS, Parser, add_articles, add_json, add_project
from workbench.cli.counts import count_of
from workbench.cli.existing import is_whole
from workbench.cli.output import Output
from workbench.formats.instant import to_rfc3339
from workbench.messages import counts_sentence
from workbench.model.ids import ArticleId
from workbench.model.language import Variant
from workbench.model.segment import Segment
from workbench.model.sign_off import SignOff
from workbench.model.source_copy import SourceCopy
from workbench.services.checking.signing import counts
from workbench.services.exchange.glossaries import UserGlossary, whole_conversions
from workbench.services.exchange.showing import ShowChoice, chosen_articles, write_json
from workbench.services.overview import Progress, progress_by_article
from workbench.storage.project import ReadOnlyProject
from workbench.storage.reader import ProjectReader

NAME = "show"
HELP = "Show what is in a project."

PARTIAL = 1


def add_arguments(parser: Parser) -> None:
    """Take the words of the command."""
    add_project(parser)
    add_articles(parser)
    parser.add_argument("--to", choices=VARIANTS, action="append", help="conversions to show")
    add_json(parser)


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Show articles with everything done to them; 1 if the project is damaged."""
    articles = tuple(ArticleId(number) for number in arguments.article)
    variants = None if not arguments.to else tuple(Variant(tag) for tag in arguments.to)
    with ReadOnlyProject(arguments.project) as project:
        whole = is_whole(project.reader, arguments.project, output)
        if arguments.json:
            choice = ShowChoice(articles, variants)
            conversions = whole_conversions(UserGlossary())
            write_json(project.reader, conversions, choice, str(arguments.project), output.stream)
        else:
            _show(project.reader, articles, output)
    return 0 if whole else PARTIAL


def _show(reader: ProjectReader, chosen: tuple[ArticleId, ...], output: Output) -> None:
    progress = progress_by_article(reader.tallies())
    signed = {each.article_id: each for each in reader.sign_offs()}
    for article, segments in reader.walk(chosen_articles(reader, chosen)):
        done = progress.get(article.id, Progress())
        output.line(f"{article.id}  {article.title}  [{article.language.value}]")
        output.line(f"   {done.confirmed} of {done.segments} confirmed  {article.url}".rstrip())
        copy = reader.kept_copy(article.id)
        if copy is not None:
            output.line(f"   {_original(copy)}")
        if article.id in signed:
            output.line(f"   {_signature(signed[article.id])}")
        for segment in segments:
            _show_segment(segment, output)


def _original(copy: SourceCopy) -> str:
    size = count_of(copy.size, "byte")
    return f"original: {size}, {to_rfc3339(copy.fetched_at)}, SHA-256 {copy.sha256}"


def _signature(sign_off: SignOff) -> str:
    said = f"signed off by {sign_off.signed_by}, {to_rfc3339(sign_off.signed_at)}"
    open_then = counts_sentence(counts(sign_off.left))
    return f"{said}; open then: {open_then}; reason: {sign_off.reason}" if open_then else said


def _show_segment(segment: Segment, output: Output) -> None:
    output.line(f"{segment.id:>7}  {segment.role.value:<12}{segment.status.value}")
    for text in (segment.source, segment.target):
        for part in text.split("\n") if text else ():
            output.line(f"         {part}")
