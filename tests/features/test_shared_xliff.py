"""Files of translation tools and the OASIS suite beside the checkout, where they are there."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from tests.conftest import SHARED
from workbench.formats.xliff.content import Content
from workbench.formats.xliff.document import read_xliff
from workbench.formats.xliff.segments import Edit, XliffSegment
from workbench.model.errors import InputError
from workbench.model.segment import Status

EXCHANGE = SHARED / "exchange"
SUITE = EXCHANGE / "xliff21"
TOOLS = sorted(
    path
    for folder in ("trados", "memoq", "xliff12")
    for path in (EXCHANGE / folder).glob("*")
    if path.suffix in {".sdlxliff", ".mqxliff", ".xliff", ".xlf"}
)
VALID = sorted([*SUITE.glob("*/valid/*.xlf"), *SUITE.glob("core/in-out/*.xlf")])
INVALID = sorted(SUITE.glob("*/invalid/*.xlf"))
SEGMENTS: Mapping[str, int] = {
    "adding-segprop": 3,
    "advanced.docx": 54,
    "quotes.docx": 8,
    "tts.docx": 4,
    "memoq12": 27,
    "Sample_AlmostEverything_1.2_strict": 14,
    "Sample_AlmostEverything_1.2_transitional": 15,
    "empty-mrk": 3,
    "xliff12-with-segment-state": 10,
    "v1-duplicate-ids": 3,
    "file-with-nested-group": 5,
}
NEW = "A new translation & more"


def name(path: Path) -> str:
    return path.stem


def as_it_is(segment: XliffSegment) -> Edit:
    target = segment.target or Content("")
    return Edit(target.text, target.inline, segment.status, segment.origin)


def new(segment: XliffSegment) -> Edit:
    at = len(NEW)
    codes = tuple(replace(code.inline, start=at, end=at) for code in segment.source.needed)
    return Edit(NEW, codes, Status.TRANSLATED, "typed")


@pytest.mark.parametrize("path", [*TOOLS, *VALID], ids=name)
def test_without_an_edit_a_file_is_equal_to_the_byte(path: Path) -> None:
    data = path.read_bytes()
    document = read_xliff(data, path.name)

    assert document.patched({}) == data
    same = {each.external_id: as_it_is(each) for each in document.segments}
    assert document.patched(same) == data


@pytest.mark.parametrize("path", TOOLS, ids=name)
def test_all_pairs_are_read(path: Path) -> None:
    document = read_xliff(path.read_bytes(), path.name)
    pairs = [pair for article in document.articles() for pair in article.segments]

    assert len(pairs) == SEGMENTS.get(path.stem, len(pairs))
    assert pairs
    assert all(pair.source.strip() for pair in pairs)


@pytest.mark.parametrize("path", [*TOOLS, *VALID], ids=name)
def test_one_edit_changes_its_segment_and_nothing_else(path: Path) -> None:
    data = path.read_bytes()
    document = read_xliff(data, path.name)
    for number, segment in enumerate(document.segments):
        written = document.patched({segment.external_id: new(segment)})
        again = read_xliff(written, path.name).segments
        if segment.locked:
            assert written == data
            continue
        target = again[number].target
        assert target is not None
        assert target.text == NEW
        assert [each.source for each in again] == [each.source for each in document.segments]
        others = [each.target for place, each in enumerate(again) if place != number]
        assert others == [
            each.target for place, each in enumerate(document.segments) if place != number
        ]


@pytest.mark.parametrize("path", INVALID, ids=name)
def test_an_invalid_file_of_the_suite_is_refused_with_a_reason(path: Path) -> None:
    with pytest.raises(InputError, match=r"xliff\.(invalid|broken)") as refused:
        read_xliff(path.read_bytes(), path.name)

    assert refused.value.details["reason"]
    assert refused.value.details["line"]
