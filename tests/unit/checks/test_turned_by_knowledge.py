"""Opposites known from dictionaries, and closed classes: the compass, comparisons, ways, orders."""

import pytest

from tests.unit.checks.test_negation import codes
from workbench.checks.meaning.antonyms import opposed
from workbench.checks.meaning.compared import sides_exchanged
from workbench.checks.meaning.compass import turned_points
from workbench.checks.meaning.negatives import may_deny

WRONG = [
    ("台风正向西北偏北方向移动。", "The typhoon is moving north-northeast."),
    ("震中位于县城东南约三十公里处。", "The epicentre was 30 km northwest of the county seat."),
    ("冷空气由西北向东南推进。", "Cold air is moving from southeast to northwest."),
    ("大豆供过于求。", "Soybean demand outstrips supply."),
    ("口罩供不应求。", "Supply of masks exceeds demand."),
    ("赞成者多于反对者。", "More people were against it than in favour."),
    ("两国由盟友变成敌人。", "The two countries went from enemies to allies."),
    ("除非有大雪，班车将照常运行。", "Buses will run only if there is heavy snow."),
    ("直到午夜，大火才被控制。", "At midnight the fire had still not been brought under control."),
    ("他从未停止写作。", "He never wrote anything."),
    ("馆内一律禁止拍照。", "Visitors are free to take pictures inside."),
    ("这条路禁止货车通行。", "Only trucks may use this road."),
    ("总统无权解散议会。", "The president has the power to dissolve parliament."),
    ("许多工人还没有走出更衣室。", "Many workers had left the locker room."),
    ("他名列获奖名单之首。", "He is not at the top of the list of winners."),
]
RIGHT = [
    ("台风正向西北偏北方向移动。", "The typhoon is moving north."),
    ("台风正向西北偏北方向移动。", "The typhoon is heading north-northwest."),
    ("冷空气由西北向东南推进。", "Cold air is moving southeast from the northwest."),
    ("大豆供过于求。", "The supply of soybeans exceeds demand."),
    ("口罩供不应求。", "Demand for masks outstrips supply."),
    ("赞成者多于反对者。", "Fewer people were against it than in favour."),
    ("两国由盟友变成敌人。", "The two countries went from allies to enemies."),
    ("除非有大雪，班车将照常运行。", "Buses will run as usual unless there is heavy snow."),
    ("直到午夜，大火才被控制。", "The fire was not brought under control until midnight."),
    ("他从未停止写作。", "He never stopped writing."),
    ("馆内一律禁止拍照。", "No pictures may be taken inside."),
    ("开发商在条例通过前不得施工。", "The developer may begin only once the rule is passed."),
    ("总统无权解散议会。", "The president is powerless to dissolve parliament."),
    ("记者上前追问，他挥手不答。", "He waved off reporters' questions."),
    ("游客须年满十二岁方可入场。", "No one under 12 is let in."),
]


@pytest.mark.parametrize(("source", "target"), WRONG)
def test_what_was_turned_round_is_told(source: str, target: str) -> None:
    assert codes(source, target) != []


@pytest.mark.parametrize(("source", "target"), RIGHT)
def test_what_is_said_another_way_is_not(source: str, target: str) -> None:
    assert codes(source, target) == []


def test_an_antonym_is_told_where_nothing_says_the_word() -> None:
    assert list(opposed("大豆进口量创新高。", "Soybean exports hit a record.", ())) != []


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("大豆进口量创新高。", "Soybean imports hit a record."),
        ("大豆进口和出口都创新高。", "Soybean exports hit a record."),
        ("大豆进口量创新高。", "Never have exports been so few."),
    ],
)
def test_an_antonym_that_says_something_else_is_not(source: str, target: str) -> None:
    assert list(opposed(source, target, ())) == []


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("西南航空停飞。", "Northeast Airlines stopped flying."),
        ("东南亚多国遭洪灾。", "Floods hit many countries."),
        ("公司位于城东北。", "The company is in the north of the city."),
    ],
)
def test_a_name_or_a_looser_point_is_no_other_point(source: str, target: str) -> None:
    assert list(turned_points(source, target)) == []


def test_a_comparison_with_a_figure_has_no_sides() -> None:
    assert list(sides_exchanged("女生多于三十人。", "There are more girls than 30.")) == []


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("外交部长前往名单上的国家。", "The minister did not go."),
        ("他取消了行程。", "He has not cancelled the trip."),
    ],
)
def test_a_character_inside_a_word_that_denies_nothing_is_no_sign(source: str, target: str) -> None:
    assert not may_deny(source, target)


@pytest.mark.parametrize(
    ("source", "target"),
    [("他取消了行程。", "He will not travel."), ("难道这是巧合？", "This is not chance.")],
)
def test_a_negative_word_may_be_what_a_not_says(source: str, target: str) -> None:
    assert may_deny(source, target)
