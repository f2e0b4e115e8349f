"""One thing that a clause marks at both its ends, and words that only look so."""

import pytest

from tests.unit.checks.desk_corpus import checked, findings
from workbench.checks.rule import SegmentCheck
from workbench.checks.writing.clause_twice import CHECKS as CLAUSES
from workbench.checks.writing.one_sense_twice import CHECKS as SENSES
from workbench.checks.writing.same_relation import CHECKS as RELATIONS

CHECKS: tuple[SegmentCheck, ...] = (*CLAUSES, *SENSES, *RELATIONS)

AGAIN = [
    ("泳池只供会员使用。", "The pool is just for members only.", "only"),
    ("每队三名选手。", "Each team has three players apiece.", "apiece"),
    ("大约三百人参加。", "Roughly 300 people or so took part.", "or so"),
    ("约二十名球迷被捕。", "About 20-odd fans were arrested.", "odd"),
    (
        "他收藏邮票、硬币、火柴盒等。",
        "He collects things such as stamps, coins, matchboxes, and so on.",
        "and so on",
    ),
    ("他道了歉，但没有人相信。", "He apologised, but no one, however, believed him.", "however"),
    (
        "列车因积雪而晚点。",
        "The train was late because of snow, which was the cause of the delay.",
        "which was the cause of the delay",
    ),
    (
        "原告是一名护士。",
        "The plaintiff, who is the plaintiff in the suit, is a nurse.",
        "who is the plaintiff in the suit",
    ),
    ("旅客必须脱鞋。", "Travellers must have to take off their shoes.", "have to"),
    ("居民被迫搬走。", "Residents were forced to have to move.", "have to"),
    ("他可能会来。", "He may possibly come.", "possibly"),
    ("这座桥长五百米。", "The bridge is 500 metres long in length.", "length"),
    ("会议周五举行。", "The meeting will be held will open on Friday.", "will open"),
    ("她没有签字。", "She did not sign did not agree.", "did not agree"),
    ("议会否决了提案。", "Parliament rejected refused the bill.", "refused"),
    ("国内生产总值增长。", "Gross domestic product GDP grew.", "GDP"),
    ("首席财务官辞职。", "The chief financial CFO resigned.", "CFO"),
    ("尽管下雨，比赛照常。", "Despite the rain, but the match went ahead.", "but"),
    ("虽然下雨，比赛照常。", "Although it rained, however, the match went on.", "however"),
    ("由于大雨，比赛取消。", "Due to the rain, so the match was called off.", "so"),
    ("他目前住在东京。", "He now lives in Tokyo at present.", "at present"),
    (
        "他说：“我们需要更多时间。”",
        "“We need more time,” he said, adding that they needed more time.",
        "adding that they needed more time",
    ),
    (
        "据港口方面说，货轮载有大米。",
        "According to the port, the freighter was carrying rice, officials there said.",
        "officials there said",
    ),
    ("他的年收入为十万元。", "His annual income is 100,000 yuan a year.", "a year"),
    ("会谈持续了三小时。", "The talks lasted three hours long.", "long"),
    ("两人都是教师。", "Both of the two are teachers.", "two"),
    ("前总理昨日去世。", "The former ex-premier died yesterday.", "ex-"),
    ("每位居民可领取两个口罩。", "Every resident each can collect two masks.", "each"),
    ("学生全部通过考试。", "All the students all passed the exam.", "all"),
    ("该书共三百页。", "The book has a total of 300 pages in all.", "in all"),
    ("原因是缺钱。", "The reason is because money is short.", "because"),
    ("部长将会调查。", "The minister will would look into it.", "would"),
    (
        "警方说嫌犯已逃往国外。",
        "Police said the suspect had fled abroad, according to officers.",
        "according to officers",
    ),
]
RIGHT = [
    ("他是女校唯一的男老师。", "He is the only male teacher at a school for girls only."),
    ("他只说只有居民可以进入。", "He only said that it was for residents only."),
    ("每箱十二瓶，每瓶三元。", "Each box holds 12 bottles at 3 yuan each."),
    ("双方各让一步。", "Each side gave way to the other."),
    ("他谈到四十多个案例。", "He talked about 40 or so cases."),
    ("但无论他多努力，都失败了。", "But however hard he tried, he failed."),
    ("该报每天卖出五份。", "The daily paper sells five copies a day."),
    ("年租十万元，月供三千元。", "The annual rent is 100,000 yuan and each pays 3,000 a month."),
    ("会议长三小时。", "The meeting was three hours long."),
    ("两种办法都行。", "Both two-day trips sold out."),
    ("前总统夫人来访。", "The former first lady came."),
    ("遗嘱将被宣读。", "The will will be read."),
    ("全市学校都参加。", "All the schools all over the city took part."),
    ("他因病辞职，职位空缺。", "He quit because of illness, which is why the post is vacant."),
    ("她是个守信用的人。", "The woman, who is a woman of her word, kept the promise."),
    ("她一生从未有过这样的假期。", "She had never had such a holiday."),
    ("他已经吃过早饭。", "He had already had breakfast."),
    ("他没说的话并不重要。", "What he did not say did not matter."),
    ("世卫组织发出警告。", "The World Health Organization (WHO) issued a warning."),
    (
        "她说：“我们需要时间，政府也不帮忙。”",
        "“We need time,” she said, adding that the government gave no help.",
    ),
    (
        "警方说，三人受伤，据目击者说，车速很快。",
        "Police said three were hurt and the car was going very fast, according to witnesses.",
    ),
]


@pytest.mark.parametrize(("source", "target", "again"), AGAIN)
def test_what_is_marked_twice_is_found(source: str, target: str, again: str) -> None:
    found = findings(CHECKS, checked(source, target))

    assert [target[span.start : span.end] for each in found for span in each.target] == [again]


@pytest.mark.parametrize(("source", "target"), RIGHT)
def test_what_is_needed_twice_is_left_alone(source: str, target: str) -> None:
    assert not findings(CHECKS, checked(source, target))


def test_the_second_mark_can_go() -> None:
    target = "He apologised, but no one, however, believed him."
    [found] = findings(CHECKS, checked("他道了歉，但没有人相信。", target))

    assert found.fix is not None
    assert found.fix.text == ""
    kept = target[: found.fix.start] + target[found.fix.end :]
    assert kept == "He apologised, but no one believed him."
