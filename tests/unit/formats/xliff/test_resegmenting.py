"""Segments of XLIFF 2.x are joined and cut where the file allows it, with their codes."""

import re
from collections.abc import Sequence

import pytest

from tests.unit.formats.xliff.made import read, segment2, unit2, xliff2
from workbench.formats.xliff.resegmenting import joined, segmented, without_annotations


def sentences(text: str) -> Sequence[int]:
    return [match.end() for match in re.finditer(r"\. +|。", text)]


def test_segments_and_what_stands_between_them_become_one_with_the_lowest_state() -> None:
    between = "<ignorable><source> </source><target> </target></ignorable>"
    parts = (
        segment2('<sc id="1"/>一。', "One.", ' id="s1" state="reviewed" subState="my:x"'),
        between,
        segment2('二。<ec startRef="1"/>', "Two.", ' id="s2" state="translated" subState="my:y"'),
    )
    data = joined(xliff2(unit2("\n   ".join(parts))), "a.xlf")
    (segment,) = read(data).segments

    assert segment.source.text == "一。 二。"
    assert segment.target is not None
    assert segment.target.text == "One. Two."
    assert b'<segment id="s1" state="translated" subState="my:y">' in data
    assert '<source><pc id="1" canOverlap="yes">一。 二。</pc></source>'.encode() in data


@pytest.mark.parametrize("attributes", ['id="u1" canResegment="no"', 'id="u1"'])
def test_what_may_not_be_joined_stays_to_the_byte(attributes: str) -> None:
    closed = ' canResegment="no"' if attributes == 'id="u1"' else ""
    content = segment2("一。", "One.", closed) + segment2("二。", None, closed)
    data = xliff2(unit2(content, attributes))

    assert joined(data, "a.xlf") == data


def test_a_segment_is_cut_with_its_target_and_its_codes_in_two() -> None:
    source = '<pc id="1" type="fmt">One. <mrk id="m1" type="term">Two.</mrk></pc>'
    data = xliff2(unit2(segment2(source, "一。二。", ' id="s1" state="final"')))
    cut = segmented(data, "a.xlf", sentences)

    assert '<source><sc id="1" type="fmt" canOverlap="no"/>One. </source>' in cut.decode()
    assert '<mrk id="m1" type="term">Two.</mrk><ec startRef="1"' in cut.decode()
    assert '<segment id="s2" state="translated">' in cut.decode()
    assert [each.source.text for each in read(cut).segments] == ["One.", "Two."]
    assert [each.target.text for each in read(cut).segments if each.target] == ["一。", "二。"]


def test_a_segment_whose_sides_have_other_numbers_of_sentences_stays_whole() -> None:
    data = xliff2(unit2(segment2("One. Two.", "一，二。")))

    assert segmented(data, "a.xlf", sentences) == data


def test_joining_what_was_cut_gives_the_text_again() -> None:
    source = 'One. <pc id="1">Two. Three.</pc> Four.'
    data = xliff2(unit2(segment2(source)))
    again = joined(segmented(data, "a.xlf", sentences), "a.xlf")

    assert f"<source>{source}</source>" in again.decode()


def test_annotations_go_and_codes_and_other_units_stay() -> None:
    plain = unit2(segment2('<pc id="1">会</pc>'), 'id="u0"')
    marked = unit2(segment2('<mrk id="m1" type="term">会<ph id="1"/></mrk><sm id="m2" type="term"/>'
                            '议<em startRef="m2"/>'))  # fmt: skip
    data = without_annotations(xliff2(plain, marked), "a.xlf")

    assert plain.encode() in data
    assert '<source>会<ph id="1"/>议</source>'.encode() in data
