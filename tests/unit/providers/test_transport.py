import threading

import pytest
import requests

from tests.loopback import Loopback
from workbench.providers.transport import Answer, Exchange, Limits, Reason, TransportFailure

LIMITS = Limits(seconds=5.0, size=1_000_000)

# A limit that no test lives to see: what ends before it was ended by something else.
FOR_EVER = Limits(seconds=3600.0, size=1_000_000)


def reason(exchange: Exchange, url: str) -> Reason:
    with pytest.raises(TransportFailure) as caught:
        exchange.run("GET", url)
    return caught.value.reason


def test_whatever_status_is_an_answer(loopback: Loopback) -> None:
    answer = Exchange(LIMITS).run("GET", loopback.url("/status/503"))

    assert (answer.status_code, answer.text) == (503, "<p>no</p>")


def test_a_post_that_is_passed_on_becomes_a_get(loopback: Loopback) -> None:
    options = {"data": {"q": "字"}, "headers": {"X-Key": "k"}}

    answer = Exchange(LIMITS).run("POST", loopback.url("/redirect/1"), options)

    assert answer.url == loopback.url("/page/article")
    assert [(asked.method, dict(asked.fields)) for asked in loopback.asked] == [
        ("POST", {"q": "字"}),
        ("GET", {}),
    ]


def test_a_stopped_exchange_fails_at_once(loopback: Loopback) -> None:
    exchange = Exchange(FOR_EVER)

    def stop() -> None:
        loopback.hanging.wait(10)
        exchange.stop()

    stopper = threading.Thread(target=stop)
    stopper.start()

    assert reason(exchange, loopback.url("/silent")) is Reason.STOPPED
    stopper.join()


def test_an_answer_that_came_in_time_outlives_a_stop(loopback: Loopback) -> None:
    exchange = Exchange(LIMITS)

    answer = exchange.run("GET", loopback.url("/page/article"))
    exchange.stop()

    assert answer.status_code == 200


def test_a_failure_names_neither_the_address_nor_what_was_sent(loopback: Loopback) -> None:
    with pytest.raises(TransportFailure) as caught:
        Exchange(Limits(0.2, 10)).run("GET", loopback.url("/silent?q=secret"))

    assert "secret" not in f"{caught.value!r}{caught.value.__context__!r}"


def test_a_time_out_that_the_socket_notices_first_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    def request(*_: object, **__: object) -> requests.Response:
        raise requests.ReadTimeout

    monkeypatch.setattr(requests.Session, "request", request)

    assert reason(Exchange(LIMITS), "http://127.0.0.1/") is Reason.TIMEOUT


@pytest.mark.parametrize(
    ("content_type", "text"),
    [
        ("text/plain; charset=gb18030", "气"),
        ("text/plain", "\ufffd\ufffd"),
        ("text/plain; charset=nonsense", "\ufffd\ufffd"),
        ("", "\ufffd\ufffd"),
    ],
)
def test_a_body_is_read_by_the_charset_of_its_header(content_type: str, text: str) -> None:
    assert Answer(200, "", content_type, "气".encode("gb18030")).text == text


def exchanges() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "exchange"]


def test_the_body_of_a_redirect_is_never_read(loopback: Loopback) -> None:
    answer = Exchange(LIMITS).run("GET", loopback.url("/bait"))

    assert answer.url == loopback.url("/page/article")


@pytest.mark.parametrize("path", ["/silent", "/drip", "/headers", "/endless"])
def test_an_abandoned_exchange_leaves_no_thread_behind(loopback: Loopback, path: str) -> None:
    exchange = Exchange(Limits(seconds=0.2, size=10**12))

    assert reason(exchange, loopback.url(path)) in {Reason.TIMEOUT, Reason.STOPPED}

    for thread in exchanges():
        thread.join(5)
    assert exchanges() == []
