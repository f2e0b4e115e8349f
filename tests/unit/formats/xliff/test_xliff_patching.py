"""A file goes back as it came, but for what was edited."""

import codecs
from collections.abc import Mapping
from dataclasses import replace

import pytest

from tests.unit.formats.xliff.made import (
    PLAIN_HEAD,
    PLAIN_TAIL,
    edited,
    plain,
    read,
    segment2,
    unit,
    unit2,
    xliff2,
)
from workbench.formats.xliff.document import read_xliff
from workbench.formats.xliff.segments import Edit
from workbench.model.errors import InputError, UsageError
from workbench.model.segment import Status
from workbench.model.translation_unit import InlineCode

ODD = (
    "\ufeff<?xml version='1.0' encoding=\"utf-8\" standalone='no' ?>\r\n<!-- a -->\r\n"
    "<?pi b?>\r\n<xliff   xmlns='urn:oasis:names:tc:xliff:document:1.2'\r\n version='1.2' >"
    "<file target-language='en-US' source-language='zh-CN'\toriginal='a&apos;b &#x4F1A;' "
    "datatype='x'><body >\r\n<trans-unit  id='1'><source>会<![CDATA[ <议> ]]></source>\r\n"
    "  <target  state = 'new' >Old<!-- c --></target ></trans-unit>\r\n"
    '<trans-unit id="2" ><source>京</source></trans-unit></body></file></xliff>\r\n\r\n'
)


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [
        ("utf-8", "utf-8"),
        ("utf-16", "utf-16-le"),
        ("utf-8", "utf-16-be"),
        ("gb18030", "gb18030"),
    ],
)
def test_without_an_edit_the_bytes_are_the_same_and_with_one_all_others_are(
    declared: str, encoding: str
) -> None:
    def encode(text: str) -> bytes:
        marked = text if encoding.startswith("utf") else text[1:]
        return marked.replace('"utf-8"', f'"{declared}"').encode(encoding)

    data = encode(ODD)
    document = read(data)
    first, second = document.segments

    assert document.patched({}) == data
    assert document.patched({first.external_id: Edit("Old")}) == data
    changed = document.patched({first.external_id: Edit("会 & 𠮷")})
    assert changed == encode(
        ODD.replace("Old<!-- c -->", "会 &amp; 𠮷").replace("'new'", "'needs-translation'")
    )
    assert read(changed).segments[1].source == second.source


def test_a_character_the_encoding_lacks_is_written_as_a_reference() -> None:
    text = PLAIN_HEAD.replace("UTF-8", "Big5") + unit("<source>會</source>") + PLAIN_TAIL
    document = read(text.encode("big5"))
    data = document.patched({document.segments[0].external_id: Edit("naïve 𠮷")})

    assert b"<target>na&#239;ve &#134071;</target>" in data
    assert read(data).segments[0].target is not None


def test_bytes_that_have_two_codes_for_one_character_stay_where_nothing_was_edited() -> None:
    two_codes = b"\xfa\x5a"  # Windows has NEC's and IBM's codes for the same characters.
    head = PLAIN_HEAD.replace("UTF-8", "cp932")
    text = head + unit("<source>会★</source>") * 2 + PLAIN_TAIL
    data = text.encode("cp932").replace("★".encode("cp932"), two_codes)
    assert data.decode("cp932").encode("cp932") != data
    document = read(data)
    out = document.patched({document.segments[0].external_id: Edit("Meeting")})

    assert document.patched({}) == data
    assert out.replace(b"\n        <target>Meeting</target>", b"") == data


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("<target/>", "<target>New</target>"),
        ("<target />", "<target>New</target>"),
        ("<target></target>", "<target>New</target>"),
        ('<target xml:lang="en"/>', '<target xml:lang="en">New</target>'),
        ("<target>Old</target>", "<target>New</target>"),
        ("<target> Old\n</target>", "<target> New\n</target>"),
        ("", "\n        <target>New</target>"),
    ],
)
def test_a_target_is_filled_replaced_or_put_behind_the_source(before: str, after: str) -> None:
    data = plain(unit(f"<source>会</source>{before}<note>n</note>"))

    assert edited(data, "New") == plain(unit(f"<source>会</source>{after}<note>n</note>")).decode()


def test_a_new_target_has_the_source_s_prefix_language_and_space() -> None:
    data = (
        '<x:xliff version="1.2" xmlns:x="urn:oasis:names:tc:xliff:document:1.2"><x:file '
        'original="a" source-language="zh" target-language="en-GB" datatype="x"><x:body>\r\n\t'
        '<x:trans-unit id="1">\r\n\t\t<x:source xml:lang="zh" xml:space="preserve">会</x:source>'
        "\r\n\t</x:trans-unit></x:body></x:file></x:xliff>"
    )

    assert edited(data.encode(), "One\ntwo") == data.replace(
        "</x:source>",
        '</x:source>\r\n\t\t<x:target xml:lang="en-GB" xml:space="preserve">One\r\ntwo</x:target>',
    )


def test_a_new_target_stands_behind_the_segmented_source_with_all_its_markers() -> None:
    segments = (
        '<seg-source><g id="1"><mrk mid="1" mtype="seg">一。</mrk> <mrk mid="2" mtype="seg">二。'
        '</mrk></g><mrk mid="3" mtype="seg"> </mrk></seg-source>'
    )
    data = plain(unit(f"<source>x</source>{segments}<note>n</note>"))
    target = (
        '\n        <target><g id="1"><mrk mid="1" mtype="seg"/> <mrk mid="2" mtype="seg">Two.'
        '</mrk></g><mrk mid="3" mtype="seg"> </mrk></target>'
    )

    assert (
        edited(data, "Two.", place=1)
        == plain(unit(f"<source>x</source>{segments}{target}<note>n</note>")).decode()
    )


def test_a_missing_marker_is_put_behind_the_one_before_it() -> None:
    segments = (
        '<seg-source><mrk mid="1" mtype="seg">一。</mrk> <mrk mid="2" mtype="seg">二。</mrk>'
        "</seg-source>"
    )
    one = '<mrk mid="1" mtype="seg">One.</mrk>'
    data = plain(unit(f"<source>x</source>{segments}<target>{one}</target>"))

    assert f'<target>{one} <mrk mid="2" mtype="seg">Two.</mrk></target>' in edited(
        data, "Two.", place=1
    )


def test_several_missing_markers_are_parted_as_in_the_source() -> None:
    sources = " ".join(f'<mrk mid="{number}" mtype="seg">文</mrk>' for number in range(4))
    one = '<mrk mid="0" mtype="seg">0</mrk>'
    document = read(
        plain(unit(f"<source>x</source><seg-source>{sources}</seg-source><target>{one}</target>"))
    )
    edits = {each.external_id: Edit("New") for each in document.segments[2:]}

    assert (
        f'<target>{one} <mrk mid="2" mtype="seg">New</mrk> <mrk mid="3" mtype="seg">New</mrk>'
        "</target>"
    ) in document.patched(edits).decode()


def test_a_unit_that_is_not_whole_yet_keeps_the_state_it_has() -> None:
    sources = "".join(f'<mrk mid="{number}" mtype="seg">文</mrk>' for number in range(3))
    one = '<target state="needs-translation"><mrk mid="0" mtype="seg">0</mrk></target>'
    data = plain(unit(f"<source>x</source><seg-source>{sources}</seg-source>{one}"))

    assert '<target state="needs-translation"><mrk mid="0"' in edited(data, "New", place=1)


def test_the_indentation_of_a_chinese_paragraph_is_none_of_a_translation() -> None:
    data = plain(unit("<source>　　会议 </source>"))

    assert "<target>Meeting </target>" in edited(data, "Meeting")


@pytest.mark.parametrize(
    ("unit_attributes", "target_attributes", "status", "origin", "after"),
    [
        ("", ' state="new"', Status.TRANSLATED, "typed", ' state="translated"'),
        ("", ' state="final"', Status.FINAL, "typed", ' state="final"'),
        ("", ' state="needs-review-l10n"', Status.TRANSLATED, "", ' state="needs-review-l10n"'),
        ("", " state='new'", Status.REVIEWED, "typed", " state='signed-off'"),
        ("", "", Status.DRAFT, "typed", ""),
        ("", "", Status.REJECTED, "typed",
         ' state="needs-translation" state-qualifier="rejected-inaccurate"'),
        ("", ' state-qualifier="leveraged-mt" state="translated"', None, "typed",
         ' state="translated"'),
        ("", ' state="translated"', None, "mt:deepl",
         ' state="translated" state-qualifier="leveraged-mt"'),
        ("", ' state="translated"', None, "tm:87",
         ' state="translated" state-qualifier="fuzzy-match"'),
        ("", ' state="translated" state-qualifier="rejected-grammar"', Status.TRANSLATED, "typed",
         ' state="translated"'),
    ],
)  # fmt: skip
def test_a_state_and_an_origin_change_with_the_edit(
    unit_attributes: str,
    target_attributes: str,
    status: Status | None,
    origin: str,
    after: str,
) -> None:
    data = plain(unit(f"<source>会</source><target{target_attributes}>Old</target>"))

    assert (
        edited(data, "New", status=status, origin=origin)
        == plain(
            unit(f"<source>会</source><target{after}>New</target>", f'id="1"{unit_attributes}')
        ).decode()
    )


def test_an_approval_goes_with_the_status() -> None:
    pair = '<source>会</source><target state="final">Old</target>'
    data = plain(unit(pair, 'approved="yes" id="1"'))

    changed = edited(data, "New", status=Status.TRANSLATED)
    assert '<trans-unit approved="no" id="1">' in changed
    assert '<target state="translated">New</target>' in changed
    assert edited(data, "New", status=Status.FINAL) == data.decode().replace("Old", "New")


def test_a_status_alone_changes_no_text() -> None:
    data = plain(unit('<source>会</source><target state="new">A &#38; b</target>'))

    assert edited(data, "A & b", status=Status.TRANSLATED) == data.decode().replace(
        '"new"', '"translated"'
    )


def test_the_segments_of_a_unit_share_the_lowest_status() -> None:
    data = plain(
        unit(
            '<source>x</source><seg-source><mrk mtype="seg" mid="1">一</mrk>'
            '<mrk mtype="seg" mid="2">二</mrk></seg-source><target state="new">'
            '<mrk mtype="seg" mid="1">1</mrk><mrk mtype="seg" mid="2">2</mrk></target>'
        )
    )
    document = read(data)
    first, second = document.segments
    both = {
        first.external_id: Edit("1", (), Status.FINAL),
        second.external_id: Edit("2", (), Status.TRANSLATED),
    }

    assert b'state="translated"' in document.patched(both)
    assert document.patched({first.external_id: both[first.external_id]}).count(b"final") == 0


def test_locked_segments_stay_as_they_are_and_are_told() -> None:
    data = plain(unit("<source>会</source><target>Old</target>", 'id="1" translate="no"'))
    document = read(data)
    edits = {document.segments[0].external_id: Edit("New", (), Status.FINAL)}

    assert document.patched(edits) == data
    assert [(each.code, each.line) for each in document.problems(edits)] == [("xliff.locked", 6)]


def test_an_edit_of_no_segment_of_the_file_is_refused() -> None:
    document = read(plain(unit("<source>会</source>")))

    with pytest.raises(UsageError, match=r"xliff\.unknown_segment"):
        document.patched({b"9": Edit("New")})


def test_a_taken_away_translation_is_an_empty_target() -> None:
    data = plain(unit('<source>会</source><target state="translated">Old</target>'))

    assert '<target state="new"></target>' in edited(data, "", codes=False)


def test_white_space_at_the_edges_of_an_edit_is_not_doubled() -> None:
    data = plain(unit("<source>会</source><target> Old </target>"))

    assert "<target> New </target>" in edited(data, " New ")


# XLIFF 2.x


@pytest.mark.parametrize(
    ("attributes", "status", "after"),
    [
        (' state="initial"', Status.TRANSLATED, ' state="translated"'),
        (' state="translated" subState="my:x"', Status.TRANSLATED,
         ' state="translated" subState="my:x"'),
        (' state="final" subState="my:x"', Status.TRANSLATED, ' state="translated"'),
        ("", Status.DRAFT, ""),
        ("", Status.REVIEWED, ' state="reviewed"'),
        ("", Status.REJECTED, ' state="initial" subState="duizhao:rejected"'),
    ],
)  # fmt: skip
def test_a_segment_of_xliff_2_gets_its_state(attributes: str, status: Status, after: str) -> None:
    data = xliff2(unit2(segment2("会", "Old", attributes)))

    assert (
        edited(data, "New", status=status) == xliff2(unit2(segment2("会", "New", after))).decode()
    )


def test_a_missing_target_of_xliff_2_stands_behind_the_source_and_needs_a_language() -> None:
    data = xliff2(unit2(segment2('<pc id="1">会</pc>')), head="")
    expected = xliff2(
        unit2(segment2('<pc id="1">会</pc>', 'New<pc id="1"></pc>')), head="trgLang='en-US'"
    )

    assert edited(data, "New").replace(' trgLang="en-US"', "") == expected.decode().replace(
        "trgLang='en-US'", ""
    )
    assert read(edited(data, "New").encode()).segments[0].target is not None


def test_line_ends_of_the_file_are_those_of_what_is_written() -> None:
    data = xliff2(unit2(segment2("会", "Old"), 'id="u1" xml:space="preserve"')).replace(
        b"\n", b"\r\n"
    )

    assert "<target>One\r\ntwo</target>" in edited(data, "One\ntwo")


# Refusals by name


def codes_of(data: bytes) -> tuple[InlineCode, ...]:
    return read(data).segments[0].source.inline


NAMED = plain(
    unit(
        '<source><g id="1">会</g><x id="2"/><bpt id="3">[b]</bpt>议<ept id="3">[/b]</ept></source>'
    )
)


@pytest.mark.parametrize(
    ("picked", "code", "names"),
    [
        ((0, 1, 3, 4), "xliff.codes_missing", ("<x 2>",)),
        ((), "xliff.codes_missing", ("<g 1>", "</g 1>", "<x 2>", "[b]", "[/b]")),
        ((0, 1, 2, 2, 3, 4), "xliff.codes_doubled", ("<x 2>",)),
        ((1, 0, 2, 3, 4), "xliff.codes_misplaced", ("</g 1>",)),
        ((0, 1, 2, 4, 3), "xliff.codes_misplaced", ("[/b]",)),
    ],
)
def test_codes_that_are_missing_doubled_or_out_of_order_are_refused_by_name(
    picked: tuple[int, ...], code: str, names: tuple[str, ...]
) -> None:
    codes = codes_of(NAMED)
    placed = tuple(
        InlineCode(each.kind, place, place, each.content, each.attributes)
        for place, each in enumerate(codes[number] for number in picked)
    )
    document = read(NAMED)
    edits: Mapping[bytes, Edit] = {document.segments[0].external_id: Edit("Meeting", placed)}

    with pytest.raises(InputError, match=code) as refused:
        document.patched(edits)

    assert document.problems(edits)[0].names == names
    assert refused.value.details["codes"] == ", ".join(names)


def test_codes_of_another_segment_are_refused() -> None:
    data = plain(unit("<source>会</source>"))
    document = read(data)
    edits = {document.segments[0].external_id: Edit("Meeting", codes_of(NAMED)[2:3])}

    assert [each.code for each in document.problems(edits)] == ["xliff.codes_foreign"]


def test_elements_may_not_cross_and_codes_of_pairs_may() -> None:
    elements = '<g id="1">会</g><g id="2">议</g>'
    pairs = '<bx id="1"/>会<ex id="1"/><bx id="2"/>议<ex id="2"/>'
    found = []
    for content in (elements, pairs):
        data = plain(unit(f"<source>{content}</source>"))
        first, first_end, second, second_end = codes_of(data)
        crossing = (first, second, first_end, second_end)
        placed = tuple(replace(code, start=1, end=1) for code in crossing)
        found.append([each.code for each in read(data).problems({b"0": Edit("Ab", placed)})])

    assert found == [["xliff.codes_misplaced"], []]


def test_a_target_that_lacks_codes_in_the_file_may_be_corrected_without_them() -> None:
    data = plain(unit('<source><g id="1">会</g></source><target>Metting</target>'))

    assert edited(data, "Meeting", codes=False) == data.decode().replace("Metting", "Meeting")


def test_a_code_that_may_not_move_by_itself_stays_behind_the_one_before_it() -> None:
    hints = 'canCopy="no" canDelete="no"'
    source = (
        f'<ph id="1" canReorder="firstNo" {hints}/><ph id="2" canReorder="no" {hints}/>'
        '会<ph id="3"/>'
    )
    document = read_xliff(xliff2(unit2(segment2(source))), "a.xlf")
    (segment,) = document.segments
    one, two, three = (replace(code, start=0, end=0) for code in segment.source.inline)

    def codes_of_problems(*codes: InlineCode) -> list[str]:
        problems = document.problems({segment.external_id: Edit("M", codes)})
        return [each.code for each in problems]

    assert codes_of_problems(three, one, two) == []
    assert codes_of_problems(one, three, two) == ["xliff.codes_misplaced"]


def test_a_mark_of_bytes_is_kept() -> None:
    data = codecs.BOM_UTF8 + plain(unit("<source>会</source>"))

    assert edited(data, "New").encode().startswith(codecs.BOM_UTF8)
