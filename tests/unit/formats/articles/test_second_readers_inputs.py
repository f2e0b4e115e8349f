"""Pages, tables and translation memories as a second reader of the requirements would make them."""

from pathlib import Path

import pytest

from workbench.formats.pages.headline import without_site
from workbench.formats.tmx.text import readable_text
from workbench.model.language_tags import is_chinese, is_english
from workbench.model.segment import CreditFunction
from workbench.model.translation_unit import CodeKind, InlineCode, UnitVariant
from workbench.services.checking.inputs import read_pairs
from workbench.text.credits.byline import read_byline
from workbench.text.credits.counters import is_counter
from workbench.text.credits.signature import read_signature
from workbench.text.dates.publication import read_publication_time

EDITOR, SOURCE = CreditFunction.EDITOR, CreditFunction.SOURCE


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("原标题：县里发钱了　责任编辑：罗一鸣", [(EDITOR, "罗一鸣")]),
        ("[编辑：罗一鸣] [来源：蓝湖日报]", [(EDITOR, "罗一鸣"), (SOURCE, "蓝湖日报")]),
        ("【来源：栖霞日报】【责编：方一然】", [(SOURCE, "栖霞日报"), (EDITOR, "方一然")]),
        ("值班编辑 罗一鸣　值班主任 许小满", [(EDITOR, "罗一鸣"), (EDITOR, "许小满")]),
    ],
)
def test_credits_stand_behind_a_title_in_several_brackets_or_bare(
    line: str, named: list[tuple[CreditFunction, str]]
) -> None:
    byline = read_byline(line)

    assert byline is not None
    assert [(credit.function, credit.name) for credit in byline.credits] == named
    assert all(line[it.start : it.end] == it.name for it in byline.credits)


def test_a_bracketed_name_alone_signs_an_article_and_a_place_does_not() -> None:
    signed = read_signature("（方一然）")

    assert signed is not None
    assert [credit.name for credit in signed.credits] == ["方一然"]
    assert read_signature("（海南）") is None


@pytest.mark.parametrize("text", ["赞(3) 踩(0)", "顶(5) 踩(1)", "閱讀數：3,402"])
def test_thumbs_up_and_down_are_counters(text: str) -> None:
    assert is_counter(text)


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        ("蓝湖县小学秋季起供应免费午餐|教育|蓝湖_蓝湖评论", "蓝湖县小学秋季起供应免费午餐"),
        ("青石鎮老街拓寬案動工_社會_青石新聞網_手機版", "青石鎮老街拓寬案動工"),
    ],
)
def test_a_short_channel_between_bars_is_no_part_of_a_title(title: str, headline: str) -> None:
    assert without_site(title) == headline or headline in without_site(title)


@pytest.mark.parametrize("tag", ["zhs", "2052", "cn", "yue-HK", "lzh"])
def test_old_codes_and_numbers_mean_chinese(tag: str) -> None:
    assert is_chinese(tag)
    assert is_english("1033")


@pytest.mark.parametrize(
    ("text", "place", "content", "read"),
    [
        ("Click , then go.", 6, "{1}", "Click, then go."),
        ("Hello, , sir.", 7, "%s", "Hello, sir."),
        ("The end.", 8, "<br/>", "The end."),
        ("One.Two.", 4, "<br/>", "One.\nTwo."),
    ],
)
def test_a_code_reads_as_what_it_parts(text: str, place: int, content: str, read: str) -> None:
    code = InlineCode(CodeKind.PLACEHOLDER, place, place, content)

    assert readable_text(UnitVariant("en", text, (code,))) == read


@pytest.mark.parametrize("text", ["二〇二五年一月五日 9时07分", "5 January 2025 01:07:00 GMT"])
def test_a_date_in_words_or_with_a_whole_month_is_read(text: str) -> None:
    read = read_publication_time(text)

    assert read is not None
    assert read.moment.isoformat() in {"2025-01-05T09:07:00+08:00", "2025-01-05T01:07:00+00:00"}


@pytest.mark.parametrize("head", ["", "中文,英文\n", "原文,译文\n"])
def test_a_table_needs_no_english_names_of_columns(tmp_path: Path, head: str) -> None:
    table = tmp_path / "pairs.csv"
    table.write_text(f"{head}投资九亿元。,An investment of 900 million yuan.\n", encoding="utf-8")

    assert [row.source for row in read_pairs(table)] == ["投资九亿元。"]
