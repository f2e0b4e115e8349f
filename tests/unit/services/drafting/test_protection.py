"""Errors of machines that newsrooms complain of, planted in drafts, are found before they are put.

    python -m tests.unit.services.drafting.test_protection

prints kinds × caught.
"""

import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

import pytest

from tests.drafting_models import ARTICLE, material, protection
from workbench.api import Checked
from workbench.model.finding import Finding
from workbench.model.house_style import HouseStyle
from workbench.model.ids import SegmentId
from workbench.model.segment import InlineKind, InlineSpan
from workbench.text.markers import without_markers

# Kind, source, and a draft with one error of that kind.
PLANTED = [
    ("scale", "营收912.17亿元。", "Revenue was 912.17 billion yuan."),
    ("scale", "全市有1200万人口。", "The city has 1.2 million inhabitants."),
    ("scale", "投资3.5万亿元。", "It invests 3.5 billion yuan."),
    ("scale", "约2.4亿人受到影响。", "Some 24 million people were affected."),
    ("figure", "事故造成17人死亡，32人受伤。", "The accident killed 17 people and injured 23."),
    ("figure", "增长5.2%。", "It grew by 2.5 percent."),
    ("date", "会议于7月17日举行。", "The meeting was held on July 7."),
    ("date", "他周三离开。", "He left on Thursday."),
    ("name", "谢振华参加了会议并发言。", "Xie Zhenghua took part in the meeting and spoke."),
    ("link", "详见 https://example.org/a1 一文。", "See https://example.org/a2 for details."),
    ("link", "联系 news@example.org 索取资料。", "Get in touch for the material."),
    ("quote", "他说：“我们不会让步。”", "He said they would not give way."),
    (
        "omission",
        "双方同意扩大贸易往来，并决定成立联合工作组。中方还表示愿意加强气候领域的合作。",
        "The two sides agreed.",
    ),
    ("left over", "他强调要坚持碳达峰目标。", "He stressed the goal of 碳达峰."),
]

_LINK = InlineSpan(0, 2, InlineKind.LINK, "https://example.org/kerry")
_CODE = InlineSpan(8, 8, InlineKind.CODE, "<br/>")
_ARRIVED = "克里周日抵达北京。"

# What a source's links and codes are, and a model's answer in which one is not what it was.
PLANTED_SPANS = [
    ("lost link", _ARRIVED, (_LINK,), "John Kerry arrived in Beijing on Sunday."),
    ("lost link", _ARRIVED, (_LINK,), "<x1></x1>John Kerry arrived in Beijing on Sunday."),
    ("lost code", _ARRIVED, (_CODE,), "John Kerry arrived in Beijing on Sunday."),
    ("lost code", _ARRIVED, (_LINK, _CODE), "<x1>John Kerry</x1> arrived in Beijing on Sunday."),
]

# What the checks do not see yet: of two characters, many words are made.
LET_PASS = [
    ("name", "克里抵达北京，随后会见记者。", "Kelly arrived in Beijing and then met reporters."),
]

SOUND = [
    ("营收912.17亿元。", "Revenue was 91.217 billion yuan."),
    ("全市有1200万人口。", "The city has 12 million inhabitants."),
    ("会议于7月17日举行。", "The meeting was held on July 17."),
    ("克里抵达北京，随后会见记者。", "John Kerry arrived in Beijing and then met reporters."),
    ("详见 https://example.org/a1 一文。", "See https://example.org/a1 for details."),
    ("他说：“我们不会让步。”", "“We will not give way,” he said."),
]


def codes(source: str, draft: str) -> list[str]:
    judge = protection(material("题目", source))
    return [each.code for each in judge.findings(ARTICLE, SegmentId(2), draft)]


@pytest.mark.parametrize(("kind", "source", "draft"), PLANTED)
def test_a_planted_error_is_found(kind: str, source: str, draft: str) -> None:
    assert codes(source, draft), kind


def codes_of_answer(source: str, spans: tuple[InlineSpan, ...], answer: str) -> list[str]:
    """Return what is found in a model's answer about a source with links and codes."""
    known = material("题目", source)
    article = known.articles[ARTICLE]
    first, second = article.segments
    rows = (first, replace(second, content=replace(second.content, spans=spans)))
    judge = protection(replace(known, articles={ARTICLE: replace(article, segments=rows)}))
    read = without_markers(answer, spans)
    return [each.code for each in judge.findings(ARTICLE, SegmentId(2), read.text, read.spans)]


@pytest.mark.parametrize(("kind", "source", "spans", "answer"), PLANTED_SPANS)
def test_a_lost_link_or_code_is_found(
    kind: str, source: str, spans: tuple[InlineSpan, ...], answer: str
) -> None:
    assert codes_of_answer(source, spans, answer), kind


def test_links_and_codes_in_their_places_are_sound() -> None:
    sound = "<x1>John Kerry</x1> arrived in Beijing on Sunday<x2/>."

    assert codes_of_answer(_ARRIVED, (_LINK, _CODE), sound) == []


@pytest.mark.parametrize(("source", "draft"), SOUND)
def test_a_sound_draft_is_not_sent_back(source: str, draft: str) -> None:
    assert codes(source, draft) == []


def test_a_segment_that_is_not_known_is_not_judged() -> None:
    assert protection(material("题目")).findings(ARTICLE, SegmentId(9), "Anything") == ()


def test_a_draft_is_judged_once_though_a_finding_in_it_has_a_fix() -> None:
    judged: list[str] = []

    class Watching:
        name = "watching"

        def check(self, checked: Checked, _: HouseStyle) -> Iterable[Finding]:
            judged.append(checked.segment.target)
            return ()

    known = material("题目", "营收912.17亿元。")
    whole = protection(known)
    usual = whole.make()
    of_segments = (*usual.of_segments, Watching())
    judge = replace(whole, make=lambda: replace(usual, of_segments=of_segments))

    [found, *_] = judge.findings(ARTICLE, SegmentId(2), "Revenue was 912.17 billion yuan.")

    assert found.fix is None
    assert judged == ["Revenue was 912.17 billion yuan."]


if __name__ == "__main__":
    rows = [*PLANTED, *LET_PASS]
    planted = Counter(kind for kind, *_ in rows)
    caught = Counter(kind for kind, source, draft in rows if codes(source, draft))
    planted.update(kind for kind, *_ in PLANTED_SPANS)
    caught.update(
        kind
        for kind, source, spans, answer in PLANTED_SPANS
        if codes_of_answer(source, spans, answer)
    )
    for name, count in planted.items():
        sys.stdout.write(f"{name:<10} {caught[name]} of {count}\n")
