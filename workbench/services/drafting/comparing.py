"""Several engines asked for one paragraph at the same time, each answer told as it comes."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from queue import SimpleQueue

from workbench.api import ProviderFactory, ProviderSettings
from workbench.services.drafting.drafting import draft
from workbench.services.drafting.orders import Aids, DraftRequest, DraftResult
from workbench.services.jobs import CancelToken


@dataclass(frozen=True, slots=True)
class EngineOrder:
    """An engine as it is asked."""

    factory: ProviderFactory
    settings: ProviderSettings
    aids: Aids


Answered = Callable[[str, DraftResult], None]


def ask_engines(  # noqa: PLR0917 - what `draft` takes
    orders: Sequence[EngineOrder],
    request: DraftRequest,
    source: str,
    target: str,
    cancel: CancelToken,
    answered: Answered,
) -> None:
    """Ask all engines for one paragraph, and call `answered` with the name of each that did.

    An engine that fails answers with its error. Cancelled, it returns within a moment; who has not
    answered by then does not. `answered` is called on the calling thread.
    """
    box: SimpleQueue[tuple[str, DraftResult | None]] = SimpleQueue()
    for order in orders:
        threading.Thread(
            target=_ask,
            args=(order, request, source, target, cancel, box),
            daemon=True,
            name=f"side-{order.factory.name}",
        ).start()
    for _ in orders:
        name, result = box.get()
        if result is not None:
            answered(name, result)


def _ask(  # noqa: PLR0917 - what `ask_engines` takes, and where the answer goes
    order: EngineOrder,
    request: DraftRequest,
    source: str,
    target: str,
    cancel: CancelToken,
    box: "SimpleQueue[tuple[str, DraftResult | None]]",
) -> None:
    result: DraftResult | None = None
    try:
        found = draft(
            [request],
            order.factory,
            order.settings,
            source,
            target,
            cancel,
            workers=1,
            aids=order.aids,
        )
        result = found[0] if found else None
    finally:
        box.put((order.factory.name, result))
