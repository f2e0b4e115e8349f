"""Quotations and their faults, in Chinese and in English."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.text.quotations.attribution import attributes, speaks_without_marks
from workbench.text.quotations.quotations import (
    FaultKind,
    QuoteKind,
    Reading,
    read_chinese,
    read_english,
)

MARKS = st.text("“”‘’「」『』\"'＂ 说a。,.s5")


def quoted(text: str, reading: Reading) -> list[str]:
    return [text[it.start : it.end] for it in reading.outermost]


def faults(reading: Reading) -> list[FaultKind]:
    return [fault.kind for fault in reading.faults]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("他说：“我们不会放弃。”", QuoteKind.SPEECH),
        ("蔡英文表示：「台灣不會屈服於壓力」。", QuoteKind.SPEECH),
        ("“我们不会放弃，”李明说。", QuoteKind.SPEECH),
        ("发言人指出，这是“对国际法的严重违反和公然挑衅”。", QuoteKind.SPEECH),
        ("他表示，“一带一路”倡议很重要。", QuoteKind.TERM),
        ("習近平強調「兩岸一家親」。", QuoteKind.TERM),
        ("以“共建绿色未来，共享发展机遇”为主题的论坛", QuoteKind.TERM),
        ("中国坚持“创新协调绿色开放共享”的新发展理念。", QuoteKind.TERM),
        ("投资增加到16亿美元，“用于修建更多的公路，桥梁和隧道”。", QuoteKind.PHRASE),
    ],
)
def test_speech_is_told_from_terms_in_chinese(text: str, kind: QuoteKind) -> None:
    (quotation,) = read_chinese(text).outermost

    assert quotation.kind is kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("He said: “We won’t give up.”", QuoteKind.SPEECH),
        ('"We will not give up," Li Ming said.', QuoteKind.SPEECH),
        ("‘We will not give up,’ said the workers’ leader.", QuoteKind.SPEECH),
        ("“We will not give up.”", QuoteKind.SPEECH),
        ('He said the "one country, two systems" framework failed.', QuoteKind.TERM),
        ("A “Belt and Road” project", QuoteKind.TERM),
        (
            "a plan for “roads and bridges in every one of the poorest counties” by May",
            QuoteKind.PHRASE,
        ),
    ],
)
def test_speech_is_told_from_terms_in_english(text: str, kind: QuoteKind) -> None:
    (quotation,) = read_english(text).outermost

    assert quotation.kind is kind


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("他说：“我听到有人喊‘救命’。”", []),
        ("他說：「我聽到有人喊『救命』。」", []),
        ("他说：“我们会继续努力。", [FaultKind.UNCLOSED]),
        ("他说：我们会继续努力。”", [FaultKind.UNOPENED]),
        ('他说：“我们会继续努力。"', [FaultKind.MIXED]),
        ("他说：”我们会继续努力。“", [FaultKind.DIRECTION, FaultKind.DIRECTION]),
        ("他说：“我们会继续“努力”。”", [FaultKind.NESTED]),
        ("他说：“「努力」不够。”", [FaultKind.NESTED]),
        ("媽媽說「不要『怕」，", [FaultKind.CROSSED]),
        ('＂全角＂和"半角"', []),
        ('他买了6.7"屏幕的手机和"苹果"电脑。', []),
        ("Xi'an的'城墙'很长", []),
    ],
)
def test_faults_of_chinese_marks(text: str, kinds: list[FaultKind]) -> None:
    assert faults(read_chinese(text)) == kinds


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("“The ‘rules’ don’t matter,” he said.", []),
        ("rock ’n’ roll in the ’90s and '80s", []),
        ('The 6\'2" player said "no" to the 55" screen.', []),
        ("'He said \"no\" to us,' she said.", []),
        ("He said “we go.", [FaultKind.UNCLOSED]),
        ('He said "we go.', [FaultKind.UNCLOSED]),
        ("He said we go.”", [FaultKind.UNOPENED]),
        ('He said “we go" and left.', [FaultKind.MIXED]),
        ("“He said “we go” and left,” she told us.", [FaultKind.NESTED]),
        ("”We go,“ he said.", [FaultKind.DIRECTION, FaultKind.DIRECTION]),
    ],
)
def test_faults_of_english_marks(text: str, kinds: list[FaultKind]) -> None:
    assert faults(read_english(text)) == kinds


def test_a_quotation_that_is_not_closed_goes_on_to_the_end() -> None:
    text = "他说：“我们会继续努力。"
    (quotation,) = read_chinese(text).outermost

    assert quoted(text, read_chinese(text)) == ["“我们会继续努力。"]
    assert (quotation.is_closed, quotation.size) == (False, 7)


def test_speech_behind_a_colon_alone_is_known() -> None:
    assert speaks_without_marks("記者：你為什麼離開？")
    assert not speaks_without_marks("他说：“我们都老了。”")
    assert attributes("That was, she told us, the end.")
    assert not attributes("The harbor of Shimen Bay")


@given(MARKS)
def test_quotations_nest_and_stand_inside_the_text(text: str) -> None:
    for reading in (read_chinese(text), read_english(text)):
        last = 0
        for outer in reading.outermost:
            assert last <= outer.start < outer.end <= len(text)
            last = outer.end
        assert all(0 <= it.start < it.end <= len(text) for it in reading.faults)


@given(st.lists(st.sampled_from(["“甲”", "「乙『丙』」", "‘丁’", "戊"])))
def test_whole_quotations_one_after_another_have_no_fault(pieces: list[str]) -> None:
    reading = read_chinese("".join(pieces))

    assert faults(reading) == []
    assert len(reading.outermost) == sum(piece != "戊" for piece in pieces)
