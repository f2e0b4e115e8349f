"""Times as pages, feeds and front matter write them."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.text.dates.publication import BEIJING, read_instant, read_publication_time


@pytest.mark.parametrize(
    "text",
    [
        "2023-07-19T23:30:00+08:00",
        "2023-07-19T15:30:00Z",
        "2023-07-19T23:30",
        "2023-07-19 23:30:00　来源：海岬日报",
        "2023年7月19日 23:30",
        "2023 年 7 月 19 日 23時30分",
        "2023年07月19日23:30",
        "2023年7月19日（星期三）下午11:30",
        "2023/07/19 23:30",
        "2023.07.19 11:30 PM",
        "19/07/2023 - 23:30",
        "Wed, 19 Jul 2023 15:30:00 GMT",
        "Wed, 19 Jul 2023 23:30:00 +0800",
        "112年7月19日 23:30",
        "民國112年7月19日 晚上11時30分",
        "2023-07-19 10:30 EST",
        "2023-07-19 15:30 (UTC)",
        "2023-07-19 23:30 (台北時間)",
        "2023年7月19日, 格林尼治标准时间15:30",
        "2023年7月19日 北京时间23:30",
        "1689780600",
        "1689780600000",
        "202307192330",
        "时间：2023-07-1923:30",
    ],
)
def test_the_same_moment_is_read_however_it_is_written(text: str) -> None:
    assert read_instant(text) == datetime(2023, 7, 19, 15, 30, tzinfo=UTC)


@pytest.mark.parametrize("text", ["2023-7-9", "2023/07/09", "2023年7月9日", "20230709"])
def test_a_date_alone_is_the_beginning_of_its_day_in_beijing(text: str) -> None:
    found = read_publication_time(text)

    assert found is not None
    assert found.moment == datetime(2023, 7, 9, tzinfo=BEIJING)
    assert not found.exact


@pytest.mark.parametrize(
    "text",
    [
        "",
        "gestern",
        "7月19日",
        "2023-13-40",
        "0000-00-00 00:00",
        "12345",
        "9" * 5000,
        "1.2.3",
        "２",
    ],
)
def test_what_is_no_time_is_none(text: str) -> None:
    assert read_instant(text) is None


@pytest.mark.parametrize("text", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-08:00"])
def test_a_moment_that_no_calendar_holds_in_utc_is_none(text: str) -> None:
    assert read_instant(text) is None


def test_noon_midnight_and_the_small_hours_are_told_apart() -> None:
    hours = {
        "中午12:00": 12,
        "中午1:00": 13,
        "凌晨12:30": 0,
        "上午9:00": 9,
        "晚上9:00": 21,
        "12:00 AM": 0,
        "12:00 PM": 12,
    }
    for text, hour in hours.items():
        found = read_publication_time(f"2023-07-19 {text}")
        assert found is not None
        assert found.moment.hour == hour, text


@given(st.datetimes(datetime(1990, 1, 1), datetime(2099, 12, 31)))  # noqa: DTZ001 - naive on purpose
def test_every_form_of_a_moment_reads_back(moment: datetime) -> None:
    at = moment.replace(second=0, microsecond=0, tzinfo=BEIJING)
    forms = (
        f"{at:%Y-%m-%d %H:%M}",
        f"{at.year}年{at.month}月{at.day}日 {at.hour}:{at.minute:02}",
        f"{at.year}/{at.month}/{at.day} {at:%I:%M %p}",
        f"{at.isoformat()}",
    )
    assert {read_instant(form) for form in forms} == {at.astimezone(UTC)}


@given(st.text("0123456789年月日時分:：-/. TZ+上下午PMGMT", max_size=60))
def test_no_text_is_too_odd(text: str) -> None:
    found = read_instant(text)
    assert found is None or found.tzinfo is UTC
