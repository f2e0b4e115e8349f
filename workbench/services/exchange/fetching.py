"""Fetching a document from the web."""

from urllib.parse import unquote, urlsplit

from workbench.api import Document
from workbench.formats.input_file import LARGEST, MEBIBYTE
from workbench.model.errors import EnvironmentFailure, InputError, WorkbenchError
from workbench.providers.transport import (
    REDIRECTS,
    Answer,
    Exchange,
    Limits,
    Reason,
    TransportFailure,
)
from workbench.services.jobs import CancelToken

# Says who asks; several newspapers refuse the name of a bare library.
AGENT = "Mozilla/5.0 (compatible; Duizhao)"

_OK = range(200, 300)


def fetch(
    url: str,
    *,
    timeout: float = 20.0,
    limit: int = LARGEST,
    cancel: CancelToken | None = None,
) -> Document:
    """Return the document at an http or https address.

    `timeout` is in seconds and for everything together, so that a server that sends a byte now and
    then does not get round it; `limit` is in bytes, unpacked. Raises `InputError` (`fetch.scheme`),
    `EnvironmentFailure` (`fetch.timeout`, `fetch.too_large`, `fetch.unreachable`, `fetch.status`,
    `fetch.redirects`) or, promptly, `Cancelled`.
    """
    address = _checked(url)
    token = cancel or CancelToken()
    exchange = Exchange(Limits(timeout, limit))
    try:
        with token.calling(exchange.stop):
            answer = exchange.run("GET", address, {"headers": {"User-Agent": AGENT}})
    except TransportFailure as failure:
        token.raise_if_cancelled()
        raise _error(failure.reason, address, timeout, limit) from None
    if answer.status_code not in _OK:
        raise EnvironmentFailure("fetch.status", url=address, status=answer.status_code)
    return _document(answer)


def is_address(text: str) -> bool:
    """Return whether a text is meant as a web address rather than as a path."""
    return text.strip().lower().startswith(("http://", "https://"))


def _checked(url: str) -> str:
    address = url.strip()
    try:
        host = urlsplit(address).hostname
    except ValueError:
        host = None
    if not is_address(address) or not host:
        raise InputError("fetch.scheme", url=url)
    return address


def _error(reason: Reason, url: str, timeout: float, limit: int) -> WorkbenchError:
    if reason is Reason.ADDRESS:
        return InputError("fetch.scheme", url=url)
    megabytes = f"{limit / MEBIBYTE:.3g}"
    details = {"url": url, "seconds": f"{timeout:g}", "limit": megabytes, "redirects": REDIRECTS}
    return EnvironmentFailure(f"fetch.{reason}", **details)


def _document(answer: Answer) -> Document:
    parts = urlsplit(answer.url)
    last = unquote(parts.path.rstrip("/").rpartition("/")[2])
    return Document(
        data=answer.data,
        name=last or parts.hostname or answer.url,
        url=answer.url,
        declared=answer.charset,
        media_type=answer.media_type,
    )
