"""Files of translation tools and the OASIS suite beside the checkout, where they are there."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from tests.conftest import SHARED
from workbench.formats.xliff.content import Content
from workbench.formats.xliff.document import read_xliff
from workbench.formats.xliff.original import Original
from workbench.formats.xliff.resegmenting import joined, segmented, without_annotations
from workbench.formats.xliff.segments import Edit, XliffSegment
from workbench.formats.xliff.tokens import markup_of, tokens
from workbench.formats.xliff.tree import Element, parse
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
    "Sample_AlmostEverything_1.2_strict": 18,
    "Sample_AlmostEverything_1.2_transitional": 19,
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


# What the suite does to the files whose names begin so.
CHANGES: Mapping[str, Callable[[bytes, str], bytes]] = {
    "toJoin": joined,
    "toSegment": lambda data, name: segmented(data, name, sentences),
    "toRemove": without_annotations,
    "toRewrite": lambda data, name: read_xliff(data, name).patched({}),
}


def sentences(text: str) -> Sequence[int]:
    return [match.end() for match in re.finditer(r"\. +", text)]


def in_one_order(text: bytes, side: Element) -> str:
    """Return a content with the attributes of its codes sorted, declarations left out."""

    def sorted_tag(tag: re.Match[str]) -> str:
        attributes = re.findall(r'([\w:]+="[^"]*")', tag[2])
        return " ".join([tag[1], *sorted(each for each in attributes if "xmlns" not in each)])

    return re.sub(r"(<\w+)([^<>]*?)(?=/?>)", sorted_tag, markup_of(list(tokens(text, side))))


def texts(data: bytes) -> list[tuple[str, str, dict[str, str], list[tuple[str, str, str]]]]:
    """Return all segments of a document with their contents in one way of writing."""
    original = Original(data, "a.xlf")
    root = parse(original.utf8, "a.xlf")
    parts = [each for each in root.below() if each.name in {"segment", "ignorable"}]
    return [
        (
            part.parent.get("id") if part.parent else "",
            part.name,
            part.attributes,
            [
                (side.name, side.get("order"), in_one_order(original.utf8, side))
                for side in part.children()
            ],
        )
        for part in parts
    ]


@pytest.mark.parametrize("path", sorted(SUITE.glob("core/in-out/*_in.xlf")), ids=name)
def test_what_the_suite_does_to_a_file_is_reproduced(path: Path) -> None:
    change = next(each for start, each in CHANGES.items() if path.name.startswith(start))
    made = change(path.read_bytes(), path.name)
    expected = path.with_name(path.name.replace("_in", "_out")).read_bytes()

    assert texts(made) == texts(expected)
    assert len(read_xliff(made, path.name).segments) == len(
        read_xliff(expected, path.name).segments
    )
