"""Draft translation by the real package against a server of ours."""

import threading
from collections.abc import Callable, Iterator, Sequence

import pytest
from deep_translator.constants import BASE_URLS

from tests.loopback import HANG, Loopback, closed_port, english, serving
from workbench.api import Api, Provider, ProviderFactory, ProviderSettings
from workbench.messages import sentence
from workbench.model.ids import SegmentId
from workbench.providers.registry import enable
from workbench.services.drafting import calling
from workbench.services.drafting.drafting import OUTAGE, DraftRequest, DraftResult, draft
from workbench.services.jobs import CancelToken


@pytest.fixture
def loopback(monkeypatch: pytest.MonkeyPatch) -> Iterator[Loopback]:
    monkeypatch.setattr(calling, "FIRST_REST", 0.01)
    with serving(monkeypatch) as server:
        server.translate = english
        yield server


def engine(name: str = "mymemory") -> ProviderFactory:
    api = Api()
    enable(api)
    return api.providers[name]


def requests(*texts: str) -> list[DraftRequest]:
    return [
        DraftRequest(SegmentId(number), 10 + number, text) for number, text in enumerate(texts, 1)
    ]


def translated(
    *texts: str, factory: ProviderFactory | None = None, timeout: float = 5.0, workers: int = 2
) -> Sequence[DraftResult]:
    asked = requests(*texts)
    settings = ProviderSettings("key", timeout)
    token = CancelToken()
    return draft(asked, factory or engine(), settings, "zh-CN", "en-US", token, workers=workers)


def codes(results: Sequence[DraftResult]) -> list[str]:
    return [result.error.code if result.error else "" for result in results]


def test_each_segment_gets_its_draft_in_the_order_of_the_requests(loopback: Loopback) -> None:
    texts = [f"第{number}段。" for number in range(20)]

    results = translated(*texts)

    assert results == tuple(
        DraftResult(SegmentId(number), 10 + number, english(text))
        for number, text in enumerate(texts, 1)
    )
    assert sorted(loopback.texts) == sorted(texts)


def test_each_result_is_reported_once_as_it_comes(loopback: Loopback) -> None:
    loopback.refusals["乙"] = (500, "")
    reported: list[tuple[DraftResult, int]] = []

    results = draft(
        requests("甲", "乙", "丙", "甲"),
        engine(),
        ProviderSettings(),
        "zh-CN",
        "en-US",
        CancelToken(),
        report=lambda result: reported.append((result, threading.get_ident())),
    )

    assert {result.segment_id: result for result, _ in reported} == {
        result.segment_id: result for result in results
    }
    assert [thread for _, thread in reported] == [threading.get_ident()] * 4


def test_nothing_to_do_is_done_at_once(loopback: Loopback) -> None:
    assert translated() == ()
    assert loopback.asked == []


def test_equal_texts_are_asked_for_once(loopback: Loopback) -> None:
    results = translated("（路透社）", "正文", "（路透社）", "（路透社）")

    assert [result.text for result in results] == [
        english("（路透社）"),
        english("正文"),
        english("（路透社）"),
        english("（路透社）"),
    ]
    assert sorted(loopback.texts) == sorted(["（路透社）", "正文"])


def test_line_feeds_stay_where_they_are(loopback: Loopback) -> None:
    (result,) = translated("记者：陈子非\n\n责编：陈美华\n")

    assert sorted(loopback.texts) == ["记者：陈子非", "责编：陈美华"]
    assert result.text == english("记者：陈子非") + "\n\n" + english("责编：陈美华") + "\n"


def test_a_text_without_a_letter_is_not_sent(loopback: Loopback) -> None:
    results = translated("", " 　", "……", "* * *\n—")

    assert [result.text for result in results] == ["", "", "……", "* * *\n—"]
    assert loopback.asked == []


def test_a_long_paragraph_is_split_at_sentences_and_joined(loopback: Loopback) -> None:
    text = "".join(f"克里第{number}次抵达北京，将会见谢振华。" for number in range(1000, 1300))
    loopback.translate = lambda part: f"{len(part)} characters."

    (result,) = translated(text, factory=engine("google"))

    assert len(text) == 6_000
    assert result.text == " ".join(["1200 characters."] * 5)
    assert "".join(loopback.texts) == text


def test_chinese_is_joined_without_spaces(loopback: Loopback) -> None:
    loopback.translate = lambda part: f"{len(part)}。"
    text = "Kerry arrived in Beijing on Sunday. " * 60

    settings, token = ProviderSettings(), CancelToken()

    (result,) = draft(requests(text), engine(), settings, "en-US", "zh-CN", token)

    assert " " not in result.text
    assert len(loopback.asked) > 1


@pytest.mark.parametrize(
    ("status", "body", "code"),
    [
        (500, "", "provider.failed"),
        (429, "", "provider.refused"),
        (200, "<html>", "provider.no_answer"),
    ],
)
def test_one_failure_is_told_in_words_and_the_rest_goes_on(
    loopback: Loopback, status: int, body: str, code: str
) -> None:
    loopback.refusals["乙段落的文字"] = (status, body)

    results = translated("甲", "乙段落的文字", "丙")

    assert codes(results) == ["", code, ""]
    error = results[1].error
    assert error is not None
    assert "MyMemory" in sentence(error)
    assert "乙段落的文字" not in f"{sentence(error)}{error!r}"
    assert [result.text for result in results] == [english("甲"), "", english("丙")]


def test_a_part_that_fails_fails_its_paragraph(loopback: Loopback) -> None:
    loopback.refusals["第二行"] = (503, "")

    assert codes(translated("第一行\n第二行\n第三行")) == ["provider.failed"]


def test_an_engine_that_wants_a_rest_is_asked_again(loopback: Loopback) -> None:
    loopback.refusals["甲"] = (429, "")

    assert codes(translated("甲")) == ["provider.refused"]
    assert loopback.texts == ["甲"] * calling.TRIES


def test_a_silent_engine_is_left_at_the_time_limit(loopback: Loopback) -> None:
    results = translated("甲", HANG, "丙", timeout=0.3)

    assert codes(results) == ["", "provider.timeout", ""]
    assert loopback.hanging.is_set()


def test_an_outage_ends_the_job_with_the_same_error_for_the_rest(
    loopback: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = f"http://127.0.0.1:{closed_port()}/"
    monkeypatch.setitem(BASE_URLS, "MYMEMORY", address)

    results = translated(*(f"第{number}段" for number in range(500)))

    assert codes(results) == ["provider.unreachable"] * 500
    assert loopback.asked == []


def test_a_used_up_quota_ends_the_job(loopback: Loopback) -> None:
    texts = [f"第{number}段" for number in range(50)]
    loopback.refusals = dict.fromkeys(texts, (429, ""))

    results = translated(*texts, workers=1)

    assert codes(results) == ["provider.refused"] * 50
    assert len(loopback.asked) <= (OUTAGE + 1) * calling.TRIES


def test_scattered_failures_are_no_outage(loopback: Loopback) -> None:
    texts = [f"第{number}段" for number in range(20)]
    loopback.refusals = dict.fromkeys(texts[::2], (429, ""))

    results = translated(*texts, workers=1)

    assert codes(results) == ["provider.refused", ""] * 10


def test_a_wrong_key_ends_the_job_at_once(loopback: Loopback) -> None:
    texts = [f"第{number}段" for number in range(50)]
    loopback.refusals = dict.fromkeys(texts, (401, ""))

    results = translated(*texts, factory=engine("microsoft"), workers=1)

    assert codes(results) == ["provider.key_wrong"] * 50
    assert len(loopback.asked) <= 2


def test_a_missing_key_is_told_for_each_segment(loopback: Loopback) -> None:
    results = draft(
        requests("甲", "乙"), engine("deepl"), ProviderSettings(), "zh-CN", "en-US", CancelToken()
    )

    assert codes(results) == ["provider.key_missing"] * 2
    assert loopback.asked == []


def test_a_cancelled_job_keeps_what_is_done_and_returns_at_once(loopback: Loopback) -> None:
    token = CancelToken()
    done = threading.Event()

    def cancel_in_the_middle() -> None:
        if loopback.hanging.wait(10) and done.wait(10):
            token.cancel()

    canceller = threading.Thread(target=cancel_in_the_middle)
    canceller.start()
    results = draft(
        requests("甲", f"{HANG}一", f"{HANG}二", "丁"),
        engine(),
        ProviderSettings(timeout=3600),  # no test lives to see it: only the cancelling ends the job
        "zh-CN",
        "en-US",
        token,
        report=lambda _: done.set(),
    )
    canceller.join()

    assert [(result.segment_id, result.text) for result in results] == [(1, english("甲"))]


def test_a_job_cancelled_before_it_began_asks_nothing(loopback: Loopback) -> None:
    token = CancelToken()
    token.cancel()

    results = draft(requests("甲"), engine(), ProviderSettings(), "zh-CN", "en-US", token)

    assert results == ()
    assert loopback.asked == []


class Counted:
    """A plugin's engine that notes who uses which instance."""

    name = "counted"
    label = "Counted"
    options = ()

    def __init__(self, notify: Callable[[], None] = lambda: None) -> None:
        self.uses: list[tuple[int, int]] = []
        self.notify = notify

    def __call__(self, settings: ProviderSettings) -> Provider:
        return CountedProvider(self, settings)


class CountedProvider:
    name = "counted"
    label = "Counted"
    limit = 100

    def __init__(self, factory: Counted, settings: ProviderSettings) -> None:
        self._factory = factory
        self.settings = settings

    def translate(self, text: str, source: str, target: str) -> str:
        self._factory.uses.append((id(self), threading.get_ident()))
        self._factory.notify()
        if "错" in text:
            raise ZeroDivisionError(text)
        return f"{source}>{target} {text}"


def test_an_instance_is_used_by_one_thread_only() -> None:
    factory = Counted()

    translated(*(f"第{number}段" for number in range(100)), factory=factory, workers=3)

    assert len(factory.uses) == 100
    pairs = set(factory.uses)
    assert len(pairs) == len({instance for instance, _ in pairs}) <= 3


def test_a_cancelled_paragraph_is_not_asked_for_to_its_end() -> None:
    token = CancelToken()
    factory = Counted(token.cancel)

    results = draft(requests("甲\n乙\n丙"), factory, ProviderSettings(), "zh", "en", token)
    for thread in threading.enumerate():
        if thread.name == "draft":
            thread.join()

    assert results == ()
    assert len(factory.uses) == 1


def test_a_bug_of_an_engine_fails_one_segment_without_telling_its_text() -> None:
    results = translated("甲", "错的文字", "丙", factory=Counted())

    assert codes(results) == ["", "provider.failed", ""]
    error = results[1].error
    assert error is not None
    assert "ZeroDivisionError" in sentence(error)
    assert "错的文字" not in f"{sentence(error)}{error!r}"
