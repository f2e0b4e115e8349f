from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.model.house_style import HouseStyle
from workbench.model.language import Variant
from workbench.text.typing.house_values import Written
from workbench.text.typing.letter_case import next_case, title_case
from workbench.text.typing.placeables import PlaceableKind, house_placeables, placeables


def told(source: str) -> list[tuple[str, str]]:
    return [(each.kind.value, each.text) for each in placeables(source)]


def test_names_figures_words_and_links_can_be_placed() -> None:
    source = (
        "克里（John Kerry）在COP28说，52.2％的数据见https://example.org/a，信箱a.b@example.org。"
    )

    assert told(source) == [
        ("name", "John Kerry"),
        ("word", "COP28"),
        ("number", "52.2%"),
        ("link", "https://example.org/a"),
        ("link", "a.b@example.org"),
    ]


def test_each_text_is_offered_once_where_it_stands_first() -> None:
    (only,) = placeables("用Excel，再用Excel。")

    assert (only.kind, only.span.start) == (PlaceableKind.WORD, 1)


def test_nothing_is_placed_from_chinese_alone() -> None:
    assert placeables("他在北京。") == ()


DAY = date(2023, 7, 19)


def placed(source: str, written: Written) -> list[str]:
    return [each.text for each in house_placeables(source, written) if not each.second]


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("90亿", "9 billion"),
        ("总额12.6亿美元", "$1.26 billion"),
        ("营收90亿元", "9 billion yuan"),
        ("7月16日开幕", "July 16"),
        ("12月10日开幕", "Dec. 10"),
        ("2022年7月16日", "July 16, 2022"),
        ("周日到访", "Sunday"),
        ("下午3时30分", "3:30 p.m."),
        ("有64%的人支持", "64 percent"),
        ("三分之二的议员", "two-thirds"),
        ("第28次会议", "28th"),
        ("每升5元3角", "5.3 yuan"),
        ("死亡率为千分之二点四", "2.4 per 1,000"),
    ],
)
def test_a_value_is_placed_as_the_house_writes_it(source: str, text: str) -> None:
    assert text in placed(source, Written(HouseStyle(), Variant.CHINA, DAY))


def test_a_house_style_of_its_own_decides_on_percent_days_and_months() -> None:
    style = HouseStyle(percent_sign=True, short_months=False)
    british = HouseStyle(english="en-GB", day_before_month=True)

    assert placed("12月10日，64%。", Written(style, published=DAY)) == ["December 10", "64%"]
    assert placed("12月10日，64%。", Written(british, published=DAY)) == [
        "10 December",
        "64 per cent",
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [(Variant.TAIWAN, "NT$9 billion"), (Variant.HONG_KONG, "HK$9 billion")],
)
def test_the_yuan_of_taiwan_and_hong_kong_is_the_local_dollar(language: Variant, text: str) -> None:
    assert placed("營收90億元", Written(language=language)) == [text]


def test_the_figures_as_written_are_the_second_choice() -> None:
    found = house_placeables("营收90亿元，7月16日。", Written())

    assert [each.text for each in found] == ["9 billion yuan", "July 16", "90", "7", "16"]
    assert [each.second for each in found] == [False, False, True, True, True]


@given(st.text("中1，．.A -（）@/:", max_size=200))
def test_what_is_placed_stands_in_the_source(source: str) -> None:
    for each in placeables(source):
        assert len(each.span.of(source)) == len(each.text)


def test_a_hostile_source_costs_time_in_proportion() -> None:
    assert len(placeables("a." * 50_000)) <= 99


def test_the_cases_go_round() -> None:
    seen = ["the end of war"]
    for _ in range(4):
        seen.append(next_case(seen[-1]))

    assert seen == ["the end of war", "The end of war", "The End of War", "THE END OF WAR", seen[0]]


def test_a_title_keeps_small_words_small_inside_it() -> None:
    assert title_case("what the war is for") == "What the War Is For"
