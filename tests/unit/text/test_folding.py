"""Folding: what a search takes for the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.opencc import ENGINE
from workbench.text.folding import fold


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("气候", "氣候"),
        ("气候", "気候"),
        ("里面", "裏面"),
        ("裏面", "裡面"),
        ("看着", "看著"),
        ("台湾", "臺灣"),
        ("头发", "頭髮"),
        ("干部", "幹部"),
        ("周日", "週日"),
        ("𫛢", "鸋"),
        ("ＣＯＰ２８", "COP28"),
        ("ｶﾅ", "カナ"),
        ("豈", "豈"),
        ("⽓", "气"),
        ("，", ","),
        ("﹐", "，"),
        ("“好”", "「好」"),
        ("‘好’", "『好』"),
        ("约翰·克里", "約翰‧克里"),
        ("約翰・克里", "約翰‧克里"),
        ("don’t", "don't"),
        ("a\u00a0b\u3000c", "a b c"),
    ],
)
def test_forms_of_the_same_are_one(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("10²", "102"), ("①", "1"), ("软件", "軟體"), ("Kerry", "kerry"), ("理", "里"), ("克", "可")],
)
def test_what_means_something_else_stays_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@given(st.text())
def test_every_offset_stays_where_it_was(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_no_character_of_unicode_folds_to_another_than_its_form_does() -> None:
    planes = "".join(map(chr, [*range(0xD800), *range(0xE000, 0x30000)]))

    assert fold(fold(planes)) == fold(planes)


@given(st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FFF), max_size=8))
def test_a_text_and_its_characters_in_other_forms_are_one(text: str) -> None:
    for configuration in ("t2tw", "t2hk"):
        spans = ENGINE.converter(configuration).align(text)
        single = [span for span in spans if span.end - span.start == len(span.output) == 1]
        for span in single:
            assert fold(text[span.start]) == fold(span.output)
