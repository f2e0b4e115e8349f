from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.text.numbers.chinese import chinese_quantities
from workbench.text.numbers.english_style import english_figure
from workbench.text.numbers.quantity import Kind, Precision, Quantity


def quantities(text: str) -> list[Quantity]:
    return [each for each in chinese_quantities(text) if each.kind is not Kind.CALENDAR]


def only(text: str) -> Quantity:
    (quantity,) = quantities(text)
    return quantity


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("三亿五千万人", 350_000_000),
        ("三億五千萬人", 350_000_000),
        ("3.5亿人", 350_000_000),
        ("25.5万亿元", 25_500_000_000_000),
        ("25.5兆元", 25_500_000_000_000),
        ("1兆2000億元", 1_200_000_000_000),
        ("90亿元", 9_000_000_000),
        ("三万五人", 35_000),
        ("两千三百人", 2_300),
        ("一百零五人", 105),
        ("一百五人", 150),
        ("12万5千人", 125_000),
        ("50 万人", 500_000),
        ("１２，３４５人", 12_345),
        ("1,234,567人", 1_234_567),
        ("十个", 10),
        ("十二个", 12),
    ],
)
def test_a_number_has_its_value(text: str, value: int) -> None:
    assert only(text).low == only(text).high == value


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("3至5万人", 30_000, 50_000),
        ("三四十人", 30, 40),
        ("三、四十人", 30, 40),
        ("五六百人", 500, 600),
        ("十七八岁", 17, 18),
        ("2.6 至 3.2 万个", 26_000, 32_000),
        ("3000至1万人", 3_000, 10_000),
    ],
)
def test_a_range_has_both_ends(text: str, low: int, high: int) -> None:
    assert only(text).low == low
    assert only(text).high == high


@pytest.mark.parametrize(
    ("text", "precision"),
    [
        ("约30人", Precision.ABOUT),
        ("30人左右", Precision.ABOUT),
        ("十来个", Precision.ABOUT),
        ("近30人", Precision.AT_MOST),
        ("不到30人", Precision.AT_MOST),
        ("30岁以下", Precision.AT_MOST),
        ("逾30人", Precision.AT_LEAST),
        ("30余人", Precision.AT_LEAST),
        ("30多万人", Precision.AT_LEAST),
        ("上百人", Precision.AT_LEAST),
        ("三年多", Precision.AT_LEAST),
        ("65岁以上", Precision.AT_LEAST),
        ("至少有5人", Precision.AT_LEAST),
        ("近三年来", Precision.OPEN),
        ("附近30人", Precision.EXACT),
        ("几十人", Precision.FEW),
        ("数百万人", Precision.FEW),
        ("十几岁", Precision.FEW),
    ],
)
def test_the_words_around_a_number_tell_how_exact_it_is(text: str, precision: Precision) -> None:
    assert only(text).precision is precision


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("七成", 70, "percent"),
        ("七成五", 75, "percent"),
        ("百分之三点五", Fraction(7, 2), "percent"),
        ("3％", 3, "percent"),
        ("1.2个百分点", Fraction(6, 5), "percentage points"),
        ("三分之一", Fraction(1, 3), ""),
        ("25个基点", 25, "basis points"),
        ("90亿港元", 9 * 10**9, "HKD"),
        ("新台幣五百萬元", 5 * 10**6, "TWD"),
        ("RMB500万", 5 * 10**6, "CNY"),
        ("10元人民币", 10, "CNY"),
        ("52.2摄氏度", Fraction(261, 5), "degrees Celsius"),
        ("攝氏52.2度", Fraction(261, 5), "degrees Celsius"),
        ("3千米", 3, "kilometers"),
        ("50兆瓦", 50, "megawatts"),
        ("三個半小時", Fraction(7, 2), "hours"),
        ("两年半", Fraction(5, 2), "years"),
        ("半年", Fraction(1, 2), "years"),
        ("连续3日", 3, "days"),
        ("增长两倍", 2, "times more"),
        ("增至两倍", 2, "times"),
        ("翻两番", 4, "times"),
        ("60公頃", 60, "hectares"),
    ],
)
def test_a_number_has_its_unit(text: str, value: Fraction | int, unit: str) -> None:
    assert (only(text).low, only(text).unit.name) == (value, unit)


@pytest.mark.parametrize("text", ["COP28", "C919", "5G", "COVID-19"])
def test_letters_with_figures_are_a_code(text: str) -> None:
    assert only(text).code == text.replace("-", "")


@pytest.mark.parametrize("text", ["拨打110", "电话010-6552-1234", "12345热线"])
def test_a_telephone_number_is_a_code(text: str) -> None:
    assert only(text).kind is Kind.CODE


def test_an_ordinal_is_one() -> None:
    assert only("第28次").kind is Kind.ORDINAL
    assert only("第28次").low == 28


@pytest.mark.parametrize(
    "text",
    [
        "一心一意",
        "万一失败",
        "三十而立",
        "一些人一直说",
        "千万别去",
        "一带一路",
        "十分高兴",
        "百姓",
        "万岁",
        "唯一",
        "四川",
        "三星",
        "五角大楼",
        "二手车",
        "第三世界",
        "二战",
        "成千上万",
        "內陸省份",
        "百萬富翁",
        "兩岸",
    ],
)
def test_what_only_looks_like_a_number_is_none(text: str) -> None:
    assert [each for each in quantities(text) if each.needed] == []


@pytest.mark.parametrize(
    "text",
    [
        "2023年7月16日",
        "二〇二三年",
        "民國112年",
        "1990年代",
        "20世纪90年代",
        "上午9点半",
        "21:30",
        "7月16日至18日",
        "1至5月",
        "2020至2023年",
        "周一",
        "2023-07-16",
    ],
)
def test_dates_and_times_are_marked_as_such(text: str) -> None:
    assert [each for each in quantities(text) if each.needed] == []


@pytest.mark.parametrize("text", ["一个人", "两人", "三名男子", "双方", "首次"])
def test_a_small_number_may_be_worded_away(text: str) -> None:
    assert not any(each.needed for each in quantities(text))


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("三亿五千万人", "350 million"),
        ("25.5万亿元", "25.5 trillion yuan"),
        ("七成", "70 percent"),
        ("近七成", "nearly 70 percent"),
        ("90亿港元", "HK$9 billion"),
        ("第28次", "28th"),
        ("第21届", "21st"),
        ("第三", "third"),
        ("三分之一", "one-third"),
        ("3至5万人", "30,000 to 50,000"),
        ("300至500万元", "3 to 5 million yuan"),
        ("增长两倍", "200 percent more"),
        ("数百人", "hundreds"),
        ("数百万人", "millions"),
        ("几十万人", "hundreds of thousands"),
        ("COP28", "COP28"),
        ("五名", "five"),
        ("1公里", "1 kilometer"),
    ],
)
def test_its_english_form_is_that_of_the_news(text: str, figure: str) -> None:
    assert english_figure(only(text)) == figure


@given(st.integers(1, 10**16))
def test_any_amount_in_figures_is_read_exactly(value: int) -> None:
    assert only(f"{value:,}元").low == value


def spelled(value: int) -> str:
    """Write a number in Chinese words, places of ten thousand apart."""
    sections = [("", value % 10**4), ("万", value // 10**4 % 10**4), ("亿", value // 10**8)]
    return "".join(
        _section(part, skip=value >= 10 ** (4 * place + 4)) + name
        for place, (name, part) in reversed(list(enumerate(sections)))
        if part
    )


def _section(value: int, *, skip: bool) -> str:
    words, zero = "", skip and value < 1000
    for size, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = value // size % 10
        if digit:
            words += (
                ("零" if zero and (words or skip) else "") + "零一二三四五六七八九"[digit] + name
            )
            zero = False
        else:
            zero = zero or bool(words)
    return words


@given(st.integers(1, 10**12 - 1))
def test_any_amount_in_words_is_read_exactly(value: int) -> None:
    assert only(spelled(value) + "美元").low == value


@given(
    st.text(
        alphabet="一二三十百千万亿兆两半几数第首双翻点零.,0123至到多余来元年月日成倍分之 A-",
        max_size=40,
    )
)
def test_any_text_is_read_in_order_and_within_bounds(text: str) -> None:
    found = chinese_quantities(text)

    assert all(0 <= each.start < each.end <= len(text) for each in found)
    assert [each.start for each in found] == sorted(each.start for each in found)
    assert all(english_figure(each) for each in found)
