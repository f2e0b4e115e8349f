"""Drafts are judged while the next texts are asked for; answers are kept before that."""

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from tests.drafting_models import drafted, material, model_aids, requests
from tests.engines import KEY
from tests.loopback import Loopback, english, serving
from workbench.api import Provider, ProviderSettings
from workbench.model.finding import Finding
from workbench.services.checking.engine import Checks
from workbench.services.drafting.cache import FILE, CacheKey, DraftCache
from workbench.services.drafting.calling import Caller, Closed, Pace, Places
from workbench.services.drafting.drafting import draft
from workbench.services.drafting.orders import Aids, DraftResult
from workbench.services.drafting.protection import Protection
from workbench.services.jobs import CancelToken

SOURCES = ("克里访华。", "会谈开始。", "双方交换意见。", "会谈结束。")


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Loopback]:
    with serving(monkeypatch) as loopback:
        loopback.translate = english
        yield loopback


def no_checks() -> Checks:
    raise AssertionError


class Slow(Protection):
    """Judges nothing before it may."""

    def __init__(self) -> None:
        super().__init__(no_checks, material(*SOURCES))
        self.begun, self.may_go_on = threading.Event(), threading.Event()

    def findings(self, *_: object) -> tuple[Finding, ...]:
        self.begun.set()
        assert self.may_go_on.wait(60)
        return ()


class Counting:
    """A plugin's engine that tells how many requests it had at once."""

    name = "counting"
    label = "Counting"
    options = ()
    limit = 100

    def __init__(self, last: threading.Event) -> None:
        self.last = last
        self.asked = self.at_once = self.most = 0
        self.lock = threading.Lock()

    def __call__(self, settings: ProviderSettings) -> Provider:
        del settings
        return self

    def translate(self, text: str, source: str, target: str) -> str:
        del source, target
        with self.lock:
            self.asked += 1
            self.at_once += 1
            self.most = max(self.most, self.at_once)
        if self.asked == len(SOURCES):
            self.last.set()
        with self.lock:
            self.at_once -= 1
        return english(text)


def test_the_next_texts_are_asked_for_while_an_answer_is_judged() -> None:
    slow = Slow()
    engine = Counting(slow.may_go_on)  # the last question lets the first answer be judged

    results = draft(
        requests(material(*SOURCES)),
        engine,
        ProviderSettings(KEY),
        "zh-CN",
        "en-US",
        CancelToken(),
        workers=1,
        aids=Aids(protection=slow),
    )

    assert [each.text for each in results] == [english(source) for source in SOURCES]
    assert engine.most == 1


def kept_before_judged(server: Loopback, engine: str, path: Path) -> Sequence[DraftResult]:
    """Draft with a job that is left before anything was judged; return what another job gets."""
    slow, token = Slow(), CancelToken()
    article = material(*SOURCES)
    with DraftCache(path) as cache:
        aids = model_aids(article, cache=cache, protection=slow)
        first = threading.Thread(
            target=drafted, args=(server, aids, requests(article), engine), kwargs={"cancel": token}
        )
        first.start()
        assert slow.begun.wait(60)
        while sum(each.answers for each in cache.tallies()) < len(SOURCES):
            server.closing.wait(0.02)
        token.cancel()
        first.join()
        server.asked.clear()
        again = drafted(server, model_aids(article, cache=cache), requests(article), engine)
        slow.may_go_on.set()
    return again


@pytest.mark.parametrize("engine", ["openai", "libretranslate", "mymemory"])
def test_what_was_answered_and_not_judged_by_a_kill_is_not_asked_for_again(
    server: Loopback, engine: str, tmp_path: Path
) -> None:
    again = kept_before_judged(server, engine, tmp_path / FILE)

    assert all(each.kept for each in again)
    assert server.asked == []


def test_who_wants_a_place_waits_for_one_and_no_longer_than_the_job_is_open() -> None:
    closed, places = threading.Event(), Places(1)
    caller = Caller(Pace(0.0), closed, places)
    came: list[str] = []

    def ask() -> None:
        try:
            came.append(caller.call(lambda: "answer"))
        except Closed:
            came.append("closed")

    with places.one(closed):
        waiting = threading.Thread(target=ask)
        waiting.start()
        waiting.join(0.05)
        assert came == []
    waiting.join()
    assert came == ["answer"]

    with places.one(closed):
        waiting = threading.Thread(target=ask)
        waiting.start()
        closed.set()
        places.wake()
        waiting.join()
    assert came == ["answer", "closed"]


def test_a_cache_keeps_some_answers_in_one_step_or_none(tmp_path: Path) -> None:
    keys = [CacheKey("openai", "", "tiny", "", "zh", "en", text) for text in SOURCES]
    with DraftCache(tmp_path / FILE) as cache:
        cache.keep_all([(key, key.text) for key in keys])
        assert [cache.find(key) for key in keys] == list(SOURCES)
        cache.keep_all([(keys[0], "other")])
        assert cache.find(keys[0]) == "other"
        cache.keep_all(())
