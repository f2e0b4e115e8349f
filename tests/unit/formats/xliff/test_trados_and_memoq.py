"""SDLXLIFF and MQXLIFF: what Trados and memoQ add is read, and goes back untouched."""

from datetime import UTC, datetime

import pytest

from tests.unit.formats.xliff.made import (
    edited,
    memoq,
    memoq_unit,
    only,
    read,
    seg,
    trados,
    trados_unit,
)
from workbench.formats.xliff.chips import chips
from workbench.formats.xliff.segments import Edit
from workbench.model.segment import InlineKind, InlineSpan, Role, Status

FACTS = (
    '<sdl:value key="created_by">DESK\\lin</sdl:value>'
    '<sdl:value key="created_on">12/08/2017 11:41:26</sdl:value>'
    '<sdl:value key="last_modified_by">DESK\\wu</sdl:value>'
    '<sdl:value key="modified_on">12/09/2017 00:00:00</sdl:value>'
)


def one(target: str, definition: str = '<sdl:seg id="1"/>', source: str = "会议") -> bytes:
    return trados(trados_unit(seg("1", source), f"<target>{target}</target>", definition))


@pytest.mark.parametrize(
    ("conf", "text", "status"),
    [
        ("", "", Status.INITIAL),
        ("", "Meeting", Status.DRAFT),
        ("Draft", "Meeting", Status.DRAFT),
        ("Translated", "Meeting", Status.TRANSLATED),
        ("RejectedTranslation", "Meeting", Status.REJECTED),
        ("ApprovedTranslation", "Meeting", Status.REVIEWED),
        ("RejectedSignOff", "Meeting", Status.REJECTED),
        ("ApprovedSignOff", "Meeting", Status.FINAL),
        ("Translated", "", Status.INITIAL),
    ],
)
def test_a_confirmation_level_is_a_status(conf: str, text: str, status: Status) -> None:
    level = f' conf="{conf}"' if conf else ""
    segment = only(one(seg("1", text), f'<sdl:seg id="1"{level}/>'))

    assert segment.status is status


@pytest.mark.parametrize(
    ("attributes", "origin"),
    [
        ('origin="interactive"', "typed"),
        ('origin="mt" origin-system="DeepL"', "mt:DeepL"),
        ('origin="tm" percent="87"', "tm:87"),
        ('origin="auto-propagated" percent="100"', "tm:100"),
        ('origin="not-translated"', ""),
        ('origin="source"', ""),
    ],
)
def test_an_origin_is_read(attributes: str, origin: str) -> None:
    assert only(one(seg("1", "Meeting"), f'<sdl:seg id="1" {attributes}/>')).origin == origin


def test_who_made_and_changed_a_segment_and_when_is_read() -> None:
    segment = only(one(seg("1", "Meeting"), f'<sdl:seg id="1">{FACTS}</sdl:seg>'))

    assert (segment.created_by, segment.changed_by) == ("DESK\\lin", "DESK\\wu")
    moment = datetime(2017, 12, 8, 11, 41, 26, tzinfo=UTC).timestamp() * 1000
    assert segment.created_at == moment
    assert segment.changed_at > segment.created_at


def test_structure_units_and_locked_contents_are_no_segments() -> None:
    structure = '<trans-unit translate="no" id="t"><source><x id="5"/></source></trans-unit>'
    locked = '<trans-unit translate="no" id="lockTU_1"><source>锁</source></trans-unit>'
    data = trados(structure, locked, trados_unit(seg("1", "会"), "", '<sdl:seg id="1"/>'))

    assert [each.source.text for each in read(data).segments] == ["会"]


def test_tags_are_what_they_were_in_the_document_and_bold_is_a_span() -> None:
    data = one(seg("1"), source='在<g id="2">北京</g><x id="5"/>')
    (article,) = read(data).articles()
    (pair,) = article.segments

    assert [code.content for code in pair.source_codes] == [
        "<cf bold=True>",
        "</cf>",
        '<fn id="1"/>',
    ]
    assert pair.content.spans == (
        InlineSpan(1, 3, InlineKind.STRONG),
        InlineSpan(3, 3, InlineKind.CODE, '<fn id="1"/>'),
    )
    assert [chip.label for chip in chips(pair.source_codes)] == ["⟦1", "1⟧", "⟦2⟧"]


def test_contexts_give_roles() -> None:
    units = [
        trados_unit(seg("1", "会"), "", '<sdl:seg id="1"/>', context=context)
        for context in (1, 2, 3)
    ]

    assert [each.role for each in read(trados(*units)).segments] == [
        Role.HEADLINE,
        Role.BODY,
        Role.TABLE_CELL,
    ]


COMMENTED = 'A <mrk mtype="x-sdl-comment" sdl:cid="c1">long</mrk> one'


def test_a_comment_is_a_note_of_its_segment_and_its_mark_no_text() -> None:
    segment = only(one(seg("1", COMMENTED)))

    assert segment.target is not None
    assert segment.target.text == "A long one"
    assert [(note.text, note.author) for note in segment.notes] == [("太长？", "mei")]
    assert segment.notes[0].created_at == 1_582_623_240_513


def test_a_comment_s_place_is_kept_where_it_is_told_and_else_it_is_on_the_whole() -> None:
    data = one(seg("1", COMMENTED))
    document = read(data)
    (segment,) = document.segments
    assert segment.target is not None
    placed = document.patched({segment.external_id: Edit("A long ONE", segment.target.inline)})

    assert placed == data.replace(b"one</mrk>", b"ONE</mrk>").replace(
        b'<sdl:seg id="1"/>', b'<sdl:seg id="1" conf="Draft" origin="interactive"/>'
    )
    assert seg("1", '<mrk mtype="x-sdl-comment" sdl:cid="c1">Short</mrk>') in edited(data, "Short")


def test_text_that_was_struck_out_is_no_text_and_added_text_is() -> None:
    changed = (
        'A <mrk mtype="x-sdl-deleted" sdl:revid="r1">bad</mrk>'
        '<mrk mtype="x-sdl-added" sdl:revid="r2">good</mrk> one'
    )
    data = one(seg("1", changed))
    segment = only(data)

    assert segment.target is not None
    assert segment.target.text == "A good one"
    assert seg("1", "A better one") in edited(data, "A better one")


def test_an_edit_changes_the_target_the_level_and_the_origin_alone() -> None:
    definitions = (
        f'<sdl:seg id="1" locked="true" conf="ApprovedSignOff">{FACTS}</sdl:seg>'
        '<sdl:seg id="2" conf="Draft" origin="mt" origin-system="Engine" percent="90">'
        f'<sdl:rep id="r"/>{FACTS}</sdl:seg>'
    )
    target = f'<target><g id="2">{seg("1", "One.")}  {seg("2", "Too.")}</g></target>'
    source = f'<g id="2">{seg("1", "一。")}  {seg("2", "二。")}</g>'
    data = trados(trados_unit(source, target, definitions))

    assert edited(data, "Two.", place=1, status=Status.TRANSLATED) == data.decode().replace(
        "Too.", "Two."
    ).replace(
        'conf="Draft" origin="mt" origin-system="Engine" percent="90"',
        'conf="Translated" origin="interactive"',
    )
    assert edited(data, "Hidden.", place=0) == data.decode()


def test_a_machine_s_target_says_so_and_a_memory_s_how_near_it_was() -> None:
    data = one(seg("1"), '<sdl:seg id="1" />')

    assert '<sdl:seg id="1" conf="Draft" origin="mt" origin-system="deepl" />' in edited(
        data, "New", origin="mt:deepl"
    )
    assert '<sdl:seg id="1" conf="Draft" origin="tm" percent="87" />' in edited(
        data, "New", origin="tm:87"
    )


def test_an_empty_marker_is_filled() -> None:
    assert seg("1", "New") in edited(one(seg("1")), "New")
    assert f"<target>{seg('1', 'New')}</target>" in edited(one(""), "New")


def test_split_and_merged_segments_go_by_their_numbers() -> None:
    source = seg("5_x0020_a", "一，") + seg("5_x0020_b", "二。三。")
    target = f"<target>{seg('5_x0020_a')}{seg('5_x0020_b')}</target>"
    definitions = '<sdl:seg id="5_x0020_a"/><sdl:seg id="5_x0020_b" conf="Draft"/>'
    data = trados(trados_unit(source, target, definitions))

    assert [each.source.text for each in read(data).segments] == ["一，", "二。三。"]
    changed = edited(data, "Two. Three.", place=1, status=Status.TRANSLATED)
    assert seg("5_x0020_b", "Two. Three.") in changed
    assert '<sdl:seg id="5_x0020_a"/><sdl:seg id="5_x0020_b" conf="Translated"' in changed


# memoQ


@pytest.mark.parametrize(
    ("written", "text", "status"),
    [
        ("NotStarted", "", Status.INITIAL),
        ("PartiallyEdited", "M", Status.DRAFT),
        ("Pretranslated", "M", Status.DRAFT),
        ("Rejected", "M", Status.REJECTED),
        ("ManuallyConfirmed", "M", Status.TRANSLATED),
        ("Proofread", "M", Status.REVIEWED),
        ("SomethingNew", "M", Status.DRAFT),
    ],
)
def test_a_row_s_status_is_read(written: str, text: str, status: Status) -> None:
    data = memoq(memoq_unit("会议", text, f'mq:status="{written}"'))

    assert only(data).status is status


@pytest.mark.parametrize(
    ("attribute", "locked"),
    [
        ("", False),
        ('mq:locked="locked"', True),
        ('mq:locked="true"', True),
        ('mq:locked="no"', False),
    ],
)
def test_a_row_may_be_locked(attribute: str, locked: bool) -> None:  # noqa: FBT001 - a row of the table
    data = memoq(memoq_unit("会议", "M", f'mq:status="Proofread" {attribute}'))

    assert only(data).locked is locked
    assert (edited(data, "New") == data.decode()) is locked


def test_comments_on_a_row_are_notes_and_deleted_ones_are_not() -> None:
    comments = (
        '<mq:comments><mq:comment creatoruser="mei" time="2024-05-01T08:00:00Z" deleted="false">'
        '短</mq:comment><mq:comment creatoruser="mei" deleted="true">旧</mq:comment>'
        "</mq:comments>\n"
    )
    (note,) = only(memoq(memoq_unit("会议", "M", 'mq:status="Proofread"', comments))).notes

    assert (note.text, note.author, note.created_at) == ("短", "mei", 1_714_550_400_000)


SOURCE = (
    '<bpt id="1" ctype="underlined">{}</bpt><bpt id="2" rid="1">&lt;hlnk&gt;</bpt>京'
    '<ept id="1">{}</ept><ept id="5" rid="1">&lt;/hlnk&gt;</ept>'
)


def test_pairs_that_memoq_numbers_twice_are_told_apart() -> None:
    codes = only(memoq(memoq_unit(SOURCE, "", 'mq:status="NotStarted"'))).source.inline

    assert [chip.label for chip in chips(codes)] == ["⟦1", "⟦2", "1⟧", "2⟧"]


def test_an_edit_changes_the_target_and_the_status_alone() -> None:
    data = memoq(
        memoq_unit("会", "", 'mq:status="NotStarted"'),
        memoq_unit(SOURCE, "", "mq:status='NotStarted'"),
    )

    assert edited(data, "Beijing", place=1, status=Status.TRANSLATED) == data.decode().replace(
        f'{SOURCE}</source>\n<target xml:space="preserve"></target>',
        f'{SOURCE}</source>\n<target xml:space="preserve">Beijing'
        f"{SOURCE.replace('京', '')}</target>",
    ).replace("mq:status='NotStarted'", "mq:status='ManuallyConfirmed'")
