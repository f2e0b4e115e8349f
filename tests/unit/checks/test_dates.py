"""Dates checked over a corpus of sentences, and over what a corpus cannot hold."""

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.effort import grows_in_proportion
from workbench.checks.dates.check import CHECKS
from workbench.checks.rule import ArticleFacts, Checked
from workbench.model.finding import Finding, Severity
from workbench.model.house_style import HouseStyle
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.segment import Role, Segment, SourceContent
from workbench.sentences.findings import FINDINGS
from workbench.text.dates.calendar import new_year, solar_date
from workbench.text.dates.english_wording import english_clock, english_date
from workbench.text.dates.moments import Moment, Part

CORPUS = Path(__file__).parents[2] / "data" / "checks" / "dates.tsv"
PUBLISHED = datetime.fromisoformat("2023-07-17T09:00:00+08:00")
MONDAY = PUBLISHED.date()
AMERICAN = HouseStyle()
BRITISH = HouseStyle(english="en-GB", day_before_month=True)


class Sentence(NamedTuple):
    source: str
    target: str
    role: str = "body"
    published: str = PUBLISHED.isoformat()
    expected: str = ""
    note: str = ""


def corpus() -> list[Sentence]:
    lines = CORPUS.read_text("utf-8").splitlines()[1:]
    return [Sentence(*line.split("\t")) for line in lines]


def findings(sentence: Sentence, style: HouseStyle = AMERICAN) -> list[Finding]:
    published = datetime.fromisoformat(sentence.published) if sentence.published else None
    content = SourceContent(Role(sentence.role), sentence.source)
    segment = Segment(SegmentId(1), ArticleId(1), 1, content, sentence.target)
    checked = Checked(segment, ArticleFacts(published=published))
    return [finding for check in CHECKS for finding in check.check(checked, style)]


def only(source: str, target: str, style: HouseStyle = AMERICAN) -> Finding:
    (finding,) = findings(Sentence(source, target), style)
    return finding


def fixed(source: str, target: str, style: HouseStyle = AMERICAN) -> str:
    fix = only(source, target, style).fix
    assert fix is not None
    return fix.apply(target)


@pytest.mark.parametrize("sentence", corpus(), ids=lambda each: each.source[:24])
def test_a_sentence_of_the_corpus_gets_its_findings_and_no_others(sentence: Sentence) -> None:
    found = findings(sentence)

    assert sorted({each.code for each in found}) == sorted(sentence.expected.split())
    assert all(FINDINGS[each.code].format_map(each.values) for each in found)


def test_the_corpus_has_ninety_errors_and_ninety_clean_sentences() -> None:
    planted = [bool(sentence.expected) for sentence in corpus()]

    assert planted.count(True) >= 90
    assert planted.count(False) >= 90


@pytest.mark.parametrize(
    ("source", "target", "better"),
    [
        ("克里周日抵达。", "Kerry arrived on Saturday.", "Kerry arrived on Sunday."),
        ("他7月16日抵达。", "He arrived on July 17.", "He arrived on July 16."),
        ("他7月16日抵达。", "He arrived on Sunday, July 9.", "He arrived on Sunday, July 16."),
        ("他於2019年7月1日抵達。", "He came on July 1, 2018.", "He came on July 1, 2019."),
        ("他2019年离职。", "He left in 2018.", "He left in 2019."),
        ("民國112年通過。", "It was passed in 2022.", "It was passed in 2023."),
        ("他九月离职。", "He leaves in August.", "He leaves in September."),
        ("7月16日开会。", "It met on Monday, July 16.", "It met on Sunday, July 16."),
        ("7月16日开会。", "It met on 16 July.", "It met on July 16."),
        ("7月16日开会。", "It met on July 16th.", "It met on July 16."),
        ("2023年7月16日。", "July 16 2023.", "July 16, 2023."),
        ("2023年7月16日。", "On 7/16/2023.", "On July 16, 2023."),
        ("周一开会。", "It meets on this Monday.", "It meets on Monday."),
        ("上周一开会。", "It met on last Monday.", "It met last Monday."),
        ("去年开会。", "In last year, it met.", "Last year, it met."),
    ],
)
def test_a_fix_puts_the_right_date_in_the_shape_of_the_wrong_one(
    source: str, target: str, better: str
) -> None:
    assert fixed(source, target) == better


def test_british_house_style_puts_the_day_first() -> None:
    source = "他2019年7月1日抵达。"

    assert fixed(source, "He came on July 1, 2019.", BRITISH) == "He came on 1 July 2019."
    assert findings(Sentence(source, "He came on 1 July 2019."), BRITISH) == []


def test_a_finding_shows_both_dates_resolved() -> None:
    values = only("克里周日抵达北京。", "Kerry arrived in Beijing on July 15.").values

    assert values["chinese"] == "周日"
    assert values["resolved"] == "Sunday, July 16, 2023"
    assert values["english_resolved"] == "Saturday, July 15, 2023"


def test_a_contradiction_of_the_source_is_a_hint_that_names_the_true_weekday() -> None:
    finding = only("7月16日（周六）登陆。", "It made landfall on Saturday, July 16.")

    assert (finding.code, finding.severity) == ("date.source", Severity.HINT)
    assert finding.values["weekday"] == "Sunday"


def test_an_empty_target_and_a_crowded_table_are_left_alone() -> None:
    table = "，".join(f"{day}月{day}日" for day in range(1, 13)) * 5

    assert findings(Sentence("克里周日抵达。", " ")) == []
    assert findings(Sentence(table, "May 1")) == []


@pytest.mark.parametrize(
    ("moment", "english"),
    [
        (Moment(weekday=6), "Sunday"),
        (Moment(day=16), "July 16"),
        (Moment(month=7, day=16), "July 16"),
        (Moment(year=2019, month=7, day=16), "July 16, 2019"),
        (Moment(month=7, day=16, weekday=6), "Sunday, July 16"),
        (Moment(years=-1, month=7), "July 2022"),
        (Moment(years=-1), "last year"),
        (Moment(years=-2), "2021"),
        (Moment(months=1), "next month"),
        (Moment(weeks=-1), "last week"),
        (Moment(month=7, part=Part.MIDDLE), "mid-July"),
        (Moment(year=2022, part=Part.FIRST_HALF), "the first half of 2022"),
        (Moment(decade=1990, part=Part.EARLY), "the early 1990s"),
        (Moment(century=21), "the 21st century"),
        (Moment(month=1, day=1, lunar=True), "Jan. 22"),
    ],
)
def test_a_moment_is_proposed_in_house_style(moment: Moment, english: str) -> None:
    assert english_date(moment, AMERICAN, MONDAY) == english


def test_times_are_proposed_in_house_style() -> None:
    assert [english_clock(each, AMERICAN) for each in (0, 570, 720, 1290)] == [
        "midnight",
        "9:30 a.m.",
        "noon",
        "9:30 p.m.",
    ]
    assert english_clock(900, BRITISH) == "3pm"


NEW_YEARS: Mapping[int, date] = {
    1900: date(1900, 1, 31),
    1985: date(1985, 2, 20),
    2000: date(2000, 2, 5),
    2024: date(2024, 2, 10),
    2033: date(2033, 1, 31),
}


def test_the_lunar_calendar_knows_new_year_leap_months_and_its_own_limits() -> None:
    assert {year: new_year(year) for year in NEW_YEARS} == NEW_YEARS
    assert solar_date(2023, 2, 1, leap=True) == date(2023, 3, 22)
    assert solar_date(2023, 8, 15) == date(2023, 9, 29)
    assert solar_date(2023, 3, 1, leap=True) is None
    assert solar_date(1899, 1, 1) is None


@given(st.integers(1900, 2099), st.integers(1, 12))
def test_every_lunar_month_follows_the_one_before(year: int, month: int) -> None:
    first = solar_date(year, month, 1)
    following = solar_date(year, month + 1, 1) if month < 12 else solar_date(year + 1, 1, 1)

    assert first is not None
    assert following is not None
    assert 29 <= (following - first).days <= 60


@given(
    st.text(
        alphabet="周日月年一二十三0123456789/:（）至-上下去今点半 July16,Sunday.amp", max_size=60
    )
)
def test_any_text_is_checked_without_an_error(text: str) -> None:
    for finding in findings(Sentence(text, text)):
        assert FINDINGS[finding.code].format_map(finding.values)


@pytest.mark.slow
@pytest.mark.parametrize(
    "piece",
    [
        "7",
        "7月16日",
        "（",
        "周",
        "2023年",
        "July 16, ",
        "from 9 to ",
        "\u202e",
        "16、",
        "一",
        "9:30",
        "第 ",
    ],
)
def test_hostile_text_costs_time_in_proportion_to_its_length(piece: str) -> None:
    def work(size: int) -> None:
        text = piece * (size // len(piece))
        findings(Sentence(text, text))

    assert grows_in_proportion(work, 100_000)


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        (
            "前5个月出口增长。",
            "Exports rose in the first five months.",
            "Exports rose in the first six months.",
        ),
        ("比上月上升。", "It rose from the previous month.", "It rose from the previous year."),
        (
            "将于今年晚些时候举行。",
            "It will be held later this year.",
            "It will be later this month.",
        ),
        ("2030年代中期", "in the mid-2030s", "in the early 2030s"),
        (
            "农历五月初五",
            "the fifth day of the fifth lunar month",
            "the fifth day of the sixth lunar month",
        ),
        ("2023/24财年", "in the 2023-24 financial year", "in the 2022-23 financial year"),
        ("圣诞节前一天", "on Christmas Eve", "on Christmas Day"),
        ("昨（16）晚有雨。", "It rained last night.", "It will rain tonight."),
        ("十六日上午抵达。", "They arrived on the morning of July 16.", "They arrived on July 6."),
        ("截至中午12点", "as of noon", "as of midnight"),
    ],
)
def test_a_way_of_dating_is_read_right_and_its_mistake_found(
    source: str, right: str, wrong: str
) -> None:
    assert findings(Sentence(source, right)) == []
    assert findings(Sentence(source, wrong)) != []
