"""Errors of machines that newsrooms complain of, planted in drafts, are found before they are put.

    python -m tests.unit.services.drafting.test_protection

prints kinds × caught.
"""

import sys
from collections.abc import Iterable
from dataclasses import replace

import pytest

from tests.conftest import TESTS
from tests.drafting_models import ARTICLE, material, protection
from workbench.api import Checked
from workbench.model.finding import Finding
from workbench.model.house_style import HouseStyle
from workbench.model.ids import SegmentId
from workbench.model.segment import InlineKind, InlineSpan
from workbench.text.markers import without_markers

# Kind, whether it is caught, source, and a draft with one error of that kind: as a stranger to the
# checks wrote them. What passes is not seen, or not surely enough to have it written again.
ROWS = [
    row.split("\t")
    for row in (TESTS / "data" / "planted_drafts.tsv").read_text("utf-8").splitlines()
]
PLANTED = [(kind, source, draft) for kind, state, source, draft in ROWS if state == "caught"]

_LINK = InlineSpan(0, 2, InlineKind.LINK, "https://example.org/kerry")
_OTHER_LINK = InlineSpan(6, 8, InlineKind.LINK, "https://example.org/beijing")
_CODE = InlineSpan(8, 8, InlineKind.CODE, "<br/>")
_OTHER_CODE = InlineSpan(2, 2, InlineKind.CODE, "{0}")
_ARRIVED = "克里周日抵达北京。"

# What a source's links and codes are, and a model's answer in which one is not what it was.
PLANTED_SPANS = [
    ("lost link", _ARRIVED, (_LINK,), "John Kerry arrived in Beijing on Sunday."),
    ("lost link", _ARRIVED, (_LINK,), "<x1></x1>John Kerry arrived in Beijing on Sunday."),
    ("lost link", _ARRIVED, (_LINK, _OTHER_LINK), "Kerry arrived in <x2>Beijing</x2> on Sunday."),
    ("lost link", _ARRIVED, (_LINK,), "<x7>John Kerry</x7> arrived in Beijing on Sunday."),
    ("lost link", _ARRIVED, (_LINK,), "[John Kerry](x1) arrived in Beijing on Sunday."),
    ("lost code", _ARRIVED, (_CODE, _OTHER_CODE), "John Kerry<x2/> arrived in Beijing on Sunday."),
    ("lost code", _ARRIVED, (_CODE,), "John Kerry arrived in Beijing on Sunday<br/>."),
    ("lost code", _ARRIVED, (_CODE,), "John Kerry arrived in Beijing on Sunday<x2/>."),
    ("lost code", _ARRIVED, (_CODE,), "John Kerry arrived in Beijing on Sunday."),
    ("lost code", _ARRIVED, (_LINK, _CODE), "<x1>John Kerry</x1> arrived in Beijing on Sunday."),
]

SOUND = [
    ("营收912.17亿元。", "Revenue was 91.217 billion yuan."),
    ("全市有1200万人口。", "The city has 12 million inhabitants."),
    ("会议于7月17日举行。", "The meeting was held on July 17."),
    ("克里抵达北京，随后会见记者。", "John Kerry arrived in Beijing and then met reporters."),
    ("详见 https://example.org/a1 一文。", "See https://example.org/a1 for details."),
    ("他说：“我们不会让步。”", "“We will not give way,” he said."),
    ("克里说，凯利没有来。", "Kerry said that Kelly had not come."),
    ("克里姆林宫拒绝置评。", "The Kremlin declined to comment."),
    ("克里姆林宫发言人佩斯科夫拒绝置评。", "Kremlin spokesman Peskov declined to comment."),
    ("马克里当天没有到场。", "Macri was not there that day."),
    ("特使克里当天没有到场。", "The envoy was not there that day."),
    ("他没有停下，也没有回头。", "He did not stop, and he did not look back."),
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
    judged = [(kind, bool(codes(source, draft))) for kind, _, source, draft in ROWS]
    judged += [
        (kind, bool(codes_of_answer(source, spans, answer)))
        for kind, source, spans, answer in PLANTED_SPANS
    ]
    for name in dict.fromkeys(kind for kind, _ in judged):
        found = [is_found for kind, is_found in judged if kind == name]
        sys.stdout.write(f"{name:<18} {sum(found)} of {len(found)}\n")
    for name, _, source, draft in ROWS:
        if not codes(source, draft):
            sys.stdout.write(f"not caught, {name}: {source} | {draft}\n")
