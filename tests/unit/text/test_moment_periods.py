"""The days a moment may mean, at the borders: of months, years, quarters, weeks and decades."""

from datetime import date, timedelta

import pytest

from workbench.text.dates.moments import Festival, Moment, Part, Period
from workbench.text.dates.periods import (
    DAY_AHEAD,
    YEARLESS_REACH,
    Agreement,
    Reference,
    compare,
    compare_as_written,
    moment_periods,
    true_weekday,
)

READ = Reference(date(2023, 7, 19))  # a Wednesday
ANY = Reference(any_year=True)


def between(first: tuple[int, int, int], last: tuple[int, int, int]) -> Period:
    return Period(date(*first), date(*last))


def day(year: int, month: int, number: int) -> Period:
    return Period.of_day(date(year, month, number))


@pytest.mark.parametrize(
    ("part", "first", "last"),
    [
        (None, (2023, 1, 1), (2023, 12, 31)),
        (Part.EARLY, (2023, 1, 1), (2023, 4, 30)),
        (Part.MIDDLE, (2023, 4, 1), (2023, 9, 30)),
        (Part.LATE, (2023, 9, 1), (2023, 12, 31)),
        (Part.FIRST_HALF, (2023, 1, 1), (2023, 6, 30)),
        (Part.SECOND_HALF, (2023, 7, 1), (2023, 12, 31)),
        (Part.FIRST_QUARTER, (2023, 1, 1), (2023, 3, 31)),
        (Part.SECOND_QUARTER, (2023, 4, 1), (2023, 6, 30)),
        (Part.THIRD_QUARTER, (2023, 7, 1), (2023, 9, 30)),
        (Part.FOURTH_QUARTER, (2023, 10, 1), (2023, 12, 31)),
        (Part.THREE_QUARTERS, (2023, 1, 1), (2023, 9, 30)),
        (Part.SPRING, (2023, 2, 1), (2023, 5, 31)),
        (Part.SUMMER, (2023, 5, 1), (2023, 9, 30)),
        (Part.AUTUMN, (2023, 8, 1), (2023, 11, 30)),
        (Part.WINTER, (2023, 11, 1), (2024, 2, 29)),
    ],
)
def test_a_part_of_a_year_ends_with_a_month(
    part: Part | None, first: tuple[int, int, int], last: tuple[int, int, int]
) -> None:
    assert moment_periods(Moment(year=2023, part=part), ANY) == (between(first, last),)


@pytest.mark.parametrize(
    ("month", "part", "first", "last"),
    [
        (2, None, 1, 28),
        (1, None, 1, 31),
        (12, None, 1, 31),
        (2, Part.EARLY, 1, 10),
        (2, Part.MIDDLE, 11, 20),
        (2, Part.LATE, 21, 28),
        (4, Part.LATE, 21, 30),
        (7, Part.LATE, 21, 31),
        (2, Part.FIRST_HALF, 1, 15),
        (2, Part.SECOND_HALF, 16, 28),
    ],
)
def test_a_part_of_a_month_ends_with_it(
    month: int, part: Part | None, first: int, last: int
) -> None:
    found = moment_periods(Moment(year=2023, month=month, part=part), ANY)

    assert found == (between((2023, month, first), (2023, month, last)),)


@pytest.mark.parametrize(
    ("moment", "first", "last"),
    [
        (Moment(decade=1990), 1990, 1999),
        (Moment(decade=1990, part=Part.EARLY), 1990, 1993),
        (Moment(decade=1990, part=Part.MIDDLE), 1993, 1996),
        (Moment(decade=1990, part=Part.LATE), 1995, 1999),
        (Moment(decade=100), 100, 109),
        (Moment(century=20), 1900, 1999),
        (Moment(century=20, part=Part.FIRST_HALF), 1900, 1949),
        (Moment(century=20, part=Part.SECOND_HALF), 1950, 1999),
        (Moment(century=20, decade=90), 1990, 1999),
        (Moment(century=1), 1, 99),
    ],
)
def test_decades_and_centuries_end_with_a_year(moment: Moment, first: int, last: int) -> None:
    assert moment_periods(moment, ANY) == (between((first, 1, 1), (last, 12, 31)),)


def test_a_decade_without_its_century_is_of_either() -> None:
    assert moment_periods(Moment(decade=90), ANY) == (
        between((1990, 1, 1), (1999, 12, 31)),
        between((2090, 1, 1), (2099, 12, 31)),
    )


def test_a_year_beyond_all_calendars_is_none() -> None:
    assert moment_periods(Moment(year=2199), ANY)
    assert moment_periods(Moment(year=1), ANY)
    assert moment_periods(Moment(year=2200), ANY) == ()
    assert moment_periods(Moment(year=0), ANY) == ()


def test_a_year_of_two_readings_is_both() -> None:
    found = moment_periods(Moment(year=1998, second_year=2009), ANY)

    assert [period.first.year for period in found] == [1998, 2009]


@pytest.mark.parametrize(
    ("years", "near", "expected"),
    [(0, False, [2023]), (-1, False, [2022]), (1, False, [2024]), (-1, True, [2022, 2023])],
)
def test_a_distance_in_years_counts_from_the_day_of_reading(
    years: int, *, near: bool, expected: list[int]
) -> None:
    found = moment_periods(Moment(years=years, near=near), READ)

    assert [period.first.year for period in found] == expected
    assert moment_periods(Moment(years=years), Reference()) == ()


def test_a_part_of_a_year_without_the_year_is_of_one_near() -> None:
    found = moment_periods(Moment(part=Part.FIRST_HALF), Reference(READ.published, (1998,)))

    assert [period.first.year for period in found] == [2023, 2022, 2024, 1998]
    assert moment_periods(Moment(part=Part.FIRST_HALF), Reference(years=(1998,))) == (
        between((1998, 1, 1), (1998, 6, 30)),
    )
    assert moment_periods(Moment(), READ) == ()


@pytest.mark.parametrize(
    ("published", "months", "expected"),
    [
        (date(2023, 1, 31), -1, (2022, 12)),
        (date(2023, 12, 1), 1, (2024, 1)),
        (date(2023, 7, 19), 0, (2023, 7)),
        (date(2023, 7, 19), -12, (2022, 7)),
    ],
)
def test_a_distance_in_months_crosses_the_year(
    published: date, months: int, expected: tuple[int, int]
) -> None:
    (found,) = moment_periods(Moment(months=months), Reference(published))

    assert (found.first.year, found.first.month) == expected
    assert moment_periods(Moment(months=months), Reference()) == ()


def test_a_date_without_a_year_may_be_of_the_next_or_last_within_reach() -> None:
    read = Reference(date(2023, 6, 30))
    first_out = read.published and read.published + YEARLESS_REACH + timedelta(days=1)

    assert first_out == date(2024, 1, 17)
    assert moment_periods(Moment(month=1), read) == (
        between((2023, 1, 1), (2023, 1, 31)),
        between((2024, 1, 1), (2024, 1, 31)),
    )
    assert moment_periods(Moment(month=2), read) == (between((2023, 2, 1), (2023, 2, 28)),)
    assert moment_periods(Moment(month=12), read) == (
        between((2023, 12, 1), (2023, 12, 31)),
        between((2022, 12, 1), (2022, 12, 31)),
    )
    assert moment_periods(Moment(month=11), read) == (between((2023, 11, 1), (2023, 11, 30)),)


def test_the_month_of_the_day_of_reading_lies_within_a_year_without_one() -> None:
    assert moment_periods(Moment(month=7), READ) == (between((2023, 7, 1), (2023, 7, 31)),)
    assert moment_periods(Moment(month=7), ANY) == ()
    assert moment_periods(Moment(month=7), Reference(READ.published, (1998,))) == (
        between((2023, 7, 1), (2023, 7, 31)),
        between((1998, 7, 1), (1998, 7, 31)),
    )


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (19, [(2023, 7, 19)]),
        (18, [(2023, 7, 18)]),
        (20, [(2023, 6, 20), (2023, 7, 20)]),
        (3, [(2023, 7, 3), (2023, 8, 3)]),
        (4, [(2023, 7, 4)]),
        (31, [(2023, 5, 31), (2023, 7, 31)]),
        (32, []),
    ],
)
def test_a_bare_day_of_the_month_is_the_last_one_or_near(
    number: int, expected: list[tuple[int, int, int]]
) -> None:
    assert timedelta(days=15) == DAY_AHEAD
    assert moment_periods(Moment(day=number), READ) == tuple(day(*each) for each in expected)


def test_a_bare_day_is_also_of_the_months_that_the_text_names() -> None:
    named = Reference(READ.published, months=((2020, 2),))

    assert moment_periods(Moment(day=4), named) == (day(2023, 7, 4), day(2020, 2, 4))
    assert moment_periods(Moment(day=30), named) == (day(2023, 6, 30), day(2023, 7, 30))
    assert moment_periods(Moment(day=4), Reference(months=((2020, 2),))) == ()
    assert moment_periods(Moment(day=4, year=2020), READ) == ()


def test_a_weekday_chooses_among_the_days_where_it_can() -> None:
    assert moment_periods(Moment(day=20, weekday=3), READ) == (day(2023, 7, 20),)
    assert moment_periods(Moment(day=20, weekday=1), READ) == (day(2023, 6, 20),)
    assert moment_periods(Moment(day=20, weekday=0), READ) == (day(2023, 6, 20), day(2023, 7, 20))


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        (Moment(weekday=2), [19, 26, 12]),
        (Moment(weekday=3), [13, 20]),
        (Moment(weekday=1), [18, 25]),
        (Moment(weekday=2, weeks=0), [19]),
        (Moment(weekday=2, weeks=-1), [12]),
        (Moment(weekday=2, weeks=-1, near=True), [12]),
        (Moment(weekday=1, weeks=-1, near=True), [11, 18]),
        (Moment(weekday=1, weeks=1, near=True), [25]),
        (Moment(weekday=3, weeks=1, near=True), [27, 20]),
        (Moment(weekday=6, weeks=0), [23, 16]),
        (Moment(weekday=0, weeks=0), [17]),
    ],
)
def test_a_weekday_is_of_the_week_that_is_said_or_the_nearest(
    moment: Moment, expected: list[int]
) -> None:
    assert moment_periods(moment, READ) == tuple(day(2023, 7, each) for each in expected)
    assert moment_periods(moment, Reference()) == ()


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        (Moment(weeks=0), [(16, 22)]),
        (Moment(weeks=-1), [(9, 15)]),
        (Moment(weekend=True), [(22, 23), (15, 16)]),
        (Moment(weekend=True, weeks=0), [(22, 23), (15, 16)]),
    ],
)
def test_weeks_begin_on_a_sunday_or_a_monday(
    moment: Moment, expected: list[tuple[int, int]]
) -> None:
    assert moment_periods(moment, READ) == tuple(
        between((2023, 7, first), (2023, 7, last if moment.weekend else last + 1))
        for first, last in expected
    )
    assert moment_periods(moment, Reference()) == ()


def test_a_distance_in_days_beyond_all_calendars_is_no_day() -> None:
    assert moment_periods(Moment(days=-1), READ) == (day(2023, 7, 18),)
    assert moment_periods(Moment(days=9_999_999), READ) == ()
    assert moment_periods(Moment(days=0), Reference()) == ()


def test_a_lunar_day_is_of_the_solar_year_that_is_said() -> None:
    new_year = Moment(year=2023, month=1, day=1, lunar=True)
    last_day = Moment(year=2023, month=12, day=29, lunar=True)

    assert moment_periods(new_year, READ) == (day(2023, 1, 22),)
    assert moment_periods(last_day, READ) == (day(2023, 1, 20),)


def test_a_lunar_month_has_thirty_days_at_most() -> None:
    assert moment_periods(Moment(year=2023, month=1, lunar=True), READ) == (
        between((2023, 1, 22), (2023, 2, 20)),
    )


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        (Moment(year=2023, month=7, day=19, weekday=2), None),
        (Moment(year=2023, month=7, day=19, weekday=1), 2),
        (Moment(year=2023, month=7, day=19), None),
        (Moment(days=0, weekday=0), 2),
        (Moment(weekday=0), None),
        (Moment(day=20, weekday=1), None),
        (Moment(day=32, weekday=1), None),
        (Moment(year=2023, month=1, day=1, weekday=0, lunar=True), None),
    ],
)
def test_a_date_with_another_weekday_is_told_the_true_one(
    moment: Moment, expected: int | None
) -> None:
    assert true_weekday(moment, READ) == expected


SAME, FINER, COARSER = Agreement.SAME, Agreement.FINER, Agreement.COARSER
DIFFERENT, UNKNOWN = Agreement.DIFFERENT, Agreement.UNKNOWN


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (Moment(year=2023), Moment(year=2023), SAME),
        (Moment(year=2023), Moment(year=2023, month=12), FINER),
        (Moment(year=2023, month=12), Moment(year=2023), COARSER),
        (Moment(year=2023), Moment(year=2024, month=1), DIFFERENT),
        (Moment(years=-1), Moment(year=2022), SAME),
        (Moment(weeks=0), Moment(weeks=-1), DIFFERENT),
        (Moment(weeks=0), Moment(weekend=True, weeks=0), FINER),
        (
            Moment(year=2023, part=Part.FIRST_HALF),
            Moment(year=2023, part=Part.FIRST_QUARTER),
            DIFFERENT,
        ),
        (Moment(year=2023, part=Part.EARLY), Moment(year=2023, part=Part.MIDDLE), DIFFERENT),
        (Moment(year=2023, part=Part.SPRING), Moment(year=2023, part=Part.EARLY), SAME),
        (Moment(year=2023, part=Part.SPRING), Moment(year=2023, part=Part.LATE), DIFFERENT),
        (Moment(festival=Festival.QIXI), Moment(festival=Festival.QIXI), SAME),
        (Moment(festival=Festival.QIXI), Moment(festival=Festival.GHOST), DIFFERENT),
    ],
)
def test_two_moments_are_compared_by_their_days(
    one: Moment, other: Moment, expected: Agreement
) -> None:
    assert compare(one, READ, other, READ) is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (Moment(month=7), Moment(month=7), SAME),
        (Moment(month=7), Moment(month=8), DIFFERENT),
        (Moment(month=7), Moment(month=7, day=1), FINER),
        (Moment(month=7, day=1), Moment(month=7), COARSER),
        (Moment(month=7), Moment(day=1), UNKNOWN),
        # 农历七月 taken for July; what else it falls in is unknown without a year.
        (Moment(month=7), Moment(month=7, lunar=True), DIFFERENT),
        (Moment(month=8), Moment(month=7, lunar=True), UNKNOWN),
        (Moment(part=Part.FIRST_HALF), Moment(part=Part.SECOND_HALF), DIFFERENT),
        (Moment(part=Part.FIRST_HALF), Moment(part=Part.EARLY), UNKNOWN),
    ],
)
def test_without_a_day_of_reading_what_is_written_is_compared(
    one: Moment, other: Moment, expected: Agreement
) -> None:
    assert compare_as_written(one, other) is expected
    assert compare(one, Reference(), other, Reference()) is expected
