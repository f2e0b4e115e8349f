"""Counters and buttons, and names that nothing but their shape speaks for."""

import pytest

from workbench.text.credits.counters import is_button_row, is_counter, without_counters
from workbench.text.names.people import is_person


@pytest.mark.parametrize(
    "text",
    [
        "评论 12",
        "評論(15)",
        "阅读数(15878）",
        "阅读数 3.4万",
        "收藏(3)",
        "浏览 1234",
        "觀看次數：3,456",
        "0人评论",
        "共 12 人参与",
        "已有12人阅读",
        "转发 5 评论 3 点赞 2",
        "👍 12 评论",
        "按讚 3 | 留言 2",
        "阅读 100000+",
    ],
)
def test_a_line_of_nothing_but_counters_is_one(text: str) -> None:
    assert is_counter(text)


@pytest.mark.parametrize(
    "text", ["点赞", "分享到", "分享到：微信 微博", "字号：大 中 小", "收藏 分享"]
)
def test_buttons_without_a_number_are_a_row_of_buttons(text: str) -> None:
    assert is_button_row(text)
    assert not is_counter(text)


@pytest.mark.parametrize(
    "text",
    ["", "评论员", "武汉 12", "点击率上升 3 成", "他的评论有 12 条", "3万人参与游行", "12人受伤"],
)
def test_words_about_numbers_are_text(text: str) -> None:
    assert not is_counter(text)
    assert not is_button_row(text)


def test_what_stands_beside_counters_keeps_its_place() -> None:
    text = "海岬网 评论(3) 沈渡"

    assert without_counters(text) == "海岬网       沈渡"


@pytest.mark.parametrize("name", ["沈渡", "顾明薇", "羅曉音", "欧阳修远", "陈东"])
def test_a_surname_and_a_given_name_are_a_person(name: str) -> None:
    assert is_person(name)


@pytest.mark.parametrize(
    "text",
    [
        "武汉",
        "江南",
        "黄淮",
        "石家庄",
        "评论",
        "阅读",
        "收藏",
        "高温",
        "天气",
        "今日",
        "财经",
        "金融",
        "张先生",
        "她说",
        "沈",
        "abc",
    ],
)
def test_places_and_words_are_nobody(text: str) -> None:
    assert not is_person(text)
