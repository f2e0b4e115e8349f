"""`duizhao review-by-model PROJECT`."""

import argparse
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from workbench.cli.arguments import Parser, add_articles, add_json, add_project
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
from workbench.messages import finding_sentence, sentence
from workbench.model.errors import WorkbenchError
from workbench.model.finding import Opinion
from workbench.model.ids import ArticleId
from workbench.model.language import ENGLISH, Variant
from workbench.services.checking.opinions import as_finding
from workbench.services.drafting.cache import DraftCache
from workbench.services.drafting.drafts import refuse_forbidden
from workbench.services.drafting.foreseeing import Sending
from workbench.services.drafting.orders import Aids
from workbench.services.drafting.prompts import REVIEW, load_prompt
from workbench.services.exchange.showing import chosen_articles
from workbench.services.jobs import CancelToken
from workbench.services.plugins import load_api
from workbench.services.second_reading.foreseeing import sendings
from workbench.services.second_reading.planning import (
    INCLUDE,
    OpinionWriter,
    plan_reading,
)
from workbench.services.second_reading.read_before import ReadBefore
from workbench.services.second_reading.reading import ReadRequest, ReadResult, read_pairs
from workbench.services.settings.preferences import PreferenceStore

NAME = "review-by-model"
HELP = "Have a language model read what is translated; its findings join those of the checks."

PARTIAL = 1

Plan = Mapping[Variant, Sequence[ReadRequest]]


def add_arguments(parser: Parser) -> None:
    """Take the words of the command."""
    add_project(parser)
    add_articles(parser)
    add_engine(parser)
    parser.add_argument(
        "--show-what-is-sent", action="store_true", help="print what would be sent, and stop"
    )
    parser.add_argument("--fresh", action="store_true", help="read what it has read before, too")
    add_json(parser)


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Read pairs and keep what is found; 1 if some were not read, the exit code if none was."""
    preferences = PreferenceStore().load()
    loaded = load_api()
    output.warnings("plugins", loaded.warnings)
    engine = chosen_engine(arguments, loaded.api, preferences)
    spending = spending_of(engine, arguments.budget)
    with open_project(arguments.project, output) as session:
        refuse_forbidden(session.read, engine.facts)
        articles = chosen_articles(session.read, tuple(ArticleId(n) for n in arguments.article))
        place = Place(session, articles, output)
        aids = place.aids(loaded.api, engine, None, spending)
        aids = replace(
            aids, prompt=load_prompt(REVIEW), include=INCLUDE, fresh=bool(arguments.fresh)
        )
        plan = plan_reading(session.read, articles)
        if arguments.show_what_is_sent:
            show_sendings(engine, list(_foreseen(engine, plan, aids)), output)
            return 0
        with opened_cache(output) as cache:
            before = _read_before(engine, cache, aids, place)
            whole = _count(plan)
            if before is not None and not arguments.fresh:
                plan = before.left(plan)
            results = _read(engine, plan, aids, place, before)
    return _tell(results, whole - _count(plan), aids, output)


def _count(plan: Plan) -> int:
    return sum(map(len, plan.values()))


def _read_before(
    engine: Engine, cache: DraftCache | None, aids: Aids, place: Place
) -> ReadBefore | None:
    if cache is None or aids.prompt is None:
        return None
    path = place.session.path
    return ReadBefore(cache, path, engine.factory, engine.settings, aids.prompt.version)


def _foreseen(engine: Engine, plan: Plan, aids: Aids) -> Iterator[Sending]:
    for language, requests in plan.items():
        yield from sendings(
            requests, engine.factory, engine.settings, language.value, ENGLISH, aids
        )


def _read(
    engine: Engine, plan: Plan, aids: Aids, place: Place, before: ReadBefore | None
) -> Sequence[ReadResult]:
    """Have everything read; what is found is kept as it comes, so that a kill loses nothing."""
    results: list[ReadResult] = []
    total = _count(plan)

    def note(requests: Sequence[ReadRequest]) -> None:
        try:
            if before is not None:
                before.note(requests)
        except WorkbenchError as error:
            aids.troubles[error.code] = error

    with OpinionWriter(place.session, note) as writer:

        def take(result: ReadResult) -> None:
            results.append(result)
            writer.take(result)
            place.output.progress(len(results), total, "Reading")

        for language, requests in plan.items():
            where = (language.value, ENGLISH, aids, CancelToken())
            read_pairs(requests, engine.factory, engine.settings, *where, take, before)
    return results


def _tell(results: Sequence[ReadResult], before: int, aids: Aids, output: Output) -> int:
    errors = {each.request.segment_id: each.error for each in results if each.error is not None}
    for trouble in aids.troubles.values():
        output.remark(f"duizhao: {sentence(trouble)}")
    for line in lines_of_failures((each, sentence(error)) for each, error in errors.items()):
        output.remark(line)
    found = [(each, opinion) for each in results for opinion in each.opinions]
    misquoted = sum(each.misquoted for each in results)
    spent = {} if aids.spending is None else {"spent": spent_shape(aids.spending)}
    output.document(
        {
            "asked": len(results),
            "read": len(results) - len(errors),
            "findings": [_shape(each, opinion) for each, opinion in found],
            "misquoted": misquoted,
            "read_before": before,
            "failed": [
                {"segment": each, "code": error.code, "text": sentence(error)}
                for each, error in errors.items()
            ],
            **spent,
        }
    )
    for each, opinion in found:
        said = finding_sentence(as_finding(opinion))
        output.line(f"{each.request.segment_id}: {opinion.severity.value}: {said}")
    findings = count_of(len(found), "finding")
    output.line(f"{len(results) - len(errors)} of {len(results)} read, {findings}")
    if before:
        output.line(f"{before} read before; --fresh has them read again")
    if misquoted:
        output.line(f"{misquoted} left out: what they quote stands in neither text")
    if aids.spending is not None and aids.spending.cost:
        price = aids.spending.price
        output.line(f"cost: {amount(aids.spending.cost, price.currency if price else '')}")
    if not errors:
        return 0
    return PARTIAL if len(errors) < len(results) else next(iter(errors.values())).exit_code


def _shape(result: ReadResult, opinion: Opinion) -> Json:
    request, fix = result.request, opinion.fix
    return {
        "segment": request.segment_id,
        "code": opinion.code,
        "severity": opinion.severity.value,
        "source": [span.of(request.source) for span in opinion.source],
        "target": [span.of(request.target) for span in opinion.target],
        "text": finding_sentence(as_finding(opinion)),
        "fix": None if fix is None else fix.apply(request.target),
        "model": opinion.model,
        "prompt": opinion.prompt,
    }
