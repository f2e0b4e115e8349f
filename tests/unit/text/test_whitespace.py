import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.text.whitespace import is_visible, squeeze, tidy, tidy_line

BLANKS_AND_LETTERS = " \t\n\u00a0\u3000\u200b\ufeff\u2003中a"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("  一  二\t三 ", "一 二 三"),
        ("\u3000\u3000段首", "段首"),
        ("题目\u3000副题", "题目\u3000副题"),
        ("记者：沈渡\u00a0\u00a0 责编", "记者：沈渡\u00a0\u00a0 责编"),
        ("\u200b\ufeff句。\u200b", "句。"),
        ("一 \u00a0\n\u3000 二", "一\n二"),
        ("一\u200b二", "一\u200b二"),
        ("一\u2003\u2009二", "一 二"),
        (" \u00a0\u200b", ""),
        ("", ""),
    ],
)
def test_white_space_is_folded_inside_and_trimmed_at_edges(text: str, expected: str) -> None:
    assert tidy(text).text == expected


def test_a_line_has_no_line_feeds() -> None:
    assert tidy_line(" 一\r\n二\n ") == "一 二"


@given(st.text(BLANKS_AND_LETTERS, max_size=40))
def test_tidying_twice_is_tidying_once(text: str) -> None:
    once = tidy(text).text

    assert tidy(once).text == once


@given(st.text(BLANKS_AND_LETTERS, max_size=40))
def test_nothing_visible_goes_and_every_offset_follows_its_character(text: str) -> None:
    tidied = tidy(text)

    assert squeeze(tidied.text) == squeeze(text)
    for index, character in enumerate(text):
        if is_visible(character):
            assert tidied.text[tidied.move(index)] == character
            assert tidied.move(index + 1) == tidied.move(index) + 1


@given(st.text(BLANKS_AND_LETTERS, max_size=40))
def test_offsets_keep_their_order_and_stay_inside(text: str) -> None:
    tidied = tidy(text)
    moved = [tidied.move(offset) for offset in range(len(text) + 1)]

    assert moved == sorted(moved)
    assert all(0 <= offset <= len(tidied.text) for offset in moved)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("", False), (" \u200b\n\u3000", False), ("\u200b一", True), ("a ", True)],
)
def test_what_is_visible_is_neither_white_space_nor_without_a_width(
    text: str, *, expected: bool
) -> None:
    assert is_visible(text) is expected


def test_what_is_squeezed_is_what_is_to_be_seen() -> None:
    assert squeeze(" 一\u3000二\u200b\n三 ") == "一二三"
