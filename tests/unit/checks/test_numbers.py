import csv
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.effort import grows_in_proportion
from workbench.checks.numbers.check import CHECKS, NumberCheck
from workbench.checks.rule import ArticleFacts, Checked
from workbench.messages import finding_sentence
from workbench.model.finding import Finding, Severity
from workbench.model.house_style import HouseStyle
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.language import Variant
from workbench.model.segment import Role, Segment, SourceContent

CORPUS = ROOT / "tests" / "data" / "checks" / "numbers.tsv"


def rows(path: Path) -> list[Mapping[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def check(
    source: str,
    target: str,
    language: Variant = Variant.CHINA,
    role: Role = Role.BODY,
) -> list[Finding]:
    segment = Segment(SegmentId(1), ArticleId(1), 1, SourceContent(role, source), target)
    checked = Checked(segment, ArticleFacts(language))
    return list(NumberCheck().check(checked, HouseStyle()))


def codes(source: str, target: str) -> set[str]:
    return {finding.code for finding in check(source, target)}


def sentence(finding: Finding) -> str:
    return finding_sentence(finding)


@pytest.mark.parametrize("row", rows(CORPUS), ids=lambda row: f"{row['source']} {row['target']}")
def test_each_sentence_of_the_corpus_has_the_findings_it_should(row: Mapping[str, str]) -> None:
    findings = check(row["source"], row["target"], role=Role(row["role"]))

    assert {finding.code for finding in findings} == set(row["expected"].split())


def test_the_corpus_has_as_many_errors_and_clean_sentences_as_promised() -> None:
    planted = [row for row in rows(CORPUS) if row["expected"]]

    assert len(planted) >= 130
    assert len(rows(CORPUS)) - len(planted) >= 130


def test_the_arithmetic_is_shown() -> None:
    (finding,) = check("营收达90亿元。", "Revenue reached 90 billion yuan.")

    assert finding.severity is Severity.ERROR
    assert sentence(finding) == "90亿元 = 9 billion yuan, not 90 billion yuan."


@pytest.mark.parametrize(
    ("source", "target", "fixed"),
    [
        ("营收达90亿元。", "Revenue hit 90 billion yuan.", "Revenue hit 9 billion yuan."),
        ("一項90億元的計畫", "a 90-billion-yuan plan", "a 9-billion-yuan plan"),
        ("近七成受访者", "nearly 7 percent of those asked", "nearly 70 percent of those asked"),
        ("五名女子", "Six women", "Five women"),
        ("第28次会议", "the 27th meeting", "the 28th meeting"),
        ("C919客机", "the C929 airliner", "the C919 airliner"),
    ],
)
def test_a_fix_replaces_only_the_number(source: str, target: str, fixed: str) -> None:
    (finding,) = check(source, target)

    assert finding.fix is not None
    assert finding.fix.apply(target) == fixed


def test_the_stretches_hold_the_words_of_both_sides() -> None:
    source, target = "耗资90亿元。", "It cost 90 billion yuan."
    (finding,) = check(source, target)

    assert finding.source[0].of(source) == "90亿元"
    assert finding.target[0].of(target) == "90 billion yuan"


def test_no_fix_is_offered_where_more_than_the_number_would_have_to_change() -> None:
    (finding,) = check("体重一百二十斤", "weighs 120 kilograms")

    assert finding.code == "number.unit"
    assert finding.fix is None


@pytest.mark.parametrize("target", ["", "  \n"])
def test_an_empty_target_has_no_findings(target: str) -> None:
    assert check("共有90亿元", target) == []


def test_a_byline_has_no_numbers_to_check() -> None:
    assert check("记者：张三 12", "By Zhang San", role=Role.BYLINE) == []


def test_the_local_dollar_may_be_called_so_where_it_is_one() -> None:
    taiwan = check("补助五百万元", "a subsidy of $5 million", language=Variant.TAIWAN)
    china = check("补助五百万元", "a subsidy of $5 million", language=Variant.CHINA)

    assert taiwan == []
    assert [finding.code for finding in china] == ["number.unit"]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("增长两倍", "grew threefold"),
        ("增长两倍", "rose 200 percent"),
        ("增长一倍", "doubled"),
        ("增至两倍", "doubled"),
    ],
)
def test_growth_by_so_many_times_is_understood(source: str, target: str) -> None:
    assert codes(source, target) == set()


def test_an_ambiguous_number_of_times_is_only_hinted_at() -> None:
    (finding,) = check("产量增长两倍", "Output doubled")

    assert finding.code == "number.times"
    assert finding.severity is Severity.HINT


def test_a_conversion_beside_the_original_is_not_an_addition() -> None:
    assert codes("全长5公里。", "It is 5 kilometers (3.1 miles) long.") == set()
    assert codes("耗资90亿元。", "It cost 9 billion yuan ($1.3 billion).") == set()


def test_dates_and_times_are_left_to_others() -> None:
    assert (
        codes("2023年7月16日上午9点半开会", "The meeting was on July 15, 2022 at 8:30 a.m.")
        == set()
    )


@pytest.mark.slow
@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("9" * 100_000, "9" * 100_000),
        ("(" * 50_000, "[" * 50_000),
        ("三" * 50_000, "three " * 20_000),
        ("十百千万亿" * 10_000, "hundred million " * 10_000),
        ("1,111" * 10_000, "1,111" * 10_000),
        ("RMB1-" * 10_000, "US$1-" * 10_000),
        ("3至" * 20_000, "3 to " * 20_000),
        ("\u202e90亿\u2066" * 5_000, "\u202e9 billion\u2066 " * 5_000),
    ],
    ids=["figures", "brackets", "spelled", "scales", "commas", "codes", "ranges", "directions"],
)
def test_hostile_text_takes_time_by_its_length_only(source: str, target: str) -> None:
    assert grows_in_proportion(lambda size: check(source[:size], target[:size]), len(source))
    assert len(check(source[:1000], target[:1000])) <= 80


def test_the_family_registers_its_check() -> None:
    assert [each.name for each in CHECKS] == ["numbers"]


def test_every_finding_has_a_sentence_and_fills_it() -> None:
    for row in rows(CORPUS):
        for finding in check(row["source"], row["target"]):
            assert "{" not in sentence(finding)


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("最低气温零下12度。", "The low was minus 12 degrees.", "The low was 12 degrees."),
        ("身高一米九二。", "He is 1.92 meters tall.", "He is 1.29 meters tall."),
        ("可享受八折优惠。", "They get 20 percent off.", "They get 80 percent off."),
        ("三比一获胜。", "They won 3-1.", "They won 3-0."),
        ("“十四五”期间", "in the 14th Five-Year Plan", "in the 13th Five-Year Plan"),
        ("七旬老人", "a man in his 70s", "a man in his 60s"),
        ("他三次当选。", "He was elected three times.", "He was elected twice."),
        ("不到去年的一半", "less than half of last year's", "more than half of last year's"),
        ("第廿三條立法", "Article 23 legislation", "Article 32 legislation"),
        ("每五人中就有两人", "two in five people", "one in five people"),
    ],
)
def test_a_way_of_counting_is_read_right_and_its_mistake_found(
    source: str, right: str, wrong: str
) -> None:
    assert check(source, right) == []
    assert check(source, wrong) != []
