"""Documents into articles: which importer, which title, which time, which paragraphs."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.api import Api, Document
from workbench.formats.articles.article_file import read_head, read_title
from workbench.formats.articles.front_matter import read_instant, split_front_matter
from workbench.formats.articles.plain_text import PlainTextImporter, split_paragraphs
from workbench.formats.importers import enable
from workbench.formats.input_file import LARGEST
from workbench.formats.reading import read_document, readable_suffixes, surest
from workbench.messages import ERRORS
from workbench.model.article import ImportedArticle
from workbench.model.errors import InputError
from workbench.model.segment import Role

HEAD = "<!--1745154900000-->\n[渡轮复航](https://haijia.example/a)\n------\n"
SENTENCE = "渡轮周日恢复营运，首日运送乘客一万八千人次，多数是老人。"


def importers() -> Api:
    api = Api()
    enable(api)
    return api


def read(text: str | bytes, name: str = "a.txt", **known: str) -> ImportedArticle:
    data = text.encode() if isinstance(text, str) else text
    return read_document(importers().importers, Document(data, name, **known))


def told(article: ImportedArticle) -> list[tuple[str, str]]:
    return [(str(segment.role), segment.text) for segment in article.segments]


def failure(data: bytes, name: str = "a.txt") -> str:
    with pytest.raises(InputError) as caught:
        read(data, name)
    assert caught.value.code in ERRORS
    return caught.value.code


@pytest.mark.parametrize(
    ("name", "text", "importer"),
    [
        ("a.txt", HEAD, "article"),
        ("a.md", HEAD, "article"),
        ("a", HEAD, "article"),
        ("a.md", f"---\ntitle: x\n---\n{HEAD}", "article"),
        ("a.txt", "[题](u)\n------\n", "article"),
        ("a.txt", "<!--NaN-->\n[题](u)\n", "article"),
        ("a.md", "[一个链接](u)\n\n一段。", "markdown"),
        ("a.md", "# 题", "markdown"),
        ("a.markdown", "题", "markdown"),
        ("a.html", "<p>一", "html"),
        ("a.txt", "<!DOCTYPE html><p>一", "html"),
        ("a", "<html><p>一", "html"),
        ("a.txt", "一段。", "text"),
        ("a.unknown", "一段。", "text"),
    ],
)
def test_the_surest_importer_reads_a_document(name: str, text: str, importer: str) -> None:
    found = surest(importers().importers, Document(text.encode(), name))

    assert found.name == importer


def test_of_equally_sure_importers_the_later_one_wins() -> None:
    first, second = PlainTextImporter(), PlainTextImporter()

    assert surest([first, second], Document("一".encode(), "a.txt")) is second


def test_the_suffixes_of_all_importers_are_readable() -> None:
    assert {".txt", ".md", ".markdown", ".html", ".htm"} <= readable_suffixes(importers().importers)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "import.empty"),
        (b" \n\t", "import.empty"),
        ("\ufeff\u3000\n".encode(), "import.empty"),
        (b"<html><script>x</script></html>", "import.empty"),
        (b"\x89PNG\r\n", "import.is_picture"),
        (b"\x01\x02\x03" * 9, "import.binary"),
        (b"x" * (LARGEST + 1), "import.too_large"),
    ],
)
def test_a_document_without_an_article_says_why(data: bytes, code: str) -> None:
    assert failure(data) == code


def test_without_an_importer_nothing_is_readable() -> None:
    with pytest.raises(InputError, match=r"import\.unreadable"):
        read_document([], Document(b"x", "a.xyz"))


@pytest.mark.parametrize(
    ("line", "title", "url"),
    [
        ("[题](u)", "题", "u"),
        ("[[生活] 题 [图]](u)", "[生活] 题 [图]", "u"),
        ("[题](一)](https://x.example/a_(b))", "题](一)", "https://x.example/a_(b)"),
        ("[甲|乙_丙　丁\u00a0戊](u)", "甲|乙_丙　丁\u00a0戊", "u"),
        ("[Q&amp;amp;A &lt;题&gt;](u)", "Q&A <题>", "u"),
        (r"[\[生活\] 甲\_乙](u)", "[生活] 甲_乙", "u"),
        ("[  题   目 ]( u )", "题 目", "u"),
        ("[](u)", "", "u"),
    ],
)
def test_the_title_line_is_split_at_its_last_bracket(line: str, title: str, url: str) -> None:
    assert read_title(line) == (title, url)


@given(st.text("甲乙[]()|_\\&;\u3000\u00a0 ab", max_size=30), st.text("htps:/.%_", max_size=20))
def test_any_title_comes_with_its_address(title: str, url: str) -> None:
    assert read_title(f"[{title}]({url})")[1] == url


@pytest.mark.parametrize(
    ("head", "published"),
    [
        ("<!--1689604140000-->\n", "2023-07-17T14:29:00+00:00"),
        ("<!--NaN-->\n", None),
        ("", None),
        ("---\ndate: 2020-07-29T14:28:36.000Z\n---\n<!--NaN-->\n", "2020-07-29T14:28:36+00:00"),
        ("---\ndate: 2020-07-29T14:28:36+08:00\n---\n", "2020-07-29T06:28:36+00:00"),
        ("---\ndate: 2020-07-29\n---\n<!--0-->\n", "1970-01-01T00:00:00+00:00"),
        ("---\ndate: gestern\n---\n", None),
        ("<!--999999999999999-->\n", None),
    ],
)
def test_the_time_is_the_comment_s_or_else_the_front_matter_s(
    head: str, published: str | None
) -> None:
    found = read_head(f"{head}[题](u)\n------\n<p>一</p>").published

    assert (found.isoformat() if found else None) == published


def test_front_matter_is_kept_unread() -> None:
    article = read(
        f'---\ntitle: "甲 \\"乙\\""\ntags: [ 甲, 乙 ]\nauthor: 海岬社\n---\n{HEAD}<p>一</p>'
    )

    assert article.metadata == (
        ("title", '甲 "乙"'),
        ("tags", "[ 甲, 乙 ]"),
        ("author", "海岬社"),
    )


def test_front_matter_without_an_end_is_text() -> None:
    assert split_front_matter("---\ntitle: x\n").entries == ()
    assert read_instant("") is None


def test_an_article_without_a_body_is_its_headline() -> None:
    assert told(read(HEAD)) == [("headline", "渡轮复航")]


def test_windows_line_ends_make_no_difference() -> None:
    text = f"{HEAD}<p>一<br>\n二</p>\n<p>三</p>"

    assert told(read(text.replace("\n", "\r\n"))) == told(read(text))


def test_an_article_file_in_gb18030_is_read_and_says_so() -> None:
    article = read(f"{HEAD}<p>{SENTENCE}</p>".encode("gb18030"))

    assert told(article) == [("headline", "渡轮复航"), ("body", SENTENCE)]
    assert article.encoding == "gb18030"
    assert [warning.code for warning in article.warnings] == ["import.guessed_encoding"]


def test_an_article_cut_off_in_the_middle_is_read_up_to_there() -> None:
    article = read(f"{HEAD}<p>{SENTENCE}</p><p>未完".encode()[:-2])

    assert told(article)[1:] == [("body", SENTENCE), ("body", "未")]


def test_a_page_is_read_where_its_article_is() -> None:
    page = (
        "<html><head><title>渡轮复航 - 海岬网</title><link rel=canonical href=https://h.example/1>"
        "<meta property='article:published_time' content='2025-04-20T21:15:00+08:00'></head><body>"
        f"<nav>首页</nav><article><h1>渡轮<br>复航</h1><p>{SENTENCE}</p></article>"
        "<aside>热门</aside></body></html>"
    )

    article = read(page, "a.html")

    assert told(article) == [
        ("headline", "渡轮 复航"),
        ("boilerplate", "首页"),
        ("body", SENTENCE),
        ("boilerplate", "热门"),
    ]
    assert article.url == "https://h.example/1"
    assert article.published is not None
    assert article.published.isoformat() == "2025-04-20T13:15:00+00:00"


def test_a_page_without_an_article_is_read_whole() -> None:
    page = f"<title>渡轮复航</title><nav>首页</nav><p>{SENTENCE}</p><footer>关于我们</footer>"

    assert told(read(page, "a.html")) == [
        ("headline", "渡轮复航"),
        ("boilerplate", "首页"),
        ("body", SENTENCE),
        ("boilerplate", "关于我们"),
    ]


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("一\n\n二\n三\n", ["一", "二", "三"]),
        ("一\r\n二\r\n", ["一", "二"]),
        ("　　一\n　　二", ["一", "二"]),
        ("题\n\n　　一\n　　二", ["题", "一", "二"]),
        ("\ufeff一", ["一"]),
    ],
)
def test_plain_text_has_paragraphs(text: str, paragraphs: Sequence[str]) -> None:
    assert split_paragraphs(text) == list(paragraphs)


def test_the_first_line_of_a_text_is_its_title_if_it_looks_like_one() -> None:
    text = f"渡轮复航\n\n{SENTENCE}\n\n记者：沈渡 责编：陆远\n"

    assert told(read(text)) == [
        ("headline", "渡轮复航"),
        ("body", SENTENCE),
        ("byline", "记者：沈渡 责编：陆远"),
    ]
    assert told(read(f"{SENTENCE}\n\n{SENTENCE}"))[0] == ("body", SENTENCE)


def test_a_text_without_a_title_is_called_after_its_file() -> None:
    assert read(SENTENCE, "渡轮.txt").title == "渡轮.txt"


def test_markdown_is_read_with_its_structure() -> None:
    text = (
        "# 渡轮复航\n\n渡轮周日\n**恢复**营运。\n\n## 蚝田\n\n> 浪很大。\n\n- 甲\n- 乙\n\n"
        "| 年 | 人 |\n|---|---|\n| 1 | 2 |\n"
    )

    article = read(text, "a.md")

    assert told(article) == [
        ("headline", "渡轮复航"),
        ("body", "渡轮周日恢复营运。"),
        ("subhead", "蚝田"),
        ("quote", "浪很大。"),
        ("list_item", "甲"),
        ("list_item", "乙"),
        *[("table_cell", cell) for cell in "年人12"],
    ]
    assert [str(span.kind) for span in article.segments[1].spans] == ["strong"]


def test_a_variant_and_an_address_come_from_the_document() -> None:
    article = read(f"<p>{SENTENCE}", "a.html", url="https://h.example/2")

    assert article.url == "https://h.example/2"
    assert str(article.language) == "zh-CN"


def test_deeply_nested_html_is_read() -> None:
    segments = read(f"{HEAD}{'<div>' * 100_000}深").segments

    assert [(segment.role, segment.text) for segment in segments[1:]] == [(Role.BODY, "深")]


@given(st.binary(max_size=120), st.sampled_from(["a.txt", "a.md", "a.html", "a.markdown"]))
def test_any_document_is_read_or_refused_with_a_code(data: bytes, name: str) -> None:
    assert outcome(data, name) in {"", *ERRORS}
    assert outcome(HEAD.encode() + data, name) in {"", *ERRORS}


def outcome(data: bytes, name: str) -> str:
    """Return the code of the error, "" if there is none."""
    try:
        read(data, name)
    except InputError as error:
        return error.code
    return ""
