"""Years that a target without figures tells by no word."""

from workbench.bitext.lost_years import lost_years


def test_a_year_of_which_nothing_is_left_is_lost() -> None:
    source = "这家成立于1926年的老字号药铺，上月底正式歇业。"
    target = "The old pharmacy closed for good at the end of last month."

    (span,) = lost_years(source, target)

    assert span.of(source) == "1926年"


def test_a_year_told_in_words_is_not_lost() -> None:
    assert not list(lost_years("2025年，他当选市长。", "He was elected mayor last year."))
    assert not list(lost_years("1926年成立的药铺歇业。", "The century-old pharmacy has closed."))
    assert not list(lost_years("1926年成立的药铺歇业。", "The pharmacy, set up in 1926, closed."))
