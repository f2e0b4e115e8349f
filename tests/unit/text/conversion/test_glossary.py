"""Names and regional usage before the dictionaries."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.opencc import ENGINE
from workbench.formats.glossaries.tsv import starter_entries
from workbench.model.language import Variant
from workbench.text.conversion.glossary import EntryKind, Glossary, GlossaryConverter, GlossaryEntry
from workbench.text.conversion.variants import configuration_for
from workbench.text.converter import Decider

STARTER = Glossary(starter_entries())
CHINA, TAIWAN, HONG_KONG = Variant.CHINA, Variant.TAIWAN, Variant.HONG_KONG
NEWS = (
    st.text(st.sampled_from("克里米亚公里根本阿联酋周日报道特朗普“”‘’「」『』·‧﹐\n aK𠮷"))
    | st.text()
)


def converter(
    source: Variant = CHINA,
    target: Variant = TAIWAN,
    glossary: Glossary = STARTER,
    *,
    refused: frozenset[str] = frozenset(),
    punctuation: bool = False,
) -> GlossaryConverter:
    inner = ENGINE.converter(configuration_for(source, target) or "")
    return GlossaryConverter(
        inner, glossary, source, target, refused=refused, punctuation=punctuation
    )


def person(china: str, taiwan: str) -> GlossaryEntry:
    return GlossaryEntry(EntryKind.PERSON, china, taiwan)


@pytest.mark.parametrize(
    ("source", "target", "text", "expected"),
    [
        (CHINA, TAIWAN, "克里会见佩洛西和耶伦", "凱瑞會見裴洛西和葉倫"),
        (CHINA, TAIWAN, "周日从悉尼飞往迪拜", "週日從雪梨飛往杜拜"),
        (CHINA, HONG_KONG, "特朗普周日的报道", "特朗普周日的報道"),
        (TAIWAN, CHINA, "川普訪問紐西蘭", "特朗普访问新西兰"),
        (TAIWAN, CHINA, "四川普通話", "四川普通话"),
        (CHINA, TAIWAN, "克里米亚", "克里米亞"),
        (CHINA, TAIWAN, "三公里根本不远", "三公里根本不遠"),
    ],
)
def test_names_take_the_form_of_the_region(
    source: Variant, target: Variant, text: str, expected: str
) -> None:
    assert converter(source, target).convert(text) == expected


def test_the_span_tells_the_glossary_and_what_the_dictionaries_say() -> None:
    span = converter().align("在悉尼")[-1]

    assert (span.start, span.end, span.output) == (1, 3, "雪梨")
    assert span.decided_by is Decider.GLOSSARY
    assert span.candidates == ("雪梨", "悉尼")


def test_a_later_layer_wins_and_the_earlier_stays_a_candidate() -> None:
    own = Glossary(STARTER.starter, project=(person(china="悉尼", taiwan="悉尼市"),))

    span = converter(glossary=own).align("悉尼")[0]

    assert span.candidates[:2] == ("悉尼市", "雪梨")


def test_the_longest_of_the_leftmost_keys_wins() -> None:
    entries = (
        person(china="甲乙", taiwan="短"),
        person(china="甲乙丙", taiwan="長"),
        person(china="乙丙丁", taiwan="晚"),
    )

    assert converter(glossary=Glossary(entries)).convert("甲乙丙丁") == "長丁"


def test_a_refused_form_is_left_to_the_dictionaries() -> None:
    assert converter(refused=frozenset({"悉尼"})).convert("悉尼和迪拜") == "悉尼和杜拜"


def test_a_form_given_for_one_region_is_found_in_a_text_of_another() -> None:
    only = Glossary((person(taiwan="葉倫", china="耶伦"),))

    assert converter(HONG_KONG, CHINA, only).convert("耶倫") == "耶伦"


def test_converters_that_may_differ_have_different_configurations() -> None:
    names = {
        converter().configuration,
        converter(punctuation=True).configuration,
        converter(refused=frozenset({"悉尼"})).configuration,
        converter(glossary=Glossary()).configuration,
    }

    assert len(names) == 4


@pytest.mark.parametrize(
    ("source", "target", "text", "expected"),
    [
        (CHINA, TAIWAN, "“他说‘好’”", "「他說『好』」"),
        (TAIWAN, CHINA, "「他說『好』」", "“他说‘好’”"),
        (CHINA, TAIWAN, "”没有伙伴“", "”沒有夥伴“"),
        (CHINA, TAIWAN, "‘It’s’", "『It’s』"),
        (CHINA, TAIWAN, "“开\n合”", "“開\n合”"),
        (CHINA, TAIWAN, "约翰·史密斯", "約翰‧史密斯"),
        (TAIWAN, CHINA, "約翰・史密斯﹐3‧4", "约翰·史密斯，3‧4"),
    ],
)
def test_punctuation_follows_the_region(
    source: Variant, target: Variant, text: str, expected: str
) -> None:
    assert converter(source, target, Glossary(), punctuation=True).convert(text) == expected


def test_changed_punctuation_is_decided_by_the_glossary_and_can_be_refused() -> None:
    spans = converter(glossary=Glossary(), punctuation=True).align("“好”")

    assert [span.candidates for span in spans if span.decided_by is Decider.GLOSSARY] == [
        ("「", "“"),
        ("」", "”"),
    ]
    refusing = converter(punctuation=True, refused=frozenset("“”"))
    assert refusing.convert("“好”") == "“好”"


@given(
    text=NEWS,
    regions=st.sampled_from([(CHINA, TAIWAN), (TAIWAN, CHINA), (CHINA, HONG_KONG)]),
    punctuation=st.booleans(),
)
def test_the_spans_cover_the_text_and_join_to_the_conversion(
    text: str, regions: tuple[Variant, Variant], *, punctuation: bool
) -> None:
    made = converter(*regions, punctuation=punctuation)

    spans = made.align(text)

    assert "".join(span.output for span in spans) == made.convert(text)
    assert "".join(text[span.start : span.end] for span in spans) == text
    assert all(one.end == other.start for one, other in pairwise(spans))
    assert all(span.candidates[0] == span.output for span in spans)


def test_the_starter_set_has_three_hundred_entries_in_simplified_for_china() -> None:
    entries = STARTER.starter

    assert len(entries) >= 300
    to_simplified = ENGINE.converter("t2s")
    assert [each.china for each in entries if to_simplified.convert(each.china) != each.china] == []


@pytest.mark.parametrize("source", [CHINA, TAIWAN, HONG_KONG])
@pytest.mark.parametrize("target", [CHINA, TAIWAN, HONG_KONG])
def test_no_two_entries_of_the_starter_set_have_one_key(source: Variant, target: Variant) -> None:
    rules = STARTER.rules(source, target)

    assert [key for key, entries in rules.items() if len(entries) > 1] == []


def test_an_ordinary_word_over_the_border_of_two_is_not_the_glossarys() -> None:
    missile = GlossaryEntry(EntryKind.WORD, "导弹", "飛彈")
    made = converter(glossary=Glossary((missile,)))

    assert made.convert("议员主导弹劾总统，军方试射导弹。") == "議員主導彈劾總統，軍方試射飛彈。"


def test_a_glossarys_place_offers_the_plain_form_in_the_targets_script() -> None:
    inner = ENGINE.news_converter("s2twp")
    taxi = GlossaryEntry(EntryKind.WORD, "出租车", "計程車")

    spans = GlossaryConverter(inner, Glossary((taxi,)), CHINA, TAIWAN).align("出租车")

    assert spans[0].candidates == ("計程車", "出租車")
