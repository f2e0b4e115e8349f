"""HTML into segments: where they begin and end, what is kept, what each is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.visible_text import visible_characters, visible_characters_of
from workbench.formats.articles.markup import read_blocks
from workbench.formats.articles.roles import assign_roles
from workbench.model.segment import InlineKind, InlineSpan, Picture, Role, SourceContent

LONG = (
    "渡轮在清晨六点半离开码头，二十二分钟以后靠上对岸，"
    "船上坐着四百多人，多数是老人和学生，他们很早就来排队。"
)


def read(markup: str) -> tuple[SourceContent, ...]:
    return assign_roles(read_blocks(markup))


def texts(markup: str) -> list[str]:
    return [segment.text for segment in read(markup)]


def roles(markup: str) -> list[tuple[Role, str]]:
    return [(segment.role, segment.text) for segment in read(markup)]


def around(markup: str) -> list[tuple[Role, str]]:
    """The roles of what stands between two long paragraphs."""
    return roles(f"<p>{LONG}</p>{markup}<p>{LONG}</p>")[1:-1]


def behind(markup: str) -> list[tuple[Role, str]]:
    return roles(f"<p>{LONG}</p>{markup}")[1:]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<p>一<br>二</p>", ["一\n二"]),
        ("<p>一 \u00a0<br/>\u3000二</p>", ["一\n二"]),
        ("<p>一<br><br>二</p>", ["一", "二"]),
        ("<p>一<br>\u00a0<br><b> </b><br>二</p>", ["一", "二"]),
        ("<p>一<br/><b> </b></p><p>二</p>", ["一", "二"]),
        ("<br><br>一<br>", ["一"]),
        ("<p>一</p>二<div>三</div>四", ["一", "二", "三", "四"]),
        ("<p>一<div>二</div>三</p>", ["一", "二", "三"]),
        ("<p><i>一</p><p>二</i></p>", ["一", "二"]),
        ("<p> </p><p>&nbsp;</p><p>\u3000\u200b</p>", []),
        ("<p>第<span style='x'>1</span>班<span>2</span></p>", ["第1班2"]),
        ("<p>一\n   二</p>", ["一 二"]),
        ("<pre>一\n二</pre>", ["一 二"]),
        ("<p>一<img src='a.jpg'>二</p>", ["一二"]),
        ("a &lt; b &amp; c", ["a < b & c"]),
        ("<script>x</script><style>y</style><iframe>z</iframe><p>一</p>", ["一"]),
        ("", []),
        ("<!-- x -->", []),
    ],
)
def test_segments_begin_and_end_where_blocks_do(markup: str, expected: list[str]) -> None:
    assert texts(markup) == expected


def test_links_and_emphasis_are_spans_in_code_points() -> None:
    (segment,) = read("<p>𠮷 <a href=' u '> 一<b>二</b> </a><em></em><i>三</i><sup>2</sup></p>")

    assert segment.text == "𠮷 一二 三2"
    assert segment.spans == (
        InlineSpan(2, 4, InlineKind.LINK, "u"),
        InlineSpan(3, 4, InlineKind.STRONG),
        InlineSpan(5, 6, InlineKind.EMPHASIS),
        InlineSpan(6, 7, InlineKind.SUPERSCRIPT),
    )


def test_a_span_that_only_styles_vanishes() -> None:
    (segment,) = read("<p><span style='color:red'>一</span><font size=2>二</font></p>")

    assert segment.spans == ()


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<h2>小标题</h2>", [(Role.SUBHEAD, "小标题")]),
        ("<p><b>小标题</b></p>", [(Role.SUBHEAD, "小标题")]),
        ("<p><strong>小</strong><b>标题</b><br></p>", [(Role.SUBHEAD, "小标题")]),
        ("<p><span style='font-weight: bold'>小标题</span></p>", [(Role.SUBHEAD, "小标题")]),
        (f"<p><b>{LONG}</b></p>", [(Role.BODY, LONG)]),
        ("<p><b>注</b>：有误。</p>", [(Role.BODY, "注：有误。")]),
        ("<blockquote><p>引文</p></blockquote>", [(Role.QUOTE, "引文")]),
        ("<ul><li>甲</li><li>乙</li></ul>", [(Role.LIST_ITEM, "甲"), (Role.LIST_ITEM, "乙")]),
        (
            "<ul><li><a href=u>甲</a></li></ul><ul><li>· <a href=u>乙</a></li></ul>",
            [(Role.RELATED, "甲"), (Role.RELATED, "· 乙")],
        ),
        (
            "<ul><li><a href=u>甲</a></li><li>乙</li></ul>",
            [(Role.LIST_ITEM, "甲"), (Role.LIST_ITEM, "乙")],
        ),
        (
            "<table><tr><td>甲</td><td>乙</td></tr></table>",
            [(Role.TABLE_CELL, "甲"), (Role.TABLE_CELL, "乙")],
        ),
        ("<table><tr><td>只有一格。</td></tr></table>", [(Role.BODY, "只有一格。")]),
        ("<p>更多阅读：<a href=u>甲</a></p>", [(Role.RELATED, "更多阅读：甲")]),
        ("<p><b>延伸閱讀</b></p>", [(Role.RELATED, "延伸閱讀")]),
        ("<p><a href=u>点击观看全程录像</a></p>", [(Role.RELATED, "点击观看全程录像")]),
        ("<p>YouTube视频：<a href=u>甲</a></p>", [(Role.RELATED, "YouTube视频：甲")]),
        ("<p>他说，<a href=u>数据</a>有误。</p>", [(Role.BODY, "他说，数据有误。")]),
        ("<div>广告</div>", [(Role.BOILERPLATE, "广告")]),
        ("<div class='ad-slot'>买一送一</div>", [(Role.BOILERPLATE, "买一送一")]),
        ("<p>-----------</p>", [(Role.BOILERPLATE, "-----------")]),
        ("<p>分享到微信</p>", [(Role.BOILERPLATE, "分享到微信")]),
        ("<div style='display:none'>图像</div>", [(Role.BOILERPLATE, "图像")]),
        ("<p>● <b>小标题</b>：</p>", [(Role.SUBHEAD, "● 小标题：")]),
        ("<p>图：渔民补网</p>", [(Role.CAPTION, "图：渔民补网")]),
        ("<p>（点击阅读全文）</p>", [(Role.BOILERPLATE, "（点击阅读全文）")]),
        ("<p>他请大家下载应用。</p>", [(Role.BODY, "他请大家下载应用。")]),
        ("<p>她说，未经许可不得拍照。</p>", [(Role.BODY, "她说，未经许可不得拍照。")]),
        ("<p>相关报道显示，亏损严重。</p>", [(Role.BODY, "相关报道显示，亏损严重。")]),
        ("<p>……</p>", [(Role.BOILERPLATE, "……")]),
        ("<p>记者：你怎么看？</p>", [(Role.BODY, "记者：你怎么看？")]),
        ("<p>记者：沈渡</p>", [(Role.BODY, "记者：沈渡")]),
    ],
)
def test_a_role_is_known_by_structure_and_by_text(
    markup: str, expected: list[tuple[Role, str]]
) -> None:
    assert around(markup) == expected


@pytest.mark.parametrize(
    ("markup", "role"),
    [
        ("<p>记者：沈渡</p>", Role.BYLINE),
        ("<p>沈渡/陆远（路透社）</p>", Role.BYLINE),
        ("<p>翻译：海岬中文网<br><a href=u>点击查看本文英文版。</a></p>", Role.BYLINE),
        ("<p>作者是海岬大学教授，研究航运。</p>", Role.BYLINE),
        ("<p>（完）</p>", Role.BOILERPLATE),
        ("<p>关键词：渡轮</p>", Role.BOILERPLATE),
        ("<p>沈渡</p>", Role.BYLINE),
        ("<p>© 2025 海岬社</p>", Role.BOILERPLATE),
        ("<p>获取更多RSS：<br><a href=u>https://feed.example</a></p>", Role.BOILERPLATE),
        ("<p>嘉宾的观点并不代表本台立场。</p>", Role.BOILERPLATE),
        ("<p>未经书面许可，不得转载。</p>", Role.BOILERPLATE),
        ("<p>閱讀餘下全文，請成為付費會員。</p>", Role.BOILERPLATE),
        ("<footer><p>原文链接：<a href=u>u</a></p></footer>", Role.BOILERPLATE),
    ],
)
def test_what_closes_an_article_is_no_body(markup: str, role: Role) -> None:
    assert [found for found, _ in behind(markup)] == [role]


@pytest.mark.parametrize(
    "text",
    [
        "Thu, 02 Jul 2020 03:35:53 GMT",
        "2020-07-30T08:56:34.274Z",
        "23/07/2020 - 17:35",
        "2020年7月1日 星期三 15:59",
        "2020年7月1日（星期三）下午3:59",
        "发布时间：2020-07-01 15:59:11",
        "更新時間：2020年7月1日 北京時間",
        "（台北综合讯）",
        "（海岬社北京1日电）",
        "【海岬社2020年7月1日讯】",
        "华盛顿 —",
    ],
)
def test_a_date_before_the_body_is_a_dateline_and_inside_it_is_not(text: str) -> None:
    assert roles(f"<div><i><br>{text}</i></div><p>{LONG}</p>")[0] == (Role.DATELINE, text)
    assert around(f"<div><i>{text}</i></div>") == [(Role.BODY, text)]


def test_names_beside_the_date_are_in_the_dateline_and_each_is_named_once() -> None:
    line = read(f"<div><i>MARY LEE,MARY LEE<br>2020-07-01 15:59:11</i></div><p>{LONG}</p>")[0]

    assert line.role is Role.DATELINE
    assert [credit.name for credit in line.credits] == ["MARY LEE"]


IMG = '<img src="a.jpg" alt="渔民补网" title="t">'


@pytest.mark.parametrize(
    "markup",
    [
        f"<figure>{IMG}<figcaption>补网</figcaption></figure>",
        f"<p><figure>{IMG}<figcaption>补网</figcaption><small></small></figure></p>",
        f"<figure>{IMG}<figcaption>补网</figcaption><small>补网</small></figure>",
        f"<div>{IMG}</div><figcaption>补网</figcaption>",
        f"{IMG}<div><small>补网</small></div>",
        f"<p>{IMG}<br/><small>补网</small></p>",
        f"<div>{IMG}<span class=imageCaption>补网</span></div>",
        f"<p><div class=captioned><div>{IMG}</div><div class=image-caption>补网</div></div></p>",
        "<figure><figcaption>补网</figcaption><img src=a.jpg alt=渔民补网 title=t></figure>",
    ],
)
def test_a_caption_is_found_once_wherever_it_stands(markup: str) -> None:
    caption, *others = read(f"<p>{LONG}</p>{markup}<p>{LONG}</p>")[1:-1]

    assert others == []
    assert (caption.role, caption.text) == (Role.CAPTION, "补网")
    assert caption.picture == Picture("a.jpg", "渔民补网", "t")


def test_what_a_page_says_of_a_picture_elsewhere_is_kept_with_its_caption() -> None:
    (caption,) = read(
        f"<figure>{IMG}<figcaption>补网</figcaption><div id=zoomattribute><a data-caption=补网>"
        "<img src=/img/icon-zoom.png></a></div></figure>"
    )

    assert caption.picture == Picture("a.jpg", "渔民补网", "t", "补网")


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<figure><img src=a.jpg><figcaption>©Getty Images</figcaption></figure>", "©Getty Images"),
        ("<video poster=p.jpg></video><div><small>访谈</small></div>", "访谈"),
        ("<p><iframe src=v></iframe></p><p><i>视频【游行】</i></p>", "视频【游行】"),
        ("<p><img src=a.jpg></p><p>图为渔民补网。（资料图片）</p>", "图为渔民补网。（资料图片）"),
        ("<p><img src=a.jpg alt=渔民补网></p><p>渔民补网</p>", "渔民补网"),
    ],
)
def test_a_caption_of_any_medium_is_a_caption(markup: str, text: str) -> None:
    assert around(markup) == [(Role.CAPTION, text)]


def test_a_picture_without_a_visible_caption_makes_no_segment() -> None:
    assert around(IMG) == []


def test_a_paragraph_behind_a_picture_is_body() -> None:
    assert around(f"{IMG}<br>{LONG}") == [(Role.BODY, LONG)]


def test_a_byline_behind_a_single_br_becomes_a_segment_of_its_own() -> None:
    found = read(f"<p>{LONG}<br><a href=u>注</a>释<br/>记者：沈渡  责编：陆远</p>")

    assert [(segment.role, segment.text) for segment in found] == [
        (Role.BODY, f"{LONG}\n注释"),
        (Role.BYLINE, "记者：沈渡 责编：陆远"),
    ]
    assert found[0].spans == (InlineSpan(len(LONG) + 1, len(LONG) + 2, InlineKind.LINK, "u"),)
    assert [credit.start for credit in found[1].credits] == [3, 9]


def test_credits_in_brackets_behind_the_last_sentence_stay_there_and_are_read() -> None:
    (body,) = read(f"<p>{LONG}（编译：沈渡/核稿：陆远）</p>")

    assert body.role is Role.BODY
    assert [credit.name for credit in body.credits] == ["沈渡", "陆远"]


def test_hidden_words_inside_a_sentence_are_put_aside() -> None:
    assert around("<p>今天<span class='visually-hidden'>图像</span>开航。</p>") == [
        (Role.BOILERPLATE, "图像"),
        (Role.BODY, "今天开航。"),
    ]


@pytest.mark.slow
@pytest.mark.parametrize("tag", ["div", "b", "blockquote", "ul><li", "unknown"])
def test_a_hundred_thousand_levels_are_read_like_one(tag: str) -> None:
    (segment,) = read(f"<{tag}>" * 100_000 + "深")

    assert segment.text == "深"


INLINE = st.sampled_from(["b", "i", "span", "em", "small", "a href=u", "font", "span class=x"])
BLOCK = st.sampled_from(
    ["p", "div", "h2", "blockquote", "ul", "li", "td", "figure", "figcaption", "section", "pre"]
)
HIDDEN = st.sampled_from(["div hidden", "noscript", "span class=sr-only", "video"])
VOID = st.sampled_from(["<br>", "<br/><br/>", "<hr>", "<img src=a.jpg alt=没>", "&nbsp;", " \n"])


@st.composite
def pages(draw: st.DrawFn) -> str:
    """Markup with numbered words, so that no two captions are the same; often misnested."""
    tags: list[str] = draw(
        st.lists(st.one_of(INLINE, BLOCK, HIDDEN, VOID, st.just("")), max_size=25)
    )
    page: list[str] = []
    open_tags: list[str] = []
    for number, tag in enumerate(tags):
        page.append(tag if tag.startswith(("<", "&", " ")) else f"<{tag}>" if tag else "")
        if tag and page[-1] == f"<{tag}>":
            open_tags.append(tag.split()[0])
        page.append(f"第{number}句")
        if len(open_tags) > 0 and draw(st.booleans()):
            index = draw(st.integers(0, len(open_tags) - 1))
            page.append(f"</{open_tags.pop(index)}>")
    return "".join(page)


@given(pages())
def test_every_visible_character_is_in_exactly_one_segment(page: str) -> None:
    assert visible_characters_of(texts(page)) == visible_characters(page)


@given(pages())
def test_spans_cover_something_and_stay_inside(page: str) -> None:
    for segment in read(page):
        for span in segment.spans:
            assert 0 <= span.start < span.end <= len(segment.text)
            assert segment.text[span.start : span.end].strip()


@given(st.text("<>/ab='\"&;!-中 \n\x00\u00a0", max_size=60))
def test_no_markup_is_too_broken(markup: str) -> None:
    assert all(text.strip() for text in texts(markup))
