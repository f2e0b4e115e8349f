"""XLIFF 2.x is read with its data, notes and inherited settings."""

from tests.unit.formats.xliff.made import edited, only, read, segment2, unit2, xliff2
from workbench.formats.xliff.chips import chips
from workbench.formats.xliff.content import name_of
from workbench.model.segment import InlineKind, InlineSpan, Role, Status


def test_segments_are_pairs_and_what_stands_between_them_is_not() -> None:
    between = "<ignorable>\n    <source> </source>\n   </ignorable>"
    content = "\n   ".join((segment2("一。", "One."), between, segment2("二。")))
    segments = read(xliff2(unit2(content))).segments

    assert [(each.source.text, each.target and each.target.text) for each in segments] == [
        ("一。", "One."),
        ("二。", None),
    ]


def test_groups_and_files_are_gone_through_in_order() -> None:
    units = [unit2(segment2(text), f'id="u{text}"') for text in "甲乙丙"]
    grouped = f'<group id="g1"><group id="g2">{units[0]}</group>{units[1]}</group>{units[2]}'

    assert [each.source.text for each in read(xliff2(grouped)).segments] == ["甲", "乙", "丙"]


def test_translate_is_inherited_and_locks() -> None:
    units = [unit2(segment2("甲"), 'id="u1" translate="yes"'), unit2(segment2("乙"), 'id="u2"')]
    data = xliff2(f'<group id="g" translate="no">{"".join(units)}</group>')

    assert [each.locked for each in read(data).segments] == [False, True]


def test_a_state_and_this_program_s_sub_states_are_statuses() -> None:
    states = {
        ' state="initial"': Status.DRAFT,
        ' state="translated"': Status.TRANSLATED,
        ' state="reviewed"': Status.REVIEWED,
        ' state="final"': Status.FINAL,
        ' state="initial" subState="duizhao:rejected"': Status.REJECTED,
        ' state="initial" subState="my:rejected"': Status.DRAFT,
    }
    content = "".join(segment2("会", "M", attributes) for attributes in states)

    assert [each.status for each in read(xliff2(unit2(content))).segments] == list(states.values())


def test_codes_are_named_by_the_original_data_or_what_is_displayed() -> None:
    data = (
        '<originalData><data id="d1">[b<cp hex="0001"/>]</data><data id="d2">[/b]</data>'
        "</originalData>"
    )
    source = (
        '<pc id="1" dataRefStart="d1" dataRefEnd="d2">会</pc>'
        '<ph id="2" disp="{name}"/><ph id="3" equiv="e"/><ph id="4"/><cp hex="0003"/>'
    )
    codes = only(xliff2(unit2(segment2(source), before=data))).source.inline

    assert [name_of(code) for code in codes] == [
        "[bU+0001]",
        "[/b]",
        "{name}",
        "e",
        "<ph 4>",
        "U+0003",
    ]


def test_starts_and_ends_are_pairs_wherever_they_stand() -> None:
    first = segment2('<sc id="1"/>会议<sc id="2"/>开')
    second = segment2('始<ec startRef="1"/>了<ec startRef="2"/>')
    one, two = read(xliff2(unit2(f"{first}{second}"))).segments

    assert [chip.label for chip in chips(one.source.inline)] == ["⟦1", "⟦2"]
    assert [chip.label for chip in chips(two.source.inline, one.source.inline)] == ["1⟧", "2⟧"]


def test_emphasis_and_roles_are_read() -> None:
    source = '<pc id="1" type="fmt" subType="xlf:b">会</pc>议'
    data = xliff2(unit2(segment2(source), 'id="u1" type="duizhao:caption"'))
    (article,) = read(data).articles()

    assert article.segments[0].content.spans == (InlineSpan(0, 1, InlineKind.STRONG),)
    assert article.segments[0].role is Role.CAPTION


def test_notes_are_on_the_segment_they_are_about_or_the_first() -> None:
    notes = (
        '<notes><note id="n1" category="mei">about two</note><note id="n2">about all</note></notes>'
    )
    commented = '<mrk id="m1" type="comment" ref="#n=n1">二</mrk>。'
    inline = '<mrk id="m2" type="comment" value="here">三</mrk>'
    content = "".join(map(segment2, ("一。", commented, inline)))
    first, second, third = read(xliff2(unit2(content, before=notes))).segments

    assert [note.text for note in first.notes] == ["about all"]
    assert [(note.text, note.author) for note in second.notes] == [("about two", "mei")]
    assert [note.text for note in third.notes] == ["here"]


def test_notes_on_a_file_are_told_with_the_article() -> None:
    group = f'<group id="g"><notes><note>For all</note></notes>{unit2(segment2("会"))}</group>'
    (article,) = read(xliff2("<notes><note>For the desk</note></notes>", group)).articles()

    assert article.metadata == (("note", "For the desk"), ("note", "For all"))
    assert (article.title, article.name) == ("f1", "f1")


def test_preserved_space_is_text() -> None:
    kept = xliff2(unit2(segment2("一\n     二"), 'id="u1" xml:space="preserve"'))
    loose = xliff2(unit2(segment2("一\n     二")))

    assert only(kept).source.text == "一\n     二"
    assert only(loose).source.text == "一 二"


def test_codes_that_cross_segments_are_translated_one_segment_after_the_other() -> None:
    first, second = segment2('<sc id="1"/>一。'), segment2('二。<ec startRef="1"/>')
    data = xliff2(unit2(f"{first}{second}"))
    half = edited(data, "One.")
    whole = edited(half.encode(), "Two.", place=1)

    assert '<target>One.<sc id="1"/></target>' in half
    assert '<target>Two.<ec startRef="1"/></target>' in whole
    assert len(read(whole.encode()).segments) == 2


def test_annotations_of_a_target_that_others_refer_to_stay() -> None:
    data = xliff2(unit2(segment2("会", '<mrk id="m1" type="my:x">Old</mrk>')))

    assert '<target><mrk id="m1" type="my:x">New</mrk></target>' in edited(data, "New")
