"""The ways to ask an engine for some texts: one by one, many at once, or with instructions.

Asking and judging are two: an answer is kept as soon as it came, and the checks it has to pass,
some milliseconds each, run on other threads while the next texts are asked for.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from typing import TypeVar

from workbench.api import (
    BatchProvider,
    InstructedProvider,
    PriceUnit,
    Provider,
    ProviderFactory,
    ProviderFacts,
    ProviderSettings,
)
from workbench.model.errors import EnvironmentFailure, WorkbenchError
from workbench.model.finding import Finding
from workbench.model.segment import InlineSpan
from workbench.services.drafting.answers import AnswerFault, Fault, flaw_of, texts_by_id
from workbench.services.drafting.cache import CacheKey, DraftCache
from workbench.services.drafting.calling import Caller, Closed, Spending
from workbench.services.drafting.composing import Composer, id_of, in_portions, tokens_of
from workbench.services.drafting.in_step import are_in_step
from workbench.services.drafting.orders import Aids, DraftRequest
from workbench.services.drafting.prompts import AGAIN, phrases
from workbench.services.drafting.steering import Stage, Step
from workbench.text.markers import without_markers
from workbench.text.sentences import pack_sentences

T = TypeVar("T")

# A failure with one of these codes would befall every other text as well.
OF_ALL = frozenset(
    f"provider.{cause}"
    for cause in (
        *("key_missing", "key_wrong", "language", "unreachable", "timeout", "refused", "budget"),
        *("stopped", "address"),
    )
)

# An English translation of news has about so many tokens for a character of its Chinese.
TOKENS_ANSWERED = 0.9


@dataclass(frozen=True, slots=True)
class Found:
    """What came of one request: a text, or why there is none."""

    request: DraftRequest
    text: str = ""
    error: WorkbenchError | None = None
    findings: tuple[Finding, ...] = ()
    kept: bool = False
    spans: tuple[InlineSpan, ...] = ()
    answer: str = ""
    """What the engine said, markers and all, where that is not the text."""


@dataclass(frozen=True)
class Task:
    """What the threads of one job have in common."""

    factory: ProviderFactory
    settings: ProviderSettings
    facts: ProviderFacts
    source: str
    target: str
    aids: Aids
    caller: Caller
    spending: Spending
    tell: Callable[[Step], None] = lambda _: None
    is_wanted: Callable[[DraftRequest], bool] = lambda _: True

    @property
    def composer(self) -> Composer | None:
        """Return what composes instructions, `None` where the engine takes none."""
        prompt, aids = self.aids.prompt, self.aids
        if prompt is None or not self.facts.instructed:
            return None
        return Composer(prompt, aids.include, aids.material, self.source, self.target)

    def key(self, request: DraftRequest, composer: Composer | None) -> CacheKey:
        """Return under which key the answer for a request is kept."""
        place = "\n".join(f"{n}={v}" for n, v in sorted(self.settings.options.items()))
        prompt = composer.digest(request) if composer else ""
        name, model = self.factory.name, self.facts.model
        text = request.marked if composer else request.text
        return CacheKey(name, place, model, prompt, self.source, self.target, text)


@dataclass(frozen=True, slots=True)
class Answered:
    """Answers that came together: kept, whole, and not judged yet."""

    found: tuple[Found, ...]
    may_ask_again: bool = False
    """Whether the engine, told what the checks find, may answer better."""

    @property
    def requests(self) -> tuple[DraftRequest, ...]:
        """Return what was asked for."""
        return tuple(each.request for each in self.found)


class Translating:
    """Asks for portions or judges answers, on one thread, with its own instance of a provider."""

    def __init__(
        self, task: Task, make: Callable[[], Provider], closed: Callable[[], bool]
    ) -> None:
        """Work until `closed` says yes; `make` makes the provider when it is first needed."""
        self._task = task
        self._make = make
        self._made: Provider | None = None
        self._closed = closed
        self._composer = task.composer
        self._under_way: Sequence[DraftRequest] = ()

    @property
    def _provider(self) -> Provider:
        if self._made is None:
            self._made = self._make()
        return self._made

    def asked(self, portion: Sequence[DraftRequest]) -> Iterator[Found | Answered]:
        """Yield what comes of the requests, in any order: what is to be judged, and what is over.

        Raises `Closed` where nobody waits.
        """
        left: list[DraftRequest] = []
        known: dict[bool, list[Found]] = {True: [], False: []}
        for request in portion:
            kept = self._kept(request)
            if kept is None:
                left.append(request)
            else:
                known[self._is_judged(request)].append(kept)
        for is_judged, found in known.items():
            if found:
                yield Answered(tuple(found), may_ask_again=not is_judged)
        for request in left:
            if not self._task.is_wanted(request):
                yield Found(request)
        left = [request for request in left if self._task.is_wanted(request)]
        if left:
            self._tell(Stage.ASKED, left)
            yield from self._answers(left)

    def judged(self, answered: Answered) -> Iterator[Found]:
        """Yield the answers with what the checks find, or better ones; raise as `asked` does."""
        first = [self._protected(each) for each in answered.found]
        wrong = [each for each in first if each.findings]
        better: dict[int, Found] = {}
        if answered.may_ask_again and self._task.aids.protection is not None:
            is_over = True
            if wrong and isinstance(self._provider, InstructedProvider):
                better, is_over = self._better(wrong, self._provider)
            if is_over:
                self._judge(first, tuple(better.values()))
        yield from (better.get(each.request.segment_id, each) for each in first)

    def _tell(
        self,
        stage: Stage,
        requests: Sequence[DraftRequest],
        error: WorkbenchError | None = None,
        rest: float = 0.0,
    ) -> None:
        ids = tuple(request.segment_id for request in requests)
        self._under_way = requests
        self._task.tell(Step(ids, stage, error, rest))

    def _tell_of_rest(self, error: WorkbenchError, rest: float) -> None:
        self._tell(Stage.RETRYING, self._under_way, error, rest)

    def _came(self, found: Sequence[Found], *, may_ask_again: bool = False) -> Iterator[Answered]:
        """Keep answers before anybody hears of them: so none is asked for twice over a kill.

        What may be asked for again is kept as not judged yet: who finds it after a kill judges it.
        """
        if found:
            with self._keeping() as cache:
                if cache is not None:
                    cache.keep_all(self._answers_of(found), judged=not may_ask_again)
            yield Answered(tuple(found), may_ask_again)

    def _judge(self, found: Sequence[Found], better: Sequence[Found]) -> None:
        """Keep that some answers were judged, and the better ones that came of it."""
        with self._keeping() as cache:
            if cache is not None:
                cache.keep_all(self._answers_of(better))
                cache.judge(self._key(each.request) for each in found)

    def _answers_of(self, found: Sequence[Found]) -> list[tuple[CacheKey, str]]:
        return [(self._key(each.request), each.answer or each.text) for each in found]

    @contextmanager
    def _keeping(self) -> Iterator[DraftCache | None]:
        """Give the cache; what goes wrong with it harms no draft and is told at the end."""
        try:
            yield self._task.aids.cache
        except WorkbenchError as error:
            self._task.aids.troubles[error.code] = error

    def _is_judged(self, request: DraftRequest) -> bool:
        """Return whether what is kept for a text was judged: what nobody was asked for is."""
        cache = self._task.aids.cache
        return cache is None or cache.is_judged(self._key(request))

    def _key(self, request: DraftRequest) -> CacheKey:
        return self._task.key(request, self._composer)

    def _kept(self, request: DraftRequest) -> Found | None:
        if not any(sign.isalnum() for sign in request.text):
            lines = (line.strip() for line in request.text.split("\n"))
            return Found(request, "\n".join(lines))
        cache = self._task.aids.cache
        text = None if cache is None or self._task.aids.fresh else cache.find(self._key(request))
        if text is None:
            return None
        return replace(self._read(request, text), kept=True)

    def _answers(self, portion: Sequence[DraftRequest]) -> Iterator[Found | Answered]:
        if self._composer is not None and isinstance(self._provider, InstructedProvider):
            for part in in_portions(portion, len(portion), self._provider.limit):
                yield from self._instructed(part, self._provider, self._composer)
        elif isinstance(self._provider, BatchProvider):
            yield from self._in_batch(portion, self._provider)
        else:
            for request in portion:
                self._under_way = (request,)
                yield from self._alone(request)

    # One text after the other, or several in one request.

    def _alone(self, request: DraftRequest) -> Iterator[Found | Answered]:
        try:
            found = self._whole(request, self._joined(request, self._one))
        except WorkbenchError as error:
            yield Found(request, error=error)
        else:
            yield from self._came((found,))

    def _in_batch(
        self, portion: Sequence[DraftRequest], provider: BatchProvider
    ) -> Iterator[Found | Answered]:
        """Send the pieces of all texts together; what came of a text is told once it is whole."""
        pieces = {each.segment_id: list(self._pieces(each)) for each in portion}
        said: dict[str, str | WorkbenchError] = {}
        left = list(portion)
        wanted = list(dict.fromkeys(piece for each in portion for piece in pieces[each.segment_id]))
        for part in _packed(wanted, self._task.facts.batch, provider.limit):
            self._together(provider, part, said)
            error = said[part[-1]]
            if isinstance(error, WorkbenchError) and error.code in OF_ALL:
                said.update(dict.fromkeys([each for each in wanted if each not in said], error))
            whole = [each for each in left if all(one in said for one in pieces[each.segment_id])]
            left = [each for each in left if each not in whole]
            yield from self._taken(whole, partial(self._joined_from, said), again=False)
            if not left:
                return

    def _together(
        self, provider: BatchProvider, texts: Sequence[str], said: dict[str, str | WorkbenchError]
    ) -> None:
        """Put down what is said of each text, asked in one request.

        Where the answer cannot be told apart, each half of them is asked for by itself; where the
        request failed otherwise, each of them, for one may be to blame. What would befall the
        others as well is put down for all that are left.
        """
        todo = [tuple(texts)]
        while todo:
            part = todo.pop()
            try:
                said |= zip(part, self._many(provider, part), strict=True)
            except WorkbenchError as error:
                if error.code in OF_ALL:
                    left = (text for each in (part, *todo) for text in each)
                    said |= dict.fromkeys(left, error)
                    return
                if len(part) == 1:
                    said[part[0]] = error
                    continue
                step = (len(part) + 1) // 2 if error.code == "provider.no_answer" else 1
                cuts = [part[start : start + step] for start in range(0, len(part), step)]
                todo += reversed(cuts)

    def _taken(
        self,
        portion: Sequence[DraftRequest],
        text_of: Callable[[DraftRequest], str],
        *,
        again: bool,
    ) -> Iterator[Found | Answered]:
        """Yield what is no translation as failures, and the rest as answers."""
        came: list[Found] = []
        for request in portion:
            try:
                came.append(self._whole(request, text_of(request)))
            except WorkbenchError as error:
                yield Found(request, error=error)
        yield from self._came(came, may_ask_again=again)

    def _many(self, provider: BatchProvider, texts: tuple[str, ...]) -> Sequence[str]:
        """Return one answer each; raise `provider.no_answer` where it is not sure whose each is."""
        if len(texts) == 1:
            return (self._one(texts[0]),)
        task = self._task

        def ask() -> Sequence[str]:
            return provider.translate_many(texts, task.source, task.target)

        answers = self._call(ask, sum(map(len, texts)))
        is_certain = len(answers) == len(texts) and (
            not task.facts.by_line or are_in_step(texts, answers)
        )
        if not is_certain:
            raise EnvironmentFailure("provider.no_answer", provider=task.factory.label)
        return answers

    def _one(self, text: str) -> str:
        task = self._task
        return self._call(
            lambda: self._provider.translate(text, task.source, task.target), len(text)
        )

    def _call(self, ask: Callable[[], T], characters: int) -> T:
        """Ask, having taken the characters from the budget."""
        if self._closed():
            raise Closed
        if self._task.spending.unit is PriceUnit.TOKEN:
            self._task.spending.reserve(characters, int(characters * TOKENS_ANSWERED))
        else:
            self._task.spending.reserve(characters, 0)
        return self._task.caller.call(ask, self._tell_of_rest)

    def _pieces(self, request: DraftRequest) -> Iterator[str]:
        for line in request.text.split("\n"):
            for part in pack_sentences(line, self._provider.limit):
                if any(sign.isalnum() for sign in part):
                    yield part.strip()

    def _joined_from(self, said: Mapping[str, str | WorkbenchError], request: DraftRequest) -> str:
        return self._joined(request, lambda piece: _answer_in(said, piece))

    def _joined(self, request: DraftRequest, translated: Callable[[str], str]) -> str:
        """Return the lines of a text, each put together from the parts that fit the engine."""
        joint = "" if _is_written_without_spaces(self._task.target) else " "
        lines: list[str] = []
        for line in request.text.split("\n"):
            parts = [each.strip() for each in pack_sentences(line, self._provider.limit)]
            texts = [
                translated(each) if any(sign.isalnum() for sign in each) else each for each in parts
            ]
            lines.append(joint.join(filter(None, texts)))
        return "\n".join(lines)

    # With instructions.

    def _instructed(
        self, portion: Sequence[DraftRequest], provider: InstructedProvider, composer: Composer
    ) -> Iterator[Found | Answered]:
        try:
            texts = self._answered(portion, provider, composer)
        except WorkbenchError as error:
            yield from (Found(request, error=error) for request in portion)
            return
        yield from self._taken(portion, lambda request: texts[id_of(request)], again=True)

    def _better(
        self, first: Sequence[Found], provider: InstructedProvider
    ) -> tuple[dict[int, Found], bool]:
        """Return what is better of a second answer, asked for with the findings named.

        And whether that is all there is to do: where nobody could be asked, another job may.
        """
        composer = self._composer
        if composer is None:
            return {}, True
        said = phrases(AGAIN)
        lines = [
            said["finding"].format(id=id_of(each.request), finding=self._task.aids.say(finding))
            for each in first
            for finding in each.findings
        ]
        self._under_way = wrong = tuple(each.request for each in first)
        try:
            texts = self._answered(wrong, provider, composer, "\n".join((said["findings"], *lines)))
        except WorkbenchError as error:
            return {}, error.code not in OF_ALL  # the first answer stands, and is marked
        found: dict[int, Found] = {}
        for each in first:
            again = self._tried(each.request, texts[id_of(each.request)])
            if again.error is None and len(again.findings) < len(each.findings):
                found[each.request.segment_id] = again
        return found, True

    def _tried(self, request: DraftRequest, text: str) -> Found:
        try:
            return self._protected(self._whole(request, text))
        except WorkbenchError as error:
            return Found(request, error=error)

    def _answered(
        self,
        portion: Sequence[DraftRequest],
        provider: InstructedProvider,
        composer: Composer,
        note: str = "",
    ) -> dict[str, str]:
        """Return the translations by id; ask once more where the answer's form is wrong."""
        fault: AnswerFault | None = None
        marked: dict[str, str] = {}
        for _ in range(2):
            told = phrases(AGAIN)[fault.fault].format(ids=", ".join(fault.ids)) if fault else ""
            composed = composer.compose(portion, "\n".join(filter(None, (note, told))))
            sent = tokens_of(composed.instruction.system) + tokens_of(composed.instruction.user)
            characters = sum(len(each.text) for each in portion)
            wanted = int(characters * TOKENS_ANSWERED)
            if self._closed():
                raise Closed
            self._task.spending.reserve(sent, wanted)
            instruction = composed.instruction
            reply = self._task.caller.call(
                partial(provider.answer, instruction), self._tell_of_rest
            )
            if reply.sent is not None and reply.received is not None:
                self._task.spending.correct(reply.sent - sent, reply.received - wanted)
            texts = texts_by_id(reply.text, composed.ids)
            if isinstance(texts, AnswerFault):
                fault = texts
                continue
            lost = _with_lost_markers(portion, texts)
            if not lost or marked:
                return dict(texts)  # what is lost still is told as a finding
            fault, marked = AnswerFault(Fault.MARKERS, lost), dict(texts)
        if marked:
            return marked
        raise EnvironmentFailure("provider.wrong_form", provider=self._task.factory.label)

    # What holds for all ways.

    def _whole(self, request: DraftRequest, answer: str) -> Found:
        """Return an answer as it is read; raise where it is no translation."""
        found = self._read(request, answer)
        flaw = flaw_of(request.text, found.text, self._task.target)
        if flaw:
            raise EnvironmentFailure(flaw, provider=self._task.factory.label)
        return found

    def _carries(self, request: DraftRequest) -> bool:
        return self._composer is not None and bool(request.spans)

    def _read(self, request: DraftRequest, answer: str) -> Found:
        """Return an answer without its markers."""
        if not self._carries(request):
            return Found(request, answer)
        read = without_markers(answer, request.spans)
        return Found(request, read.text, spans=read.spans, answer=answer)

    def _protected(self, found: Found) -> Found:
        """Return an answer with what the checks find in it."""
        protection, request = self._task.aids.protection, found.request
        if protection is None:
            return found
        spans = found.spans if self._carries(request) else None
        place = request.article_id, request.segment_id
        return replace(found, findings=protection.findings(*place, found.text, spans))


def _with_lost_markers(
    portion: Sequence[DraftRequest], texts: Mapping[str, str]
) -> tuple[str, ...]:
    """Return the ids of the texts in which a marker is missing, doubled or nobody's."""
    return tuple(
        id_of(request)
        for request in portion
        if request.spans and not without_markers(texts[id_of(request)], request.spans).is_whole
    )


def _packed(texts: Sequence[str], count: int, characters: int) -> Iterator[list[str]]:
    """Yield the texts in order, at most so many and so long together with a sign between them."""
    part: list[str] = []
    for text in texts:
        length = sum(map(len, part)) + len(part)
        if part and (len(part) >= count or length + len(text) > characters):
            yield part
            part = []
        part.append(text)
    if part:
        yield part


def _answer_in(said: Mapping[str, str | WorkbenchError], piece: str) -> str:
    """Return what was said of a piece; raise the error that it was answered with."""
    answer = said[piece]
    if isinstance(answer, WorkbenchError):
        raise answer
    return answer


def _is_written_without_spaces(language: str) -> bool:
    return language.lower().partition("-")[0] in {"zh", "ja", "th", "lo", "km", "my"}
