"""Dates and times read from English, American and British."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.text.dates.english import read_english_dates
from workbench.text.dates.moments import DayPart, Festival, Moment, Part


def moments(text: str, *, sure: bool = True) -> list[Moment]:
    mentions = read_english_dates(text).mentions
    return [mention.moment for mention in mentions if mention.sure or not sure]


def times(text: str) -> list[tuple[str, tuple[int, ...]]]:
    clocks = [mention.clock for mention in read_english_dates(text).clocks]
    return [(clock.zone, clock.minutes) for clock in clocks]


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("on July 16, 2023,", Moment(year=2023, month=7, day=16)),
        ("on 16 July 2023", Moment(year=2023, month=7, day=16)),
        ("on the 16th of July", Moment(month=7, day=16)),
        ("on Jul. 16", Moment(month=7, day=16)),
        ("on Sept. 11, 2001,", Moment(year=2001, month=9, day=11)),
        ("on 7/16/2023", Moment(year=2023, month=7, day=16)),
        ("on 16/7/2023", Moment(year=2023, month=7, day=16)),
        ("on Sunday, July 16,", Moment(month=7, day=16, weekday=6)),
        ("on July 16 (Sunday)", Moment(month=7, day=16, weekday=6)),
        ("on Monday", Moment(weekday=0)),
        ("last Wednesday", Moment(weekday=2, weeks=-1, near=True)),
        ("on Wednesday last week", Moment(weekday=2, weeks=-1)),
        ("this month", Moment(months=0)),
        ("last year", Moment(years=-1)),
        ("in July last year", Moment(month=7, years=-1)),
        ("last August", Moment(month=8, years=-1, near=True)),
        ("in July 2019", Moment(year=2019, month=7)),
        ("in early July", Moment(month=7, part=Part.EARLY)),
        ("in mid-July", Moment(month=7, part=Part.MIDDLE)),
        ("at the end of 2022", Moment(year=2022, part=Part.LATE)),
        ("in the early 1990s", Moment(decade=1990, part=Part.EARLY)),
        ("in the '90s", Moment(decade=90)),
        ("in the nineties", Moment(decade=90)),
        ("in the late 19th century", Moment(century=19, part=Part.LATE)),
        ("in the first quarter", Moment(part=Part.FIRST_QUARTER)),
        ("the first half of 2022", Moment(year=2022, part=Part.FIRST_HALF)),
        ("in H1 2023", Moment(year=2023, part=Part.FIRST_HALF)),
        ("the first nine months", Moment(part=Part.THREE_QUARTERS)),
        ("last summer", Moment(years=-1, near=True, part=Part.SUMMER)),
        ("yesterday", Moment(days=-1)),
        ("in May", Moment(month=5)),
        ("since March", Moment(month=3)),
        ("on the 16th,", Moment(day=16)),
        ("over the weekend", Moment(weekend=True)),
        ("in 2019", Moment(year=2019)),
    ],
)
def test_a_date_is_read_as_it_is_written(text: str, moment: Moment) -> None:
    assert moments(f"They met {text} in Beijing.") == [moment]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("July 16 to 19", [16, 19]),
        ("July 16–19, 2023", [16, 19]),
        ("16-19 July", [16, 19]),
        ("July 15, 16 and 17", [15, 16, 17]),
        ("July 15 and 16", [15, 16]),
    ],
)
def test_the_days_of_a_range_are_of_one_month(text: str, days: list[int]) -> None:
    read = moments(f"They met from {text}.")

    assert [moment.day for moment in read] == days
    assert {moment.month for moment in read} == {7}


@pytest.mark.parametrize("text", ["2019–2021", "2019-21", "from 2019 to 2021"])
def test_the_years_of_a_range_are_two(text: str) -> None:
    assert [moment.year for moment in moments(text, sure=False)] == [2019, 2021]


def test_months_of_a_range_share_the_year_behind_them() -> None:
    read = moments("from July 16 to August 2, 2023")

    assert [(each.year, each.month, each.day) for each in read] == [(2023, 7, 16), (2023, 8, 2)]


@pytest.mark.parametrize(
    "text",
    [
        *("They may march.", "Theresa May said", "March on, he said", "the Sunday Times"),
        *("Bloody Sunday", "Friday the 13th", "1,500 people", "2000 people", "a score of 3-2"),
        *("USA Today", "the 16th round", "24/7", "COVID-19", "$2023", "C919"),
    ],
)
def test_what_only_looks_like_a_date_is_not_sure(text: str) -> None:
    assert [each for each in moments(text) if each != Moment(days=0)] == []


@pytest.mark.parametrize(
    ("text", "zone", "minutes"),
    [
        ("9:30 a.m.", "", (570,)),
        ("9.30pm", "", (1290,)),
        ("3:30 p.m. Beijing time", "china", (930,)),
        ("0730 GMT", "gmt", (450,)),
        ("noon", "", (720,)),
        ("midnight", "", (0,)),
        ("15:30", "", (930,)),
        ("9:30", "", (570, 1290)),
        ("9 in the evening", "", (1260,)),
        ("half past nine in the morning", "", (570,)),
        ("seven o’clock", "", (420, 1140)),
        ("8 p.m. on Sunday, US Eastern time", "eastern", (1200,)),
    ],
)
def test_a_time_is_read_with_its_zone(text: str, zone: str, minutes: tuple[int, ...]) -> None:
    assert times(f"It began at {text}.") == [(zone, minutes)]


def test_the_first_hour_of_a_range_may_be_of_either_half() -> None:
    assert times("from 9 to 11:30 a.m.") == [("", (540, 1260)), ("", (690,))]


def test_festivals_and_parts_of_the_day_are_noted() -> None:
    read = read_english_dates("On the night of the Mid-Autumn Festival")

    assert [each.moment.festival for each in read.mentions] == [Festival.MID_AUTUMN]
    assert [each.part for each in read.day_parts] == [DayPart.NIGHT]


def test_curly_and_straight_signs_read_alike() -> None:
    curly = "the ’90s, New Year’s Day, 2019–2021"
    straight = "the '90s, New Year's Day, 2019-2021"

    assert moments(curly, sure=False) == moments(straight, sure=False)


@given(st.text(alphabet="JulyMaSund 0123456789,.-–:'/()thampl of", max_size=60))
def test_any_text_is_read_within_its_bounds(text: str) -> None:
    for mention in read_english_dates(text).mentions:
        assert 0 <= mention.start < mention.end <= len(text)
