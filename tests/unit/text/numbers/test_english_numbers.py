from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.text.numbers.english import english_quantities
from workbench.text.numbers.english_style import english_figure, english_number
from workbench.text.numbers.quantity import Kind, Precision, Quantity


def first(text: str) -> Quantity:
    return english_quantities(text)[0]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("three hundred and fifty million", 350_000_000),
        ("350 million", 350_000_000),
        ("25.5 trillion", 25_500_000_000_000),
        ("1.4-billion", 1_400_000_000),
        ("two and a half million", 2_500_000),
        ("three and a half", Fraction(7, 2)),
        ("six-and-a-half", Fraction(13, 2)),
        ("half a million", 500_000),
        ("a dozen", 12),
        ("half a dozen", 6),
        ("twenty-five", 25),
        ("five thousand two hundred", 5_200),
        ("one hundred", 100),
        ("a million", 1_000_000),
        ("1,234.5", Fraction(2469, 2)),
        (".08", Fraction(2, 25)),
        ("10k", 10_000),
        ("two-thirds", Fraction(2, 3)),
        ("three quarters", Fraction(3, 4)),
        ("one-third", Fraction(1, 3)),
        ("both", 2),
        ("twice", 2),
        ("tenfold", 10),
        ("World War II", 2),
        ("twenty-first", 21),
        ("21st", 21),
    ],
)
def test_a_number_has_its_value(text: str, value: Fraction | int) -> None:
    assert first(text).low == first(text).high == value


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("US$3.2bn", 3_200_000_000, "USD"),
        ("$3m", 3_000_000, "dollars"),
        ("€5", 5, "EUR"),
        ("RMB 3 million", 3_000_000, "CNY"),
        ("3 million yuan", 3_000_000, "yuan"),
        ("NT$5 billion", 5_000_000_000, "TWD"),
        ("HK$200", 200, "HKD"),
        ("3 million Hong Kong dollars", 3_000_000, "HKD"),
        ("5 million U.S. dollars", 5_000_000, "USD"),
        ("a $100 million donation", 100_000_000, "dollars"),
        ("25%", 25, "percent"),
        ("5 per cent", 5, "percent"),
        ("1.2 percentage points", Fraction(6, 5), "percentage points"),
        ("25 basis points", 25, "basis points"),
        ("52.2 degrees Celsius", Fraction(261, 5), "degrees Celsius"),
        ("126°F", 126, "degrees Fahrenheit"),
        ("80km", 80, "kilometers"),
        ("60 hectares", 60, "hectares"),
        ("a 65-year-old man", 65, "years"),
        ("three straight days", 3, "days"),
        ("an hour and a half", Fraction(3, 2), "hours"),
        ("a week", 1, "weeks"),
        ("half an hour", Fraction(1, 2), "hours"),
        ("three times", 3, "times"),
    ],
)
def test_a_number_has_its_unit(text: str, value: Fraction | int, unit: str) -> None:
    assert (first(text).low, first(text).unit.name) == (value, unit)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("3 to 5 million", 3_000_000, 5_000_000),
        ("$3 to $5 billion", 3_000_000_000, 5_000_000_000),
        ("15-20 people", 15, 20),
        ("two or three", 2, 3),
        ("dozens", 20, 99),
        ("hundreds of thousands", 100_000, 999_999),
        ("several hundred", 200, 999),
        ("in their 30s", 30, 39),
    ],
)
def test_a_range_has_both_ends(text: str, low: int, high: int) -> None:
    assert first(text).low == low
    assert first(text).high == high


@pytest.mark.parametrize(
    ("text", "precision"),
    [
        ("more than 500", Precision.AT_LEAST),
        ("at least 5", Precision.AT_LEAST),
        ("no fewer than 5", Precision.AT_LEAST),
        ("over 20 people", Precision.AT_LEAST),
        ("20 or more", Precision.AT_LEAST),
        ("65 and older", Precision.AT_LEAST),
        ("over five years", Precision.OPEN),
        ("nearly 30", Precision.AT_MOST),
        ("no more than 5", Precision.AT_MOST),
        ("about 20", Precision.ABOUT),
        ("some 20", Precision.ABOUT),
        ("20-odd", Precision.ABOUT),
        ("30", Precision.EXACT),
    ],
)
def test_the_words_around_a_number_tell_how_exact_it_is(text: str, precision: Precision) -> None:
    assert first(text).precision is precision


def test_a_proportion_is_read_as_a_fraction_too() -> None:
    values = {each.low for each in english_quantities("one in three workers")}

    assert Fraction(1, 3) in values


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("COP28", "COP28"),
        ("the C919", "C919"),
        ("COVID-19", "COVID19"),
        ("F-16", "F16"),
        ("5G", "5G"),
        ("010-6552-1234", "01065521234"),
    ],
)
def test_letters_with_figures_are_a_code(text: str, code: str) -> None:
    assert first(text).code == code


@pytest.mark.parametrize(
    "text",
    ["July 16, 2023", "16 July 2023", "July 16-18", "9:30 a.m.", "9 p.m.", "in 2020", "2023-24"],
)
def test_dates_and_times_are_marked_as_such(text: str) -> None:
    assert {each.kind for each in english_quantities(text)} == {Kind.CALENDAR}


def test_addresses_hold_no_numbers() -> None:
    assert english_quantities("https://example.org/123 me@mail2.org") == ()


@pytest.mark.parametrize(
    ("value", "figure"),
    [
        (Fraction(350_000_000), "350 million"),
        (Fraction(25_500_000_000_000), "25.5 trillion"),
        (Fraction(12_345), "12,345"),
        (Fraction(1_234_567), "1,234,567"),
        (Fraction(7, 2), "3.5"),
        (Fraction(1, 2), "half"),
        (Fraction(3, 4), "three-quarters"),
        (Fraction(0), "0"),
    ],
)
def test_values_are_written_as_in_the_news(value: Fraction, figure: str) -> None:
    assert english_number(value) == figure


@given(st.integers(10, 10**15))
def test_what_is_written_is_read_back(value: int) -> None:
    text = english_number(Fraction(value))

    assert first(text + " yuan").low == value


@given(
    st.text(
        alphabet="one two three hundred and a half million-,.$%0123456789 of to in dozen th",
        max_size=60,
    )
)
def test_any_text_is_read_within_bounds(text: str) -> None:
    for each in english_quantities(text):
        assert 0 <= each.start < each.end <= len(text)
        assert english_figure(each)
