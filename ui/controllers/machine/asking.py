"""The engines side by side: which are chosen, and the job that asks them for one paragraph."""

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace

from ui.bridge import Progress, Reporter
from ui.controllers.project_context import ProjectContext
from ui.controllers.writing.draft_aids import aids_for_segment
from ui.dialogs.engines import EngineLine, EnginePrompt
from ui.sentences import leaving_sentence, sentence
from ui.viewmodels.side_by_side import Entry, EntryKind, EntryState
from workbench.api import ProviderFactory, ProviderFacts, ProviderSettings
from workbench.model.errors import UsageError, WorkbenchError
from workbench.model.language import ENGLISH
from workbench.model.segment import Segment
from workbench.services.drafting.cache import DraftCache
from workbench.services.drafting.comparing import EngineOrder, ask_engines
from workbench.services.drafting.drafting import facts_of
from workbench.services.drafting.drafts import is_allowed, request_for
from workbench.services.drafting.orders import Aids, DraftRequest, DraftResult
from workbench.services.drafting.provider_options import settings_of
from workbench.services.jobs import CancelToken
from workbench.services.settings.keys import known_values


@dataclass(frozen=True, slots=True)
class Engine:
    """An engine ready to be asked."""

    factory: ProviderFactory
    settings: ProviderSettings
    facts: ProviderFacts


@dataclass(frozen=True, slots=True)
class Work:
    """What the job does on its thread."""

    engines: Sequence[Engine]
    request: DraftRequest
    language: str
    make_aids: Callable[[DraftCache | None], Callable[[ProviderFacts], Aids]]

    def __call__(
        self, token: CancelToken, report: Reporter[tuple[str, DraftResult]]
    ) -> tuple[WorkbenchError, ...]:
        """Ask all of them; return what went wrong beside the drafts."""
        troubles: dict[str, WorkbenchError] = {}
        with ExitStack() as stack:
            cache: DraftCache | None = None
            try:
                cache = stack.enter_context(DraftCache())
            except WorkbenchError as error:
                troubles[error.code] = error
            aids_of = self.make_aids(cache)
            orders = [
                EngineOrder(
                    each.factory,
                    each.settings,
                    replace(aids_of(each.facts), troubles=troubles),
                )
                for each in self.engines
            ]

            def answered(name: str, result: DraftResult) -> None:
                report(Progress(0, 0, (name, result)))

            ask_engines(orders, self.request, self.language, ENGLISH, token, answered)
        return tuple(troubles.values())


class Engines:
    """The engines that may be asked side by side in an open project."""

    def __init__(self, context: ProjectContext) -> None:
        """Look into the preferences whenever something is asked for."""
        self._context = context

    def prompt(self) -> EnginePrompt:
        """Return the dialog that asks which are wanted."""
        app = self._context.app
        kept = app.preferences.load()
        lines = [self._line(factory) for factory in app.api.providers.values()]
        chosen = kept.side_by_side or ((kept.provider,) if kept.provider else ())
        return EnginePrompt(lines, chosen, self._context.over)

    def _line(self, factory: ProviderFactory) -> EngineLine:
        facts = self._engine(factory).facts
        return EngineLine(factory.name, factory.label, leaving_sentence(factory.label, facts))

    def _engine(self, factory: ProviderFactory) -> Engine:
        preferences = self._context.app.preferences.load()
        settings = settings_of(known_values(factory, preferences.keys), preferences.timeout)
        return Engine(factory, settings, facts_of(factory, settings))

    def chosen(self) -> tuple[Engine, ...]:
        """Return the engines to be asked; one that was removed is none."""
        app, found = self._context.app, []
        for name in app.preferences.load().side_by_side:
            factory = app.api.providers.get(name)
            if factory is None:
                continue
            try:
                found.append(self._engine(factory))
            except WorkbenchError as error:
                self._context.report(error)
        return tuple(found)

    def free(self, engines: Sequence[Engine]) -> tuple[Engine, ...]:
        """Return those that the project may ask."""
        allowed = is_allowed(self._context.session.read)
        return tuple(each for each in engines if allowed or each.facts.is_local)

    def model(self) -> Engine | None:
        """Return the first engine that takes questions, and may be asked."""
        return next((each for each in self.free(self.chosen()) if each.facts.instructed), None)

    def work(self, segment: Segment, engines: Sequence[Engine], *, fresh: bool) -> Work:
        """Return the job that asks engines for a segment."""
        article = self._context.session.read.article(segment.article_id)
        make = aids_for_segment(self._context, segment.id, segment.article_id, fresh=fresh)
        return Work(engines, request_for(segment), article.language.value, make)


def asked(engine: Engine) -> Entry:
    """Return the entry of an engine that is being asked."""
    factory = engine.factory
    return Entry(
        EntryKind.MACHINE, factory.name, factory.label, "", EntryState.ASKED, engine.facts.model
    )


def forbidden(engine: Engine) -> Entry:
    """Return the entry of an engine that the project may not ask."""
    said = sentence(UsageError("provider.forbidden"))
    return replace(asked(engine), state=EntryState.REFUSED, remarks=(said,))
