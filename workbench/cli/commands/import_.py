"""`duizhao import PROJECT SOURCE…`."""

import argparse
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import asdict
from pathlib import Path

from workbench.cli.arguments import VARIANTS, Parser, add_json, add_project, seconds
from workbench.cli.counts import count_of
from workbench.cli.output import Json, Output
from workbench.messages import sentence, warning_sentence
from workbench.model.language import Variant
from workbench.services.exchange.importing import (
    ARTICLE,
    Outcome,
    Reading,
    ReadingOptions,
    Report,
    find_sources,
    read_sources,
    report_failure,
)
from workbench.services.exchange.pairs import import_reading
from workbench.services.plugins import load_api
from workbench.services.session import Session

NAME = "import"
HELP = (
    "Import articles, files of translation tools, tables of pairs, subtitles and posts; what is "
    "there already is brought up to date."
)

PARTIAL = 1


def add_arguments(parser: Parser) -> None:
    """Take the words of the command."""
    add_project(parser)
    parser.add_argument("sources", nargs="+", metavar="SOURCE", help="file, folder or address")
    parser.add_argument("--encoding", default="", help="of the files; detected if not given")
    parser.add_argument("--language", choices=VARIANTS, help="of the articles; else detected")
    parser.add_argument("--timeout", type=seconds, default=20.0, help="seconds for an address")
    add_json(parser)


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Import each source; 1 if some failed, the first failure's exit code if all did."""
    loaded = load_api()
    output.warnings("plugins", loaded.warnings)
    language = Variant(arguments.language) if arguments.language else None
    options = ReadingOptions(arguments.encoding, language, arguments.timeout)
    sources = list(find_sources(arguments.sources, loaded.api.importers))
    reports: list[Report] = []
    readings = read_sources(loaded.api.importers, sources, options)
    keep_language = language is None
    for report in _put_in(arguments.project, readings, output, keep_language=keep_language):
        reports.append(report)
        output.progress(len(reports), len(sources), "Importing")
        _tell(report, output)
    if len(reports) > 1:
        output.line(_summary(reports))
    output.document({"project": str(arguments.project), "sources": [told(r) for r in reports]})
    return exit_code(reports)


def _put_in(
    project: Path, readings: Iterable[Reading], output: Output, *, keep_language: bool
) -> Iterator[Report]:
    """Import what was read; the project is opened, or made, when there is something to put in."""
    with ExitStack() as stack:
        session: Session | None = None
        for reading in readings:
            if not reading.is_read:
                yield report_failure(reading)
                continue
            if session is None:
                session = stack.enter_context(Session(project))
                output.warnings(project.name, session.warnings)
            yield from import_reading(session, reading, keep_language=keep_language)


def exit_code(reports: Sequence[Report]) -> int:
    """Return 0 if everything was imported, 1 if a part was, else the first failure's code."""
    failures = [report.error for report in reports if report.error is not None]
    if not failures:
        return 0
    return PARTIAL if len(failures) < len(reports) else failures[0].exit_code


def _tell(report: Report, output: Output) -> None:
    output.warnings(report.place, report.warnings)
    for damaged in report.damage:
        output.remark(f"{report.place}: {sentence(damaged)}")
    if report.error is not None:
        output.remark(f"{report.place}: {sentence(report.error)}")
        return
    output.line(f"{report.outcome.value:<10}{report.title}  {_changes(report)}")


def _summary(reports: Sequence[Report]) -> str:
    """Return what became of them all: `2 articles, 1 file not imported`."""
    failed = sum(report.error is not None for report in reports)
    articles = count_of(len(reports) - failed, "article")
    return f"{articles}, {count_of(failed, 'file')} not imported" if failed else articles


def _changes(report: Report) -> str:
    counts, segments = asdict(report.differences), count_of(report.segments, "segment")
    if report.outcome is not Outcome.UPDATED:
        paired = f", {report.pairs:,} translated" if report.kind != ARTICLE else ""
        return f"({segments}{paired})"
    said = ", ".join(f"{count} {word}" for word, count in counts.items() if count)
    return f"({segments}; {said or 'title or address changed'})"


def told(report: Report) -> Json:
    """Return what came of one source, for programs."""
    warnings: Json = [
        {"code": warning.code, "text": warning_sentence(warning)} for warning in report.warnings
    ]
    return {
        "source": report.place,
        "outcome": report.outcome.value,
        "article": report.article_id,
        "kind": report.kind,
        "title": report.title,
        "segments": report.segments,
        "pairs": report.pairs,
        "keeps_original": report.keeps_original,
        "differences": asdict(report.differences),
        "damage": [sentence(damaged) for damaged in report.damage],
        "warnings": warnings,
        "cautions": warnings,  # as programs that read version 0.1 know them
        "error": None
        if report.error is None
        else {"code": report.error.code, "text": sentence(report.error)},
    }
