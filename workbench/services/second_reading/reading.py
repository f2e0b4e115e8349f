"""A second reading as a job: it takes pairs and gives opinions, and stores nothing."""

import threading
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from queue import Empty, SimpleQueue
from typing import Protocol

from workbench.api import (
    InstructedProvider,
    Instruction,
    Provider,
    ProviderFactory,
    ProviderFacts,
    ProviderSettings,
    StoppableProvider,
)
from workbench.checks.second_reader import RULES
from workbench.model.errors import EnvironmentFailure, InputError, WorkbenchError
from workbench.model.finding import Opinion
from workbench.model.ids import ArticleId, OpinionId, SegmentId
from workbench.model.segment import Role
from workbench.services.commands.opinions import ReadSegment
from workbench.services.drafting.answers import AnswerFault
from workbench.services.drafting.calling import Caller, Closed, Pace, Spending
from workbench.services.drafting.composing import (
    Composer,
    Paragraph,
    Row,
    id_of,
    in_portions,
    tokens_of,
)
from workbench.services.drafting.drafting import facts_of
from workbench.services.drafting.orders import Aids
from workbench.services.drafting.prompts import AGAIN, phrases, style_for
from workbench.services.drafting.translating import OF_ALL
from workbench.services.jobs import CancelToken
from workbench.services.second_reading.answers import Pair, Remark, Review, review_in

# How much source makes a portion, in code points: its English goes along, three times as long.
PORTION = 1_500

# Tokens: about so many are answered for a pair.
_ANSWERED = 80


@dataclass(frozen=True, slots=True)
class ReadRequest:
    """The two texts of one segment, and their mark (`workbench.checks.judgement`)."""

    segment_id: SegmentId
    read: str
    source: str
    target: str
    article_id: ArticleId
    role: Role = Role.BODY

    @property
    def text(self) -> str:
        """Return the source."""
        return self.source

    @property
    def marked(self) -> str:
        """Return the source: a reader judges words."""
        return self.source


@dataclass(frozen=True, slots=True)
class ReadResult:
    """What was said of one segment, or why nothing was.

    `misquoted` counts what was left out because the words it quoted are in neither text.
    """

    request: ReadRequest
    opinions: tuple[Opinion, ...] = ()
    error: WorkbenchError | None = None
    misquoted: int = 0

    @property
    def kept(self) -> ReadSegment:
        """Return it as it is to be stored."""
        return ReadSegment(self.request.segment_id, self.request.read, self.opinions)


Report = Callable[[ReadResult], None]


@dataclass(frozen=True, slots=True)
class Said:
    """What a model said of a pair, and how much it quoted of neither text."""

    remarks: tuple[Remark, ...] = ()
    misquoted: int = 0


class Kept(Protocol):
    """Keeps what was said of pairs until it is stored; any thread may ask."""

    def find(self, request: ReadRequest) -> Said | None:
        """Return what was said of a pair and not stored yet; raise `cache.failed`."""

    def keep(self, said: Sequence[tuple[ReadRequest, Said]]) -> None:
        """Keep what was said of some pairs; raise `cache.failed`."""


class PairComposer(Composer):
    """Composes what a second reader is sent: both texts of each paragraph."""

    def row(self, paragraph: Paragraph) -> Row:
        """Return a pair as it is shown to the model."""
        shown = {"id": id_of(paragraph), "role": paragraph.role.value, "source": paragraph.text}
        if isinstance(paragraph, ReadRequest):
            shown["target"] = paragraph.target
        return shown


def read_pairs(  # noqa: PLR0917 - eight things, no two of them alike
    requests: Sequence[ReadRequest],
    factory: ProviderFactory,
    settings: ProviderSettings,
    source: str,
    target: str,
    aids: Aids,
    cancel: CancelToken,
    report: Report | None = None,
    kept: Kept | None = None,
) -> tuple[ReadResult, ...]:
    """Have each pair read; return what was said, in the order of the requests.

    Raises `InputError("reader.takes_none")` for an engine that only translates. A request that
    fails for a while is sent again (`calling.Caller`); an answer in another form, or one that
    quotes what is not there, is asked for once more. What fails for good is reported with its
    error and the rest goes on, but where what is wrong would be wrong for all, all that is left
    gets that error. Cancelled, it returns within a moment what was read by then. `report` is called
    with each result as it comes, on the calling thread. What is `kept` nobody is asked for, unless
    the aids want it fresh; what comes is kept before it is told.
    """
    facts = facts_of(factory, settings)
    composer = pair_composer(requests, factory, settings, source, target, aids)
    crew = _Crew(factory, settings, _asking(factory.label, facts, composer, aids, kept))
    found: dict[SegmentId, ReadResult] = {}
    with cancel.calling(crew.close):
        crew.open(list(in_portions(requests, facts.batch, PORTION)), facts.parallel)
        while len(found) < len(requests) and (results := crew.next()) is not None:
            for result in results:
                found[result.request.segment_id] = result
                if report is not None:
                    report(result)
    crew.close()
    return tuple(found[each.segment_id] for each in requests if each.segment_id in found)


def pair_composer(  # noqa: PLR0917 - what `read_pairs` takes
    requests: Sequence[ReadRequest],
    factory: ProviderFactory,
    settings: ProviderSettings,
    source: str,
    target: str,
    aids: Aids,
) -> PairComposer:
    """Return what composes a reading; raise `InputError("reader.takes_none")` for no model.

    Of the house style's agencies those go along that the pairs name.
    """
    if aids.prompt is None or not facts_of(factory, settings).instructed:
        raise InputError("reader.takes_none", provider=factory.label)
    style = style_for(aids.material.style, (request.source for request in requests))
    material = replace(aids.material, style=style)
    return PairComposer(aids.prompt, aids.include, material, source, target)


def _asking(
    label: str, facts: ProviderFacts, composer: PairComposer, aids: Aids, kept: Kept | None
) -> "_Asking":
    closed = threading.Event()
    return _Asking(
        label,
        facts.model or label,
        "" if aids.prompt is None else aids.prompt.version,
        composer,
        aids,
        Caller(Pace(facts.pause), closed),
        aids.spending or Spending(facts.price),
        closed,
        kept,
    )


@dataclass(frozen=True, slots=True)
class _Asking:
    """Asks for one portion; what all threads have in common."""

    label: str
    model: str
    prompt: str
    composer: PairComposer
    aids: Aids
    caller: Caller
    spending: Spending
    closed: threading.Event
    kept: Kept | None = None

    def known(self, portion: Sequence[ReadRequest]) -> Mapping[SegmentId, Said]:
        """Return what was said of pairs of a portion before."""
        found: dict[SegmentId, Said] = {}
        if self.kept is None or self.aids.fresh:
            return found
        try:
            for request in portion:
                said = self.kept.find(request)
                if said is not None:
                    found[request.segment_id] = said
        except WorkbenchError as error:
            self.aids.troubles[error.code] = error
        return found

    def results(
        self, portion: Sequence[ReadRequest], provider: InstructedProvider
    ) -> Iterator[ReadResult]:
        """Yield what is said of each pair of a portion."""
        review = self._review(portion, provider)
        lost = Counter(name for name, _ in review.misquoted)
        said = [(each, Said(review.remarks[id_of(each)], lost[id_of(each)])) for each in portion]
        if self.kept is not None:
            try:
                self.kept.keep(said)
            except WorkbenchError as error:
                self.aids.troubles[error.code] = error
        yield from (self.result(request, each) for request, each in said)

    def result(self, request: ReadRequest, said: Said) -> ReadResult:
        """Return what was said of a pair, its fixes judged."""
        opinions = tuple(self._opinion(request, each) for each in said.remarks)
        return ReadResult(request, opinions, misquoted=said.misquoted)

    def _review(self, portion: Sequence[ReadRequest], provider: InstructedProvider) -> Review:
        """Return what is said; ask once more where the form is wrong, or what is quoted."""
        pairs = {id_of(each): Pair(each.source, each.target) for each in portion}
        first: Review | None = None
        note = ""
        for _ in range(2):
            composed = self.composer.compose(portion, note)
            said = review_in(self._answer(composed.instruction, len(pairs), provider), pairs)
            if isinstance(said, AnswerFault):
                note = phrases(AGAIN)[said.fault].format(ids=", ".join(said.ids))
            elif not said.misquoted or first is not None:
                return said
            else:
                first, note = said, _note_of(said)
        if first is not None:
            return first
        raise EnvironmentFailure("reader.wrong_form", provider=self.label)

    def _answer(self, instruction: Instruction, count: int, provider: InstructedProvider) -> str:
        if self.closed.is_set():
            raise Closed
        sent = tokens_of(instruction.system) + tokens_of(instruction.user)
        wanted = count * _ANSWERED
        self.spending.reserve(sent, wanted)
        reply = self.caller.call(lambda: provider.answer(instruction))
        if reply.sent is not None and reply.received is not None:
            self.spending.correct(reply.sent - sent, reply.received - wanted)
        return reply.text

    def _opinion(self, request: ReadRequest, remark: Remark) -> Opinion:
        fix = remark.fix
        if fix is not None and self._is_worse(request, fix.apply(request.target)):
            fix = None
        return Opinion(
            OpinionId(0),
            request.segment_id,
            RULES[remark.category].code,
            remark.severity,
            request.read,
            remark.reason,
            remark.source,
            remark.target,
            fix,
            self.model,
            self.prompt,
        )

    def _is_worse(self, request: ReadRequest, fixed: str) -> bool:
        """Return whether the checks find more in a target after a fix than before it."""
        protection = self.aids.protection
        if protection is None:
            return False
        before, after = (
            Counter(
                each.code
                for each in protection.findings(request.article_id, request.segment_id, text)
            )
            for text in (request.target, fixed)
        )
        return bool(after - before)


def _note_of(review: Review) -> str:
    said = phrases(AGAIN)
    lines = [said["quoted"].format(id=name, words=words) for name, words in review.misquoted]
    return "\n".join((said["misquoted"], *lines))


@dataclass(slots=True)
class _Crew:
    """Threads that ask, each with its own instance of the provider.

    They are daemons: a request under way at the end is stopped, and its answer goes to nobody.
    """

    factory: ProviderFactory
    settings: ProviderSettings
    asking: _Asking
    _todo: SimpleQueue[Sequence[ReadRequest]] = field(default_factory=SimpleQueue)
    _done: SimpleQueue[Sequence[ReadResult] | None] = field(default_factory=SimpleQueue)
    _providers: list[StoppableProvider] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def open(self, portions: Sequence[Sequence[ReadRequest]], parallel: int) -> None:
        """Start asking."""
        for portion in portions:
            self._todo.put(portion)
        for _ in range(min(max(parallel, 1), len(portions))):
            threading.Thread(target=self._work, daemon=True, name="second reader").start()

    def next(self) -> Sequence[ReadResult] | None:
        """Wait for the next results; `None` once it is closed."""
        return self._done.get()

    def close(self) -> None:
        """Ask no more, stop what is under way, and wake who waits."""
        self.asking.closed.set()
        self._done.put(None)  # before what is stopped says so
        with self._lock:
            providers, self._providers = self._providers, []
        for provider in providers:
            provider.stop()

    def _work(self) -> None:
        provider: Provider | None = None
        while (portion := self._take()) is not None:
            left = {request.segment_id: request for request in portion}
            try:
                provider = provider or self._made()
                for results in self._read(portion, provider):
                    for result in results:
                        del left[result.request.segment_id]
                    self._done.put(results)
            except Closed:
                return
            except WorkbenchError as error:
                self._fail(tuple(left.values()), error)
            except Exception as bug:  # noqa: BLE001 - a plugin's bug fails one portion, not the job
                self._fail(tuple(left.values()), self._bug(bug))

    def _read(
        self, portion: Sequence[ReadRequest], provider: Provider
    ) -> Iterator[Sequence[ReadResult]]:
        """Yield what was said before, and then what is said of the rest."""
        if not isinstance(provider, InstructedProvider):
            raise InputError("reader.takes_none", provider=self.factory.label)
        known = self.asking.known(portion)
        if known:
            before = [each for each in portion if each.segment_id in known]
            yield [self.asking.result(each, known[each.segment_id]) for each in before]
        left = [each for each in portion if each.segment_id not in known]
        for part in in_portions(left, len(portion), provider.limit // 3):
            yield tuple(self.asking.results(part, provider))

    def _fail(self, portion: Sequence[ReadRequest], error: WorkbenchError) -> None:
        """Tell why a portion was not read; the rest as well where it would fail alike."""
        failed = list(portion)
        while error.code in OF_ALL and (more := self._take()) is not None:
            failed += more
        self._done.put([ReadResult(request, error=error) for request in failed])

    def _made(self) -> Provider:
        provider = self.factory(self.settings)
        if isinstance(provider, StoppableProvider):
            with self._lock:
                self._providers.append(provider)
            if self.asking.closed.is_set():
                provider.stop()
        return provider

    def _take(self) -> Sequence[ReadRequest] | None:
        try:
            return None if self.asking.closed.is_set() else self._todo.get_nowait()
        except Empty:
            return None

    def _bug(self, error: Exception) -> WorkbenchError:
        """Name the kind of the error only: its words may hold the text."""
        reason = type(error).__name__
        return EnvironmentFailure("provider.failed", provider=self.factory.label, reason=reason)
