"""XLIFF 1.2 as Phrase, Wordfast, Okapi and others write it, and as the format allows it."""

import re
from collections.abc import Callable, Mapping

import pytest

from tests.unit.formats.xliff.made import edited, read
from workbench.model.segment import Status

NS = "urn:oasis:names:tc:xliff:document:1.2"
LANGUAGES = 'source-language="zh-CN" target-language="en-US" datatype="x-docx"'

PHRASE = f"""<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="{NS}" xmlns:m="http://www.memsource.com/mxlf/2.0" version="1.2" m:version="2.17">
<file original="news.docx" {LANGUAGES} m:task-id="j"><header/><body>
<group id="0" m:para-id="0"><trans-unit id="j:0" xml:space="preserve" m:score="1.01"
 m:trans-origin="tm" m:confirmed="1" m:locked="false" m:modified-at="1490966188000"
 m:modified-by="mei"><source>他{{1&gt;周日&lt;1}}抵达{{2}}。</source><target>He {{1&gt;came&lt;1}}
{{2}}.</target><alt-trans origin="memsource-tm"><target>He arrived.</target></alt-trans>
<m:comment created-at="1490966000000" created-by="lin">太短</m:comment></trans-unit></group>
<group id="1" m:para-id="1"><trans-unit id="j:1" m:trans-origin="mt" m:confirmed="0"
 m:locked="true"><source>锁</source><target>Lock</target></trans-unit></group>
<group id="2" m:para-id="2"><trans-unit id="j:2" m:trans-origin="null" m:confirmed="0"
 m:locked="false"><source>会谈</source><target></target></trans-unit></group>
</body></file></xliff>""".encode()


def test_phrase_s_segments_have_statuses_locks_origins_comments_and_codes() -> None:
    first, second, third = read(PHRASE).segments

    assert (first.source.text, first.status, first.origin) == (
        "他周日抵达。",
        Status.TRANSLATED,
        "tm:100",
    )
    assert [each.content for each in first.source.inline] == ["{1>", "<1}", "{2}"]
    assert [each.start for each in first.source.inline] == [1, 3, 5]
    assert [(each.text, each.author, each.created_at) for each in first.notes] == [
        ("太短", "lin", 1_490_966_000_000)
    ]
    assert (first.changed_by, first.changed_at) == ("mei", 1_490_966_188_000)
    assert (second.locked, second.status, second.origin) == (True, Status.DRAFT, "mt:phrase")
    assert (third.locked, third.status, third.target) == (False, Status.INITIAL, None)


def test_a_confirmed_segment_of_phrase_changes_its_target_and_where_that_is_from() -> None:
    written = edited(PHRASE, "He & she", status=Status.TRANSLATED)

    assert "<target>He &amp; she{1&gt;&lt;1}{2}</target>" in written
    assert (
        written.replace("He &amp; she{1&gt;&lt;1}{2}", "He {1&gt;came&lt;1}\n{2}.").replace(
            'm:trans-origin="null" m:confirmed="1"', 'm:trans-origin="tm" m:confirmed="1"'
        )
        == PHRASE.decode()
    )


def test_an_unconfirmed_segment_of_phrase_is_confirmed_with_its_status() -> None:
    written = edited(PHRASE, "Talks", place=2, status=Status.REVIEWED)

    assert 'm:confirmed="1"\n m:locked="false"><source>会谈</source><target>Talks</' in written
    assert written.count('m:confirmed="1"') == PHRASE.decode().count('m:confirmed="1"') + 1


@pytest.mark.parametrize(
    ("declared", "attribute", "locked"),
    [
        ("", "", False),
        ('xmlns:gs4tr="http://www.gs4tr.org/schema/xliff-ext"', 'gs4tr:locked="true"', True),
        ('xmlns:tool="urn:tool"', 'tool:locked="false"', False),
        ('xmlns:mq="MQXliff"', 'mq:locked="locked"', True),
    ],
)
def test_a_tool_s_own_lock_is_kept(
    declared: str,
    attribute: str,
    locked: bool,  # noqa: FBT001 - a row of the table
) -> None:
    data = one_file(f'<trans-unit id="1" {attribute}><source>会</source></trans-unit>', declared)

    (segment,) = read(data).segments

    assert segment.locked is locked


def one_file(units: str, declared: str = "") -> bytes:
    return (
        f'<xliff xmlns="{NS}" {declared} version="1.2"><file original="a" {LANGUAGES}><body>{units}'
        "</body></file></xliff>"
    ).encode()


# Units as the format allows them, with the pairs that are to be found.
UNITS: Mapping[str, tuple[str, list[tuple[str, str]]]] = {
    "text out of a picture": (
        (
            '<bin-unit id="b" mime-type="image/png"><bin-source><external-file href="a.png"/>'
            '</bin-source><trans-unit id="1"><source>图字</source></trans-unit></bin-unit>'
        ),
        [("图字", "")],
    ),
    "character data": (
        (
            '<trans-unit id="1"><source><![CDATA[开<B>会</B> & 好]]></source>'
            "<target><![CDATA[Meet <B>x</B>]]></target></trans-unit>"
        ),
        [("开<B>会</B> & 好", "Meet <B>x</B>")],
    ),
    "targets in another order inside a code": (
        (
            '<trans-unit id="1"><source>一。二。</source><seg-source><g id="9">'
            '<mrk mid="s1" mtype="seg">一。</mrk><mrk mid="s2" mtype="seg">二。</mrk></g>'
            "</seg-source>"
            '<target><g id="9"><mrk mid="s2" mtype="seg">Two.</mrk> <mrk mid="s1" mtype="seg">One.'
            "</mrk></g></target></trans-unit>"
        ),
        [("一。", "One."), ("二。", "Two.")],
    ),
    "an empty target of a segmented source": (
        (
            '<trans-unit id="1"><source>一。二。</source><seg-source><mrk mtype="seg" mid="1">一。'
            '</mrk><mrk mtype="seg" mid="2">二。</mrk></seg-source><target/></trans-unit>'
        ),
        [("一。", ""), ("二。", "")],
    ),
    "comments and instructions between": (
        (
            '<!-- <trans-unit id="0"><source>x</source></trans-unit> -->'
            '<trans-unit id="1"><!-- a -->'
            "<source>开<!-- b -->会<?c d?>了</source><!-- e --><target>M<!-- f -->t</target>"
            "</trans-unit>"
        ),
        [("开会了", "Mt")],
    ),
    "text inside a code that may be translated": (
        (
            '<trans-unit id="1"><source>看<ph id="1">&lt;img alt="<sub>图</sub>"/&gt;</ph>吧'
            "</source></trans-unit>"
        ),
        [("看吧", "")],
    ),
    "codes in codes": (
        (
            '<trans-unit id="1"><source><g id="1"><g id="2">开<bx id="3"/></g>会<ex id="3"/>'
            '<x id="4"/></g></source></trans-unit>'
        ),
        [("开会", "")],
    ),
    "alternatives and units without text": (
        (
            '<trans-unit id="1"><source>会</source><target>M</target><alt-trans><source>x</source>'
            '<target>y</target></alt-trans></trans-unit><trans-unit id="2"><source/><target/>'
            '</trans-unit><trans-unit id="3"><source><x id="1"/></source></trans-unit>'
        ),
        [("会", "M")],
    ),
    "no translation in a locked group and one inside": (
        (
            '<group translate="no"><group><trans-unit id="1"><source>锁</source></trans-unit>'
            "</group>"
            '<trans-unit id="2" translate="yes"><source>开</source></trans-unit></group>'
        ),
        [("锁", ""), ("开", "")],
    ),
    "the same id twice": (
        (
            '<trans-unit id="1"><source>一</source></trans-unit>'
            '<trans-unit id="1"><source>二</source><target>Two</target></trans-unit>'
        ),
        [("一", ""), ("二", "Two")],
    ),
}


def prefixed(document: str) -> str:
    renamed = re.sub(r"(</?)(?=[a-z])", r"\1xliff:", document)
    return renamed.replace("xmlns=", "xmlns:xliff=")


# Ways of writing a document that say the same.
WAYS: Mapping[str, Callable[[str], bytes]] = {
    "plain": lambda text: text.encode(),
    "with a mark of bytes": lambda text: text.encode("utf-8-sig"),
    "in UTF-16": lambda text: f'<?xml version="1.0" encoding="UTF-16"?>{text}'.encode("utf-16"),
    "in big-endian UTF-16": lambda text: b"\xfe\xff" + text.encode("utf-16-be"),
    "in GB18030": lambda text: f'<?xml version="1.0" encoding="gb18030"?>{text}'.encode("gb18030"),
    "with CR LF": lambda text: re.sub(
        r"><(?=/?trans|body|so|seg|ta|alt)", ">\r\n  <", text
    ).encode(),
    "with CR": lambda text: text.replace("><trans", ">\r<trans").encode(),
    "with a prefix": lambda text: prefixed(text).encode(),
    "in single quotes": lambda text: re.sub(r'=(")([^"<>]*)"', r"='\2'", text).encode(),
    "with a document type": lambda text: f'<!DOCTYPE xliff SYSTEM "xliff.dtd">{text}'.encode(),
}


def pairs(data: bytes) -> list[tuple[str, str]]:
    found = read(data).segments
    return [(each.source.text, each.target.text if each.target else "") for each in found]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("units", UNITS)
def test_a_document_is_read_the_same_however_it_is_written_and_given_back(
    units: str, way: str
) -> None:
    markup, expected = UNITS[units]
    data = WAYS[way](one_file(markup).decode())

    document = read(data)

    assert pairs(data) == expected
    assert document.patched({}) == data


@pytest.mark.parametrize(
    "way", [each for each in WAYS if "UTF-16" not in each and "GB" not in each]
)
@pytest.mark.parametrize("units", UNITS)
def test_an_edit_changes_its_pair_alone_however_the_document_is_written(
    units: str, way: str
) -> None:
    markup, expected = UNITS[units]
    data = WAYS[way](one_file(markup).decode())
    for place, segment in enumerate(read(data).segments):
        written = edited(data, "New & old", place=place, status=Status.TRANSLATED).encode()
        changed = [*expected]
        if not segment.locked:
            changed[place] = (expected[place][0], "New & old")
        assert pairs(written) == changed
        start = next(
            (at for at, pair in enumerate(zip(data, written, strict=False)) if pair[0] != pair[1]),
            len(data),
        )
        assert data.rindex(b"trans-unit", 0, start + 1) <= start
