"""A real web server on this machine, with every bad habit that a server can have.

Make one with `serving` in a fixture; ask it for addresses with `url`:

| path | answers |
|---|---|
| / | what /page/article does |
| /page/NAME | what `pages[NAME]` holds: a body and a content type |
| /status/CODE | that status, with a short page |
| /silent | nothing, ever: it waits until the server is closed |
| /drip | a header, then a byte every 50 ms, for ever |
| /headers | the status line, then a byte of header every 50 ms, for ever |
| /endless | a body that never ends, as fast as it is taken |
| /packed | 60 MB in 60 kB of gzip |
| /redirect/N | N redirects and then /page/article |
| /loop | a redirect to itself |
| /bait | a redirect to /page/article whose own body never ends |
| /google | the page that deep-translator's GoogleTranslator reads, each line translated by itself |
| /mymemory, /deepl/v2/translate, /microsoft, /baidu | what these engines answer |
| /libre/translate | what LibreTranslate answers |
| /openai/models, /openai/chat/completions | what llama.cpp and the like answer, as a stream |

`faults` are what befalls the next requests of engines, one each. Google's lines go through
`lines`, which may join, cut or lose some as the real one does; an address of more than 16 kB it
refuses with a page.

The engines "translate" by `Loopback.translate`; a text for which `refusals` has an answer gets that
answer instead, and one that contains `HANG` gets none.
"""

import contextlib
import gzip
import json
import re
import socket
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

# An engine that is asked to translate a text with this word never answers.
HANG = "静默"

ARTICLE = ("<!doctype html><title>标题</title><p>第一段。</p>".encode(), "text/html; charset=utf-8")


@dataclass(frozen=True, slots=True)
class Asked:
    """One request that the server received."""

    method: str
    path: str
    fields: Mapping[str, Any]
    headers: Mapping[str, str]
    query: str = ""
    body: bytes = b""


def english(text: str) -> str:
    """Return what may pass for English: a Chinese character is four letters, 周日 is Sunday."""
    dated = text.replace("周日", " Sunday ")
    return "EN " + _HAN.sub(lambda found: f"{ord(found[0]):x}".translate(_LETTERS), dated)


# The engines that are given several texts as the lines of one.
_BY_LINE = frozenset({"/google", "/baidu"})

# In bytes: what Google takes for an address.
_LONGEST_ADDRESS = 16_384

_HAN = re.compile("[\u3400-\u9fff]")
_LETTERS = str.maketrans("0123456789", "ghijklmnop")


@dataclass(frozen=True, slots=True)
class Fault:
    """What an engine does instead of translating; `kind` is a method of the handler's."""

    kind: str = "status"
    status: int = 500
    body: str = "{}"
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass
class Loopback:
    """The server: what it answers with, what it was asked, and when it was."""

    pages: dict[str, tuple[bytes, str]] = field(default_factory=lambda: {"article": ARTICLE})
    refusals: dict[str, tuple[int, str]] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    delay: float = 0.0
    """In seconds: how long engines think about each request."""
    pause: float = 0.0
    """In seconds: how long a model waits between two events of its stream."""
    translate: Callable[[str], str] = "EN {}".format
    lines: Callable[[list[str]], list[str]] = list
    """What becomes of the translated lines of one of Google's answers."""
    reply: Callable[[dict[str, Any]], str] | None = None
    """What a model says to the JSON of its user's message, instead of translating it."""
    asked: list[Asked] = field(default_factory=list)
    arrived: threading.Event = field(default_factory=threading.Event)
    """Set when the first request arrives."""
    hanging: threading.Event = field(default_factory=threading.Event)
    """Set when somebody waits for an answer that will not come."""
    closing: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        handler = type("BoundHandler", (_Handler,), {"loopback": self})
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self._server.daemon_threads = True
        self._server.handle_error = lambda *_: None  # type: ignore[method-assign] # clients leave
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.closing.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}{path}"

    @property
    def texts(self) -> list[str]:
        """The texts that engines were asked to translate, in the order of their arrival."""
        return [
            line
            for asked in self.asked
            for text in texts_of(asked.fields)
            for line in (text.split("\n") if asked.path in _BY_LINE else [text])
        ]

    def receive(self, asked: Asked) -> None:
        self.asked.append(asked)
        self.arrived.set()

    def base_urls(self) -> dict[str, str]:
        """Addresses for `deep_translator.constants.BASE_URLS`."""
        return {
            "GOOGLE_TRANSLATE": self.url("/google"),
            "MYMEMORY": self.url("/mymemory"),
            "DEEPL": self.url("/deepl/{version}/"),
            "DEEPL_FREE": self.url("/deepl-free/{version}/"),
            "MICROSOFT_TRANSLATE": self.url("/microsoft?api-version=3.0"),
            "BAIDU": self.url("/baidu"),
        }


class _Handler(BaseHTTPRequestHandler):
    loopback: Loopback
    _asked: Mapping[str, Any]

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
        """Keep quiet."""

    def do_GET(self) -> None:
        self._answer(b"")

    def do_POST(self) -> None:
        length = int(self.headers.get("Content-Length", 0))
        with contextlib.suppress(ConnectionError):
            body = self.rfile.read(length)
            if len(body) == length:  # else whoever asks was killed while it did
                self._answer(body)

    def _answer(self, body: bytes) -> None:
        parts = urlsplit(self.path)
        fields = {**_fields(parts.query), **_body_fields(body, self.headers.get_content_type())}
        self._asked = fields
        headers = dict(self.headers)
        self.loopback.receive(Asked(self.command, parts.path, fields, headers, parts.query, body))
        _, first, *rest = parts.path.split("/")
        habit = getattr(self, f"_{first.partition('-')[0] or 'root'}")
        with contextlib.suppress(ConnectionError):
            habit(*rest)

    def _send(self, status: int, body: bytes, kind: str, **headers: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def _page(self, *rest: str) -> None:
        body, kind = self.loopback.pages[unquote("/".join(rest))]
        self._send(200, body, kind)

    def _root(self) -> None:
        self._page("article")

    def _status(self, code: str) -> None:
        self._send(int(code), b"<p>no</p>", "text/html")

    def _silent(self) -> None:
        self.loopback.hanging.set()
        self.loopback.closing.wait()

    def _drip(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self._trickle(b".")

    def _headers(self) -> None:
        self.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
        self._trickle(b"x")

    def _trickle(self, byte: bytes) -> None:
        self.loopback.hanging.set()
        while not self.loopback.closing.wait(0.05):
            self.wfile.write(byte)

    def _endless(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        while not self.loopback.closing.is_set():
            self.wfile.write(b"x" * 65_536)

    def _packed(self) -> None:
        body = gzip.compress(bytes(60 * 2**20))
        self._send(200, body, "text/html", **{"Content-Encoding": "gzip"})

    def _redirect(self, times: str) -> None:
        left = int(times) - 1
        self._send(302, b"", "text/html", Location=f"/redirect/{left}" if left else "/page/article")

    def _loop(self) -> None:
        self._send(302, b"", "text/html", Location="/loop")

    def _bait(self) -> None:
        self.send_response(302)
        self.send_header("Location", "/page/article")
        self.end_headers()
        while not self.loopback.closing.is_set():
            self.wfile.write(b"x" * 65_536)

    def _elsewhere(self) -> None:
        self._send(302, b"", "text/html", Location="file:///nowhere")

    def _google(self) -> None:
        form = '<!doctype html><html><body><div class="result-container">{}</div></body></html>'
        kind = "text/html; charset=utf-8"
        if len(self.path) > _LONGEST_ADDRESS:
            self._send(400, b"<!doctype html><title>Error 400 (Bad Request)!!1</title>", kind)
            return
        lines = self._asked["q"].split("\n")
        if not self._befallen(lines, kind):
            said = self.loopback.lines(list(map(self.loopback.translate, lines)))
            self._send(200, form.format(escape("\n".join(said))).encode(), kind)

    def _mymemory(self) -> None:
        self._engine(
            "q", lambda text: json.dumps({"responseData": {"translatedText": text}, "matches": []})
        )

    def _deepl(self, *_: str) -> None:
        def form(texts: list[str]) -> object:
            rows = [{"text": each, "billed_characters": len(each)} for each in texts]
            return {"translations": rows}

        self._engines("text", form)

    def _libre(self, *_: str) -> None:
        self._engines("q", lambda texts: {"translatedText": texts})

    def _openai(self, *rest: str) -> None:
        if rest[-1] == "models":
            self._send(200, b'{"data": [{"id": "tiny"}]}', "application/json")
            return
        content = self._asked["messages"][-1]["content"]
        if self._befallen([content]):
            return
        reply = self.loopback.reply or _translations_by(self.loopback.translate)
        told = _read(content)
        said = self.loopback.translate(content) if told is None else reply(told)
        self._stream(said)

    def _stream(self, said: str) -> None:
        """Say it as llama.cpp does: an event for some characters, then the usage."""
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()
        for start in range(0, len(said), 40):
            self._event({"choices": [{"delta": {"content": said[start : start + 40]}}]})
        self._event({"choices": [{"delta": {}, "finish_reason": "stop"}]})
        usage = {"prompt_tokens": len(str(self._asked)), "completion_tokens": len(said)}
        self._event({"choices": [], "usage": usage})
        self.wfile.write(b"data: [DONE]\n\n")

    def _event(self, body: object) -> None:
        self.loopback.closing.wait(self.loopback.pause)
        self.wfile.write(f"data: {json.dumps(body)}\n\n".encode())
        self.wfile.flush()

    def _engines(self, name: str, form: Callable[[list[str]], object]) -> None:
        texts = self._asked[name]
        texts = [texts] if isinstance(texts, str) else list(texts)
        if not self._befallen(texts):
            answers = list(map(self.loopback.translate, texts))
            self._send(200, json.dumps(form(answers)).encode(), "application/json")

    def _microsoft(self) -> None:
        self._engines("text", lambda texts: [{"translations": [{"text": each}]} for each in texts])

    def _baidu(self) -> None:
        lines = self._asked["q"].split("\n")
        if not self._befallen(lines):
            rows = [{"src": each, "dst": self.loopback.translate(each)} for each in lines]
            body = {"from": self._asked["from"], "to": self._asked["to"], "trans_result": rows}
            self._send(200, json.dumps(body).encode(), "application/json")

    def _engine(
        self, name: str, form: Callable[[str], str], kind: str = "application/json"
    ) -> None:
        text = self._asked[name]
        if not self._befallen([text], kind):
            self._send(200, form(self.loopback.translate(text)).encode(), kind)

    def _befallen(self, texts: list[str], kind: str = "application/json") -> bool:
        """Do what befalls a request, if anything; return whether it got its answer by that."""
        if any(HANG in text for text in texts):
            self._silent()
            return True
        self.loopback.closing.wait(self.loopback.delay)
        refused = next((each for each in texts if each in self.loopback.refusals), None)
        if refused is not None:
            status, body = self.loopback.refusals[refused]
            self._send(status, body.encode(), kind)
            return True
        if not self.loopback.faults:
            return False
        fault = self.loopback.faults.pop(0)
        if fault.kind == "status":
            self._send(fault.status, fault.body.encode(), kind, **fault.headers)
        else:
            getattr(self, f"_{fault.kind}")()
        return True

    def _cut(self) -> None:
        """Promise a long answer, begin it, and hang up."""
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", "10000")
        self.end_headers()
        self.wfile.write(b'{"choices": [')

    def _elsewhere_with_bait(self) -> None:
        self._send(307, b"", "text/html", Location=self.loopback.url("/page/article"))


def texts_of(fields: Mapping[str, Any]) -> list[str]:
    """Return the texts to translate that a request of any engine carries."""
    found = [fields[name] for name in ("q", "text") if name in fields]
    found += [fields["messages"][-1]["content"]] if "messages" in fields else []
    return [text for each in found for text in ([each] if isinstance(each, str) else each)]


def _read(content: str) -> dict[str, Any] | None:
    """Return the JSON that a model's user sent, `None` where it is none."""
    start = content.find('{"paragraphs"')
    return json.JSONDecoder().raw_decode(content[start:])[0] if start >= 0 else None


def _translations_by(translate: Callable[[str], str]) -> Callable[[dict[str, Any]], str]:
    def reply(told: dict[str, Any]) -> str:
        rows = [{"id": each["id"], "text": translate(each["text"])} for each in told["paragraphs"]]
        return json.dumps({"translations": rows}, ensure_ascii=False)

    return reply


def _fields(query: str) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(query, keep_blank_values=True).items()}


def _body_fields(body: bytes, kind: str) -> dict[str, Any]:
    if kind == "application/json" and body:
        found = json.loads(body)
        if isinstance(found, list):  # as Microsoft has it: a text a row
            return {"text": [row["text"] for row in found]}
        return dict(found)
    return _fields(body.decode()) if body else {}


def closed_port() -> int:
    """Return a port of this machine on which nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextlib.contextmanager
def serving(monkeypatch: pytest.MonkeyPatch) -> Iterator[Loopback]:
    """A server that deep-translator's engines take for theirs, without the machine's proxies."""
    import deep_translator.constants  # noqa: PLC0415 - slow, and not every test that imports this serves

    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    with Loopback() as server:
        for engine, address in server.base_urls().items():
            monkeypatch.setitem(deep_translator.constants.BASE_URLS, engine, address)
        yield server
