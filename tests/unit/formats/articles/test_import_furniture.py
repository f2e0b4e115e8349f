"""What stands around an article's body: its date and source, its makers, counters, captions."""

import pytest

from tests.conftest import SHARED
from workbench.api import Api, Document
from workbench.formats.articles.markup import read_blocks
from workbench.formats.articles.roles import assign_roles
from workbench.formats.importers import enable
from workbench.formats.reading import read_document
from workbench.model.article import ImportedArticle
from workbench.model.segment import CreditFunction, Role, SourceContent

BODY = (
    "渡轮在清晨六点半离开码头，二十二分钟以后靠上对岸，"
    "船上坐着四百多人，多数是老人和学生，他们很早就来排队。"
)
HEAD = "[渡轮复航](https://haijia.example/a)\n------\n"
SOURCE, REPORTER, EDITOR = (
    CreditFunction.SOURCE,
    CreditFunction.REPORTER,
    CreditFunction.EDITOR,
)


def read(text: str | bytes, name: str) -> ImportedArticle:
    api = Api()
    enable(api)
    data = text.encode() if isinstance(text, str) else text
    return read_document(api.importers, Document(data, name))


def first(markup: str) -> SourceContent:
    return assign_roles(read_blocks(f"<p>{markup}</p><p>{BODY}</p>"))[0]


def last(markup: str) -> SourceContent:
    return assign_roles(read_blocks(f"<p>{BODY}</p>{markup}"))[-1]


def named(segment: SourceContent) -> list[tuple[CreditFunction, str]]:
    return [(credit.function, credit.name) for credit in segment.credits]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.txt", f"{HEAD}<p>2025-04-20 21:15 来源：海岬网</p><p>{BODY}</p>"),
        ("a.md", f"# 渡轮复航\n\n2025-04-20 21:15　来源：海岬网\n\n{BODY}\n"),
        ("b.txt", f"渡轮复航\n\n2025-04-20 21:15　来源：海岬网\n{BODY}\n"),
    ],
)
def test_a_line_under_the_headline_gives_the_source_and_the_time(name: str, text: str) -> None:
    article = read(text, name)

    assert [str(segment.role) for segment in article.segments] == ["headline", "dateline", "body"]
    assert named(article.segments[1]) == [(SOURCE, "海岬网")]
    assert article.published is not None
    assert article.published.isoformat() == "2025-04-20T13:15:00+00:00"


def test_a_better_time_wins_over_the_line() -> None:
    article = read(
        f"<!--1745154900000-->\n{HEAD}<p>2025-04-22 来源：海岬网</p><p>{BODY}</p>", "a.txt"
    )

    assert article.published is not None
    assert article.published.day == 20


@pytest.mark.parametrize(
    ("line", "credits_"),
    [
        ("责任编辑：陆远_HJ12556", [(EDITOR, "陆远")]),
        ("[责任编辑：陆远 HJ155]", [(EDITOR, "陆远")]),
        ("責任編輯：羅曉音(HJ0123)", [(EDITOR, "羅曉音")]),
        ("责编：陆远 顾明薇 QR2031", [(EDITOR, "陆远"), (EDITOR, "顾明薇")]),
        ("本文来源：海岬日报 责任编辑：陆远_HJ12556", [(SOURCE, "海岬日报"), (EDITOR, "陆远")]),
        ("[责任编辑：陆远 HJ155]举报", [(EDITOR, "陆远")]),
        ("【纠错】 责任编辑： 陆远", [(EDITOR, "陆远")]),
        ("(责任编辑：陆远、HJ_888)", [(EDITOR, "陆远")]),
        ("责编：陆远（实习生：沈渡）", [(EDITOR, "陆远"), (CreditFunction.INTERN, "沈渡")]),
        ("（作者：沈渡；责编：陆远）", [(REPORTER, "沈渡"), (EDITOR, "陆远")]),
        ("发布日期：2025-04-20 责任编辑：陆远", [(EDITOR, "陆远")]),
        (
            "来源：海岬网 作者：沈渡 编辑：陆远 2025-04-20",
            [(SOURCE, "海岬网"), (REPORTER, "沈渡"), (EDITOR, "陆远")],
        ),
    ],
)
def test_editors_are_named_without_their_numbers(
    line: str, credits_: list[tuple[CreditFunction, str]]
) -> None:
    segment = last(f"<p>{line}</p>")

    assert (segment.role, named(segment)) == (Role.BYLINE, credits_)
    assert all(segment.text[it.start : it.end] == it.name for it in segment.credits)


@pytest.mark.parametrize("line", ["图片来源：海岬社", "数据来源：海岬统计处"])
def test_the_source_of_a_picture_or_of_figures_is_nobody_s_byline(line: str) -> None:
    assert named(last(f"<p>{line}</p>")) == []


@pytest.mark.parametrize(
    "line", ["评论(15)", "阅读数(15878）", "点赞", "收藏(3)", "浏览 1234", "分享到"]
)
def test_counters_are_boilerplate(line: str) -> None:
    assert last(f"<p>{line}</p>").role is Role.BOILERPLATE


@pytest.mark.parametrize("line", ["武汉", "江南", "黄淮", "高温", "财经/股市", "武汉（晴）"])
def test_places_and_words_alone_are_no_reporters(line: str) -> None:
    segment = last(f"<p>{line}</p>")

    assert (segment.role, segment.credits) == (Role.BODY, ())


@pytest.mark.parametrize(
    "line",
    [
        "图为渡轮靠岸。（沈渡摄）",
        "资料图：渡轮靠岸。海岬社记者 沈渡 摄",
        "渡轮靠岸（海岬社发）",
        "圖／海岬社",
        "▲渡轮靠岸",
    ],
)
@pytest.mark.parametrize("form", ["<p><strong>{}</strong></p>", "<p>{}</p>"])
def test_a_caption_below_its_picture_is_one_in_bold_too(line: str, form: str) -> None:
    markup = f'<p>{BODY}</p><p><img src="a.jpg"></p>{form.format(line)}<p>{BODY}</p>'

    assert [segment.role for segment in assign_roles(read_blocks(markup))][1] is Role.CAPTION


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.md", f"# 渡轮\n\n{BODY}\n\n![](a.jpg)\n\n**图为渡轮靠岸。（沈渡摄）**\n\n{BODY}"),
        ("a.md", f"# 渡轮\n\n{BODY}\n\n![](a.jpg)\n**资料图：渡轮靠岸。**\n\n{BODY}"),
        ("a.txt", f"渡轮\n\n{BODY}\n图为渡轮靠岸。\n{BODY}"),
        ("a.txt", f"渡轮\n\n{BODY}\n渡轮靠岸，乘客上船。（海岬社发）\n{BODY}"),
    ],
)
def test_a_caption_announces_itself_in_markdown_and_in_plain_text(name: str, text: str) -> None:
    roles = [str(segment.role) for segment in read(text, name).segments]

    assert roles == ["headline", "body", "caption", "body"]


@pytest.mark.parametrize("line", ["蚝田", "图书馆重开", "图为何物"])
def test_a_subhead_in_bold_stays_a_subhead(line: str) -> None:
    markup = f"<p>{BODY}</p><p><b>{line}</b></p><p>{BODY}</p>"

    assert [segment.role for segment in assign_roles(read_blocks(markup))][1] is Role.SUBHEAD


@pytest.mark.parametrize(
    "blanks", ["　　", "&nbsp;&nbsp;&nbsp;&nbsp;", "&emsp;&emsp;", "&#12288;<b>&#12288;</b>"]
)
def test_a_line_break_before_an_indented_line_ends_a_paragraph(blanks: str) -> None:
    blocks = read_blocks(f"<p>{blanks}一。<br>\n{blanks}二。<br>三</p>")

    assert [block.text for block in blocks] == ["一。", "二。\n三"]


EXPECTED = {
    "39-date-source": "dateline",
    "40-editor-code": "byline",
    "42-counter": "boilerplate",
    "43-place": "body",
    "44-bold-caption": "caption",
}


def shared_cases() -> list[tuple[str, bytes, str]]:
    return [
        (path.name, path.read_bytes(), role)
        for case, role in EXPECTED.items()
        for path in sorted((SHARED / "cases").glob(f"{case}-*"))
    ]


def test_the_cases_beside_the_checkout_have_their_roles() -> None:
    for name, data, role in shared_cases():
        segments = read(data, name).segments
        short = [str(segment.role) for segment in segments[1:] if len(segment.text) < 45]

        assert short == [role], name


def test_the_texts_beside_the_checkout_lose_nothing() -> None:
    for path in sorted((SHARED / "cases").glob("4[78]-*.md")):
        segments = read(path.read_bytes(), path.name).segments

        assert all("*" not in segment.text for segment in segments)
        assert len(segments) == {"47": 6, "48": 5}[path.name[:2]]
    for path in (SHARED / "cases").glob("50-*.txt"):
        roles = [str(segment.role) for segment in read(path.read_bytes(), path.name).segments]

        assert roles == ["headline", "body", "body", "body", "byline"]
