"""HTTP with limits that hold: on the whole time, the size and the redirects of one request.

The time limits of `requests` are for one read of the socket, so a server that sends a byte now and
then holds it for ever, and looking up a name has no limit at all. An `Exchange` therefore runs on a
thread of its own, and who waits for it leaves at the deadline or when told to stop. Then the
exchange's sockets (`workbench.providers.watched_session`) are shut, which ends the thread left
behind.

`requests` is loaded by the first request: starting the program need not wait a tenth of a second.
"""

import json
import socket
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from email.message import Message
from enum import StrEnum
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

if TYPE_CHECKING:
    from requests import Response, Session

# How many redirects are followed.
REDIRECTS = 10

_CHUNK = 16 * 1024


class Reason(StrEnum):
    """Why there is no answer."""

    TIMEOUT = "timeout"
    UNREACHABLE = "unreachable"
    TOO_LARGE = "too_large"
    REDIRECTS = "redirects"
    ADDRESS = "address"
    STOPPED = "stopped"


class TransportFailure(Exception):
    """A request got no whole answer; `reason` says why. Callers turn it into an error of theirs."""

    def __init__(self, reason: Reason) -> None:
        """Keep nothing but the reason: the address may carry a key or the text itself."""
        super().__init__(reason.value)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Limits:
    """What one request may cost: seconds in all, redirects and connecting included, and bytes.

    `idle` limits in seconds how long nothing may come, from the beginning on, where an answer may
    take long as long as it comes (0: as `seconds`); `redirects` how many are followed.
    """

    seconds: float
    size: int
    idle: float = 0.0
    redirects: int = REDIRECTS


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer; has of `requests.Response` what the translators of deep-translator read."""

    status_code: int
    url: str
    content_type: str
    data: bytes
    retry_after: str = ""

    @property
    def media_type(self) -> str:
        """Return the type without its parameters, in lower case, or ""."""
        return self.content_type.partition(";")[0].strip().lower()

    @property
    def charset(self) -> str:
        """Return the charset that the header names, or ""."""
        header = Message()
        header["content-type"] = self.content_type
        return header.get_content_charset() or ""

    @property
    def text(self) -> str:
        """Return the body by the header's charset, UTF-8 where it names none we know."""
        try:
            return self.data.decode(self.charset or "utf-8", "replace")
        except LookupError:
            return self.data.decode("utf-8", "replace")

    def json(self) -> Any:  # noqa: ANN401 - JSON is whatever the server sent
        """Return the body read as JSON; raise `ValueError` where it is none."""
        return json.loads(self.data)

    def close(self) -> None:
        """Do nothing: the connection is closed already."""


class Exchange:
    """One request and its answer; may be stopped from another thread."""

    def __init__(self, limits: Limits) -> None:
        """Prepare; `run` does it."""
        self._limits = limits
        self._ended = threading.Event()
        self._abandoned = threading.Event()
        self._answer: Answer | None = None
        self._failure = Reason.STOPPED
        self._deadline = 0.0
        self._heard = 0.0
        self._sockets: list[socket.socket] = []
        self._lock = threading.Lock()

    def run(self, method: str, url: str, options: Mapping[str, Any] | None = None) -> Answer:
        """Return the answer, whatever its status; raise `TransportFailure` at the latest in time.

        `options` are those of `requests.Session.request` (params, headers, data, json, proxies).
        """
        self._deadline = time.monotonic() + self._limits.seconds
        work = threading.Thread(
            target=self._work, args=(method, url, dict(options or {})), daemon=True, name="exchange"
        )
        if not self._ended.is_set():
            work.start()
        in_time = self._wait()
        self._abandon()
        if self._answer is None:
            raise TransportFailure(self._failure if in_time else Reason.TIMEOUT)
        return self._answer

    def _wait(self) -> bool:
        """Wait for the end; return false where the time is up, or nothing came for too long."""
        idle = self._limits.idle or self._limits.seconds
        self._heard = time.monotonic()
        while (left := min(self._deadline, self._heard + idle) - time.monotonic()) > 0:
            if self._ended.wait(left):
                return True
        return self._ended.is_set()

    def stop(self) -> None:
        """Make `run` fail with `Reason.STOPPED` at once, unless it has its answer."""
        self._abandon()
        self._ended.set()

    def _abandon(self) -> None:
        """Let nobody read on: a socket that is shut ends every read and write of it."""
        with self._lock:
            self._abandoned.set()
            for each in self._sockets:
                _shut(each)
            self._sockets.clear()

    def _watch(self, connected: socket.socket) -> None:
        """Keep a socket that the exchange uses; shut it where nobody waits any more."""
        with self._lock:
            if self._abandoned.is_set():
                _shut(connected)
            else:
                self._sockets.append(connected)

    def _work(self, method: str, url: str, options: dict[str, Any]) -> None:
        from workbench.providers.watched_session import WatchedSession  # noqa: PLC0415 - see above

        try:
            with WatchedSession(self._watch) as session:
                answer = self._follow(session, method, url, options)
        except Exception as error:  # noqa: BLE001 - who waits has to hear of every failure
            late = time.monotonic() >= self._deadline
            self._end(None, Reason.TIMEOUT if late else _reason(error))
        else:
            self._end(answer, Reason.STOPPED)

    def _end(self, answer: Answer | None, failure: Reason) -> None:
        if not self._abandoned.is_set():
            self._answer, self._failure = answer, failure
            self._ended.set()

    def _follow(self, session: "Session", method: str, url: str, options: dict[str, Any]) -> Answer:
        """Follow redirects by hand, without their bodies."""
        for _ in range(self._limits.redirects + 1):
            left = max(self._deadline - time.monotonic(), 0.001)
            with session.request(
                method, url, allow_redirects=False, stream=True, timeout=left, **options
            ) as response:
                place = session.get_redirect_target(response)
                if place is None:
                    return self._read(response)
                url = urljoin(response.url, place)
                method, options = "GET", {"headers": options.get("headers")}
        raise TransportFailure(Reason.REDIRECTS)

    def _read(self, response: "Response") -> Answer:
        body = bytearray()
        for chunk in self._chunks(response):
            self._heard = time.monotonic()
            body += chunk
            if len(body) > self._limits.size:
                raise TransportFailure(Reason.TOO_LARGE)
            if self._abandoned.is_set() or time.monotonic() > self._deadline:
                raise TransportFailure(Reason.TIMEOUT)
        kind, later = (response.headers.get(name, "") for name in ("content-type", "retry-after"))
        return Answer(response.status_code, response.url, kind, bytes(body), later)

    def _chunks(self, response: "Response") -> Iterator[bytes]:
        """Yield the body: where silence counts, whatever there is, else in full chunks."""
        if not self._limits.idle:
            yield from response.iter_content(_CHUNK)
            return
        while chunk := response.raw.read1(_CHUNK, decode_content=True):
            yield chunk


def _shut(connected: socket.socket) -> None:
    with suppress(OSError):  # closed already by who used it
        connected.shutdown(socket.SHUT_RDWR)


def _reason(error: Exception) -> Reason:
    from requests import Timeout  # noqa: PLC0415 - see above

    if isinstance(error, TransportFailure):
        return error.reason
    if isinstance(error, Timeout):
        return Reason.TIMEOUT
    if isinstance(error, ValueError):
        return Reason.ADDRESS
    return Reason.UNREACHABLE
