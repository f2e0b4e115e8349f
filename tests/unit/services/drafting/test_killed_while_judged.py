"""What was answered before a kill and not judged yet is judged by who finds it, as if just come."""

import json
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.drafting_models import drafted, material, model_aids, protection, requests, system
from tests.engines import settings_for
from tests.loopback import Fault, Loopback, serving
from tests.projects import an_article
from workbench.model.errors import EnvironmentFailure
from workbench.model.language import ENGLISH
from workbench.services.commands.articles import AddArticle
from workbench.services.drafting.aids import Surroundings
from workbench.services.drafting.apart import Order, Told, draft_apart
from workbench.services.drafting.cache import FILE, CacheKey, DraftCache
from workbench.services.drafting.calling import Spending
from workbench.services.drafting.drafts import plan_drafts
from workbench.services.drafting.orders import DraftRequest, DraftResult
from workbench.services.drafting.steering import Steering
from workbench.services.jobs import CancelToken
from workbench.services.session import Session

COUNT = 24
SOURCES = tuple(f"第{number}家公司营收912.17亿元。" for number in range(10, 10 + COUNT))

# What stands in the instructions of a question that is asked again.
AGAIN = "this was found in it"

Rows = list[dict[str, str]]


def translation(row: dict[str, str], figure: str) -> dict[str, str]:
    number = row["text"].partition("家")[0].removeprefix("第")
    return {"id": row["id"], "text": f"Company No. {number} had revenue of {figure} billion yuan."}


def answer(rows: Rows, figure: str) -> str:
    return json.dumps({"translations": [translation(row, figure) for row in rows]})


class Model:
    """A model that gets every figure wrong, and right when it is asked again."""

    def __init__(self, server: Loopback) -> None:
        self.server = server
        self.may_answer_again = threading.Event()
        self.asked_again = threading.Event()

    def __call__(self, told: dict[str, Any]) -> str:
        rows: Rows = told["paragraphs"]
        asked = self.asked(again=True)
        if not any(row["text"] in each for row in rows for each in asked):
            return answer(rows, "912.17")
        self.asked_again.set()
        self.may_answer_again.wait(60)
        return answer(rows, "91.217")

    def asked(self, *, again: bool) -> list[str]:
        """Return what was asked for, for the first time or again."""
        said = [each.fields["messages"] for each in self.server.asked]
        return [each[-1]["content"] for each in said if (AGAIN in each[0]["content"]) is again]

    def texts(self, *, again: bool) -> list[str]:
        found = (json.loads(each)["paragraphs"] for each in self.asked(again=again))
        return [row["text"] for rows in found for row in rows]


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Loopback]:
    with serving(monkeypatch) as loopback:
        yield loopback


@pytest.fixture
def model(server: Loopback) -> Model:
    server.reply = found = Model(server)
    return found


def run(path: Path, asked: tuple[DraftRequest, ...], server: Loopback) -> list[DraftResult]:
    told: list[Told] = []
    settings = settings_for("openai", server, timeout=30.0)
    parts = (("zh-CN", asked),)
    order = Order(path, parts, ENGLISH, "openai", settings, Surroundings())
    draft_apart(order, CancelToken(), told.extend, Steering(), Spending())
    return [each for each in told if isinstance(each, DraftResult)]


@contextmanager
def killing(
    model: Model, server: Loopback, started: list["subprocess.Popen[bytes]"]
) -> Iterator[None]:
    """Kill the process as soon as its second question came, and all first answers are kept."""

    def kill() -> None:
        assert model.asked_again.wait(60)
        while not kept_all():
            server.closing.wait(0.02)
        started[0].kill()

    killer = threading.Thread(target=kill)
    killer.start()
    yield
    killer.join()


def test_a_process_that_is_killed_before_its_second_question_is_answered_asks_only_that_again(
    project_path: Path,
    server: Loopback,
    model: Model,
    talked_with: list["subprocess.Popen[bytes]"],
) -> None:
    with Session(project_path) as session:
        session.execute(AddArticle(an_article(*SOURCES), "one.txt"))
        [planned] = plan_drafts(session.read).values()

    with killing(model, server, talked_with), pytest.raises(EnvironmentFailure):
        run(project_path, tuple(planned), server)
    model.may_answer_again.set()
    before = len(model.texts(again=True))
    found = run(project_path, tuple(planned), server)

    assert {each.text.partition("of ")[2] for each in found} == {"91.217 billion yuan."}
    assert not any(each.findings for each in found)
    assert sorted(model.texts(again=False)) == sorted(SOURCES), "each asked for once"
    later = model.texts(again=True)[before:]
    assert sorted(later) == sorted(SOURCES), "each asked for again once"

    asked = len(server.asked)
    assert all(each.kept for each in run(project_path, tuple(planned), server))
    assert len(server.asked) == asked, "what is judged is asked for no more"


def kept_all() -> bool:
    with DraftCache() as cache:
        return sum(each.answers for each in cache.tallies()) == COUNT


def test_what_could_not_be_asked_again_in_an_outage_is_asked_again_later(
    server: Loopback, model: Model, tmp_path: Path
) -> None:
    article = material(SOURCES[0])
    with DraftCache(tmp_path / FILE) as cache:
        aids = model_aids(article, cache=cache, protection=protection(article))
        model.may_answer_again.set()
        server.reply = then_refuse(server, model)
        [first] = drafted(server, aids, requests(article))
        server.reply = model
        [second] = drafted(server, aids, requests(article))
        [third] = drafted(server, aids, requests(article))

    assert [bool(each.findings) for each in (first, second, third)] == [True, False, False]
    assert len(model.asked(again=False)) == 1
    assert third.kept
    assert AGAIN in system(server)


def then_refuse(server: Loopback, model: Model) -> Any:
    def reply(told: dict[str, Any]) -> str:
        server.faults = [Fault(status=402)]
        return model(told)

    return reply


def test_a_draft_that_stays_wrong_is_asked_for_again_only_once(
    server: Loopback, tmp_path: Path
) -> None:
    article = material(SOURCES[0])
    server.reply = lambda told: answer(told["paragraphs"], "912.17")
    with DraftCache(tmp_path / FILE) as cache:
        aids = model_aids(article, cache=cache, protection=protection(article))
        results = [drafted(server, aids, requests(article))[0] for _ in range(3)]

    assert all(each.findings for each in results)
    assert len(server.asked) == 2


def test_a_cache_of_an_earlier_version_holds_what_was_judged(tmp_path: Path) -> None:
    keys = [CacheKey("openai", "", "tiny", "", "zh", "en", text) for text in SOURCES[:2]]
    with DraftCache(tmp_path / FILE) as cache:
        cache.keep(keys[0], "one")
        cache._connection.execute("DROP TABLE unjudged")
    with DraftCache(tmp_path / FILE) as cache:
        assert cache.is_judged(keys[0])
        cache.keep_all([(key, "two") for key in keys], judged=False)
        assert not any(map(cache.is_judged, keys))
        cache.judge(keys[:1])
        assert list(map(cache.is_judged, keys)) == [True, False]
        cache.clear()
        assert cache.is_judged(keys[1])
