"""What is said of the same figure, word or property; constructions and conditions; clauses lost."""

import pytest

from tests.unit.checks.test_negation import codes
from workbench.bitext.clause_room import clauses_without_room
from workbench.checks.meaning.anchored import turned_at_figure
from workbench.checks.meaning.at_figures import turned_figures
from workbench.checks.meaning.conditions import turned_condition
from workbench.checks.meaning.constructions import lost_constructions
from workbench.checks.meaning.contrasts import changed_round
from workbench.checks.meaning.degrees import turned_degrees
from workbench.checks.meaning.denials import denials
from workbench.checks.meaning.opposites import opposites
from workbench.text.folding import fold

FIGURES_TURNED = [
    (
        "受减产影响，铜价上周大涨6%。",
        "Copper fell 6 percent last week as growing mines cut output.",
    ),
    ("列车提前二十分钟进站。", "The train pulled in 20 minutes late."),
    ("演唱会延期三周。", "The concert was brought forward three weeks."),
    ("上月热钱净流出九亿美元。", "A net $900 million of hot money came in last month."),
    ("外資昨天賣超87億元。", "Foreign investors were net buyers of NT$8.7 billion yesterday."),
    ("今年参展商比去年少了两成。", "There were 20 percent more exhibitors this year."),
    ("公司上季亏损三亿元。", "The company made a profit of 300 million last quarter."),
]
FIGURES_KEPT = [
    ("铜价上周大涨6%。", "Copper was up 6 percent last week, after falling for a month."),
    ("失业率由5%降至4%。", "Unemployment fell to 4 percent, down from 5 percent."),
    ("跌幅收窄至0.1%。", "Prices fell by only 0.1 percent."),
    ("增长预期下调至3.0%。", "The growth forecast was cut to 3.0 percent."),
    ("列车提前二十分钟进站。", "The train arrived 20 minutes ahead of schedule."),
    (
        "上月热钱净流出九亿美元。",
        "Last month $900 million of hot money left the market on balance.",
    ),
    ("租金比市中心便宜三成。", "Rents are 30 percent lower than downtown."),
]


@pytest.mark.parametrize(("source", "target"), FIGURES_TURNED)
def test_what_is_said_of_a_figure_is_compared(source: str, target: str) -> None:
    assert len(list(turned_figures(source, target))) == 1
    assert "direction.opposite" in codes(source, target)


@pytest.mark.parametrize(("source", "target"), FIGURES_KEPT)
def test_what_is_said_of_a_figure_may_be_put_in_many_ways(source: str, target: str) -> None:
    assert list(turned_figures(source, target)) == []
    assert codes(source, target) == []


def test_a_figure_says_which_of_two_opposites_is_meant() -> None:
    source, target = (
        "关闭三年的口岸重新开放。",
        "The border post, open for three years, was closed again.",
    )
    mentions = opposites().mentions(fold(source))

    turned = {each.span.of(source) for each, _ in turned_at_figure(source, target, mentions)}
    assert turned == {"关闭"}
    right = "The border post, closed for three years, is open again."
    assert list(turned_at_figure(source, right, mentions)) == []


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("这条航线比旧航线更安全。", "This route is less safe than the old one."),
        ("新规更严格。", "The new rule is less strict."),
        ("越晚退休的人认知衰退越慢。", "The later people retire, the faster their minds decline."),
        ("越早接种，保护效果越好。", "The earlier people get the shot, the weaker the protection."),
        ("病毒在低温下存活时间更长。", "The virus survives for a shorter time in the cold."),
    ],
)
def test_more_of_something_is_not_less_of_it(source: str, target: str) -> None:
    assert len(list(turned_degrees(source, target))) == 1


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("这条航线比旧航线更安全。", "The old route is less safe than this one."),
        ("越早接种，保护效果越好。", "The later people get the shot, the weaker the protection."),
        ("越晚退休的人认知衰退越慢。", "Minds decline more slowly the later people retire."),
        ("最早的病例后来被确认。", "The earliest case was later confirmed."),
        ("更新后的系统不够安全。", "The updated system is less safe."),
    ],
)
def test_comparisons_may_be_made_from_either_side(source: str, target: str) -> None:
    assert list(turned_degrees(source, target)) == []


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("护林员盖住余烬，以免复燃。", "Rangers covered the embers so that they would flare up."),
        ("他差点没赶上末班船。", "He missed the last boat."),
        ("他几乎错过了那班飞机。", "He missed the flight."),
        ("他却非去不可。", "He would not go."),
        ("他非但没有道歉，反而骂人。", "He not only apologized but swore."),
        (
            "要不是邻居发现得早，整栋楼都会烧光。",
            "The neighbors saw it early. The building burned down.",
        ),
        ("直到判决公布，他才承认。", "He admitted it until the verdict came out."),
    ],
)
def test_constructions_keep_their_polarity(source: str, target: str) -> None:
    assert len(list(lost_constructions(source, target))) == 1
    assert codes(source, target) != []


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("护林员盖住余烬，以免复燃。", "Rangers covered the embers to keep them from flaring up."),
        ("他差点没赶上末班船。", "He only just caught the last boat."),
        ("货架几乎被搬空。", "Shoppers strip the shelves."),
        ("他非去不可。", "He insisted on going."),
        ("他非但没有道歉，反而骂人。", "Far from apologizing, he swore."),
        (
            "要不是邻居发现得早，整栋楼都会烧光。",
            "The neighbors saw it early and saved the building.",
        ),
        ("直到判决公布，他才承认。", "He did not admit it until the verdict came out."),
    ],
)
def test_constructions_may_be_put_in_other_words(source: str, target: str) -> None:
    assert list(lost_constructions(source, target)) == []


@pytest.mark.parametrize(
    ("source", "target", "is_turned"),
    [
        (
            "除非下雨三天，水库不会开闸。",
            "The reservoir will not open if it rains for three days.",
            True,
        ),
        (
            "除非下雨三天，水库不会开闸。",
            "The reservoir opens only if it rains for three days.",
            False,
        ),
        ("除非达成协议，否则罢工照常。", "The strike goes ahead if they reach agreement.", True),
        (
            "除非达成协议，否则罢工照常。",
            "The strike goes ahead unless they reach agreement.",
            False,
        ),
        ("只要不下雨，比赛就照常进行。", "The match goes ahead as long as it rains.", True),
        (
            "只要不下雨，比赛就照常进行。",
            "The match goes ahead as long as it does not rain.",
            False,
        ),
        ("如果下雨，比赛就延长。", "The match is extended unless it rains.", True),
        (
            "若非及时送医，她早已丧命。",
            "Had she been taken to hospital, she would have died.",
            True,
        ),
    ],
)
def test_a_condition_and_what_hangs_on_it_are_taken_together(
    source: str, target: str, *, is_turned: bool
) -> None:
    found = turned_condition(source, target, denials().of(fold(source)))

    assert (found is not None) is is_turned


@pytest.mark.parametrize(
    ("source", "target", "count"),
    [
        (
            "他宁可坐牢，也不愿交出笔记本。",
            "He would rather hand over his notebook than go to prison.",
            1,
        ),
        (
            "他宁可坐牢，也不愿交出笔记本。",
            "He would rather go to prison than hand over his notebook.",
            0,
        ),
        ("会议并不是不开，而是推迟。", "The meeting has been canceled, not put off.", 1),
        ("会议并不是不开，而是推迟。", "The meeting has not been canceled but put off.", 0),
    ],
)
def test_what_is_preferred_is_not_what_is_refused(source: str, target: str, count: int) -> None:
    assert len(list(changed_round(source, target))) == count


def test_one_denial_of_two_before_the_same_word_is_told() -> None:
    source = "批评者的担忧并非没有道理，监管部门也承认存在漏洞。"

    wrong = (
        "There is no reason in what the critics fear, and the regulator too admits to loopholes."
    )
    assert codes(source, wrong) == ["negation.extra"]
    right = "There is some reason in what the critics fear, and the regulator admits to loopholes."
    assert codes(source, right) == []


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("无论如何，比赛不会取消。", "The match will go ahead whatever happens."),
        ("没有你，就没有我的今天。", "I owe everything to you."),
        ("雪太大，车开不动。", "The snow was too deep for the car to move."),
        ("请勿靠近，以免发生危险。", "For your own safety, keep away."),
        ("法院駁回原告之訴。", "The court found for the defendant."),
    ],
)
def test_what_denies_nothing_in_sum_is_no_finding(source: str, target: str) -> None:
    assert codes(source, target) == []


@pytest.mark.parametrize(
    ("source", "target", "lost"),
    [
        (
            "由于路面结冰，加上司机疲劳，货车冲出护栏。",
            "Because of ice on the road, the truck went through the guardrail.",
            ["加上司机疲劳"],
        ),
        (
            "大火烧毁了三十间房屋，并造成两人重伤。",
            "The fire destroyed 30 houses.",
            ["并造成两人重伤"],
        ),
        (
            "学生下课后搭校车离校，途中遭货车追撞，六人送医。",
            "Six students were taken to hospital when a truck rammed the bus they rode home on.",
            [],
        ),
        ("他一遍遍念着：“对不起。”", "He said it over and over.", []),
        ("他走了。", "He left.", []),
    ],
)
def test_a_clause_without_words_and_room_was_left_out(
    source: str, target: str, lost: list[str]
) -> None:
    assert [each.of(source) for each in clauses_without_room(source, target)] == lost
