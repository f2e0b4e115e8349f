from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.terms.concept_strategies import CONCEPTS
from workbench.model.concept import Concept, Form, FormStatus
from workbench.model.errors import InputError
from workbench.model.term import EntryKind
from workbench.terms.joining import Duplicates, Taken, joined, take
from workbench.terms.store import Termbase

KERRY = Concept(EntryKind.PERSON, (Form("zh-CN", "克里"), Form("en", "John Kerry")))
TAIWAN = Concept(
    EntryKind.WORD, (Form("zh-CN", "克里"), Form("zh-TW", "凱瑞"), Form("en", "john kerry"))
)
CRETE = Concept(EntryKind.PLACE, (Form("zh-CN", "克里"), Form("en", "Kree")))
BARE = Concept(EntryKind.WORD, (Form("zh-TW", "克里"),), note="seen")


@pytest.fixture
def termbase(tmp_path: Path) -> Iterator[Termbase]:
    path = tmp_path / "x.dzt"
    with Termbase(path, author="Li", clock=lambda: 0, create=True) as made:
        yield made


def kept(termbase: Termbase) -> list[Concept]:
    return [stored.concept for stored in termbase.all()]


def test_what_is_there_already_gets_the_forms_it_lacks(termbase: Termbase) -> None:
    assert take(termbase, [KERRY, TAIWAN], Duplicates.JOIN) == Taken(added=1, joined=1)

    (concept,) = kept(termbase)
    assert concept.kind is EntryKind.PERSON
    assert [form.text for form in concept.forms] == ["克里", "John Kerry", "凱瑞", "john kerry"]


def test_what_means_something_else_stays_apart(termbase: Termbase) -> None:
    assert take(termbase, [KERRY, CRETE], Duplicates.JOIN) == Taken(added=2)


def test_what_has_no_english_is_the_same_by_its_chinese_in_any_written_form(
    termbase: Termbase,
) -> None:
    assert take(termbase, [KERRY, BARE], Duplicates.JOIN) == Taken(added=1, joined=1)
    assert kept(termbase)[0].note == "seen"


def test_duplicates_are_left_out_or_added_by_choice(termbase: Termbase) -> None:
    assert take(termbase, [KERRY, TAIWAN], Duplicates.SKIP) == Taken(added=1, skipped=1)
    assert take(termbase, [KERRY], Duplicates.ADD) == Taken(added=1)
    assert len(termbase) == 2


def test_taking_the_same_again_changes_nothing(termbase: Termbase) -> None:
    take(termbase, [KERRY, CRETE], Duplicates.JOIN)
    before = termbase.history()

    assert take(termbase, [KERRY, CRETE], Duplicates.JOIN) == Taken(skipped=2)
    assert termbase.history() == before


def test_all_are_taken_or_none(termbase: Termbase) -> None:
    with pytest.raises(InputError, match=r"concept\.no_form"):
        take(termbase, [KERRY, Concept(EntryKind.WORD)], Duplicates.JOIN)

    assert kept(termbase) == []


def test_a_form_that_is_forbidden_stays_so() -> None:
    forbidding = replace(KERRY, forms=(Form("zh-CN", "克里", FormStatus.FORBIDDEN),))

    assert joined(forbidding, KERRY).forms[0].status is FormStatus.FORBIDDEN


@given(CONCEPTS, CONCEPTS)
def test_joining_loses_no_form_and_joining_again_adds_none(one: Concept, other: Concept) -> None:
    whole = joined(one, other)

    texts = {(form.language, form.text) for form in whole.forms}
    assert texts == {(form.language, form.text) for form in (*one.forms, *other.forms)}
    assert joined(whole, other).forms == whole.forms


@settings(max_examples=20)  # each opens a file and syncs it
@given(st.lists(CONCEPTS, max_size=4))
def test_a_second_import_adds_nothing(concepts: list[Concept]) -> None:
    with (
        TemporaryDirectory() as folder,
        Termbase(Path(folder, "x.dzt"), author="", clock=lambda: 0, create=True) as termbase,
    ):
        take(termbase, concepts, Duplicates.SKIP)

        assert take(termbase, concepts, Duplicates.SKIP) == Taken(skipped=len(concepts))
