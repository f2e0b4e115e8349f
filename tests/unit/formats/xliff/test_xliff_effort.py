"""Reading and writing take time in proportion to the file, whatever refers to whatever."""

from collections.abc import Callable, Mapping

import pytest

from tests.effort import grows_in_proportion
from tests.unit.formats.xliff.made import (
    plain,
    read,
    seg,
    segment2,
    trados,
    trados_unit,
    unit,
    unit2,
    xliff2,
)
from workbench.formats.xliff.segments import Edit

SLR = 'trgLang="en" xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0"'
CTR = 'trgLang="en" xmlns:ctr="urn:oasis:names:tc:xliff:changetracking:2.0"'
REVISIONS = (
    '<ctr:changeTrack><ctr:revisions appliesTo="source" ref="u1"><ctr:revision>'
    '<ctr:item property="content">x</ctr:item></ctr:revision></ctr:revisions></ctr:changeTrack>'
)


def several(make: Callable[[int], str], count: int) -> str:
    return "".join(map(make, range(count)))


def data_and_codes(count: int) -> bytes:
    data = several(lambda number: f'<data id="d{number}">x</data>', count)
    codes = several(lambda number: f'<ph id="p{number}" dataRef="d{number}"/>', count)
    return xliff2(unit2(segment2(f"x{codes}"), before=f"<originalData>{data}</originalData>"))


def references(count: int) -> bytes:
    def one(number: int) -> str:
        mark = f'<mrk id="m" type="comment" ref="#f=f1/u=u{number}/n=n">x</mrk>'
        note = '<notes><note id="n">x</note></notes>'
        return unit2(segment2(mark), f'id="u{number}"', note)

    return xliff2(several(one, count))


HEAVY: Mapping[str, Callable[[int], bytes]] = {
    "units": lambda count: plain(several(lambda _: unit("<source>x</source>"), count)),
    "segments of one unit": lambda count: plain(
        unit(f"<source/><seg-source>{several(lambda n: seg(str(n), 'x'), count)}</seg-source>")
    ),
    "codes of one segment": lambda count: plain(
        unit("<source>x" + several(lambda n: f'<x id="{n}"/>', count) + "</source>")
    ),
    "units of Trados": lambda count: trados(
        several(lambda n: trados_unit(seg(str(n), "x"), "", f'<sdl:seg id="{n}"/>'), count)
    ),
    "data and codes": data_and_codes,
    "references": references,
    "starts and ends": lambda count: xliff2(
        unit2(several(lambda n: segment2(f'<sc id="{n}"/>x<ec startRef="{n}"/>'), count))
    ),
    "copies": lambda count: xliff2(
        unit2(segment2("x<ph id='a'/>" + several(lambda n: f"<ph id='{n}' copyOf='a'/>", count)))
    ),
    "sizes": lambda count: xliff2(
        '<slr:data profile="p"><x xmlns="urn:x" id="a"/></slr:data>',
        several(lambda n: unit2(segment2("x"), f'id="u{n}" slr:sizeInfoRef="a"'), count),
        head=SLR,
    ),
    "revisions": lambda count: xliff2(
        unit2(segment2("x", attributes=' id="u1"'), before=REVISIONS * count), head=CTR
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", HEAVY)
def test_reading_is_in_proportion(kind: str) -> None:
    def work(size: int) -> None:
        assert read(HEAVY[kind](size)).segments

    assert grows_in_proportion(work, 1_600)


@pytest.mark.parametrize("kind", ["units", "segments of one unit", "units of Trados"])
def test_writing_is_in_proportion(kind: str) -> None:
    def work(size: int) -> None:
        document = read(HEAVY[kind](size))
        document.patched({each.external_id: Edit("New") for each in document.segments})

    assert grows_in_proportion(work, 1_600)
