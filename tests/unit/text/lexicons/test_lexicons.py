"""Lexicons: their order, doubles and shape, and what a wrong line says."""

from dataclasses import astuple
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from tests.conftest import ROOT
from workbench.model.errors import InputError
from workbench.text.credits.agencies import default_names
from workbench.text.dates.calendar import festival_days
from workbench.text.dates.moments import Festival
from workbench.text.folding import fold
from workbench.text.lexicons import surnames
from workbench.text.lexicons.agencies import COLUMNS, FILE, all_agencies, read_agencies
from workbench.text.lexicons.british_american import all_spelt_words, read_spelt_words
from workbench.text.lexicons.british_american_stems import all_stems
from workbench.text.lexicons.byline_labels import all_byline_labels, read_byline_labels
from workbench.text.lexicons.chinese_counting import (
    all_age_words,
    all_lookalikes,
    all_measures,
)
from workbench.text.lexicons.credit_words import all_credit_words
from workbench.text.lexicons.date_beginnings import all_beginnings
from workbench.text.lexicons.dynasties import all_dynasties
from workbench.text.lexicons.english_places import all_places
from workbench.text.lexicons.eras import all_eras
from workbench.text.lexicons.festivals import all_festivals, all_named_days
from workbench.text.lexicons.figure_labels import all_figure_labels
from workbench.text.lexicons.hedges import all_hedges
from workbench.text.lexicons.irregular_forms import COLUMNS as FORMS
from workbench.text.lexicons.negation_words import all_negation_words
from workbench.text.lexicons.opposites import all_opposites, read_opposites
from workbench.text.lexicons.people_words import all_people_words, read_people_words
from workbench.text.lexicons.ranks import all_ranks
from workbench.text.lexicons.tables import built_in_text, read_table
from workbench.text.lexicons.time_zones import all_zones, read_zones
from workbench.text.lexicons.units import COLUMNS as UNITS
from workbench.text.lexicons.units import all_units, read_units
from workbench.text.lexicons.variant_words import all_variant_words
from workbench.text.names.english_places import known_places
from workbench.text.names.surnames import surnames_of
from workbench.text.numbers.quantity import units


def test_agencies_stand_in_order_without_doubles() -> None:
    names = [row.cells[0] for row in read_table(built_in_text(FILE), COLUMNS, FILE)]
    assert names == sorted(set(names))


def test_no_name_stands_for_two_agencies() -> None:
    names = [
        name
        for agency in all_agencies()
        for name in (agency.english, *agency.chinese, *agency.others)
    ]
    assert len(names) == len(set(names))


def test_every_agency_of_the_table_is_used() -> None:
    assert {agency.english for agency in all_agencies()} == set(default_names().values())


def test_surnames_stand_in_order_without_doubles() -> None:
    names = [each.surname for each in surnames.all_surnames()]
    assert names == sorted(set(names))


def test_every_surname_is_used() -> None:
    known = surnames_of(surnames.all_surnames())
    names = {each.surname for each in surnames.all_surnames()}
    assert names == {*known.single, *known.compound, *known.rarer, *known.common}


def test_a_surname_is_read_with_its_rarer_readings() -> None:
    assert surnames.read_surnames(
        "surname\treading\trarer\tcommon\tcredit\n朴\tPiao\tPu, Park\n"
    ) == (surnames.Surname("朴", "Piao", ("Pu", "Park")),)


def test_places_stand_in_order_without_doubles_and_are_used() -> None:
    assert list(all_places()) == sorted(known_places())


def test_irregular_forms_stand_in_order_without_doubles() -> None:
    name = "irregular_forms.tsv"
    words = [row.cells[0] for row in read_table(built_in_text(name), FORMS, name)]
    assert words == sorted(set(words))


@pytest.mark.parametrize("name", ["judging_words.tsv", "surname_words.tsv"])
def test_words_stand_in_order_without_doubles(name: str) -> None:
    words = [row.cells[0] for row in read_table(built_in_text(name), ("word",), name)]
    assert words == sorted(set(words))


@pytest.mark.parametrize(
    "name",
    ["capital_words.tsv", "english_marks.tsv", "idle_words.tsv", "repeated_words.tsv"],
)
def test_the_words_of_each_kind_stand_in_order_without_doubles(name: str) -> None:
    rows = [row.cells for row in read_table(built_in_text(name), ("kind", "word"), name)]
    by_kind = {kind: [word for each, word in rows if each == kind] for kind, _ in rows}
    assert [word for words in by_kind.values() for word in words] == [word for _, word in rows]
    assert all(words == sorted(set(words)) for words in by_kind.values())


def test_zones_stand_in_order_and_no_name_stands_for_two() -> None:
    zones = all_zones()
    assert [each.zone for each in zones] == sorted({each.zone for each in zones})
    names = [name for each in zones for name in (*each.chinese, *each.english)]
    assert len(names) == len(set(names))


def test_every_festival_is_in_the_table_in_order() -> None:
    festivals = all_festivals()
    assert [each.festival for each in festivals] == sorted(Festival)
    assert {each.calendar for each in festivals} == {"", "lunar", "solar"}


def test_every_festival_has_a_day_in_a_year_but_easter() -> None:
    assert [each for each in Festival if not tuple(festival_days(each, 2026))] == [Festival.EASTER]


def test_no_name_stands_for_two_festivals_or_days() -> None:
    chinese = [fold(name) for each in all_festivals() for name in each.chinese]
    english = [name for each in all_festivals() for name in each.english]
    assert len(chinese) == len(set(chinese))
    assert len(english) == len(set(english))
    events = [each.event for each in all_named_days()]
    assert events == sorted(set(events))


def test_named_days_are_days() -> None:
    # A leap year, so that the 29th of February would be one.
    assert all(date(2024, each.month, each.day) for each in all_named_days())


@pytest.mark.parametrize("words", [all_measures(), all_lookalikes()])
def test_words_beside_numbers_stand_in_order_without_doubles(words: tuple[str, ...]) -> None:
    assert list(words) == sorted(words)
    assert len(words) == len(set(map(fold, words)))


def test_hedges_stand_in_order_and_no_word_says_two_things_on_one_side() -> None:
    hedges = all_hedges()
    assert [each.precision for each in hedges] == ["about", "at least", "at most", "exact"]
    for words in (
        [fold(word) for each in hedges for word in each.chinese_before],
        [fold(word) for each in hedges for word in each.chinese_after],
        [word for each in hedges for word in each.english_before],
        [word for each in hedges for word in each.english_after],
    ):
        assert len(words) == len(set(words))


def test_units_stand_in_order_of_their_dimensions_without_doubles() -> None:
    each = [(unit.dimension, unit.unit) for unit in all_units()]
    assert each == sorted(set(each))
    assert set(units()) == {"", *(unit for _, unit in each)}


def test_no_word_stands_for_two_units() -> None:
    every = all_units()
    for words in (
        [fold(word) for unit in every for word in unit.chinese],
        [fold(word) for unit in every for word in unit.chinese_before],
        [word for unit in every for word in unit.english],
        [word for unit in every for word in unit.english_before],
    ):
        assert len(words) == len(set(words))


def test_units_agree_with_units_only() -> None:
    assert all(unit.agrees <= set(units()) for unit in all_units())


def test_a_size_may_be_a_fraction_and_must_be_a_number() -> None:
    header = "\t".join(UNITS)
    assert read_units(f"{header}\nmu\tarea\t2000/3\n")[0].size == Fraction(2000, 3)
    with pytest.raises(InputError) as caught:
        read_units(f"{header}\nmu\tarea\tmany\n")
    assert caught.value.code == "lexicon.number"


def test_minutes_that_are_no_number_are_named_with_their_line() -> None:
    with pytest.raises(InputError) as caught:
        read_zones("zone\tminutes\tchinese\tenglish\ngmt\tnil\n", "own.tsv")
    assert caught.value.code == "lexicon.number"
    assert caught.value.details == {"file": "own.tsv", "line": 2, "value": "nil"}


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("# a\nenglish\tchinese\n", "lexicon.header", 2),
        ("english\tchinese\tothers\nA\tb\tc\td\n", "lexicon.columns", 2),
        ("english\tchinese\tothers\n\tb\n", "lexicon.columns", 2),
    ],
)
def test_a_wrong_line_names_its_file_and_number(text: str, code: str, line: int) -> None:
    with pytest.raises(InputError) as caught:
        read_agencies(text, "own.tsv")
    details = caught.value.details
    assert (caught.value.code, details["file"], details["line"]) == (code, "own.tsv", line)


def of_kinds() -> list[Path]:
    """Return the built-in tables of kinds and words."""
    return [
        path
        for path in sorted((ROOT / "resources" / "lexicons").glob("*.tsv"))
        if "\nkind\tword\n" in path.read_text("utf-8")
    ]


@pytest.mark.parametrize("path", of_kinds(), ids=lambda path: path.stem)
def test_words_of_a_kind_stand_together_in_order_without_doubles(path: Path) -> None:
    rows = [row.cells for row in read_table(path.read_text("utf-8"), ("kind", "word"), path.name)]
    kinds = list(dict.fromkeys(kind for kind, _ in rows))
    assert all(word for _, word in rows)
    assert rows == sorted(set(rows), key=lambda row: (kinds.index(row[0]), row[1]))


def test_every_kind_has_words() -> None:
    for lexicon in (
        all_people_words(),
        all_stems(),
        all_variant_words(),
        all_credit_words(),
        all_negation_words(),
    ):
        assert all(astuple(lexicon))


def test_no_word_is_of_two_regions() -> None:
    words = all_variant_words()
    assert not words.hong_kong & words.taiwan


def test_spelt_words_stand_in_order_without_doubles() -> None:
    names = [each.british for each in all_spelt_words()]
    assert names == sorted(set(names))


def test_an_unknown_kind_is_told_with_its_line() -> None:
    with pytest.raises(InputError) as caught:
        read_people_words("kind\tword\ntitle\t记者\ntitel\t学者\n", "own.tsv")
    details = caught.value.details
    assert (caught.value.code, details["line"], details["kind"]) == ("lexicon.kind", 3, "titel")


def test_a_spelling_that_is_shared_with_nobody_known_is_told() -> None:
    with pytest.raises(InputError) as caught:
        read_spelt_words("british\tamerican\tshared\ntyre\ttire\tcanadian\n")
    assert (caught.value.code, caught.value.details["line"]) == ("lexicon.kind", 2)


def test_labels_stand_in_order_without_doubles() -> None:
    names = [each.label for each in all_byline_labels()]
    assert names == sorted(set(names))


def test_a_label_of_an_unknown_function_is_told() -> None:
    with pytest.raises(InputError) as caught:
        read_byline_labels("label\tfunction\tbare\tdesk\n记者\treporters\n")
    assert (caught.value.code, caught.value.details["line"]) == ("lexicon.kind", 2)


def test_eras_and_ages_stand_in_order_and_end_after_they_begin() -> None:
    eras = all_eras()
    ages = all_age_words()

    assert [each.name for each in eras] == sorted({each.name for each in eras})
    assert all(each.first <= each.last for each in eras)
    assert [each.word for each in ages] == sorted({each.word for each in ages})
    assert all(0 < each.low <= each.high for each in ages)


def test_labels_of_figures_stand_in_order_and_none_is_two_of_a_group() -> None:
    labels = all_figure_labels()
    places = [(each.group, each.name) for each in labels]
    words = [(each.group, fold(word)) for each in labels for word in each.chinese]

    assert places == sorted(set(places))
    assert len(words) == len(set(words))
    assert all(each.chinese and each.english for each in labels)


def test_beginnings_of_dates_stand_in_order_without_doubles() -> None:
    beginnings = all_beginnings()

    assert list(beginnings) == sorted(set(beginnings))


def test_no_chinese_word_of_denial_is_of_two_kinds() -> None:
    words = all_negation_words()
    known: set[str] = set()
    for kind in (words.idle, words.idiom, words.lexical, words.denial, words.doubled):
        assert not known & kind
        known |= kind


def test_each_pair_of_opposites_has_two_poles_that_share_no_chinese() -> None:
    poles: dict[str, dict[str, set[str]]] = {}
    for each in all_opposites():
        assert each.english
        poles.setdefault(each.pair, {}).setdefault(each.pole, set()).update(each.chinese)
    for pair, sides in poles.items():
        first, second = sides.values()
        assert first, pair
        assert second, pair
        assert not first & second, pair


def test_a_third_pole_is_told_with_its_line() -> None:
    rows = "side\tleft\t左\tleft\nside\tright\t右\tright\nside\tmiddle\t中\tmiddle\n"
    with pytest.raises(InputError) as caught:
        read_opposites(f"pair\tpole\tchinese\tenglish\tcarries\n{rows}", "own.tsv")
    details = caught.value.details
    assert (caught.value.code, details["line"], details["kind"]) == ("lexicon.kind", 4, "middle")


def test_dynasties_stand_in_order_and_ranks_have_words() -> None:
    names = [each.name for each in all_dynasties()]
    assert names == sorted(set(names))
    assert all(each.chinese for each in all_dynasties())
    assert list(all_ranks()) == sorted(all_ranks())
    assert all(all_ranks().values())
