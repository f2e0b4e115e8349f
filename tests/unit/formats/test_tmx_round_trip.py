"""What was written to a TMX is read back to the letter."""

import io
import re

from hypothesis import example, given
from hypothesis import strategies as st

from tests.export_material import article, export, pair, request
from workbench.formats.tmx.reader import read_tmx
from workbench.model.language import Variant
from workbench.model.translation_unit import TranslationUnit

AWKWARD = st.sampled_from("\r\n\t\0\x0b\x85\u2028]>&<\"' \xa0\u3000\u200b\ufffe\ufffd𠮷👩\u200d🚀")
TEXTS = st.text(AWKWARD | st.characters(exclude_categories=()))
LEGAL = re.compile("[\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]*")


def legal(text: str) -> str:
    return "".join(character for character in text if LEGAL.fullmatch(character))


def read(data: bytes) -> list[TranslationUnit]:
    return list(read_tmx(io.BytesIO(data)))


@given(source=TEXTS, target=TEXTS, note=TEXTS, converted=TEXTS)
@example(source="]]>", target="<!-- & -->", note="<![CDATA[", converted="&#13;&amp;")
@example(source="一\r\n二\r三\n四", target=" \t a\u3000\xa0", note="\n", converted="\u2028")
def test_any_text_comes_back_but_for_what_xml_forbids(
    source: str, target: str, note: str, converted: str
) -> None:
    each = pair(source, f"x{target}", notes=[note], conversions={"zh-TW": converted})
    data, _ = export("tmx", request(article(each), conversion="zh-TW"))

    [unit] = read(data)

    assert unit.text("zh-CN") == legal(source)
    assert unit.text("en-US") == "x" + legal(target)
    assert unit.text("zh-TW") == legal(converted)
    assert unit.notes == (legal(note),)


@given(title=TEXTS, url=TEXTS, project=TEXTS)
def test_any_title_and_address_come_back(title: str, url: str, project: str) -> None:
    data, _ = export(
        "tmx", request(article(pair("一", "One"), title=title, url=url), project=project)
    )

    [unit] = read(data)

    assert unit.prop("x-title") == legal(title)
    assert unit.prop("x-url") == legal(url)


def test_every_fact_of_a_unit_comes_back() -> None:
    data, _ = export("tmx", request(article(pair("一", "One"), language=Variant.HONG_KONG)))

    [unit] = read(data)

    assert (unit.tuid, unit.source_language) == ("a1-s1", "zh-HK")
    assert (unit.created_at, unit.created_by) == (1_689_604_140_000, "lin")
    assert (unit.changed_at, unit.changed_by) == (1_689_700_000_000, "wu")
