"""What typing an English text makes of straight marks, and what it leaves alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.text.typing.typography import Correction, corrected


def typed(keys: str, *, british: bool = False) -> str:
    """Return what is in the cell after typing these keys one by one."""
    text = ""
    for key in keys:
        text += key
        found = corrected(text, len(text), british=british)
        if found is not None:
            text = text[: found.start] + found.text + text[found.end :]
    return text


@pytest.mark.parametrize(
    ("keys", "text"),
    [
        ("I'm", "I’m"),
        ('"Hello," he said. "Go."', "“Hello,” he said. “Go.”"),
        ("China's \"people's\" court", "China’s “people’s” court"),
        ("\"She said 'no,'\" he wrote", "“She said ‘no,’” he wrote"),
        ('("the deal")', "(“the deal”)"),
        ("in the '90s and the '08 crisis", "in the ’90s and the ’08 crisis"),
        ('"I was--"', "“I was—”"),
        ('the plan--"bold," he said', "the plan—“bold,” he said"),
        ('an anti-"woke" bill', "an anti-“woke” bill"),
    ],
)
def test_quotation_marks_and_apostrophes_are_curled_by_what_stands_before_them(
    keys: str, text: str
) -> None:
    assert typed(keys) == text


def test_two_hyphens_make_the_dash_of_the_house() -> None:
    assert typed("the plan--if any--failed") == "the plan—if any—failed"
    assert typed("the plan -- if any -- failed") == "the plan — if any — failed"
    assert typed("the plan--if any--failed", british=True) == "the plan – if any – failed"
    assert typed("the plan -- if any", british=True) == "the plan – if any"
    assert typed("--if any", british=True) == "–if any"
    assert typed("the plan - if any - failed") == "the plan — if any — failed"
    assert typed("the plan - if any - failed", british=True) == "the plan – if any – failed"
    assert typed("a - b") == "a — b"
    assert typed('"No" - he said - (twice) - "yes"') == "“No” — he said — (twice) — “yes”"
    assert corrected("plan--", 6) == Correction(4, 6, "—")


def test_hyphens_in_words_numbers_and_lists_stay() -> None:
    for keys in ("well-known", "3-2 and -5 degrees", "2019-2020", "- an item", "( - an item"):
        assert typed(keys) == keys


@pytest.mark.parametrize("row", ["---", "a---", "....", "a...."])
def test_a_row_of_hyphens_or_dots_that_is_there_stays(row: str) -> None:
    assert corrected(row, len(row)) is None


def test_three_dots_make_an_ellipsis_and_a_fourth_one_ends_the_sentence() -> None:
    assert typed("Well...") == "Well…"
    assert typed("Well....") == "Well…."


def test_one_space_is_kept_of_two_and_none_before_a_closing_mark() -> None:
    assert typed("One.  Two") == "One. Two"
    assert typed("One , two ; three ? 5 %") == "One, two; three? 5%"
    assert typed("(one) , “two” ; 5 % ?") == "(one), “two”; 5%?"
    assert typed("costs .5 of it") == "costs .5 of it"
    assert typed("( , / ; or") == "( , / ; or"


def test_marks_of_an_input_method_left_in_chinese_become_english() -> None:
    assert typed("He left，she stayed。") == "He left,she stayed."
    assert typed("the report「Blue Sky」（2020）") == "the report “Blue Sky” (2020)"
    assert typed("wait……no——go") == "wait…no—go"


def test_a_space_before_an_input_methods_mark_goes() -> None:
    assert typed("One ，two 。") == "One,two."


def test_a_mark_behind_a_dash_opens_before_a_word_and_closes_before_none() -> None:
    marks = {'“so—"b c': "“", '“so—" b': "”", '“so—"': "”", '“so—"” b': "”"}
    for text, mark in marks.items():
        found = corrected(text, 5)
        assert found is not None
        assert found.text == mark


def test_chinese_that_is_quoted_keeps_its_marks() -> None:
    for keys in (
        "the slogan 不忘初心，牢记使命",
        "《人民日报》",
        "the slogan 不忘——初心",
        "a 忘——",
    ):
        assert typed(keys) == keys


def test_an_address_is_typed_as_it_is() -> None:
    keys = "https://example.org/a--b?q='x'"
    assert typed(keys) == keys


def test_an_address_is_looked_for_within_three_hundred_characters() -> None:
    near, far = (f"https://{'a' * count}'" for count in (296, 297))

    assert corrected(near, len(near)) is None
    assert corrected(far, len(far)) is not None


@given(st.text(alphabet="ab \"'-.,9，。（“”‘’—…汉", max_size=30))
def test_a_correction_changes_only_what_was_typed_last(keys: str) -> None:
    text = typed(keys)
    for key in "\"'-. ,9，":
        after = text + key
        found = corrected(after, len(after))
        if found is not None:
            assert len(after) - 4 <= found.start <= found.end == len(after)
            assert found.text != after[found.start : found.end]
