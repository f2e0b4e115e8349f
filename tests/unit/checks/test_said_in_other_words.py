"""Denials and directions in other words, quotations clause by clause, and people of one surname."""

from collections.abc import Sequence

import pytest

from tests.unit.checks.desk_corpus import checked, findings
from tests.unit.checks.test_negation import codes as denied
from workbench.checks.names.others import CHECKS as NAMES
from workbench.checks.quotes.check import CHECKS as QUOTES
from workbench.checks.rule import Check


def codes(checks: Sequence[Check], source: str, target: str) -> list[str]:
    return [each.code for each in findings(checks, checked(source, target, "body"))]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("谈判仍未结束。", "The talks continue."),
        ("抗议至今没有平息。", "The protests carry on."),
        ("除非下雨，否则水库无法蓄满。", "The reservoir will fill only if it rains."),
        ("列车未进站就停了下来。", "The train stopped before it reached the station."),
        ("她直到父亲去世才公开身世。", "She kept her origins secret until her father died."),
        ("男生多于女生。", "There are fewer girls than boys."),
        ("进口额高于出口额。", "Exports were lower than imports."),
        ("执政党输掉选举，反对党上台。", "The opposition won the election and took power."),
        ("执政党在选举中失去三个席位。", "The governing party lost three seats in the election."),
        ("她拒绝作证。", "She would not testify."),
        ("他拒绝让步。", "He stood his ground."),
        ("公司否认裁员。", "The company dismissed talk of layoffs."),
        ("金价连涨四日。", "Gold has risen for four days."),
        ("嫌犯在枪击前自首。", "The suspect surrendered before the shooting."),
        ("法官驳回了上诉。", "The judge refused to allow the appeal."),
        ("村里的事，镇上根本不管。", "The town does not care what happens in the village."),
        ("多数灾民仍待返家。", "Most of those displaced have yet to go home."),
    ],
)
def test_what_other_words_say_is_no_finding(source: str, target: str) -> None:
    assert denied(source, target) == []


@pytest.mark.parametrize(
    ("source", "target", "code"),
    [
        ("搜救行动尚未停止。", "The search has stopped.", "negation.missing"),
        (
            "家属未获通知，只能在门外等候。",
            "The family were told and could only wait outside.",
            None,
        ),
        ("男生多于女生。", "There are fewer boys than girls.", "direction.opposite"),
        ("红队输掉了决赛。", "The red team won the final.", "direction.opposite"),
        ("执政党失去三个席位。", "The governing party won three seats.", "direction.opposite"),
        ("她拒绝道歉。", "She apologized.", "negation.missing"),
        ("两人否认三项控罪。", "The two pleaded guilty to three charges.", "negation.missing"),
        ("金价连涨四日。", "Gold has fallen for four days.", "direction.opposite"),
        (
            "嫌犯在枪击后自首。",
            "The suspect surrendered before the shooting.",
            "direction.opposite",
        ),
        ("多数灾民已返家。", "Most of those displaced have yet to go home.", "negation.extra"),
    ],
)
def test_what_nothing_says_is_found(source: str, target: str, code: str | None) -> None:
    assert (code or "negation.missing") in denied(source, target)


RIGHT_QUOTES = (
    ("「老人年金」明年調漲。", "The old-age pension will rise next year."),
    ("他涉嫌“寻衅滋事”被捕。", "He was arrested on suspicion of picking quarrels."),
    ("社区开设“夜校”。", "The community has opened a night school."),
    (
        "「出口放缓，消费疲弱，失业率上升。」学者说。",
        "“Exports are slowing, spending is weak and unemployment is rising,” the scholar said.",
    ),
    (
        "摊主王女士说：“今年生意很差。”李先生则说还过得去。",
        "“Business is bad this year,” said Ms Wang. Mr Li said it was all right.",
    ),
    ("被告律师说：“我们会上诉。”", "“We will appeal,” said the defendant's lawyer."),
)
WRONG_QUOTES = (
    ("他批评此举“荒谬”。", "He criticized the move as absurd.", "quote.marks_lost"),
    (
        "「出口放缓，消费疲弱，失业率上升。」学者说。",
        "“Exports are slowing and unemployment is rising,” the scholar said.",
        "quote.partial",
    ),
    (
        "摊主王女士说：“今年生意很差。”李先生则说还过得去。",
        "“Business is bad this year,” said Mr Li. Ms Wang said it was all right.",
        "quote.speaker",
    ),
    (
        "被告律师说：“我们会上诉。”",
        "“We will appeal,” said the lawyer for the plaintiff.",
        "quote.speaker",
    ),
    (
        "学者批评该政策「本末倒置」，并指出预算早已用完。",
        "The scholar called it “the wrong way round”, adding: “The budget was used up long ago.”",
        "quote.extra",
    ),
)


@pytest.mark.parametrize(("source", "target"), RIGHT_QUOTES)
def test_a_faithful_quotation_is_no_finding(source: str, target: str) -> None:
    assert codes(QUOTES, source, target) == []


@pytest.mark.parametrize(("source", "target", "code"), WRONG_QUOTES)
def test_a_quotation_changed_is_found(source: str, target: str, code: str) -> None:
    assert code in codes(QUOTES, source, target)


RIGHT_NAMES = (
    ("董事长李国强出席会议。", "Chairman Li Guoqiang attended the meeting."),
    ("議員陳志偉發言。", "Councillor Chan Chi-wai spoke."),
    ("前議員吳國昌退休。", "Ng Kuok-cheong, a former legislator, retired."),
    ("新任部长马文静到任。", "Ma Wenjing, the new minister, took up the post."),
    ("县教育局要求停课。", "The county education bureau suspended classes."),
    ("副首席经济学家下调预测。", "The deputy chief economist cut the forecast."),
    ("外交部副部长会见大使。", "A vice-minister of foreign affairs met the ambassador."),
    ("历代总统都住过这里。", "Every president has lived here."),
    ("包括王海、刘洋在内的12人被起诉。", "Wang Hai, Liu Yang and 10 others have been charged."),
)
WRONG_NAMES = (
    ("董事长李国强出席会议。", "Chairman Li Jianhua attended the meeting.", "name.pinyin"),
    ("局長莊金鳳出席會議。", "Director Chuang Chin-lung attended the meeting.", "name.pinyin"),
    ("新任部长马文静到任。", "Jing Mawen, the new minister, took up the post.", "name.pinyin"),
    ("县教育局要求停课。", "The provincial education department suspended classes.", "place.other"),
    ("省高级人民法院维持原判。", "The county court upheld the verdict.", "place.other"),
    ("首席经济学家下调预测。", "The deputy chief economist cut the forecast.", "office.no_deputy"),
    ("代市长宣布停课。", "The mayor suspended classes.", "office.acting"),
    (
        "包括王海、刘洋在内的12人被起诉。",
        "Wang Hai, Liu Yang and 12 others have been charged.",
        "name.others",
    ),
)


@pytest.mark.parametrize(("source", "target"), RIGHT_NAMES)
def test_the_same_people_and_levels_are_no_finding(source: str, target: str) -> None:
    assert codes(NAMES, source, target) == []


@pytest.mark.parametrize(("source", "target", "code"), WRONG_NAMES)
def test_another_person_or_level_is_found(source: str, target: str, code: str) -> None:
    assert code in codes(NAMES, source, target)
