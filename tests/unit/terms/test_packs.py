import re
from collections import Counter
from collections.abc import Iterator

import pytest

from tests.conftest import ROOT
from workbench.model.concept import Concept, FormStatus, Register
from workbench.model.concept_entries import View, entries_from_concept, entry_from_concept
from workbench.model.errors import UsageError
from workbench.model.language import Variant
from workbench.model.term import EntryKind
from workbench.terms.attached import Attached
from workbench.terms.dictionary_concepts import idioms, names
from workbench.terms.pack_table import concepts_of_pack
from workbench.terms.packs import LoadedPack, Pack, concepts_of, pack_named, packs
from workbench.terms.recogniser import Recogniser
from workbench.terms.soundness import require_sound
from workbench.text.cedict import parse_line
from workbench.text.conversion.engine import OpenccEngine
from workbench.text.conversion.stray_forms import in_simplified, in_traditional

PACKS = {pack.id: pack for pack in packs()}
every = pytest.mark.parametrize("pack", PACKS.values(), ids=list(PACKS))


@pytest.fixture(scope="module")
def party_state() -> tuple[Concept, ...]:
    return tuple(concepts_of(PACKS["party_state"]))


def found_in(pack: Pack, text: str, variant: Variant | None = None) -> list[str]:
    recogniser = Recogniser.of(Attached([(pack.id, LoadedPack(pack))]).concepts())
    return [text[e.start : e.end] for e in recogniser.chinese(text, variant) if e.is_main]


def lines_of(*lines: str) -> Iterator[Concept]:
    return names(entry for line in lines if (entry := parse_line(line)) is not None)


@every
def test_a_pack_has_as_many_sound_concepts_as_it_says(pack: Pack) -> None:
    count = 0
    for concept in concepts_of(pack):
        count += 1
        require_sound(concept)
        assert any(form.is_english for form in concept.forms)
        assert any(form.is_chinese for form in concept.forms)

    assert count == pack.count


@every
def test_a_pack_shows_its_licence_and_every_concept_its_source(pack: Pack) -> None:
    notice = (ROOT / "NOTICE").read_text("utf-8")

    assert len(pack.licence_text()) > 200
    assert all(concept.source for concept in concepts_of(pack))
    assert pack.table.rpartition("/")[2] in notice or "party_state" in pack.table


def test_an_unknown_pack_is_named() -> None:
    with pytest.raises(UsageError, match=r"pack\.unknown"):
        pack_named("opera")
    assert pack_named("places") is not None


def test_every_form_of_the_pack_of_terms_names_one_concept(
    party_state: tuple[Concept, ...],
) -> None:
    forms = Counter(f.text for each in party_state for f in each.forms if f.is_chinese)

    assert [text for text, count in forms.items() if count > 1] == []


def test_no_form_of_the_pack_mixes_written_forms(party_state: tuple[Concept, ...]) -> None:
    mainland = "\n".join(f.text for c in party_state for f in c.in_language("zh-CN"))
    others = "\n".join(f.text for c in party_state for f in c.in_language("zh-TW", "zh-HK"))

    engine = OpenccEngine()
    assert [each.usual for each in in_simplified(mainland, engine)] == []
    assert [each.usual for each in in_traditional(others, engine)] == []


def test_english_of_the_pack_is_plain_text(party_state: tuple[Concept, ...]) -> None:
    english = [f.text for c in party_state for f in c.in_language("en")]

    assert [text for text in english if not re.fullmatch(r"[A-Za-z0-9 ,.'’&-]+", text)] == []


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("两个确立", "Two Establishes"),
        ("四个自信", "four confidences"),
        ("新质生产力", "new quality productive forces"),
        ("中央政治局常委会", "Politburo Standing Committee"),
        ("最高人民检察院", "Supreme People's Procuratorate"),
        ("國務院臺灣事務辦公室", "Taiwan Affairs Office"),
        ("陆委会", "Mainland Affairs Council"),
        ("駐港國安公署", "Beijing's national security office in Hong Kong"),
    ],
)
def test_what_the_news_says_is_in_the_pack(text: str, english: str) -> None:
    pack = LoadedPack(PACKS["party_state"])
    recogniser = Recogniser.of(Attached([("pack", pack)]).concepts())

    (found,) = (each for each in recogniser.chinese(text) if each.is_main)

    assert (found.start, found.end) == (0, len(text))
    entries = entries_from_concept(found.terms[0].concept)
    assert english in {entry.english for entry in entries}


def test_an_office_holds_its_name_while_it_does(party_state: tuple[Concept, ...]) -> None:
    (force,) = (c for c in party_state if c.forms[0].text == "战略支援部队")

    assert (force.forms[0].period.since, force.forms[0].period.until) == (
        "2015-12-31",
        "2024-04-19",
    )


@pytest.mark.parametrize(
    "text",
    [
        "传统战争",
        "上海地区",
        "成立委员会",
        "美国国务院",
        "其中共有三人",
        "印度洋",
        "马里兰州",
        "阿曼达",
    ],
)
def test_guards_keep_names_out_of_other_words(text: str) -> None:
    found = [*found_in(PACKS["party_state"], text), *found_in(PACKS["places"], text)]

    assert set(found) <= {"美国"}


def test_a_place_is_written_as_each_region_writes_it() -> None:
    concepts = {c.source[-2:]: c for c in concepts_of(PACKS["places"])}
    italy, congo = entry_from_concept(concepts["IT"]), entry_from_concept(concepts["CD"])

    assert (italy.china, italy.taiwan, italy.hong_kong) == ("意大利", "義大利", "意大利")
    assert italy.english == "Italy"
    assert congo.english == "Democratic Republic of the Congo"


def test_official_english_comes_first_for_whoever_wants_it() -> None:
    concepts = {c.source[-2:]: c for c in concepts_of(PACKS["places"])}
    registers = (Register.OFFICIAL, Register.GENERAL, Register.HOUSE)

    assert entry_from_concept(concepts["HK"]).english == "Hong Kong"
    assert entry_from_concept(concepts["HK"], View(registers=registers)).china == (
        "中国香港特别行政区"
    )


def test_names_of_the_dictionary_have_the_english_that_their_explanation_begins_with() -> None:
    concepts = lines_of(
        "慈溪市 慈溪市 [Ci2 xi1 Shi4] /Cixi, a county-level city in Ningbo/",
        "列寧 列宁 [Lie4 ning2] /Vladimir Ilyich Lenin (1870-1924), Russian leader/",
        "佛羅倫斯 佛罗伦斯 [Fo2 luo2 lun2 si1] /(Tw) Florence, Italy/",
        "西廂記 西厢记 [Xi1 xiang1 ji4] /Romance of the West Chamber by Wang Shifu/",
        "玻里尼西亞 玻里尼西亚 [Bo1 li3 ni2 xi1 ya4] /Polynesia (Tw)/",
        "金堂 金堂 [Jin1 tang2] /see 金堂縣|金堂县[Jin1 tang2 Xian4]/",
        "日電 日电 [Ri4 dian4] /abbr. for 日電電子|日电电子/",
        "亢 亢 [Kang4] /surname Kang/",
        "國 国 [guo2] /country/",
    )

    assert [(c.kind, c.in_language("en")[0].text) for c in concepts] == [
        (EntryKind.PLACE, "Cixi"),
        (EntryKind.PERSON, "Vladimir Ilyich Lenin"),
        (EntryKind.WORD, "Florence"),
        (EntryKind.WORD, "Romance of the West Chamber"),
        (EntryKind.WORD, "Polynesia"),
    ]


def test_an_idiom_has_its_usual_sense_as_english_and_the_literal_one_as_a_note() -> None:
    line = "一丘之貉 一丘之貉 [yi1 qiu1 zhi1 he2] /jackals of one tribe (idiom); fig. just as bad/"
    entry = parse_line(line)
    assert entry is not None

    (concept,) = idioms([entry])

    assert concept.in_language("en")[0].text == "just as bad"
    assert concept.note == "Literally: jackals of one tribe"


def test_a_pack_table_says_which_form_is_official_and_which_to_prefer() -> None:
    table = (
        "kind\tzh-CN\tzh-CN house\ten\tsince\n"
        "organisation\t全国人民代表大会\t全国人大|人大\tNational People's Congress\t1954\n"
    )

    (concept,) = concepts_of_pack(table)

    assert [(f.text, f.register, f.status) for f in concept.forms] == [
        ("全国人民代表大会", Register.OFFICIAL, FormStatus.PREFERRED),
        ("全国人大", Register.HOUSE, FormStatus.PREFERRED),
        ("人大", Register.HOUSE, FormStatus.ADMITTED),
        ("National People's Congress", Register.GENERAL, FormStatus.PREFERRED),
    ]
    assert concept.forms[0].period.since == "1954"
