"""`duizhao check`: findings of a project, a bilingual TMX or a table."""

import argparse
import gc
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from importlib.metadata import version
from pathlib import Path

from workbench.api import Api
from workbench.cli.arguments import Parser, add_articles, add_json
from workbench.cli.existing import style_of_project
from workbench.cli.output import Output
from workbench.formats.reports.findings import (
    ReportedFinding,
    as_html,
    as_json_text,
    as_sarif,
    as_text,
)
from workbench.formats.tmx.reader import Damage
from workbench.messages import finding_sentence, sentence
from workbench.model.errors import InputError, UsageError
from workbench.model.finding import Severity
from workbench.model.house_style import HouseStyle
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.segment import Segment
from workbench.report_words import ReportInWords
from workbench.services.checking.checking import (
    WEIGHTS,
    ReviewedFinding,
    judge,
    project_checks,
    reviewed,
    shared_records,
    usual_checks,
)
from workbench.services.checking.engine import CheckEngine
from workbench.services.checking.house_style import default_style, load_house_style
from workbench.services.checking.inputs import MEMORIES, PairRow, as_checked, read_pairs
from workbench.services.checking.opinions import opinions_in
from workbench.services.checking.report import DeskReport, KnownFindings
from workbench.services.exchange.glossaries import UserGlossary, read_glossary, usual_glossary
from workbench.services.jobs import CancelToken
from workbench.services.plugins import load_api
from workbench.storage.project import ReadOnlyProject
from workbench.storage.reader import ProjectReader
from workbench.text.conversion.engine import OpenccEngine
from workbench.text.lexicons.catalogue import user_lexicons
from workbench.text.lexicons.user import user_folder

NAME = "check"
HELP = "Check a project, a TMX or a TSV of pairs."

# The exit code where there are open findings.
FOUND = 1

# What a file of pairs may end in; any other is taken for a project.
_PAIRS = MEMORIES | {".tsv", ".txt", ".csv"}

# Whether segments are compared by meaning, which takes some 50 ms each; as the engine takes it.
_PREPARED: Mapping[str, bool | None] = {"auto": None, "always": True, "never": False}

# New objects between two collections: findings hold no cycles, looking for some takes a tenth.
_SELDOM = 100_000


def add_arguments(parser: Parser) -> None:
    """Take the words of the command."""
    parser.add_argument("file", type=Path, metavar="PROJECT|TMX|TSV")
    parser.add_argument("--format", choices=("text", "json", "sarif", "html"), default="text")
    parser.add_argument("--severity", choices=("error", "warning", "hint"), default="hint")
    parser.add_argument("--all", action="store_true", help="what was dismissed, too")
    parser.add_argument("--style", type=Path, metavar="FILE", help="a house style, TOML")
    parser.add_argument("--glossary", type=Path, metavar="FILE", help="names and terms, TSV or TBX")
    parser.add_argument(
        "--meaning",
        choices=tuple(_PREPARED),
        default="auto",
        help="look for omissions with the encoder: auto for up to 1,000 segments",
    )
    add_articles(parser)
    add_json(parser)
    parser.add_argument(
        "--report", type=Path, metavar="FILE", help="write the desk's report of a project, HTML"
    )


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Print findings; exit with 1 if one is open that is no hint."""
    gc.set_threshold(_SELDOM)
    loaded = load_api()
    output.warnings("plugins", loaded.warnings)
    _tell_lexicons(output)
    damage: list[InputError] = []
    is_project = arguments.file.suffix.lower() not in _PAIRS
    if arguments.report is not None and not is_project:
        raise UsageError("check.report_of_pairs", path=str(arguments.file))
    found_all = (
        _in_project(arguments, loaded.api, output)
        if is_project
        else _in_pairs(arguments, loaded.api, damage.append)
    )
    least = WEIGHTS[Severity(arguments.severity)]
    found = [
        each
        for each in found_all
        if WEIGHTS[each.finding.severity] <= least and (arguments.all or not each.decision)
    ]
    _write(found, arguments, output)
    for error in damage:
        output.remark(f"{arguments.file.name}: {sentence(error)}")
    urgent = any(not e.decision and e.finding.severity is not Severity.HINT for e in found)
    unread = damage[0].exit_code if damage else 0
    return FOUND if urgent else unread


def _tell_lexicons(output: Output) -> None:
    """Say what of the user's lexicons is not used, and why."""
    for each in user_lexicons(user_folder()):
        if each.error is not None:
            output.remark(f"{each.file}: {sentence(each.error)} Nothing of the file is used.")
        for fault in each.faults:
            output.remark(f"{each.file}: {sentence(fault)}")
        if each.faults:
            output.remark(f"{each.file}: The other lines of the file are used.")


def _write(found: Sequence[ReportedFinding], arguments: argparse.Namespace, output: Output) -> None:
    form = "json" if arguments.json else arguments.format
    name = str(arguments.file)
    if form == "text":
        for line in as_text(found):
            output.line(line)
        return
    if form == "json":
        text = as_json_text(found) + "\n"
    elif form == "sarif":
        text = json.dumps(as_sarif(found, name, version("duizhao")), ensure_ascii=False) + "\n"
    else:
        text = "".join(as_html(found, f"Findings in {arguments.file.name}"))
    output.stream.write(text.encode("utf-8", "backslashreplace"))


def _style(arguments: argparse.Namespace) -> HouseStyle:
    path: Path | None = arguments.style
    return default_style() if path is None else load_house_style(path)


def _tells_fixes(arguments: argparse.Namespace) -> bool:
    """Return whether the output has fixes: those of the other formats need no proof."""
    return bool(arguments.json) or arguments.format == "json"


def _style_of(arguments: argparse.Namespace, reader: ProjectReader, output: Output) -> HouseStyle:
    """Return the style asked for, else the one the project names."""
    if arguments.style is not None:
        return _style(arguments)
    return style_of_project(reader, arguments.file.name, output)


def _of_any_house(style: HouseStyle) -> HouseStyle:
    """Return a style that takes either country's spelling: another tool's pairs chose none."""
    return replace(style, off=style.off | {"spelling.variant"})


def _in_project(
    arguments: argparse.Namespace, api: Api, output: Output
) -> Iterator[ReportedFinding]:
    with ReadOnlyProject(arguments.file) as project:
        reader = project.reader
        style = _style_of(arguments, reader, output)
        shared = shared_records(usual_glossary(UserGlossary()))
        fixes = _tells_fixes(arguments)
        checks = project_checks(api, OpenccEngine(), style, shared, fixes=fixes)
        checks.check_all(reader, CancelToken(), prepared=_PREPARED[arguments.meaning])
        chosen = {ArticleId(number) for number in arguments.article}
        if arguments.report is not None:
            known = KnownFindings(reviewed(checks, reader, checks.with_any(reader)))
            report = DeskReport(reader, known, ReportInWords())
            report.write(arguments.report, arguments.file.stem, chosen)
        for article, segments in reader.walk([article.id for article in reader.articles()]):
            if chosen and article.id not in chosen:
                continue
            ids = [segment.id for segment in segments]
            decisions, opinions = reader.decisions(ids), opinions_in(reader, ids)
            for number, segment in enumerate(segments, 1):
                judged = judge(checks.findings(segment, opinions[segment.id]), segment, decisions)
                place = _SegmentLabel(
                    "segment", number, article.title, id=segment.id, article=article.id
                )
                yield from _reported(judged, segment, place)


def _in_pairs(arguments: argparse.Namespace, api: Api, damage: Damage) -> Iterator[ReportedFinding]:
    pairs = {SegmentId(pair.number): pair for pair in read_pairs(arguments.file, damage)}
    given = read_glossary(arguments.glossary) if arguments.glossary else ()
    terms = (*given, *shared_records(usual_glossary(UserGlossary())))
    checked = {each.segment.id: each for each in as_checked(pairs.values(), terms)}
    style = _style(arguments) if arguments.style else _of_any_house(_style(arguments))
    checks = usual_checks(api, OpenccEngine(), style)
    engine = CheckEngine(checks, fixes=_tells_fixes(arguments))
    engine.update(
        checked.values(),
        (),
        lambda ids: [checked[each] for each in sorted(ids)],
        prepared=_PREPARED[arguments.meaning],
    )
    for segment_id, each in checked.items():
        pair: PairRow = pairs[segment_id]
        judged = judge(engine.findings(segment_id), each.segment, ())
        title = pair.article or arguments.file.name
        yield from _reported(
            judged, each.segment, _SegmentLabel("row", pair.number, title, pair.line)
        )


@dataclass(frozen=True, slots=True)
class _SegmentLabel:
    """Where a finding is: the number on its row, and by what programs know it."""

    kind: str
    number: int
    title: str
    line: int = 0
    id: int = 0
    article: int = 0


def _reported(
    judged: Sequence[ReviewedFinding], segment: Segment, place: _SegmentLabel
) -> Iterator[ReportedFinding]:
    ordered = sorted(judged, key=lambda each: WEIGHTS[each.finding.severity])
    for each in ordered:
        said = each.decision
        yield ReportedFinding(
            each.finding,
            finding_sentence(each.finding),
            place.kind,
            place.number,
            place.title,
            segment.source,
            segment.target,
            place.line,
            "" if said is None else f"{said.kind.value}: {said.reason}",
            place.id,
            place.article,
        )
