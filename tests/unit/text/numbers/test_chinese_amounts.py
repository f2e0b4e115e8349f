"""Chinese amounts in all the ways they are written: financial, in two units, side by side."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.text.numbers.chinese import chinese_quantities
from workbench.text.numbers.english import english_quantities
from workbench.text.numbers.english_style import bare_figure, english_number
from workbench.text.numbers.financial import read_financial
from workbench.text.numbers.quantity import Kind, Quantity


def quantities(text: str) -> list[Quantity]:
    return [each for each in chinese_quantities(text) if each.kind is not Kind.CALENDAR]


def values(text: str) -> list[float]:
    return [float(each.low) for each in quantities(text)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("十点五亿元", 1_050_000_000),
        ("三十点二公里", 30.2),
        ("一百四十点七万人", 1_407_000),
        ("百分之四十点五", 40.5),
        ("两百点五米", 200.5),
    ],
)
def test_a_number_that_ends_in_a_ten_keeps_its_decimals(text: str, value: float) -> None:
    assert values(text) == [value]


@pytest.mark.parametrize("text", ["晚上十点五十分", "上午十点五人到场", "十点十分"])
def test_an_hour_before_a_figure_is_no_decimal(text: str) -> None:
    assert values(text) in ([], [5.0])


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("伍佰元", 500),
        ("陸拾元", 60),
        ("贰佰伍拾陆万元", 2_560_000),
        ("人民币陆万元整", 60_000),
        ("参佰贰拾亿元", 32_000_000_000),
        ("玖仟零伍元", 9005),
    ],
)
def test_financial_numerals_are_figures_beside_each_other(text: str, value: int) -> None:
    assert values(text) == [value]


@pytest.mark.parametrize(
    "text", ["队伍拾级而上", "退伍军人", "大陆万科", "登陆艇", "參加者", "收拾行李", "路不拾遗"]
)
def test_as_words_they_are_no_figures(text: str) -> None:
    assert values(text) == []


@given(st.text("伍陆陸参拾佰仟万元收队大壹零整", max_size=60))
def test_financial_numerals_are_read_at_equal_length(text: str) -> None:
    assert len(read_financial(text)) == len(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [("13万2", 132_000), ("3万5", 35_000), ("8千5", 8500), ("2亿3", 230_000_000)],
)
def test_a_last_figure_after_a_size_counts_the_next_place(text: str, value: int) -> None:
    assert values(text) == [value]


def test_before_a_unit_it_may_be_ones_as_well() -> None:
    (rent,) = quantities("3万5元")

    assert [rent.low, *rent.also] == [35_000, 30_005]


def test_a_figure_that_begins_a_code_is_not_drawn_in() -> None:
    assert values("3亿5G用户") == [300_000_000, 0]


@pytest.mark.parametrize(
    ("text", "value"),
    [("四万万人", 4 * 10**8), ("10万万元", 10**9), ("四万万五千万两", 45 * 10**7)],
)
def test_a_myriad_of_myriads_is_a_hundred_million(text: str, value: int) -> None:
    assert values(text) == [value]


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("十七十八岁", 17, 18),
        ("三十四十人", 30, 40),
        ("二十一二十二岁", 21, 22),
        ("三百四百人", 300, 400),
        ("二十三十万人", 200_000, 300_000),
        ("二三十人", 20, 30),
    ],
)
def test_two_whole_numbers_side_by_side_are_a_range(text: str, low: int, high: int) -> None:
    (both,) = quantities(text)

    assert [both.low, both.high] == [low, high]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("五元三毛", "5.3", "local"),
        ("50元6角3分", "50.63", "local"),
        ("两美元又三美分", "2.03", "USD"),
        ("三块五", "3.5", "local"),
        ("两块五毛", "2.5", "local"),
        ("两毛五", "0.25", "local"),
        ("三角二分", "0.32", "local"),
        ("一块四美元", "1.4", "USD"),
    ],
)
def test_an_amount_in_two_units_is_one(text: str, value: str, unit: str) -> None:
    (amount,) = quantities(text)

    assert (amount.low, amount.unit.name) == (Fraction(value), unit)


@pytest.mark.parametrize("text", ["五元三角形", "五元三分钟", "三块五花肉"])
def test_another_word_is_no_small_change(text: str) -> None:
    assert not any(each.low.denominator > 1 for each in quantities(text))


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("千分之二点四", "2.4 per 1,000"),
        ("5‰", "5 per 1,000"),
        ("万分之三", "3 per 10,000"),
        ("十万分之三", "3 per 100,000"),
        ("百万分之五", "5 per million"),
        ("千万分之一", "one in 10 million"),
        ("负三十二亿美元", "minus $3.2 billion"),
        ("-3.9%", "minus 3.9 percent"),
    ],
)
def test_what_is_shown_says_the_value(text: str, written: str) -> None:
    (amount,) = quantities(text)

    assert bare_figure(amount) == written


@given(st.fractions(min_value=Fraction(1, 10**7), max_value=10, max_denominator=10**7))
def test_no_value_is_shown_as_nought(value: Fraction) -> None:
    assert english_number(value).strip("0.") != ""


@pytest.mark.parametrize(
    "text", ["三胜一负", "5胜2负3平", "负债三十亿", "3元-5元", "歼-16", "3-5%"]
)
def test_what_only_looks_like_a_sign_is_none(text: str) -> None:
    assert all(value >= 0 for value in values(text))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("minus $3.2 billion", -3_200_000_000),
        ("-3.9 percent", -3.9),
        ("was -NT$5", -5),
        ("two dollars and three cents", 2.03),
        ("5 yuan 3 jiao 2 fen", 5.32),
    ],
)
def test_english_has_its_signs_and_cents_too(text: str, value: float) -> None:
    assert [float(each.low) for each in english_quantities(text)] == [value]


def test_a_weight_in_taels_is_no_twelve_and_no_meeting() -> None:
    assert [each.of("五十两银子") for each in quantities("五十两银子")] == ["五十两"]
    assert values("2023年两会") == []
