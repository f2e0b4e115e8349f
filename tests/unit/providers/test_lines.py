"""Texts that travel as the lines of one come back as their own, or not at all."""

from collections.abc import Callable, Iterator, Sequence

import pytest

from tests.engines import factories, settings_for
from tests.loopback import Loopback, serving
from workbench.api import BatchProvider
from workbench.model.errors import EnvironmentFailure
from workbench.model.ids import SegmentId
from workbench.providers.lines import joined, parted
from workbench.services.drafting import calling
from workbench.services.drafting.drafting import draft
from workbench.services.drafting.in_step import are_in_step
from workbench.services.drafting.orders import DraftRequest, DraftResult
from workbench.services.jobs import CancelToken

# An article as a newsroom has it, and what an engine makes of each of its paragraphs.
ARTICLE = {
    "台风登陆福建 四十万人转移": "Typhoon hits Fujian, 400,000 evacuated",
    "今年第9号台风“海燕”28日凌晨在福建省晋江市沿海登陆，登陆时中心附近最大风力有15级。": (
        "Typhoon Haiyan, the ninth this year, made landfall on the coast of Jinjiang, Fujian "
        "Province, in the early hours of the 28th, with winds near its centre of force 15."
    ),
    "福建省防汛办说，全省已转移40.8万人，关闭景区386个。": (
        "The province's flood control office said 408,000 people had been moved and 386 scenic "
        "areas closed."
    ),
    "“我们一夜没睡，”渔民林阿水说。": "“We did not sleep all night,” said Lin Ashui, a fisherman.",
    "铁路部门停运列车214趟，厦门高崎机场取消全部航班。": (
        "The railway cancelled 214 trains, and all flights at Xiamen Gaoqi Airport were called off."
    ),
    "气象台预计，台风将以每小时20公里左右的速度向西北方向移动，强度逐渐减弱。": (
        "Forecasters expect the storm to move northwest at about 20 kilometres an hour and to "
        "weaken."
    ),
    "（完）": "(End)",
}
SOURCES = list(ARTICLE)


def merged(lines: list[str], at: int) -> list[str]:
    """Return the lines with one and the next put together, as engines do at times."""
    return [*lines[:at], f"{lines[at]} {lines[at + 1]}", *lines[at + 2 :]]


def cut(lines: list[str], at: int) -> list[str]:
    """Return the lines with one cut in two."""
    head, comma, tail = lines[at].partition(", ")
    return [*lines[:at], f"{head}{comma}".strip(), tail, *lines[at + 1 :]]


WRONG: dict[str, Callable[[list[str]], list[str]]] = {
    "two are one": lambda lines: merged(lines, 2),
    "one is lost": lambda lines: [*lines[:3], *lines[4:]],
    "one is cut": lambda lines: cut(lines, 1),
    "two are one and another is cut": lambda lines: cut(merged(lines, 2), 1),
    "one is cut and two others are one": lambda lines: merged(cut(lines, 1), 4),
    "one is lost and another is cut": lambda lines: cut([*lines[:2], *lines[3:]], 1),
    "all are one": lambda lines: [" ".join(lines)],
    "none came": lambda _: [],
}


@pytest.fixture
def loopback(monkeypatch: pytest.MonkeyPatch) -> Iterator[Loopback]:
    with serving(monkeypatch) as server:
        server.translate = ARTICLE.__getitem__
        yield server


def drafts(loopback: Loopback, name: str, texts: Sequence[str]) -> Sequence[DraftResult]:
    requests = [DraftRequest(SegmentId(number), 1, text) for number, text in enumerate(texts, 1)]
    settings = settings_for(name, loopback)
    return draft(requests, factories()[name], settings, "zh-CN", "en-US", CancelToken())


def test_lines_that_are_as_many_and_in_step_are_told_apart() -> None:
    answer = "\n\n".join(ARTICLE.values())

    assert joined(SOURCES).count("\n") == len(SOURCES) - 1
    assert parted(SOURCES, answer) == tuple(ARTICLE.values())
    assert are_in_step(SOURCES, tuple(ARTICLE.values()))


@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG)
def test_lines_of_which_it_is_not_certain_whose_they_are_are_nobodys(
    wrong: Callable[[list[str]], list[str]],
) -> None:
    lines = wrong(list(ARTICLE.values()))

    found = parted(SOURCES, "\n".join(lines))

    assert (found is None) is (len(lines) != len(SOURCES))
    assert found is None or not are_in_step(SOURCES, found)


def test_lines_of_another_language_are_counted_alone() -> None:
    assert parted(["Kerry came.", "He left."], "克里来了。\n他走了。") == ("克里来了。", "他走了。")
    assert are_in_step(["Kerry came.", "He left."], ["克里来了。", "他走了。"])
    assert parted(["Kerry came.", "He left."], "克里来了又走了。") is None


@pytest.mark.parametrize("name", ["google", "baidu"])
def test_an_article_travels_in_one_request(loopback: Loopback, name: str) -> None:
    results = drafts(loopback, name, SOURCES)

    assert [each.text for each in results] == list(ARTICLE.values())
    assert loopback.texts == SOURCES
    assert len(loopback.asked) == 1


@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG)
def test_each_paragraph_gets_its_own_though_google_confuses_lines(
    loopback: Loopback, wrong: Callable[[list[str]], list[str]]
) -> None:
    loopback.lines = lambda lines: wrong(lines) if len(lines) > 5 else lines

    results = drafts(loopback, "google", SOURCES)

    assert [each.text for each in results] == list(ARTICLE.values())
    assert len(loopback.asked) == 3, "the whole, and each half of it"


def test_where_google_keeps_no_line_each_paragraph_is_asked_for_alone(loopback: Loopback) -> None:
    loopback.lines = lambda lines: [" ".join(lines)]

    results = drafts(loopback, "google", SOURCES)

    assert [each.text for each in results] == list(ARTICLE.values())
    assert [each.error for each in results] == [None] * len(SOURCES)


def test_no_address_is_longer_than_google_takes(loopback: Loopback) -> None:
    loopback.translate = lambda text: " ".join(f"{text[:3]} is said {n} times." for n in range(40))
    texts = [f"第{number}段" + "代表团在北京举行会谈，双方交换意见。" * 20 for number in range(9)]

    results = drafts(loopback, "google", texts)

    assert [each.error for each in results] == [None] * len(texts)
    assert max(len(each.query) for each in loopback.asked) < 12_000


def test_one_paragraph_that_google_refuses_leaves_the_others(
    loopback: Loopback,
) -> None:
    loopback.refusals[SOURCES[3]] = (400, "<html>")

    results = drafts(loopback, "google", SOURCES)

    assert [each.error.code if each.error else "" for each in results] == [
        "provider.failed" if source == SOURCES[3] else "" for source in SOURCES
    ]


def test_what_would_befall_all_the_rest_is_not_asked_and_what_came_stays(
    loopback: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(calling, "FIRST_REST", 0.01)
    texts = [f"第{number}段" + "代表团举行会谈。" * 74 for number in range(5)]
    loopback.translate = lambda text: " ".join(f"{text[:3]} is said {n} times." for n in range(40))
    loopback.refusals[texts[2]] = (403, "")

    results = drafts(loopback, "google", texts)

    assert [bool(each.text) for each in results] == [True, True, False, False, False]
    assert texts[4] not in loopback.texts


@pytest.mark.parametrize(
    "rows",
    [
        '[{"src": "甲", "dst": "A"}]',
        '[{"src": "甲", "dst": "A"}, {"src": "丙", "dst": "C"}]',
        '[{"src": "乙", "dst": "B"}, {"src": "甲", "dst": "A"}]',
        '[{"dst": "A"}, {"dst": "B"}]',
        '{"src": "甲"}',
    ],
)
def test_rows_of_baidu_that_are_of_other_texts_are_refused(loopback: Loopback, rows: str) -> None:
    loopback.refusals["甲"] = (200, f'{{"trans_result": {rows}}}')
    provider = factories()["baidu"](settings_for("baidu", loopback))
    assert isinstance(provider, BatchProvider)

    with pytest.raises(EnvironmentFailure, match=r"provider\.no_answer"):
        provider.translate_many(("甲", "乙"), "zh-CN", "en-US")
