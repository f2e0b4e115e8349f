from collections.abc import Iterable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.model.concept import Concept, ConceptId, Form, FormStatus
from workbench.model.language import Variant
from workbench.model.term import EntryKind
from workbench.terms.matching import ConceptKey
from workbench.terms.recogniser import Recognised, Recogniser
from workbench.text.english_bases import bases


def concept(*forms: str, language: str = "zh-CN", unless: tuple[str, ...] = ()) -> Concept:
    made = tuple(Form(language, form) for form in forms)
    return Concept(EntryKind.WORD, made, unless=unless)


def key(number: int, termbase: str = "mine") -> ConceptKey:
    return ConceptKey(termbase, ConceptId(number))


def recogniser(*concepts: Concept) -> Recogniser:
    return Recogniser.of((key(number), each) for number, each in enumerate(concepts))


def english(*forms: str) -> Recogniser:
    return recogniser(*(concept(form, language="en") for form in forms))


def mains(text: str, found: Iterable[Recognised]) -> list[str]:
    return [text[each.start : each.end] for each in found if each.is_main]


def others(text: str, found: Iterable[Recognised]) -> list[str]:
    return [text[each.start : each.end] for each in found if not each.is_main]


def test_the_longest_term_is_underlined_and_what_it_holds_or_crosses_is_shown_too() -> None:
    terms = recogniser(concept("全国人民代表大会"), concept("人民代表"), concept("大会堂"))
    text = "在全国人民代表大会堂前"

    found = terms.chinese(text)

    assert mains(text, found) == ["全国人民代表大会"]
    assert others(text, found) == ["人民代表", "大会堂"]


@pytest.mark.parametrize("text", ["气候特使", "氣候特使"])
def test_a_form_is_found_in_any_written_form(text: str) -> None:
    terms = recogniser(concept("气候特使"))

    (found,) = terms.chinese(text)

    assert (found.start, found.end) == (0, 4)


def test_a_guard_of_the_concept_or_of_the_form_keeps_a_term_away() -> None:
    form = Form("zh-CN", "克里", unless=("~姆林",))
    terms = recogniser(Concept(EntryKind.PERSON, (form,), unless=("阿~",)))

    text = "克里姆林宮，阿克里，克里抵达"

    assert [each.start for each in terms.chinese(text)] == [10]


def test_a_single_character_is_never_a_term() -> None:
    assert recogniser(concept("党")).chinese("党中央") == ()


@pytest.mark.parametrize(
    ("text", "count"), [("AI芯片", 1), ("用AI", 1), ("AIDS患者", 0), ("MAI", 0)]
)
def test_latin_letters_in_chinese_are_whole_words(text: str, count: int) -> None:
    assert len(recogniser(concept("AI")).chinese(text)) == count


def test_a_form_of_another_region_counts_only_where_the_region_has_none() -> None:
    information = Concept(EntryKind.WORD, (Form("zh-CN", "信息"), Form("zh-TW", "資訊")))
    net = Concept(EntryKind.WORD, (Form("zh-TW", "網路"),))
    terms = recogniser(information, net)
    text = "资讯与信息，网路"

    assert mains(text, terms.chinese(text, Variant.CHINA)) == ["信息", "网路"]
    assert mains(text, terms.chinese(text, Variant.TAIWAN)) == ["资讯", "网路"]
    assert mains(text, terms.chinese(text)) == ["资讯", "信息", "网路"]


def test_terms_of_the_stronger_termbase_come_first() -> None:
    forms = [(key(1, "weak"), concept("外长")), (key(1, "strong"), concept("外长"))]
    terms = Recogniser.of(forms, ["strong", "weak"])

    (found,) = terms.chinese("外长")

    assert [each.key.termbase for each in found.terms] == ["strong", "weak"]


def test_a_forbidden_form_is_recognised_as_such() -> None:
    forms = (Form("zh-CN", "新冠"), Form("zh-CN", "武汉肺炎", FormStatus.FORBIDDEN))
    terms = recogniser(Concept(EntryKind.WORD, forms))

    (found,) = terms.chinese("武汉肺炎")

    assert found.terms[0].form.status is FormStatus.FORBIDDEN


@pytest.mark.parametrize(
    ("form", "text"),
    [
        ("climate envoy", "The climate envoys met"),
        ("central bank", "the central bank’s cut"),
        ("city", "cities"),
        ("ban", "banned"),
        ("tax", "taxes"),
        ("center", "the centre"),
        ("attorney general", "attorneys general"),
        ("two-state solution", "a two state solution"),
        ("people's congress", "People's Congresses"),
        ("US", "the U.S. envoy"),
        ("member of parliament", "Members of Parliament"),
        ("man", "the men"),
        ("spokesman", "spokesmen"),
        ("National People's Congress", "NATIONAL PEOPLE'S CONGRESS"),
    ],
)
def test_english_is_found_in_the_forms_it_takes(form: str, text: str) -> None:
    assert len(english(form).english(text)) == 1


@pytest.mark.parametrize(
    ("form", "text"),
    [
        ("ban", "urban bank"),
        ("WHO", "those who went"),
        ("May", "they may go"),
        ("China", "the Chinese"),
        ("state", "stately"),
        ("party", "the part"),
        ("class", "clas"),
        ("Central Bank", "central banking"),
        ("central bank", "central and bank"),
    ],
)
def test_english_is_not_found_in_other_words(form: str, text: str) -> None:
    assert english(form).english(text) == ()


def test_english_terms_have_their_places_and_the_longest_is_main() -> None:
    text = "John Kerry, the US climate envoy"
    found = english("Kerry", "John Kerry", "climate", "US climate envoy").english(text)

    assert mains(text, found) == ["John Kerry", "US climate envoy"]
    assert others(text, found) == ["Kerry", "climate"]


def test_a_term_added_is_found_at_once_and_the_old_recogniser_is_as_it_was() -> None:
    before = recogniser(concept("外长"))
    after = before.changed({key(7): concept("气候特使", "climate envoy")})
    text = "外长见气候特使"

    assert mains(text, before.chinese(text)) == ["外长"]
    assert mains(text, after.chinese(text)) == ["外长", "气候特使"]


def test_a_term_changed_or_removed_is_not_found_as_it_was() -> None:
    before = recogniser(concept("外长"), concept("总理"))
    text = "外长总理部长"

    changed = before.changed({key(0): concept("部长")})
    removed = changed.changed({key(1): None})

    assert mains(text, changed.chinese(text)) == ["总理", "部长"]
    assert mains(text, removed.chinese(text)) == ["部长"]
    assert removed.changes == 2


@given(
    st.lists(st.text("甲乙丙", min_size=2, max_size=4), max_size=8),
    st.lists(st.text("甲乙丙", min_size=2, max_size=4), max_size=8),
    st.text("甲乙丙", max_size=30),
)
def test_every_occurrence_is_found_however_the_terms_came(
    first: list[str], later: list[str], text: str
) -> None:
    terms = recogniser(*map(concept, first))
    for number, form in enumerate(later, len(first)):
        terms = terms.changed({key(number): concept(form)})

    found = terms.chinese(text)

    wanted = {
        (start, start + len(form))
        for form in {*first, *later}
        for start in range(len(text))
        if text.startswith(form, start)
    }
    assert {(each.start, each.end) for each in found} == wanted
    ends = [(each.start, each.end) for each in found if each.is_main]
    assert all(one[1] <= other[0] for one, other in pairwise(ends))


@pytest.mark.parametrize(
    ("word", "base"),
    [
        ("studied", "study"),
        ("planning", "plan"),
        ("making", "make"),
        ("children", "child"),
        ("colours", "color"),
        ("boss", "boss"),
        ("analyses", "analysis"),
        ("parties'", "party"),
    ],
)
def test_a_words_base_is_among_its_bases(word: str, base: str) -> None:
    assert base in bases(word)


@pytest.mark.parametrize(("word", "other"), [("boss", "bos"), ("is", "i")])
def test_what_only_looks_like_an_ending_stays(word: str, other: str) -> None:
    assert other not in bases(word)
