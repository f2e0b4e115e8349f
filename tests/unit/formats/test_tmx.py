"""What a TMX file says, checked without its DTD and, where that is at hand, with it."""

from pathlib import Path

import pytest
from lxml import etree

from tests.export_material import article, export, pair, request
from workbench.api import ExportRequest
from workbench.messages import warning_sentence
from workbench.model.language import Variant
from workbench.model.segment import Role, Status

LANG = "{http://www.w3.org/XML/1998/namespace}lang"
ORDER = {"tmx": ["header", "body"], "header": ["prop"], "body": ["tu"], "seg": []}
REQUIRED = {
    "tmx": {"version"},
    "header": {
        *("creationtool", "creationtoolversion", "segtype", "o-tmf"),
        *("adminlang", "srclang", "datatype", "creationdate", "creationid"),
    },
    "tu": {"tuid", "segtype", "srclang", "creationdate", "creationid", "changedate", "changeid"},
    "tuv": {LANG},
    "prop": {"type"},
}


def tmx(wanted: ExportRequest) -> etree._Element:
    return etree.fromstring(export("tmx", wanted)[0])


def header_of(root: etree._Element) -> dict[str, str]:
    return {str(name): str(value) for name, value in root[0].attrib.items()}


def texts(root: etree._Element) -> list[list[tuple[str | None, str | None]]]:
    return [
        [(variant.get(LANG), variant.findtext("seg")) for variant in unit.iter("tuv")]
        for unit in root.iter("tu")
    ]


def properties(root: etree._Element) -> dict[str | None, str | None]:
    return {prop.get("type"): prop.text for prop in root.iterfind("body/tu/prop")}


FULL = request(
    article(
        pair("标题", "Headline", number=1, role=Role.HEADLINE, notes=["Too long?", "“好”"]),
        pair("他说：“<好>&”\n第二行", "He said: “<good>&”\nline two", number=2),
    ),
    article(pair("繁體", "Traditional", number=3, article=2), number=2, language=Variant.TAIWAN),
    conversion="zh-HK",
)


def test_a_pair_is_a_unit_with_source_first() -> None:
    root = tmx(request(article(pair("你好", "Hello"), pair("世界", "World", number=2))))

    assert texts(root) == [
        [("zh-CN", "你好"), ("en-US", "Hello")],
        [("zh-CN", "世界"), ("en-US", "World")],
    ]


@pytest.mark.parametrize("language", list(Variant))
def test_the_header_names_the_source_language_to_the_letter(language: Variant) -> None:
    root = tmx(request(article(pair("你好", "Hello"), language=language)))

    assert header_of(root)["srclang"] == language.value
    assert next(root.iter("tuv")).get(LANG) == language.value


def test_articles_in_several_variants_make_the_header_say_all() -> None:
    root = tmx(FULL)

    assert header_of(root)["srclang"] == "*all*"
    for unit in root.iter("tu"):
        assert unit.get("srclang") == next(unit.iter("tuv")).get(LANG)


def test_an_article_without_a_translation_does_not_count_among_the_variants() -> None:
    untranslated = article(pair("繁體", "", number=2), number=2, language=Variant.TAIWAN)
    root = tmx(request(article(pair("你好", "Hello")), untranslated))

    assert header_of(root)["srclang"] == "zh-CN"


def test_the_header_is_complete() -> None:
    header = header_of(tmx(FULL))

    assert header["creationtool"] == "Duizhao"
    assert header["creationtoolversion"]
    assert header["segtype"] == "paragraph"
    assert header["creationdate"] == "20230718T170640Z"
    assert header["creationid"] == "lin"


def test_a_unit_says_when_and_by_whom_it_was_made_and_changed() -> None:
    unit = next(tmx(FULL).iter("tu"))

    assert {str(name): value for name, value in unit.attrib.items()} == {
        "tuid": "a1-s1",
        "segtype": "paragraph",
        "srclang": "zh-CN",
        "creationdate": "20230717T142900Z",
        "creationid": "lin",
        "changedate": "20230718T170640Z",
        "changeid": "wu",
    }


def test_a_unit_says_what_the_paragraph_is_and_where_it_comes_from() -> None:
    root = tmx(request(article(pair("图", "Caption", role=Role.CAPTION, status=Status.REVIEWED))))

    assert properties(root) == {
        "x-role": "caption",
        "x-status": "reviewed",
        "x-origin": "typed",
        "x-title": "美国气候特使抵达北京",
        "x-url": "https://news.example/a?b=1&c=2",
        "x-published": "2023-07-17T14:29:00Z",
        "x-place": "1",
        "x-document": "美国气候特使抵达北京",
        "project": "news",
    }


def test_notes_are_notes() -> None:
    assert [note.text for note in tmx(FULL).iter("note")] == ["Too long?", "“好”"]


def test_a_conversion_is_a_third_variant() -> None:
    converted = pair("软件", "Software", conversions={"zh-TW": "軟體", "zh-HK": "軟件"})
    root = tmx(request(article(converted), conversion="zh-TW"))

    assert texts(root) == [[("zh-CN", "软件"), ("en-US", "Software"), ("zh-TW", "軟體")]]


def test_a_conversion_into_the_language_of_the_article_is_no_third_variant() -> None:
    converted = pair("软件", "Software", conversions={"zh-CN": "软件"})
    root = tmx(request(article(converted), conversion="zh-CN"))

    assert texts(root) == [[("zh-CN", "软件"), ("en-US", "Software")]]


@pytest.mark.parametrize("target", ["", " \n", "\x00"])
def test_a_segment_without_a_translation_is_left_out_with_a_caution(target: str) -> None:
    data, warnings = export("tmx", request(article(pair("一", target), pair("二", "Two"))))

    assert texts(etree.fromstring(data)) == [[("zh-CN", "二"), ("en-US", "Two")]]
    assert "left out: 1." in warning_sentence(warnings[-1])


def test_characters_that_xml_forbids_are_left_out_with_a_caution() -> None:
    source = "甲\x00乙\ud800丙\ufffe丁\uffff\x1f\x7f"
    data, warnings = export("tmx", request(article(pair(source, "A\x0bB\x08"))))

    assert texts(etree.fromstring(data)) == [[("zh-CN", "甲乙丙丁\x7f"), ("en-US", "AB")]]
    assert [warning.code for warning in warnings] == ["export.removed_characters"]
    assert warnings[0].detail == (
        "U+0000 × 1, U+0008 × 1, U+000B × 1, U+001F × 1, U+D800 × 1, U+FFFE × 1, U+FFFF × 1; a1-s1"
    )


def test_a_caution_names_only_the_first_places() -> None:
    pairs = [pair("字", "a\x00", number=number) for number in range(1, 13)]
    _, warnings = export("tmx", request(article(*pairs)))

    assert warnings[0].detail.endswith("a1-s9, a1-s10, …")


def test_text_that_needs_no_change_brings_no_caution() -> None:
    assert export("tmx", FULL)[1] == ()


def test_a_file_without_units_is_whole() -> None:
    root = tmx(request())

    assert texts(root) == []
    assert header_of(root)["srclang"] == "*all*"


def test_what_is_unknown_is_not_written() -> None:
    data, _ = export("tmx", ExportRequest([article(pair("一", "One"))], "", "en-GB"))
    header = header_of(etree.fromstring(data))

    assert "creationdate" not in header
    assert "creationid" not in header


def test_elements_and_attributes_stand_where_the_format_wants_them() -> None:
    for element in tmx(FULL).iter():
        children = [child.tag for child in element]
        assert set(element.attrib) >= REQUIRED.get(element.tag, set())
        if element.tag == "tu":
            assert children == sorted(children)  # note, prop, tuv
        elif element.tag == "tuv":
            assert children == sorted(children)  # prop, seg
            assert children.count("seg") == 1
        elif element.tag in ORDER:
            assert list(dict.fromkeys(children)) == ORDER[element.tag]


def test_the_file_declares_its_encoding_and_its_document_type() -> None:
    lines = export("tmx", FULL)[0].decode("utf-8").splitlines()

    assert lines[0] == '<?xml version="1.0" encoding="UTF-8"?>'
    assert lines[1] == '<!DOCTYPE tmx SYSTEM "tmx14.dtd">'
    assert lines[2] == '<tmx version="1.4">'


@pytest.mark.parametrize("wanted", [FULL, request(), request(article(pair("一\r\n", "\t\x85 ")))])
def test_the_dtd_finds_nothing_wrong(wanted: ExportRequest, shared: Path) -> None:
    for file in (shared / "tmx").glob("tmx14.dtd"):
        dtd = etree.DTD(str(file))
        assert dtd.validate(tmx(wanted)), dtd.error_log
