"""The reading view keeps what an article is made of besides its words."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument, QTextTable
from PySide6.QtWidgets import QApplication

from ui.viewmodels.reading import Text, reading_page, with_markup
from workbench.model.article import Article
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.language import Variant
from workbench.model.segment import (
    InlineKind,
    InlineSpan,
    Picture,
    Role,
    Segment,
    SourceContent,
    TableCell,
)

ARTICLE = Article(
    ArticleId(1), 1, "报道", "https://example.org/1", 1_689_604_140_000, Variant.CHINA
)
COLORS = {"ink": "#111111", "soft": "#555555", "page": "#eeeeee", "info": "#0000aa"}
LINK = InlineSpan(0, 4, InlineKind.LINK, "https://example.org/a?b=1&c='2'")


def a_segment(number: int, content: SourceContent, target: str = "", *spans: InlineSpan) -> Segment:
    return Segment(SegmentId(number), ArticleId(1), number, content, target, spans)


def document(segments: Sequence[Segment], text: Text = Text.TARGET) -> QTextDocument:
    shown = QTextDocument()
    shown.setHtml(reading_page(ARTICLE, segments, text, COLORS))
    return shown


def tables(shown: QTextDocument) -> list[QTextTable]:
    return [each for each in shown.rootFrame().childFrames() if isinstance(each, QTextTable)]


def test_links_and_emphases_stand_in_the_text_that_is_read(qapp: QApplication) -> None:
    assert qapp is not None
    strong = InlineSpan(5, 9, InlineKind.STRONG)
    segment = a_segment(1, SourceContent(Role.BODY, "原文"), "Read this now", LINK, strong)
    html = document([segment]).toHtml()
    assert "https://example.org/a?b=1&amp;c='2'" in html
    assert "font-weight:700" in html


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "/local"])
def test_an_address_that_is_no_page_is_no_link(qapp: QApplication, address: str) -> None:
    assert qapp is not None
    span = InlineSpan(0, 4, InlineKind.LINK, address)
    html = document([a_segment(1, SourceContent(Role.BODY, "原文"), "Read", span)]).toHtml()
    assert address not in html


def test_list_items_that_follow_each_other_are_one_list(qapp: QApplication) -> None:
    assert qapp is not None
    items = [a_segment(n, SourceContent(Role.LIST_ITEM, f"第{n}项"), f"Item {n}") for n in (1, 2)]
    shown = document([*items, a_segment(3, SourceContent(Role.BODY, "正文"), "Body")])
    first, last = shown.findBlockByNumber(1), shown.findBlockByNumber(2)
    assert first.textList() is not None
    assert first.textList().count() == len(items)
    assert last.text() == "Item 2"
    assert shown.findBlockByNumber(3).textList() is None


def test_cells_stand_in_a_table(qapp: QApplication) -> None:
    assert qapp is not None
    cells = [a_segment(n, SourceContent(Role.TABLE_CELL, f"格{n}"), f"Cell {n}") for n in (1, 2, 3)]
    shown = document(cells)
    (table,) = tables(shown)
    assert table.rows() == len(cells)


def test_cells_with_places_stand_in_their_rows_and_columns(qapp: QApplication) -> None:
    assert qapp is not None
    places = [TableCell(1, 0, 0, is_head=True), TableCell(1, 0, 1), TableCell(1, 1, 1)]
    cells = [
        a_segment(n, SourceContent(Role.TABLE_CELL, f"格{n}", cell=place), f"Cell {n}")
        for n, place in enumerate(places)
    ]
    shown = document(cells)
    (table,) = tables(shown)
    assert (table.rows(), table.columns()) == (2, 2)
    assert table.cellAt(1, 1).firstCursorPosition().block().text() == "Cell 2"


@pytest.mark.parametrize(("level", "tag"), [(0, 2), (2, 2), (3, 3), (5, 5)])
def test_a_heading_has_its_level(qapp: QApplication, level: int, tag: int) -> None:
    assert qapp is not None
    segment = a_segment(1, SourceContent(Role.SUBHEAD, "小标题", level=level), "A heading")
    assert document([segment]).findBlockByNumber(1).blockFormat().headingLevel() == tag


def test_a_picture_has_its_place_though_nothing_is_said_below_it(qapp: QApplication) -> None:
    assert qapp is not None
    picture = Picture("https://example.org/img/port.jpg")
    shown = document([a_segment(1, SourceContent(Role.CAPTION, "", picture=picture))])
    assert "port.jpg" in shown.toPlainText()


def test_both_texts_stand_beside_each_other(qapp: QApplication) -> None:
    assert qapp is not None
    segments = [a_segment(n, SourceContent(Role.BODY, f"第{n}段"), f"Part {n}") for n in (1, 2)]
    shown = document(segments, Text.BOTH)
    (table,) = tables(shown)
    assert (table.rows(), table.columns()) == (len(segments), 2)


@given(
    st.text(max_size=30),
    st.lists(
        st.builds(
            InlineSpan,
            st.integers(-2, 32),
            st.integers(-2, 32),
            st.sampled_from(InlineKind),
            st.text(max_size=8),
        ),
        max_size=5,
    ),
)
def test_markup_closes_what_it_opens_however_spans_cross(
    text: str, spans: list[InlineSpan]
) -> None:
    html = with_markup(text, spans)
    for tag in ("a", "b", "i", "sup", "sub"):
        opened = html.count(f"<{tag}>") + html.count(f"<{tag} href")
        assert opened == html.count(f"</{tag}>")
