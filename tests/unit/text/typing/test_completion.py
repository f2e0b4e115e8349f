"""Which words are proposed while one is typed."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from workbench.text.typing.completion import (
    WordStock,
    beginning_at,
    counted,
    proposals,
    words_of,
)


def stock_of(*texts: str) -> WordStock:
    stock = WordStock()
    stock.load(counted(texts))
    return stock


def test_words_used_before_are_offered_from_the_third_letter_the_commonest_first() -> None:
    stock = stock_of("economic growth, economic policy, economy", "an economist")

    assert proposals("eco", (), stock) == ("economic", "economist", "economy")
    assert proposals("ec", (), stock) == ()
    assert proposals("economic", (), stock) == ()


def test_names_of_several_words_are_offered_whole() -> None:
    stock = stock_of("The Ministry of Foreign Affairs said so.")

    assert proposals("Minis", (), stock) == ("Ministry", "Ministry of Foreign Affairs")


def test_what_the_source_calls_for_comes_first_and_at_the_first_letter() -> None:
    stock = stock_of("Kernel, Kernel, Kernel")

    assert proposals("Ker", ("John Kerry", "climate envoy"), stock) == ("Kerry", "Kernel")
    assert proposals("j", ("John Kerry",), stock) == ("John Kerry",)


def test_a_word_begun_with_a_capital_is_offered_with_one() -> None:
    stock = stock_of("economy NATO")

    assert proposals("Eco", (), stock) == ("Economy",)
    assert proposals("ECON", (), stock) == ("ECONOMY",)


def test_no_word_is_begun_inside_another_or_after_a_figure() -> None:
    assert beginning_at("the eco", 7) == "eco"
    assert beginning_at("the eco", 5) == ""
    assert beginning_at("people’s cou", 12) == "cou"
    assert beginning_at("2023 ", 5) == ""
    assert beginning_at("", 0) == ""


def test_words_that_were_edited_away_are_offered_no_more() -> None:
    stock = stock_of("economic growth")
    stock.change("economic growth", "growth")

    assert stock.starting("eco") == ()
    assert stock.starting("gro") == ("growth",)


@given(st.lists(st.text(alphabet="abcde AB", max_size=30), min_size=1, max_size=8))
def test_counting_edit_by_edit_gives_what_counting_anew_gives(texts: list[str]) -> None:
    stock = WordStock()
    before = ""
    for text in texts:
        stock.change(before, text)
        before = text
    expected = Counter(words_of(before))

    offered = stock.starting("", most=1_000)

    assert sorted(offered) == sorted(expected)
    assert len(stock) == len(expected)
