"""Drafting in a process of its own, so that the window's is never held up.

In threads, what is drafted took the interpreter from the window: most of the work are the checks
that each draft passes, some ms a draft. The process is given everything through its standard
input, keys too, which so stand in no list of processes; it tells of steps and drafts in small
portions. When its input ends it ends: when the job is cancelled, or when the program is gone. What
engines answered is in the cache by then, so that nobody is asked for it again.
"""

import pickle
import subprocess
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import IO

from workbench.api import Api, ProviderFactory, ProviderSettings
from workbench.model.errors import EnvironmentFailure, InternalError, UsageError, WorkbenchError
from workbench.model.finding import Finding
from workbench.services.checking.checking import usual_checks
from workbench.services.checking.engine import Checks
from workbench.services.child_process import portable, receive, send, start
from workbench.services.drafting.aids import Surroundings, aids_in
from workbench.services.drafting.cache import DraftCache
from workbench.services.drafting.calling import Spending, Used
from workbench.services.drafting.drafting import THREADS, draft, facts_of
from workbench.services.drafting.orders import Aids, DraftRequest, DraftResult
from workbench.services.drafting.steering import Steering, Step, Wish
from workbench.services.jobs import CancelToken
from workbench.services.plugins import load_api
from workbench.storage.project import ReadOnlyProject
from workbench.text.conversion.engine import OpenccEngine

# Of the command line's layer, for a model is told of findings in words.
PROCESS = "workbench.cli.drafting_process"

Told = DraftResult | Step

# Seconds for which what comes is gathered, and how much is told together at most: a portion of so
# many is read in 1 ms, during which the window waits.
_EVERY = 0.04
_PORTION = 25

# Seconds that a cancelled process has to tell what it has; after that it is killed.
PATIENCE = 0.15

# Seconds for which a process that told its end may still keep answers that came by then.
_LINGER = 10.0


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be drafted, by which engine, and after what; `parts` are by their language."""

    path: Path
    parts: tuple[tuple[str, tuple[DraftRequest, ...]], ...]
    target: str
    provider: str
    settings: ProviderSettings
    around: Surroundings
    fresh: bool = False
    budget: float | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What happened since the last one and what was used so far; the last tells of troubles."""

    told: tuple[Told, ...] = ()
    used: Used = field(default_factory=Used)
    is_last: bool = False
    troubles: tuple[WorkbenchError, ...] = ()
    error: WorkbenchError | None = None


def draft_apart(
    order: Order,
    cancel: CancelToken,
    tell: Callable[[Sequence[Told]], object],
    steering: Steering,
    spending: Spending,
) -> tuple[WorkbenchError, ...]:
    """Draft as `drafting.draft` does; return what went wrong without harm to any draft.

    `tell` hears of steps and results, some at a time, on the calling thread; `spending` is kept up
    to date. Cancelled, it returns within 0.2 s. Raises what kept the process from drafting, or
    `EnvironmentFailure("drafting.ended")` where it was ended from outside.
    """
    if cancel.cancelled:
        return ()
    line = _Line(start(PROCESS))
    with steering.heard(line.say), cancel.calling(line.leave):
        line.say(order)
        line.say(steering.wish)
        try:
            return _result(line.answers, tell, spending)
        except (OSError, EOFError, pickle.UnpicklingError) as error:
            if cancel.cancelled:
                return ()
            raise EnvironmentFailure("drafting.ended") from error
        finally:
            line.end()


def _result(
    answers: IO[bytes], tell: Callable[[Sequence[Told]], object], spending: Spending
) -> tuple[WorkbenchError, ...]:
    while True:
        answer = receive(answers, Answer)
        spending.show(answer.used)
        if answer.told:
            tell(answer.told)
        if answer.error is not None:
            raise answer.error
        if answer.is_last:
            return answer.troubles


class _Line:
    """What is said to a process, by a thread of its own: a pipe that is full holds nobody up."""

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        if process.stdin is None or process.stdout is None:  # as nobody asked for pipes
            raise EnvironmentFailure("drafting.ended")
        self._process = process
        self._said: SimpleQueue[Order | Wish | None] = SimpleQueue()
        self._patience = threading.Timer(PATIENCE, process.kill)
        self._patience.daemon = True
        self.answers = process.stdout
        threading.Thread(target=self._speak, args=(process.stdin,), daemon=True).start()

    def say(self, word: Order | Wish) -> None:
        """Say something soon; any thread may."""
        self._said.put(word)

    def leave(self) -> None:
        """Have the process end; it is killed if it does not tell its end soon."""
        self._said.put(None)
        self._patience.start()

    def end(self) -> None:
        """Listen no more; safe after `leave`."""
        self._patience.cancel()
        self._said.put(None)
        with suppress(OSError):
            self.answers.close()

    def _speak(self, orders: IO[bytes]) -> None:
        """Say what there is, then wait for the end of the process, that nothing of it is left."""
        with suppress(OSError), orders:  # the process is gone already
            while (word := self._said.get()) is not None:
                send(word, orders)
        try:
            self._process.wait(_LINGER)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


# In the process.


def serve(orders: IO[bytes], answers: IO[bytes], say: Callable[[Finding], str]) -> None:
    """Carry out one order; `say` puts a finding in words for a model."""
    order = receive(orders, Order)
    cancel, steering = CancelToken(), Steering()
    listening = (orders, cancel, steering)
    listener = threading.Thread(target=_listen, args=listening, daemon=True)
    listener.start()
    spending = Spending(budget=order.budget)
    teller = _Teller(answers, spending)
    with ExitStack() as stack:
        job = _Drafting(order, cancel, steering, spending, teller.tell, say)
        teller.end(job.answer(stack))
        _let_answers_be_kept()
    # Who heard the end hangs up; a thread that still read would make the interpreter's end fail.
    listener.join(_LINGER)


def _listen(orders: IO[bytes], cancel: CancelToken, steering: Steering) -> None:
    with suppress(OSError, EOFError, pickle.UnpicklingError):
        while True:
            steering.take(receive(orders, Wish))
    cancel.cancel()


def _let_answers_be_kept() -> None:
    """Wait for threads that judge what was answered, and so paid for, before the job was left."""
    for thread in threading.enumerate():
        if thread.name == THREADS:
            thread.join(_LINGER)


@dataclass(frozen=True, slots=True)
class _Drafting:
    """One order at work."""

    order: Order
    cancel: CancelToken
    steering: Steering
    spending: Spending
    tell: Callable[[Told], None]
    say: Callable[[Finding], str]

    def answer(self, stack: ExitStack) -> Answer:
        """Draft, and return the last answer; the cache stays open until `stack` ends."""
        try:
            return Answer(is_last=True, troubles=self._drafted(stack))
        except WorkbenchError as error:
            return Answer(is_last=True, error=portable(error))
        except Exception as bug:  # noqa: BLE001 - a bug is reported where the user sees it
            # The kind of the error only: its words may hold the text.
            reason = type(bug).__name__
            return Answer(
                is_last=True, error=InternalError("job.failed", job="draft", reason=reason)
            )

    def _drafted(self, stack: ExitStack) -> tuple[WorkbenchError, ...]:
        api, order = load_api().api, self.order
        factory = api.providers.get(order.provider)
        if factory is None:
            known = ", ".join(api.providers)
            raise UsageError("provider.unknown", name=order.provider, known=known)
        self.spending.price = facts_of(factory, order.settings).price
        aids, troubles = self._aids(api, factory), []
        try:
            aids = replace(aids, cache=stack.enter_context(DraftCache()))
        except WorkbenchError as error:
            troubles.append(error)
        for language, requests in order.parts:
            where = (language, order.target, self.cancel)
            draft(requests, factory, order.settings, *where, self.tell, aids=aids)
        return tuple(map(portable, (*troubles, *aids.troubles.values())))

    def _aids(self, api: Api, factory: ProviderFactory) -> Aids:
        order, engine = self.order, OpenccEngine()
        articles = {each.article_id for _, requests in order.parts for each in requests}
        facts = facts_of(factory, order.settings)

        def checks() -> Checks:
            return usual_checks(api, engine, order.around.style)

        with ReadOnlyProject(order.path) as project:
            aids = aids_in(project.reader, articles, order.around, facts, checks)
        return replace(
            aids,
            fresh=order.fresh,
            spending=self.spending,
            say=self.say,
            watch=self.tell,
            steering=self.steering,
        )


class _Teller:
    """Tells what happens, what comes shortly after something together with it."""

    def __init__(self, answers: IO[bytes], spending: Spending) -> None:
        self._answers = answers
        self._spending = spending
        self._told: SimpleQueue[Told | None] = SimpleQueue()
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._send, daemon=True)
        self._thread.start()

    def tell(self, told: Told) -> None:
        """Tell of something soon."""
        error = told.error
        self._told.put(told if error is None else replace(told, error=portable(error)))

    def end(self, last: Answer) -> None:
        """Tell all there is, and this."""
        self._ending.set()
        self._told.put(None)
        self._thread.join()
        with suppress(OSError):  # who started this process is gone
            send(replace(last, used=self._spending.used), self._answers)

    def _send(self) -> None:
        with suppress(OSError):
            while (first := self._told.get()) is not None:
                self._ending.wait(_EVERY)
                more: Iterator[Told] = iter(self._at_hand, None)
                told = (first, *islice(more, _PORTION - 1))
                send(Answer(told, self._spending.used), self._answers)

    def _at_hand(self) -> Told | None:
        """Return what is to be told next, if it is there; the end stays for who waits for it."""
        try:
            told = self._told.get_nowait()
        except Empty:
            return None
        if told is None:
            self._told.put(None)
        return told
