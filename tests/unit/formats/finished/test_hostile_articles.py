"""What a hostile article cannot do in a finished one: run, embed, compute, break out."""

import io
import re
import zipfile
from collections.abc import Iterator

import html5lib
import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from markdown_it import MarkdownIt

from tests.finished_material import GOLDEN, as_text, story, text, written
from workbench.api import ExportArticle
from workbench.formats.finished.rich import Closing, Mark, MarkKind, Opening, Rich, safe_address
from workbench.formats.finished.slug import LONGEST, slug_of, unused
from workbench.model.segment import InlineKind, InlineSpan, Picture, Role

PIECES = st.sampled_from(
    [
        "<script>alert(1)</script>",
        "</p></article><style>*{}</style>",
        '"><img src=x onerror=alert(1)>',
        "javascript:alert(1)",
        "[x](javascript:alert(1))",
        "![x](data:text/html,1)",
        "<javascript:alert(1)>",
        "]]><evil/>",
        "--> <!-- wp:html -->",
        "[gallery ids=1]",
        "{{ site.x }}{% include x %}{% endraw %}",
        "{: onclick='x'}",
        "=1+1",
        "=cmd|' /C calc'!A0",
        "../../etc/passwd",
        "---\nlayout: evil\n---",
        "\n\n# head\n\n- item\n> quote\n```\n",
        "&lt;&#60;&quot;",
        "\x00\x1b\ufffe\u2028\x85",
        "https://a.example/watch",
        "文字",
        " words ",
    ]
)
HOSTILE = st.lists(PIECES | st.text(max_size=8), max_size=5).map("".join)
ADDRESS = HOSTILE | st.sampled_from(
    [
        "javascript:alert(1)",
        "java\tscript:alert(1)",
        " JaVaScRiPt:alert(1)",
        "data:text/html,<script>",
        "vbscript:x",
        "//host/x",
        "https://a.example/\"onclick='x'>(y)",
        "http://[broken/",
        "https://新闻.example/文?a=1",
    ]
)


@st.composite
def hostile_story(draw: st.DrawFn) -> ExportArticle:
    roles = [Role.HEADLINE, *draw(st.lists(st.sampled_from(list(Role)), max_size=4))]
    segments = []
    for number, role in enumerate(roles, 1):
        words = draw(HOSTILE) + "."
        start = draw(st.integers(0, len(words)))
        span = InlineSpan(start, draw(st.integers(start, len(words))), InlineKind.LINK, "")
        spans = (
            InlineSpan(span.start, span.end, InlineKind.LINK, draw(ADDRESS)),
            InlineSpan(0, start, InlineKind.STRONG),
        )
        segments.append(
            text(
                words,
                draw(HOSTILE),
                number=number,
                role=role,
                spans=spans,
                picture=Picture(draw(ADDRESS), draw(HOSTILE)),
                notes=(draw(HOSTILE),),
                origin=f"mt:{draw(HOSTILE)}",
            )
        )
    return story(
        *segments,
        title=draw(HOSTILE),
        url=draw(ADDRESS),
        metadata=(("source", draw(HOSTILE)),),
    )


PLACES = st.sampled_from(["none", "inline", "toggle", "block", "beside"])
_ALLOWED = re.compile(r"(?:https?|mailto):|#", re.IGNORECASE)


def dangers(markup: str) -> Iterator[str]:
    """Yield what in a page would run, be fetched or lead somewhere unsafe."""
    for element in BeautifulSoup(markup, "lxml").find_all(True):
        if element.name in {"script", "iframe", "object", "embed", "form", "evil", "base"}:
            yield element.name
        for name, value in element.attrs.items():
            if name.startswith("on"):
                yield name
            if name in {"href", "src"} and not _ALLOWED.match(str(value)):
                yield str(value)


@given(hostile_story(), PLACES)
def test_a_page_is_strict_html_and_nothing_of_the_source_runs(
    told: ExportArticle, place: str
) -> None:
    page = as_text("article", told, source=place, notes="yes", left_out="yes")

    html5lib.HTMLParser(strict=True).parse(page)
    assert list(dangers(page)) == []
    assert page.count("<style>") == (place == "beside")


@given(hostile_story(), PLACES)
def test_nothing_of_the_source_becomes_a_block_a_shortcode_or_an_embed(
    told: ExportArticle, place: str
) -> None:
    blocks = as_text("wordpress", told, source=place, notes="yes")

    assert list(dangers(blocks)) == []
    assert "wp:html" not in re.findall(r"<!-- /?(\S+)", blocks)
    assert "[" not in re.sub(r"<!--.*?-->", "", blocks)
    html5lib.HTMLParser(strict=True).parseFragment(blocks)


@given(hostile_story(), PLACES)
def test_the_file_for_wordpress_is_whole_xml(told: ExportArticle, place: str) -> None:
    root = etree.fromstring(written("wxr", told, source=place, notes="yes")[0])

    assert root.find(".//evil") is None
    assert len(root.findall(".//item")) == 1


@given(hostile_story(), st.sampled_from(["none", "inline", "toggle", "block"]))
def test_markdown_says_the_headline_to_the_letter_and_runs_nothing(
    told: ExportArticle, place: str
) -> None:
    markdown = as_text("markdown", told, source=place, notes="yes")

    rendered = MarkdownIt().render(markdown)
    assert list(dangers(rendered)) == []
    assert "<h1>" in rendered


@given(hostile_story(), st.sampled_from(["none", "inline", "toggle", "block"]))
def test_no_template_of_jekyll_comes_from_the_source(told: ExportArticle, place: str) -> None:
    post = as_text("jekyll", told, source=place, notes="yes")

    _, head, body = post.split("---\n", 2)
    assert not re.search(r"\{[{%:]", body)
    assert "\nlayout: evil" not in head


@given(hostile_story(), st.sampled_from(["none", "inline", "block", "beside"]))
def test_a_word_document_is_whole_and_leads_nowhere_unsafe(told: ExportArticle, place: str) -> None:
    data, _ = written("docx", told, source=place, notes="yes")

    with zipfile.ZipFile(io.BytesIO(data)) as file:
        for name in file.namelist():
            root = etree.fromstring(file.read(name))
            if name.endswith("document.xml.rels"):
                outside = [str(each.get("Target")) for each in root if each.get("TargetMode")]
                assert all(_ALLOWED.match(target) for target in outside)


@given(hostile_story())
def test_no_cell_of_the_captions_is_a_formula(told: ExportArticle) -> None:
    rows = as_text("captions", told)

    assert not re.search(r"(?:^|,)\"?[=+@]", rows, re.MULTILINE)


@given(HOSTILE, HOSTILE)
def test_a_title_is_no_path_as_a_name_of_a_file(title: str, other: str) -> None:
    name = slug_of(title, "article-1")

    assert re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", name)
    assert len(name) <= LONGEST
    assert name not in {"con", "nul", "prn", "aux"}
    assert unused(name, {name, slug_of(other, "b")}) != name


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "java\nscript:alert(1)",
        "\x01javascript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "//host/x",
        "/relative",
        "http:",
        "http://[broken",
        "https://\ud800/",
    ],
)
def test_an_address_that_could_run_or_leads_nowhere_is_none(address: str) -> None:
    assert safe_address(address) == ""


def test_an_address_is_written_in_ascii() -> None:
    assert safe_address("https://新闻.example/文?a=“1”") == (
        "https://xn--efvy88h.example/%E6%96%87?a=%E2%80%9C1%E2%80%9D"
    )
    assert safe_address("https://a.example/%E6%96%87#x") == "https://a.example/%E6%96%87#x"


MARKS = st.builds(
    lambda start, length, kind: Mark(start, start + length, kind, "https://a.example/"),
    st.integers(0, 8),
    st.integers(1, 4),
    st.sampled_from([kind for kind in MarkKind if kind is not MarkKind.LANGUAGE]),
)


@given(st.lists(MARKS, max_size=6))
def test_marks_are_nested_and_over_the_words_they_were_over(marks: list[Mark]) -> None:
    words = "abcdefghijkl"
    said = ""
    open_marks: list[Mark] = []
    for event in Rich(words, tuple(marks)).events():
        if isinstance(event, Opening):
            assert not (
                event.mark.kind is MarkKind.LINK
                and any(mark.kind is MarkKind.LINK for mark in open_marks)
            )
            open_marks.append(event.mark)
        elif isinstance(event, Closing):
            assert open_marks.pop() == event.mark
        else:
            kinds = {mark.kind for mark in open_marks}
            for at in range(len(said), len(said) + len(event)):
                over = {mark.kind for mark in marks if mark.start <= at < mark.end}
                assert kinds <= over
                assert over - kinds <= {MarkKind.LINK}
            said += event
    assert (said, open_marks) == (words, [])


@pytest.mark.parametrize("name", ["article.html", "beside.html", "toggle.html", "block.html"])
def test_the_golden_pages_are_strict_html(name: str) -> None:
    html5lib.HTMLParser(strict=True).parse((GOLDEN / name).read_text("utf-8"))
