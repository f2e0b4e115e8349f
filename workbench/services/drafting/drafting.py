"""Draft translations by machine: a job that takes texts and gives texts, and stores nothing."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from queue import Empty, SimpleQueue

from workbench.api import Provider, ProviderFactory, ProviderSettings
from workbench.model.errors import EnvironmentFailure, WorkbenchError
from workbench.model.ids import SegmentId
from workbench.services.jobs import CancelToken
from workbench.text.sentences import pack_sentences

# So many requests in a row that cannot reach the engine, or that it refuses, end the job.
OUTAGE = 3

# In seconds: how long a thread waits before it asks once more an engine that wants a rest.
PAUSE = 1.0

_REFUSED = "provider.refused"
_AT_ONCE = frozenset({"provider.key_missing", "provider.key_wrong", "provider.language"})
_IN_A_ROW = frozenset({"provider.unreachable", "provider.timeout", _REFUSED})


@dataclass(frozen=True, slots=True)
class DraftRequest:
    """The source of one segment as it was at `rev`."""

    segment_id: SegmentId
    rev: int
    text: str


@dataclass(frozen=True, slots=True)
class DraftResult:
    """The draft for one segment as it was at `rev`, or why there is none."""

    segment_id: SegmentId
    rev: int
    text: str = ""
    error: WorkbenchError | None = None


Report = Callable[[DraftResult], None]


def draft(  # noqa: PLR0917 - eight things, no two of them alike
    requests: Sequence[DraftRequest],
    factory: ProviderFactory,
    settings: ProviderSettings,
    source: str,
    target: str,
    cancel: CancelToken,
    report: Report | None = None,
    workers: int = 2,
) -> tuple[DraftResult, ...]:
    """Translate each request; return the results in the order of the requests.

    Line feeds stay; a line longer than the engine's limit is split at sentences. Equal texts are
    asked for once. One that fails is reported with its error and the rest goes on, but where the
    engine is out of reach or refuses `OUTAGE` times in a row, or the key or the language is wrong,
    the job ends and all that is left gets that error. Cancelled, it returns within a moment what is
    done by then, and nothing for the rest. `report` is called with each result as it comes, on the
    calling thread.
    """
    job = _Job(requests, report)
    desk = _Desk(factory, settings, source, target, job.texts())
    with cancel.calling(desk.close):
        desk.open(workers)
        while job.is_open and (outcome := desk.next()) is not None:
            job.settle(outcome)
    desk.close()
    if not cancel.cancelled:
        job.give_up()
    return job.results()


@dataclass(frozen=True, slots=True)
class _Outcome:
    source: str
    text: str = ""
    error: WorkbenchError | None = None


class _Job:
    """Keeps what was asked for and what came of it."""

    def __init__(self, requests: Sequence[DraftRequest], report: Report | None) -> None:
        self._requests = tuple(requests)
        self._report = report
        self._waiting: dict[str, list[DraftRequest]] = {}
        for request in self._requests:
            self._waiting.setdefault(request.text, []).append(request)
        self._results: dict[int, DraftResult] = {}
        self._in_a_row = 0
        self._outage: WorkbenchError | None = None

    @property
    def is_open(self) -> bool:
        return bool(self._waiting) and self._outage is None

    def texts(self) -> tuple[str, ...]:
        return tuple(self._waiting)

    def settle(self, outcome: _Outcome) -> None:
        for request in self._waiting.pop(outcome.source):
            self._keep(request, outcome)
        code = outcome.error.code if outcome.error else ""
        self._in_a_row = self._in_a_row + 1 if code in _IN_A_ROW else 0
        if code in _AT_ONCE or self._in_a_row >= OUTAGE:
            self._outage = outcome.error

    def give_up(self) -> None:
        for text in self.texts():
            self.settle(_Outcome(text, error=self._outage))

    def results(self) -> tuple[DraftResult, ...]:
        kept = (self._results.get(id(request)) for request in self._requests)
        return tuple(result for result in kept if result is not None)

    def _keep(self, request: DraftRequest, outcome: _Outcome) -> None:
        result = DraftResult(request.segment_id, request.rev, outcome.text, outcome.error)
        self._results[id(request)] = result
        if self._report is not None:
            self._report(result)


@dataclass(slots=True)
class _Desk:
    """Threads that translate texts, each with its own instance of the provider.

    They are daemons: a request under way when the desk closes is left to its time limit, and its
    answer to nobody.
    """

    factory: ProviderFactory
    settings: ProviderSettings
    source: str
    target: str
    texts: tuple[str, ...]
    _todo: SimpleQueue[str] = field(default_factory=SimpleQueue)
    _done: SimpleQueue[_Outcome | None] = field(default_factory=SimpleQueue)
    _closed: threading.Event = field(default_factory=threading.Event)

    def open(self, workers: int) -> None:
        """Start working."""
        for text in self.texts:
            self._todo.put(text)
        for _ in range(min(max(workers, 1), len(self.texts))):
            threading.Thread(target=self._work, daemon=True, name="draft").start()

    def next(self) -> _Outcome | None:
        """Wait for the next outcome; `None` when the desk closed."""
        return self._done.get()

    def close(self) -> None:
        """Take no further text, and wake who waits."""
        self._closed.set()
        self._done.put(None)

    def _work(self) -> None:
        provider: Provider | None = None
        while (text := self._take()) is not None:
            try:
                provider = provider or self.factory(self.settings)
                outcome = _Outcome(text, self._translate(provider, text))
            except _Closed:
                return
            except WorkbenchError as error:
                outcome = _Outcome(text, error=error)
            except Exception as error:  # noqa: BLE001 - a plugin's bug fails one text, not the job
                outcome = _Outcome(text, error=self._bug(error))
            self._done.put(outcome)

    def _take(self) -> str | None:
        try:
            return None if self._closed.is_set() else self._todo.get_nowait()
        except Empty:
            return None

    def _bug(self, error: Exception) -> WorkbenchError:
        """Name the kind of the error only: its words may hold the text."""
        reason = type(error).__name__
        return EnvironmentFailure("provider.failed", provider=self.factory.label, reason=reason)

    def _translate(self, provider: Provider, text: str) -> str:
        return "\n".join(self._translate_line(provider, line) for line in text.split("\n"))

    def _translate_line(self, provider: Provider, line: str) -> str:
        parts = pack_sentences(line, provider.limit)
        joint = "" if _is_written_without_spaces(self.target) else " "
        return joint.join(filter(None, (self._translate_part(provider, part) for part in parts)))

    def _translate_part(self, provider: Provider, part: str) -> str:
        if self._closed.is_set():
            raise _Closed
        text = part.strip()
        if not any(sign.isalnum() for sign in text):
            return text
        try:
            return provider.translate(text, self.source, self.target)
        except EnvironmentFailure as error:
            if error.code != _REFUSED or self._closed.wait(PAUSE):
                raise
        return provider.translate(text, self.source, self.target)


class _Closed(Exception):
    """Nobody waits for the answer any more."""


def _is_written_without_spaces(language: str) -> bool:
    return language.lower().partition("-")[0] in {"zh", "ja", "th", "lo", "km", "my"}
