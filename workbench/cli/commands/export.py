"""`duizhao export PROJECT -o FILE`."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from workbench.api import YES
from workbench.bitext.encoder import load_encoder
from workbench.cli.arguments import (
    ALL,
    ROLES,
    STATUSES,
    VARIANTS,
    Parser,
    add_articles,
    add_json,
    add_project,
    language_tag,
)
from workbench.cli.counts import count_of
from workbench.cli.existing import is_whole
from workbench.cli.giving_back import format_of, give_back_to
from workbench.cli.memory_words import fill_tmx
from workbench.cli.output import Json, Output
from workbench.formats.finished.options import SourceText
from workbench.formats.tmx.markup import PLAIN_TEXT
from workbench.formats.tmx.options import SentenceLinks
from workbench.messages import counts_sentence, warning_sentence
from workbench.model.ids import ArticleId
from workbench.model.language import Variant
from workbench.model.segment import Role, Status
from workbench.services.exchange.export_options import configured
from workbench.services.exchange.exporting import (
    CONFIRMED,
    EVERYTHING,
    WORK,
    ExportChoice,
    Gathering,
    Signature,
    export,
    export_each,
    exporter_for,
)
from workbench.services.exchange.glossaries import UserGlossary, whole_conversions
from workbench.services.exchange.leaving_out import ExportPlan, plan_export
from workbench.services.exchange.showing import chosen_articles
from workbench.services.memory.sentence_pairs import links_of_segments
from workbench.services.plugins import load_api
from workbench.services.session import now_in_milliseconds, present_user
from workbench.services.settings.preferences import PreferenceStore
from workbench.storage.project import ReadOnlyProject

NAME = "export"
HELP = "Write the finished article, TMX, XLIFF, tables, JSON, or the file an article came from."

PARTIAL = 1

_FORMATS = (
    "the finished article: article (HTML), markdown, docx, wordpress, wxr, jekyll, text, captions; "
    "both languages: tmx, html, md, json, xlf, xliff; else by the suffix"
)
_SWITCHES = {
    "notes": "open notes as footnotes",
    "left-out": "say what was left out",
    "disclosure": "say at length what machines drafted",
    "no-links": "without links",
    "no-pictures": "without pictures",
    "no-provenance": "without saying where it comes from",
}


def add_arguments(parser: Parser) -> None:
    """Take the words of the command."""
    add_project(parser)
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    parser.add_argument("--format", default="", help=_FORMATS)
    parser.add_argument(
        "--each", action="store_true", help="FILE is a folder: a file for each article"
    )
    add_articles(parser)
    parser.add_argument(
        "--status", choices=(*STATUSES, ALL), action="append", help="else what is confirmed"
    )
    parser.add_argument("--signed", action="store_true", help="only articles that are signed off")
    parser.add_argument("--role", choices=ROLES, action="append")
    parser.add_argument("--conversion", choices=VARIANTS, help="put this variant beside")
    parser.add_argument("--target-language", type=language_tag, default="en-US", metavar="TAG")
    parser.add_argument(
        "--extras", action="store_true", help="related, boilerplate and withdrawn paragraphs too"
    )
    add_json(parser)
    fill_tmx(parser)
    _fill_finished(parser)


def _fill_finished(parser: Parser) -> None:
    """Give a parser the ways to write a finished article."""
    parser.add_argument(
        "--source",
        choices=tuple(SourceText),
        help="of a finished article: where the Chinese stands (none)",
    )
    for name, text in _SWITCHES.items():
        parser.add_argument(f"--{name}", action="store_true", help=f"of a finished article: {text}")
    parser.add_argument("--translator", metavar="NAME", help="named in a finished article")


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Write what is chosen to a file in one step; 1 if the project is damaged."""
    original = format_of(arguments.format, arguments.output)
    if original:
        return give_back_to(original, arguments, _statuses(arguments.status), output)
    loaded = load_api()
    output.warnings("plugins", loaded.warnings)
    exporter = exporter_for(loaded.api.exporters.values(), arguments.format, arguments.output)
    exporter = configured(exporter, _values(arguments), _links)
    author = PreferenceStore().load().author or present_user()
    signature = Signature(arguments.project.stem, author, now_in_milliseconds())
    with ReadOnlyProject(arguments.project) as project:
        whole = is_whole(project.reader, arguments.project, output)
        chosen = tuple(ArticleId(number) for number in arguments.article)
        articles = chosen_articles(project.reader, chosen)
        gathering = Gathering(project.reader, whole_conversions(UserGlossary()))
        choice = _choice(arguments, articles)
        plan = plan_export(project.reader, choice)
        _tell(plan, output)
        write = export_each if arguments.each else export
        done = write(gathering, exporter, choice, signature, arguments.output)
    output.warnings(arguments.output.name, done.warnings)
    warnings: Json = [
        {"code": warning.code, "text": warning_sentence(warning)} for warning in done.warnings
    ]
    output.document(
        {
            "file": str(arguments.output),
            "format": exporter.name,
            "articles": done.articles,
            "segments": done.segments,
            "left_out": {cause.removeprefix("left."): n for cause, n in plan.left.items()},
            "warnings": warnings,
            "cautions": warnings,  # as programs that read version 0.1 know them
        }
    )
    of_articles = count_of(done.articles, "article")
    output.line(f"{arguments.output}: from {count_of(done.segments, 'segment')} of {of_articles}")
    return 0 if whole else PARTIAL


def _links() -> SentenceLinks:
    return links_of_segments(load_encoder)


def _values(arguments: argparse.Namespace) -> dict[str, str]:
    """Return the options that were named, by the names under which formats have them."""
    values = {
        "level": "" if arguments.level == PLAIN_TEXT else str(arguments.level),
        "sentences": YES if arguments.sentences else "",
        "trados": YES if arguments.trados else "",
        "source": arguments.source or "",
        "notes": YES if arguments.notes else "",
        "left_out": YES if arguments.left_out else "",
        "disclosure": YES if arguments.disclosure else "",
        "translator": arguments.translator or "",
    }
    named = {name: value for name, value in values.items() if value}
    for name in ("links", "pictures", "provenance"):
        if getattr(arguments, f"no_{name}"):
            named[name] = ""
    return named


def _choice(arguments: argparse.Namespace, articles: tuple[ArticleId, ...]) -> ExportChoice:
    statuses, roles = arguments.status, arguments.role
    return ExportChoice(
        articles=articles,
        roles=frozenset(Role(name) for name in roles) if roles else WORK,
        statuses=_statuses(statuses),
        variant=Variant(arguments.conversion) if arguments.conversion else None,
        target_language=arguments.target_language,
        extras=arguments.extras,
        signed=arguments.signed,
    )


def _statuses(names: Sequence[str] | None) -> frozenset[Status]:
    if not names:
        return CONFIRMED
    return EVERYTHING if ALL in names else frozenset(Status(name) for name in names)


def _tell(plan: ExportPlan, output: Output) -> None:
    """Say what will be left out, before anything is written."""
    if plan.left:
        said = f"Left out: {counts_sentence(plan.left)}"
        output.remark(f"{said}; --status all takes them" if plan.is_for_status else said)
