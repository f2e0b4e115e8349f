import json

from hypothesis import given
from hypothesis import strategies as st

from workbench.memory.packing import pack_unit, unpack_unit
from workbench.memory.rows import COLUMNS, UnitRow, row_of, unit_of
from workbench.memory.unit import Document, MemoryUnit, Origin
from workbench.model.segment import Role, Status
from workbench.model.translation_unit import CodeKind, InlineCode, SubFlow, UnitVariant

WORDS = st.text('中文 a\n"\\é', max_size=8)
MOMENTS = st.integers(0, 2**41)
PROPS = st.lists(st.tuples(WORDS, WORDS), max_size=3).map(tuple)
NOTES = st.lists(WORDS, max_size=2).map(tuple)
SUBS = st.lists(st.builds(SubFlow, st.integers(0, 5), st.integers(5, 9), PROPS), max_size=1).map(
    tuple
)
CODES = st.lists(
    st.builds(
        InlineCode,
        st.sampled_from(CodeKind),
        st.integers(0, 5),
        st.integers(5, 9),
        WORDS,
        PROPS,
        SUBS,
    ),
    max_size=2,
).map(tuple)
DATES = (MOMENTS, WORDS, MOMENTS, WORDS, MOMENTS, st.integers(-1, 9))
VARIANTS = st.builds(UnitVariant, WORDS, WORDS, CODES, NOTES, PROPS, *DATES)
PLAIN = st.builds(UnitVariant, WORDS, WORDS)
UNITS = st.builds(
    MemoryUnit,
    PLAIN | VARIANTS,
    PLAIN | VARIANTS,
    st.none() | st.sampled_from(Role),
    st.none() | st.sampled_from(Status),
    st.none() | WORDS,
    st.none() | WORDS,
    st.builds(Document, WORDS, WORDS, WORDS, MOMENTS),
    st.none() | st.builds(Origin, WORDS, st.integers(1, 9), st.integers(0, 9)),
    WORDS,
    NOTES,
    PROPS,
    *DATES,
    st.lists(VARIANTS, max_size=1).map(tuple),
    st.integers(0, 3),
    st.integers(0, 9),
)


@given(UNITS)
def test_a_unit_survives_being_packed(unit: MemoryUnit) -> None:
    assert unpack_unit(json.loads(json.dumps(pack_unit(unit)))) == unit


@given(UNITS)
def test_a_unit_survives_being_a_row(unit: MemoryUnit) -> None:
    values = dict(zip(COLUMNS, row_of(unit, 1, ""), strict=True))
    document = unit.document
    row = UnitRow(
        **{name: values[name] for name in UnitRow._fields if name in values},  # type: ignore[arg-type] # the values are those of its fields
        id=unit.id,
        version=1,
        title=document.title,
        url=document.url,
        outlet=document.outlet,
        published_at=document.published_at,
    )

    assert unit_of(row) == unit
