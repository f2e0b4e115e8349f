"""Where undo stops: a step of typing is a thought, not a paragraph."""

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.text.typing.edits import edit_between
from workbench.text.typing.steps import LONGEST, PAUSE, TypingSteps


def steps_of(texts: Sequence[str], *, gap: int = 100) -> list[str]:
    """Return the texts that stand at the end of each step, `gap` milliseconds between two."""
    steps, found = TypingSteps(), []
    for number, (old, new) in enumerate(pairwise(texts)):
        if steps.take(edit_between(old, new), 1_000_000 + number * gap):
            found.append(new)
        else:
            found[-1] = new
    return found


def typed(text: str, onto: str = "") -> list[str]:
    """Return every text there is while one types, letter by letter."""
    return [onto, *(onto + text[: at + 1] for at in range(len(text)))]


def test_a_few_words_without_a_pause_are_one_step() -> None:
    assert steps_of(typed("US envoy arrives")) == ["US envoy arrives"]


def test_a_second_is_a_pause_and_a_line_of_the_column_is_long() -> None:
    assert (PAUSE, LONGEST) == (1_000, 40)


def test_a_pause_ends_a_step() -> None:
    assert steps_of(["", "a", "ab"], gap=PAUSE + 1) == ["a", "ab"]
    assert steps_of(["", "a", "ab"], gap=PAUSE) == ["ab"]


@pytest.mark.parametrize("first", ["He came. ", "He came.” ", "Did he?) ", "他来了。", "A line\n"])
def test_a_sentence_or_line_is_a_step_and_its_space_belongs_to_it(first: str) -> None:
    assert steps_of(typed(f"{first}Then")) == [first, f"{first}Then"]


def test_a_burst_ends_at_a_word_after_about_a_line() -> None:
    text = "Mr Kerry arrived in Beijing on Sunday for talks with officials about the climate"
    found = steps_of(typed(text))

    assert found == ["Mr Kerry arrived in Beijing on Sunday for ", text]
    assert len(found[0]) >= LONGEST


def test_a_burst_of_just_a_line_ends_at_a_word_and_a_shorter_one_does_not() -> None:
    line, shorter = "a" * (LONGEST - 1) + " ", "a" * (LONGEST - 2) + " "

    assert steps_of(typed(f"{line}b")) == [line, f"{line}b"]
    assert steps_of(typed(f"{shorter}b")) == [f"{shorter}b"]


def test_a_line_is_a_step_whatever_space_the_next_one_begins_with() -> None:
    assert steps_of(typed("A line\n Then")) == ["A line\n", "A line\n Then"]


def test_a_word_without_an_end_is_a_step_after_two_lines() -> None:
    assert steps_of(typed("a" * (2 * LONGEST + 5))) == ["a" * 2 * LONGEST, "a" * (2 * LONGEST + 5)]


@given(st.text("ab .", min_size=1, max_size=400))
def test_no_step_of_typing_is_longer_than_two_lines(text: str) -> None:
    before = ""
    for step in steps_of(typed(text)):
        assert len(step.lstrip()) - len(before) <= 2 * LONGEST + len(step) - len(step.rstrip())
        before = step


def test_taking_away_ends_writing_and_the_other_way_round() -> None:
    texts = ["", "K", "Ke", "Kel", "Ke", "K", "Ke"]
    assert steps_of(texts) == ["Kel", "K", "Ke"]


def test_the_delete_key_and_backspace_go_on_where_they_are() -> None:
    assert steps_of(["abcdef", "abcef", "abcf", "abf"]) == ["abf"]
    assert steps_of(["abcdef", "abcde", "bcde"]) == ["abcde", "bcde"]


def test_a_jump_of_the_cursor_ends_a_step() -> None:
    assert steps_of(["one two", "one two!", "Xone two!", "XYone two!"]) == [
        "one two!",
        "XYone two!",
    ]


def test_doubled_letters_are_no_jump() -> None:
    assert steps_of(typed("allll ll ll")) == ["allll ll ll"]
    assert steps_of(["l|l", "ll|l", "lll|l", "llll|l"]) == ["llll|l"]


@pytest.mark.parametrize(
    "texts",
    [
        ["operate", "coperate", "cooperate"],  # c and o are written before the o
        ["ook", "oook", "oxook"],  # o and x before both
        ["axllow", "allow", "alow"],  # the delete key takes x and the first l
        ["abooc", "aboc", "aoc"],  # backspace takes the first o and b
    ],
)
def test_a_letter_beside_its_like_is_no_jump_wherever_the_next_one_is(texts: list[str]) -> None:
    assert steps_of(texts) == texts[-1:]


def test_writing_over_a_selection_begins_a_step_that_typing_goes_on_with() -> None:
    assert steps_of(["a foo", "a b", "a ba", "a bar"]) == ["a bar"]
    assert steps_of(["a foo", "a foot", "a b", "a ba"]) == ["a foot", "a ba"]


def test_what_comes_in_whole_is_a_step_by_itself() -> None:
    steps = TypingSteps()

    assert steps.take(edit_between("", "a"), 0)
    assert steps.take(edit_between("a", "ab"), 10, whole=True)
    assert steps.take(edit_between("ab", "abc"), 20)
    assert not steps.take(edit_between("abc", "abcd"), 30)


def test_an_ended_step_is_not_gone_on_with() -> None:
    steps = TypingSteps()
    steps.take(edit_between("", "a"), 0)

    steps.end()

    assert steps.take(edit_between("a", "ab"), 10)
