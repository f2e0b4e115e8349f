"""Asking an engine: again after a rest, no faster than it wants, and within the budget."""

import random
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from typing import TypeVar

from workbench.api import Price, PriceUnit
from workbench.model.errors import EnvironmentFailure, InputError, WorkbenchError

T = TypeVar("T")

# Hears of a failure after which the engine is asked again, and after how many seconds.
Tell = Callable[[WorkbenchError, float], None]

# In seconds: the rest before an engine is asked again, doubled each time; and the longest one.
FIRST_REST = 1.0
LONGEST_REST = 60.0

# How often one request is sent at most.
TRIES = 3

_MILLION = 1_000_000


class Closed(Exception):
    """Nobody waits for the answer any more."""


@dataclass(frozen=True, slots=True)
class Used:
    """How often an engine was asked, and the units that went there and came back."""

    requests: int = 0
    sent: int = 0
    received: int = 0


@dataclass
class Spending:
    """What a job has used so far; any thread may add to it. Costs are in the price's currency."""

    price: Price | None = None
    budget: float | None = None
    requests: int = 0
    sent: int = 0
    received: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    @property
    def unit(self) -> PriceUnit:
        """Return what `sent` and `received` count."""
        return self.price.unit if self.price else PriceUnit.CHARACTER

    @property
    def cost(self) -> float | None:
        """Return what it has cost, `None` where the price is not known."""
        return None if self.price is None else cost_of(self.price, self.sent, self.received)

    @property
    def used(self) -> Used:
        """Return what was used, as it is at one moment."""
        with self._lock:
            return Used(self.requests, self.sent, self.received)

    def show(self, used: Used) -> None:
        """Have used so much, as it is known elsewhere."""
        with self._lock:
            self.requests, self.sent, self.received = used.requests, used.sent, used.received

    def reserve(self, sent: int, received: int) -> None:
        """Take what a request will use; raise `InputError("provider.budget")` where it is too much.

        It is taken before the request is sent, so that several threads together keep the budget.
        """
        with self._lock:
            sums = self.sent + sent, self.received + received
            cost = None if self.price is None else cost_of(self.price, *sums)
            if self.budget is not None and (cost is None or cost > self.budget):
                raise InputError("provider.budget", budget=f"{self.budget:.2f}")
            self.requests += 1
            self.sent += sent
            self.received += received

    def correct(self, sent: int, received: int) -> None:
        """Add the difference between what was reserved and what was used."""
        with self._lock:
            self.sent += sent
            self.received += received


def cost_of(price: Price, sent: int, received: int) -> float:
    """Return what so many units cost."""
    return (sent * price.sent + received * price.received) / _MILLION


class Pace:
    """Keeps requests `pause` seconds apart, and all of them back while the engine wants a rest."""

    def __init__(self, pause: float) -> None:
        self._pause = pause
        self._next = 0.0
        self._lock = threading.Lock()

    def turn(self, closed: threading.Event) -> None:
        """Wait until a request may go; raise `Closed` where nobody waits for it any more."""
        with self._lock:
            begin = max(self._next, time.monotonic())
            self._next = begin + self._pause
        if closed.wait(max(0.0, begin - time.monotonic())):
            raise Closed

    def rest(self, seconds: float) -> None:
        """Let no request go for so long."""
        with self._lock:
            self._next = max(self._next, time.monotonic() + seconds)


class Places:
    """How many requests a job may have under way; who wants one more waits for a place."""

    def __init__(self, count: int) -> None:
        """Have so many places."""
        self._free = count
        self._changed = threading.Condition()

    @contextmanager
    def one(self, closed: threading.Event) -> Iterator[None]:
        """Take a place for the block; raise `Closed` where nobody waits for what is done in it."""
        with self._changed:
            self._changed.wait_for(lambda: self._free > 0 or closed.is_set())
            if closed.is_set():
                raise Closed
            self._free -= 1
        try:
            yield
        finally:
            with self._changed:
                self._free += 1
                self._changed.notify()

    def wake(self) -> None:
        """Let those who wait look whether the job is closed."""
        with self._changed:
            self._changed.notify_all()


class Caller:
    """Sends the requests of one job; every thread of it uses the same."""

    def __init__(self, pace: Pace, closed: threading.Event, places: Places | None = None) -> None:
        """Ask at a pace until `closed` is set, as many at a time as there are `places`, or ask."""
        self._pace = pace
        self._closed = closed
        self._places = places
        self._has_answered = False

    def call(self, ask: Callable[[], T], tell: Tell | None = None) -> T:
        """Return what `ask` returns; call it again where its failure may pass, and `tell` of it.

        The rest before is what the engine asked for (Retry-After), else it doubles, and is longer
        by chance so that threads do not come together. Raises the last failure, or `Closed`.
        """
        with self._places.one(self._closed) if self._places else nullcontext():
            return self._call(ask, tell)

    def _call(self, ask: Callable[[], T], tell: Tell | None) -> T:
        for number in range(TRIES):
            self._pace.turn(self._closed)
            try:
                answer = ask()
            except EnvironmentFailure as error:
                rest = self._rest_after(error, number)
                if rest is None:
                    raise
                if tell is not None:
                    tell(error, rest)
                if self._closed.wait(rest):
                    raise Closed from None
            else:
                self._has_answered = True
                return answer
        raise AssertionError  # the last try raises

    def _rest_after(self, error: EnvironmentFailure, number: int) -> float | None:
        """Return how long to wait before asking again, `None` where that is of no use."""
        if number + 1 >= TRIES or not self._may_pass(error):
            return None
        wanted = error.details.get("retry_after", 0.0)
        if isinstance(wanted, float) and wanted > 0:
            if wanted > LONGEST_REST:
                return None
            self._pace.rest(wanted)
            return wanted
        rest = FIRST_REST * float(2**number) * random.uniform(1.0, 1.5)  # noqa: S311 - no secret
        return min(LONGEST_REST, rest)

    def _may_pass(self, error: EnvironmentFailure) -> bool:
        """Return whether asking again may help: a line that never stood will not come back."""
        if error.code == "provider.unreachable":
            return self._has_answered
        return bool(error.details.get("transient"))
