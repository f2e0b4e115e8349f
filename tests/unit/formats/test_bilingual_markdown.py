"""Markdown that shows the texts to the letter."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.export_material import article, export, highlight, pair, request
from workbench.api import ExportArticle, ExportSegment
from workbench.formats.markdown_text import escape
from workbench.model.highlight import AnchorState, Side
from workbench.model.segment import Role, Status

ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])|&#(\d+);|\\\n")


def shown(markdown: str) -> str:
    """Return the text that a reader of CommonMark shows for one paragraph."""

    def plain(match: re.Match[str]) -> str:
        return chr(int(match[2])) if match[2] else match[1] or "\n"

    return ESCAPED.sub(plain, markdown)


def written(*segments: ExportSegment, conversion: str = "", title: str = "题目") -> list[str]:
    """Return the blocks of the document."""
    wanted = request(article(*segments, title=title), conversion=conversion)
    return export("md", wanted)[0].decode("utf-8").rstrip("\n").split("\n\n")


def test_source_is_a_quotation_with_the_translation_below() -> None:
    assert written(pair("你好", "Hello")) == [
        "# 题目",
        "2023-07-17T14:29:00Z · <https://news.example/a?b=1&c=2>",
        "> 你好",
        "Hello",
    ]


def test_what_is_no_confirmed_body_text_says_so() -> None:
    blocks = written(pair("图", "Caption", role=Role.CAPTION, status=Status.DRAFT))

    assert blocks[2:] == ["*caption, draft*", "> 图", "Caption"]


def test_a_role_of_two_words_is_written_as_words() -> None:
    assert written(pair("一", "One", role=Role.LIST_ITEM))[2] == "*list item*"


def test_the_conversion_is_a_second_quotation() -> None:
    blocks = written(pair("软件", "Software", conversions={"zh-TW": "軟體"}), conversion="zh-TW")

    assert blocks[2:] == ["> 软件", "> 軟體", "Software"]


def test_a_segment_without_a_translation_is_its_source_alone() -> None:
    assert written(pair("你好", "", status=Status.INITIAL))[2:] == ["*initial*", "> 你好"]


def test_lines_of_a_paragraph_are_kept() -> None:
    blocks = written(pair("甲\n乙", "a\nb", notes=["c\nd"]))

    assert blocks[2:] == ["> 甲\\\n> 乙", "a\\\nb", "- *note, mei:* c\\\n  d"]


def test_an_article_without_date_and_address_has_no_line_for_them() -> None:
    bare = replace(article(pair("你好", "Hello"), url="").article, published_at=None)
    data, _ = export("md", request(ExportArticle(bare, ())))

    assert data.decode("utf-8") == "# 美国气候特使抵达北京\n\n"


def test_highlights_and_notes_are_listed() -> None:
    marks = [
        highlight(Side.SOURCE, 0, "你", kind="name", note="who?"),
        highlight(Side.TARGET, 0, "Hi", state=AnchorState.ORPHAN),
    ]
    blocks = written(pair("你好", "Hello", highlights=marks, notes=["ok"]))

    assert blocks[-1].splitlines() == [
        "- *name:* “你” – who?",
        "- *term (place lost):* “Hi”",
        "- *note, mei:* ok",
    ]


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("# 1", r"\# 1"),
        ("1. 甲", r"1\. 甲"),
        ("12) 甲", r"12\) 甲"),
        ("- 甲", r"\- 甲"),
        ("+ 甲\n= 乙", "\\+ 甲\\\n\\= 乙"),
        ("a*b_c`d[e]<f>|~&#$\\", r"a\*b\_c\`d\[e\]\<f\>\|\~\&\#\$" + "\\\\"),
        ("3.5亿 - 2", "3.5亿 - 2"),
        ("    甲  ", "&#32;&#32;&#32;&#32;甲&#32;&#32;"),
        ("甲\r\n乙\r丙", "甲\\\n乙\\\n丙"),
        ("", ""),
    ],
)
def test_what_markdown_would_read_is_escaped(text: str, markdown: str) -> None:
    assert escape(text) == markdown.replace("3.5亿", r"3\.5亿")


@given(st.text(st.sampled_from(" \t\n-+=1.)#>*_`\\[]<&;~|$:!ab(\"'中\u3000")))
def test_any_text_is_shown_to_the_letter(text: str) -> None:
    assert shown(escape(text)) == text.strip("\n")


@pytest.mark.slow
@given(st.text(st.sampled_from(" \t\n-+=1.)#>*_`\\[]<&;~|$:!ab(\"'中\u3000")))
def test_no_line_begins_anything_but_a_paragraph(text: str) -> None:
    for line in escape(text).split("\n"):
        assert not re.match(r"[ \t#>*+=~`|<-]|\d+[.)]", line)
