"""`duizhao translate PROJECT [SOURCE…]`."""

import argparse
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import replace

from workbench.api import Api, Price
from workbench.cli.arguments import Parser, add_articles, add_json, add_project
from workbench.cli.commands.import_ import told
from workbench.cli.counts import count_of
from workbench.cli.drafting import (
    Engine,
    Place,
    add_engine,
    amount,
    chosen_engine,
    lines_of_failures,
    opened_cache,
    show_sendings,
    spending_of,
    spent_shape,
)
from workbench.cli.existing import open_project
from workbench.cli.output import Json, Output
from workbench.messages import finding_sentence, leaving_sentence, sentence
from workbench.model.errors import WorkbenchError
from workbench.model.ids import ArticleId
from workbench.model.language import ENGLISH, Variant
from workbench.services.drafting.drafting import draft
from workbench.services.drafting.drafts import DraftWriter, Only, plan_drafts, refuse_forbidden
from workbench.services.drafting.foreseeing import Estimate, Foresight
from workbench.services.drafting.orders import Aids, DraftRequest, DraftResult
from workbench.services.exchange.importing import Report, find_sources, read_sources
from workbench.services.exchange.pairs import import_reading
from workbench.services.exchange.showing import chosen_articles
from workbench.services.jobs import CancelToken
from workbench.services.plugins import load_api
from workbench.services.session import Session
from workbench.services.settings.preferences import PreferenceStore

NAME = "translate"
HELP = "Draft by machine what nobody has translated; fetch and import articles first."

PARTIAL = 1

Plan = Mapping[Variant, Sequence[DraftRequest]]


def add_arguments(parser: Parser) -> None:
    """Take the words of the command."""
    add_project(parser)
    parser.add_argument(
        "sources", nargs="*", metavar="SOURCE", help="addresses or files to import and draft"
    )
    add_articles(parser)
    add_engine(parser)
    parser.add_argument("--only", choices=("initial", "draft"), default="initial")
    parser.add_argument("--pretranslate", action="store_true", help="from the memories first")
    parser.add_argument("--fresh", action="store_true", help="ask for what was answered already")
    ahead = parser.add_mutually_exclusive_group()
    ahead.add_argument("--estimate", action="store_true", help="say what it would cost, and stop")
    ahead.add_argument(
        "--show-what-is-sent", action="store_true", help="print what would be sent, and stop"
    )
    add_json(parser)


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Draft what may be drafted; 1 if some got none, the failure's exit code if all failed."""
    preferences = PreferenceStore().load()
    loaded = load_api()
    output.warnings("plugins", loaded.warnings)
    engine = chosen_engine(arguments, loaded.api, preferences)
    spending = spending_of(engine, arguments.budget)
    only = Only(arguments.only)
    with ExitStack() as stack:
        session = stack.enter_context(_opened(arguments, output))
        refuse_forbidden(session.read, engine.facts)
        reports = list(_taken_in(arguments, loaded.api, session, output))
        place = Place(session, _articles(arguments, session, reports), output)
        known = place.pretranslate(only) if arguments.pretranslate else 0
        plan = plan_drafts(session.read, place.articles, only)
        cache = stack.enter_context(opened_cache(output))
        aids = place.aids(loaded.api, engine, cache, spending)
        aids = replace(aids, fresh=arguments.fresh or only is Only.DRAFT)
        if arguments.estimate or arguments.show_what_is_sent:
            _foresee(arguments, engine, plan, aids, output)
            return 0
        results, put = _drafted(engine, plan, aids, place)
    imported = [told(report) for report in reports]
    return _tell(results, put, {"pretranslated": known, "imported": imported}, aids, output)


def _opened(arguments: argparse.Namespace, output: Output) -> Session:
    """Return the project; one that is missing is made where there is something to import."""
    if arguments.sources and not arguments.project.exists():
        return Session(arguments.project)
    return open_project(arguments.project, output)


def _taken_in(
    arguments: argparse.Namespace, api: Api, session: Session, output: Output
) -> Iterator[Report]:
    sources = list(find_sources(arguments.sources, api.importers))
    for reading in read_sources(api.importers, sources):
        for report in import_reading(session, reading):
            output.warnings(report.place, report.warnings)
            for damaged in report.damage:
                output.remark(f"{report.place}: {sentence(damaged)}")
            if report.error is not None:
                output.remark(f"{report.place}: {sentence(report.error)}")
            yield report


def _articles(
    arguments: argparse.Namespace, session: Session, reports: Sequence[Report]
) -> Sequence[ArticleId]:
    """Return the articles that are named; else those just imported; else all."""
    if arguments.sources and not arguments.article:
        failed = next((report.error for report in reports if report.error is not None), None)
        imported = [report.article_id for report in reports if report.article_id is not None]
        if failed is not None and not imported:
            raise failed
        return imported
    return chosen_articles(session.read, tuple(ArticleId(n) for n in arguments.article))


def _foresee(
    arguments: argparse.Namespace, engine: Engine, plan: Plan, aids: Aids, output: Output
) -> None:
    facts, label = engine.facts, engine.factory.label
    ahead = [
        Foresight(requests, engine.factory, engine.settings, language.value, ENGLISH, aids)
        for language, requests in plan.items()
    ]
    if arguments.show_what_is_sent:
        show_sendings(engine, [each for one in ahead for each in one.sendings()], output)
    else:
        leaving = leaving_sentence(label, facts.way, facts.recipient)
        output.line(leaving)
        _estimate(leaving, facts.price, [one.estimate() for one in ahead], output)


def _estimate(leaving: str, price: Price | None, found: Sequence[Estimate], output: Output) -> None:
    costs = [each.cost for each in found]
    cost = None if None in costs else sum(each for each in costs if each is not None)
    currency = price.currency if price else ""
    numbers = {
        name: sum(int(getattr(each, name)) for each in found)
        for name in ("segments", "kept", "characters", "requests", "sent", "received")
    }
    unit = found[0].unit.value if found else ""
    received = count_of(numbers["received"], unit or "character")
    output.document({"leaves": leaving, **numbers, "unit": unit, "cost": cost})
    output.line(
        f"{count_of(numbers['segments'], 'segment')}, {numbers['kept']:,} answered already, "
        f"{count_of(numbers['characters'], 'character')} in about "
        f"{count_of(numbers['requests'], 'request')}, "
        f"about {numbers['sent']:,} + {received}, "
        f"cost: {amount(cost, currency)}"
    )


def _drafted(
    engine: Engine, plan: Plan, aids: Aids, place: Place
) -> tuple[Sequence[DraftResult], int]:
    results: list[DraftResult] = []
    asked = [request for requests in plan.values() for request in requests]
    with DraftWriter(place.session, asked, engine.factory.name) as writer:

        def take(result: DraftResult) -> None:
            results.append(result)
            if result.error is None:
                writer.take(result)
            place.output.progress(len(results), len(asked), "Drafting")

        for language, requests in plan.items():
            draft(
                requests,
                engine.factory,
                engine.settings,
                language.value,
                ENGLISH,
                CancelToken(),
                take,
                aids=aids,
            )
    return results, writer.put


def _tell(
    results: Sequence[DraftResult],
    put: int,
    before: Mapping[str, Json],
    aids: Aids,
    output: Output,
) -> int:
    errors = {each.segment_id: each.error for each in results if each.error is not None}
    marked = [each for each in results if each.error is None and each.findings]
    for line in lines_of_failures((each, sentence(error)) for each, error in errors.items()):
        output.remark(line)
    for error in aids.troubles.values():
        output.remark(f"duizhao: {sentence(error)}")
    for each in marked:
        for finding in each.findings:
            output.remark(f"{each.segment_id}: {finding_sentence(finding)}")
    spent = {} if aids.spending is None else {"spent": spent_shape(aids.spending)}
    output.document(
        {
            "asked": len(results),
            "drafted": put,
            "failed": [
                {"segment": each, "code": error.code, "text": sentence(error)}
                for each, error in errors.items()
            ],
            "marked": [_marked(each) for each in marked],
            "answered_before": sum(each.kept for each in results),
            **before,
            **spent,
        }
    )
    output.line(f"{put} of {len(results)} drafted")
    if marked:
        output.line(f"{len(marked)} to be looked at: the checks found something in them")
    if aids.spending is not None and aids.spending.cost:
        price = aids.spending.price
        output.line(f"cost: {amount(aids.spending.cost, price.currency if price else '')}")
    return _exit_code(put, list(errors.values()))


def _marked(result: DraftResult) -> Json:
    return {
        "segment": result.segment_id,
        "findings": [
            {"code": each.code, "text": finding_sentence(each)} for each in result.findings
        ],
    }


def _exit_code(put: int, errors: Sequence[WorkbenchError]) -> int:
    if not errors:
        return 0
    return PARTIAL if put else errors[0].exit_code
