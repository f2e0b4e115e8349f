"""Takes the pictures of drafts side by side, of the queue and of what is sent, day and night.

Run it from a checkout: `python -m resources.make_machine_screenshots [FOLDER]`. The pictures go to
FOLDER, by default to those of the documentation. Two engines answer from a server on this machine
that ends with it: nothing is asked of anybody.
"""

import json
import os
import sys
import threading
from collections.abc import Mapping, Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from resources.make_memory_screenshots import settle
from resources.make_screenshots import PICTURES, running
from ui.app import Program
from ui.controllers.machine.panels import MachinePanels
from ui.controllers.settings.viewing import ViewController
from ui.dialogs.reports import Report
from workbench.model.article import ImportedArticle
from workbench.model.language import Variant
from workbench.model.segment import Role, SourceContent
from workbench.services.commands.articles import AddArticle
from workbench.services.session import Session

SIZE = (1320, 760)
SMALL = (1024, 700)

PARAGRAPHS = (
    "美国气候特使克里抵京",
    "克里周日抵达北京，展开为期四天的访问。中国去年新增可再生能源投资912.17亿美元。",
    "外交部发言人说：“双方将坦诚对话。”",
    "双方将讨论甲烷排放、煤电以及发展中国家的资金问题。",
    "这是克里担任气候特使以来第三次访华。",
    "解振华与克里会谈四小时。",
)
MODEL = (
    "U.S. climate envoy Kerry arrives in Beijing",
    (
        "Kerry arrived in Beijing on Sunday for a four-day visit. China invested $91.217 billion "
        "more in renewable energy last year."
    ),
    "“The two sides will have frank talks,” a foreign ministry spokesperson said.",
    "The two sides will discuss methane, coal power and finance for developing countries.",
    "It is Kerry’s third visit to China as climate envoy.",
    "Xie Zhenhua and Kerry talked for four hours.",
)
OTHER = {
    PARAGRAPHS[1]: "Kerry landed in Beijing Sunday, beginning a four-day trip. China’s new "
    "investment in renewables came to $912.17 billion last year.",
}
FAILS = PARAGRAPHS[3]


class _Answers(BaseHTTPRequestHandler):
    """Speaks as a model and as LibreTranslate, with the texts above."""

    hold = threading.Event()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
        """Keep quiet."""

    def do_POST(self) -> None:
        told = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if "messages" in told:
            self._model(json.loads(told["messages"][-1]["content"]))
        else:
            self._plain(told["q"])

    def _model(self, asked: Mapping[str, Sequence[Mapping[str, str]]]) -> None:
        rows = [
            {"id": each["id"], "text": MODEL[PARAGRAPHS.index(each["text"])]}
            for each in asked["paragraphs"]
        ]
        said = json.dumps({"translations": rows}, ensure_ascii=False)
        body = json.dumps({"choices": [{"message": {"content": said}, "finish_reason": "stop"}]})
        self._send(200, body)

    def _plain(self, texts: str | Sequence[str]) -> None:
        wanted = [texts] if isinstance(texts, str) else list(texts)
        if FAILS in wanted:
            self._send(404, '{"error": "no such text"}')
            return
        if self.hold.is_set() and PARAGRAPHS[-1] in wanted:
            self.hold.wait(1)
            threading.Event().wait(30)
        known = dict(zip(PARAGRAPHS, MODEL, strict=True)) | OTHER
        found = [known[text] for text in wanted]
        said = found[0] if isinstance(texts, str) else found
        self._send(200, json.dumps({"translatedText": said}))

    def _send(self, status: int, body: str) -> None:
        data = body.encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)


def _make_project(path: Path) -> None:
    roles = (Role.HEADLINE, *[Role.BODY] * (len(PARAGRAPHS) - 1))
    contents = tuple(map(SourceContent, roles, PARAGRAPHS))
    with Session(path, author="Lin") as session:
        article = ImportedArticle(PARAGRAPHS[0], "", None, Variant.CHINA, contents)
        session.execute(AddArticle(article, "envoy.txt"))


def _wait(program: Program, job: str) -> None:
    """Wait until a job is over."""
    while program.context.jobs.is_running(job):
        settle(200)


def _take_side(program: Program, folder: Path) -> None:
    place, panel = program.context, program.controllers[MachinePanels].side
    place.actions["segment.next"].trigger()
    place.actions["compare.ask"].trigger()
    _wait(program, "side_by_side")
    panel.list.select(0)
    for size, name in ((SIZE, "side-by-side"), (SMALL, "side-by-side-small")):
        place.window.resize(*size)
        for theme in ("light", "dark"):
            if size == SMALL and (theme == "dark" or folder == PICTURES):
                continue
            program.controllers[ViewController].choose_theme(theme)
            settle(300)
            place.window.grab().save(str(folder / f"{name}-{theme}.png"))
    place.window.resize(*SIZE)


def _take_queue(program: Program, folder: Path) -> None:
    place, panel = program.context, program.controllers[MachinePanels].queue
    place.preferences.change(provider="libretranslate")
    _Answers.hold.set()
    place.actions["view.queue"].trigger()
    place.actions["draft.article"].trigger()
    settle()
    panel.list.setCurrentIndex(panel.model.index(3))
    for theme in ("light", "dark"):
        program.controllers[ViewController].choose_theme(theme)
        settle(300)
        place.window.grab().save(str(folder / f"queue-{theme}.png"))
    place.actions["draft.stop"].trigger()
    settle(500)


def _take_sent(program: Program, folder: Path) -> None:
    place = program.context
    place.preferences.change(provider="openai")
    place.actions["draft.sent"].trigger()
    _wait(program, "draft.sent")
    [report] = place.window.findChildren(Report)
    for theme in ("light", "dark"):
        program.controllers[ViewController].choose_theme(theme)
        settle(300)
        report.grab().save(str(folder / f"sent-{theme}.png"))
    report.close()


def main(arguments: Sequence[str]) -> int:
    """Take the pictures and return the exit code."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder = Path(arguments[0]) if arguments else PICTURES
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Answers)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_address[1]}"
    keys = {
        "openai.url": f"{address}/v1",
        "openai.model": "tower-9b",
        "libretranslate.url": address,
    }
    engines = ("openai", "libretranslate")
    with running(
        author="Ann", hand="translator", theme="light", keys=keys, side_by_side=engines
    ) as (program, kept):
        os.environ["XDG_CACHE_HOME"] = str(kept)
        _make_project(kept / "news.dzp")
        program.open([kept / "news.dzp"], sample=False)
        program.context.window.resize(*SIZE)
        settle()
        _take_side(program, folder)
        _take_queue(program, folder)
        _take_sent(program, folder)
    server.shutdown()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
