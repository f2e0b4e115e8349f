"""Units that go past the parser are what the parser would have made of them."""

import io
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT
from workbench.formats.tmx import plain
from workbench.formats.tmx.builder import UnitBuilder
from workbench.formats.tmx.reader import TmxDocument, read_tmx
from workbench.model.errors import InputError
from workbench.model.translation_unit import TranslationUnit

PLAIN = (
    '  <tu tuid="{0}" creationdate="20230717T142900Z" creationid="lin">\n'
    '    <note>第{0}句</note>\n    <prop type="x-role">body</prop>\n'
    '    <tuv xml:lang="zh-CN"><seg>渡轮{0}号复航。</seg></tuv>\n'
    '    <tuv xml:lang="en-US" changedate="20230718T000000Z">'
    "<seg>Ferry {0} &amp; more.</seg></tuv>\n"
    "  </tu>\n"
)
PAIR = '<tuv xml:lang="zh"><seg>{}</seg></tuv><tuv xml:lang="en"><seg>{}</seg></tuv>'


def pair(source: str, target: str = "x") -> str:
    return f"<tu>{PAIR.format(source, target)}</tu>\n"


# What may stand between plain units, by what is particular about it.
AMONG = {
    "nothing": "",
    "white space": "\n\n \t\u3000\n",
    "words": "words between units\n",
    "references": pair("a&lt;b&gt;&quot;&apos;&amp;lt;", "R&amp;D"),
    "numbered references": pair("&#20013;&#x6587;"),
    "an unknown reference": pair("a&nbsp;b"),
    "an ampersand": pair("R&D"),
    "an ampersand at the end": pair("R&"),
    "the end of a section": pair("a]]>b"),
    "a section": pair("<![CDATA[<tu>]]>"),
    "a section with a unit": f"<![CDATA[{pair('never')}]]>",
    "a comment with a unit": f"<!-- {pair('never')} -->\n",
    "a long comment with units": f"<!-- {pair('never') * 40} -->\n",
    "a comment in a text": pair("a<!-- b -->c"),
    "an instruction with a unit": f"<?never {pair('never')} ?>\n",
    "a control character": pair("a\x01b"),
    "what is no character": pair("a\uffffb"),
    "a greater-than sign": pair("a > b"),
    "line breaks in a text": pair("a\nb\r\nc"),
    "a carriage return alone": pair("a\rb"),
    "codes": pair('a<bpt i="1" x="1">&lt;b&gt;</bpt>b<ept i="1">&lt;/b&gt;</ept>c<ph x="2"/>'),
    "a code with spaces": pair('<ph x="1" type="1" />a<it pos="begin" >b</it>'),
    "a code in a code": pair('<bpt i="1">a<sub>b</sub></bpt>'),
    "a highlight": pair("a<hi>b</hi>c"),
    "a code that ends as another": pair('<bpt i="1">a</ept>'),
    "a code that never ends": pair('<bpt i="1">a'),
    "a property that ends as a note": f"<tu><prop>a</note>{PAIR}</tu>",
    "empty texts": pair("", ""),
    "an empty element": "<tu><tuv xml:lang='zh'><seg/></tuv></tu>\n<tu/>\n",
    "one variant": '<tu><tuv xml:lang="zh"><seg>一</seg></tuv></tu>\n',
    "three variants": f'<tu>{PAIR}<tuv xml:lang="fr"><seg>trois</seg></tuv></tu>\n',
    "a property of a variant": '<tu><tuv lang="ZH"><prop type="a">b</prop><seg>一</seg></tuv>'
    '<tuv LANG="en"><note>n</note><note>m</note><seg>one</seg></tuv></tu>\n',
    "single quotes": f"<tu tuid='a\"b'>{PAIR}</tu>\n",
    "an attribute twice": f'<tu tuid="a" tuid="b">{PAIR}</tu>\n',
    "attributes without a space": f'<tu tuid="a"srclang="b">{PAIR}</tu>\n',
    "a reference in an attribute": f'<tu tuid="a&amp;b">{PAIR}</tu>\n',
    "a tab in an attribute": f'<tu tuid="a\tb" srclang="en">{PAIR}</tu>\n',
    "a greater-than sign in an attribute": f'<tu tuid="a>b">{PAIR}</tu>\n',
    "attributes on lines": f'<tu\n  tuid="a"\n  usagecount="7">{PAIR}</tu\n>\n',
    "an attribute without a value": f"<tu tuid>{PAIR}</tu>\n",
    "a long attribute": f'<tu tuid="{"a" * 6_000}">{PAIR}</tu>\n',
    "a start tag longer than a piece": f'<tu{" " * 3_000}tuid="a">{PAIR}</tu>\n',
    "a long text": pair("长" * 90_000),
    "a unit without an end": f"<tu>{PAIR}\n",
    "an end too many": f"<tu>{PAIR}</tu></tu>\n",
    "two segments": '<tu><tuv xml:lang="zh"><seg>a</seg><seg>b</seg></tuv></tu>\n',
    "the end of the body": "</body></tmx>\n",
}


class Few(io.BytesIO):
    """A stream that hands out a few bytes at a time, so that a short text has many pieces."""

    def __init__(self, data: bytes, size: int) -> None:
        super().__init__(data)
        self._size = size

    def read(self, _: int | None = -1) -> bytes:
        return super().read(self._size)


def told(document: TmxDocument, damage: list[object]) -> Iterator[object]:
    """Yield units and damage in the order in which they come, and what ends the reading."""
    try:
        for unit in document.units():
            yield from damage
            damage.clear()
            yield unit
    except InputError as error:
        yield (error.code, *error.details.items())
    yield from damage
    yield document.header


def both_ways(data: bytes, size: int) -> tuple[list[object], list[object]]:
    """Return what is read of a document, and what the parser alone makes of it."""
    readings: list[list[object]] = []
    for builder in (None, UnitBuilder()):
        damage: list[object] = []

        def note(error: InputError, damage: list[object] = damage) -> None:
            damage.append((error.code, *error.details.items()))

        readings.append(list(told(TmxDocument(Few(data, size), note, builder), damage)))
    return readings[0], readings[1]


def document(among: str, *, end: str = "\n", doctype: str = "") -> bytes:
    units = "".join(PLAIN.format(number) for number in range(30))
    text = f'{doctype}<tmx version="1.4">\n<header srclang="zh-CN"/>\n<body>\n'
    return f"{text}{units}{among}{units}</body>\n</tmx>\n".replace("\n", end).encode()


@pytest.mark.parametrize("size", [700, 16_384])
@pytest.mark.parametrize("among", AMONG.values(), ids=AMONG.keys())
def test_whatever_stands_among_plain_units_is_read_as_the_parser_does(
    among: str, size: int
) -> None:
    quick, by_parser = both_ways(document(among), size)

    assert quick == by_parser


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", ""])
def test_every_unit_has_its_line_whatever_ends_the_lines(end: str) -> None:
    for size in range(690, 710):
        quick, by_parser = both_ways(document(pair("a"), end=end), size)

        assert quick == by_parser


def test_attributes_that_a_document_gives_unsaid_are_not_missed() -> None:
    given = '<!DOCTYPE tmx [<!ATTLIST tu srclang CDATA "zh-TW">]>\n'

    units = list(read_tmx(Few(document("", doctype=given), 700)))

    assert {unit.source_language for unit in units} == {"zh-TW"}


@pytest.mark.parametrize("folder", ["tests/data/tmx", "../shared/tmx", "../shared/exchange/sdltm"])
def test_every_file_is_read_as_the_parser_does(folder: str) -> None:
    for path in sorted((ROOT / folder).glob("*.tmx")):
        data = path.read_bytes()
        for size in (700, 16_384) if len(data) < 200_000 else (16_384,):
            quick, by_parser = both_ways(data, size)

            assert quick == by_parser, path.name


def test_a_unit_whose_start_tag_is_long_has_its_own_line_at_the_end_of_a_piece(
    tmp_path: Path,
) -> None:
    person = "a" * 90
    tag = f'<tu creationdate="20230717T142900Z" creationid="{person}" changeid="{person}">\n'
    text = f'<tmx version="1.4"><header/><body>\n{(tag + PAIR + "</tu>" + chr(10)) * 200}'
    path = tmp_path / "long.tmx"
    path.write_text(f"{text}</body></tmx>", encoding="utf-8")

    with path.open("rb") as stream:
        units = list(TmxDocument(stream, builder=UnitBuilder()).units())

    assert [unit.line for unit in units] == [2 + 2 * number for number in range(200)]


def test_plain_units_are_not_shown_to_the_parser(monkeypatch: pytest.MonkeyPatch) -> None:
    taken: list[TranslationUnit] = []
    parser = UnitBuilder._taken

    def watched(*arguments: object) -> list[TranslationUnit]:
        units: list[TranslationUnit] = parser(*arguments)  # type: ignore[arg-type]  # its own
        taken.extend(units)
        return units

    monkeypatch.setattr(UnitBuilder, "_taken", watched)
    units = list(read_tmx(Few(document(pair("&#65;")), 1_100)))

    assert len(units) == 61
    assert len(taken) < 10


def test_no_text_makes_the_expression_go_back() -> None:
    # Each of these would take seconds if one of its parts could be tried in another way.
    for text in ("<tu" + " a" * 50_000, "<tu>" + "<prop>" * 30_000, "<tu>" + " " * 200_000 + "<"):
        assert not list(plain.find(text * 3))
