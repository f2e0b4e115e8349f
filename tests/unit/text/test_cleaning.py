"""What pasting makes of a text that was not written for English."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.text.cleaning import cleaned


@pytest.mark.parametrize(
    ("pasted", "text"),
    [
        ("He left，she stayed。", "He left, she stayed."),
        ("the report（Blue Sky，2020）says：no！", "the report (Blue Sky, 2020) says: no!"),
        ("「Go」 he said", "“Go” he said"),
        ("《China Daily》", "“China Daily”"),
        ("wait……no——go", "wait…no—go"),
        ("ＡＢＣ　１２３％", "ABC 123%"),
        ("John·Kerry", "John Kerry"),
        ("a\u200bb\ufeffc\u00a0d", "abc d"),
        ("  one \r\n\r\n two  \n", "one\ntwo"),
        ("at 3.5 percent .5 more", "at 3.5 percent .5 more"),
    ],
)
def test_pasted_text_is_cleaned(pasted: str, text: str) -> None:
    assert cleaned(pasted) == text


def test_a_quoted_chinese_passage_keeps_its_commas() -> None:
    assert cleaned("the slogan 不忘初心，牢记使命 says") == "the slogan 不忘初心，牢记使命 says"


@given(st.text(alphabet="aB1 ，。、（）「」《》　\u200b\u00a0\n汉—…·“”’.", max_size=60))
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    once = cleaned(text)
    assert cleaned(once) == once


@given(st.text(alphabet="abc xyz,.\n", max_size=60))
def test_plain_english_keeps_its_letters(text: str) -> None:
    def letters(each: str) -> str:
        return "".join(filter(str.isalpha, each))

    assert letters(cleaned(text)) == letters(text)
