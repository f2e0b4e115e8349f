import threading
from collections.abc import Iterator

import pytest

from tests.loopback import Loopback, closed_port, serving
from workbench.messages import sentence
from workbench.model.errors import EnvironmentFailure, InputError, WorkbenchError
from workbench.services.exchange.fetching import fetch, is_address
from workbench.services.jobs import Cancelled, CancelToken

# A limit that no test lives to see: what ends before it was ended by something else.
FOR_EVER = 3600.0


@pytest.fixture
def loopback(monkeypatch: pytest.MonkeyPatch) -> Iterator[Loopback]:
    with serving(monkeypatch) as server:
        yield server


def failure(url: str, **options: float) -> WorkbenchError:
    with pytest.raises(EnvironmentFailure) as caught:
        fetch(url, **options)  # type: ignore[arg-type] # timeout or limit
    return caught.value


def test_a_page_comes_with_all_that_the_server_said_of_it(loopback: Loopback) -> None:
    body = "<p>气候</p>".encode("gb18030")
    loopback.pages["news/气候.html"] = (body, "Text/HTML; Charset=GB18030")

    document = fetch(loopback.url("/page/news/气候.html?from=feed"))

    assert document.data == body
    assert document.declared == "gb18030"
    assert document.media_type == "text/html"
    assert document.name == "气候.html"
    assert document.encoding == ""


def test_a_header_without_a_charset_declares_none(loopback: Loopback) -> None:
    loopback.pages["article"] = (b"<p>", "text/html")

    assert fetch(loopback.url("/page/article")).declared == ""


def test_the_address_of_a_document_is_where_the_redirects_ended(loopback: Loopback) -> None:
    document = fetch(loopback.url("/redirect/3"))

    assert document.url == loopback.url("/page/article")
    assert document.name == "article"


def test_a_page_at_the_root_is_named_by_its_host(loopback: Loopback) -> None:
    assert fetch(loopback.url("/")).name == "127.0.0.1"


def test_white_space_around_an_address_is_overlooked(loopback: Loopback) -> None:
    assert fetch(f" {loopback.url('/page/article')}\n").url == loopback.url("/page/article")


def test_redirects_that_never_end_are_left(loopback: Loopback) -> None:
    assert failure(loopback.url("/loop")).code == "fetch.redirects"


@pytest.mark.parametrize(
    "url",
    ["file:///etc/passwd", "ftp://host/x", "http://", "https:///x", "notes.txt", "", "http://[x"],
)
def test_only_web_addresses_are_fetched(url: str) -> None:
    with pytest.raises(InputError) as caught:
        fetch(url)

    assert caught.value.code == "fetch.scheme"


def test_a_redirect_cannot_lead_to_a_file(loopback: Loopback) -> None:
    with pytest.raises(InputError) as caught:
        fetch(loopback.url("/elsewhere"))

    assert caught.value.code == "fetch.scheme"


@pytest.mark.parametrize("status", [403, 404, 500])
def test_a_refusal_says_its_status(loopback: Loopback, status: int) -> None:
    error = failure(loopback.url(f"/status/{status}"))

    assert error.code == "fetch.status"
    assert str(status) in sentence(error)
    assert error.exit_code == 4


def test_an_endless_page_is_left_at_the_limit(loopback: Loopback) -> None:
    error = failure(loopback.url("/endless"), limit=2**20)

    assert error.code == "fetch.too_large"
    assert "1 MB" in sentence(error)


def test_a_page_that_is_small_only_while_packed_is_left_at_the_limit(loopback: Loopback) -> None:
    assert failure(loopback.url("/packed"), limit=2**20).code == "fetch.too_large"


@pytest.mark.parametrize("habit", ["silent", "drip", "headers"])
def test_a_slow_server_is_left_in_time(loopback: Loopback, habit: str) -> None:
    error = failure(loopback.url(f"/{habit}"), timeout=0.4)

    assert error.code == "fetch.timeout"
    assert "0.4 seconds" in sentence(error)


def test_a_closed_port_is_out_of_reach(loopback: Loopback) -> None:
    error = failure(f"http://127.0.0.1:{closed_port()}/x")

    assert error.code == "fetch.unreachable"
    assert loopback.asked == []


@pytest.mark.parametrize("habit", ["silent", "drip", "headers"])
def test_a_fetch_is_cancelled_at_once(loopback: Loopback, habit: str) -> None:
    token = CancelToken()

    def cancel() -> None:
        loopback.hanging.wait(10)
        token.cancel()

    canceller = threading.Thread(target=cancel)
    canceller.start()

    with pytest.raises(Cancelled):
        fetch(loopback.url(f"/{habit}"), timeout=FOR_EVER, cancel=token)

    canceller.join()


def test_a_cancelled_fetch_asks_nothing(loopback: Loopback) -> None:
    token = CancelToken()
    token.cancel()

    with pytest.raises(Cancelled):
        fetch(loopback.url("/page/article"), cancel=token)

    assert loopback.asked == []


def test_a_path_is_told_from_an_address() -> None:
    assert is_address(" HTTPS://example.org/a")
    assert not is_address("C:/articles/http.txt")
