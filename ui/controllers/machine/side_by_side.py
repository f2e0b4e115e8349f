"""Side by side: engines asked for the active paragraph, on request and never otherwise."""

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject

from ui.actions import ActionSpec, Addition, MenuSpec
from ui.bridge import Job, Outcome, Progress, Reporter
from ui.controllers.machine.panels import MachinePanels
from ui.controllers.memory.matching import MatchController
from ui.controllers.project_context import ProjectContext
from ui.controllers.writing.draft_aids import aids_for_segment
from ui.dialogs.engines import EngineLine, EnginePrompt
from ui.language import tr
from ui.needs import Need
from ui.sentences import finding_sentence, leaving_sentence, sentence
from ui.viewmodels.matches import origin_of, percent_of
from ui.viewmodels.side_by_side import Entry, EntryKind, EntryState
from workbench.api import ProviderFactory, ProviderFacts, ProviderSettings
from workbench.model.errors import UsageError, WorkbenchError
from workbench.model.ids import SegmentId
from workbench.model.language import ENGLISH
from workbench.model.segment import Segment
from workbench.services.drafting.cache import DraftCache
from workbench.services.drafting.comparing import EngineOrder, ask_engines
from workbench.services.drafting.drafting import facts_of
from workbench.services.drafting.drafts import is_allowed, request_for
from workbench.services.drafting.orders import Aids, DraftRequest, DraftResult
from workbench.services.drafting.provider_options import settings_of
from workbench.services.jobs import CancelToken
from workbench.services.memory.matches import Insertable, Layer, MatchSet
from workbench.services.settings.keys import known_values

JOB = "side_by_side"

SIDE_MENU = Addition(
    "Segment",
    (
        MenuSpec(
            "Side b&y side",
            (
                *("compare.ask", "compare.again", "compare.stop", "-"),
                *("compare.alternatives", "compare.why", "-", "compare.engines"),
            ),
        ),
    ),
)

# How many matches stand beside the drafts.
_MATCHES = 2
_LAYERS = frozenset({Layer.PARAGRAPH, Layer.ASSEMBLY, Layer.TEMPLATE})


def side_specs() -> tuple[ActionSpec, ...]:
    """Return the actions of the panel."""
    needs = (Need.SEGMENT,)
    return (
        ActionSpec("compare.ask", "&Ask the engines side by side", ("F5",), needs=needs),
        ActionSpec("compare.again", "Ask them &once more", ("Shift+F5",), needs=needs),
        ActionSpec("compare.stop", "&Stop asking", needs=needs),
        ActionSpec("compare.engines", "&Engines side by side…", needs=(Need.PROJECT,)),
    )


@dataclass(frozen=True, slots=True)
class Engine:
    """An engine ready to be asked."""

    factory: ProviderFactory
    settings: ProviderSettings
    facts: ProviderFacts


@dataclass(frozen=True, slots=True)
class _Work:
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


class SideController(QObject):
    """Keeps the panel at the active segment, and asks the engines when it is told to."""

    def __init__(
        self, context: ProjectContext, panels: MachinePanels, matching: MatchController
    ) -> None:
        """Serve the panel for an open project; matches come from `matching`."""
        super().__init__(context.parent)
        self._context = context
        self._panels = panels
        self._panel = panels.side
        self._pairs = context.app.window.pairs
        self._answer: MatchSet | None = matching.answer
        self._machines: dict[SegmentId, tuple[str, tuple[Entry, ...]]] = {}
        self._asked: SegmentId | None = None
        self.extra: tuple[Entry, ...] = ()
        """Other words for a selection, listed above the drafts."""

        self.words = ""
        """What stands above the entries instead of what the panel says by itself."""

        context.serve(
            {
                "compare.ask": self.ask,
                "compare.again": lambda: self.ask(fresh=True),
                "compare.stop": self._panel.stopped.emit,
                "compare.engines": self.choose,
            }
        )
        context.own_jobs(JOB)
        context.follow(self._panel.asked, self.ask)
        context.follow(self._panel.stopped, self.stop)
        context.follow(self._panel.left, self._pairs.setFocus)
        context.follow(self._pairs.activated, self._enter)
        matching.answered.connect(self._take_matches)
        context.at_end(lambda: self._panel.show_entries((), ""))

    # What is listed.

    def _enter(self, _: SegmentId) -> None:
        if self._asked is not None and self._asked != self._context.active:
            self.stop()  # nobody looks at what is asked for a paragraph that was left
        self.extra, self.words = (), ""
        self.show()

    def _take_matches(self, answer: MatchSet | None) -> None:
        self._answer = answer
        self.show()

    def show(self) -> None:
        """List what there is for the active segment."""
        segment = self.segment()
        if segment is None:
            self._panel.show_entries((), "")
            return
        machines = self._known(segment)
        entries = (*self.extra, *machines, *self._matches(segment))
        self._panel.show_entries(entries, self.words or self._hint(machines))

    def _hint(self, machines: Sequence[Entry]) -> str:
        if machines:
            return ""
        labels = [each.factory.label for each in self._chosen(quiet=True)]
        if not labels:
            return tr("F5 chooses the engines to be asked side by side.")
        return tr("F5 asks {engines}.", engines=", ".join(labels))

    def _known(self, segment: Segment) -> tuple[Entry, ...]:
        source, entries = self._machines.get(segment.id, ("", ()))
        return entries if source == segment.source else ()

    def _matches(self, segment: Segment) -> tuple[Entry, ...]:
        answer = self._answer
        if answer is None or answer.segment != segment.id:
            return ()
        good = [each for each in answer.items if each.layer in _LAYERS and each.located]
        return tuple(_match_entry(n, each) for n, each in enumerate(good[:_MATCHES]))

    def texts(self, segment: Segment) -> tuple[str, ...]:
        """Return what is known for a segment, drafts before matches."""
        entries = (*self._known(segment), *self._matches(segment))
        return tuple(each.text for each in entries if each.is_there)

    def segment(self) -> Segment | None:
        """Return the active segment as it is now."""
        active = self._context.active
        return None if active is None else self._context.session.read.segments([active]).get(active)

    # Asking.

    def choose(self, then: Callable[[], object] | None = None) -> None:
        """Ask which engines are asked side by side."""
        app = self._context.app
        kept = app.preferences.load()
        lines = [self._line(factory) for factory in app.api.providers.values()]
        chosen = kept.side_by_side or ((kept.provider,) if kept.provider else ())
        prompt = EnginePrompt(lines, chosen, self._context.over)

        def keep() -> None:
            app.preferences.change(side_by_side=prompt.chosen())
            self.show()
            if then is not None and prompt.chosen():
                then()

        self._context.ask(prompt, keep)

    def _line(self, factory: ProviderFactory) -> EngineLine:
        facts = self._engine(factory).facts
        return EngineLine(factory.name, factory.label, leaving_sentence(factory.label, facts))

    def _engine(self, factory: ProviderFactory) -> Engine:
        preferences = self._context.app.preferences.load()
        settings = settings_of(known_values(factory, preferences.keys), preferences.timeout)
        return Engine(factory, settings, facts_of(factory, settings))

    def _chosen(self, *, quiet: bool = False) -> tuple[Engine, ...]:
        """Return the engines to be asked; one that was removed is none."""
        app, found = self._context.app, []
        for name in app.preferences.load().side_by_side:
            factory = app.api.providers.get(name)
            if factory is None:
                continue
            try:
                found.append(self._engine(factory))
            except WorkbenchError as error:
                if not quiet:
                    self._context.report(error)
        return tuple(found)

    def model(self) -> Engine | None:
        """Return the first engine side by side that takes questions, and may be asked."""
        allowed = is_allowed(self._context.session.read)
        models = (each for each in self._chosen() if each.facts.instructed)
        return next((each for each in models if allowed or each.facts.is_local), None)

    def ask(self, *, fresh: bool = False) -> None:
        """Ask the engines for the active segment; `fresh` those that answered it already, too."""
        segment = self.segment()
        if segment is None or not self._context.project.saver.flush():
            return
        self._panels.show("side_by_side")
        engines = self._chosen()
        if not engines:
            self.choose(self.ask)
            return
        self.extra, self.words = (), ""
        allowed = is_allowed(self._context.session.read)
        free = [each for each in engines if allowed or each.facts.is_local]
        entries = [_asked(each) if each in free else _forbidden(each) for each in engines]
        self._keep(segment, tuple(entries))
        if free:
            self._start(segment, free, fresh=fresh)
        self.show()
        self._panel.enter()

    def _start(self, segment: Segment, engines: Sequence[Engine], *, fresh: bool) -> None:
        article = self._context.session.read.article(segment.article_id)
        make = aids_for_segment(self._context, segment.id, segment.article_id, fresh=fresh)
        work = _Work(engines, request_for(segment), article.language.value, make)
        self._asked = segment.id
        self._context.jobs.start(Job(JOB, work, self._finish, self._take))

    def stop(self) -> None:
        """Wait for no engine any more; say so where none was asked."""
        if not self._context.jobs.is_running(JOB):
            self._context.tell(tr("Nothing is being asked for."))
        self._context.jobs.cancel(JOB)

    def _keep(self, segment: Segment, entries: tuple[Entry, ...]) -> None:
        self._machines[segment.id] = segment.source, entries

    def _take(self, progress: Progress[tuple[str, DraftResult]]) -> None:
        name, result = progress.value
        source, entries = self._machines[result.segment_id]
        changed = tuple(_answered(each, result) if each.name == name else each for each in entries)
        self._machines[result.segment_id] = source, changed
        self.show()

    def _finish(self, outcome: Outcome[tuple[WorkbenchError, ...]]) -> None:
        asked, self._asked = self._asked, None
        if asked in self._machines:
            source, entries = self._machines[asked]
            self._machines[asked] = source, tuple(map(_stopped, entries))
        if outcome.error is not None:
            self._context.report(outcome.error)
        for trouble in outcome.value or ():
            self._context.report(trouble)
        self.show()


def _asked(engine: Engine) -> Entry:
    factory = engine.factory
    return Entry(
        EntryKind.MACHINE, factory.name, factory.label, "", EntryState.ASKED, engine.facts.model
    )


def _forbidden(engine: Engine) -> Entry:
    said = sentence(UsageError("provider.forbidden"))
    return replace(_asked(engine), state=EntryState.REFUSED, remarks=(said,))


def _answered(entry: Entry, result: DraftResult) -> Entry:
    if result.error is not None:
        return replace(entry, state=EntryState.REFUSED, remarks=(sentence(result.error),))
    model = result.maker.model if result.maker is not None else ""
    return replace(
        entry,
        text=result.text,
        state=EntryState.THERE,
        about=" · ".join(filter(None, (model, tr("kept") if result.kept else ""))),
        remarks=tuple(map(finding_sentence, result.findings)),
        origin=f"mt:{entry.name}",
        maker=result.maker,
        spans=result.spans,
    )


def _stopped(entry: Entry) -> Entry:
    if entry.state is EntryState.ASKED:
        return replace(entry, state=EntryState.STOPPED)
    return entry


def _match_entry(number: int, item: Insertable) -> Entry:
    memory = (item.stored.memory if item.stored is not None else "") or tr("My memory")
    return Entry(
        EntryKind.MEMORY,
        f"memory.{number}",
        f"{percent_of(item)} · {origin_of(item)}",
        item.text,
        about=memory,
        origin=item.origin,
        maker=item.maker,
    )
