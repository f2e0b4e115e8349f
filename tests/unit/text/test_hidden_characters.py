"""Characters that nobody sees: found, shown, and left where they do some good."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.text.hidden_characters import hidden_characters, made_visible, without_broken


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("渡\u200b轮", [(1, 2, "U+200B")]),
        ("abc\u202egpj.exe", [(3, 4, "U+202E")]),
        ("渡\u2066\u200f轮\ufeff", [(1, 3, "U+200F, U+2066"), (4, 5, "U+FEFF")]),
        ("co\u00adoperate", [(2, 3, "U+00AD")]),
        ("a\U000e0041", [(1, 2, "U+E0041")]),
        ("\U0001f3f4\u200b", [(1, 2, "U+200B")]),
        ("\U0001f3f3\U000e0067", [(1, 2, "U+E0067")]),
    ],
)
def test_hidden_characters_are_named(text: str, found: list[tuple[int, int, str]]) -> None:
    assert [tuple(each) for each in hidden_characters(text)] == found


@pytest.mark.parametrize(
    "text",
    [
        "渡轮",
        "\U0001f469\u200d\U0001f692",
        "\u2764\ufe0f\u200d\U0001f525",
        "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
        "\u0645\u200c\u200d\u0645",
        "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
        "\U0001f3f4\U000e0020\U000e007f",
    ],
)
def test_joiners_that_make_an_emoji_or_a_word_hide_nothing(text: str) -> None:
    assert list(hidden_characters(text)) == []


def test_a_hidden_character_is_shown_by_a_sign_in_its_place() -> None:
    assert made_visible("渡\u200b轮\u202e!")[0] == "渡¦轮⇄!"


@given(
    st.text(st.sampled_from("甲a\u200b\u202e\u200d\U0001f469\U000e0041\ud800\x00\n"), max_size=30)
)
def test_offsets_stay_when_text_is_shown_or_mended(text: str) -> None:
    shown, found = made_visible(text)
    fixed, count = without_broken(text)

    assert len(shown) == len(fixed) == len(text)
    assert len(shown.encode("utf-16-le", "surrogatepass")) == len(
        text.encode("utf-16-le", "surrogatepass")
    )
    assert all(each.start < each.end for each in found)
    assert count == sum(sign in "\x00\ud800" for sign in text)
    fixed.encode()
