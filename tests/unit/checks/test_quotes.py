"""Quotations: over the corpus, and where a corpus cannot show it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.effort import grows_in_proportion
from tests.unit.checks.desk_corpus import Row, checked, codes, findings, rows
from workbench.checks.quotes.check import CHECKS
from workbench.model.house_style import HouseStyle, Quotation
from workbench.sentences.findings import FINDINGS

ROWS = list(rows("quotes"))


@pytest.mark.parametrize("row", ROWS, ids=[f"{n}-{row.note}" for n, row in enumerate(ROWS)])
def test_the_corpus_of_quotations(row: Row) -> None:
    found = findings(CHECKS, checked(row.source, row.target, row.role))

    assert codes(found) == sorted(row.expected.split())
    for finding in found:
        assert FINDINGS[finding.code].format_map(finding.values)


def test_half_of_the_corpus_is_clean_and_a_third_traditional() -> None:
    clean = sum(not row.expected for row in ROWS)
    traditional = sum("「" in row.source for row in ROWS)

    assert 2 * clean >= len(ROWS)
    assert 3 * traditional >= len(ROWS)


def test_an_empty_target_has_no_findings() -> None:
    assert findings(CHECKS, checked("他说：“我们不会放弃。", "", "body")) == []


def test_the_missing_quotation_is_the_one_nothing_is_long_enough_for() -> None:
    source = (
        "工会代表说：“我们要求立即补发拖欠的工资，一分也不能少。”"
        "经理回应说：“公司正在积极筹措资金，预计下月底之前发放完毕。”"
    )
    target = "A union man said: “We demand our back wages at once, every cent.” A manager demurred."

    (finding,) = findings(CHECKS, checked(source, target, "body"))

    assert finding.code == "quote.missing"
    assert finding.source[0].of(source) == "“公司正在积极筹措资金，预计下月底之前发放完毕。”"


def test_marks_of_two_cuts_become_what_most_of_them_are() -> None:
    target = '“No,” he said. "Never." “No one.”'

    (finding,) = findings(CHECKS, checked("他说：“不，绝不，没有人。”", target, "body"))

    assert finding.code == "quote.mixed_marks"
    assert finding.fix is not None
    assert finding.fix.apply(target) == "“No,” he said. “Never.” “No one.”"


def test_a_british_house_has_single_marks_outside() -> None:
    british = HouseStyle(english="en-GB", quotation=Quotation.SINGLE)
    source = "他说：“医生告诉我‘别担心’，可是我睡不着。”"
    single = checked(
        source, "‘The doctor said “don’t worry”, but I couldn’t sleep,’ he said.", "body"
    )
    double = checked(
        source, "“The doctor said ‘don’t worry’, but I couldn’t sleep,” he said.", "body"
    )

    assert codes(findings(CHECKS, single, british)) == []
    assert codes(findings(CHECKS, double, british)) == ["quote.nesting"]
    assert codes(findings(CHECKS, single)) == [], "British throughout is no slip"


@pytest.mark.slow
@pytest.mark.parametrize(
    "text",
    ["“" * 50_000, "“”" * 50_000, "「『" * 25_000, "他说：“我们" * 20_000, "\u202e\"'" * 30_000],
    ids=["open", "pairs", "nested", "speech", "bidirectional"],
)
def test_hostile_texts_cost_linear_time(text: str) -> None:
    def work(size: int) -> None:
        findings(CHECKS, checked(text[:size], text[:size], "body"))

    assert grows_in_proportion(work, len(text))


@given(st.text("“”‘’「」\"' 说,，。abcs"), st.text("“”‘’\"' saidabc,.!"))
def test_any_marks_are_read_and_every_place_is_inside(source: str, target: str) -> None:
    for finding in findings(CHECKS, checked(source, target, "body")):
        assert all(0 <= it.start < it.end <= len(source) for it in finding.source)
        assert all(0 <= it.start < it.end <= len(target) for it in finding.target)
