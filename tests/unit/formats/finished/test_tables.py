"""Tables: their cells keep their places from the article that came in to the one that leaves."""

import io

import docx
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from tests.finished_material import as_text, story, text, written
from tests.word_files import cell, paragraph, row, table, word_file
from workbench.api import Document, ExportSegment
from workbench.formats.articles.grids import Grid
from workbench.formats.articles.html_page import HtmlPageImporter
from workbench.formats.articles.markdown import MarkdownImporter
from workbench.formats.word.importer import WordImporter
from workbench.model.article import ImportedArticle
from workbench.model.cell_table import table_of
from workbench.model.segment import Role, SourceContent, TableCell

LONG = "渡轮在清晨六点半离开码头，二十二分钟以后靠上对岸，船上坐着四百多人，他们很早就来排队。" * 2
PAGE = f"""<article><h1>渡轮复航</h1><p>{LONG}</p>
<table>
<tr><th>航线</th><th colspan="2">票价</th></tr>
<tr><td rowspan="2">北岸</td><td>成人</td><td>九元</td></tr>
<tr><td>学生</td><td>四元</td></tr>
</table><p>{LONG}</p></article>"""


def places(article: ImportedArticle) -> dict[str, tuple[int, int, bool]]:
    return {
        each.text: (each.cell.row, each.cell.column, each.cell.is_head)
        for each in article.segments
        if each.cell is not None
    }


def cells(*rows: tuple[str, ...], head: bool = True, number: int = 1) -> list[ExportSegment]:
    """The English of a table; a cell that is empty is no segment."""
    made: list[ExportSegment] = []
    for at, line in enumerate(rows):
        for column, words in enumerate(line):
            if words:
                place = TableCell(number, at, column, is_head=head and at == 0)
                content = SourceContent(Role.TABLE_CELL, f"格{at}{column}", cell=place)
                made.append(text(words, number=len(made) + 1, content=content))
    return made


FARES = (
    ("Route", "Passenger", "Fare"),
    ("North shore", "Adult", "9 yuan"),
    ("", "Student", "4 | 5"),
)


def test_a_page_s_cells_have_places_where_some_reach_over_others() -> None:
    article = HtmlPageImporter().read(Document(PAGE.encode(), "a.html"))

    assert places(article) == {
        "航线": (0, 0, True),
        "票价": (0, 1, True),
        "北岸": (1, 0, False),
        "成人": (1, 1, False),
        "九元": (1, 2, False),
        "学生": (2, 1, False),
        "四元": (2, 2, False),
    }


def test_a_word_document_s_cells_have_places() -> None:
    wide = cell("票价").replace("<w:tcPr/>", "<w:tcPr><w:gridSpan w:val='2'/></w:tcPr>")
    rows = (
        row(cell("航线"), wide, properties="<w:tblHeader/>"),
        row(cell("北岸"), cell("成人"), cell("九元", "八折")),
    )
    data = word_file(paragraph("渡轮复航", "a3") + paragraph(LONG) + table(*rows) + paragraph(LONG))

    assert places(WordImporter().read(Document(data, "a.docx"))) == {
        "航线": (0, 0, True),
        "票价": (0, 1, True),
        "北岸": (1, 0, False),
        "成人": (1, 1, False),
        "九元": (1, 2, False),
        "八折": (1, 2, False),
    }


def test_markdown_s_cells_have_places() -> None:
    page = f"# 渡轮复航\n\n{LONG}\n\n| 航线 | 票价 |\n|---|---|\n| 北岸 | 九元 |\n\n{LONG}\n"
    article = MarkdownImporter().read(Document(page.encode(), "a.md"))

    assert places(article) == {
        "航线": (0, 0, True),
        "票价": (0, 1, True),
        "北岸": (1, 0, False),
        "九元": (1, 1, False),
    }


def test_a_page_has_the_table_that_came_in() -> None:
    said = as_text("article", story(*cells(*FARES)))

    assert (
        '<table>\n<tr><th id="p1">Route</th><th id="p2">Passenger</th><th id="p3">Fare</th></tr>\n'
        '<tr><td id="p4">North shore</td><td id="p5">Adult</td><td id="p6">9 yuan</td></tr>\n'
        '<tr><td></td><td id="p7">Student</td><td id="p8">4 | 5</td></tr>\n</table>'
    ) in said


def test_the_source_of_a_table_is_a_table_beside_it() -> None:
    said = as_text("article", story(*cells(*FARES)), source="beside")

    assert '<th lang="zh-CN">格00</th>' in said
    assert said.count("<table>") == 2


def test_two_tables_that_follow_each_other_stay_two() -> None:
    first, second = cells(("a", "b"), ("c", "d")), cells(("e",), ("f",), number=2)

    assert as_text("article", story(*first, *second)).count("<table>") == 2


def test_markdown_has_the_table_and_a_bar_in_a_cell_ends_none() -> None:
    said = as_text("markdown", story(*cells(*FARES)))
    tokens = MarkdownIt("commonmark").enable("table").parse(said)
    inside = [each.content for each in tokens if each.type == "inline"]

    assert "| Route | Passenger | Fare |\n| --- | --- | --- |\n" in said
    begin = inside.index("Route")
    assert inside[begin : begin + 9] == [
        *("Route", "Passenger", "Fare", "North shore", "Adult", "9 yuan"),
        *("", "Student", "4 | 5"),
    ]


def test_a_word_document_has_the_table_with_its_head_on_every_page() -> None:
    data, warnings = written("docx", story(*cells(*FARES)))
    [found] = docx.Document(io.BytesIO(data)).tables

    assert [[each.text for each in line.cells] for line in found.rows] == [
        ["Route", "Passenger", "Fare"],
        ["North shore", "Adult", "9 yuan"],
        ["", "Student", "4 | 5"],
    ]
    assert "tblHeader" in found.rows[0]._tr.xml
    assert "export.table_shape" not in [each.code for each in warnings]


def test_the_source_of_a_table_is_a_table_in_a_word_document_too() -> None:
    data, _ = written("docx", story(*cells(*FARES)), source="inline")
    english, source = docx.Document(io.BytesIO(data)).tables

    assert [each.text for each in english.rows[2].cells] == ["", "Student", "4 | 5"]
    assert [each.text for each in source.rows[2].cells] == ["", "格21", "格22"]


def test_wordpress_has_the_table_s_head_apart() -> None:
    said = as_text("wordpress", story(*cells(*FARES)))

    assert "<thead><tr><th>Route</th><th>Passenger</th><th>Fare</th></tr></thead><tbody>" in said
    assert "<tr><td></td><td>Student</td><td>4 | 5</td></tr></tbody>" in said


def test_plain_text_has_tabs_between_cells() -> None:
    said = as_text("text", story(*cells(*FARES)))

    assert "Route\tPassenger\tFare\nNorth shore\tAdult\t9 yuan\n\tStudent\t4 | 5\n" in said


def test_several_paragraphs_stay_in_one_cell() -> None:
    place = TableCell(1, 0, 0)
    content = SourceContent(Role.TABLE_CELL, "格", cell=place)
    both = [text(words, number=at, content=content) for at, words in ((1, "one"), (2, "two"))]

    assert '<td><p id="p1">one</p><p id="p2">two</p></td>' in as_text("article", story(*both))


def test_cells_of_unknown_places_are_a_row_each_and_that_is_said() -> None:
    loose = [text(words, number=at, role=Role.TABLE_CELL) for at, words in ((1, "a"), (2, "b"))]
    data, warnings = written("article", story(*loose))

    assert '<tr><td id="p1">a</td></tr>\n<tr><td id="p2">b</td></tr>' in data.decode()
    assert "export.table_shape" in [each.code for each in warnings]


@given(st.sets(st.tuples(st.integers(0, 6), st.integers(0, 6)), min_size=1))
def test_a_table_has_every_cell_once_in_rows_of_one_length(found: set[tuple[int, int]]) -> None:
    ordered = sorted(found)
    made = table_of(ordered, [TableCell(1, *each) for each in ordered])

    assert len({len(line) for line in made.rows}) == 1
    assert [each for line in made.rows for held in line for each in held.paragraphs] == ordered
    assert all(any(held.paragraphs for held in line) for line in made.rows)


@given(st.lists(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), max_size=5), max_size=6))
def test_no_two_cells_of_a_grid_take_one_place(rows: list[list[tuple[int, int]]]) -> None:
    grid, taken = Grid(1), set[tuple[int, int]]()
    for line in rows:
        grid.begin_row()
        for across, down in line:
            place = grid.take(across, down)
            assert (place.row, place.column) not in taken
            taken |= {
                (place.row + high, place.column + wide)
                for high in range(max(down, 1))
                for wide in range(max(across, 1))
            }
