"""Posts of Jekyll and of WordPress as articles."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.api import Document
from workbench.formats.articles.jekyll import without_liquid
from workbench.formats.articles.markdown import MarkdownImporter
from workbench.formats.articles.wxr import read_wxr
from workbench.model.errors import InputError
from workbench.model.paired import PairedArticle
from workbench.model.segment import Role

POST = """---
layout: post
title: 克里抵达北京
tags: [气候, 外交]
---
{% include header.html %}
他周日抵达。{% comment %}待核{% endcomment %}

{{ site.title }}的记者报道。
"""
NAMESPACES = (
    'xmlns:content="http://purl.org/rss/1.0/modules/content/" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"'
)


NEVER = "<wp:post_date_gmt>0000-00-00 00:00:00</wp:post_date_gmt>"


def item(content: str, more: str = "", title: str = "标题") -> str:
    return (
        f"<item><title>{title}</title>{more}"
        f"<content:encoded><![CDATA[{content}]]></content:encoded></item>"
    )


def wxr(*items: str) -> bytes:
    inside = f"<channel><wp:wxr_version>1.2</wp:wxr_version>{''.join(items)}</channel>"
    return f'<?xml version="1.0"?><rss version="2.0" {NAMESPACES}>{inside}</rss>'.encode()


def read(*items: str) -> tuple[PairedArticle, ...]:
    return read_wxr(Document(wxr(*items), "export.xml"))


def test_a_post_has_its_day_from_its_name_and_no_liquid_in_its_text() -> None:
    document = Document(POST.encode(), "2023-07-17-kerry.md")

    article = MarkdownImporter().read(document)

    assert article.title == "克里抵达北京"
    assert article.published is not None
    assert article.published.astimezone(UTC).date() in {
        datetime(2023, 7, 16, tzinfo=UTC).date(),
        datetime(2023, 7, 17, tzinfo=UTC).date(),
    }
    assert [each.text for each in article.segments] == [
        "克里抵达北京",
        "他周日抵达。",
        "{{ site.title }}的记者报道。",
    ]
    assert ("tags", "[气候, 外交]") in article.metadata


def test_a_comment_that_nothing_ends_hides_nothing() -> None:
    assert without_liquid("甲{% comment %}乙") == "甲{% comment %}乙"
    assert without_liquid("甲{% comment %}乙{% if x %}{% endcomment %}丙") == "甲丙"


@given(st.text())
def test_what_has_no_liquid_stays_as_it_is(text: str) -> None:
    assert without_liquid(text) == text or "{%" in text


def test_blocks_and_short_codes_of_wordpress_are_no_text() -> None:
    (article,) = read(
        item(
            "<!-- wp:paragraph --><p>第一段。</p><!-- /wp:paragraph -->"
            '[caption id="a"]<img src="a.jpg" alt="克里"> 图为克里。[/caption]'
        )
    )

    assert [each.source for each in article.segments][:2] == ["标题", "第一段。"]
    assert all("[" not in each.source and "wp:" not in each.source for each in article.segments)


def test_an_old_post_has_paragraphs_at_its_blank_lines() -> None:
    (article,) = read(item("一段。\n还是一段。\n\n二段。"))

    assert len(article.segments) == 3
    assert article.segments[0].role is Role.HEADLINE


@pytest.mark.parametrize("kind", ["attachment", "revision", "nav_menu_item"])
def test_what_is_no_post_is_left_out(kind: str) -> None:
    other = item("文。", f"<wp:post_type>{kind}</wp:post_type>", "另一")
    binned = item("文。", "<wp:status>trash</wp:status>", "垃圾")

    assert [each.title for each in read(item("一段。"), other, binned)] == ["标题"]


@pytest.mark.parametrize(
    ("more", "moment"),
    [
        (
            "<wp:post_date_gmt>2023-07-17 14:29:00</wp:post_date_gmt>",
            datetime(2023, 7, 17, 14, 29, tzinfo=UTC),
        ),
        (
            f"<pubDate>Mon, 17 Jul 2023 22:29:00 +0800</pubDate>{NEVER}",
            datetime(2023, 7, 17, 14, 29, tzinfo=UTC),
        ),
        ("<pubDate>yesterday</pubDate>", None),
    ],
)
def test_a_post_has_its_time(more: str, moment: datetime | None) -> None:
    (article,) = read(item("一段。", more))

    assert article.published == moment


def test_a_link_that_is_no_web_address_is_none() -> None:
    (article,) = read(item("一段。", "<link>javascript:alert(1)</link>"))

    assert article.url == ""


@pytest.mark.parametrize(
    ("data", "code"),
    [(wxr(), "wxr.no_posts"), (wxr(item("")), "wxr.no_posts"), (wxr()[:-9], "wxr.damaged")],
)
def test_an_export_without_posts_and_a_damaged_one_are_refused(data: bytes, code: str) -> None:
    with pytest.raises(InputError) as caught:
        read_wxr(Document(data, "export.xml"))

    assert caught.value.code == code
