"""The page a desk editor reads and prints."""

import re
from importlib.resources import files

import pytest
from bs4 import BeautifulSoup, Tag

from tests.export_material import article, export, highlight, pair, request
from workbench.api import ExportRequest, ExportSegment
from workbench.model.highlight import AnchorState, Highlight, Side
from workbench.model.segment import InlineKind, InlineSpan, Role, Segment, SourceContent, Status

CSS = files("workbench.formats").joinpath("bilingual_page.css").read_text("utf-8")


def page(wanted: ExportRequest) -> BeautifulSoup:
    return BeautifulSoup(export("html", wanted)[0], "lxml")


def one(*segments: ExportSegment, conversion: str = "") -> BeautifulSoup:
    return page(request(article(*segments), conversion=conversion))


def cells(soup: BeautifulSoup) -> list[tuple[str, str]]:
    return [(str(cell["lang"]), cell.get_text()) for cell in soup.find_all("td", class_="text")]


def with_spans(text: str, *spans: InlineSpan, marks: tuple[Highlight, ...] = ()) -> ExportSegment:
    content = SourceContent(Role.BODY, text, spans)
    plain = pair(text, "Target").segment
    return ExportSegment(Segment(plain.id, plain.article_id, 1, content, target="T"), (), marks)


def source_cell(soup: BeautifulSoup) -> Tag:
    cell = soup.find("td", class_="text")
    assert isinstance(cell, Tag)
    return cell


def test_source_and_target_stand_side_by_side_in_their_languages() -> None:
    soup = one(pair("你好\n世界  ", "Hello\n<world> & “all”"))

    assert cells(soup) == [("zh-CN", "你好\n世界  "), ("en-US", "Hello\n<world> & “all”")]


def test_the_conversion_is_a_third_column() -> None:
    converted = pair("软件", "Software", conversions={"zh-TW": "軟體"})
    soup = one(converted, conversion="zh-TW")

    assert cells(soup)[2] == ("zh-TW", "軟體")
    assert [head.get_text() for head in soup.select("thead th")] == [
        *("Paragraph", "zh-CN", "en-US", "zh-TW")
    ]


def test_a_gap_is_seen() -> None:
    assert cells(one(pair("你好", "")))[1] == ("en-US", "not translated")


@pytest.mark.parametrize("role", list(Role))
def test_each_paragraph_says_what_it_is(role: Role) -> None:
    soup = one(pair("图", "Caption", role=role, status=Status.DRAFT))

    head = soup.select_one("tbody th")
    assert head
    assert head.get_text().lower().startswith(role.replace("_", " "))
    assert head.get_text().endswith("draft")


def test_a_highlight_is_marked_and_named() -> None:
    marked = highlight(Side.SOURCE, 2, "克里", kind="name", note="John Kerry")
    soup = one(pair("特使克里抵达", "Envoy Kerry arrives", highlights=[marked]))

    mark = source_cell(soup).mark
    assert mark
    assert mark.get_text() == "克里"
    assert mark["class"] == ["name"]
    assert mark["title"] == "name: John Kerry"
    assert "name: “克里” – John Kerry" in soup.get_text()
    assert [each.get_text() for each in soup.select("footer mark")] == ["name"]


def test_a_highlight_of_the_target_is_marked_there() -> None:
    marked = highlight(Side.TARGET, 6, "Kerry")
    soup = one(pair("特使克里抵达", "Envoy Kerry arrives", highlights=[marked]))

    assert [mark.get_text() for mark in soup.select('td[lang="en-US"] mark')] == ["Kerry"]


def test_an_orphan_is_listed_and_not_marked() -> None:
    lost = highlight(Side.SOURCE, 0, "拜登", state=AnchorState.ORPHAN)
    soup = one(pair("特使克里抵达", "Envoy", highlights=[lost]))

    assert soup.find("mark") is None
    assert "term (place lost): “拜登”" in soup.get_text()


def test_overlapping_highlights_keep_the_text_whole() -> None:
    marks = [highlight(Side.SOURCE, 0, "甲乙丙", kind="a"), highlight(Side.SOURCE, 1, "乙丙丁")]
    soup = one(pair("甲乙丙丁戊", "x", highlights=marks))
    text = source_cell(soup)

    assert text.get_text() == "甲乙丙丁戊"
    assert "".join(each.get_text() for each in text.find_all("mark", class_="a")) == "甲乙丙"
    assert "".join(each.get_text() for each in text.find_all("mark", class_="term")) == "乙丙丁"


def test_notes_stand_below_their_paragraph() -> None:
    soup = one(pair("你好", "Hello", notes=["Too\nlong?"]))

    assert [item.get_text() for item in soup.select(".remarks li")] == ["note, mei: Too\nlong?"]


def test_links_and_emphasis_of_the_source_are_kept() -> None:
    spans = (
        InlineSpan(0, 1, InlineKind.STRONG),
        InlineSpan(1, 2, InlineKind.LINK, "https://a.example/?a&b"),
    )
    text = source_cell(one(with_spans("甲乙丙", *spans)))

    assert text.decode_contents() == (
        '<strong>甲</strong><a href="https://a.example/?a&amp;b">乙</a>丙'
    )


def test_a_link_to_a_script_is_no_link() -> None:
    span = InlineSpan(0, 1, InlineKind.LINK, "javascript:alert(1)")

    assert source_cell(one(with_spans("甲", span))).decode_contents() == "甲"


def test_nothing_in_a_text_becomes_an_element() -> None:
    evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>'
    marked = highlight(Side.SOURCE, 0, evil[:9], kind=evil, note=evil)
    each = pair(evil, evil, notes=[evil], highlights=[marked], conversions={"zh-TW": evil})
    soup = page(request(article(each, title=evil, url=evil), conversion="zh-TW", project=evil))

    assert soup.find_all(["script", "img"]) == []
    assert cells(soup)[0][1] == evil


def test_the_page_needs_nothing_but_itself() -> None:
    html = export("html", request(article(pair("你好", "Hello"))))[0].decode("utf-8")

    assert not re.search(r"\ssrc=|<link|<script|@import|url\(", html)


def test_the_title_links_to_where_the_article_was() -> None:
    soup = one(pair("你好", "Hello"))

    facts = soup.select_one(".facts")
    assert facts
    assert facts.get_text() == "2023-07-17T14:29:00Z · https://news.example/a?b=1&c=2"


def colours(block: str) -> dict[str, str]:
    return dict(re.findall(r"--(\w+): (#[0-9a-f]{6})", block))


def luminance(colour: str) -> float:
    """Return the relative luminance of WCAG 2.1."""
    channels = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one_colour: str, other: str) -> float:
    dark, light = sorted((luminance(one_colour), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", re.findall(r":root \{(.*?)\}", CSS, re.DOTALL))
def test_every_colour_can_be_read(theme: str) -> None:
    palette = colours(theme)
    inks = {name: palette[name] for name in ("ink", "soft", "accent", "ok", "draft")}
    poor = [
        (name, ground)
        for name, ink in inks.items()
        for ground in ("page", "panel")
        if contrast(ink, palette[ground]) < 4.5
    ]
    kinds = ("term", "name", "number", "quote", "doubt", "fact")
    poor += [("ink", kind) for kind in kinds if contrast(palette["ink"], palette[kind]) < 4.5]

    assert poor == []
