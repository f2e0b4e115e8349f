"""A second reading in a process of its own, so that the window's is never held up.

As drafts have one (`services.drafting.apart`): what takes the interpreter from a window here are
the checks that judge each fix a model offers, and its answers, which are read as they stream in.
"""

import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO

from workbench.api import Api, ProviderFacts, ProviderSettings
from workbench.model.errors import InternalError, UsageError, WorkbenchError
from workbench.services.checking.checking import usual_checks
from workbench.services.checking.engine import Checks
from workbench.services.child_process import portable, receive, streams
from workbench.services.child_talk import LINGER, Teller, listen, talking
from workbench.services.drafting.aids import Surroundings, aids_in
from workbench.services.drafting.orders import Aids
from workbench.services.drafting.prompts import REVIEW, load_prompt
from workbench.services.jobs import SWITCH, CancelToken
from workbench.services.plugins import load_api
from workbench.services.second_reading.planning import INCLUDE
from workbench.services.second_reading.read_before import read_before_in
from workbench.services.second_reading.reading import ReadRequest, ReadResult, read_pairs
from workbench.storage.project import ReadOnlyProject
from workbench.text.conversion.engine import OpenccEngine


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be read, by which model, and after what; `parts` are by their language."""

    path: Path
    parts: tuple[tuple[str, tuple[ReadRequest, ...]], ...]
    target: str
    provider: str
    settings: ProviderSettings
    around: Surroundings


@dataclass(frozen=True, slots=True)
class Answer:
    """What was said since the last one; the last may tell of troubles, or of an error."""

    told: tuple[ReadResult, ...] = ()
    is_last: bool = False
    troubles: tuple[WorkbenchError, ...] = ()
    error: WorkbenchError | None = None


def read_apart(
    order: Order, cancel: CancelToken, tell: Callable[[Sequence[ReadResult]], object]
) -> tuple[WorkbenchError, ...]:
    """Read as `reading.read_pairs` does; return what went wrong without harm to any reading.

    `tell` hears of results, some at a time, on this thread. What was said before and not stored,
    as `ReadBefore` has it, nobody is asked for. Cancelled, it returns within 0.2 s. Raises what
    kept the process from reading, or `EnvironmentFailure("reader.ended")` where it was ended from
    outside.
    """
    if cancel.cancelled:
        return ()
    with talking(__name__, cancel, "reader.ended") as line:
        line.say(order)
        return _listen(line.answers, tell)
    return ()


def _listen(
    answers: IO[bytes], tell: Callable[[Sequence[ReadResult]], object]
) -> tuple[WorkbenchError, ...]:
    while True:
        answer = receive(answers, Answer)
        if answer.told:
            tell(answer.told)
        if answer.error is not None:
            raise answer.error
        if answer.is_last:
            return answer.troubles


# In the process.


def serve(orders: IO[bytes], answers: IO[bytes]) -> None:
    """Carry out one order."""
    sys.setswitchinterval(SWITCH)
    order = receive(orders, Order)
    cancel = CancelToken()
    listener = listen(orders, Order, lambda _: None, cancel.cancel)
    teller: Teller[ReadResult] = Teller(answers, lambda told: Answer(tuple(told)))

    def tell(result: ReadResult) -> None:
        error = result.error
        teller.tell(result if error is None else replace(result, error=portable(error)))

    last = _last(order, cancel, tell)
    teller.end(lambda: last)
    # Who heard the end hangs up; a thread that still read would make the interpreter's end fail.
    listener.join(LINGER)


def _last(order: Order, cancel: CancelToken, tell: Callable[[ReadResult], None]) -> Answer:
    try:
        troubles = _read(order, cancel, tell)
    except WorkbenchError as error:
        return Answer(is_last=True, error=portable(error))
    except Exception as bug:  # noqa: BLE001 - a bug is reported where the user sees it
        reason = type(bug).__name__  # the kind of the error only: its words may hold the text
        failure = InternalError("job.failed", job="second reading", reason=reason)
        return Answer(is_last=True, error=failure)
    return Answer(is_last=True, troubles=tuple(map(portable, troubles)))


def _read(
    order: Order, cancel: CancelToken, tell: Callable[[ReadResult], None]
) -> tuple[WorkbenchError, ...]:
    api = load_api().api
    factory = api.providers.get(order.provider)
    if factory is None:
        known = ", ".join(api.providers)
        raise UsageError("provider.unknown", name=order.provider, known=known)
    aids = _aids(order, api)
    with ExitStack() as stack:
        before = read_before_in(stack, order.path, factory, order.settings, aids)
        for language, requests in order.parts:
            where = (language, order.target, aids, cancel)
            read_pairs(requests, factory, order.settings, *where, tell, before)
    return tuple(aids.troubles.values())


def _aids(order: Order, api: Api) -> Aids:
    articles = {each.article_id for _, requests in order.parts for each in requests}
    engine = OpenccEngine()

    def checks() -> Checks:
        return usual_checks(api, engine, order.around.style)

    with ReadOnlyProject(order.path) as project:
        aids = aids_in(project.reader, articles, order.around, PLAIN, checks)
    return replace(aids, prompt=load_prompt(REVIEW), include=INCLUDE)


# A reader needs neither the examples nor the prompt that a translator gets.
PLAIN = ProviderFacts("")


def main() -> None:
    """Serve the process that started this one."""
    serve(*streams())
