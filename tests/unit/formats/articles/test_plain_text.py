"""Plain text: which lines are paragraphs, and which were wrapped and belong together."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.formats.articles.plain_text import split_paragraphs
from workbench.text.whitespace import squeeze

LONG = (
    "渡轮在清晨六点半离开码头，二十二分钟以后靠上对岸，船上坐着四百多人，多数是老人和学生，"
    "他们很早就来排队。恢复营运的首日运送乘客一万八千人次，当局说下个月会增加班次，票价不变。"
)
SHORT = "双方下月签署协议。"


def wrapped(text: str, width: int) -> str:
    return "\n".join(text[at : at + width] for at in range(0, len(text), width))


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        (f"渡轮复航\n\n{LONG}\n{SHORT}\n记者：沈渡", ["渡轮复航", LONG, SHORT, "记者：沈渡"]),
        (f"渡轮复航\n{LONG}\n{SHORT}", ["渡轮复航", LONG, SHORT]),
        (f"渡轮复航\n\n{wrapped(LONG, 30)}\n\n{wrapped(LONG, 30)}", ["渡轮复航", LONG, LONG]),
        (f"　　{wrapped(LONG, 34)}\n　　{wrapped(LONG, 34)}", [LONG, LONG]),
        (f"　　{LONG}\n蚝田\n　　{SHORT}", [LONG, "蚝田", SHORT]),
        (wrapped(LONG, 36), [LONG]),
        (
            "周日恢复营运的渡轮\n周一送走了一万人\n周二停航",
            ["周日恢复营运的渡轮", "周一送走了一万人", "周二停航"],
        ),
        (f"{SHORT}\n\n\n{SHORT}", [SHORT, SHORT]),
    ],
)
def test_lines_are_paragraphs_unless_they_were_wrapped(text: str, paragraphs: list[str]) -> None:
    assert split_paragraphs(text) == paragraphs
    assert split_paragraphs(text.replace("\n", "\r\n")) == paragraphs


def test_wrapped_english_gets_its_spaces_back() -> None:
    paragraph = "The ferry left at half past six in the morning and reached the other side. " * 6

    assert split_paragraphs(textwrap.fill(paragraph, 72)) == [paragraph.strip()]


@given(st.lists(st.text("渡轮复航。，“” 　a\t", max_size=70), max_size=8))
def test_no_character_is_lost(lines: list[str]) -> None:
    text = "\n".join(lines)

    assert squeeze("".join(split_paragraphs(text))) == squeeze(text)
    assert all("\n" not in paragraph for paragraph in split_paragraphs(text))
