"""Units of other tools' memories, written by the general writer, are read as the same."""

import io
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from tests.conftest import ROOT
from workbench.formats.tmx.reader import TmxDocument, read_tmx
from workbench.formats.tmx.writer import write_units
from workbench.model.errors import InputError
from workbench.model.translation_unit import (
    CodeKind,
    Header,
    InlineCode,
    SubFlow,
    TranslationUnit,
    UnitVariant,
)

LEGAL = st.text(st.characters(exclude_categories=("Cs", "Cc", "Cn")), max_size=12)
NAMES = st.sampled_from(["x-Context", "x-Client:SinglePicklist", "note", "x-a&b"])
FACTS = st.lists(st.tuples(NAMES, LEGAL), max_size=3).map(tuple)
MOMENTS = st.integers(0, 4_102_444_800).map(lambda seconds: seconds * 1_000)
COUNTS = st.integers(-1, 10**6)


@st.composite
def codes_in(draw: st.DrawFn, length: int) -> tuple[InlineCode, ...]:
    """Codes in the order in which they begin; a highlight ends before the one it is in."""
    found: list[InlineCode] = []
    ends = [length]
    places = sorted(draw(st.lists(st.integers(0, length), max_size=4)))
    for number, place in enumerate(places, 1):
        kind = draw(st.sampled_from(CodeKind))
        content = "" if kind is CodeKind.HIGHLIGHT else draw(LEGAL)
        while len(ends) > 1 and ends[-1] <= place:
            ends.pop()
        end = draw(st.integers(place, ends[-1])) if kind is CodeKind.HIGHLIGHT else place
        if kind is CodeKind.HIGHLIGHT:
            ends.append(end)
        subs = (SubFlow(0, len(content), (("type", "title"),)),) if len(content) > 6 else ()
        found.append(InlineCode(kind, place, end, content, required(kind, number), subs))
    return tuple(found)


def required(kind: CodeKind, number: int) -> tuple[tuple[str, str], ...]:
    if kind in {CodeKind.BEGIN, CodeKind.END}:
        return (("i", str(number)),)
    return (("pos", "end"),) if kind is CodeKind.ISOLATED else (("x", str(number)),)


@st.composite
def variants(draw: st.DrawFn) -> UnitVariant:
    text = draw(LEGAL)
    return UnitVariant(
        draw(st.sampled_from(["zh-CN", "zh_TW", "EN-us", "CHS"])),
        text,
        draw(codes_in(len(text))),
        draw(st.lists(LEGAL, max_size=2).map(tuple)),
        draw(FACTS),
        draw(MOMENTS),
        draw(LEGAL),
        draw(MOMENTS),
        draw(LEGAL),
        draw(MOMENTS),
        draw(COUNTS),
    )


UNITS = st.builds(
    TranslationUnit,
    st.lists(variants(), min_size=1, max_size=3).map(tuple),
    st.sampled_from(["zh-CN", "zh-TW"]),
    LEGAL,
    st.lists(LEGAL, max_size=2).map(tuple),
    FACTS,
    MOMENTS,
    LEGAL,
    MOMENTS,
    LEGAL,
    MOMENTS,
    COUNTS,
)
HEADER = Header((("srclang", "zh-CN"), ("creationtool", "Heartsome")), (("x-a", "1"),), ("n",))


def written(units: list[TranslationUnit], header: Header = HEADER) -> bytes:
    stream = io.BytesIO()
    write_units(stream, header, units)
    return stream.getvalue()


def read(data: bytes) -> list[TranslationUnit]:
    return [replace(unit, line=0) for unit in read_tmx(io.BytesIO(data))]


@given(st.lists(UNITS, max_size=3))
def test_any_unit_comes_back_with_codes_properties_notes_and_dates(
    units: list[TranslationUnit],
) -> None:
    assert read(written(units)) == units


@given(st.lists(UNITS, max_size=3))
def test_whatever_is_written_is_valid_by_the_dtd(units: list[TranslationUnit]) -> None:
    for file in (ROOT.parent / "shared" / "tmx").glob("tmx14.dtd"):
        dtd = etree.DTD(str(file))
        root = etree.fromstring(written(units), etree.XMLParser(load_dtd=False))
        assert dtd.validate(root), dtd.error_log


def test_the_header_comes_back_with_what_it_has_to_say() -> None:
    document = TmxDocument(io.BytesIO(written([TranslationUnit((UnitVariant("zh-CN", "一"),))])))
    list(document.units())

    given_back = dict(document.header.attributes)
    assert given_back["creationtool"] == "Heartsome"
    assert given_back["srclang"] == "zh-CN"
    assert given_back.keys() >= {"segtype", "o-tmf", "adminlang", "datatype"}
    assert (document.header.props, document.header.notes) == ((("x-a", "1"),), ("n",))


def test_a_unit_without_texts_is_left_out_and_counted() -> None:
    stream = io.BytesIO()

    warnings = write_units(stream, HEADER, [TranslationUnit(())])

    assert [(warning.code, warning.detail) for warning in warnings] == [("tmx.no_variants", "1")]


@pytest.mark.parametrize("folder", ["tmx", "exchange/sdltm", "cases"])
def test_every_memory_beside_the_checkout_comes_back(folder: str, shared: Path) -> None:
    for path in (shared / folder).glob("*.tmx"):
        told: list[InputError] = []
        try:
            document = TmxDocument(io.BytesIO(path.read_bytes()), told.append)
            units = [replace(unit, line=0) for unit in document.units()]
        except InputError:
            continue
        assert read(written(units, document.header)) == units, path.name
