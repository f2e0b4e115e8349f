"""What a command that drafts needs of the project, the preferences, and its words."""

import argparse
import getpass
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass

from workbench.api import Api, ProviderFactory, ProviderFacts, ProviderSettings
from workbench.cli.arguments import Parser, seconds
from workbench.cli.counts import count_of
from workbench.cli.existing import style_of_project
from workbench.cli.output import Json, Output
from workbench.messages import finding_sentence, leaving_sentence, sentence
from workbench.model.errors import InputError, UsageError, WorkbenchError
from workbench.model.ids import ArticleId
from workbench.services.checking.checking import shared_records, usual_checks
from workbench.services.drafting.cache import DraftCache
from workbench.services.drafting.calling import Spending
from workbench.services.drafting.drafting import facts_of
from workbench.services.drafting.drafts import Only
from workbench.services.drafting.examples import examples_in, memories_at
from workbench.services.drafting.foreseeing import Sending
from workbench.services.drafting.material import material_of
from workbench.services.drafting.orders import Aids
from workbench.services.drafting.prompts import load_prompt
from workbench.services.drafting.protection import Protection
from workbench.services.drafting.provider_options import settings_of, values_said
from workbench.services.exchange.glossaries import UserGlossary, usual_glossary
from workbench.services.memory.matches import MemoryPlace
from workbench.services.memory.places import MemoryBook
from workbench.services.memory.pretranslating import (
    look_up_drafts,
    plan_pretranslation,
    put_memory_drafts,
)
from workbench.services.session import Session
from workbench.services.settings.keys import known_values
from workbench.services.settings.preferences import Preferences, PreferenceStore
from workbench.text.conversion.engine import OpenccEngine


def add_engine(parser: Parser) -> None:
    """Take the engine, what it is told, and how far a command may go with it."""
    parser.add_argument("--provider", default="", help="google, deepl …; else the preferred one")
    parser.add_argument(
        "--ask-key",
        action="store_true",
        help="ask for the key; else it is taken from DUIZHAO_DEEPL_KEY or the like, the system's "
        "keyring, or the preferences",
    )
    parser.add_argument(
        "--option",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="an option of the engine that is no secret, such as region=westeurope",
    )
    parser.add_argument("--timeout", type=seconds, default=0.0, help="seconds for one request")
    parser.add_argument("--budget", type=float, metavar="COST", help="stop before it costs more")


@dataclass(frozen=True, slots=True)
class Engine:
    """An engine with what it is asked by."""

    factory: ProviderFactory
    settings: ProviderSettings

    @property
    def facts(self) -> ProviderFacts:
        """Return what it says of itself."""
        return facts_of(self.factory, self.settings)


def chosen_engine(arguments: argparse.Namespace, api: Api, preferences: Preferences) -> Engine:
    """Return the engine that the words name, else the preferred one.

    A key is never among the words: those are in the list of processes.
    """
    factory = _factory(api, arguments.provider or preferences.provider)
    values = known_values(factory, preferences.keys)
    for option in factory.options:
        if option.secret and arguments.ask_key:
            values[option.name] = getpass.getpass(f"{factory.label} {option.label.lower()}: ")
    values |= values_said(factory, arguments.option)
    return Engine(factory, settings_of(values, arguments.timeout or preferences.timeout))


def _factory(api: Api, name: str) -> ProviderFactory:
    providers = api.providers
    if not name:
        raise UsageError("provider.none_chosen", known=", ".join(providers))
    if name not in providers:
        raise UsageError("provider.unknown", name=name, known=", ".join(providers))
    return providers[name]


def spending_of(engine: Engine, budget: float | None) -> Spending:
    """Return what the job may use; raise where a budget is set and the price is not known."""
    if budget is not None and engine.facts.price is None:
        raise InputError("provider.budget_unknown", provider=engine.factory.label)
    return Spending(engine.facts.price, budget)


@dataclass(frozen=True, slots=True)
class Place:
    """The project at work, and which of its articles."""

    session: Session
    articles: Sequence[ArticleId]
    output: Output

    def aids(self, api: Api, engine: Engine, cache: DraftCache | None, spending: Spending) -> Aids:
        """Return all that helps to draft: context, prompt, memory, checks, the cache."""
        read = self.session.read
        style = style_of_project(read, self.session.path.name, self.output)
        shared = shared_records(usual_glossary(UserGlossary()))
        model = engine.facts.instructed
        examples = examples_in(read, self._places(), self.articles) if model else {}
        material = material_of(read, self.articles, shared, style, examples)
        protection = Protection(lambda: usual_checks(api, OpenccEngine(), style), material)
        return Aids(
            material=material,
            prompt=load_prompt() if model else None,
            protection=protection,
            cache=cache,
            say=finding_sentence,
            spending=spending,
        )

    def pretranslate(self, only: Only) -> int:
        """Fill in what the memories know; return how many segments took a draft."""
        if only is not Only.INITIAL:
            return 0
        read = self.session.read
        with closing(memories_at(self._places())) as memories:
            found = look_up_drafts(memories.look_up, plan_pretranslation(read, self.articles))
        return len(put_memory_drafts(self.session, found.drafts))

    def _places(self) -> Sequence[MemoryPlace]:
        book = MemoryBook(PreferenceStore())
        return book.of_project(self.session.read, self.session.path)


@contextmanager
def opened_cache(output: Output) -> Iterator[DraftCache | None]:
    """Give the cache of answers; where it cannot be opened say so and go on without."""
    try:
        cache = DraftCache()
    except WorkbenchError as error:
        output.remark(f"duizhao: {sentence(error)}")
        yield None
        return
    with cache:
        yield cache


def show_sendings(engine: Engine, sendings: Sequence[Sending], output: Output) -> None:
    """Print what would be sent, and who would get it."""
    facts = engine.facts
    leaving = leaving_sentence(engine.factory.label, facts.way, facts.recipient)
    output.document(
        {
            "leaves": leaving,
            "requests": [
                {"segments": each.segments, "text": each.text, "cut": each.cut} for each in sendings
            ],
        }
    )
    output.line(leaving)
    for each in sendings:
        cut = "".join(f", {count} {kind} cut for length" for kind, count in each.cut.items())
        output.line(f"segments {', '.join(map(str, each.segments))}{cut}:")
        output.line(f"  {each.text}")


def amount(cost: float | None, currency: str) -> str:
    """Return a cost in words: one that nobody knows is unknown, not nothing."""
    return "unknown" if cost is None else f"{cost:.4f} {currency}"


def lines_of_failures(failures: Iterable[tuple[int, str]]) -> Iterator[str]:
    """Yield why segments got none, the same reason once for all of them."""
    by_reason: dict[str, list[int]] = {}
    for segment, reason in failures:
        by_reason.setdefault(reason, []).append(segment)
    for reason, segments in by_reason.items():
        who = str(segments[0]) if len(segments) == 1 else count_of(len(segments), "segment")
        yield f"{who}: {reason}"


def spent_shape(spending: Spending) -> Json:
    """Return what was used, for programs."""
    return {
        "requests": spending.requests,
        "unit": spending.unit.value,
        "sent": spending.sent,
        "received": spending.received,
        "cost": spending.cost,
        "currency": spending.price.currency if spending.price else None,
    }
