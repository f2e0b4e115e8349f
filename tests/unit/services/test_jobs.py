import pytest

from workbench.services.jobs import Cancelled, CancelToken


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
