"""Dates and times read from Chinese, Simplified and Traditional."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.text.dates.chinese import read_chinese_dates
from workbench.text.dates.moments import MOST, DayPart, Festival, Moment, Part


def moments(text: str) -> list[Moment]:
    return [mention.moment for mention in read_chinese_dates(text).mentions]


def times(text: str) -> list[tuple[str, tuple[int, ...]]]:
    clocks = [mention.clock for mention in read_chinese_dates(text).clocks]
    return [(clock.zone, tuple(clock.minutes)) for clock in clocks]


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2023年7月16日", Moment(year=2023, month=7, day=16)),
        ("2023 年 7 月 16 日", Moment(year=2023, month=7, day=16)),
        ("２０２３年７月１６日", Moment(year=2023, month=7, day=16)),
        ("二〇二三年七月十六日", Moment(year=2023, month=7, day=16)),
        ("2023-07-16", Moment(year=2023, month=7, day=16)),
        ("7月16號", Moment(month=7, day=16)),
        ("民國112年7月", Moment(year=2023, month=7)),
        ("民國一百一十二年", Moment(year=2023)),
        ("昭和64年", Moment(year=1989)),
        ("79年6月", Moment(year=1979, second_year=1990, month=6)),
        ("去年7月16日", Moment(years=-1, month=7, day=16)),
        ("去年的7月28日", Moment(years=-1, month=7, day=28)),
        ("前年", Moment(years=-2)),
        ("下个月15日", Moment(months=1, day=15)),
        ("上上周三", Moment(weeks=-2, weekday=2)),
        ("禮拜天", Moment(weekday=6)),
        ("週一（17日）", Moment(weekday=0, day=17)),
        ("周日（7月16日）", Moment(weekday=6, month=7, day=16)),
        ("昨天(22日)", Moment(days=-1, day=22)),
        ("本週末", Moment(weekend=True, weeks=0)),
        ("七月中旬", Moment(month=7, part=Part.MIDDLE)),
        ("2022年底", Moment(year=2022, part=Part.LATE)),
        ("今年上半年", Moment(years=0, part=Part.FIRST_HALF)),
        ("第二季度", Moment(part=Part.SECOND_QUARTER)),
        ("前三季度", Moment(part=Part.THREE_QUARTERS)),
        ("去年夏天", Moment(years=-1, part=Part.SUMMER)),
        ("20世纪90年代初", Moment(century=20, decade=90, part=Part.EARLY)),
        ("1980年代", Moment(decade=1980)),
        ("十八世紀末", Moment(century=18, part=Part.LATE)),
        ("农历八月十五", Moment(lunar=True, month=8, day=15)),
        ("農曆閏二月初一", Moment(lunar=True, leap=True, month=2, day=1)),
        ("大年初一", Moment(lunar=True, month=1, day=1)),
        ("臘月廿三", Moment(lunar=True, month=12, day=23)),
        ("端午節", Moment(festival=Festival.DRAGON_BOAT)),
    ],
)
def test_a_date_is_read_as_it_is_written(text: str, moment: Moment) -> None:
    assert moments(f"据悉，{text}，会议召开。") == [moment]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("7月16日至19日", [Moment(month=7, day=16), Moment(month=7, day=19)]),
        ("7月16至19日", [Moment(month=7, day=16), Moment(month=7, day=19)]),
        ("7月15、16日", [Moment(month=7, day=15), Moment(month=7, day=16)]),
        ("2019至2021年", [Moment(year=2019), Moment(year=2021)]),
        ("上周一至周三", [Moment(weeks=-1, weekday=0), Moment(weeks=-1, weekday=2)]),
        ("今年1至6月", [Moment(years=0, month=1), Moment(years=0, month=6)]),
        ("上世紀八九十年代", [Moment(century=20, decade=80), Moment(decade=90)]),
    ],
)
def test_the_second_date_of_a_range_takes_what_it_lacks_from_the_first(
    text: str, expected: list[Moment]
) -> None:
    assert moments(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        *(
            "三天",
            "两年",
            "为期4日的访问",
            "连续3日",
            "16日元",
            "有16日本人",
            "5个月",
            "第16号选手",
        ),
        *("3号楼", "五月天", "10月怀胎", "每周三次", "四周一片", "三周年", "晚上周围", "目前日本"),
        *("2000年来", "过去年轻人", "今日头条", "星期日泰晤士报", "岁月", "一心一意", "如今日本"),
        *("半个世纪", "日本月球", "声明日前", "比赛3:2", "上涨3点", "三点要求"),
    ],
)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    read = read_chinese_dates(text)

    assert [each for each in read.mentions if each.sure] == []
    assert read.clocks == ()


@pytest.mark.parametrize(
    ("text", "zone", "minutes"),
    [
        ("上午9点半", "", (570,)),
        ("下午3時30分", "", (930,)),
        ("下午约1时半", "", (810,)),
        ("晚间8点", "", (1200,)),
        ("晚上12点", "", (0,)),
        ("凌晨12点", "", (0,)),
        ("中午12點", "", (720,)),
        ("半夜兩點", "", (120,)),
        ("清晨五点一刻", "", (315,)),
        ("8月1日零时", "", (0,)),
        ("今晚8点", "", (1200,)),
        ("15:30", "", (930,)),
        ("9时30分", "", (570, 1290)),
        ("北京时间7月17日上午9点", "china", (540,)),
        ("當地時間15：30", "local", (930,)),
        ("格林威治時間07:30", "gmt", (450,)),
        ("15:30（美东时间）", "eastern", (930,)),
    ],
)
def test_a_time_is_read_with_its_part_of_the_day_and_zone(
    text: str, zone: str, minutes: tuple[int, ...]
) -> None:
    assert times(f"会议{text}开始。") == [(zone, minutes)]


def test_a_second_time_inherits_the_part_of_the_day() -> None:
    assert times("下午2点至5点") == [("", (840,)), ("", (1020,))]


def test_two_zones_belong_to_their_own_times() -> None:
    text = "當地時間15:30（格林威治時間07:30）"

    assert times(text) == [("local", (930,)), ("gmt", (450,))]


def test_parts_of_the_day_and_vague_words_are_noted() -> None:
    read = read_chinese_dates("日前，周一上午，23年前的7月1日")

    assert [each.part for each in read.day_parts] == [DayPart.MORNING]
    assert read.vague
    assert read.far


def test_places_are_those_of_the_text_as_it_stands() -> None:
    text = "會議於２０２３年7月16日（週日）舉行"
    (mention,) = read_chinese_dates(text).mentions

    assert text[mention.start : mention.end] == "２０２３年7月16日（週日"


def test_a_text_crowded_with_dates_is_read_no_further() -> None:
    read = read_chinese_dates("7月16日，" * 10_000)

    assert read.crowded
    assert len(read.mentions) <= MOST * 4


@given(
    st.text(alphabet="0123456789年月日周一二十三廿至、：:（）上下今去初半点时农历正 ", max_size=50)
)
def test_any_text_is_read_in_order_and_within_its_bounds(text: str) -> None:
    mentions = read_chinese_dates(text).mentions

    assert all(0 <= each.start < each.end <= len(text) for each in mentions)
    assert [each.start for each in mentions] == sorted(each.start for each in mentions)
