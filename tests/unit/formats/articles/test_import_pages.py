"""Web pages into articles: the part that is the article, its headline, time and facts."""

import socket

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.made_pages import SEEN, UNSEEN, MadePage, made_pages
from tests.visible_text import visible_characters, visible_characters_of
from workbench.api import Document
from workbench.formats.articles.html_page import HtmlPageImporter
from workbench.model.article import ImportedArticle
from workbench.model.segment import Role
from workbench.text.whitespace import squeeze

FIRST = "渡轮公司周一宣布，新航线将在秋天开通，首期投入六艘船，每天往返二十四班，票价与旧航线相同。"
SECOND = "码头附近的店主表示，施工期间生意减少了三成，希望公司尽快公布补偿办法，并缩短工期。"
BODY = f"<p>{FIRST}</p><p>{SECOND}</p>"


def read(markup: str, **known: str) -> ImportedArticle:
    return HtmlPageImporter().read(Document(markup.encode(), "page.html", **known))


def page(head: str, body: str) -> str:
    return f'<!DOCTYPE html><html lang="zh-CN"><head>{head}</head><body>{body}</body></html>'


def texts(article: ImportedArticle, *roles: Role) -> list[str]:
    return [segment.text for segment in article.segments if segment.role in roles]


def headline(head: str, body: str) -> str:
    article = read(page(head, body))
    (found,) = texts(article, Role.HEADLINE)
    assert found == article.title
    return found


def published(head: str, body: str = f"<h1>题目在此</h1>{BODY}", **known: str) -> str | None:
    found = read(page(head, body), **known).published
    return found.isoformat() if found else None


MADE = made_pages((*SEEN, *UNSEEN), seeds=1)


@pytest.mark.parametrize("made", MADE, ids=[made.name for made in MADE])
def test_the_article_is_found_in_a_page_of_any_layout(made: MadePage) -> None:
    data = made.markup.encode(made.encoding, "xmlcharrefreplace")
    article = HtmlPageImporter().read(Document(data, "page.html", url=made.url))

    work = [segment.text for segment in article.segments if segment.role.is_work]
    whole = squeeze("".join(work))
    assert [text for text in made.article if squeeze(text) not in whole] == []
    assert article.title == made.title
    assert article.published == made.published
    assert "网友" not in whole
    assert "版权所有" not in whole
    assert "海岬大桥夜间封闭" not in whole


@pytest.mark.parametrize("made", MADE, ids=[made.name for made in MADE])
def test_nothing_visible_of_a_page_is_lost_whatever_is_its_article(made: MadePage) -> None:
    article = read(made.markup.replace("gb2312", "utf-8"))
    seen = visible_characters(made.markup)
    if article.title and article.title not in made.markup.partition("</head>")[2]:
        seen += visible_characters_of([article.title])

    assert visible_characters_of(segment.text for segment in article.segments) == seen


LINKED = (
    "<script type=application/ld+json>"
    '[{"@type":["NewsArticle"],"headline":"渡轮新航线秋天开通"}]</script>'
)


@pytest.mark.parametrize(
    ("head", "body", "expected"),
    [
        # A logo in a heading of the first level.
        (
            "<title>渡轮新航线秋天开通|交通_海岬新闻网</title>",
            f"<h1><a href=/>新闻中心</a></h1><h1>渡轮新航线秋天开通</h1>{BODY}",
            "渡轮新航线秋天开通",
        ),
        # The title that pages give to others, where the page's own is the site's.
        (
            "<title>海岬新闻网</title><meta property=og:title content=渡轮新航线秋天开通>",
            f"<h1>海岬新闻网</h1><div class=t>渡轮新航线秋天开通</div>{BODY}",
            "渡轮新航线秋天开通",
        ),
        # A heading of another level, the first being empty.
        (
            "<title>渡轮新航线秋天开通-海岬新闻网</title>",
            f"<h1></h1><h2>渡轮新航线秋天开通</h2>{BODY}",
            "渡轮新航线秋天开通",
        ),
        # No heading: the site behind the last separator goes, and all channels behind it.
        ("<title>渡轮新航线秋天开通 - 海岬网</title>", BODY, "渡轮新航线秋天开通"),
        ("<title>渡轮新航线秋天开通_交通频道_海岬新闻网</title>", BODY, "渡轮新航线秋天开通"),
        ("<title>渡轮新航线秋天开通｜海岬日报</title>", BODY, "渡轮新航线秋天开通"),
        ("<title>1-10月渡轮客运量增长</title>", BODY, "1-10月渡轮客运量增长"),
        ("<title>“海岬-云岭”渡轮恢复通航</title>", BODY, "“海岬-云岭”渡轮恢复通航"),
        (
            "<title>渡轮新航线秋天开通 – 渡口</title><meta property=og:site_name content=渡口>",
            BODY,
            "渡轮新航线秋天开通",
        ),
        # JSON-LD.
        (
            f"<title>渡口</title>{LINKED}",
            BODY,
            "渡轮新航线秋天开通",
        ),
        # The page cuts its title off; the heading has all of it.
        (
            "<title>渡轮新航线秋天开通，首期投入...</title>",
            f"<h1>渡轮新航线秋天开通，首期投入六艘船</h1>{BODY}",
            "渡轮新航线秋天开通，首期投入六艘船",
        ),
    ],
)
def test_the_headline_is_the_heading_that_agrees_with_what_the_page_is_called(
    head: str, body: str, expected: str
) -> None:
    assert headline(head, body) == expected


def test_a_logo_is_boilerplate_and_a_title_said_twice_stands_once_in_the_article() -> None:
    article = read(
        page(
            "<title>渡轮新航线秋天开通_海岬新闻网</title>",
            f"<h1>海岬新闻中心</h1><h1>渡轮新航线秋天开通</h1>{BODY}<p>渡轮新航线秋天开通</p>",
        )
    )

    assert texts(article, Role.BOILERPLATE) == ["海岬新闻中心", "渡轮新航线秋天开通"]
    assert texts(article, Role.SUBHEAD) == []


MOMENT = "2023-07-19T15:30:00+00:00"


@pytest.mark.parametrize(
    "head",
    [
        "<meta name=PubDate content='2023-07-19 23:30'>",
        "<meta name=publishdate content='2023年7月19日 23:30'>",
        "<meta itemprop=datePublished content='2023/07/19 23:30:00'>",
        "<meta property=article:published_time content='2023-07-19T23:30:00+08:00'>",
        "<meta property=og:release_date content='Wed, 19 Jul 2023 15:30:00 GMT'>",
        "<meta name=apub:time content='2023-7-19 23:30:00'>",
        "<meta name=weibo:article:create_at content='2023-07-19 23:30:00'>",
        '<script type="application/ld+json">{"datePublished":"2023-07-19T23:30:00+08:00"}</script>',
        '<script>var page = {"publishTime": "2023-07-19 23:30:00"}</script>',
        "<script>var ct = '1689780600';</script>",
    ],
)
def test_the_time_is_found_in_the_head_of_a_page_and_is_beijing_s(head: str) -> None:
    assert published(head) == MOMENT


@pytest.mark.parametrize(
    "line",
    [
        "2023-07-19 23:30:00　来源：海岬日报",
        "2023年07月19日23:30 来源：海岬网",
        "發佈時間：2023/07/19 下午 11:30",
        "112年7月19日 23:30",
        "2023-07-19 11:30 PM",
        "2023年7月19日 15:30 (GMT)",
    ],
)
def test_the_time_is_found_in_the_line_below_the_headline(line: str) -> None:
    assert published("", f"<h1>渡轮新航线秋天开通</h1><div>{line}</div>{BODY}") == MOMENT


def test_a_date_in_the_head_gets_its_time_from_the_line_of_the_same_day() -> None:
    head = "<meta name=publishdate content=2023-07-19>"
    line = "<p>2023年07月19日23:30</p>"

    assert published(head, f"<h1>渡轮新航线</h1>{line}{BODY}") == MOMENT
    assert published(head, f"<h1>渡轮新航线</h1>{BODY}") == "2023-07-18T16:00:00+00:00"


def test_when_a_page_was_changed_is_not_when_it_was_published() -> None:
    head = "<meta property=article:modified_time content='2023-07-20 08:00'>"

    assert published(head) is None


def test_an_outlet_abroad_has_its_own_clock_and_so_has_a_page_without_chinese() -> None:
    head = "<meta name=pubdate content='2023-07-19 15:30'>"

    assert published(head, url="https://www.voachinese.com/a/1.html") == MOMENT
    assert published(head, "<h1>Ferries</h1><p>The ferries sail again.</p>") == MOMENT


def test_what_a_page_says_of_writer_source_and_section_is_kept() -> None:
    data = (
        '{"@type":"NewsArticle","author":[{"name":"沈渡"},{"name":"陆远"}],'
        '"publisher":{"name":"海岬日报"},"articleSection":"交通"}'
    )
    article = read(page(f"<script type=application/ld+json>{data}</script>", f"<h1>题</h1>{BODY}"))
    visible = read(page("", f"<h1>渡轮新航线</h1><p>2023-07-19 来源：渡口周刊</p>{BODY}"))

    assert dict(article.metadata) == {
        "author": "沈渡, 陆远",
        "source": "海岬日报",
        "section": "交通",
    }
    assert dict(visible.metadata)["source"] == "渡口周刊"


@pytest.mark.parametrize(
    "column",
    [
        "<ul class=cols><li>{}</li><li><a href=/x>别的新闻</a></li></ul>",
        "<table><tr><td>{}</td><td><a href=/x>别的新闻</a></td></tr></table>",
        "<form action=/><div>{}</div></form>",
        "<div style='visibility:hidden;opacity:0'>{}</div>",
        "<div style='display: none'>{}</div>",
        "<div hidden>{}</div>",
    ],
)
def test_paragraphs_are_body_whatever_lays_them_out_or_hides_them_at_first(column: str) -> None:
    article = read(page("<title>渡轮新航线</title>", f"<h1>渡轮新航线</h1>{column.format(BODY)}"))

    assert texts(article, Role.BODY) == [FIRST, SECOND]


def test_a_list_and_a_table_of_facts_stay_what_they_are() -> None:
    rows = "<table><tr><td>票价</td><td>九元</td></tr></table>"
    facts = f"<ul><li>六艘船</li><li>二十四班</li></ul>{rows}"
    article = read(page("", f"<div><h1>渡轮新航线</h1><p>{FIRST}</p>{facts}<p>{SECOND}</p></div>"))

    assert texts(article, Role.LIST_ITEM) == ["六艘船", "二十四班"]
    assert texts(article, Role.TABLE_CELL) == ["票价", "九元"]


def test_a_hidden_note_in_a_page_that_shows_its_article_stays_hidden() -> None:
    note = (
        "<div style='display:none'>这是给程序看的说明，读者看不到，也不需要翻译，不用管它。</div>"
    )
    article = read(page("", f"<h1>渡轮新航线</h1>{BODY}{note}"))

    assert texts(article, Role.BODY) == [FIRST, SECOND]


def test_a_page_without_an_article_comes_in_whole_with_a_caution() -> None:
    article = read("<div>首页</div><div>国际</div><div>财经</div>")

    assert texts(article, Role.BODY) == ["首页", "国际", "财经"]
    assert [warning.code for warning in article.warnings] == ["import.whole_page"]


def test_where_a_page_is_from_is_said_by_its_canonical_link_or_by_who_saved_it() -> None:
    canonical = "<link rel=canonical href=https://news.example/1>"
    saved = "<!-- saved from url=(0027)https://news.example/2.html -->"

    assert read(page(canonical, BODY)).url == "https://news.example/1"
    assert read(saved + page("", BODY)).url == "https://news.example/2.html"
    assert read(page(canonical, BODY), url="https://other.example/3").url == (
        "https://other.example/3"
    )


DIGITS = "9" * 5000


@pytest.mark.parametrize(
    "markup",
    [
        f'<img width="{DIGITS}" height="{DIGITS}"><p>一</p>',
        f'<table><tr><td colspan="{DIGITS}">一</td></tr></table>',
        f'<script type="application/ld+json">{{"datePublished":{DIGITS}}}</script><p>一</p>',
        f'<meta name="pubdate" content="{DIGITS}"><p>一</p>',
        f'<time datetime="{DIGITS}-01-01">一</time>',
        f"<p>一</p><script type='application/ld+json'>{'[' * 100_000}</script>",
        "<meta name=pubdate content='9999-12-31T23:59:59-23:00'><p>一</p>",
        "<link rel=canonical href='http://[::1'><p>一</p>",
    ],
)
def test_hostile_numbers_and_nesting_in_a_page_hurt_nothing(markup: str) -> None:
    article = read(markup)

    assert article.segments[-1].text == "一"
    assert article.published is None


@pytest.mark.slow
@pytest.mark.parametrize("tag", ["div", "ul><li", "table><tr><td", "form", "section class=related"])
def test_twenty_thousand_levels_of_a_page_are_read(tag: str) -> None:
    article = read(page("", f"<h1>渡轮新航线</h1>{f'<{tag}>' * 20_000}{FIRST}"))

    assert FIRST in [segment.text for segment in article.segments]


def test_reading_a_page_opens_no_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)

    assert read(page("", f"<h1>渡轮新航线</h1>{BODY}")).segments


BLOCKS = ["p", "div", "li", "ul", "td", "table", "tr", "h1", "h2", "section", "article", "form"]
OTHERS = ["span", "a", "nav", "figure", "figcaption", "blockquote", "aside", "main", "strong"]
TAGS = st.sampled_from([*BLOCKS, *OTHERS])
NAMES = st.sampled_from(["", " class=related", " id=comments", " href=/x", " style=display:none"])
SAID = st.sampled_from(
    [FIRST, SECOND, "首页", "相关新闻", "2023-07-19 23:30", "责任编辑：沈渡", "排行"]
)


@st.composite
def pages(draw: st.DrawFn) -> str:
    """Pages with numbered texts, parts that call themselves furniture, and bad nesting."""
    parts: list[str] = []
    open_tags: list[str] = []
    for number in range(draw(st.integers(1, 14))):
        tag = draw(TAGS)
        parts.append(f"<{tag}{draw(NAMES)}>{draw(SAID)}{number}")
        open_tags.append(tag)
        closed = draw(st.integers(0, len(open_tags)))
        parts += [f"</{tag}>" for tag in open_tags[:closed]]
        del open_tags[:closed]
    return "".join(parts)


@given(pages())
def test_every_visible_character_of_a_page_is_in_exactly_one_segment(markup: str) -> None:
    found = [segment.text for segment in read(f"<html><body>{markup}").segments]

    assert visible_characters_of(found) == visible_characters(markup)


@given(st.text("<>/ab='\"&;!-中。 \n\u00a0", max_size=80))
def test_no_page_is_too_broken(markup: str) -> None:
    assert all(segment.text.strip() for segment in read(f"<html>{markup}").segments)
