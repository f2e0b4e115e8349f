"""`duizhao engines`."""

import argparse

from workbench.api import Api, Price, ProviderFactory
from workbench.cli.arguments import Parser, add_json
from workbench.cli.counts import count_of
from workbench.cli.output import Json, Output
from workbench.messages import leaving_sentence
from workbench.services.drafting.cache import DraftCache
from workbench.services.drafting.drafting import facts_of
from workbench.services.drafting.local_servers import local_servers, said_of
from workbench.services.drafting.prompts import PROMPTS, keep_copy
from workbench.services.drafting.provider_options import settings_of
from workbench.services.plugins import load_api
from workbench.services.settings.keys import KeyPlace, key_place, known_values
from workbench.services.settings.preferences import PreferenceStore

NAME = "engines"
HELP = "List what translates by machine, and what leaves this machine by it."

# The exit code where no server of this machine answered.
NOTHING = 1


def add_arguments(parser: Parser) -> None:
    """Take the words of the command."""
    what = parser.add_mutually_exclusive_group()
    what.add_argument(
        "--find-local", action="store_true", help="look for llama.cpp and Ollama on this machine"
    )
    what.add_argument("--answers", action="store_true", help="say which answers are kept")
    what.add_argument(
        "--forget", metavar="ENGINE", help="forget the kept answers of an engine, or of “all”"
    )
    what.add_argument(
        "--prompt",
        nargs="?",
        const="translate",
        choices=tuple(PROMPTS),
        help="name your copy of a prompt, to be edited",
    )
    add_json(parser)


def run(arguments: argparse.Namespace, output: Output) -> int:
    """List engines, or do what is asked for instead."""
    if arguments.find_local:
        return _find(output)
    if arguments.answers:
        _show_answers(output)
    elif arguments.forget:
        with DraftCache() as cache:
            count = cache.clear("" if arguments.forget == "all" else arguments.forget)
        output.document({"forgotten": count})
        output.line(f"{count_of(count, 'answer')} forgotten")
    elif arguments.prompt:
        path = str(keep_copy(PROMPTS[arguments.prompt]))
        output.document({"prompt": path})
        output.line(path)
    else:
        _list(load_api().api, output)
    return 0


def _list(api: Api, output: Output) -> None:
    shapes = [_shape(factory) for factory in api.providers.values()]
    place = key_place()
    output.document({"engines": shapes, "keys": place.value})
    for shape in shapes:
        output.line(f"{shape['name']:<15}{shape['leaves']}")
        output.line(f"{'':<15}price: {shape['price'] or 'unknown'}")
    kept = {
        KeyPlace.KEYRING: "in the system's keyring",
        KeyPlace.PREFERENCES: "in your preferences, a file that nobody else may read",
    }[place]
    output.line(f"Keys are taken from the environment; one that you enter is kept {kept}.")


def _shape(factory: ProviderFactory) -> dict[str, Json]:
    values = known_values(factory, PreferenceStore().load().keys)
    facts = facts_of(factory, settings_of(values, 1.0))
    return {
        "name": factory.name,
        "label": factory.label,
        "local": facts.is_local,
        "leaves": leaving_sentence(factory.label, facts.way, facts.recipient),
        "options": [option.name for option in factory.options],
        "price": _said(facts.price),
        "together": facts.batch,
        "at_once": facts.parallel,
        "instructed": facts.instructed,
    }


def _said(price: Price | None) -> str:
    if price is None:
        return ""
    if not price.sent and not price.received:
        return "free"
    return f"{price.sent:g} + {price.received:g} {price.currency} for a million {price.unit.value}s"


def _find(output: Output) -> int:
    servers = local_servers()
    output.document(
        [{"name": each.provider, "url": each.url, "models": each.models} for each in servers]
    )
    for each in servers:
        models = ", ".join(each.models) or "no models"
        output.line(f"{each.label} at {each.url}: {models}")
        output.line(f"  duizhao translate PROJECT {' '.join(said_of(each))}")
    if not servers:
        output.line("No server of this machine answers.")
    return 0 if servers else NOTHING


def _show_answers(output: Output) -> None:
    with DraftCache() as cache:
        tallies = cache.tallies()
    output.document(
        {
            "file": str(cache.path),
            "kept": [
                {
                    "engine": each.provider,
                    "model": each.model,
                    "answers": each.answers,
                    "characters": each.characters,
                    "oldest": each.oldest,
                    "newest": each.newest,
                }
                for each in tallies
            ],
        }
    )
    output.line(str(cache.path))
    for each in tallies:
        name = f"{each.provider} {each.model}".strip()
        answers = count_of(each.answers, "answer")
        output.line(f"{name:<30} {answers:>16} {count_of(each.characters, 'character'):>23}")
