from workbench.text.typing.ahead import ahead, next_word

DRAFT = "Kerry arrived in Beijing on Sunday. He will stay four days."


def test_what_follows_the_words_before_the_cursor_is_offered_to_the_end_of_the_sentence() -> None:
    assert ahead("Kerry arrived", [DRAFT]) == " in Beijing on Sunday."
    assert ahead("Mr Kerry arrived in ", [DRAFT]) == "Beijing on Sunday."


def test_a_half_written_word_is_completed() -> None:
    assert ahead("The envoy landed in Bei", [DRAFT]) == "jing on Sunday."
    assert ahead("more green", ["greenhouse gas"]) == "house gas"


def test_the_text_that_has_the_most_of_the_words_counts() -> None:
    other = "He arrived late."
    assert ahead("Kerry arrived", [other, DRAFT]) == " in Beijing on Sunday."


def test_nothing_is_offered_where_nothing_tells() -> None:
    assert ahead("", [DRAFT]) == ""
    assert ahead("Xie", [DRAFT]) == ""
    assert ahead("He will stay four days.", [DRAFT]) == ""
    assert ahead("rrived", [DRAFT]) == ""


def test_a_word_is_taken_with_the_space_before_it() -> None:
    assert next_word(" in Beijing") == " in"
    assert next_word("jing on") == "jing"
    assert next_word("") == ""
