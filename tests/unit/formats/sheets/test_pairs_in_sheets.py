"""Pairs in workbooks, CSV and tab-separated values."""

import io
import zipfile
from collections.abc import Sequence
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from xlsxwriter import Workbook

from tests.word_files import edited, paragraph, word_file
from workbench.api import Document
from workbench.formats.legal_text import legal
from workbench.formats.pairs.columns import find_columns
from workbench.formats.sheets.pair_sheets import (
    SheetPair,
    read_sheet,
    write_separated,
    write_workbook,
)
from workbench.formats.sheets.workbook import read_workbook
from workbench.messages import sentence
from workbench.model.errors import InputError
from workbench.model.paired import PairedArticle
from workbench.model.segment import Role, Status

PAIRS = [("渡轮复航", "Ferry back"), ("“我们等了三天。”", "“We waited.”"), ("第0012号", "No. 0012")]


def book(*rows: Sequence[object], hidden: bool = False) -> bytes:
    stream = io.BytesIO()
    with Workbook(stream) as made:
        if hidden:
            made.add_worksheet("cover").write(0, 0, "Delivery of 3 November")
        sheet = made.add_worksheet("text")
        for at, row in enumerate(rows):
            sheet.write_row(at, 0, row)
    return stream.getvalue()


def read(data: bytes, name: str = "pairs.xlsx") -> PairedArticle:
    return read_sheet(Document(data, name))


def pairs(article: PairedArticle) -> list[tuple[str, str]]:
    return [(segment.source, segment.target) for segment in article.segments]


@pytest.mark.parametrize(
    "head",
    [
        ("source", "target"),
        ("原文", "译文"),
        ("Chinese (Simplified)", "English (United States)"),
        ("zh-CN", "en-US"),
        ("中文", "英文"),
        ("Text to translate", "Our text"),
    ],
)
def test_two_columns_are_pairs_whatever_their_names(head: tuple[str, str]) -> None:
    assert pairs(read(book(head, *PAIRS))) == PAIRS


def test_without_names_the_scripts_tell_the_columns() -> None:
    turned = [(n, target, source) for n, (source, target) in enumerate(PAIRS, 1)]

    assert pairs(read(book(*PAIRS))) == PAIRS
    assert pairs(read(book(*turned))) == PAIRS


def test_a_title_above_the_head_and_a_sheet_before_the_table_are_passed_over() -> None:
    data = book(["Delivery 7"], [], ["No", "Source", "Target"], [1, *PAIRS[0]], hidden=True)

    article = read(data)

    assert pairs(article) == PAIRS[:1]
    assert (article.name, article.segments[0].external_id) == ("text", b"text!4")


def test_role_status_and_notes_are_read_where_the_table_has_them() -> None:
    article = read(
        book(
            ["ID", "Role", "Source", "Target", "Status", "Notes"],
            [1, "headline", "渡轮复航", "Ferry back", "Reviewed", "short?"],
            [2, "", "台风", "", "", ""],
            [3, "list item", "台风走了", "It left", "", ""],
        )
    )
    first, second, third = article.segments

    assert (first.role, first.status, first.notes[0].text) == (
        Role.HEADLINE,
        Status.REVIEWED,
        "short?",
    )
    assert (second.role, second.status, second.origin) == (Role.BODY, Status.INITIAL, "")
    assert (third.role, third.status, third.origin) == (Role.LIST_ITEM, Status.DRAFT, "imported")


def test_numbers_and_moments_are_read_as_they_are_shown() -> None:
    stream = io.BytesIO()
    with Workbook(stream) as made:
        sheet, day = made.add_worksheet(), made.add_format({"num_format": "yyyy-mm-dd"})
        for at, row in enumerate([["source", "target"], ["一二", 12], ["一半", 0.5], ["是", True]]):
            sheet.write_row(at, 0, row)
        sheet.write(4, 0, "日子")
        sheet.write_datetime(4, 1, datetime(2026, 11, 3), day)  # noqa: DTZ001 - Excel has no zones
    article = read(stream.getvalue())

    assert [target for _, target in pairs(article)] == ["12", "0.5", "TRUE", "2026-11-03"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030"])
@pytest.mark.parametrize("delimiter", [",", "\t", ";"])
def test_text_tables_are_read_in_every_usual_encoding(encoding: str, delimiter: str) -> None:
    lines = [delimiter.join(("原文", "译文"))]
    lines += [
        delimiter.join((f'"{a}，他们说\n“是的”"', f'"{b} ""so"", he said"')) for a, b in PAIRS
    ]
    data = "\r\n".join(lines).encode(encoding)

    assert pairs(read(data, "pairs.csv")) == [
        (f"{a}，他们说\n“是的”", f'{b} "so", he said') for a, b in PAIRS
    ]


def test_excel_s_line_about_its_separator_is_no_row() -> None:
    data = "sep=;\r\n原文;译文\r\n渡轮, 复航;Ferry, back\r\n".encode("utf-8-sig")

    assert pairs(read(data, "x.csv")) == [("渡轮, 复航", "Ferry, back")]


@pytest.mark.parametrize("name", ["csv", "tsv", "xlsx"])
@given(
    texts=st.lists(
        st.tuples(*[st.text(st.characters(exclude_categories=["Cs"]), max_size=8)] * 2),
        min_size=1,
        max_size=3,
    )
)
def test_whatever_is_written_is_read_back(name: str, texts: list[tuple[str, str]]) -> None:
    rows = [SheetPair(f"原{source}", target) for source, target in texts]
    stream = io.BytesIO()
    if name == "xlsx":
        write_workbook(rows, stream)
    else:
        write_separated(rows, stream, "," if name == "csv" else "\t")

    assert pairs(read(stream.getvalue(), f"x.{name}")) == [
        (legal(row.source).strip(), legal(row.target).strip()) for row in rows
    ]


@pytest.mark.parametrize("hostile", ["=1+1", "+1", "-1", "@SUM(A1)", "＝1", "'=1"])
def test_no_cell_of_a_text_table_is_a_formula(hostile: str) -> None:
    stream = io.BytesIO()
    write_separated([SheetPair("渡轮", hostile)], stream, "\t")
    written = stream.getvalue().decode("utf-8-sig")

    assert f"渡轮\t'{hostile}\t" in written
    assert pairs(read(stream.getvalue(), "x.tsv")) == [("渡轮", hostile)]


@pytest.mark.parametrize(
    ("part", "old", "new"),
    [
        ("worksheets/sheet1.xml", 'r="B2"', 'r="XFD1048576"'),
        ("worksheets/sheet1.xml", 'r="B2"', 'r="B99999999999999"'),
        ("worksheets/sheet1.xml", 'r="B2"', 'r="AAAAAAAAAAAAA2"'),
        ("sharedStrings.xml", 'uniqueCount="4"', 'uniqueCount="99999999999"'),
        ("sharedStrings.xml", 'count="4"', 'count="999999999999999999999"'),
    ],
)
def test_what_asks_for_the_memory_of_the_world_is_refused(part: str, old: str, new: str) -> None:
    data = edited(book(["source", "target"], ["渡轮", "Ferry"]), {old: new}, f"xl/{part}")
    with pytest.raises(InputError) as caught:
        read(data)

    assert caught.value.code == "sheets.too_large"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (book(["a", "b"], ["c", "d"]), "sheets.no_pairs"),
        (word_file(paragraph("渡轮")), "sheets.no_workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(900), "zip.old_office"),
        ("渡轮复航，大家都高兴。".encode(), "sheets.no_pairs"),
        (book(["source", "target"])[:300], "zip.damaged"),
    ],
)
def test_what_holds_no_pairs_is_refused_by_name(data: bytes, code: str) -> None:
    with pytest.raises(InputError) as caught:
        read(data, "pairs.xlsx")

    assert caught.value.code == code
    assert "pairs.xlsx" in sentence(caught.value)


def test_a_workbook_with_a_document_type_is_refused() -> None:
    data = edited(
        book(PAIRS[0]), {"<worksheet": "<!DOCTYPE x><worksheet"}, "xl/worksheets/sheet1.xml"
    )
    with pytest.raises(InputError) as caught:
        read(data)

    assert caught.value.code == "zip.doctype"


def test_hidden_sheets_are_marked() -> None:
    stream = io.BytesIO()
    with Workbook(stream) as made:
        made.add_worksheet("shown").write(0, 0, "x")
        made.add_worksheet("kept").hide()

    assert [(one.name, one.is_hidden) for one in read_workbook(stream.getvalue(), "x.xlsx")] == [
        ("shown", False),
        ("kept", True),
    ]
    assert zipfile.is_zipfile(stream)


def test_a_table_without_chinese_and_without_names_has_no_columns() -> None:
    assert find_columns([["a", "b"], ["c", "d"]]) is None
    assert find_columns([]) is None
