"""Tables as spreadsheets, programs and hands write them."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.formats.table_rows import (
    UndecodableTableError,
    decode_table,
    delimiter_of,
    quoted_if_needed,
    table_rows,
)

CELLS = st.text(st.sampled_from('ab渡"\t\n\r,; ') | st.characters(exclude_categories=["Cs"]))
TABLES = st.lists(st.lists(CELLS, min_size=2, max_size=3), min_size=1, max_size=6)


def rows(text: str, delimiter: str = "\t") -> list[tuple[str, ...]]:
    return [row.cells for row in table_rows(text, delimiter)]


@pytest.mark.parametrize("delimiter", ["\t", ",", ";"])
@given(table=TABLES)
def test_whatever_python_writes_is_read_back(delimiter: str, table: list[list[str]]) -> None:
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=delimiter).writerows([["source", "target"], *table])

    found = rows(stream.getvalue(), delimiter)

    assert found[0] == ("source", "target")
    assert found[1:] == [tuple(cells) for cells in table if any(cell.strip() for cell in cells)]


@pytest.mark.parametrize("delimiter", ["\t", ",", ";"])
@given(cell=CELLS)
def test_a_cell_is_quoted_only_where_it_must_be(delimiter: str, cell: str) -> None:
    written = quoted_if_needed(cell, delimiter)

    must = any(each in cell for each in (delimiter, "\r", "\n", '"'))
    assert (written == cell) is not must
    # The column of its own says that the writer quotes; a row without a text is none.
    table = f'"a"{delimiter}"b"\r\n{written}{delimiter}"x"\r\n'
    assert rows(table, delimiter)[1:] == [(cell, "x")]


def test_a_cell_may_hold_tabs_line_breaks_and_doubled_marks() -> None:
    text = 'source\ttarget\r\n"一\n二"\t"He said ""so"".\tThen left."\r\n三\tThree\r\n'

    assert rows(text)[1:] == [("一\n二", 'He said "so".\tThen left.'), ("三", "Three")]


def test_a_pasted_cell_that_is_a_quotation_keeps_its_marks() -> None:
    text = 'source\ttarget\n“好。”\t"Good."\n他说：“好。”\t"Good," he said.\n"\tx\n'

    assert rows(text)[1:] == [
        ("“好。”", '"Good."'),
        ("他说：“好。”", '"Good," he said.'),
        ('"', "x"),
    ]


def test_a_table_whose_first_line_is_quoted_quotes_all_its_cells() -> None:
    assert rows('"source"\t"target"\n"好。"\t"Good."\n')[1:] == [("好。", "Good.")]


@pytest.mark.parametrize(
    "text",
    [
        'source\ttarget\n"三个人"\t"Four"\n"五个人"\t"Five ""nice"" people"\n',
        'source\ttarget\n"三个人"\t"Four"\n',
        'no\tsource\ttarget\n1\t"三个人"\t"Four"\n2.5\t"五个人"\t"Five"\n',
        'source\ttarget\n"一\n二"\t"One\nTwo"\n"三个人"\t"Four"\n',
        '三个人\t"Four"\n五个人\t"Five"\n六个人\t"Six"\n七个人\t"Seven"\n',
        '三个人\t"Four"\n五个人\t"Five"\n空\t\n无\n六个人\t"Six"\n七个人\t"Seven"\n',
    ],
)
def test_a_table_whose_writer_quotes_is_read_without_the_marks(text: str) -> None:
    cells = [cell for row in rows(text)[1:] for cell in row]

    assert not any(cell.startswith('"') or cell.endswith('"') for cell in cells)


@pytest.mark.parametrize(
    "text",
    [
        'source\ttarget\n“好。”\t"Good."\n“坏。”\t"Bad."\n“走。”\t"Go."\n',
        'source\ttarget\n他说：“好。”\t"Good," he said.\n“坏。”\t"Bad."\n',
        'source\ttarget\n三个人\t"Three people"\n五个人\tFive people\n',
        'no\tsource\ttarget\n1.2.3\t"三个人"\t"Four"\n',
        'no\tsource\ttarget\na1\t"好。"\t"Good."\na2\t"坏。"\t"Bad."\na3\t"走。"\t"Go."\n',
    ],
)
def test_a_pasted_dialogue_keeps_its_marks(text: str) -> None:
    assert rows(text)[1][1].startswith('"')


@pytest.mark.parametrize("delimiter", ["\t", ","])
def test_a_cell_with_more_behind_its_marks_is_read_as_it_stands(delimiter: str) -> None:
    text = f'"source"{delimiter}"target"\n"一"二{delimiter}"x"\n三{delimiter}y\n'

    assert rows(text, delimiter) == [("source", "target"), ('"一"二', "x"), ("三", "y")]


def test_each_row_knows_the_line_on_which_it_begins() -> None:
    text = 'source\ttarget\n\n"一\n\n二"\tOne\n三\tThree\n'

    assert [row.line for row in table_rows(text, "\t")] == [1, 3, 6]
    assert [row.line for row in table_rows(text.replace("\t", ","), ",")] == [1, 3, 6]


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [("a\tb,c", "\t"), ("source,target", ","), ('"a;b","c"', ","), ("a;b", ";"), ("a", "\t")],
)
def test_the_first_line_shows_what_separates_cells(text: str, delimiter: str) -> None:
    assert delimiter_of(f"\n{text}\nx\ty,z;") == delimiter


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030", "big5hkscs"])
def test_a_table_is_read_in_the_encodings_that_spreadsheets_write(encoding: str) -> None:
    text = "source\ttarget\n他們在臺灣的一個會議上說明了這個問題。\tThey spoke.\n"
    if encoding == "gb18030":
        text = "source\ttarget\n他们在中国的一个会议上说明了这个问题。\tThey spoke.\n"

    assert decode_table(text.encode(encoding)) == text


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (b"source\ttarget\n\xff\xff\xff\n", 2),
        (b"\n\xff\xff\xff\n", 2),
        (b"\xff\xff\xff\n\n", 1),
        ("source\ttarget\n他们在中国的一个会议上说明了这个问题。".encode("gb18030") + b"\xff\n", 2),
        ("的是一".encode("gb18030") + "囗".encode("gb18030") * 18, 1),
    ],
)
def test_bytes_that_are_no_text_are_told_with_their_line(content: bytes, line: int) -> None:
    with pytest.raises(UndecodableTableError) as caught:
        decode_table(content)

    assert caught.value.line == line


def test_from_fifteen_frequent_characters_in_a_hundred_on_a_table_is_chinese() -> None:
    text = "的是一" + "囗" * 17

    assert decode_table(text.encode("gb18030")) == text


@given(st.binary(max_size=40), st.sampled_from([b"", b"\xff", b"\xff\xfe", b"\x80"]))
def test_whatever_bytes_there_are_are_read_or_told(content: bytes, ahead: bytes) -> None:
    told = 0
    try:
        decode_table(ahead + content)
    except UndecodableTableError as error:
        told = error.line

    assert told <= 1 + content.count(b"\n")
