"""Reading TMX as other tools write it, and as nobody should."""

import io
import tracemalloc
from pathlib import Path

import pytest

from tests.conftest import ROOT
from workbench.formats.tmx.reader import read_tmx
from workbench.formats.tmx.text import readable_text
from workbench.messages import sentence
from workbench.model.errors import InputError
from workbench.model.translation_unit import CodeKind, TranslationUnit, UnitVariant

DATA = ROOT / "tests" / "data" / "tmx"
FERRY = ("渡轮复航。", "The ferry is back.")
BOMB = "".join(
    f'<!ENTITY {name} "{f"&{inner};" * 10}">'
    for inner, name in zip("abcdefghi", "bcdefghij", strict=True)
)


class Trickle(io.BytesIO):
    """A stream that hands out one byte at a time, as a slow pipe may."""

    def read(self, _: int | None = -1) -> bytes:
        return super().read(1)


def read(path: Path) -> list[TranslationUnit]:
    with path.open("rb") as stream:
        return list(read_tmx(stream))


def pairs(units: list[TranslationUnit]) -> list[tuple[str | None, str | None]]:
    return [(unit.text("zh"), unit.text("en")) for unit in units]


def document(*segments: str, doctype: str = "") -> bytes:
    units = "".join(f'<tu><tuv xml:lang="zh-CN"><seg>{text}</seg></tuv></tu>' for text in segments)
    return (
        f'{doctype}<tmx version="1.4"><header srclang="zh-CN"/><body>{units}</body></tmx>'
    ).encode()


def units_until_error(data: bytes) -> tuple[list[str | None], InputError]:
    """Return the texts that come before the error, and the error."""
    found: list[str | None] = []
    with pytest.raises(InputError) as caught:
        found.extend(unit.text("zh-CN") for unit in read_tmx(io.BytesIO(data)))
    return found, caught.value


@pytest.mark.parametrize("name", ["utf-16", "gb18030", "version-1.1", "namespace"])
def test_whatever_the_encoding_and_the_version_the_pairs_are_read(name: str) -> None:
    assert pairs(read(DATA / f"{name}.tmx"))[0] == FERRY


def test_big5_is_read_as_declared() -> None:
    [unit] = read(DATA / "big5.tmx")

    assert unit.text("zh-TW") == "渡輪復航。"


def test_inline_codes_leave_the_text_and_nothing_but_the_text() -> None:
    [unit] = read(DATA / "inline-codes.tmx")

    assert unit.text("zh-TW") == "第一班渡輪從老碼頭出發。"
    assert unit.text("en-US") == "The first <ferry> leaves."


def test_what_a_unit_and_its_variants_say_of_themselves_is_read() -> None:
    [unit] = read(DATA / "inline-codes.tmx")

    assert (unit.tuid, unit.source_language) == ("7", "zh-TW")
    assert (unit.changed_at, unit.changed_by) == (1_745_130_600_000, "gu")
    assert (unit.created_at, unit.created_by) == (0, "")
    assert unit.notes == ("See the chart",)
    assert unit.props == (("x-url", "https://haijia.example/?a=1&b=2"),)
    assert unit.variants[0].notes == ("source note",)
    assert unit.variants[0].props == (("x-page", "3"),)


def test_short_entities_of_the_document_itself_are_expanded() -> None:
    assert pairs(read(DATA / "short-entities.tmx")) == [("海燕一号靠岸。", "The\xa0ferry lands.")]


@pytest.mark.parametrize(
    "doctype",
    [
        f'<!DOCTYPE tmx [<!ENTITY a "AAAAAAAAAA">{BOMB}]>',
        '<!DOCTYPE tmx [<!ENTITY j SYSTEM "file:///etc/hostname">]>',
        '<!DOCTYPE tmx [<!ENTITY j PUBLIC "a" "http://127.0.0.1:9/">]>',
        f'<!DOCTYPE tmx [<!ENTITY j "{"A" * 65}">]>',
    ],
    ids=["bomb", "file", "address", "long"],
)
def test_dangerous_entities_are_refused(doctype: str) -> None:
    found, error = units_until_error(document("&j;", doctype=doctype))

    assert found == []
    assert error.code == "tmx.entities"


def test_a_part_of_the_doctype_that_lies_elsewhere_is_refused() -> None:
    doctype = '<!DOCTYPE tmx [<!ENTITY % p SYSTEM "http://127.0.0.1:9/"> %p;]>'

    found, error = units_until_error(document("一", doctype=doctype))

    assert found == []
    assert error.code == "tmx.entities"


def test_many_uses_of_a_short_entity_stay_within_its_length() -> None:
    doctype = f'<!DOCTYPE tmx [<!ENTITY a "{"A" * 64}">]>'
    data = document("&a;" * 10_000, doctype=doctype)

    [unit] = read_tmx(io.BytesIO(data))

    assert len(unit.variants[0].text) == 640_000


@pytest.mark.parametrize("doctype", ["", '<!DOCTYPE tmx SYSTEM "tmx14.dtd">'])
def test_an_entity_that_nobody_declared_is_not_dropped_from_the_text(doctype: str) -> None:
    found, error = units_until_error(document("a&nbsp;b", doctype=doctype))

    assert found == []
    assert error.code == "tmx.undefined_entity"
    assert "nbsp" in sentence(error)


def test_a_document_that_ends_too_early_gives_what_is_whole() -> None:
    data = document("一", "二", "三")
    for length in range(data.index(b"<header"), len(data)):
        found, error = units_until_error(data[:length])

        assert found == ["一", "二", "三"][: data[:length].count(b"</tu>")]
        assert error.code == "tmx.truncated"


def test_a_mistake_in_the_middle_gives_what_comes_before() -> None:
    found, error = units_until_error(document("一", "二", "<b>", "四"))

    assert found == ["一", "二"]
    assert error.code == "tmx.tags"
    assert "line 1" in sentence(error)


@pytest.mark.parametrize(
    "data",
    [b"", b"hello", b"<html><body/></html>", b"PK\x03\x04", b'<?xml encoding="klingon"?><tmx/>'],
)
def test_what_is_no_tmx_is_called_that(data: bytes) -> None:
    found, error = units_until_error(data)

    assert found == []
    assert error.code == "tmx.foreign"


@pytest.mark.parametrize("name", ["utf-16", "gb18030", "inline-codes", "short-entities"])
def test_a_document_that_comes_byte_by_byte_is_the_same(name: str) -> None:
    path = DATA / f"{name}.tmx"

    assert list(read_tmx(Trickle(path.read_bytes()))) == read(path)


def test_memory_does_not_grow_with_the_document() -> None:
    data = document(*("渡轮" * 100 for _ in range(20_000)))
    tracemalloc.start()

    count = sum(1 for _ in read_tmx(io.BytesIO(data)))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert count == 20_000
    assert peak < len(data) / 2


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("zh-CN", "simplified"),
        ("ZH_cn", "simplified"),
        ("zh-TW", "traditional"),
        ("zh", "simplified"),
        ("en-GB", "English"),
        ("en", "English"),
        ("zh-HK", None),
        ("fr", None),
    ],
)
def test_a_language_is_found_however_its_tag_is_written(wanted: str, found: str | None) -> None:
    variants = [("zh_CN", "simplified"), ("ZH-TW", "traditional"), ("en", "English")]
    unit = TranslationUnit(tuple(UnitVariant(language, text) for language, text in variants))

    assert unit.text(wanted) == found


def test_a_date_that_is_none_is_unknown() -> None:
    data = document("一").replace(b"<tu>", b'<tu creationdate="yesterday">')

    assert [unit.created_at for unit in read_tmx(io.BytesIO(data))] == [0]


def test_the_material_beside_the_checkout_is_read_or_refused_in_words(shared: Path) -> None:
    counts: dict[str, int | str] = {}
    for path in (shared / "tmx").glob("*.tmx"):
        try:
            counts[path.name] = len(read(path))
        except InputError as error:
            counts[path.name] = error.code

    expected: dict[str, int | str] = {
        "ImportTest1A.tmx": 2,
        "ImportTest1H.tmx": 3,
        "ImportTest2A.tmx": 7,
        "doctype_entity_bomb.tmx": "tmx.entities",
        "doctype_external_entity.tmx": "tmx.entities",
        "gb18030_declared.tmx": 1,
        "inline_nested_zh.tmx": 1,
        "mixed_zh_codes.tmx": 11,
        "tico19.en-zh.tmx": 3071,
        "truncated.tmx": "tmx.truncated",
    }
    assert {name: expected.get(name, count) for name, count in counts.items()} == counts


def after_damage(data: bytes) -> tuple[list[str], list[tuple[str, object]]]:
    """Return the texts that could be read, and the code and line of each damage."""
    told: list[InputError] = []
    texts = [unit.variants[0].text for unit in read_tmx(io.BytesIO(data), told.append)]
    return texts, [(error.code, error.details["line"]) for error in told]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("甲&乙公司。", "tmx.ampersand"),
        ("A & B", "tmx.ampersand"),
        ("&#xD83D;&#xDE00;", "tmx.character"),
        ("\x07", "tmx.character"),
        ("a&nbsp;b", "tmx.undefined_entity"),
        ("<b>", "tmx.tags"),
        ("</seg></tu>", "tmx.tags"),
        ("a < b", "tmx.malformed"),
    ],
)
@pytest.mark.parametrize("doctype", ["", '<!DOCTYPE tmx SYSTEM "tmx14.dtd">'])
def test_one_damaged_unit_costs_only_itself(text: str, code: str, doctype: str) -> None:
    data = document("一", "二", f"\n{text}", "四", "五", doctype=doctype)

    texts, told = after_damage(data)

    assert texts == ["一", "二", "四", "五"]
    assert told[0] == (code, 2)


def test_every_damage_is_told_with_its_own_line_and_entities_still_hold() -> None:
    doctype = "<!DOCTYPE tmx [<!ENTITY isle 'Haijia'>]>\n"
    data = document("\n&isle;", "\n&", "\n&isle;", "\n\n\x01", "\n&isle;", doctype=doctype)

    texts, told = after_damage(data)

    assert texts == ["\nHaijia"] * 3
    assert told == [("tmx.ampersand", 4), ("tmx.character", 7)]


def test_damage_at_the_border_of_two_pieces_is_found_all_the_same() -> None:
    data = document("一", "R&D部", "三")
    told: list[InputError] = []

    texts = [unit.variants[0].text for unit in read_tmx(Trickle(data), told.append)]

    assert texts == ["一", "三"]
    assert [error.code for error in told] == ["tmx.ampersand"]


def test_a_file_cut_off_after_a_damaged_unit_gives_what_is_whole() -> None:
    data = document("一", "&", "三", "四")

    texts, told = after_damage(data[: data.index("四".encode())])

    assert texts == ["一", "三"]
    assert [code for code, _ in told] == ["tmx.ampersand", "tmx.truncated"]


def test_bytes_of_another_encoding_are_told_with_their_line() -> None:
    data = document("一", "\n二").replace("二".encode(), b"\xff\xfe")

    found, error = units_until_error(data)

    assert found == ["一"]
    assert (error.code, error.details["line"]) == ("tmx.encoding", 2)


@pytest.mark.parametrize(
    "before",
    [b"\n\n", b"\xef\xbb\xbf\r\n", b' \n<?xml version="1.0" encoding="UTF-16"?>'],
    ids=["blank lines", "mark and line break", "a declaration the bytes contradict"],
)
def test_what_stands_before_the_document_does_not_hide_it(before: bytes) -> None:
    [unit] = read_tmx(io.BytesIO(before + document("一")))

    assert unit.text("zh-CN") == "一"
    assert unit.line == before.count(b"\n") + 1


def test_inline_codes_keep_their_places_contents_and_order() -> None:
    text = (
        '第<bpt i="1" type="bold">&lt;b&gt;</bpt>一<hi type="x"><ph x="2"/>行</hi>'
        '<ept i="1">&lt;/b&gt;</ept>。<ph x="3">title="<sub datatype="html">渡轮</sub>"</ph>'
    )

    [unit] = read_tmx(io.BytesIO(document(text)))

    [variant] = unit.variants
    assert variant.text == "第一行。"
    assert [(code.kind, code.start, code.end, code.content) for code in variant.codes] == [
        (CodeKind.BEGIN, 1, 1, "<b>"),
        (CodeKind.HIGHLIGHT, 2, 3, ""),
        (CodeKind.PLACEHOLDER, 2, 2, ""),
        (CodeKind.END, 3, 3, "</b>"),
        (CodeKind.PLACEHOLDER, 4, 4, 'title="渡轮"'),
    ]
    [sub] = variant.codes[-1].subs
    assert variant.codes[-1].content[sub.start : sub.end] == "渡轮"


def test_repeated_properties_and_what_a_variant_says_of_its_history_are_kept() -> None:
    data = (
        '<tmx version="1.4"><header srclang="zh-CN"><prop type="x-a">1</prop></header><body>'
        '<tu usagecount="3"><prop type="x-Context">1</prop><prop type="x-Context">2</prop>'
        '<tuv xml:lang="zh-CN" creationdate="20230717T142900Z" creationid="gu" usagecount="many">'
        "<seg>一</seg></tuv></tu></body></tmx>"
    ).encode()

    [unit] = read_tmx(io.BytesIO(data))

    assert unit.props == (("x-Context", "1"), ("x-Context", "2"))
    assert (unit.usage_count, unit.variants[0].usage_count) == (3, -1)
    assert (unit.variants[0].created_at, unit.variants[0].created_by) == (1_689_604_140_000, "gu")


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Line one.<ph>&lt;br/&gt;</ph>Line two.", "Line one.\nLine two."),
        ('One.<ph type="lb"/>Two.', "One.\nTwo."),
        ("One. <ph>&lt;br&gt;</ph>Two.", "One. Two."),
        ("One<it pos='begin'>\\tab </it>two", "One\ttwo"),
        ("There are <ph>{0}</ph> people.", "There are people."),
        ("The <bpt i='1'>&lt;b&gt;</bpt>ferry<ept i='1'>&lt;/b&gt;</ept>.", "The ferry."),
        ("a<hi>b</hi>c", "abc"),
    ],
)
def test_codes_read_as_what_they_are_on_the_page(text: str, seen: str) -> None:
    [unit] = read_tmx(io.BytesIO(document(text)))

    assert readable_text(unit.variants[0]) == seen


def test_a_unit_that_never_ends_costs_only_itself() -> None:
    data = document("一", "\n二", "三", "四").replace("二</seg></tuv></tu>".encode(), b"<!-- -->")
    data = data.replace(b"\n<!-- -->", "\n二</seg></tuv><!-- <tu> -->".encode())

    texts, told = after_damage(data)

    assert texts == ["一", "三", "四"]
    assert told[0] == ("tmx.tags", 2)


def test_an_attribute_that_never_ends_costs_only_its_own_unit() -> None:
    data = document("一", "\n二", "三").replace(
        b'<tuv xml:lang="zh-CN"><seg>\n', b'\n<tuv xml:lang="zh-CN><seg>'
    )

    texts, told = after_damage(data)

    assert texts == ["一", "三"]
    assert told == [("tmx.malformed", 2)]


def test_comments_and_cdata_with_units_in_them_are_not_units() -> None:
    inside = "<![CDATA[<tu> & ]]>甲<!-- <tu> -->"

    [first, second] = read_tmx(io.BytesIO(document(inside, "\n二")))

    assert first.variants[0].text == "<tu> & 甲"
    assert (second.variants[0].text, second.line) == ("\n二", 1)


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_lines_are_counted_however_they_end(ending: str) -> None:
    data = document("一", "二", "三").replace(b"<tu>", f"{ending}<tu>".encode())

    assert [unit.line for unit in read_tmx(io.BytesIO(data))] == [2, 3, 4]


def test_codes_in_one_another_a_thousand_deep_are_read() -> None:
    [unit] = read_tmx(io.BytesIO(document("<hi>" * 5_000 + "深" + "</hi>" * 5_000)))

    assert unit.variants[0].text == "深"
    assert len(unit.variants[0].codes) == 5_000


def test_a_text_of_many_megabytes_is_read_whole() -> None:
    [_, unit, _] = read_tmx(io.BytesIO(document("一", "渡轮" * 2_000_000, "三")))

    assert len(unit.variants[0].text) == 4_000_000


def test_the_same_id_again_and_again_is_no_mistake() -> None:
    data = document("一", "二").replace(b"<tu>", b'<tu xml:id="a" tuid="7">')

    assert [unit.tuid for unit in read_tmx(io.BytesIO(data))] == ["7", "7"]


@pytest.mark.parametrize(
    ("encoding", "declared", "text"),
    [
        ("utf-8", "", "渡轮"),
        ("utf-8-sig", "UTF-8", "渡轮"),
        ("utf-16", "UTF-16", "渡轮𠮷"),
        ("utf-16-le", "UTF-16", "渡轮𠮷"),
        ("utf-16-be", "UTF-16LE", "渡轮𠮷"),
        ("gb18030", "GB2312", "渡轮㐀𠮷"),
        ("gb18030", "gbk", "渡轮㐀"),
        ("big5hkscs", "Big5", "渡輪啲嘅"),
    ],
)
def test_every_encoding_is_read_by_what_the_bytes_are(
    encoding: str, declared: str, text: str
) -> None:
    declaration = f'<?xml version="1.0" encoding="{declared}"?>' if declared else ""
    data = (declaration + document(text, "二").decode()).encode(encoding)

    assert [unit.variants[0].text for unit in read_tmx(io.BytesIO(data))] == [text, "二"]


@pytest.mark.parametrize("version", ["1.1", "1.2", "1.3", "1.4", "1.4b"])
@pytest.mark.parametrize("attribute", ["lang", "LANG", "xml:lang", "XML:LANG"])
def test_every_version_and_every_way_to_name_a_language_is_read(
    version: str, attribute: str
) -> None:
    data = document("一").replace(b"1.4", version.encode())
    data = data.replace(b'xml:lang="zh-CN"', f'{attribute}="ZH_cn"'.encode())

    [unit] = read_tmx(io.BytesIO(data))

    assert (unit.variants[0].language, unit.text("zh-CN")) == ("ZH_cn", "一")


def test_a_document_without_a_body_element_has_its_units() -> None:
    data = document("一", "二").replace(b"<body>", b"").replace(b"</body>", b"")

    assert [unit.variants[0].text for unit in read_tmx(io.BytesIO(data))] == ["一", "二"]


def test_a_carriage_return_alone_ends_a_line_for_units_as_for_damage() -> None:
    unit = '<tu><tuv xml:lang="zh"><seg>{}</seg></tuv></tu>\n'
    broken = unit.format("a\rb")
    data = f"<tmx><header/><body>\n{broken}{unit.format('c')}<tu>&</tu>\n</body></tmx>"
    damage: list[InputError] = []

    units = list(read_tmx(io.BytesIO(data.encode()), damage.append))

    assert [unit.line for unit in units] == [2, 4]
    assert [error.details["line"] for error in damage] == [5]
