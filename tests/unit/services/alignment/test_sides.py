"""Two sides out of files of any kind, addresses and pasted texts, and out of bilingual ones."""

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from xlsxwriter import Workbook

from tests.alignments import CHINESE, ENGLISH
from tests.export_material import article, export, pair, request
from tests.loopback import Loopback, serving
from tests.word_files import cell, paragraph, row, table, text, word_file
from workbench.model.errors import InputError
from workbench.model.language import Variant
from workbench.model.segment import Status
from workbench.services.alignment.sides import BothSides, Given, SideReader
from workbench.services.plugins import load_api

EACH = tuple((at, at) for at in range(len(CHINESE)))


@pytest.fixture(scope="module")
def reader() -> SideReader:
    return SideReader(tuple(load_api().api.importers))


@pytest.fixture
def loopback(monkeypatch: pytest.MonkeyPatch) -> Iterator[Loopback]:
    with serving(monkeypatch) as server:
        yield server


def texts(sides: BothSides) -> tuple[list[str], list[str]]:
    return (
        [each.text for each in sides.source.paragraphs],
        [each.text for each in sides.target.paragraphs],
    )


def page(paragraphs: tuple[str, ...], language: str) -> bytes:
    body = "".join(f"<p>{each}</p>" for each in paragraphs[1:])
    head = f"<title>{paragraphs[0]}</title>"
    return (
        f'<html lang="{language}"><head><meta charset="utf-8">{head}</head>'
        f"<body><article><h1>{paragraphs[0]}</h1>{body}</article></body></html>"
    ).encode()


def test_two_files_of_different_kinds_are_two_sides(reader: SideReader, tmp_path: Path) -> None:
    (tmp_path / "zh.txt").write_text("\n".join(CHINESE), "utf-8")
    (tmp_path / "en.docx").write_bytes(word_file("".join(paragraph(text(t)) for t in ENGLISH)))

    sides = reader.two(Given(str(tmp_path / "zh.txt")), Given(str(tmp_path / "en.docx")))

    assert texts(sides) == (list(CHINESE), list(ENGLISH))
    assert sides.variant is Variant.CHINA
    assert sides.source.title == CHINESE[0]


def test_two_addresses_are_fetched(reader: SideReader, loopback: Loopback) -> None:
    loopback.pages["zh"] = (page(CHINESE, "zh-CN"), "text/html")
    loopback.pages["en"] = (page(ENGLISH, "en"), "text/html")

    sides = reader.two(Given(loopback.url("/page/zh")), Given(loopback.url("/page/en")))

    assert texts(sides) == (list(CHINESE), list(ENGLISH))
    assert sides.target.url == loopback.url("/page/en")


def test_pasted_texts_are_cut_into_paragraphs(reader: SideReader) -> None:
    sides = reader.two(Given(text="\n".join(CHINESE)), Given(text="\n\n".join(ENGLISH)))

    assert texts(sides) == (list(CHINESE), list(ENGLISH))


def test_the_sides_exchanged_are_told(reader: SideReader) -> None:
    chinese, english = Given(text="\n".join(CHINESE)), Given(text="\n".join(ENGLISH))

    with pytest.raises(InputError, match=r"alignment\.no_chinese"):
        reader.two(english, chinese)
    with pytest.raises(InputError, match=r"alignment\.no_english"):
        reader.two(chinese, chinese)


def workbook(rows: list[tuple[str, str]]) -> bytes:
    stream = io.BytesIO()
    with Workbook(stream) as made:
        sheet = made.add_worksheet("text")
        for at, cells in enumerate([("原文", "Translation"), *rows]):
            sheet.write_row(at, 0, cells)
    return stream.getvalue()


def test_the_rows_of_a_table_count_where_each_has_both_sides(
    reader: SideReader, tmp_path: Path
) -> None:
    (tmp_path / "old.xlsx").write_bytes(workbook(list(zip(CHINESE, ENGLISH, strict=True))))
    lines = [f"{one}\t{other}" for one, other in zip(CHINESE, ENGLISH, strict=True)]
    (tmp_path / "old.tsv").write_text("\n".join(lines), "utf-8")
    rows = (row(cell(o), cell(e)) for o, e in zip(CHINESE, ENGLISH, strict=True))
    (tmp_path / "old.docx").write_bytes(word_file(table(*rows)))

    for name in ("old.xlsx", "old.tsv", "old.docx"):
        sides = reader.one(Given(str(tmp_path / name)))
        assert texts(sides) == (list(CHINESE), list(ENGLISH)), name
        assert sides.rows == EACH, name


def test_a_table_with_gaps_is_aligned_anew_and_loses_nothing(
    reader: SideReader, tmp_path: Path
) -> None:
    rows = [(CHINESE[0], ""), ("", ENGLISH[0]), (CHINESE[1], ENGLISH[2]), ("", ENGLISH[1])]
    (tmp_path / "old.xlsx").write_bytes(workbook([*rows, (CHINESE[2], "")]))

    sides = reader.one(Given(str(tmp_path / "old.xlsx")))

    assert texts(sides) == (list(CHINESE[:3]), [ENGLISH[0], ENGLISH[2], ENGLISH[1]])
    assert sides.rows == ()


def test_a_file_of_a_translation_tool_keeps_its_rows(reader: SideReader, tmp_path: Path) -> None:
    units = "".join(
        f'<trans-unit id="{at}"><source>{one}</source><target>{other}</target></trans-unit>'
        for at, (one, other) in enumerate(zip(CHINESE, ENGLISH, strict=True))
    )
    path = tmp_path / "old.xlf"
    path.write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">'
        '<file original="a.txt" source-language="zh-TW" target-language="en" datatype="plaintext">'
        f"<body>{units}</body></file></xliff>",
        "utf-8",
    )

    sides = reader.one(Given(str(path)))

    assert texts(sides) == (list(CHINESE), list(ENGLISH))
    assert sides.rows == EACH


def test_a_bilingual_page_is_parted_by_script(reader: SideReader) -> None:
    turns = [each for pair in zip(CHINESE, ENGLISH, strict=True) for each in pair]

    by_turns = reader.one(Given(text="\n".join(turns)))
    in_blocks = reader.one(Given(text="\n".join([*CHINESE, *ENGLISH])))

    assert texts(by_turns) == texts(in_blocks) == (list(CHINESE), list(ENGLISH))
    assert by_turns.rows == EACH
    assert in_blocks.rows == ()


def test_a_paragraph_in_both_languages_is_parted_where_the_script_changes(
    reader: SideReader,
) -> None:
    both = f"{CHINESE[2]}{ENGLISH[3]}"
    quoting = "他们在北京提到了“Build Back Better”法案，然后离开了会场。"

    sides = reader.one(Given(text=f"{both}\n{quoting}\n{ENGLISH[4]}"))

    assert texts(sides) == ([CHINESE[2], quoting], [ENGLISH[3], ENGLISH[4]])


def test_our_own_bilingual_page_is_read(reader: SideReader, tmp_path: Path) -> None:
    pairs = [
        pair(one, other, status=Status.TRANSLATED)
        for one, other in zip(CHINESE, ENGLISH, strict=True)
    ]
    (tmp_path / "old.html").write_bytes(export("html", request(article(*pairs)))[0])

    found, english = texts(reader.one(Given(str(tmp_path / "old.html"))))

    assert set(CHINESE) <= set(found)
    assert set(ENGLISH) <= set(english)


def test_a_page_with_a_table_of_two_columns_is_read_by_its_columns(
    reader: SideReader, loopback: Loopback
) -> None:
    rows = "".join(
        f"<tr><td>{at}</td><td>{one}</td><td><p>{other}</p></td></tr>"
        for at, (one, other) in enumerate(zip(CHINESE, ENGLISH, strict=True))
    )
    body = f"<html><body><h1>双语</h1><table>{rows}</table><p>© 2023</p></body></html>"
    loopback.pages["old"] = (body.encode(), "text/html; charset=utf-8")

    sides = reader.one(Given(loopback.url("/page/old")))

    assert texts(sides) == (list(CHINESE), list(ENGLISH))
    assert sides.rows == EACH


def test_one_language_alone_is_refused(reader: SideReader) -> None:
    with pytest.raises(InputError, match=r"alignment\.one_language"):
        reader.one(Given(text="\n".join(CHINESE)))
