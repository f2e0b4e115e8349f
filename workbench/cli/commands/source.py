"""`duizhao source PROJECT ARTICLE`."""

import argparse
from pathlib import Path

from workbench.cli.arguments import Parser, add_json, add_project, number
from workbench.cli.counts import count_of
from workbench.cli.existing import open_project
from workbench.cli.output import Output
from workbench.formats.instant import to_rfc3339
from workbench.model.errors import UsageError
from workbench.model.ids import ArticleId
from workbench.services.commands.articles import SetArchiveAddress
from workbench.services.exchange.originals import KeptOriginal, kept_original, save_original
from workbench.storage.project import ReadOnlyProject

NAME = "source"
HELP = "Show what is kept of an article's original, and save it."

# The exit code where the bytes are not those that were read.
SPOILT = 1


def add_arguments(parser: Parser) -> None:
    """Take the words of the command."""
    add_project(parser)
    parser.add_argument("article", type=number, metavar="ARTICLE")
    parser.add_argument("--save", type=Path, metavar="FILE", help="write the bytes into a file")
    parser.add_argument(
        "--archive", metavar="ADDRESS", help="where an archive of the web has it; “” for nowhere"
    )
    add_json(parser)


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Show it, after what was asked for is done; 1 if the bytes that are kept are spoilt."""
    article_id = ArticleId(arguments.article)
    if arguments.archive is not None:
        with open_project(arguments.project, output) as session:
            session.execute(SetArchiveAddress(article_id, arguments.archive))
    with ReadOnlyProject(arguments.project) as project:
        kept = kept_original(project.reader, article_id)
        if kept is None:
            raise UsageError("source.none")
        if arguments.save is not None:
            save_original(project.reader, article_id, arguments.save)
    _show(kept, output)
    return 0 if kept.is_sound else SPOILT


def _show(kept: KeptOriginal, output: Output) -> None:
    copy = kept.copy
    output.document(
        {
            "article": kept.article.id,
            "sha256": copy.sha256,
            "sound": kept.is_sound,
            "size": copy.size,
            "read": to_rfc3339(copy.fetched_at),
            "name": copy.name,
            "address": copy.address,
            "media_type": copy.media_type,
            "archive": copy.archive_address,
            "proposed_archive": kept.proposed,
        }
    )
    output.line(f"{kept.article.id}  {kept.article.title}")
    output.line(f"   {count_of(copy.size, 'byte')}, read {to_rfc3339(copy.fetched_at)}")
    output.line(f"   {copy.address or copy.name}")
    output.line(f"   SHA-256 {copy.sha256}{'' if kept.is_sound else ', which they have no more'}")
    if copy.archive_address:
        output.line(f"   archive {copy.archive_address}")
    elif kept.proposed:
        output.line(f"   no archive said; its address might be {kept.proposed}")
