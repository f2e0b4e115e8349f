"""Drafting in a process of its own, so that the window's is never held up.

In threads, what is drafted took the interpreter from the window: most of the work are the checks
that each draft passes, some ms a draft. The process is given everything through its standard
input, keys too, which so stand in no list of processes; it tells of steps and drafts in small
portions. When its input ends it ends: when the job is cancelled, or when the program is gone. What
engines answered is in the cache by then, so that nobody is asked for it again.
"""

import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import IO

from workbench.api import Api, ProviderFactory, ProviderSettings
from workbench.model.errors import InternalError, UsageError, WorkbenchError
from workbench.model.finding import Finding
from workbench.services.checking.checking import usual_checks
from workbench.services.checking.engine import Checks
from workbench.services.child_process import portable, receive
from workbench.services.child_talk import LINGER, Teller, listen, talking
from workbench.services.drafting.aids import Surroundings, aids_in
from workbench.services.drafting.cache import DraftCache
from workbench.services.drafting.calling import Spending, Used
from workbench.services.drafting.drafting import THREADS, draft, facts_of
from workbench.services.drafting.orders import Aids, DraftRequest, DraftResult
from workbench.services.drafting.steering import Steering, Step, Wish
from workbench.services.jobs import SWITCH, CancelToken
from workbench.services.plugins import load_api
from workbench.storage.project import ReadOnlyProject
from workbench.text.conversion.engine import OpenccEngine

# Of the command line's layer, for a model is told of findings in words.
PROCESS = "workbench.cli.drafting_process"

Told = DraftResult | Step


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
    with talking(PROCESS, cancel, "drafting.ended") as line, steering.heard(line.say):
        line.say(order)
        line.say(steering.wish)
        return _result(line.answers, tell, spending)
    return ()


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


# In the process.


def serve(orders: IO[bytes], answers: IO[bytes], say: Callable[[Finding], str]) -> None:
    """Carry out one order; `say` puts a finding in words for a model."""
    sys.setswitchinterval(SWITCH)
    order = receive(orders, Order)
    cancel, steering = CancelToken(), Steering()
    listener = listen(orders, Wish, steering.take, cancel.cancel)
    spending = Spending(budget=order.budget)
    teller: Teller[Told] = Teller(answers, lambda told: Answer(tuple(told), spending.used))

    def tell(told: Told) -> None:
        error = told.error
        teller.tell(told if error is None else replace(told, error=portable(error)))

    with ExitStack() as stack:
        last = _Drafting(order, cancel, steering, spending, tell, say).answer(stack)
        teller.end(lambda: replace(last, used=spending.used))
        _let_answers_be_kept()
    # Who heard the end hangs up; a thread that still read would make the interpreter's end fail.
    listener.join(LINGER)


def _let_answers_be_kept() -> None:
    """Wait for threads that judge what was answered, and so paid for, before the job was left."""
    for thread in threading.enumerate():
        if thread.name == THREADS:
            thread.join(LINGER)


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
