import threading

import pytest

from workbench.services import jobs
from workbench.services.jobs import Cancelled, CancelToken, Gate


def test_a_token_calls_whoever_waits() -> None:
    token, calls = CancelToken(), list[str]()

    with token.calling(lambda: calls.append("woken")):
        token.cancel()
        token.cancel()

    assert calls == ["woken"]


def test_a_token_calls_at_once_who_comes_late() -> None:
    token, calls = CancelToken(), list[str]()
    token.cancel()

    with token.calling(lambda: calls.append("woken")):
        assert calls == ["woken"]


def test_a_token_does_not_call_who_has_left() -> None:
    token, calls = CancelToken(), list[str]()
    with token.calling(lambda: calls.append("woken")):
        pass

    token.cancel()

    assert calls == []


def test_a_cancelled_token_says_so_and_raises() -> None:
    token = CancelToken()
    token.raise_if_cancelled()
    assert not token.wait(0)

    token.cancel()

    assert token.cancelled
    assert token.wait(10)
    with pytest.raises(Cancelled):
        token.raise_if_cancelled()


def test_work_waits_at_a_closed_gate_until_it_is_opened() -> None:
    gate, passed = Gate(), threading.Event()
    token = CancelToken(gate)
    gate.close()

    def work() -> None:
        token.raise_if_cancelled()
        passed.set()

    worker = threading.Thread(target=work)
    worker.start()
    assert not passed.is_set()
    gate.open()
    worker.join()

    assert passed.is_set()


def test_a_gate_that_is_never_opened_holds_nothing_up_for_ever() -> None:
    gate, steps = Gate(), 0
    token = CancelToken(gate)
    gate.close()

    for _ in range(1_000):  # of which the first waits; a tenth of a second each were too long
        gate.close()
        token.raise_if_cancelled()
        steps += 1

    assert steps == 1_000


def test_cancelled_work_does_not_wait_at_the_gate(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jobs, "LONGEST_CLOSED", 60.0)
    gate = Gate()
    token = CancelToken(gate)
    gate.close()
    token.cancel()

    with pytest.raises(Cancelled):
        token.raise_if_cancelled()
