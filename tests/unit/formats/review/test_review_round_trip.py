"""Tables given out for review, edited as reviewers edit them, and taken back."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook
from xlsxwriter import Workbook

from tests.bilingual_word_files import MAKERS, PAIRS
from tests.libreoffice import saved_by_libreoffice
from tests.word_files import change, edited, text, zipped
from workbench.api import Document
from workbench.formats.legal_text import legal
from workbench.formats.pairs.keys import read_key, row_key
from workbench.formats.review.book_table import write_review_xlsx
from workbench.formats.review.deciding import with_refused
from workbench.formats.review.given import ReviewRequest, ReviewRow, review_row
from workbench.formats.review.reading import against_project, read_review
from workbench.formats.review.word_table import write_review_docx
from workbench.formats.word.bilingual import read_bilingual
from workbench.messages import sentence
from workbench.model.errors import InputError
from workbench.model.ids import ArticleId, SegmentId
from workbench.model.language import Variant
from workbench.model.review import ChangeKind, Review, RowState
from workbench.model.segment import Role, Segment, SourceContent, Status

TEXTS = [
    ("渡轮复航", "Ferry Back"),
    ("“我们等了三天。”\n第二行", "=1+1 “We waited”\n second\tline  two\u00ad x\u2011y\u00a0z"),
    ("0012", "0012"),
    ("台风 <b>&amp;", ""),
]
HOSTILE = '=HYPERLINK("http://evil.example","x")'


def segment(number: int, source: str, target: str, rev: int = 1) -> Segment:
    return Segment(
        SegmentId(number + 10),
        ArticleId(1),
        number,
        SourceContent(Role.BODY, source),
        target=target,
        status=Status.TRANSLATED if target else Status.INITIAL,
        rev=rev,
    )


SEGMENTS = [segment(n, *texts) for n, texts in enumerate(TEXTS, 1)]


def request(segments: list[Segment] = SEGMENTS, title: str = "Ferry") -> ReviewRequest:
    rows = [review_row(each, n, ["a note"] if n == 1 else []) for n, each in enumerate(segments, 1)]
    return ReviewRequest("project-1", title, rows, Variant.TAIWAN)


def as_docx(given_out: ReviewRequest) -> bytes:
    stream = io.BytesIO()
    write_review_docx(given_out, stream)
    return stream.getvalue()


def as_xlsx(given_out: ReviewRequest) -> bytes:
    stream = io.BytesIO()
    assert write_review_xlsx(given_out, stream) == ()
    return stream.getvalue()


WRITERS = {"review.docx": as_docx, "review.xlsx": as_xlsx}


def edit(data: bytes, change_it: Callable[[docx.document.Document], object]) -> bytes:
    """A Word file opened, changed and saved by python-docx."""
    opened = docx.Document(io.BytesIO(data))
    change_it(opened)
    stream = io.BytesIO()
    opened.save(stream)
    return stream.getvalue()


def states(review: Review) -> list[set[RowState]]:
    return [set(row.states) for row in review.rows]


@pytest.mark.parametrize("name", WRITERS)
def test_what_nobody_edited_comes_back_equal(name: str) -> None:
    review = read_review(WRITERS[name](request()), name)
    fitted = against_project(review, "project-1", SEGMENTS)

    assert [(row.source, row.new_target) for row in review.rows] == TEXTS
    assert [(row.old_target, row.is_changed, row.note) for row in fitted.rows] == [
        (target, False, "") for _, target in TEXTS
    ]
    assert states(fitted) == [set()] * 4
    assert [row.key and row.key.segment for row in review.rows] == [11, 12, 13, 14]
    assert [row.status for row in review.rows] == [each.status for each in SEGMENTS]


@pytest.mark.parametrize("name", WRITERS)
@given(
    texts=st.lists(
        st.tuples(*[st.text(st.characters(exclude_categories=["Cs"]), max_size=12)] * 2),
        min_size=1,
        max_size=4,
    )
)
def test_whatever_the_texts_hold_they_come_back(name: str, texts: list[tuple[str, str]]) -> None:
    segments = [segment(n, *pair) for n, pair in enumerate(texts, 1)]
    review = against_project(
        read_review(WRITERS[name](request(segments)), name), "project-1", segments
    )

    assert [(row.source, row.new_target) for row in review.rows] == [
        (legal(source), legal(target)) for source, target in texts
    ]
    assert not any(row.is_changed or row.states for row in review.rows)


def test_a_plain_edit_is_a_change_of_its_row_alone() -> None:
    def change_it(opened: docx.document.Document) -> None:
        cells = opened.tables[0].rows[1].cells
        cells[3].paragraphs[0].runs[0].text = "Ferries Back"
        cells[5].paragraphs[0].add_run(" and another")

    review = read_review(edit(as_docx(request()), change_it))

    assert [row.is_changed for row in review.rows] == [True, False, False, False]
    first = review.rows[0]
    assert (first.old_target, first.new_target) == ("Ferry Back", "Ferries Back")
    assert (first.note, first.is_sound) == ("a note and another", True)


def test_tracked_changes_come_with_who_made_them_and_where() -> None:
    run = text("Ferry Back")
    tracked = (
        text("Ferr")
        + change("del", text("y"), "Lin")
        + change("ins", text("ies"), "Lin")
        + text(" Back")
        + change("ins", text(" Again"), "Wu", "2026-11-04T09:00:00Z")
    )
    [first, *others] = read_review(edited(as_docx(request()), {run: tracked})).rows

    assert (first.old_target, first.new_target) == ("Ferry Back", "Ferries Back Again")
    assert [(one.kind, one.text, one.start, one.end, one.author) for one in first.changes] == [
        (ChangeKind.DELETED, "y", 4, 4, "Lin"),
        (ChangeKind.INSERTED, "ies", 4, 7, "Lin"),
        (ChangeKind.INSERTED, " Again", 12, 18, "Wu"),
    ]
    assert read_review(edited(as_docx(request()), {run: tracked})).authors == ("Lin", "Wu")
    assert first.changes[2].at - first.changes[0].at == 25 * 3600 * 1000
    assert not any(row.is_changed for row in others)


def test_an_empty_paragraph_at_a_cell_s_end_is_no_edit() -> None:
    run = f"<w:p>{text('Ferry Back')}</w:p>"
    review = read_review(edited(as_docx(request()), {run: f"{run}<w:p/><w:p/>"}))

    assert not any(row.is_changed for row in review.rows)


def test_a_tracked_paragraph_and_a_move_are_changes_too() -> None:
    run = f"<w:p>{text('Ferry Back')}</w:p>"
    tracked = (
        f"<w:p><w:pPr><w:rPr>{change('ins', '')}</w:rPr></w:pPr>"
        f"{change('moveFrom', text('Ferry '))}{text('Back')}</w:p>"
        f"<w:p>{change('moveTo', text('Ferry '))}</w:p>"
    )
    first = read_review(edited(as_docx(request()), {run: tracked})).rows[0]

    assert (first.old_target, first.new_target) == ("Ferry Back", "Back\nFerry ")
    assert [(one.kind, one.text) for one in first.changes] == [
        (ChangeKind.MOVED_AWAY, "Ferry "),
        (ChangeKind.INSERTED, "\n"),
        (ChangeKind.MOVED_HERE, "Ferry "),
    ]


@given(st.data())
def test_all_changes_refused_are_the_old_target_and_none_the_new(data: st.DataObject) -> None:
    kinds = st.sampled_from(["", "ins", "del", "moveFrom", "moveTo"])
    parts = data.draw(st.lists(st.tuples(kinds, st.text("ab c", min_size=1, max_size=3))))
    runs = "".join(
        change(kind, text(words), author=str(at % 2)) if kind else text(words)
        for at, (kind, words) in enumerate(parts)
    )
    first = read_review(edited(as_docx(request()), {text("Ferry Back"): runs})).rows[0]
    refused = with_refused(first.new_target, first.changes, range(len(first.changes)))

    assert refused == "".join(words for kind, words in parts if kind not in {"ins", "moveTo"})
    assert with_refused(first.new_target, first.changes, ()) == first.new_target


def test_text_inserted_by_one_and_deleted_by_another_was_never_there() -> None:
    run = text("Ferry Back")
    twice = change("ins", change("del", text("Slow "), "Wu"), "Lin")
    first = read_review(edited(as_docx(request()), {run: twice + run})).rows[0]

    assert (first.old_target, first.new_target, first.changes) == ("Ferry Back", "Ferry Back", ())


def test_an_untracked_edit_beside_a_tracked_one_does_not_hide_the_old_target() -> None:
    run = text("Ferry Back")
    mixed = text("Ferries ") + change("ins", text("Are ")) + text("Back")
    first = read_review(edited(as_docx(request()), {run: mixed})).rows[0]

    assert (first.old_target, first.new_target) == ("Ferry Back", "Ferries Are Back")


def test_comments_come_with_their_place_in_the_new_target() -> None:
    def change_it(opened: docx.document.Document) -> None:
        cells = opened.tables[0].rows[1].cells
        opened.add_comment(cells[3].paragraphs[0].runs, text="Plural?", author="Lin")

    [comment] = read_review(edit(as_docx(request()), change_it)).rows[0].comments

    assert (comment.text, comment.author, comment.start, comment.end) == ("Plural?", "Lin", 0, 10)
    assert comment.at > 0


def test_rows_that_were_moved_deleted_or_copied_are_told() -> None:
    def move(opened: docx.document.Document) -> None:
        rows = [row._tr for row in opened.tables[0].rows]
        rows[1].addprevious(rows[4])

    def delete(opened: docx.document.Document) -> None:
        table = opened.tables[0]
        table._tbl.remove(table.rows[2]._tr)

    data = as_docx(request())
    moved = read_review(edit(data, move))
    deleted = read_review(edit(data, delete))
    copied = read_review(edited(data, _second_row_twice(data)))

    assert states(moved) == [{RowState.MOVED}, set(), set(), set()]
    assert [row.number for row in moved.rows] == ["4", "1", "2", "3"]
    assert states(deleted) == [set(), set(), set(), {RowState.DELETED}]
    assert deleted.rows[-1].old_target == TEXTS[1][1]
    assert states(copied) == [set(), {RowState.COPIED}, {RowState.COPIED}, set(), set()]


def _second_row_twice(data: bytes) -> dict[str, str]:
    document = zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml").decode()
    rows = document.split("<w:tr>")
    return {f"<w:tr>{rows[3]}": f"<w:tr>{rows[3]}<w:tr>{rows[3]}"}


def test_without_the_kept_rows_the_numbers_tell_what_was_moved() -> None:
    source = zipfile.ZipFile(io.BytesIO(as_docx(request())))
    kept = {name: source.read(name) for name in source.namelist() if "customXml" not in name}
    parts = source.read("word/document.xml").decode().split("<w:tr>")
    end = parts[5].index("</w:tr>") + len("</w:tr>")
    last, rest = parts[5][:end], parts[5][end:]
    moved = "<w:tr>".join([*parts[:2], last, *parts[2:5]]) + rest

    review = read_review(zipped({**kept, "word/document.xml": moved}))

    assert states(review) == [{RowState.MOVED}, set(), set(), set()]


def test_a_row_whose_deletion_is_tracked_is_told_as_deleted_and_a_new_one_as_added() -> None:
    data = as_docx(request())
    document = zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml").decode()
    rows = document.split("<w:tr>")
    deleted = f"<w:tr><w:trPr>{change('del', '')}</w:trPr>{rows[3]}"
    new = "".join(
        f"<w:tc><w:p>{text(words)}</w:p></w:tc>" for words in ["", "", "新", "New", "", ""]
    )
    added = f"<w:tr><w:trPr>{change('ins', '')}</w:trPr>{new}</w:tr>"
    review = read_review(edited(data, {f"<w:tr>{rows[3]}": deleted + added}))

    assert states(review)[1:3] == [{RowState.DELETED}, {RowState.ADDED, RowState.NO_KEY}]


@pytest.mark.parametrize("name", WRITERS)
def test_a_changed_source_another_project_and_a_later_edit_are_told(name: str) -> None:
    review = read_review(WRITERS[name](request()), name)
    later = [segment(1, "渡轮复航", "Someone else was here", 2), *SEGMENTS[1:3]]
    fitted = against_project(review, "project-1", later)
    foreign = against_project(review, "project-2", SEGMENTS)

    assert states(fitted) == [{RowState.OUTDATED}, set(), set(), {RowState.UNKNOWN}]
    assert states(foreign) == [{RowState.FOREIGN}] * 4
    source = edited(as_docx(request()), {">0012<": ">0013<"})
    assert states(read_review(source))[2] == {RowState.SOURCE_CHANGED}


def test_what_happened_to_a_segment_beside_its_texts_does_not_make_it_outdated() -> None:
    confirmed = [segment(n, *texts, rev=7) for n, texts in enumerate(TEXTS, 1)]

    assert (
        states(against_project(read_review(as_docx(request())), "project-1", confirmed))
        == [set()] * 4
    )


def test_a_key_with_one_wrong_character_is_none() -> None:
    key = str(row_key("project-1", SegmentId(812), 3, "一", "one"))

    assert (found := read_key(f"7\n{key}")) is not None
    assert (found.key.segment, found.key.rev) == (812, 3)
    for at in range(len(key)):
        assert read_key(f"{key[:at]}{'0' if key[at] != '0' else '1'}{key[at + 1 :]}") is None


def test_without_the_kept_rows_the_digests_still_tell_what_changed() -> None:
    source = zipfile.ZipFile(io.BytesIO(as_docx(request())))
    kept = {name: source.read(name) for name in source.namelist() if "customXml" not in name}
    data = edited(zipped(kept), {">Ferry Back<": ">Ferries Back<"})
    review = read_review(data)
    fitted = against_project(review, "project-1", SEGMENTS)

    assert [row.old_target for row in review.rows] == [None, *(target for _, target in TEXTS[1:])]
    assert [row.is_changed for row in fitted.rows] == [True, False, False, False]
    assert fitted.rows[0].old_target == "Ferry Back"


def test_the_table_has_a_repeated_head_narrow_margins_locks_and_the_variant_s_font() -> None:
    source = zipfile.ZipFile(io.BytesIO(as_docx(request())))
    opened = docx.Document(io.BytesIO(as_docx(request())))
    document, styles = (source.read(f"word/{name}.xml").decode() for name in ("document", "styles"))

    margin = opened.sections[0].left_margin
    assert margin is not None
    assert margin.cm == pytest.approx(1.27, abs=0.01)
    assert document.count("<w:tblHeader/>") == 1
    assert document.count('<w:lock w:val="sdtContentLocked"/>') == 3 * len(TEXTS)
    assert 'w:eastAsia="Microsoft JhengHei"' in styles
    assert 'w:eastAsia="zh-TW"' in styles
    assert as_docx(request()) == as_docx(request())


def test_a_hostile_title_or_text_is_text_in_a_workbook() -> None:
    hostile = [segment(1, HOSTILE, "=1+1"), segment(2, "+1", "@SUM(A1)"), segment(3, "007", "-5")]
    data = as_xlsx(request(hostile, title=HOSTILE))
    sheets = [
        name for name in zipfile.ZipFile(io.BytesIO(data)).namelist() if "sheets/sheet" in name
    ]
    markup = "".join(zipfile.ZipFile(io.BytesIO(data)).read(name).decode() for name in sheets)

    assert "<f>" not in markup
    assert "hyperlink" not in markup
    rows = CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_name("Review").to_python()
    assert [row[2:4] for row in rows[1:]] == [[HOSTILE, "=1+1"], ["+1", "@SUM(A1)"], ["007", "-5"]]
    assert 'state="frozen"' in markup


def test_a_row_too_long_for_a_cell_is_told_and_not_cut() -> None:
    long = [segment(1, "长" * 40_000, "Long"), segment(2, "短", "Short")]
    stream = io.BytesIO()
    warnings = write_review_xlsx(request(long), stream)
    review = against_project(read_review(stream.getvalue()), "project-1", long)

    assert [(one.code, one.detail) for one in warnings] == [("review.too_long", "1")]
    assert states(review) == [{RowState.SOURCE_CHANGED}, set()]


def test_a_workbook_without_keys_is_no_review() -> None:
    stream = io.BytesIO()
    with Workbook(stream) as book:
        book.add_worksheet().write_row(0, 0, ["原文", "译文"])
    with pytest.raises(InputError) as caught:
        read_review(stream.getvalue(), "other.xlsx")

    assert caught.value.code == "review.no_rows"
    assert "other.xlsx" in sentence(caught.value)


def test_comments_in_a_workbook_come_with_their_rows() -> None:
    data = as_xlsx(request())
    source = zipfile.ZipFile(io.BytesIO(data))
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    relations = "http://schemas.openxmlformats.org/package/2006/relationships"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    comments = (
        f'<comments xmlns="{space}"><authors><author>Lin</author></authors><commentList>'
        '<comment ref="D3" authorId="0"><text><r><t>Three </t></r><r><t>days?</t></r></text>'
        "</comment></commentList></comments>"
    )
    parts: dict[str, str | bytes] = {name: source.read(name) for name in source.namelist()}
    parts["xl/comments1.xml"] = comments
    parts["xl/worksheets/_rels/sheet1.xml.rels"] = (
        f'<Relationships xmlns="{relations}"><Relationship Id="r1" Type="{office}/comments" '
        'Target="../comments1.xml"/></Relationships>'
    )
    rows = read_review(zipped(parts)).rows

    assert [[(one.text, one.author) for one in row.comments] for row in rows] == [
        [],
        [("Three days?", "Lin")],
        [],
        [],
    ]


@pytest.mark.parametrize("tool", MAKERS)
def test_another_tool_s_table_comes_back_with_its_changes_and_comments(tool: str) -> None:
    tracked = text("We ") + change("del", text("waited"), "Lin") + change("ins", text("left"), "Wu")
    data = edited(MAKERS[tool](), {text("We waited."): tracked + text(".")})

    def relate(opened: docx.document.Document) -> None:
        opened.add_comment(opened.tables[0].rows[-1].cells[0].paragraphs[0].runs, "Sure?", "Lin")

    review = read_review(edit(data, relate), "pairs.docx")
    last = review.rows[-1]

    assert (review.tool, len(review.rows)) == (tool, 3)
    assert (last.old_target, last.new_target) == ("We waited.", "We left.")
    assert [(one.kind, one.text, one.author) for one in last.changes] == [
        (ChangeKind.DELETED, "waited", "Lin"),
        (ChangeKind.INSERTED, "left", "Wu"),
    ]
    assert "Sure?" in [one.text for one in last.comments]
    assert [row.old_target for row in review.rows[:2]] == [None, None]


def test_rows_of_another_tool_are_compared_with_the_segments_they_belong_to() -> None:
    review = read_review(MAKERS["memoq"]())
    segments = [segment(n, *pair) for n, pair in enumerate(PAIRS, 1)]
    segments[0] = segment(1, "渡轮复航", "Ferries Back")
    ids = {row.external_id: each.id for row, each in zip(review.rows[:2], segments, strict=False)}
    fitted = against_project(review, "project-1", segments, ids)

    assert [row.old_target for row in fitted.rows[:2]] == ["Ferries Back", ""]
    assert [row.is_changed for row in fitted.rows[:2]] == [True, False]
    assert states(fitted) == [set(), set(), {RowState.UNKNOWN}]


@pytest.mark.parametrize("name", WRITERS)
def test_what_libreoffice_saved_in_between_comes_back_equal(name: str, tmp_path: Path) -> None:
    saved = saved_by_libreoffice(WRITERS[name](request()), name, tmp_path)
    review = against_project(read_review(saved, name), "project-1", SEGMENTS)

    assert [(row.source, row.old_target, row.new_target) for row in review.rows] == [
        (source, target, target) for source, target in TEXTS
    ]
    assert states(review) == [set()] * 4


def test_changes_and_comments_outlive_being_saved_by_libreoffice(tmp_path: Path) -> None:
    tracked = (
        text("Ferr")
        + change("del", text("y"), "Lin")
        + change("ins", text("ies"), "Wu")
        + text(" Back")
    )

    def comment_it(opened: docx.document.Document) -> None:
        paragraph = opened.tables[0].rows[2].cells[3].paragraphs[0]
        opened.add_comment(paragraph.runs, text="Three?", author="Lin")

    data = edit(edited(as_docx(request()), {text("Ferry Back"): tracked}), comment_it)
    before = read_review(data, "review.docx")
    after = read_review(saved_by_libreoffice(data, "review.docx", tmp_path), "review.docx")

    assert [
        [(one.kind, one.text, one.start, one.author) for one in row.changes] for row in after.rows
    ] == [
        [(one.kind, one.text, one.start, one.author) for one in row.changes] for row in before.rows
    ]
    assert [[one.text for one in row.comments] for row in after.rows] == [[], ["Three?"], [], []]
    assert [row.old_target for row in after.rows] == [target for _, target in TEXTS]


def test_a_table_that_was_given_out_is_pairs_with_roles_and_statuses_too() -> None:
    article = read_bilingual(Document(as_docx(request()), "review.docx"))

    assert article.metadata == (("tool", "duizhao"),)
    assert [(each.source, each.target) for each in article.segments] == TEXTS
    assert [each.status for each in article.segments] == [each.status for each in SEGMENTS]


def test_rows_are_those_of_the_request() -> None:
    row = review_row(SEGMENTS[0], 1, ["a", "b"])

    assert isinstance(row, ReviewRow)
    assert (row.note, row.segment, row.rev) == ("a\nb", 11, 1)
