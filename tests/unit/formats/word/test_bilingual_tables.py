"""Bilingual tables as memoQ, Trados and CafeTran write them, read and written back."""

import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from tests.bilingual_word_files import (
    GUIDS,
    MAKERS,
    PAIRS,
    TOOL_STYLES,
    custom,
    memoq,
    memoq_row,
    plain_cafetran,
    plain_memoq,
    plain_trados,
    trados,
    trados_row,
)
from tests.word_files import (
    cell,
    change,
    commented,
    comments,
    edited,
    paragraph,
    row,
    table,
    text,
    word_file,
    zipped,
)
from workbench.api import Document
from workbench.formats.word.bilingual import (
    NewTarget,
    is_bilingual,
    read_bilingual,
    write_bilingual,
)
from workbench.messages import sentence
from workbench.model.errors import InputError
from workbench.model.paired import PairedArticle
from workbench.model.segment import InlineKind, InlineSpan, Status
from workbench.model.translation_unit import CodeKind, InlineCode


def read(data: bytes) -> PairedArticle:
    return read_bilingual(Document(data, "pairs.docx"))


def write(data: bytes, targets: dict[bytes, NewTarget]) -> bytes:
    return write_bilingual(Document(data, "pairs.docx"), targets)


def pairs(article: PairedArticle) -> list[tuple[str, str]]:
    return [(segment.source, segment.target) for segment in article.segments]


def part(data: bytes, name: str = "word/document.xml") -> bytes:
    return zipfile.ZipFile(io.BytesIO(data)).read(name)


@pytest.mark.parametrize("tool", MAKERS)
def test_the_pairs_of_each_tool_are_read(tool: str) -> None:
    article = read(MAKERS[tool]())

    assert pairs(article) == PAIRS
    assert article.metadata == (("tool", tool),)
    assert len({segment.external_id for segment in article.segments}) == 3
    assert is_bilingual(Document(MAKERS[tool](), "x.docx")) == (tool != "table")


def test_keys_statuses_and_rates_are_the_tool_s_own() -> None:
    memo, trad = read(plain_memoq()), read(plain_trados())

    assert memo.title == "story.docx"
    assert [segment.external_id.decode() for segment in memo.segments] == GUIDS[:3]
    assert [segment.status for segment in memo.segments] == [
        Status.TRANSLATED,
        Status.INITIAL,
        Status.DRAFT,
    ]
    assert memo.segments[2].origin == "tm:87"
    assert [segment.external_id.decode() for segment in trad.segments] == [
        f"{GUIDS[0]}_{n}" for n in (1, 2, 3)
    ]
    assert [segment.status for segment in trad.segments] == [
        Status.TRANSLATED,
        Status.INITIAL,
        Status.FINAL,
    ]


@pytest.mark.parametrize("tool", MAKERS)
def test_without_an_edit_the_file_is_the_same_and_with_one_nothing_else_is(tool: str) -> None:
    data = MAKERS[tool]()
    article = read(data)
    same = {one.external_id: NewTarget(one.target) for one in article.segments}
    second = article.segments[1].external_id

    assert write(data, same) == data
    done = write(data, {**same, second: NewTarget("After the <storm> & more\nsecond line")})

    assert pairs(read(done)) == [
        PAIRS[0],
        ("台风之后", "After the <storm> & more\nsecond line"),
        PAIRS[2],
    ]
    names = zipfile.ZipFile(io.BytesIO(data)).namelist()
    assert zipfile.ZipFile(io.BytesIO(done)).namelist() == names
    assert [name for name in names if part(data, name) != part(done, name)] == ["word/document.xml"]
    before, after = part(data), part(done)
    start = next(n for n, (a, b) in enumerate(zip(before, after, strict=False)) if a != b)
    assert before[:start].count("台风之后".encode()) == 1
    assert after.endswith(before[start + 200 :])


def test_a_second_table_of_the_tool_belongs_to_it_and_another_table_does_not() -> None:
    one = memoq_row(1, "渡轮", "Ferry", "", "Confirmed")
    two = memoq_row(2, "台风", "Typhoon", "", "Confirmed")
    head = row("ID", "Chinese (PRC)", "English (United States)", "Comment", "Status")
    glossary = table(row("码头", "pier"), row("渡轮", "ferry"))
    body = glossary + table(row(cell("a")), head, one) + table(row(cell("b")), head, two)
    data = word_file(body, parts={"docProps/custom.xml": custom()}, styles=TOOL_STYLES)

    assert pairs(read(data)) == [("渡轮", "Ferry"), ("台风", "Typhoon")]
    done = write(data, {GUIDS[1].encode(): NewTarget("Storm")})
    assert pairs(read(done)) == [("渡轮", "Ferry"), ("台风", "Storm")]


def test_a_title_row_without_a_cell_is_no_title() -> None:
    one = memoq_row(1, "渡轮", "Ferry", "", "Confirmed")
    article = read(word_file(table("<w:tr/>", row("ID", "中文", "English"), one)))

    assert (pairs(article), article.title) == ([("渡轮", "Ferry")], "pairs.docx")


def test_a_part_that_begins_with_a_mark_is_filled_at_the_right_place() -> None:
    data = edited(plain_memoq(), {'<?xml version="1.0" encoding="UTF-8"?>': "\ufeff"})
    done = write(data, {GUIDS[1].encode(): NewTarget("Storm")})

    assert pairs(read(done)) == [PAIRS[0], ("台风之后", "Storm"), PAIRS[2]]


def test_a_part_in_utf_16_is_read_and_refused_for_writing() -> None:
    source = zipfile.ZipFile(io.BytesIO(plain_memoq()))
    parts: dict[str, str | bytes] = {name: source.read(name) for name in source.namelist()}
    wide = (
        source.read("word/document.xml").decode().replace('encoding="UTF-8"', 'encoding="UTF-16"')
    )
    parts["word/document.xml"] = wide.encode("utf-16")
    data = zipped(parts)

    assert pairs(read(data)) == PAIRS
    with pytest.raises(InputError) as caught:
        write(data, {GUIDS[1].encode(): NewTarget("Storm")})
    assert caught.value.code == "bilingual.encoding"


def codes(*marks: tuple[str, int, CodeKind]) -> tuple[InlineCode, ...]:
    return tuple(InlineCode(kind, at, at, content) for content, at, kind in marks)


def test_codes_leave_the_text_and_go_back_in_their_style() -> None:
    tag = '<w:rStyle w:val="Tag"/>'
    source = cell(paragraph(text("<2>", tag) + text("粗") + text("</2><5/>", tag) + text("体")))
    data = trados(trados_row(1, GUIDS[0], "Not Translated (0%)", source, ""))
    [segment] = read(data).segments
    given = codes(
        ("<2>", 0, CodeKind.BEGIN), ("</2>", 4, CodeKind.END), ("<5/>", 4, CodeKind.PLACEHOLDER)
    )

    assert segment.source == "粗体"
    assert [(code.content, code.start, code.kind) for code in segment.source_codes] == [
        ("<2>", 0, CodeKind.BEGIN),
        ("</2>", 1, CodeKind.END),
        ("<5/>", 1, CodeKind.PLACEHOLDER),
    ]
    done = write(data, {segment.external_id: NewTarget("Bold text", given)})
    assert [(code.content, code.start) for code in read(done).segments[0].target_codes] == [
        ("<2>", 0),
        ("</2>", 4),
        ("<5/>", 4),
    ]
    assert read(done).segments[0].target == "Bold text"


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (codes(("[1}", 0, CodeKind.BEGIN)), "{2]"),
        (
            codes(("[1}", 0, CodeKind.BEGIN), ("{2]", 1, CodeKind.END), ("{2]", 2, CodeKind.END)),
            "{2]",
        ),
        ((), "[1}"),
    ],
)
def test_codes_that_are_missing_or_doubled_are_refused_by_name(
    given: tuple[InlineCode, ...], said: str
) -> None:
    tag = '<w:rStyle w:val="mqInternal"/>'
    source = cell(paragraph(text("[1}", tag) + text("官网") + text("{2]", tag)))
    data = memoq(memoq_row(1, source, "", "", "Not started"))

    with pytest.raises(InputError) as caught:
        write(data, {GUIDS[0].encode(): NewTarget("Site", given)})

    assert caught.value.code == "bilingual.codes"
    assert said in sentence(caught.value)


def test_a_close_before_its_opening_is_refused() -> None:
    tag = '<w:rStyle w:val="Tag"/>'
    source = cell(paragraph(text("<2>", tag) + text("粗") + text("</2>", tag)))
    data = trados(trados_row(1, GUIDS[0], "", source, ""))
    turned = codes(("</2>", 0, CodeKind.END), ("<2>", 4, CodeKind.BEGIN))

    with pytest.raises(InputError) as caught:
        write(data, {f"{GUIDS[0]}_1".encode(): NewTarget("Bold", turned)})

    assert caught.value.details["codes"] == "</2>"


def test_cafetran_s_strokes_are_codes_and_a_stroke_of_the_text_is_not() -> None:
    red = '<w:b/><w:color w:val="FF0000"/>'
    source = cell(paragraph(text("甲|乙") + text("|", red) + text("丙")))
    data = edited(plain_cafetran(), {cell("渡轮复航"): source})
    first = read(data).segments[0]
    done = write(data, {b"1": NewTarget("A|B C", codes(("|", 3, CodeKind.PLACEHOLDER)))})

    assert (first.source, [code.start for code in first.source_codes]) == ("甲|乙丙", [3])
    assert read(done).segments[0].target == "A|B C"
    assert [code.start for code in read(done).segments[0].target_codes] == [3]


def test_bold_text_is_written_bold_and_keeps_the_font_of_the_cell() -> None:
    target = cell(paragraph(text("Old", '<w:rFonts w:ascii="Arial"/><w:b/><w:sz w:val="18"/>')))
    data = memoq(memoq_row(1, "渡轮", target, "", "Confirmed"))
    spans = (InlineSpan(4, 9, InlineKind.STRONG),)
    done = write(data, {GUIDS[0].encode(): NewTarget("The ferry is", (), spans)})

    assert read(done).segments[0].target_spans == spans
    assert part(done).count(b'<w:rFonts w:ascii="Arial"/>') == 3
    assert part(done).count(b"<w:b/>") == 1


def test_with_two_target_columns_the_second_is_the_reviewer_s() -> None:
    data = memoq(
        memoq_row(1, "渡轮", "Ferry", "Ferries", "", "Confirmed"),
        memoq_row(2, "台风", "Typhoon", "", "", "Confirmed"),
        second=True,
    )
    article = read(data)
    done = read(write(data, {GUIDS[1].encode(): NewTarget("The typhoon")}))

    assert pairs(article) == [("渡轮", "Ferries"), ("台风", "Typhoon")]
    assert pairs(done)[1] == ("台风", "The typhoon")
    assert b'<w:t xml:space="preserve">Typhoon</w:t>' in part(
        write(data, {GUIDS[1].encode(): NewTarget("The typhoon")})
    )


def test_a_locked_row_is_read_as_one_and_not_written() -> None:
    data = memoq(memoq_row(1, "渡轮", "Ferry", "", "Locked (Confirmed)"))
    [segment] = read(data).segments

    assert segment.locked
    assert segment.status is Status.TRANSLATED
    assert write(data, {segment.external_id: NewTarget("Ferry")}) == data
    with pytest.raises(InputError) as caught:
        write(data, {segment.external_id: NewTarget("Ferries")})
    assert caught.value.code == "bilingual.locked"


def test_notes_are_the_comments_of_the_column_and_of_word() -> None:
    target = cell(paragraph(commented(text("Ferry"), "3")))
    source = cell(paragraph(commented(text("渡轮"), "4")))
    data = memoq(
        memoq_row(1, source, target, "See style guide", "Confirmed"),
        comments_part=comments(("3", "Lin", "Plural?"), ("4", "Wu", "哪家？")),
    )
    [segment] = read(data).segments

    assert [(note.text, note.author) for note in segment.notes] == [
        ("See style guide", ""),
        ("Plural?", "Lin"),
        ("哪家？", "Wu"),
    ]


def test_tracked_changes_are_taken_as_accepted_and_told() -> None:
    target = cell(
        paragraph(text("The ") + change("del", text("boat")) + change("ins", text("ferry")))
    )
    article = read(memoq(memoq_row(1, "渡轮", target, "", "Confirmed")))

    assert article.segments[0].target == "The ferry"
    assert [(one.code, one.detail) for one in article.warnings] == [("word.changes_accepted", "2")]


def test_new_text_takes_over_no_tracking_and_an_attribute_may_hold_a_bracket() -> None:
    marked = f"<w:p w:rsidR='a>b\"c'><w:pPr><w:rPr>{change('ins', '')}</w:rPr></w:pPr>"
    target = cell(f"{marked}{change('ins', text('Ferry'))}</w:p>")
    data = memoq(memoq_row(1, "渡轮", target, "", "Confirmed"))
    done = write(data, {GUIDS[0].encode(): NewTarget("Boat")})

    assert pairs(read(done)) == [("渡轮", "Boat")]
    assert read(done).warnings == ()
    assert b"a>b" in part(done)


def test_a_cell_without_a_paragraph_can_be_filled() -> None:
    data = memoq(
        memoq_row(1, "渡轮", "<w:tc></w:tc>", "", ""),
        memoq_row(2, "台", "<w:tc/>", "", ""),
        memoq_row(3, "风", "<w:tc><w:tcPr/></w:tc>", "", ""),
    )
    done = write(data, {guid.encode(): NewTarget("Ferry") for guid in GUIDS[:3]})

    assert pairs(read(done)) == [("渡轮", "Ferry"), ("台", "Ferry"), ("风", "Ferry")]
    assert etree.fromstring(part(done)) is not None


def test_a_copied_row_is_told_and_nothing_is_written_into_one_of_the_two() -> None:
    one = memoq_row(1, "渡轮", "Ferry", "", "Confirmed")
    data = memoq(one, one)

    assert [(each.code, each.detail) for each in read(data).warnings] == [("bilingual.twice", "1")]
    with pytest.raises(InputError) as caught:
        write(data, {GUIDS[0].encode(): NewTarget("Ferries")})
    assert caught.value.code == "bilingual.twice"


def test_a_row_that_is_not_there_is_refused_by_name() -> None:
    with pytest.raises(InputError) as caught:
        write(plain_memoq(), {b"nowhere": NewTarget("x")})

    assert "nowhere" in sentence(caught.value)


def test_a_document_without_a_table_of_pairs_is_refused() -> None:
    with pytest.raises(InputError) as caught:
        read(word_file(paragraph("渡轮复航") + table(row("1", "2"))))

    assert caught.value.code == "bilingual.no_pairs"
    assert not is_bilingual(Document(word_file(paragraph("渡轮")), "x.docx"))


@given(
    st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc", "Cn"]), max_size=40),
    st.sampled_from(["cafetran", "memoq", "trados"]),
)
def test_whatever_is_written_into_a_cell_is_read_back(words: str, tool: str) -> None:
    data = MAKERS[tool]()
    article = read(data)
    key = article.segments[2].external_id

    assert read(write(data, {key: NewTarget(words)})).segments[2].target == words


def test_what_is_written_is_well_formed_with_tabs_controls_and_line_ends() -> None:
    data = plain_memoq()
    done = write(data, {GUIDS[0].encode(): NewTarget("a\tb\r\nc\x0bd ]]> &amp;")})

    assert etree.fromstring(part(done)) is not None
    assert read(done).segments[0].target == "a\tb\ncd ]]> &amp;"


@pytest.mark.parametrize(
    ("tool", "file", "rows", "codes_in"),
    [
        ("memoq", "memoq/memoq12-bilingual.docx", 27, 3),
        ("trados", "trados/advanced.review.docx", 54, 1),
        ("trados", "trados/advanced.review.original.docx", 54, 1),
        ("cafetran", "cafetran/cafetran-bilingual.docx", 18, 4),
    ],
)
def test_the_tools_own_files_go_there_and_back(
    shared: Path, tool: str, file: str, rows: int, codes_in: int
) -> None:
    path = shared / "exchange" / file
    if not path.is_file():
        return
    data = path.read_bytes()
    article = read(data)
    same = {
        one.external_id: NewTarget(one.target, one.target_codes, one.target_spans)
        for one in article.segments
    }
    first = article.segments[0]
    done = write(data, {**same, first.external_id: NewTarget("Something else")})

    assert (article.metadata, len(article.segments)) == ((("tool", tool),), rows)
    assert sum(bool(one.source_codes) for one in article.segments) == codes_in
    assert write(data, same) == data
    assert read(done).segments[0].target == "Something else"
    assert pairs(read(done))[1:] == pairs(article)[1:]
