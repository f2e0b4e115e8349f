"""XLIFF 1.x is read as tools and people write it."""

import pytest

from tests.unit.formats.xliff.made import only, plain, read, unit
from workbench.formats.xliff.content import name_of
from workbench.formats.xliff.segments import XliffSegment
from workbench.model.language import Variant
from workbench.model.segment import InlineKind, InlineSpan, Role, Status


def target_of(segment: XliffSegment) -> str | None:
    return None if segment.target is None else segment.target.text


def test_a_unit_is_a_pair_with_its_language() -> None:
    document = read(plain(unit("<source>会议</source><target>Meeting</target>")))
    (article,) = document.articles()
    (pair,) = article.segments

    assert (pair.source, pair.target, pair.status) == ("会议", "Meeting", Status.DRAFT)
    assert (article.title, article.name) == ("news.txt", "news.txt")
    assert (article.language, article.target_language) == (Variant.CHINA, "en-US")


@pytest.mark.parametrize("target", ["<target/>", "<target></target>", "<target> \n </target>", ""])
def test_an_empty_target_is_no_translation(target: str) -> None:
    segment = only(plain(unit(f"<source>会议</source>{target}")))

    assert segment.target is None
    assert segment.status is Status.INITIAL


@pytest.mark.parametrize(
    ("attributes", "state", "status"),
    [
        ("", "new", Status.DRAFT),
        ("", "needs-translation", Status.DRAFT),
        ("", "needs-l10n", Status.DRAFT),
        ("", "needs-review-translation", Status.TRANSLATED),
        ("", "translated", Status.TRANSLATED),
        ("", "signed-off", Status.REVIEWED),
        ("", "final", Status.FINAL),
        (' approved="yes"', "translated", Status.REVIEWED),
        (' approved="no"', "translated", Status.TRANSLATED),
        ("", "x-done", Status.DRAFT),
        ("", "TRANSLATED!", Status.DRAFT),
    ],
)
def test_a_state_is_a_status(attributes: str, state: str, status: Status) -> None:
    pair = f'<source>会议</source><target state="{state}">Meeting</target>'
    segment = only(plain(unit(pair, f'id="1"{attributes}')))

    assert (segment.status, segment.state) == (status, state)


def test_a_qualifier_says_that_a_target_was_rejected_or_where_it_is_from() -> None:
    units = [
        unit(f'<source>会议</source><target state-qualifier="{qualifier}">M</target>')
        for qualifier in ("rejected-grammar", "leveraged-mt", "exact-match")
    ]
    rejected, machine, memory = read(plain(*units)).segments

    assert rejected.status is Status.REJECTED
    assert machine.origin == "mt:xliff"
    assert memory.origin == "tm:100"


def test_alternatives_are_not_taken_for_the_target() -> None:
    segment = only(
        plain(
            unit(
                "<source>会议</source><target/>"
                "<alt-trans><source>会</source><target>Another</target></alt-trans>"
            )
        )
    )

    assert segment.target is None


def test_segments_of_a_unit_are_pairs_of_their_own() -> None:
    data = plain(
        unit(
            "<source>一。二。</source>"
            '<seg-source><mrk mtype="seg" mid="7">一。</mrk><g id="1">'
            '<mrk mtype="seg" mid="8">二。</mrk></g></seg-source>'
            '<target><g id="1"><mrk mid="8" mtype="seg">Two.</mrk></g> '
            '<mrk mid="7" mtype="seg">One.</mrk></target>'
        )
    )
    segments = read(data).segments

    assert [(each.source.text, target_of(each)) for each in segments] == [
        ("一。", "One."),
        ("二。", "Two."),
    ]


def test_a_target_without_markers_is_that_of_the_whole_unit() -> None:
    segment = only(
        plain(
            unit(
                "<source>一。二。</source>"
                '<seg-source><mrk mtype="seg" mid="1">一。</mrk><mrk mtype="seg" mid="2">二。</mrk>'
                "</seg-source><target>One. Two.</target>"
            )
        )
    )

    assert (segment.source.text, target_of(segment)) == ("一。二。", "One. Two.")


def test_locks_come_from_translate_of_the_unit_or_a_group_around() -> None:
    again = unit("<source>丙</source>", 'id="1" translate="yes"')
    units = (
        unit("<source>甲</source>", 'id="1" translate="no"'),
        f'<group translate="no"><group>{unit("<source>乙</source>")}</group></group>',
        f'<group translate="no">{again}</group>',
    )

    assert [each.locked for each in read(plain(*units)).segments] == [True, True, False]


def test_a_hostile_note_is_its_text() -> None:
    note = "<note from='<b>'>a</note>".replace("'<b>'", "'&lt;b&gt;'")
    segment = only(
        plain(unit(f"<source>会</source>{note}<note><script>alert(1);</script></note><note/>"))
    )

    assert [(each.text, each.author) for each in segment.notes] == [("a", "<b>"), ("alert(1);", "")]


def test_notes_on_a_file_or_a_group_are_told_with_the_article() -> None:
    grouped = f"<group><note>For all</note>{unit('<source>会</source>')}</group>"
    data = plain(grouped).replace(b"<body>", b"<header><note>Desk</note></header><body>")
    (article,) = read(data).articles()

    assert article.metadata == (("note", "Desk"), ("note", "For all"))


def test_entities_and_character_references_and_cdata_are_read() -> None:
    segment = only(plain(unit("<source>a&lt;b&gt; &#x4F1A;<![CDATA[<&>]]></source>")))

    assert segment.source.text == "a<b> 会<&>"


def test_codes_stand_at_their_places_and_their_code_is_no_text() -> None:
    segment = only(
        plain(
            unit(
                '<source><g id="1">会</g>议<x id="2"/>在<bpt id="3">[b]</bpt>京'
                '<ept id="3">[/b]</ept>'
                '<ph id="4">{x}</ph><it id="5" pos="open">(</it><bx id="6"/><ex id="6"/></source>'
            )
        )
    )
    codes = segment.source.inline

    assert segment.source.text == "会议在京"
    assert [(code.start, name_of(code)) for code in codes] == [
        (0, "<g 1>"),
        (1, "</g 1>"),
        (2, "<x 2>"),
        (3, "[b]"),
        (4, "[/b]"),
        (4, "{x}"),
        (4, "("),
        (4, "<bx 6>"),
        (4, "</ex 6>"),
    ]


def test_annotations_are_no_codes_that_a_translation_needs() -> None:
    (article,) = read(plain(unit('<source>他说<mrk mtype="term">会议</mrk>。</source>'))).articles()

    assert article.segments[0].source == "他说会议。"
    assert article.segments[0].source_codes == ()


def test_codes_that_say_what_words_are_become_spans() -> None:
    link = '<bpt id="2">&lt;a href="https://x.example/"&gt;</bpt>京<ept id="2">&lt;/a&gt;</ept>'
    bad = '<bpt id="3">&lt;a href="javascript:x"&gt;</bpt>城<ept id="3">&lt;/a&gt;</ept>'
    (article,) = read(
        plain(unit(f'<source><g id="1" ctype="bold">北</g>{link}{bad}</source>'))
    ).articles()

    assert article.segments[0].content.spans == (
        InlineSpan(0, 1, InlineKind.STRONG),
        InlineSpan(1, 2, InlineKind.LINK, "https://x.example/"),
        InlineSpan(2, 3, InlineKind.CODE, '<a href="javascript:x">'),
    )


def test_what_lines_are_moved_in_by_is_no_text_and_lines_of_a_text_are() -> None:
    moved_in = "<source>他说：\n          <ph id='1'>x</ph>会议\n        </source>"
    own_lines = "<source>一\n二</source>"
    kept = "<source xml:space='preserve'>一\n    二 </source>"
    first, second, third = read(plain(*map(unit, (moved_in, own_lines, kept)))).segments

    assert first.source.text == "他说： 会议"
    assert second.source.text == "一\n二"
    assert third.source.text == "一\n    二"


def test_edges_are_kept_apart_from_the_text() -> None:
    content = only(plain(unit("<source>  会议。 </source>"))).source

    assert (content.lead, content.text, content.trail) == ("  ", "会议。", " ")


def test_duplicate_and_missing_ids_are_told_apart_by_their_place() -> None:
    units = [unit(f"<source>{text}</source>", 'id="x"') for text in "甲乙"]
    units.append(unit("<source>丙</source>", ""))
    segments = read(plain(*units)).segments

    assert len({each.external_id for each in segments}) == 3
    assert [each.line for each in segments] == [6, 9, 12]


def test_every_file_is_an_article_with_a_name_of_its_own() -> None:
    files = "".join(
        f'<file original="{name}" source-language="{tag}" target-language="en" datatype="x">'
        f"<body>{unit('<source>會議</source>')}</body></file>"
        for name, tag in (("a/b.txt", "zh-TW"), ("a/b.txt", "zh-Hant-HK"), ("", "zh"))
    )
    data = f'<xliff version="1.1" xmlns="urn:oasis:names:tc:xliff:document:1.1">{files}</xliff>'
    articles = read(data.encode()).articles()

    assert [each.name for each in articles] == ["a/b.txt", "a/b.txt (2)", "news.xlf"]
    assert [each.title for each in articles] == ["b.txt", "b.txt", "news.xlf"]
    assert [each.language for each in articles][:2] == [Variant.TAIWAN, Variant.HONG_KONG]


def test_a_source_in_another_language_is_said_to_be() -> None:
    data = plain(unit("<source>会议</source>")).replace(b'"zh-CN"', b'"fr-FR"')
    (article,) = read(data).articles()

    assert [(each.code, each.detail) for each in article.warnings] == [
        ("xliff.not_chinese", "fr-FR")
    ]


def test_roles_come_from_the_restype() -> None:
    units = [
        unit("<source>甲</source>", f'id="1" restype="{restype}"')
        for restype in ("title", "x-html-h2", "cell", "x-duizhao-caption", "x-unknown")
    ]

    assert [each.role for each in read(plain(*units)).segments] == [
        Role.HEADLINE,
        Role.SUBHEAD,
        Role.TABLE_CELL,
        Role.CAPTION,
        Role.BODY,
    ]


def test_a_file_without_a_namespace_and_one_with_a_prefix_are_read() -> None:
    bare = plain(unit("<source>会</source>")).replace(
        b' xmlns="urn:oasis:names:tc:xliff:document:1.2"', b""
    )
    prefixed = (
        '<x:xliff version="1.2" xmlns:x="urn:oasis:names:tc:xliff:document:1.2"><x:file '
        'original="a" source-language="zh" datatype="x"><x:body><x:trans-unit id="1">'
        "<x:source>会</x:source></x:trans-unit></x:body></x:file></x:xliff>"
    )

    assert only(bare).source.text == only(prefixed.encode()).source.text == "会"
