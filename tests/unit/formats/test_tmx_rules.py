"""A TMX judged by the specification, and written again so that nothing is wrong with it."""

import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.export_material import article, export, pair, request
from workbench.formats.tmx.reader import read_tmx
from workbench.formats.tmx.repair import repair
from workbench.formats.tmx.rules import Fault, validate
from workbench.messages import WARNINGS, warning_sentence
from workbench.model.article import WorkbenchWarning
from workbench.model.errors import InputError

HEADER = (
    '<header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en"'
    ' srclang="zh-CN" datatype="plaintext"/>'
)
ENGLISH = '<tuv xml:lang="en"><seg>ferry</seg></tuv>'


def document(*units: str, header: str = HEADER, version: str = "1.4") -> bytes:
    body = "\n".join(units)
    return f'<tmx version="{version}">{header}<body>\n{body}</body></tmx>'.encode()


def unit(content: str = "渡轮", attributes: str = "", tag: str = 'xml:lang="zh-CN"') -> str:
    return f"<tu{attributes}><tuv {tag}><seg>{content}</seg></tuv>{ENGLISH}</tu>"


def judged(data: bytes) -> list[tuple[int, str, str]]:
    """Return line, code and detail of each broken rule, and of each damage."""
    return [
        (each.line, each.warning.code.removeprefix("tmx.rule_"), each.warning.detail)
        if isinstance(each, Fault)
        else (int(str(each.details["line"])), each.code, "")
        for each in validate(io.BytesIO(data))
    ]


def repaired(data: bytes) -> tuple[bytes, list[WorkbenchWarning]]:
    target = io.BytesIO()
    warnings = repair(io.BytesIO(data), target)
    return target.getvalue(), list(warnings)


def test_a_sound_file_and_our_own_break_no_rule() -> None:
    assert judged(document(unit(), unit("<hi>a<ph x='1'/></hi><bpt i='1'/>b<ept i='1'/>"))) == []
    assert judged(export("tmx", request(article(pair("一", "One", notes=["n"]))))[0]) == []


@pytest.mark.parametrize(
    ("bad", "code", "detail"),
    [
        (unit(attributes=' creationdate="2023-07-17"'), "value", 'creationdate="2023-07-17" of tu'),
        (unit(attributes=' usagecount="often"'), "value", 'usagecount="often" of tu'),
        (unit(attributes=' segtype="line"'), "value", 'segtype="line" of tu'),
        (unit(attributes=' tuid="a b"'), "value", 'tuid="a b" of tu'),
        (unit(attributes=' colour="red"'), "unknown_attribute", "colour of tu"),
        (unit(tag="usagecount='1'"), "missing_attribute", "xml:lang of tuv"),
        (unit(tag='lang="zh-CN"'), "old", "lang of tuv"),
        (unit("a<b>b</b>"), "element", "b in seg"),
        (unit("a<sub>b</sub>"), "element", "sub in seg"),
        (unit("a<it>b</it>"), "missing_attribute", "pos of it"),
        (unit("a<it pos='middle'/>"), "value", 'pos="middle" of it'),
        (unit("a<bpt i='1'/>"), "pairs", "i=1"),
        (unit("<bpt i='1'/>a<ept i='2'/>"), "pairs", "i=1, 2"),
        (unit("a<ut/>"), "old", "ut"),
        (unit(attributes=' srclang="fr"'), "source_language", "fr"),
        (f"<tu>{ENGLISH}<note>late</note></tu>", "order", "note after tuv"),
        ("<tu><note>alone</note></tu>", "missing_element", "tuv in tu"),
        ('<tu><tuv xml:lang="zh"/></tu>', "missing_element", "seg in tuv"),
        (f'<tu>{ENGLISH}<prop>x</prop><tuv xml:lang="zh-CN"><seg/></tuv></tu>', "order", ""),
        (unit().replace("<seg>渡轮</seg>", "<seg>渡轮</seg>loose"), "text", "tuv"),
        (unit().replace("</seg></tuv>", "</seg><seg/></tuv>", 1), "element", "second seg in tuv"),
    ],
)
def test_each_broken_rule_has_its_line(bad: str, code: str, detail: str) -> None:
    found = judged(document(unit(), bad, unit()))

    assert found[0][:2] == (3, code)
    assert detail in found[0][2]
    assert {line for line, *_ in found} == {3}


def test_a_header_has_to_say_all_it_must() -> None:
    found = judged(document(unit(), header='<header srclang="zh-CN"/>', version="2.0"))

    assert (1, "value", 'version="2.0" of tmx') in found
    assert {detail for _, code, detail in found if code == "missing_attribute"} == {
        f"{name} of header"
        for name in (
            *("creationtool", "creationtoolversion", "segtype", "o-tmf", "adminlang"),
            "datatype",
        )
    }


def test_rules_are_judged_on_after_damage() -> None:
    found = judged(document(unit("A & B"), unit(attributes=' segtype="line"'), "<tu/>"))

    assert [each[:2] for each in found] == [
        (2, "tmx.ampersand"),
        (3, "value"),
        (4, "missing_element"),
    ]


def test_every_rule_has_a_sentence() -> None:
    for code in WARNINGS:
        if code.startswith("tmx."):
            assert "x-detail" in warning_sentence(WorkbenchWarning(code, "x-detail"))


def test_a_repaired_file_breaks_no_rule_and_says_what_was_changed() -> None:
    data = document(
        unit("甲&乙", attributes=' creationdate="yesterday" colour="red"'),
        unit("a&nbsp;b&#xD83D;&#xDE00;\x07"),
        unit("<bpt i='1'/>a<ept i='2'/>", tag='lang="zh_CN"'),
        unit("<b>lost</seg>"),
        "<tu/>",
        unit(attributes=' srclang="fr"'),
        header='<header srclang="zh-CN"/>',
        version="1.1",
    )

    sound, warnings = repaired(data)

    assert judged(sound) == []
    texts = [each.variants[0].text for each in read_tmx(io.BytesIO(sound))]
    assert texts == ["甲&乙", "a\xa0b😀", "a", "渡轮"]
    said = {(warning.code, warning.detail) for warning in warnings}
    assert {
        ("tmx.healed", "& × 1"),
        ("tmx.healed", "&nbsp; × 1"),
        ("tmx.healed", "control characters × 1"),
        ("tmx.repaired", "halves of pairs alone × 2"),
        ("tmx.repaired", "language tags × 1"),
        ("tmx.repaired", "units without variants × 1"),
        ("tmx.repaired", "srclang × 1"),
        ("tmx.left_out", "5"),
    } <= said


def test_an_entity_that_the_file_declares_is_not_taken_for_a_mistake() -> None:
    data = b"<!DOCTYPE tmx [<!ENTITY isle 'Haijia'>]>" + document(unit("&isle; & more"))

    sound, _ = repaired(data)

    assert [each.variants[0].text for each in read_tmx(io.BytesIO(sound))] == ["Haijia & more"]


@given(st.lists(st.sampled_from(["&", "&amp;", "&#xD83D;", "&#xDE00;", "\x07", "甲", ";"])))
def test_whatever_characters_are_wrong_the_repaired_file_is_sound(pieces: list[str]) -> None:
    sound, _ = repaired(document(unit("".join(pieces) * 2_000), unit()))

    assert judged(sound) == []
    assert len(list(read_tmx(io.BytesIO(sound)))) == 2


def test_memories_beside_the_checkout_are_sound_once_repaired(shared: Path) -> None:
    for path in [*(shared / "tmx").glob("*.tmx"), *(shared / "cases").glob("*.tmx")]:
        try:
            sound, _ = repaired(path.read_bytes())
        except InputError:
            continue
        assert judged(sound) == [], path.name
