"""Draft translations by machine: a job that takes texts and gives texts, and stores nothing."""

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from queue import Empty, SimpleQueue

from workbench.api import (
    DescribedFactory,
    Provider,
    ProviderFactory,
    ProviderFacts,
    ProviderSettings,
    StoppableProvider,
)
from workbench.model.drafted import Maker
from workbench.model.errors import EnvironmentFailure, WorkbenchError
from workbench.model.segment import InlineSpan
from workbench.services.drafting.calling import Caller, Closed, Pace, Places, Spending
from workbench.services.drafting.composing import in_portions
from workbench.services.drafting.orders import Aids, DraftRequest, DraftResult
from workbench.services.drafting.steering import Step
from workbench.services.drafting.translating import Answered, Found, Task, Translating
from workbench.services.jobs import CancelToken

__all__ = ["OUTAGE", "Aids", "DraftRequest", "DraftResult", "Report", "draft", "facts_of"]

# So many requests in a row that cannot reach the engine, or that it refuses, end the job.
OUTAGE = 3

_AT_ONCE = frozenset(
    f"provider.{cause}"
    for cause in ("key_missing", "key_wrong", "language", "budget", "address", "stopped")
)
_IN_A_ROW = frozenset({"provider.unreachable", "provider.timeout", "provider.refused"})

# How much text makes a portion for an engine that takes several at once, in code points.
PORTION = 3_000

# The name of the threads that translate.
THREADS = "draft"

Report = Callable[[DraftResult], None]


def facts_of(factory: ProviderFactory, settings: ProviderSettings) -> ProviderFacts:
    """Return what a provider says of itself; of a plugin's that says nothing, the worst."""
    if isinstance(factory, DescribedFactory):
        return factory.facts(settings)
    return ProviderFacts(factory.label)


def draft(  # noqa: PLR0917 - nine things, no two of them alike
    requests: Sequence[DraftRequest],
    factory: ProviderFactory,
    settings: ProviderSettings,
    source: str,
    target: str,
    cancel: CancelToken,
    report: Report | None = None,
    workers: int = 0,
    aids: Aids | None = None,
) -> tuple[DraftResult, ...]:
    """Translate each request; return the results in the order of the requests.

    Line feeds stay; a line longer than the engine's limit is split at sentences. Equal texts are
    asked for once. A request that fails for a while is sent again (`calling.Caller`). One that
    fails for good is reported with its error and the rest goes on, but where the engine is out of
    reach or refuses `OUTAGE` times in a row, or what is wrong would be wrong for all, the job ends
    and all that is left gets that error. Cancelled, it returns within a moment what is done by
    then, and nothing for the rest. `report` is called with each result as it comes, on the calling
    thread. `workers` are the requests at a time, by default what the engine bears.
    """
    aids = aids or Aids()
    job = _Job(requests, report, _maker(factory, settings, aids), aids)
    desk = _Desk(factory, settings, source, target, aids, job.is_wanted)
    with cancel.calling(desk.close):
        desk.open(job.firsts(), workers)
        while job.is_open and (found := desk.next()) is not None:
            if isinstance(found, Step):
                job.tell(found)
            else:
                job.settle(found)
    desk.close()
    if not cancel.cancelled:
        job.give_up()
    return job.results()


# What makes two requests the same: a text, and the spans that its draft has to carry.
_Key = tuple[str, tuple[InlineSpan, ...]]


def _key(request: DraftRequest) -> _Key:
    return request.text, request.spans


def _maker(factory: ProviderFactory, settings: ProviderSettings, aids: Aids) -> Maker:
    facts = facts_of(factory, settings)
    prompt = aids.prompt.version if aids.prompt is not None and facts.instructed else ""
    return Maker(factory.name, facts.model, prompt)


class _Job:
    """Keeps what was asked for and what came of it."""

    def __init__(
        self,
        requests: Sequence[DraftRequest],
        report: Report | None,
        maker: Maker,
        aids: Aids,
    ) -> None:
        self._requests = tuple(requests)
        self._report = report
        self._maker = maker
        self._watch, self._steering = aids.watch, aids.steering
        self._waiting: dict[_Key, list[DraftRequest]] = {}
        for request in self._requests:
            self._waiting.setdefault(_key(request), []).append(request)
        self._keys = {request.segment_id: _key(request) for request in self.firsts()}
        self._results: dict[int, DraftResult] = {}
        self._in_a_row = 0
        self._outage: WorkbenchError | None = None
        self._last: WorkbenchError | None = None

    @property
    def is_open(self) -> bool:
        return bool(self._waiting) and self._outage is None

    def firsts(self) -> tuple[DraftRequest, ...]:
        """Return a request for each text."""
        return tuple(requests[0] for requests in self._waiting.values())

    def is_wanted(self, request: DraftRequest) -> bool:
        """Return whether a text is still to be asked for; any thread may ask."""
        alike = self._waiting.get(_key(request), ())
        return any(not self._is_dropped(each) for each in alike)

    def tell(self, step: Step) -> None:
        """Tell of a step, for all that have the texts it names."""
        if self._watch is None:
            return
        keys = (self._keys[segment_id] for segment_id in step.segments)
        alike = [each.segment_id for key in keys for each in self._waiting.get(key, ())]
        self._watch(replace(step, segments=tuple(alike)))

    def settle(self, found: Found) -> None:
        for request in self._waiting.pop(_key(found.request)):
            if not self._is_dropped(request):
                self._keep(request, found)
        code = found.error.code if found.error else ""
        if code not in _IN_A_ROW:
            self._in_a_row = 0
        elif found.error is not self._last:  # one request may fail for many texts
            self._in_a_row += 1
        self._last = found.error
        if code in _AT_ONCE or self._in_a_row >= OUTAGE:
            self._outage = found.error

    def give_up(self) -> None:
        for request in self.firsts():
            self.settle(Found(request, error=self._outage))

    def results(self) -> tuple[DraftResult, ...]:
        kept = (self._results.get(id(request)) for request in self._requests)
        return tuple(result for result in kept if result is not None)

    def _is_dropped(self, request: DraftRequest) -> bool:
        return self._steering is not None and self._steering.is_dropped(request.segment_id)

    def _keep(self, request: DraftRequest, found: Found) -> None:
        result = DraftResult(
            request.segment_id,
            request.rev,
            found.text,
            found.error,
            found.findings,
            found.kept,
            found.spans,
            self._maker,
        )
        self._results[id(request)] = result
        if self._report is not None:
            self._report(result)


@dataclass(slots=True)
class _Desk:
    """Threads that ask for texts, and as many that judge answers, each with its own provider.

    They are daemons: a request under way when the desk closes is stopped, or left to its time
    limit, and its answer to nobody.
    """

    factory: ProviderFactory
    settings: ProviderSettings
    source: str
    target: str
    aids: Aids
    is_wanted: Callable[[DraftRequest], bool]
    _todo: SimpleQueue[Sequence[DraftRequest]] = field(default_factory=SimpleQueue)
    _answered: SimpleQueue[Answered | None] = field(default_factory=SimpleQueue)
    _done: SimpleQueue[Found | Step | None] = field(default_factory=SimpleQueue)
    _closed: threading.Event = field(default_factory=threading.Event)
    _places: Places | None = None
    _threads: int = 0
    _providers: list[StoppableProvider] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def open(self, requests: Sequence[DraftRequest], workers: int) -> None:
        """Start working."""
        facts = facts_of(self.factory, self.settings)
        portions = list(in_portions(requests, facts.batch, PORTION))
        self._threads = min(max(workers or facts.parallel, 1), len(portions))
        self._places = Places(self._threads)
        task = Task(
            self.factory,
            self.settings,
            facts,
            self.source,
            self.target,
            self.aids,
            Caller(Pace(facts.pause), self._closed, self._places),
            self.aids.spending or Spending(facts.price),
            self._done.put,
            self.is_wanted,
        )
        for portion in portions:
            self._todo.put(portion)
        for work in (self._ask, self._judge):
            for _ in range(self._threads):
                threading.Thread(target=work, args=(task,), daemon=True, name=THREADS).start()

    def next(self) -> Found | Step | None:
        """Wait for what comes next; `None` when the desk closed."""
        return self._done.get()

    def close(self) -> None:
        """Take no further text, stop what is under way, and wake who waits."""
        self._closed.set()
        self._done.put(None)  # before what is stopped says so
        for _ in range(self._threads):
            self._answered.put(None)
        if self._places is not None:
            self._places.wake()
        if self.aids.steering is not None:
            self.aids.steering.wake()
        with self._lock:
            providers, self._providers = self._providers, []
        for provider in providers:
            provider.stop()

    def _ask(self, task: Task) -> None:
        translating = self._translating(task)
        while (portion := self._take()) is not None:
            if not self._goes_on(portion, partial(translating.asked, portion)):
                return

    def _judge(self, task: Task) -> None:
        translating = self._translating(task)
        while (answered := self._answered.get()) is not None and not self._closed.is_set():
            if not self._goes_on(answered.requests, partial(translating.judged, answered)):
                return

    def _goes_on(
        self,
        requests: Sequence[DraftRequest],
        work: Callable[[], Iterator[Found | Answered] | Iterator[Found]],
    ) -> bool:
        """Hand on what comes of some requests; return whether anybody waits for more."""
        left = {request.segment_id: request for request in requests}
        error: WorkbenchError
        try:
            for came in work():
                if isinstance(came, Found):
                    del left[came.request.segment_id]
                    self._done.put(came)
                else:
                    for request in came.requests:
                        del left[request.segment_id]
                    self._answered.put(came)
        except Closed:
            return False
        except WorkbenchError as failure:
            error = failure
        except Exception as bug:  # noqa: BLE001 - a plugin's bug fails one portion, not the job
            error = self._bug(bug)
        else:
            return True
        for request in left.values():
            self._done.put(Found(request, error=error))
        return True

    def _translating(self, task: Task) -> Translating:
        return Translating(task, self._made, self._closed.is_set)

    def _made(self) -> Provider:
        provider = self.factory(self.settings)
        if isinstance(provider, StoppableProvider):
            with self._lock:
                self._providers.append(provider)
            if self._closed.is_set():
                provider.stop()
        return provider

    def _take(self) -> Sequence[DraftRequest] | None:
        if self.aids.steering is not None:
            self.aids.steering.wait(self._closed.is_set)
        try:
            return None if self._closed.is_set() else self._todo.get_nowait()
        except Empty:
            return None

    def _bug(self, error: Exception) -> WorkbenchError:
        """Name the kind of the error only: its words may hold the text."""
        reason = type(error).__name__
        return EnvironmentFailure("provider.failed", provider=self.factory.label, reason=reason)
