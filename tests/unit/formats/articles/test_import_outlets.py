"""The habits of the outlets' pages, in invented words: what each of their blocks is."""

import pytest

from workbench.formats.articles.markup import read_blocks
from workbench.formats.articles.roles import assign_roles
from workbench.model.segment import Role, SourceContent

BODY = (
    "渡轮在清晨六点半离开码头，二十二分钟以后靠上对岸，"
    "船上坐着四百多人，多数是老人和学生，他们很早就来排队。"
)


def read(markup: str) -> tuple[SourceContent, ...]:
    return assign_roles(read_blocks(markup))


def before(markup: str) -> list[tuple[Role, str]]:
    return [(each.role, each.text) for each in read(f"{markup}<p>{BODY}</p>")][:-1]


def behind(markup: str) -> list[tuple[Role, str]]:
    return [(each.role, each.text) for each in read(f"<p>{BODY}</p>{markup}")][1:]


def around(markup: str) -> list[tuple[Role, str]]:
    return [(each.role, each.text) for each in read(f"<p>{BODY}</p>{markup}<p>{BODY}</p>")][1:-1]


@pytest.mark.parametrize(
    "markup",
    [
        '<ul class="css-p7-Person e1"><li>沈渡（Shen Du）</li><li>BBC中文记者</li></ul>',
        '<ul class="bbc-1x e1"><li>沈渡（Shen Du）</li><li>BBC中文记者</li></ul>',
    ],
)
def test_a_list_that_introduces_the_writer_is_a_byline(markup: str) -> None:
    assert before(markup) == [(Role.BYLINE, "沈渡（Shen Du）"), (Role.BYLINE, "BBC中文记者")]
    assert [credit.name for credit in read(f"{markup}<p>{BODY}</p>")[0].credits] == ["沈渡"]


def test_a_list_of_other_short_things_before_the_body_stays_a_list() -> None:
    roles = [role for role, _ in before("<ul><li>发烧</li><li>咳嗽</li></ul>")]

    assert roles == [Role.LIST_ITEM, Role.LIST_ITEM]


def test_a_label_for_screen_readers_is_known_by_the_end_of_its_class() -> None:
    hidden = '<span class="bbc-ow3j0s-VisuallyHiddenText e1yt">图像加注文字，</span>'
    figure = f'<figure><img src="a.jpg"><figcaption>{hidden}<p>渡轮靠岸</p></figcaption></figure>'

    assert around(figure) == [(Role.BOILERPLATE, "图像加注文字，"), (Role.CAPTION, "渡轮靠岸")]


@pytest.mark.parametrize(
    "label", ["你的器材不支持播放多媒体材料", "跳过 Twitter 帖子, 2", "结尾 Twitter 帖子, 2"]
)
def test_what_a_player_or_an_embedded_post_says_of_itself_is_boilerplate(label: str) -> None:
    assert around(f'<p><a href="#end">{label}</a></p>') == [(Role.BOILERPLATE, label)]
    assert around(f"<strong>{label}</strong>") == [(Role.BOILERPLATE, label)]


def test_names_in_an_address_and_a_time_open_an_article() -> None:
    markup = '<address>沈渡, MARY LEE</address><time datetime="2021-06-11">2021年6月11日</time>'

    assert before(markup) == [(Role.BYLINE, "沈渡, MARY LEE"), (Role.DATELINE, "2021年6月11日")]


def test_many_names_in_an_address_leave_the_date_a_dateline() -> None:
    names = "MARY JOHANNA LEE, PETER ALEXANDER BROWN, JOY DONG, SHEN DU"
    markup = f"<address>{names}</address><time>2021年6月11日</time>"

    assert before(markup) == [(Role.BYLINE, names), (Role.DATELINE, "2021年6月11日")]


def test_the_footer_of_the_authors_holds_bylines_but_not_the_link_to_the_other_language() -> None:
    writer = "沈渡是驻海岬的记者，报道港口与航运已有二十年，曾在东岸早报工作，著有渡口三部曲。"
    footer = (
        f'<footer class="author-info"><p>{writer}</p><p>翻译：顾明薇</p>'
        '<p><a href="/en">点击查看本文英文版。</a></p></footer>'
    )

    assert behind(footer) == [
        (Role.BYLINE, writer),
        (Role.BYLINE, "翻译：顾明薇"),
        (Role.BOILERPLATE, "点击查看本文英文版。"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "作者认为，渡轮停航以后，对岸的学校只剩下三个班，而市政府的方案并没有说清楚钱从哪里来。",
        "作者最后回到海岬，认为两岸都要为渡轮付钱，因为渡轮停了，受苦的不只是没有车的人。",
    ],
)
def test_what_the_author_of_a_reviewed_text_thinks_is_body(text: str) -> None:
    assert behind(f"<p>{text}</p>") == [(Role.BODY, text)]


@pytest.mark.parametrize(
    "text",
    [
        "沈渡海岬补充报道",
        "（作者为独立经济学家。）",
        "(海岬社、东岸社)",
        "沈渡/ 顾明薇\u00a0\u00a0（海岬社）",
        "本文编辑沈渡 du.shen@example.org",
    ],
)
def test_who_made_an_article_is_said_at_its_end(text: str) -> None:
    assert behind(f"<p>{text}</p><p>© 2021年海岬社</p>")[0] == (Role.BYLINE, text)


def test_a_signature_below_a_picture_is_no_caption() -> None:
    signature = "沈渡/顾明薇（据海岬社等）"

    assert behind(f'<img src="a.jpg"><p>{signature}</p>') == [(Role.BYLINE, signature)]


def test_the_small_print_of_a_feed_is_no_caption_even_below_a_picture() -> None:
    line = "© 沈渡 for 海岬时报 | Permalink | Post tags: 渡轮"

    assert behind(f'<img src="a.jpg"><p><small>{line}</small></p>') == [(Role.BOILERPLATE, line)]


@pytest.mark.parametrize(
    "text",
    [
        "任何组织和个人，未经批准不得制造、买卖和使用警旗，违者要追究责任，这是昨天公布的。",
        "关注此事的网民说，船公司的微信公众号昨晚已经删掉了停航的公告，没有说明为什么。",
    ],
)
def test_news_of_rules_and_of_accounts_is_no_boilerplate(text: str) -> None:
    assert behind(f"<p>{text}</p>") == [(Role.BODY, text)]


def test_a_notice_glued_to_the_end_of_a_long_paragraph_does_not_make_it_boilerplate() -> None:
    text = f"{BODY}{BODY} © 2021年 海岬社版权声明：如无特别授权，不得擅自使用。"

    assert behind(f"<p>{text}</p>") == [(Role.BODY, text)]


def test_the_name_below_a_quotation_belongs_to_it() -> None:
    quotation = "<blockquote>船会回来的。<footer><cite>市长罗震</cite></footer></blockquote>"

    assert around(quotation) == [(Role.QUOTE, "船会回来的。"), (Role.QUOTE, "市长罗震")]


@pytest.mark.parametrize("text", ["码头全景 图片来源：海岬网", "等船的人，photo by : Linda"])
def test_a_line_with_the_source_of_the_picture_before_it_is_a_caption(text: str) -> None:
    assert around(f'<p><img src="a.jpg"></p><p>{text}</p>') == [(Role.CAPTION, text)]


def test_an_item_of_a_list_below_a_picture_is_no_caption() -> None:
    markup = '<img src="a.jpg"><ul><li>干扰素（Interferon）</li><li>维生素</li></ul>'

    assert around(markup)[0] == (Role.LIST_ITEM, "干扰素（Interferon）")


def test_a_sentence_that_trails_off_into_a_dash_is_no_dateline() -> None:
    assert before("<p>请听我说——</p>") == [(Role.BODY, "请听我说——")]


@pytest.mark.parametrize("lead", ["延伸阅读", "延申阅读"])
def test_a_link_to_read_on_is_related_however_it_is_spelled(lead: str) -> None:
    text = f"{lead}：渡轮停航以后"

    assert around(f'<p><a href="/2">{text}</a></p>') == [(Role.RELATED, text)]


@pytest.mark.parametrize("label", ["图像加注文字，", "视频加注文字，"])
def test_a_label_that_only_announces_a_caption_is_boilerplate_by_its_words(label: str) -> None:
    inside = f'<span class="bbc-19y5 e1yt">{label}</span><p>渡轮靠岸</p>'
    figure = f'<figure><img src="a.jpg"><figcaption>{inside}</figcaption></figure>'

    assert around(figure) == [(Role.BOILERPLATE, label), (Role.CAPTION, "渡轮靠岸")]


def test_quoted_links_behind_the_body_are_related() -> None:
    links = '<blockquote><p><a href="/1">渡轮停航</a></p><p><a href="/2">船票</a></p></blockquote>'

    assert behind(f"<p>相关阅读：</p>{links}") == [
        (Role.RELATED, "相关阅读："),
        (Role.RELATED, "渡轮停航"),
        (Role.RELATED, "船票"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "本文作者沈渡(Du Shen)是海岬港口研究所联合创始人，东岸早报前专栏作家",
        "本文作者曾任海岬船运公司总裁",
    ],
)
def test_who_the_author_of_this_article_is_signs_it(text: str) -> None:
    assert behind(f"<p><i>{text}</i></p><p>译者/顾明薇</p>")[0] == (Role.BYLINE, text)


def test_where_pictures_of_a_report_come_from_is_told_apart_from_who_signed_it() -> None:
    text = "（部分影片素材来自海岬社、东岸社）"

    assert behind(f"<p>{text}</p>") == [(Role.BODY, text)]


def test_the_author_of_this_article_can_be_presented_above_the_body() -> None:
    lead = f'<div class="story-lead">{BODY}</div>'
    note = "本文作者是海岬港口研究所(Haijia Port Institute)所长"
    segments = read(f"{lead}<img src='a.jpg'><p><i>{note}</i></p><p>{BODY}</p>")

    assert [each.role for each in segments] == [Role.BODY, Role.BYLINE, Role.BODY]
