"""Whatever text and codes there are: they are read, written and read again as they were."""

from contextlib import suppress
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.unit.formats.xliff.made import only, plain, read, seg, trados, trados_unit, unit
from workbench.formats.legal_text import character_data
from workbench.formats.xliff.segments import Edit
from workbench.formats.xliff.tree import parse
from workbench.model.errors import InputError

LEGAL = st.text(
    st.characters(
        exclude_categories=("Cs", "Cc"),
        include_characters="\t\n",
        exclude_characters="\ufffe\uffff",
    ),
    max_size=30,
)
WORDS = LEGAL.map(str.strip).filter(bool)
CODES = ('<x id="1"/>', '<ph id="2">&lt;br/&gt;</ph>', '<bx id="3"/>', '<ex id="3"/>')


@st.composite
def contents(draw: st.DrawFn) -> str:
    """Draw a text with codes in it and elements around parts of it."""
    pieces = draw(st.lists(WORDS, min_size=1, max_size=4))
    codes = draw(st.permutations(CODES[:2]))
    inside = "".join(
        character_data(piece) + code
        for piece, code in zip(pieces, [*codes, "", "", ""], strict=False)
    )
    return draw(st.sampled_from([inside, f'<g id="9">{inside}</g>', f'a<g id="9">{inside}</g>b']))


@given(contents(), WORDS, st.integers(0, 30))
def test_a_text_with_all_codes_comes_back_as_it_was_written(
    source: str, target: str, place: int
) -> None:
    data = trados(trados_unit(seg("1", source), "", '<sdl:seg id="1"/>'))
    segment = only(data)
    at = min(place, len(target))
    codes = tuple(replace(code, start=at, end=at) for code in segment.source.inline)
    written = read(data).patched({segment.external_id: Edit(target, codes)})
    back = only(written).target

    assert back is not None
    assert back.text == target
    assert [code.inline for code in back.codes] == list(codes)


@given(st.lists(WORDS, min_size=2, max_size=5), st.data())
def test_one_edit_changes_no_byte_of_another_segment(texts: list[str], data: st.DataObject) -> None:
    units = [
        unit(f"<source>{character_data(text)}</source><target>{character_data(text)}</target>")
        for text in texts
    ]
    document = read(plain(*units))
    number = data.draw(st.integers(0, len(document.segments) - 1))
    segment = document.segments[number]
    new = data.draw(WORDS)
    written = document.patched({segment.external_id: Edit(new)})

    before, after = "".join(units[:number]), "".join(units[number + 1 :])
    start = document.data.index(units[0].encode()) + len(before.encode())
    assert written[:start] == document.data[:start]
    assert written.endswith(document.data[len(document.data) - len(after.encode()) :])
    assert read(written).segments[number].target is not None


@given(st.binary(max_size=200))
def test_no_bytes_break_the_reader_but_by_name(noise: bytes) -> None:
    whole = plain(unit("<source>会议</source>"))
    for data in (noise, whole[:120] + noise + whole[120:]):
        with suppress(InputError):
            assert read(data).patched({}) == data


@given(LEGAL, LEGAL)
def test_elements_know_where_their_tags_are(text: str, value: str) -> None:
    quoted = character_data(value).replace("'", "&apos;")
    document = f"<a><b c='{quoted}>' d=\">\"  /><e>{character_data(text)}</e ></a>".encode()
    root = parse(document, "a.xml")
    first, second = root.children()

    assert document[first.start : first.end].startswith(b"<b c=")
    assert first.is_one_tag
    assert document[second.open_end : second.close_start].decode() == character_data(text)
    assert document[second.close_start : second.end] == b"</e >"
    assert (root.start, root.end) == (0, len(document))
