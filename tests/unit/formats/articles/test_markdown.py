"""Markdown as Chinese articles have it: emphasis, lines in brackets, hostile input."""

import sys
from collections.abc import Callable
from functools import partial
from types import FrameType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.formats.articles.markdown import render
from workbench.formats.articles.markup import read_blocks
from workbench.formats.markup_text import MarkupKind, split_markup
from workbench.model.segment import InlineKind


def texts(markdown: str) -> list[str]:
    return [block.text for block in read_blocks(render(markdown))]


def spans(markdown: str) -> list[tuple[str, str]]:
    return [
        (str(span.kind), block.text[span.start : span.end])
        for block in read_blocks(render(markdown))
        for span in block.spans
    ]


@pytest.mark.parametrize(
    ("markdown", "text", "marked"),
    [
        ("她说**真，**他就走了。", "她说真，他就走了。", [("strong", "真，")]),
        ("那本**《渡轮》**出版了。", "那本《渡轮》出版了。", [("strong", "《渡轮》")]),
        ("**时间：**周日。", "时间：周日。", [("strong", "时间：")]),
        (
            "她写道：*“浪很大。”*然后走了。",
            "她写道：“浪很大。”然后走了。",
            [("emphasis", "“浪很大。”")],
        ),
        ("***浪，***很大", "浪，很大", [("strong", "浪，"), ("emphasis", "浪，")]),
        ("船**「渡」**字號", "船「渡」字號", [("strong", "「渡」")]),
        ("a*b*c", "abc", [("emphasis", "b")]),
        ("a_b_c与甲_乙_丙", "a_b_c与甲_乙_丙", []),
        ("2 * 3 * 4", "2 * 3 * 4", []),
        (r"\*\*真，\*\*", "**真，**", []),
        ("a**“b”**c", "a**“b”**c", []),
    ],
)
def test_emphasis_beside_chinese_marks_is_emphasis(
    markdown: str, text: str, marked: list[tuple[str, str]]
) -> None:
    assert texts(markdown) == [text]
    assert sorted(spans(markdown)) == sorted(marked)


@pytest.mark.parametrize(
    "line",
    [
        "[编者按]: 本文作者是撰稿人，文章不代表本刊。",
        "[记者]: 沈渡",
        "[1]: https://haijia.example/unused",
        "[注]: 渡轮 “船”",
        "[^1]: 见第三版",
    ],
)
def test_a_line_like_a_definition_that_nothing_uses_is_a_paragraph(line: str) -> None:
    assert texts(f"渡轮复航。\n\n{line}\n\n浪很大。") == ["渡轮复航。", line, "浪很大。"]


def test_a_note_whose_label_is_used_is_text_unless_it_leads_somewhere() -> None:
    assert texts("渡轮[注]复航。\n\n[注]: 周日起") == ["渡轮[注]复航。", "[注]: 周日起"]


def test_a_definition_that_a_link_uses_is_one() -> None:
    markdown = "渡轮[复航][一]，见[二]。\n\n[一]: https://haijia.example/a '标题'\n[二]: /b\n"

    (block,) = read_blocks(render(markdown))

    assert block.text == "渡轮复航，见二。"
    assert [(span.kind, span.href) for span in block.spans] == [
        (InlineKind.LINK, "https://haijia.example/a"),
        (InlineKind.LINK, "/b"),
    ]


def test_a_link_to_a_script_is_no_definition() -> None:
    assert texts("[一]\n\n[一]: javascript:alert(1)") == ["[一]", "[一]: javascript:alert(1)"]


def test_many_brackets_leave_links_what_they_are() -> None:
    markdown = "[甲] " * 20 + "[乙](/b) [[丙](/c)]"

    assert spans(markdown) == [("link", "乙"), ("link", "丙")]


def test_what_is_nested_too_deep_is_text_all_the_same() -> None:
    assert "浪很大" in "".join(texts(f"{'> ' * 300}浪很大"))


@given(st.text('甲“，。*_[]()<>!&`:# \n-1a\\|"/', max_size=60))
def test_no_character_of_the_text_is_lost(markdown: str) -> None:
    shown = "".join(texts(markdown))

    assert shown.count("甲") >= markdown.count("甲") - _in_markup(markdown)


def _in_markup(markdown: str) -> int:
    """Characters that may be in an address, a tag, or the words of a code block's fence."""
    return markdown.count("甲") if any(sign in markdown for sign in "(<`") else 0


def calls(work: Callable[[], object]) -> int:
    """How many functions of Python a piece of work calls."""
    count = 0

    def counted(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event == "call"

    sys.setprofile(counted)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


HOSTILE = (
    '<a "',
    "[",
    "![",
    "*",
    "_",
    "**甲，",
    "`",
    "[a](",
    "[a][",
    "![a](",
    "<!--",
    "*“a",
    "[a]: /b\n",
)


@pytest.mark.slow
@pytest.mark.parametrize("piece", HOSTILE)
def test_twice_as_much_hostile_markdown_takes_twice_the_work(piece: str) -> None:
    once, twice = (calls(partial(render, piece * count)) for count in (1000, 2000))

    assert twice < 2.5 * once


def pieces(text: str, kind: MarkupKind) -> list[str]:
    return [each.text for each in split_markup([text], kind)]


@pytest.mark.parametrize(
    "piece", ['<a "', "<a ", "<!--", "<!DOCTYPE [", "<a '\"", "</", "<![CDATA["]
)
@pytest.mark.parametrize("kind", MarkupKind)
def test_twice_as_much_markup_without_an_end_takes_twice_the_work(
    kind: MarkupKind, piece: str
) -> None:
    once, twice = (calls(partial(pieces, piece * count, kind)) for count in (2000, 4000))

    assert twice < 2.5 * once
    assert "".join(pieces(piece * 2000, kind)) == piece * 2000
