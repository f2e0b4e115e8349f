"""Asking again after a rest, at a pace, within a budget."""

import threading
from collections.abc import Callable

import pytest

from workbench.api import Price, PriceUnit
from workbench.model.errors import EnvironmentFailure, InputError
from workbench.services.drafting import calling
from workbench.services.drafting.calling import TRIES, Caller, Closed, Pace, Spending


class Waits(threading.Event):
    """An event that notes how long it was waited for instead of waiting."""

    def __init__(self, *, is_closed_while_waiting: bool = False) -> None:
        super().__init__()
        self.rests: list[float] = []
        self._closes = is_closed_while_waiting

    def wait(self, timeout: float | None = None) -> bool:
        if timeout:
            self.rests.append(timeout)
        return self._closes and bool(timeout)


def failing(*errors: EnvironmentFailure | None) -> Callable[[], str]:
    left = list(errors)

    def ask() -> str:
        error = left.pop(0)
        if error is not None:
            raise error
        return "done"

    return ask


def failure(cause: str = "refused", **details: object) -> EnvironmentFailure:
    return EnvironmentFailure(f"provider.{cause}", provider="X", **details)


def caller(waits: Waits) -> Caller:
    return Caller(Pace(0.0), waits)


def test_what_may_pass_is_asked_again_after_longer_and_longer_rests() -> None:
    waits = Waits()
    passing = failure(transient=True)

    assert caller(waits).call(failing(passing, passing, None)) == "done"

    first, second = waits.rests
    assert calling.FIRST_REST <= first <= 1.5 * calling.FIRST_REST
    assert 2 * calling.FIRST_REST <= second <= 3 * calling.FIRST_REST


def test_the_rest_that_an_engine_asks_for_is_kept_by_all() -> None:
    waits = Waits()
    asked = caller(waits)

    assert asked.call(failing(failure(transient=True, retry_after=7.0), None)) == "done"

    assert waits.rests[0] == 7.0
    assert waits.rests[1] > 6.0  # the turn of the next request, whoever sends it


def test_a_rest_beyond_patience_is_a_failure_at_once() -> None:
    waits = Waits()

    with pytest.raises(EnvironmentFailure):
        caller(waits).call(failing(failure(transient=True, retry_after=3600.0)))

    assert waits.rests == []


@pytest.mark.parametrize(
    "error", [failure("refused", quota=True), failure("no_answer"), failure("unreachable")]
)
def test_what_will_not_pass_is_not_asked_again(error: EnvironmentFailure) -> None:
    with pytest.raises(EnvironmentFailure):
        caller(Waits()).call(failing(error))


def test_a_line_that_stood_before_is_tried_again() -> None:
    asked = caller(Waits())
    asked.call(failing(None))

    assert asked.call(failing(failure("unreachable"), None)) == "done"


def test_patience_ends() -> None:
    with pytest.raises(EnvironmentFailure):
        caller(Waits()).call(failing(*[failure(transient=True)] * TRIES))


def test_nobody_rests_for_a_job_that_is_closed() -> None:
    waits = Waits(is_closed_while_waiting=True)

    with pytest.raises(Closed):
        caller(waits).call(failing(failure(transient=True)))


def test_requests_keep_their_distance() -> None:
    waits, pace = Waits(), Pace(100.0)

    for _ in range(3):
        pace.turn(waits)

    assert [round(rest, -2) for rest in waits.rests] == [100.0, 200.0]


def test_what_would_pass_the_budget_is_refused_before_it_is_sent() -> None:
    spending = Spending(Price(PriceUnit.TOKEN, 1.0, 10.0), budget=0.02)

    spending.reserve(1_000, 1_000)
    with pytest.raises(InputError) as caught:
        spending.reserve(0, 1_000)

    assert caught.value.code == "provider.budget"
    assert spending.cost == pytest.approx(0.011)
    spending.correct(-500, -500)
    spending.reserve(0, 1_000)
    assert (spending.requests, spending.sent, spending.received) == (2, 500, 1_500)


def test_a_cost_without_a_price_is_unknown() -> None:
    spending = Spending()
    spending.reserve(10, 10)

    assert spending.cost is None
