from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.model.concept import Concept, Form, FormStatus, Period, Register, Title
from workbench.model.concept_entries import (
    View,
    concept_from_entry,
    entries_from_concept,
    entries_from_concepts,
    entry_from_concept,
)
from workbench.model.term import EntryKind, GlossaryEntry

TEXTS = st.text(max_size=5)
SEVERAL = st.lists(TEXTS, max_size=3).map(tuple)
ENTRIES = st.builds(
    GlossaryEntry,
    kind=st.sampled_from(EntryKind),
    china=TEXTS,
    taiwan=TEXTS,
    hong_kong=TEXTS,
    english=TEXTS,
    note=TEXTS,
    unless=SEVERAL,
    later=TEXTS,
    title=TEXTS,
    avoid=SEVERAL,
    authority=TEXTS,
)
MINISTER = Concept(
    EntryKind.PERSON,
    forms=(Form("zh-CN", "王毅"), Form("en", "Wang Yi"), Form("en", "Wang", later=True)),
    titles=(
        Title("Foreign Minister", "外长", Period("2013-03", "2022-12-30")),
        Title("State Councilor", "国务委员", Period("2018-03-19", "2023-03-12")),
        Title("Foreign Minister", "外长", Period("2023-07-25")),
    ),
)
CHINA = Concept(
    EntryKind.PLACE,
    forms=(
        Form("zh-CN", "中华人民共和国", register=Register.OFFICIAL),
        Form("en", "People's Republic of China", register=Register.OFFICIAL),
        Form("zh-CN", "中国", register=Register.HOUSE),
        Form("zh-TW", "中國", register=Register.HOUSE),
        Form("en", "China", register=Register.HOUSE),
        Form("en", "Red China", FormStatus.FORBIDDEN),
    ),
)


@given(ENTRIES)
def test_an_entry_is_a_concept_and_an_entry_again_with_nothing_lost(entry: GlossaryEntry) -> None:
    assert entry_from_concept(concept_from_entry(entry)) == entry


@given(ENTRIES)
def test_an_entry_gives_no_second_row(entry: GlossaryEntry) -> None:
    assert entries_from_concept(concept_from_entry(entry)) == (entry,)


@pytest.mark.parametrize(
    ("day", "holds"),
    [
        (date(2012, 12, 31), False),
        (date(2013, 1, 1), True),
        (date(2018, 6, 9), True),
        (date(2023, 3, 31), True),
        (date(2023, 4, 1), False),
    ],
)
def test_a_period_holds_from_the_first_day_to_the_last_of_what_is_said(
    day: date, *, holds: bool
) -> None:
    assert Period("2013", "2023-03").holds_on(day) is holds


def test_a_period_without_ends_holds_always() -> None:
    assert Period().holds_on(date.min)
    assert not Period()


@pytest.mark.parametrize(
    ("day", "title"),
    [
        (date(2014, 1, 1), "Foreign Minister"),
        (date(2023, 1, 15), "State Councilor"),
        (date(2023, 4, 1), ""),
        (date(2024, 1, 1), "Foreign Minister"),
    ],
)
def test_a_person_has_the_title_of_the_day(day: date, title: str) -> None:
    assert entry_from_concept(MINISTER, View(day)).title == title


def test_a_second_reference_is_the_later_form() -> None:
    entry = entry_from_concept(MINISTER)

    assert (entry.english, entry.later) == ("Wang Yi", "Wang")


def test_an_official_form_goes_with_the_official_english_and_the_house_form_with_its_own() -> None:
    house, official = entries_from_concept(CHINA)

    assert (house.china, house.taiwan, house.english) == ("中国", "中國", "China")
    assert (official.china, official.english) == ("中华人民共和国", "People's Republic of China")
    assert house.avoid == official.avoid == ("Red China",)


def test_whoever_wants_official_forms_gets_them_first() -> None:
    view = View(registers=(Register.OFFICIAL, Register.HOUSE, Register.GENERAL))

    assert entry_from_concept(CHINA, view).english == "People's Republic of China"


def test_synonyms_are_rows_of_their_own_the_preferred_one_first() -> None:
    concept = Concept(
        EntryKind.ORGANISATION,
        forms=(
            Form("zh-CN", "全国人大", FormStatus.ADMITTED),
            Form("zh-CN", "全国人民代表大会"),
            Form("zh-CN", "橡皮图章", FormStatus.FORBIDDEN),
            Form("en", "National People's Congress"),
        ),
    )

    entries = entries_from_concept(concept)

    assert [each.china for each in entries] == ["全国人民代表大会", "全国人大"]
    assert {each.english for each in entries} == {"National People's Congress"}


def test_english_is_that_of_the_region_asked_for() -> None:
    forms = (Form("zh-CN", "中心"), Form("en-US", "center"), Form("en-GB", "centre"))
    concept = Concept(EntryKind.WORD, forms=forms)

    assert entry_from_concept(concept, View(english="en-GB")).english == "centre"
    assert entry_from_concept(concept).english == "center"


def test_a_form_that_holds_no_more_is_no_rows() -> None:
    forms = (
        Form("zh-CN", "国家广播电影电视总局", period=Period("1998", "2013-03")),
        Form("zh-CN", "国家广播电视总局", period=Period("2018-03")),
        Form("en", "broadcasting regulator"),
    )
    concept = Concept(EntryKind.ORGANISATION, forms=forms)

    entries = entries_from_concept(concept, View(date(2024, 5, 1)))

    assert [each.china for each in entries] == ["国家广播电视总局"]


def test_a_persons_own_romanisation_stands_in_for_english() -> None:
    concept = Concept(EntryKind.PERSON, (Form("zh-TW", "蔡英文"),), romanisation="Tsai Ing-wen")

    assert entry_from_concept(concept).english == "Tsai Ing-wen"


def test_a_guard_of_one_form_is_a_guard_of_the_row_with_it_only() -> None:
    forms = (Form("zh-CN", "克里", unless=("~姆林",)), Form("zh-CN", "约翰·克里"))
    concept = Concept(EntryKind.PERSON, forms, unless=("阿~",))

    first, second = entries_from_concept(concept)

    assert (first.unless, second.unless) == (("阿~", "~姆林"), ("阿~",))


def test_concepts_without_chinese_are_no_rows() -> None:
    english = Concept(EntryKind.WORD, (Form("en", "scoop"),))

    rows = list(entries_from_concepts([english, replace(CHINA, note="x")]))

    assert [row.china for row in rows] == ["中国", "中华人民共和国"]
