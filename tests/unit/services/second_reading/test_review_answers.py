"""What a second reader answers is taken by its form and its quotations, or not at all."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.model.finding import Severity, Span
from workbench.services.drafting.answers import AnswerFault, Fault
from workbench.services.second_reading.answers import Pair, Review, review_in

SOURCE = "克里说，中国没有承诺减排。"
TARGET = "China has pledged to cut emissions, he said: “No more.”"
PAIRS = {"p1": Pair(SOURCE, TARGET), "p2": Pair("会谈结束。", "The talks ended.")}


def finding(**others: object) -> dict[str, Any]:
    usual = {
        "category": "negation",
        "severity": "error",
        "source": "没有承诺",
        "target": "has pledged",
        "reason": "The source says that it has not.",
        "fix": "has not pledged",
    }
    return {**usual, **others}


def answer(*findings: object, **more: object) -> str:
    reviews = [{"id": "p1", "findings": list(findings)}, {"id": "p2", "findings": []}]
    return json.dumps({"reviews": reviews, **more}, ensure_ascii=False)


def review(text: str) -> Review:
    found = review_in(text, PAIRS)
    assert isinstance(found, Review)
    return found


def fault(text: str) -> AnswerFault:
    found = review_in(text, PAIRS)
    assert isinstance(found, AnswerFault)
    return found


def test_a_finding_stands_where_its_words_stand() -> None:
    [remark] = review(answer(finding())).remarks["p1"]

    assert [span.of(SOURCE) for span in remark.source] == ["没有承诺"]
    assert [span.of(TARGET) for span in remark.target] == ["has pledged"]
    assert remark.severity is Severity.ERROR
    assert remark.fix is not None
    assert remark.fix.apply(TARGET).startswith("China has not pledged to cut")


def test_a_pair_with_nothing_wrong_has_an_empty_list() -> None:
    assert review(answer()).remarks == {"p1": (), "p2": ()}


def test_a_fence_around_the_answer_is_taken_away() -> None:
    assert review(f"```json\n{answer(finding())}\n```").remarks["p1"]


def test_something_missing_in_the_target_has_its_place_in_the_source() -> None:
    [remark] = review(answer(finding(category="omission", target="", fix=""))).remarks["p1"]

    assert remark.target == ()
    assert remark.source
    assert remark.fix is None


def test_quotation_marks_may_be_typed_otherwise() -> None:
    [remark] = review(answer(finding(source="", target='"No more."'))).remarks["p1"]

    assert remark.target == (Span(TARGET.index("“"), len(TARGET)),)


@pytest.mark.parametrize(
    "others",
    [{"source": "承诺了"}, {"target": "had pledged"}, {"source": "", "target": ""}],
)
def test_words_that_stand_in_neither_text_are_refused(others: dict[str, str]) -> None:
    found = review(answer(finding(**others), finding()))

    assert len(found.remarks["p1"]) == 1
    assert [name for name, _ in found.misquoted] == ["p1"]


@pytest.mark.parametrize(
    "others",
    [
        {"fix": "has pledged"},
        {"fix": "   "},
        {"fix": None},
        {"target": "e", "source": "", "fix": "E"},
        {"target": "", "fix": "has not"},
    ],
    ids=["the same", "nothing", "none", "words that stand twice", "words that are nowhere"],
)
def test_a_fix_that_says_nothing_certain_is_left_out(others: dict[str, object]) -> None:
    [remark] = review(answer(finding(**others))).remarks["p1"]

    assert remark.fix is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "All is well.",
        "[]",
        "null",
        "[" * 100_000,
        '{"reviews": {}}',
        '{"reviews": [1]}',
        answer(score=97),
        answer(verdict="confirmed"),
        answer("no finding"),
        answer(finding(category="taste")),
        answer(finding(severity="7")),
        answer(finding(category=[])),
        answer(finding(reason=" ")),
        answer(finding(reason="x" * 5_000)),
        answer(finding(reason=1)),
        answer(finding(fix=1)),
        answer(finding(score=3)),
        answer({"category": "negation"}),
    ],
    ids=range(19),
)
def test_an_answer_in_another_form_is_refused(text: str) -> None:
    assert fault(text).fault is Fault.FORM


def test_each_pair_is_answered_for_once() -> None:
    one, two = {"id": "p1", "findings": []}, {"id": "p2", "findings": []}
    other = {"id": "p3", "findings": []}

    def of(*rows: object) -> AnswerFault:
        return fault(json.dumps({"reviews": rows}))

    assert of(one) == AnswerFault(Fault.MISSING, ("p2",))
    assert of(one, two, other) == AnswerFault(Fault.EXTRA, ("p3",))
    assert of(one, two, two) == AnswerFault(Fault.TWICE, ("p2",))


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)


@given(_JSON, _JSON)
def test_whatever_is_answered_is_refused_or_stands_in_the_texts(one: object, two: object) -> None:
    for told in (json.dumps(one), answer(finding(source=one, reason=two))):
        found = review_in(told, PAIRS)
        assert isinstance(found, AnswerFault | Review)
        for name, remarks in found.remarks.items() if isinstance(found, Review) else ():
            for remark in remarks:
                assert remark.reason
                assert all(span.of(PAIRS[name].source) for span in remark.source)
                assert all(span.of(PAIRS[name].target) for span in remark.target)
