"""The finished article in every format: what is decided once, and what each makes of it."""

import io
import zipfile

import docx
import frontmatter
import pytest
from bs4 import BeautifulSoup, Tag
from lxml import etree
from markdown_it import MarkdownIt

from tests.finished_material import GOLDEN, GOLDEN_FILES, as_text, golden, story, text, written
from workbench.api import ExportSegment
from workbench.model.errors import UsageError
from workbench.model.ids import ArticleId, SourceCopyId
from workbench.model.segment import (
    Credit,
    CreditFunction,
    InlineKind,
    InlineSpan,
    Picture,
    Role,
    Status,
)
from workbench.model.source_copy import SourceCopy

TEXTS = ["article", "markdown", "wordpress", "wxr", "jekyll", "text"]
HEADLINE = text("Ferry returns", "渡轮复航", number=1, role=Role.HEADLINE)
BODY = text("It sailed at six.", "六点开船。", number=2)


def found(within: Tag, selector: str) -> Tag:
    tag = within.select_one(selector)
    assert tag is not None
    return tag


def page(*segments: ExportSegment, **values: str) -> BeautifulSoup:
    return BeautifulSoup(as_text("article", story(*segments), **values), "lxml")


@pytest.mark.parametrize("file", GOLDEN_FILES)
def test_the_sample_article_is_written_as_it_was(file: str) -> None:
    assert golden(file) == (GOLDEN / file).read_bytes().decode("utf-8")


@pytest.mark.parametrize("name", TEXTS)
def test_the_english_is_there_and_the_chinese_only_where_asked_for(name: str) -> None:
    alone = as_text(name, story(HEADLINE, BODY))
    both = as_text(name, story(HEADLINE, BODY), source="inline")

    assert "It sailed at six." in alone
    assert "六点开船" not in alone
    assert both.index("It sailed at six.") < both.index("六点开船。")


def test_the_headline_is_the_title_and_heads_the_page() -> None:
    soup = page(HEADLINE, BODY)

    assert soup.title is not None
    assert soup.title.get_text() == "Ferry returns"
    assert [each.get_text() for each in soup.select("article > header > h1")] == ["Ferry returns"]


def test_without_a_translated_headline_the_chinese_title_stands_there_and_that_is_said() -> None:
    data, warnings = written("article", story(BODY))

    soup = BeautifulSoup(data, "lxml")
    assert soup.h1 is not None
    assert (soup.h1.get_text(), soup.h1["lang"]) == ("渡轮复航", "zh-CN")
    assert [warning.code for warning in warnings] == ["export.no_headline"]


def test_an_article_without_any_english_is_left_out_and_that_is_said() -> None:
    page, warnings = written("article", story(text("")), story(HEADLINE, BODY))

    assert page.count(b"<article") == 1
    assert [warning.code for warning in warnings] == ["export.no_english"]


def test_who_wrote_it_stands_above_wherever_the_page_said_it_and_other_credits_below() -> None:
    writer = (Credit(CreditFunction.REPORTER, "沈渡", 0, 2),)
    editor = (Credit(CreditFunction.EDITOR, "顾明薇", 0, 3),)
    soup = page(
        HEADLINE,
        BODY,
        text("Edited by Gu", number=3, role=Role.BYLINE, credited=editor),
        text("By Shen Du", number=4, role=Role.BYLINE, credited=writer),
    )

    assert [each.get_text() for each in soup.select("header .byline")] == ["By Shen Du"]
    assert "Edited by Gu" in found(soup, "article > footer").get_text()


def test_the_day_is_that_of_the_newsroom() -> None:
    # 14:29 UTC on 17 July is 22:29 in Beijing.
    time = page(HEADLINE, BODY).time
    assert time is not None
    assert (time["datetime"], time.get_text()) == ("2023-07-17T22:29:00+08:00", "July 17, 2023")
    british = written("article", story(HEADLINE, BODY), language="en-GB")[0].decode("utf-8")
    assert ">17 July 2023<" in british


def test_items_in_a_row_are_one_list_and_numbers_that_follow_make_it_numbered() -> None:
    items = [
        text("• Japan", number=3, role=Role.LIST_ITEM),
        text("Germany", number=4, role=Role.LIST_ITEM),
    ]
    numbered = [
        text("3. Third", number=5, role=Role.LIST_ITEM),
        text("4. Fourth", number=6, role=Role.LIST_ITEM),
    ]
    soup = page(HEADLINE, *items, BODY, *numbered)

    assert [each.get_text() for each in soup.select("ul > li")] == ["Japan", "Germany"]
    assert [each.get_text() for each in soup.select('ol[start="3"] > li')] == ["Third", "Fourth"]
    markdown = as_text("markdown", story(HEADLINE, *items, BODY, *numbered))
    assert "- Japan\n- Germany\n" in markdown
    assert "3. Third\n4. Fourth\n" in markdown


def test_quotations_in_a_row_are_one_quotation() -> None:
    soup = page(
        HEADLINE,
        text("One.", number=3, role=Role.QUOTE),
        text("Two.", number=4, role=Role.QUOTE),
        BODY,
    )

    assert [len(each.select("p")) for each in soup.select("blockquote")] == [2]


def test_headings_skip_no_level() -> None:
    soup = page(
        HEADLINE,
        text("Upper", number=3, role=Role.SUBHEAD, level=3),
        text("Lower", number=4, role=Role.SUBHEAD, level=6),
        BODY,
    )

    assert [(each.name, each.get_text()) for each in soup.select("h2, h3")] == [
        ("h2", "Upper"),
        ("h3", "Lower"),
    ]


CAPTION = text(
    "A ferry leaves the old pier. (AFP/Liang Yizhou)",
    "渡轮驶离码头。（法新社 梁一舟摄）",
    number=5,
    role=Role.CAPTION,
    picture=Picture("https://pics.example/a.jpg", "渡轮"),
)


def test_a_caption_has_its_picture_its_credit_and_an_english_alt_text() -> None:
    figure = page(HEADLINE, CAPTION).figure
    assert figure is not None
    assert figure.img is not None
    assert (figure.img["src"], figure.img["alt"]) == (
        "https://pics.example/a.jpg",
        "A ferry leaves the old pier.",
    )
    assert figure.figcaption is not None
    assert figure.figcaption.get_text() == "A ferry leaves the old pier. (AFP/Liang Yizhou)"
    assert figure.small is not None
    assert figure.small.get_text() == "(AFP/Liang Yizhou)"


@pytest.mark.parametrize("name", ["docx", "text"])
def test_a_format_without_pictures_says_so(name: str) -> None:
    _, warnings = written(name, story(HEADLINE, CAPTION))
    assert [warning.code for warning in warnings] == ["export.no_pictures"]

    _, quiet = written(name, story(HEADLINE, CAPTION), pictures="")
    assert quiet == ()


def test_links_and_emphasis_stay_and_links_go_where_they_are_not_wanted() -> None:
    words = "Read the whole report now"
    linked = text(
        words,
        number=3,
        spans=(
            InlineSpan(5, 21, InlineKind.LINK, "https://a.example/x?a=1&copy=2"),
            InlineSpan(9, 14, InlineKind.STRONG),
        ),
    )
    assert (
        '<p id="p3">Read <a href="https://a.example/x?a=1&amp;copy=2">the <strong>whole</strong>'
        " report</a> now</p>"
    ) in as_text("article", story(linked))
    assert "<a href" not in as_text("article", story(linked), links="", provenance="")
    assert "the <strong>whole</strong> report" in as_text("article", story(linked), links="")
    markdown = as_text("markdown", story(linked))
    html = MarkdownIt().render(markdown)
    assert '<a href="https://a.example/x?a=1&amp;copy=2">the <strong>whole</strong>' in html
    assert "the whole report (https://a.example/x?a=1&copy=2) now" in as_text("text", story(linked))


def test_marks_that_cross_are_cut_and_never_end_out_of_order() -> None:
    crossed = text(
        "abcdef",
        number=3,
        spans=(InlineSpan(0, 4, InlineKind.STRONG), InlineSpan(2, 6, InlineKind.EMPHASIS)),
    )
    assert "<strong>ab<em>cd</em></strong><em>ef</em>" in as_text("article", story(crossed))


NOTED = text("It sailed.", number=2, notes=("Check the date.",))


@pytest.mark.parametrize(
    ("name", "reference", "note"),
    [
        ("article", 'href="#note-20"', '<li id="note-20">Check the date.'),
        ("markdown", "It sailed.[^20]", "[^20]: Check the date."),
        ("jekyll", "It sailed.[^20]", "[^20]: Check the date."),
        ("wordpress", 'href="#note-20"', "Check the date."),
        ("text", "It sailed. [1]", "[1] Check the date."),
        ("docx", '<w:footnoteReference w:id="1"/>', "It sailed."),
    ],
)
def test_open_notes_are_footnotes_where_they_are_wanted(
    name: str, reference: str, note: str
) -> None:
    with_notes = as_text(name, story(HEADLINE, NOTED), notes="yes")

    assert reference in with_notes
    assert note in with_notes
    assert reference not in as_text(name, story(HEADLINE, NOTED))


def test_the_article_says_where_it_comes_from_and_what_a_machine_drafted() -> None:
    copy = SourceCopy(
        SourceCopyId(1),
        ArticleId(1),
        "ab" * 32,
        10,
        1_689_604_140_000,
        archive_address="https://web.archive.org/web/1/https://news.example/a",
    )
    drafted = text("Drafted.", number=3, origin="mt:deepl", status=Status.DRAFT)
    said = as_text(
        "text", story(HEADLINE, BODY, drafted, copy=copy, metadata=(("source", "海岬社"),))
    )

    assert "Translated from the Chinese: “渡轮复航 (https://news.example/a?b=1&c=2)”" in said
    assert "(海岬社, July 17, 2023)" in said
    assert "Translated by lin." in said
    assert "Machine translation (deepl) drafted 1 of 3 paragraphs." in said
    assert "1 paragraph is a translation that nobody has confirmed yet." in said
    assert "https://web.archive.org/web/1/https://news.example/a" in said
    assert f"SHA-256 {'ab' * 32}" in said
    assert "Translated" not in as_text("text", story(HEADLINE, BODY), provenance="")
    assert "Translated by Ann." in as_text("text", story(HEADLINE, BODY), translator="Ann")


def test_what_was_left_out_is_said_with_its_reason() -> None:
    omitted = text("", "广告", number=3, omitted="an advertisement")
    said = as_text(
        "text",
        story(HEADLINE, BODY, omitted, left_out={"left.draft": 2, "left.omitted": 1}),
        left_out="yes",
    )

    assert "A paragraph was left out: an advertisement." in said
    assert "Paragraphs of the original that are not here: 2 not confirmed." in said


def test_beside_there_are_two_columns_with_an_anchor_for_each_paragraph() -> None:
    soup = page(HEADLINE, BODY, source="beside")

    pairs = soup.select("div.pair")
    assert [found(each, "[id]")["id"] for each in pairs] == ["p1", "p2"]
    assert [found(each, "[lang]").get_text() for each in pairs] == ["渡轮复航", "六点开船。"]
    assert "@media" in found(soup, "style").get_text()


def test_a_toggle_folds_the_source_away() -> None:
    details = page(HEADLINE, BODY, source="toggle").select("details")

    assert [found(each, "p").get_text() for each in details] == ["渡轮复航", "六点开船。"]


def test_a_block_has_the_whole_source_at_the_end() -> None:
    soup = page(HEADLINE, BODY, source="block")

    assert [each.get_text() for each in soup.select("section p")] == ["渡轮复航", "六点开船。"]


def test_a_place_that_a_format_does_not_have_is_refused() -> None:
    with pytest.raises(ValueError, match="beside"):
        written("text", story(BODY), source="beside")


def test_a_word_document_uses_word_s_own_styles() -> None:
    segments = (
        HEADLINE,
        text("Below", number=3, role=Role.SUBHEAD),
        BODY,
        text("Said.", number=4, role=Role.QUOTE),
        CAPTION,
        text("1. One", number=6, role=Role.LIST_ITEM),
        text("Two\nlines", number=7, role=Role.BODY),
        text("Dot", number=8, role=Role.LIST_ITEM),
    )
    data, _ = written("docx", story(*segments), provenance="")
    paragraphs = docx.Document(io.BytesIO(data)).paragraphs

    assert [(each.style and each.style.name, each.text) for each in paragraphs if each.text] == [
        ("Title", "Ferry returns"),
        ("Subtitle", "July 17, 2023"),
        ("Heading 1", "Below"),
        ("Normal", "It sailed at six."),
        ("Quote", "Said."),
        ("Caption", "A ferry leaves the old pier. (AFP/Liang Yizhou)"),
        ("List Number", "One"),
        ("Normal", "Two\nlines"),
        ("List Bullet", "Dot"),
    ]


def test_the_footnotes_of_a_word_document_are_word_s() -> None:
    data, _ = written("docx", story(HEADLINE, NOTED), notes="yes")

    with zipfile.ZipFile(io.BytesIO(data)) as file:
        root = etree.fromstring(file.read("word/footnotes.xml"))
    assert " Check the date." in ["".join(map(str, each.itertext())) for each in root]


def test_a_post_s_front_matter_reads_as_it_was_written() -> None:
    odd = text('Say: "what" # {{ site }}\\', number=1, role=Role.HEADLINE)
    post = frontmatter.loads(as_text("jekyll", story(odd, BODY)))

    assert post["title"] == 'Say: "what" # {{ site }}\\'
    assert post["source_title"] == "渡轮复航"
    assert str(post["date"]) == "2023-07-17 22:29:00+08:00"
    assert post.content.startswith("It sailed at six.")


def test_a_post_is_one_article() -> None:
    with pytest.raises(UsageError) as caught:
        written("jekyll", story(BODY), story(BODY))
    assert caught.value.code == "export.one_article"


def test_wordpress_gets_drafts_with_their_blocks() -> None:
    root = etree.fromstring(as_text("wxr", story(HEADLINE, BODY), story(HEADLINE, BODY)).encode())
    spaces = {
        "wp": "http://wordpress.org/export/1.2/",
        "content": "http://purl.org/rss/1.0/modules/content/",
    }

    assert root.xpath("//wp:status/text()", namespaces=spaces) == ["draft", "draft"]
    assert root.xpath("//wp:post_name/text()", namespaces=spaces) == [
        "ferry-returns",
        "ferry-returns-2",
    ]
    first, _ = (str(each.text) for each in root.iterfind(".//content:encoded", spaces))
    assert "<!-- wp:paragraph -->\n<p>It sailed at six.</p>\n<!-- /wp:paragraph -->" in first
    assert "Ferry returns" not in first


@pytest.mark.parametrize("value", ["", "yes"])
def test_every_block_that_begins_ends(value: str) -> None:
    blocks = as_text(
        "wordpress", story(HEADLINE, BODY, CAPTION, NOTED), notes=value, source="beside"
    )

    open_blocks: list[str] = []
    for piece in blocks.split("<!-- ")[1:]:
        name = piece.split(" ")[0]
        if name.startswith("/"):
            assert open_blocks.pop() == name[1:]
        else:
            open_blocks.append(name)
    assert open_blocks == []
