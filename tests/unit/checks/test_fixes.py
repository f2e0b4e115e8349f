"""A fix that is offered settles its finding and makes nothing worse, whatever the text."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest

from workbench.api import ArticleFacts, Checked
from workbench.formats.glossaries.tsv import starter_entries
from workbench.model.finding import Finding
from workbench.model.house_style import HouseStyle
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.segment import Role, Segment, SourceContent
from workbench.services.checking.checking import starter_names, usual_checks
from workbench.services.checking.engine import CheckEngine
from workbench.services.checking.house_style import default_style
from workbench.services.checking.inputs import as_checked, read_pairs
from workbench.services.exchange.glossaries import read_glossary
from workbench.services.plugins import load_api
from workbench.text.conversion.engine import OpenccEngine

pytestmark = pytest.mark.slow

DATA = Path(__file__).parents[2] / "data"
CORPORA = sorted((DATA / "checks").glob("*.tsv"))
# Rounds of unseen rows that were read already; the third stays unread.
UNSEEN = sorted(
    path
    for path in (DATA / "unseen").glob("*_round[12].tsv")
    if path.stem.partition("_round")[0]
    in {"quotes", "left_chinese", "punctuation", "brackets_links", "doubled"}
)
MONDAY = datetime(2023, 7, 17, 9, tzinfo=UTC)


@cache
def usual() -> CheckEngine:
    return in_style(by_words())


@cache
def without_fixes() -> CheckEngine:
    """Return an engine that finds the same in a sixth of the time."""
    return in_style(by_words(), fixes=False)


def by_words() -> HouseStyle:
    """Return the usual style by the words alone: what other tests encoded would decide with it."""
    return replace(default_style(), by_meaning=False)


def in_style(style: HouseStyle, *, fixes: bool = True) -> CheckEngine:
    return CheckEngine(usual_checks(load_api().api, OpenccEngine(), style), fixes=fixes)


def pair(source: str, target: str, role: Role = Role.BODY) -> Checked:
    segment = Segment(SegmentId(1), ArticleId(1), 1, SourceContent(role, source), target=target)
    return Checked(segment, ArticleFacts(published=MONDAY))


def fixed(source: str, target: str, code: str, style: HouseStyle | None = None) -> list[str]:
    """Return the target after each fix that is offered for a code."""
    found = (in_style(style) if style else usual()).check_segment(pair(source, target))
    return [each.fix.apply(target) for each in found if each.code == code and each.fix]


def rows(path: Path) -> Iterator[Checked]:
    records = (*read_glossary(DATA / "glossaries" / "plain.tsv"), *starter_names(starter_entries()))
    yield from as_checked(read_pairs(path), records)


def worse(checked: Checked, finding: Finding, before: tuple[Finding, ...]) -> list[str]:
    """Return what is wrong with the text that a fix makes."""
    fix = finding.fix
    assert fix is not None
    text = fix.apply(checked.segment.target)
    after = without_fixes().check_segment(
        replace(checked, segment=replace(checked.segment, target=text))
    )
    more = Counter(each.code for each in after) - Counter(each.code for each in before)
    still = [
        each.code
        for each in after
        for place in each.target
        if each.code == finding.code
        and place.start <= fix.start + len(fix.text)
        and fix.start <= place.end
    ]
    return [*more, *still]


@pytest.mark.parametrize("path", [*CORPORA, *UNSEEN], ids=lambda path: path.stem)
def test_after_any_fix_of_the_corpus_nothing_is_found_there_and_nothing_new_anywhere(
    path: Path,
) -> None:
    tried = 0
    for checked in rows(path):
        found = usual().check_segment(checked)
        for finding in found:
            if finding.fix is not None:
                tried += 1
                assert worse(checked, finding, found) == [], (finding, checked.segment.target)
    assert tried > 0


def test_two_weekdays_that_both_moved_are_not_mended_one_without_the_other() -> None:
    source = "代表团周日抵达河城，周一举行会谈。"
    target = "The delegation arrived in River City on Saturday and held talks on Sunday."

    assert fixed(source, target, "date.value") == []


def test_one_weekday_that_moved_beside_one_that_did_not_is_mended() -> None:
    source = "代表团周日抵达河城，周三举行会谈。"
    target = "The delegation arrived in River City on Monday and held talks on Wednesday."

    assert fixed(source, target, "date.value") == [target.replace("Monday", "Sunday")]


def test_a_weekday_that_moved_before_one_that_english_put_first_is_not_mended() -> None:
    source = "代表团周日抵达河城，周三举行会谈。"
    target = "Talks were held on Wednesday, after the delegation had arrived on Monday."

    assert fixed(source, target, "date.value") == []


@pytest.mark.parametrize(
    ("source", "wrong", "right"),
    [
        ("会议于12月10日举行。", "December 11", "Dec. 10"),
        ("会议于9月3日举行。", "Sept. 4", "Sept. 3"),
        ("会议于7月2日举行。", "July 5", "July 2"),
        ("会议于3月9日举行。", "March 8", "March 9"),
        ("会议将在12月举行。", "November", "December"),
        ("会议将于2月28日举行。", "January 28", "Feb. 28"),
    ],
)
def test_a_date_is_mended_in_ap_style(source: str, wrong: str, right: str) -> None:
    preposition = "in" if right.isalpha() else "on"
    target = f"The meeting is held {preposition} {wrong}."

    assert fixed(source, target, "date.value") == [target.replace(wrong, right)]


def test_a_house_that_writes_months_out_gets_them_written_out() -> None:
    style = replace(default_style(), short_months=False)
    target = "The meeting is held on December 11."

    (text,) = fixed("会议于12月10日举行。", target, "date.value", style)

    assert text == "The meeting is held on December 10."


def test_a_wrong_date_with_a_wrong_weekday_names_both() -> None:
    target = "The meeting is held on Monday, July 18."
    found = usual().check_segment(pair("会议于7月16日举行。", target))

    (finding,) = found
    assert finding.values["expected"] == "Sunday, July 16"
    assert finding.values["english"] == "Monday, July 18"
    assert finding.fix is not None
    assert finding.fix.apply(target) == "The meeting is held on Sunday, July 16."


@pytest.mark.parametrize(
    ("english", "target", "right"),
    [
        ("en-US", "He said: “I will not go”。", "He said: “I will not go.”"),
        ("en-GB", "He said: “I will not go”。", "He said: “I will not go”."),
        ("en-US", "He said: “I will not go.”。", "He said: “I will not go.”"),
        ("en-US", "He said: “Will I go?”。", "He said: “Will I go?”"),
        ("en-US", "“I will not go”，he said.", "“I will not go,” he said."),
        ("en-US", "He said “I will,”。", "He said “I will.”"),
        ("en-US", 'He said: "I will not go"。', 'He said: "I will not go."'),
        ("en-US", "He said no。She said yes.", "He said no. She said yes."),
    ],
)
def test_a_chinese_stop_behind_a_quotation_goes_where_english_has_it(
    english: str, target: str, right: str
) -> None:
    style = replace(default_style(), english=english)

    assert fixed("他说：“我不会去。”", target, "punctuation.chinese", style) == [right]


def test_marks_that_point_the_wrong_way_are_turned_together() -> None:
    source = "部长说，“我们先修路”，然后离开。"
    target = "The minister said ”we fix roads first“ and left."

    assert set(fixed(source, target, "quote.direction")) == {
        "The minister said “we fix roads first” and left."
    }


def test_a_number_in_words_keeps_its_unit_once() -> None:
    target = "He was jailed for six years and nine months."

    assert fixed("他被判监六年零八个月。", target, "number.value") == [
        "He was jailed for six years and eight months."
    ]


@pytest.mark.parametrize(
    ("source", "target", "right"),
    [
        (
            "救援人员找到了三四十人。",
            "Rescuers found 300 to 400 people.",
            "Rescuers found 30 to 40 people.",
        ),
        (
            "预计需要3至5万名工人。",
            "Some 3,000–5,000 workers are needed.",
            "Some 30,000–50,000 workers are needed.",
        ),
    ],
)
def test_a_range_is_one_finding_and_mended_whole(source: str, target: str, right: str) -> None:
    found = usual().check_segment(pair(source, target))

    assert [each.code for each in found] == ["number.value"]
    assert fixed(source, target, "number.value") == [right]


def test_a_date_inside_an_address_is_left_as_it_is() -> None:
    target = "See https://news.example.org/2024/01/11 for more."

    assert fixed("详见 https://news.example.org/2024/01/11 。", target, "date.style") == []


def test_a_sentence_that_lost_its_space_gets_its_capital_too() -> None:
    assert fixed("他走了。她留下了。", "He left.she stayed.", "spacing.after_punctuation") == [
        "He left. She stayed."
    ]


@pytest.mark.parametrize(
    ("code", "role", "source", "target", "right"),
    [
        (
            "doubled.word",
            Role.BODY,
            "法院驳回了上诉。",
            "The court dismissed the the appeal.",
            "The court dismissed the appeal.",
        ),
        (
            "doubled.phrase",
            Role.BODY,
            "世贸组织（WTO）下调预期。",
            "The World Trade Organization (WTO) (WTO) lowered its forecast.",
            "The World Trade Organization (WTO) lowered its forecast.",
        ),
        (
            "doubled.sentence",
            Role.BODY,
            "“我们别无选择。”主席说。",
            '"We have no choice," the president said. "We have no choice."',
            '"We have no choice," the president said.',
        ),
        (
            "doubled.sense",
            Role.BODY,
            "股市周五收跌，金融股领跌。",
            "Stocks closed lower on Friday, ending the day down, with financials leading.",
            "Stocks closed lower on Friday, with financials leading.",
        ),
        (
            "brackets.unbalanced",
            Role.BODY,
            "国际货币基金组织（IMF）下调预期。",
            "The International Monetary Fund (IMF has lowered its forecast.",
            "The International Monetary Fund (IMF) has lowered its forecast.",
        ),
        (
            "brackets.unbalanced",
            Role.BODY,
            "“这是突破（尤其对年轻患者）。”医生说。",
            '"This is a breakthrough (especially for young patients," the doctor said.',
            '"This is a breakthrough (especially for young patients)," the doctor said.',
        ),
        (
            "brackets.doubled",
            Role.BODY,
            "亚洲开发银行（ADB）批准贷款。",
            "The Asian Development Bank ((ADB)) approved a loan.",
            "The Asian Development Bank (ADB) approved a loan.",
        ),
        (
            "capitals.within",
            Role.BODY,
            "警方封锁现场，调查仍在进行。",
            "Police sealed off the scene, And the investigation goes on.",
            "Police sealed off the scene, and the investigation goes on.",
        ),
        (
            "spacing.after_punctuation",
            Role.BODY,
            "支持率升至45%（5月为41%）。",
            "Support has risen to 45%(41% in May).",
            "Support has risen to 45% (41% in May).",
        ),
        (
            "untranslated.han",
            Role.BODY,
            "警方在旺角拘捕三名男子。",
            "Police arrested three men in 旺角.",
            "Police arrested three men in Mong Kok.",
        ),
        (
            "untranslated.han",
            Role.BODY,
            "央行订周四开会。",
            "The bank holds its meeting on 周四.",
            "The bank holds its meeting on Thursday.",
        ),
        (
            "link.altered",
            Role.BODY,
            "登记入口：https://vote.example/reg",
            "Register at https://vote.exampel/reg",
            "Register at https://vote.example/reg",
        ),
        (
            "caption.credit_extra",
            Role.CAPTION,
            "工人焊接钢梁。",
            "Workers weld steel beams. (Xinhua)",
            "Workers weld steel beams.",
        ),
        (
            "caption.credit_differs",
            Role.CAPTION,
            "民众撤离。（路透社）",
            "Residents flee. (AFP)",
            "Residents flee. (Reuters)",
        ),
        (
            "caption.lender_missing",
            Role.CAPTION,
            "火箭残骸落入海中。（日本海上保安厅提供，路透社）",
            "Rocket debris falls into the sea. (Reuters)",
            "Rocket debris falls into the sea. (Courtesy of the Japan Coast Guard/Reuters)",
        ),
    ],
)
def test_what_has_one_right_answer_offers_it_and_leaves_nothing_behind(
    code: str, role: Role, source: str, target: str, right: str
) -> None:
    found = usual().check_segment(pair(source, target, role))
    offered = [each for each in found if each.code == code and each.fix is not None]

    assert [each.fix.apply(target) for each in offered if each.fix] == [right]
    assert worse(pair(source, target, role), offered[0], found) == []
