"""What a sheet proposes: bylines with everybody in them, credits as such, alt texts that end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.model.house_style import HouseStyle
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.segment import Role, Segment, SourceContent
from workbench.text.credits.byline import read_byline
from workbench.text.credits.caption_sheet import LONGEST_ALT_TEXT, propose_alt_text, split_credit
from workbench.text.credits.english_byline import propose_byline


def proposed(byline: str) -> str:
    read = read_byline(byline)
    return propose_byline(read.credits, (), HouseStyle()) if read else ""


@pytest.mark.parametrize(
    ("byline", "english"),
    [
        (
            "记者：沈一鸣、王明等  责编：田甜",
            "By Shen Yiming, Wang Ming and others. Edited by Tian Tian.",
        ),
        ("记者：沈一鸣等", "By Shen Yiming and others."),
        ("記者：王明 等人  責編：田甜", "By Wang Ming and others. Edited by Tian Tian."),
        ("实习记者：高雨桐  记者：王明", "By Wang Ming. Intern: Gao Yutong."),
        ("记者：王明  见习记者：高雨桐", "By Wang Ming. Intern: Gao Yutong."),
        ("记者：王明  实习编辑：高雨桐 罗一凡", "By Wang Ming. Interns: Gao Yutong and Luo Yifan."),
    ],
)
def test_a_proposed_byline_keeps_others_and_interns(byline: str, english: str) -> None:
    assert proposed(byline) == english


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("Villagers wait. (Li Ming/River News)", "(Li Ming/River News)"),
        ("Villagers wait (Ma Yue / the Daily Ferry)", ""),
        ("Villagers wait. (Ma Yue/Ferry Daily)", "(Ma Yue/Ferry Daily)"),
        ("Villagers wait. (Li Ming/Xinhua)", "(Li Ming/Xinhua)"),
        ("Villagers wait by the gate (left/right).", ""),
    ],
)
def test_a_name_and_its_paper_are_a_credit_in_english(caption: str, credit: str) -> None:
    assert split_credit(caption)[1] == credit


def alt_text(target: str) -> str:
    content = SourceContent(Role.CAPTION, "图")
    return propose_alt_text(Segment(SegmentId(1), ArticleId(1), 1, content, target=target))


@pytest.mark.parametrize(
    ("target", "text"),
    [
        (
            (
                "President Arno Weiss and Premier Lea Blum, who have met eleven times since the "
                "border opened according to officials, shake hands before talks in River City."
            ),
            ("President Arno Weiss and Premier Lea Blum shake hands before talks in River City."),
        ),
        (
            (
                "Hundreds of volunteers from across the province who answered a radio appeal "
                "carry sandbags along the flooded main street before the second crest arrives."
            ),
            (
                "Hundreds of volunteers from across the province who answered a radio appeal "
                "carry sandbags"
            ),
        ),
        (
            (
                "Protesters break into the council building on the north bank while police stand "
                "by and watch from behind the glass with their shields raised."
            ),
            "Protesters break into the council building on the north bank",
        ),
    ],
)
def test_an_alt_text_ends_where_something_is_whole(target: str, text: str) -> None:
    assert alt_text(target) == text


@given(
    st.lists(st.sampled_from(["boats", "wait", "in", "the", "bay,", "while", "who"]), min_size=1)
)
def test_an_alt_text_is_short_and_ends_with_a_whole_word(words: list[str]) -> None:
    text = alt_text(" ".join(words))

    assert len(text) <= LONGEST_ALT_TEXT
    assert set(text.lower().split()) <= {word.strip(",") for word in words} | set(words)
