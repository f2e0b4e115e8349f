"""`duizhao translate PROJECT`."""

import argparse
import getpass
import os

from workbench.api import Api, ProviderFactory, ProviderSettings
from workbench.cli.arguments import Parser, add_articles, add_json, add_project, seconds
from workbench.cli.existing import open_project
from workbench.cli.output import Output
from workbench.messages import sentence
from workbench.model.errors import UsageError
from workbench.model.ids import ArticleId
from workbench.model.language import ENGLISH
from workbench.services.drafting.drafting import DraftResult, draft
from workbench.services.drafting.drafts import Only, plan_drafts, put_drafts, refuse_forbidden
from workbench.services.drafting.provider_options import kept_values, settings_of, values_said
from workbench.services.exchange.showing import chosen_articles
from workbench.services.jobs import CancelToken
from workbench.services.plugins import load_api
from workbench.services.settings.preferences import Preferences, PreferenceStore

NAME = "translate"
HELP = "Draft by machine what nobody has translated."

PARTIAL = 1


def add_arguments(parser: Parser) -> None:
    """Take the words of the command."""
    add_project(parser)
    add_articles(parser)
    parser.add_argument("--provider", default="", help="google, deepl …; else the preferred one")
    parser.add_argument(
        "--ask-key",
        action="store_true",
        help="ask for the key; else it is taken from DUIZHAO_DEEPL_KEY or the like, or the "
        "preferences",
    )
    parser.add_argument(
        "--option",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="an option of the engine that is no secret, such as region=westeurope",
    )
    parser.add_argument("--only", choices=("initial", "draft"), default="initial")
    parser.add_argument("--timeout", type=seconds, default=0.0, help="seconds for one request")
    add_json(parser)


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Draft what may be drafted; 1 if some got none, the failure's exit code if all failed."""
    preferences = PreferenceStore().load()
    loaded = load_api()
    output.warnings("plugins", loaded.warnings)
    factory = _factory(loaded.api, arguments.provider or preferences.provider)
    settings = _settings(arguments, preferences, factory)
    chosen = tuple(ArticleId(number) for number in arguments.article)
    with open_project(arguments.project, output) as session:
        refuse_forbidden(session.read)
        articles = chosen_articles(session.read, chosen)
        plan = plan_drafts(session.read, articles, Only(arguments.only))
        asked = sum(len(requests) for requests in plan.values())
        put, failed = 0, []

        def take(result: DraftResult) -> None:
            nonlocal put
            if result.error is not None:
                failed.append(result)
            else:
                put += len(put_drafts(session, [result], factory.name))
            output.progress(put + len(failed), asked, "Drafting")

        for language, requests in plan.items():
            draft(requests, factory, settings, language.value, ENGLISH, CancelToken(), take)
    for result in failed:
        if result.error is not None:
            output.remark(f"{result.segment_id}: {sentence(result.error)}")
    output.document({"asked": asked, "drafted": put, "failed": _failed(failed)})
    output.line(f"{put} of {asked} drafted")
    return _exit_code(put, failed)


def _factory(api: Api, name: str) -> ProviderFactory:
    providers = api.providers
    if not name:
        raise UsageError("provider.none_chosen", known=", ".join(providers))
    if name not in providers:
        raise UsageError("provider.unknown", name=name, known=", ".join(providers))
    return providers[name]


def option_variable(provider: str, option: str) -> str:
    """Return the name of the environment variable that holds an option of an engine."""
    return f"DUIZHAO_{provider}_{option}".upper()


def _settings(
    arguments: argparse.Namespace, preferences: Preferences, factory: ProviderFactory
) -> ProviderSettings:
    """Return the options and the time limit; a key in the words would be in the process list."""
    values = kept_values(factory, preferences.keys)
    for option in factory.options:
        value = os.environ.get(option_variable(factory.name, option.name), "")
        if value:
            values[option.name] = value
        if option.secret and arguments.ask_key:
            values[option.name] = getpass.getpass(f"{factory.label} {option.label.lower()}: ")
    values |= values_said(factory, arguments.option)
    return settings_of(values, arguments.timeout or preferences.timeout)


def _failed(results: list[DraftResult]) -> list[dict[str, str | int]]:
    return [
        {"segment": result.segment_id, "code": result.error.code, "text": sentence(result.error)}
        for result in results
        if result.error is not None
    ]


def _exit_code(put: int, failed: list[DraftResult]) -> int:
    errors = [result.error for result in failed if result.error is not None]
    if not errors:
        return 0
    return PARTIAL if put else errors[0].exit_code
